package dev.gouji.facts.internal.listing;

import dev.gouji.model.Mention;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text that may count named things, those in quoted names among them. */
final class Counts {

    private static final String WORD = "[一二两三四五六七八九十]";
    private static final String NUMERAL = "(?:十[一二三四五六七八九]?|二十[一二三四五六七八九]?|[两三四五六七八九]|[1-9]\\d|[2-9])";
    /** What cannot follow: other numbers, times, money, ranks; 个 of years and months. */
    private static final String NO_COUNT =
            "(?![\\d一二三四五六七八九十百千万亿零〇○.,、:%‰+×/~—-]|[年月日点时分秒元度成折倍号岁]|个(?:月|百分|学[年期]|多月|小时|工作日)|(?:周|学)[年期]|小时|星期|等奖|余|多[个名项]|[是要则]|以[上下])";

    /** The look at what comes first spares looking behind every character. */
    private static final Pattern PLAIN =
            Pattern.compile("(?=[1-9二两三四五六七八九十])(?<![第\\d.一二三四五六七八九十百千万亿零几数,+×〔\\[A-Za-z~—–-]|[前近])(?<n>" + NUMERAL
                    + ")" + NO_COUNT + "[“\"]?(?<noun>[\\u4e00-\\u9fff]{1,10})?");

    private static final Pattern NAME = Pattern.compile("[“\"‘「](?<name>[^“”\"‘’「」]{2,24})[”\"’」]");
    /** 五个一, 四个一批: what is counted is the 一. */
    private static final Pattern OF_ONES = Pattern.compile("(" + NUMERAL + ")(个一.{0,6})");

    /** “三新（新技术、新工艺、新规范）”: what is counted is listed within the name. */
    private static final Pattern WITH_LIST = Pattern.compile("(?<n>" + NUMERAL + ")(?<x>[\\u4e00-\\u9fff]{1,6})\\(.*");

    private static final Pattern PART = Pattern.compile(
            "(?<n>" + NUMERAL + "|[一二])(?<x>(?!" + WORD + ")[^\\d、]{1,6}?)(?:、|$|(?=" + WORD + "|\\d))");
    private static final Pattern CODE = Pattern.compile("[1-9]{3,6}");

    private final Prose prose;
    private final List<Count> found = new ArrayList<>();

    private Counts(Prose prose) {
        this.prose = prose;
    }

    /** The counts of the text, those of names first. */
    static List<Count> in(Prose prose) {
        Counts counts = new Counts(prose);
        Matcher name = NAME.matcher(prose.text());
        while (name.find()) {
            counts.named(name);
        }
        Matcher plain = PLAIN.matcher(prose.text());
        while (plain.find()) {
            counts.plain(plain);
        }
        return counts.found;
    }

    private void named(Matcher matcher) {
        String name = matcher.group("name");
        Matcher bracketed = WITH_LIST.matcher(name);
        if (bracketed.matches()) {
            bracketed(matcher.start("name"), bracketed);
            return;
        }
        Matcher ones = OF_ONES.matcher(name);
        if (ones.matches()) {
            add(matcher, ones.group(1), 0, ones.group(2));
            return;
        }
        List<Mention> figures = new ArrayList<>();
        int sum = 0;
        int end = 0;
        Matcher part = PART.matcher(name);
        while (part.find() && part.start() == end) {
            String numeral = part.group("n");
            end = part.end();
            sum += Numeral.value(numeral);
            if (Numeral.value(numeral) > 1) {
                add(matcher, numeral, part.start(), part.group("x"));
            }
            mention(matcher.start("name") + part.start(), numeral).ifPresent(figures::add);
        }
        if (figures.size() > 1 && sum > 2 && end == name.length()) {
            int to = matcher.start("name") + 1;
            found.add(new Count(figures, sum, matcher.start(), to, "", matcher.end()));
        }
    }

    private void bracketed(int from, Matcher name) {
        String numeral = name.group("n");
        mention(from, numeral)
                .ifPresent(figure -> found.add(new Count(
                        List.of(figure), Numeral.value(numeral), from, from + numeral.length(), name.group("x"), -1)));
    }

    private void add(Matcher name, String numeral, int at, String noun) {
        int from = name.start("name") + at;
        mention(from, numeral)
                .ifPresent(figure -> found.add(new Count(
                        List.of(figure),
                        Numeral.value(numeral),
                        name.start(),
                        from + numeral.length(),
                        noun,
                        name.end())));
    }

    private void plain(Matcher matcher) {
        int from = matcher.start("n");
        boolean inName = found.stream().anyMatch(count -> count.from() <= from && from < count.behind());
        if (!inName) {
            String noun = Optional.ofNullable(matcher.group("noun")).orElse("");
            mention(from, matcher.group("n"))
                    .ifPresent(figure -> found.add(new Count(
                            List.of(figure), Numeral.value(matcher.group("n")), from, matcher.end("n"), noun, -1)));
        }
    }

    /** The figure that the numeral is, or a figure made for it where numbers in names are not read; empty if it is inexact. */
    private Optional<Mention> mention(int from, String numeral) {
        int to = from + numeral.length();
        Optional<Mention> read = prose.mention(from, to);
        return read.isPresent()
                ? read.filter(mention -> isPlain(mention.quantity(), numeral))
                : Optional.of(Numeral.figure(prose, from, numeral));
    }

    private static boolean isPlain(Quantity quantity, String numeral) {
        return quantity.isCount()
                && quantity.qualifier() == Qualifier.NONE
                && quantity.upper().isEmpty()
                && quantity.value().equals(Rational.of(Numeral.value(numeral)));
    }

    /** The sum of the digits of a quoted code that ends at the offset: “4222”的10大专业群. */
    static Optional<Integer> codeBefore(Prose prose, int at) {
        int end = prose.at(at - 1) == '的' ? at - 1 : at;
        boolean quote = end > 0
                && "”\"’".indexOf(prose.at(end - 1)) >= 0
                && prose.nesting().closes(end - 1);
        String name = quote ? prose.text().substring(prose.nesting().partner(end - 1) + 1, end - 1) : "";
        return CODE.matcher(name).matches()
                ? Optional.of(name.chars().map(c -> c - '0').sum())
                : Optional.empty();
    }
}
