package dev.gouji.facts.internal.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of text taken as a list: 甲、乙和丙, 《甲》《乙》, “甲”“乙”和“丙”. What brackets and quotation marks enclose is never parted. */
final class Enumeration {

    /** Where a list says that it goes on: 等, but not 高等, 中等, 一等奖, 平等. */
    private static final Pattern OPEN = Pattern.compile("(?<![高中初同平均上下优劣对相一二三特])等(?![级奖于离分待候效同次])");

    private static final Pattern JOIN =
            Pattern.compile("以及|(?<![总饱温中共祥缓柔谐])和(?![谐平睦])|(?<![涉普以波])及(?![时格其早以])|(?<![参])与(?![时其否])|暨|或");
    private static final Pattern PAUSE = Pattern.compile("[、,;]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** A verb or another word that leads in what is listed behind it. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "推进|推动|实施|围绕|包括|涵盖|形成|打造|构建|建设|建立|开展|完善|坚持|加强|实现|培养|开设|拥有|设有|组织|具有|通过|依托|按照|融合|[与和及对从由以为将在等的]");

    private static final int MOST_JOINS = 2;

    private final Prose prose;
    private final int from;
    private final int to;
    private final List<Item> items = new ArrayList<>();

    /**
     * One of the things listed.
     *
     * @param text without words that join it to the others
     * @param titled whether it is one quoted name and nothing else, brackets behind it apart
     */
    record Item(String text, boolean titled) {

        /** The characters outside brackets. */
        int length() {
            return plain().length();
        }

        String plain() {
            return BRACKETS.matcher(text).replaceAll("");
        }
    }

    /** Parts the stretch at the separators and between quoted names that follow each other. */
    Enumeration(Prose prose, int from, int to, String separators) {
        this.prose = prose;
        this.from = from;
        this.to = to;
        int start = from;
        int at = from;
        while (at < to) {
            int next = prose.nesting().opens(at) ? Math.min(to, prose.nesting().partner(at) + 1) : at + 1;
            int boundary = next > at + 1 ? behindTitle(at, next) : isSeparator(at, separators) ? at : -1;
            if (boundary >= 0) {
                add(start, boundary);
                start = Math.max(next, boundary);
            }
            at = next;
        }
        add(start, to);
    }

    private boolean isSeparator(int at, String separators) {
        boolean numbers = Character.isDigit(prose.at(at - 1)) && Character.isDigit(prose.at(at + 1));
        return separators.indexOf(prose.at(at)) >= 0 && !numbers;
    }

    /** The offset behind the quoted name if another one follows it or is joined to it, else -1. */
    private int behindTitle(int opening, int behind) {
        char mark = prose.at(opening);
        if ("《“\"".indexOf(mark) < 0 || behind >= to) {
            return -1;
        }
        Matcher join = JOIN.matcher(prose.text()).region(behind, to).useTransparentBounds(true);
        int next = join.lookingAt() ? join.end() : behind;
        return prose.at(next) == mark && prose.nesting().opens(next) ? next : -1;
    }

    private void add(int start, int end) {
        String text = prose.text().substring(start, end);
        Matcher join = JOIN.matcher(text);
        boolean joined = !items.isEmpty() && join.lookingAt();
        String item = joined ? text.substring(join.end()) : text;
        if (!item.isEmpty()) {
            items.add(new Item(item, isTitle(end - item.length(), end)));
        }
    }

    private boolean isTitle(int start, int end) {
        if (start >= end
                || "《“\"".indexOf(prose.at(start)) < 0
                || !prose.nesting().opens(start)) {
            return false;
        }
        int behind = prose.nesting().partner(start) + 1;
        boolean bracket =
                behind < end && prose.at(behind) == '(' && prose.nesting().opens(behind);
        int last = bracket ? prose.nesting().partner(behind) + 1 : behind;
        return last == end
                || JOIN.matcher(prose.text().substring(Math.min(last, end), end))
                        .matches();
    }

    List<Item> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    /** Whether 等 says that not all are named. */
    boolean isOpen() {
        return OPEN.matcher(BRACKETS.matcher(outside()).replaceAll("")).find();
    }

    /** The stretch without what quotation marks enclose. */
    private String outside() {
        StringBuilder outside = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (prose.nesting().opens(at) && prose.at(at) != '(') {
                at = prose.nesting().partner(at);
            } else {
                outside.append(prose.at(at));
            }
        }
        return outside.toString();
    }

    boolean isTitled() {
        return items.size() > 1 && items.stream().allMatch(Item::titled);
    }

    /** Whether as many things may be listed, if every 和 in an item may part two. */
    boolean mayBe(int count) {
        int joins = items.stream().mapToInt(Enumeration::joins).sum();
        return count >= items.size() && count <= items.size() + joins;
    }

    /** How often 和 may part the item; one that holds pauses of its own was no single item. */
    private static int joins(Item item) {
        String text = item.plain();
        if (item.titled() || PAUSE.matcher(text).find()) {
            return 0;
        }
        return (int) JOIN.matcher(text)
                .results()
                .filter(join -> join.start() > 0 && join.end() < text.length())
                .count();
    }

    private int joinsOfLast() {
        return items.isEmpty() ? 0 : Math.min(joins(items.get(items.size() - 1)), MOST_JOINS);
    }

    /** How many things are listed: each item one, then 和 in the last item parting two. */
    List<Integer> counts() {
        Set<Integer> counts = new LinkedHashSet<>();
        for (int more = 0; more <= joinsOfLast(); more++) {
            counts.add(items.size() + more);
        }
        counts.removeIf(count -> count < 2);
        return List.copyOf(counts);
    }

    /** The counts, and those of the ends of the list that begin with an item which words may lead in. */
    List<Integer> countsOfEnds() {
        Set<Integer> counts = new LinkedHashSet<>(counts());
        for (int start = 1; start < items.size() - 1; start++) {
            if (leadsIn(start)) {
                counts.add(items.size() - start);
                counts.add(items.size() - start + joinsOfLast());
            }
        }
        return List.copyOf(counts);
    }

    private boolean leadsIn(int start) {
        int longest = items.subList(start + 1, items.size()).stream()
                .mapToInt(Item::length)
                .max()
                .orElse(0);
        Item item = items.get(start);
        return item.length() > longest + 1 && LEAD_IN.matcher(item.plain()).find();
    }
}
