package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Totals and their parts in sentences: 18项（一等奖4项，二等奖8项，三等奖6项）; 三省合计20所; 其中教师组1项.
 *
 * <p>What stands behind a colon is all of it. What stands in brackets or behind 其中 need not be: there a sum that
 * comes out right ticks the figures and one that does not says nothing, unless the parts are such that nothing can be
 * left out (男, 女). No part may exceed its whole.
 */
final class SumClaims {

    private static final String NOUN = "[^,。;:()、" + FIGURE.substring(1, FIGURE.length() - 1) + "]{0,12}?";
    private static final Pattern TOTAL_BEFORE = Pattern.compile(
            "(?<total>" + AMOUNT + ")" + NOUN + "(?<mark>\\((?:其中|含|包括)?|[:]|[,。;]?(?:其中|包括|分别为|分别是)|,)");
    /** Between a total and its part stands how the total has grown. */
    private static final Pattern GROWN_TOTAL = Pattern.compile("(?<total>" + AMOUNT + ")[,(]" + NOUN + NOUN
            + "(?:增长|增加|提高|下降|减少)了?(?:" + SHARE + "|" + AMOUNT + ")[)]?[,;]其中" + NOUN + "(?<part>" + AMOUNT + ")");

    /** 毕业生共1806人，女生907人. */
    private static final Pattern ONE_SEX = Pattern.compile("(?<total>" + AMOUNT + ")" + NOUN
            + "[,;](?:男|女)(?:性|生|学生|教师|教工|教职工|职工|党员)?(?:共|有|为|共有)?(?<part>" + AMOUNT + ")");

    /** The same with brackets behind the total: 108所（含独立学院），其中：大学17所. */
    private static final Pattern TOTAL_WITH_BRACKETS = Pattern.compile(
            "(?<total>" + AMOUNT + ")" + NOUN + "\\([^()]{1,60}\\)" + NOUN + "(?<mark>[,。;]?(?:其中|包括|分别为|分别是)|[:])");

    private static final Pattern OPENING = Pattern.compile("[。;](?:其中[,:]?|(?:按|分|从)[^,。;]{1,14}(?:分|看|划分|来看)[,:]"
            + "|[^,。;:()]{0,4}(?:收入|支出|来源)(?:主要)?(?:包括|包含|构成)[^,。;:]{0,2}[,:])");
    private static final Pattern TOTAL_BEHIND =
            Pattern.compile("(?<word>合计|小计|总计|共计|共有|共|累计)(?:为|约|达)?(?<total>" + AMOUNT + ")");
    /** What is all of a sentence before its total: 一等奖3项、二等奖5项、三等奖8项，共. */
    private static final Pattern LIST = Pattern.compile(
            "^[^,;:()" + FIGURE.substring(1, FIGURE.length() - 1) + "]*" + AMOUNT + "(?:、" + NOUN + AMOUNT + "){2,},$");
    /** Longer lists are not searched for runs that add up. */
    private static final int LONGEST_LIST = 24;

    private static final Pattern COMPLETE = Pattern.compile("男.*女|女.*男");
    /** Aims, and amounts that others were taken from, may exceed what there is. */
    private static final Pattern NO_PART = Pattern.compile("计划|目标|任务|预计|净");

    /** What is compared with: 较上届4560元增加260元. */
    private static final Pattern EARLIER = Pattern.compile("[较比]|上[年届]|去年|同期");

    private static final Pattern FIGURES = Pattern.compile(FIGURE);
    private static final Pattern SEX = Pattern.compile("[男女]");
    private static final Pattern OPEN = Pattern.compile("等(?:[^级次级候级]|$)");

    private final Passage passage;

    SumClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        for (Pattern form : List.of(TOTAL_BEFORE, TOTAL_WITH_BRACKETS)) {
            Matcher before = form.matcher(passage.text());
            for (int from = 0; before.find(from); from = before.start() + 1) {
                parts(before, claims);
            }
        }
        Matcher grown = GROWN_TOTAL.matcher(passage.text());
        while (grown.find()) {
            partOfGrown(grown, claims);
        }
        Matcher sex = ONE_SEX.matcher(passage.text());
        while (sex.find()) {
            Mention total = passage.figure(sex.group("total"));
            String sentence = passage.text().substring(sex.start(), passage.sentenceEnd(sex.start()));
            if (!SEX.matcher(total.thing()).find()
                    && !passage.isChange(total)
                    && !COMPLETE.matcher(sentence).find()) {
                boundOfPart(passage.figure(sex.group("part")), total, claims);
            }
        }
        Matcher opening = OPENING.matcher(passage.text());
        while (opening.find()) {
            partsOfPreviousSentence(opening.start(), opening.end(), claims);
        }
        Matcher behind = TOTAL_BEHIND.matcher(passage.text());
        while (behind.find()) {
            partsBefore(behind, claims);
        }
    }

    private void parts(Matcher matcher, Claims claims) {
        Mention total = passage.figure(matcher.group("total"));
        String mark = matcher.group("mark");
        int from = matcher.end();
        int to = mark.startsWith("(") ? closing(from) : passage.sentenceEnd(from);
        List<Mention> parts = new Run(passage, total).parts(from, to);
        boolean ofChange = passage.isChange(total) && !parts.stream().allMatch(passage::isChange);
        boolean accident = mark.equals(",") && Agreement.isFew(total);
        if (!canBeTotal(total) || parts.isEmpty() || ofChange || accident) {
            return;
        }
        String words = passage.text().substring(from, to);
        boolean plain = mark.equals(",") || mark.equals(":") || mark.equals("(");
        if (!plain && !passage.isChange(total)) {
            int start = mark.startsWith(",") ? itemStart(matcher.start()) : passage.sentenceStart(matcher.start());
            List<Mention> earlier = passage.levels(start, matcher.start());
            bounds(total, earlier, new Run(passage, total).parts(from, endOfItem(from, to)), claims);
        }
        boolean oneOfSeveral = "。;".indexOf(mark.charAt(0)) >= 0 && isOneOfSeveral(total, matcher.start());
        Confidence sure = oneOfSeveral ? Confidence.POSSIBLE : sureness(mark, words, total, parts);
        if (sure == Confidence.POSSIBLE && total.isFirm() && areWhole(matcher, words, total, parts)) {
            sure = Confidence.LIKELY;
        }
        claims.addEqual(Kind.SUM, total, prefixes(parts, "其后所列各项之和"), sure);
    }

    /** Whether the names of the parts show that nothing is left out; a bare comma may list other things of the same ranks. */
    private boolean areWhole(Matcher matcher, String words, Mention total, List<Mention> parts) {
        List<Mention> before = passage.amounts(passage.sentenceStart(matcher.start()), matcher.start());
        return Wholeness.isYearByYear(before, total, parts)
                || (!matcher.group("mark").equals(",")
                        && sameUnit(total, parts)
                        && (Wholeness.isByRank(total, words)
                                || (words.indexOf(';') < 0
                                        && (Wholeness.endsInOthers(parts) || Wholeness.isTooMuch(total, parts)))));
    }

    /** Where the item of a list that the position is in begins: behind the last semicolon of the sentence. */
    private int itemStart(int at) {
        return Math.max(passage.sentenceStart(at), passage.text().lastIndexOf(';', at) + 1);
    }

    /** Whether the sentence tells of other amounts, too, that the next one may be about. */
    private boolean isOneOfSeveral(Mention total, int at) {
        return passage.levels(passage.sentenceStart(at), at).stream().anyMatch(other -> Run.isOfOneUnit(other, total));
    }

    /** 其中 speaks of what there is, not of the increase that stands before it: 800人，比上年增加40人，增长5.26%，其中女300人. */
    private void partOfGrown(Matcher grown, Claims claims) {
        List<Mention> levels = passage.levels(itemStart(grown.start()), grown.end("total")).stream()
                .filter(level -> !EARLIER.matcher(level.thing()).find())
                .toList();
        if (!levels.isEmpty()) {
            boundOfPart(passage.figure(grown.group("part")), levels.get(levels.size() - 1), claims);
        }
    }

    private static void boundOfPart(Mention part, Mention total, Claims claims) {
        if (canBeTotal(total) && part.quantity().unit().equals(total.quantity().unit())) {
            Reading whole = new Reading(new Figure(total), "其中一部分不超过总数");
            claims.add(new Claim(Kind.BOUND, new Figure(part), Relation.AT_MOST, List.of(whole), Confidence.LIKELY));
        }
    }

    /** A sentence that begins with 其中 speaks of some amount of the sentence before it. */
    private void partsOfPreviousSentence(int stop, int from, Claims claims) {
        int sentence = passage.sentenceStart(stop);
        boolean second = passage.text().charAt(stop) == ';' && sentence > 0;
        List<Mention> totals = passage.amounts(second ? passage.sentenceStart(sentence - 1) : sentence, stop);
        boolean sole = totals.size() == 1;
        for (Mention total : totals) {
            List<Mention> parts = new Run(passage, total).parts(from, passage.sentenceEnd(from));
            if (canBeTotal(total) && parts.size() > 1 && !parts.contains(total)) {
                boolean whole = sole && sameUnit(total, parts) && Wholeness.endsInOthers(parts);
                claims.addEqual(
                        Kind.SUM, total, prefixes(parts, "其后所列各项之和"), whole ? Confidence.LIKELY : Confidence.POSSIBLE);
            }
        }
    }

    private static boolean canBeTotal(Mention amount) {
        return !amount.quantity().qualifier().isOneSided()
                && amount.quantity().upper().isEmpty()
                && amount.quantity().unit().dimension() != Dimension.NONE
                && !amount.quantity().unit().symbol().equals("年")
                && !amount.thing().contains("均");
    }

    /** Where a list of 其中 surely ends: at the first semicolon, unless a colon says that semicolons part its items. */
    private int endOfItem(int from, int to) {
        int semicolon = passage.text().indexOf(';', from);
        boolean goesOn = from < to && passage.text().charAt(from) == ':';
        boolean ends =
                !goesOn || passage.levels(from, Math.max(from, semicolon)).size() > 1;
        return semicolon < 0 || semicolon > to || !ends ? to : semicolon;
    }

    private static Confidence sureness(String mark, String words, Mention total, List<Mention> parts) {
        boolean firm = total.isFirm();
        boolean complete = firm
                && parts.size() == 2
                && COMPLETE.matcher(words).find()
                && sameUnit(total, parts)
                && !(mark.equals(",") && words.indexOf(';') >= 0)
                && !SEX.matcher(total.thing()).find();
        boolean all = firm
                && mark.equals(":")
                && !OPEN.matcher(words).find()
                && sameUnit(total, parts)
                && Stream.of(words.split("[、;]"))
                        .allMatch(item -> FIGURES.matcher(item).find());
        return all || complete ? Confidence.CERTAIN : Confidence.POSSIBLE;
    }

    private static boolean sameUnit(Mention total, List<Mention> parts) {
        return parts.stream().allMatch(part -> Run.isOfOneUnit(part, total) && part.isFirm());
    }

    /** No part exceeds the total; where an amount further up is of the same unit, 其中 may refer to that one, too. */
    private static void bounds(Mention total, List<Mention> earlier, List<Mention> parts, Claims claims) {
        List<Reading> wholes = new ArrayList<>();
        wholes.add(new Reading(new Figure(total), "其中一部分不超过总数"));
        earlier.stream()
                .filter(amount ->
                        amount.quantity().unit().equals(total.quantity().unit()))
                .forEach(amount -> wholes.add(new Reading(new Figure(amount), "其中一部分不超过总数")));
        if (parts.stream().findFirst().filter(part -> exceeds(part, total)).isPresent()) {
            sums(total, earlier).forEach(sum -> wholes.add(new Reading(sum, "其中一部分不超过所列各项之和")));
        }
        for (Mention part : parts) {
            if (isOfAnotherTime(part, total) || NO_PART.matcher(part.thing()).find()) {
                continue;
            }
            Confidence sure = part.equals(parts.get(0)) ? Confidence.CERTAIN : Confidence.LIKELY;
            claims.add(new Claim(Kind.BOUND, new Figure(part), Relation.AT_MOST, wholes, sure));
        }
    }

    private static boolean exceeds(Mention part, Mention total) {
        return part.quantity().value().compareTo(total.quantity().value()) > 0;
    }

    /** What 其中 may speak of where its first part is more than the last amount: the last two together, the last three … */
    private static List<Sum> sums(Mention total, List<Mention> earlier) {
        List<Sum> sums = new ArrayList<>();
        List<Formula> terms = new ArrayList<>(List.of(new Figure(total)));
        for (int i = earlier.size() - 1; i >= 0 && Run.isOfOneUnit(earlier.get(i), total); i--) {
            terms.add(0, new Figure(earlier.get(i)));
            sums.add(new Sum(terms));
        }
        return sums;
    }

    private static boolean isOfAnotherTime(Mention part, Mention total) {
        Optional<Period> time = part.context().period();
        Optional<Period> whole = total.context().period();
        return time.isPresent() && whole.isPresent() && !time.equals(whole);
    }

    private void partsBefore(Matcher matcher, Claims claims) {
        Mention total = passage.figure(matcher.group("total"));
        int start = passage.sentenceStart(matcher.start());
        List<Mention> parts = new Run(passage, total).parts(start, matcher.start());
        if (parts.size() > 1 && canBeTotal(total)) {
            String words = passage.text().substring(start, matcher.start());
            boolean whole = isOfAll(matcher)
                    || Wholeness.isByRank(total, words)
                    || (LIST.matcher(words).find() && Wholeness.isAboutAll(total, parts));
            boolean all = total.isFirm() && whole && sameUnit(total, parts);
            claims.addEqual(Kind.SUM, total, stretches(parts), all ? Confidence.LIKELY : Confidence.POSSIBLE);
        }
    }

    /** Whether 合计 stands for itself and not behind the name of some of the parts: 45岁以下合计. */
    private boolean isOfAll(Matcher matcher) {
        boolean named = matcher.group("word").matches("合计|小计|总计");
        return named && matcher.start() > 0 && ",;、)".indexOf(passage.text().charAt(matcher.start() - 1)) >= 0;
    }

    /** All parts, then every run of at least two of them, long ones first. */
    private static List<Reading> stretches(List<Mention> parts) {
        List<Reading> readings = new ArrayList<>();
        for (int length = Math.min(parts.size(), LONGEST_LIST); length >= 2; length--) {
            for (int from = parts.size() - length; from >= 0; from--) {
                readings.add(reading(parts.subList(from, from + length), "其前所列各项之和"));
            }
        }
        return readings;
    }

    /** All parts, then ever fewer from the front; at least two. */
    private static List<Reading> prefixes(List<Mention> parts, String because) {
        List<Reading> readings = new ArrayList<>();
        for (int n = parts.size(); n >= 2; n--) {
            readings.add(reading(parts.subList(0, n), because));
        }
        return readings;
    }

    private static Reading reading(List<Mention> parts, String because) {
        List<Formula> terms = parts.stream().<Formula>map(Figure::new).toList();
        return new Reading(new Sum(terms), because);
    }

    /** The position of the bracket that closes one opened before the position, or the end of the sentence. */
    private int closing(int from) {
        int end = passage.sentenceEnd(from);
        int depth = 1;
        for (int i = from; i < end; i++) {
            char c = passage.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }
}
