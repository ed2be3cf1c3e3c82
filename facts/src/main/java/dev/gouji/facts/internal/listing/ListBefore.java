package dev.gouji.facts.internal.listing;

import dev.gouji.model.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that end where their number stands: 甲、乙、丙等3所学校; “甲、乙、丙”三位一体; 《甲》《乙》两部教材. */
final class ListBefore {

    private static final String BECAUSE = "其前逐项列举";
    /** Two characters name a thing: 学院, 专业. */
    private static final int LONG_NAME = 2;

    /** How far back a list may begin. */
    private static final int REACH = 600;
    /** What may stand between a list and its number. */
    private static final Pattern GAP = Pattern.compile("(?:等)?(?:的|这|共计?|总共|一共|合计|总计|共有|以上|上述|所有|全部|相关|"
            + "为(?:核心|主线|抓手|引领|支撑|重点)的?,?(?:构建|打造|形成|推进|实施|建立)?|"
            + "(?:为主体|组成|构成|相结合|融合|一体|联动|协同|在内|并重|为主|互动|结合)的)?(?:\\((?:简称|以下简称|即|统称):?)?[“\"‘「]?$");

    private static final String STOPS = "。;:!?,\n";
    /** A number of other things ends their list: 甲、乙等2所学校和丙、丁等2所. */
    private static final Pattern OTHER_COUNT =
            Pattern.compile("(?:\\d+|[两三四五六七八九十]+)[个所家门项类种大位名人部本][^、,]{0,16}?(?:以及|[和及与])");

    private static final Pattern WHOLE =
            Pattern.compile("位一体.*|方(?![面式法]).*|[大类种].*|个(?:方面|维度|层面|环节|阶段|模块|体系|平台|课堂|系统).*");
    private static final String MEASURES = "个大类种级方项所家门支层维端位名人部本份件条点步";
    private static final Pattern KINDS = Pattern.compile("[大类种].*");
    private static final Pattern WORKS = Pattern.compile("[大类种部门份].*");

    private final Prose prose;
    private final Count count;

    ListBefore(Prose prose, Count count) {
        this.prose = prose;
        this.count = count;
    }

    /** The lists that may be meant, best first. */
    List<Listed> find() {
        List<Listed> found = new ArrayList<>();
        int end = end();
        if (end <= 0 || (count.noun().isEmpty() && count.figures().size() == 1)) {
            return found;
        }
        String gap = prose.text().substring(end, Math.max(end, count.from()));
        boolean bare = !gap.contains("等");
        if (prose.nesting().closes(end - 1)) {
            enclosed(prose.nesting().partner(end - 1), end - 1, bare, found);
        }
        if (!gap.isEmpty() || count.figures().size() > 1 || isMeasured(end)) {
            running(end, bare, found);
        }
        Counts.codeBefore(prose, end).ifPresent(sum -> found.add(Listed.possible(List.of(sum), "其前代号各位数之和")));
        return found;
    }

    /** Whether the number is one of such things as are listed: 三个, 三级; 三课 of 课程、课堂、课业. */
    private boolean isMeasured(int end) {
        char first = count.noun().charAt(0);
        int separators = (int) prose.text()
                .substring(start(end), end)
                .chars()
                .filter(c -> c == '、' || c == '”' || c == '+')
                .count();
        int echoes = (int) prose.text()
                .substring(start(end), end)
                .chars()
                .filter(c -> c == first)
                .count();
        return MEASURES.indexOf(first) >= 0 || (separators > 0 && echoes >= count.value() - 1);
    }

    /** Where the list ends if the number follows one. */
    private int end() {
        int start = Math.max(0, count.from() - 16);
        int edge = count.isQuoted() ? count.from() + 1 : count.from();
        Matcher gap = GAP.matcher(prose.text().substring(0, edge)).region(start, edge);
        return gap.find() ? gap.start() : edge;
    }

    /** The list is all that stands between marks: “甲、乙、丙”三位一体. */
    private void enclosed(int opening, int closing, boolean bare, List<Listed> found) {
        for (String separators : List.of("、", ",", "+—-/")) {
            Enumeration list = new Enumeration(prose, opening + 1, closing, separators);
            if (list.size() > 1) {
                boolean firm = (bare || list.size() > count.value())
                        && separators.equals("、")
                        && prose.at(opening) != '('
                        && list.size() > 2
                        && (list.size() == count.value() || !list.mayBe(count.value()))
                        && !list.isOpen()
                        && "、”》".indexOf(prose.at(opening - 1)) < 0
                        && isWhole(list);
                found.add(new Listed(list.counts(), firm ? Confidence.LIKELY : Confidence.POSSIBLE, BECAUSE));
                return;
            }
        }
        if (count.noun().startsWith("位一体")) {
            // “奖助贷勤补减免”七位一体
            found.add(Listed.possible(List.of(closing - opening - 1), "其前逐字列举"));
        }
    }

    /** Whether the number is of the items and not of steps, characters or the like: 四新 of 新理念、新载体, 三位一体. */
    private boolean isWhole(Enumeration list) {
        String noun = count.noun();
        if (!count.isQuoted()) {
            return WHOLE.matcher(noun).matches();
        }
        boolean echoed = !noun.isEmpty()
                && list.items().stream().allMatch(item -> item.text().indexOf(noun.charAt(0)) >= 0);
        return count.isWholeName() && (echoed || noun.equals("位一体"));
    }

    /** The list is the end of the clause before the number. */
    private void running(int end, boolean bare, List<Listed> found) {
        int start = behindOtherCount(start(end), end);
        if (prose.hasAmount(start, end)) {
            return;
        }
        Enumeration list = new Enumeration(prose, start, end, "、");
        boolean pair = list.size() == 1 && prose.at(end) == '的';
        if (!list.counts().isEmpty() && !pair) {
            boolean firm = (isTitled(list, start, end) || isEchoed(list)) && (bare || list.size() > count.value());
            found.add(
                    firm
                            ? new Listed(list.counts(), Confidence.LIKELY, BECAUSE)
                            : Listed.possible(list.countsOfEnds(), BECAUSE));
        }
        if (!bare && list.size() > 1 && list.counts().stream().allMatch(named -> named < count.value())) {
            found.add(Listed.some(list.counts()));
        }
        Enumeration joined = new Enumeration(prose, start, end, "、+/");
        if (joined.size() > list.size()) {
            found.add(Listed.possible(joined.counts(), BECAUSE));
        }
    }

    /** Whether each item is a quoted name, words before the first apart, and the number is of such things. */
    private boolean isTitled(Enumeration list, int start, int end) {
        List<Enumeration.Item> items = list.items();
        String first = items.get(0).text();
        int mark = Math.max(first.indexOf('“'), first.indexOf('《'));
        boolean others =
                items.size() > 2 && items.subList(1, items.size()).stream().allMatch(Enumeration.Item::titled);
        if (!others || mark < 0 || "”》".indexOf(first.charAt(first.length() - 1)) < 0) {
            return false;
        }
        boolean lead = mark == 0 || "和与及".indexOf(first.charAt(mark - 1)) < 0;
        boolean works = first.charAt(mark) == '《';
        return lead
                && !count.isQuoted()
                && prose.nesting().isBalanced(start, end)
                && (works ? WORKS : KINDS).matcher(count.noun()).matches();
    }

    /** Whether each item ends in the name of what is counted: 机电学院、信息学院、财经学院3个二级学院. */
    private boolean isEchoed(Enumeration list) {
        String noun = count.noun();
        String name = noun.substring(Math.max(0, noun.length() - LONG_NAME));
        List<Enumeration.Item> items = list.items();
        return name.length() == LONG_NAME
                && items.size() > 2
                && !list.isOpen()
                && items.stream().allMatch(item -> item.plain().endsWith(name) && item.length() > LONG_NAME);
    }

    private int start(int end) {
        int at = end;
        while (at > Math.max(0, end - REACH)) {
            if (prose.nesting().closes(at - 1)) {
                at = prose.nesting().partner(at - 1);
            } else if (prose.nesting().isMark(at - 1) || STOPS.indexOf(prose.at(at - 1)) >= 0) {
                return at;
            } else {
                at--;
            }
        }
        return at;
    }

    /** Where the text behind the last number of other things begins. */
    private int behindOtherCount(int start, int end) {
        Matcher other = OTHER_COUNT.matcher(prose.text()).region(start, end);
        int at = start;
        while (other.find()) {
            at = other.end();
        }
        return at;
    }
}
