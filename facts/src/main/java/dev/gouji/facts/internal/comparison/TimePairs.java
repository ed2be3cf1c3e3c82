package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.POINTS;
import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.facts.internal.passage.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of one thing at two times, with their change behind them: 2021年为91.37%，2022年为93.02%，上升1.65个百分点. */
final class TimePairs {

    private static final String TIME = "(?:19|20)\\d\\d[年届]|[今本当去上前]年|上一年|[本上]届";
    private static final String FIGURES = FIGURE.substring(1, FIGURE.length() - 1);
    /** Words that name neither a time nor a figure. */
    private static final String WORDS = "[^,。;:()年届" + FIGURES + "]";

    private static final String LEVEL = AMOUNT + "|" + SHARE;
    private static final String DOWN = Ways.DOWN + "|降幅|跌幅|减幅|少|低";
    private static final String BASE =
            "(?:同比|(?:比|较|与)(?:\\k<firsttime>|\\k<secondtime>|上一?年|去年)度?(?:同期)?(?:相比)?,?" + WORDS + "{0,4}?)";
    private static final Pattern PAIR = Pattern.compile("(?<firsttime>" + TIME + ")[度末底]?(?<first>" + WORDS
            + "{0,30}?)[(]?(?<one>" + LEVEL + ")[)]?[,;、](?:而|到|至|但)?(?<secondtime>" + TIME + ")[度末底]?(?<second>"
            + WORDS
            + "{0,30}?)[(]?(?<other>" + LEVEL + ")[)]?[,、](?<base>" + BASE
            + ")?(?:共|净)?(?<yearly>(?:年均|年平均|平均每年)(?:复合)?)?(?<way>" + Ways.UP + "|增幅|涨幅|多|高|" + DOWN
            + ")率?[了出达为]*(?<change>" + AMOUNT + "|" + POINTS + "|" + SHARE + ")");
    /** What stands between the name of a thing and its figure. */
    private static final Pattern FILLERS =
            Pattern.compile("同期|全年|则|仅|只|已|约|共|为|是|有|的|达到?|(?:" + Ways.UP + "|" + Ways.DOWN + ")了?[到至为]?");

    /** Rates of these are reckoned at constant prices. */
    private static final Pattern AT_PRICES = Pattern.compile("生产总值|增加值|产值|GDP|现价");

    private static final Pattern THIRD = Pattern.compile(FIGURE + "[)]?[,;、]$");
    private static final int THIS_YEAR = 10_000;

    private final Passage passage;

    TimePairs(Passage passage) {
        this.passage = passage;
    }

    List<Change> find() {
        List<Change> found = new ArrayList<>();
        Matcher matcher = PAIR.matcher(passage.text());
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            OptionalInt years = yearsBetween(matcher);
            if (years.isPresent() && isOfOneThing(matcher) && isAgainstFirst(matcher, years.getAsInt())) {
                boolean turned = years.getAsInt() < 0;
                Change change = new Change(
                        passage.figure(matcher.group(turned ? "other" : "one")),
                        passage.figure(matcher.group(turned ? "one" : "other")),
                        matcher.group("way").matches(DOWN),
                        passage.figure(matcher.group("change")),
                        matcher.group("yearly") == null ? 1 : Math.abs(years.getAsInt()));
                boolean yearly = change.years() > 1 && (change.down() || !change.isRate());
                if (change.isMeant() && !yearly && !(change.isRate() && isAtPrices(matcher))) {
                    found.add(change);
                }
            }
        }
        return found;
    }

    /** How many years the second time lies behind the first; empty where the words leave it open. */
    private static OptionalInt yearsBetween(Matcher matcher) {
        int first = year(matcher.group("firsttime"));
        int second = year(matcher.group("secondtime"));
        boolean comparable = (first < THIS_YEAR / 2) == (second < THIS_YEAR / 2) && first != second;
        return comparable ? OptionalInt.of(second - first) : OptionalInt.empty();
    }

    private static int year(String time) {
        return switch (time.charAt(0)) {
            case '今', '本', '当' -> THIS_YEAR;
            case '去', '上' -> THIS_YEAR - 1;
            case '前' -> THIS_YEAR - 2;
            default -> Integer.parseInt(time.substring(0, 4));
        };
    }

    private boolean isAtPrices(Matcher matcher) {
        int sentence = passage.sentenceStart(matcher.start());
        return AT_PRICES
                .matcher(passage.text().substring(sentence, matcher.end()))
                .find();
    }

    /** Whether the second figure bears no name of its own or that of the first. */
    private boolean isOfOneThing(Matcher matcher) {
        String name = FILLERS.matcher(matcher.group("second")).replaceAll("");
        String first = FILLERS.matcher(matcher.group("first")).replaceAll("");
        return name.isEmpty()
                || first.equals(name)
                || (first.isEmpty() && passage.label(matcher.start()).endsWith(name));
    }

    /** Whether the change is not against another year: the one before the second, or the first of a row of years. */
    private boolean isAgainstFirst(Matcher matcher, int years) {
        String base = matcher.group("base");
        if (base == null) {
            return !THIRD.matcher(passage.text().substring(0, matcher.start())).find();
        }
        return base.contains(matcher.group("firsttime")) ? years > 0 : Math.abs(years) == 1;
    }
}
