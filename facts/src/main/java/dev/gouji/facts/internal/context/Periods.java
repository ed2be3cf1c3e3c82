package dev.gouji.facts.internal.context;

import dev.gouji.model.Period;
import dev.gouji.model.Period.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the times that a folded text speaks of. */
final class Periods {

    private record Form(Pattern pattern, Function<MatchResult, Optional<Period>> meaning) {}

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String DASH = "(?:[-~—–‐－―]{1,2}|至|到)";
    /** The first plan began in 1953; the one numbered 十 began in 2001 and they have kept their five years since. */
    private static final int TENTH_PLAN = 2001;

    private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?![\\d年届级学~—–至./-])");

    private final OptionalInt current;
    private final List<Form> forms;

    /** Takes the year that the document reports on, for 本学年 and 去年. */
    Periods(OptionalInt current) {
        this.current = current;
        // Looking ahead to the first character spares looking behind every other.
        forms = List.of(
                form(YEAR + "(?:年度?|学年)?" + DASH + "(\\d{2,4})(?!\\d|\\.\\d|月)(学年|年|届)?", Periods::span),
                form("(?=[12])(?<![较比同与跟])" + YEAR + "届", match -> one(Kind.GRADUATING_CLASS, number(match, 1))),
                form(YEAR + "年(?:\\d{1,2}月\\d{0,2}日?)?(?:起|以来)", match -> since(number(match, 1))),
                form("(?=[12])(?<![较比同与跟])" + YEAR + "年度?(?!级)", match -> one(Kind.CALENDAR_YEAR, number(match, 1))),
                form(YEAR + "(?=[、和与及/]" + YEAR + "年)", match -> one(Kind.CALENDAR_YEAR, number(match, 1))),
                form("十([一二三四五六]?)五[”\"’]?(期间|时期|末|以来)", Periods::plan),
                form("(?=[本上今去])(?<![较比同与跟和])(本学年|上一?学年|今年|本年度|去年|上一?年度?)(?!来|级)", this::relative),
                form("近(三|两|五|3|2|5)年", this::recent));
    }

    private static Form form(String regex, Function<MatchResult, Optional<Period>> meaning) {
        return new Form(Pattern.compile(regex), meaning);
    }

    /** The times in reading order; neighbours joined by 、 or 和 become one time of several years. */
    List<Dated> in(String text) {
        List<Dated> all = new ArrayList<>();
        for (Form form : forms) {
            form.pattern()
                    .matcher(text)
                    .results()
                    .forEach(match -> form.meaning()
                            .apply(match)
                            .ifPresent(period -> all.add(new Dated(match.start(), match.end(), period))));
        }
        all.sort(Comparator.comparingInt(Dated::from).thenComparing(Dated::to, Comparator.reverseOrder()));
        List<Dated> found = new ArrayList<>();
        all.forEach(next -> append(found, next, text));
        return found;
    }

    /** The times of a header, where a year may stand without 年. */
    List<Dated> inHeader(String text) {
        return in(BARE_YEAR.matcher(text).replaceAll("$1年"));
    }

    private static void append(List<Dated> found, Dated next, String text) {
        if (found.isEmpty()) {
            found.add(next);
            return;
        }
        Dated last = found.get(found.size() - 1);
        if (next.from() == last.to() + 1 && "、和与及/".indexOf(text.charAt(last.to())) >= 0) {
            found.set(found.size() - 1, new Dated(last.from(), next.to(), joined(last.period(), next.period())));
        } else if (next.from() >= last.to()) {
            found.add(next);
        }
    }

    private static Period joined(Period a, Period b) {
        return new Period(
                Kind.SEVERAL_YEARS, Math.min(a.firstYear(), b.firstYear()), Math.max(a.lastYear(), b.lastYear()));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<Period> one(Kind kind, int year) {
        return Optional.of(new Period(kind, year, year));
    }

    private static Optional<Period> span(MatchResult match) {
        int first = number(match, 1);
        int last = match.group(2).length() == 4 ? number(match, 2) : first / 100 * 100 + number(match, 2);
        if (last <= first || last - first > 40 || match.group(2).length() == 3) {
            return Optional.empty();
        }
        boolean school = match.group().contains("学年") || (match.group(3) == null && last == first + 1);
        return Optional.of(new Period(school ? Kind.SCHOOL_YEAR : Kind.SEVERAL_YEARS, first, last));
    }

    private Optional<Period> since(int year) {
        return current.isPresent() && current.getAsInt() > year
                ? Optional.of(new Period(Kind.SEVERAL_YEARS, year, current.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Period> plan(MatchResult match) {
        int number = "一二三四五六".indexOf(match.group(1)) + (match.group(1).isEmpty() ? 0 : 1);
        int first = TENTH_PLAN + 5 * number;
        return match.group(2).equals("末")
                ? one(Kind.CALENDAR_YEAR, first + 4)
                : Optional.of(new Period(Kind.SEVERAL_YEARS, first, first + 4));
    }

    private Optional<Period> relative(MatchResult match) {
        if (current.isEmpty()) {
            return Optional.empty();
        }
        int year = current.getAsInt()
                - (match.group().startsWith("本") || match.group().startsWith("今") ? 0 : 1);
        return match.group().endsWith("学年")
                ? Optional.of(new Period(Kind.SCHOOL_YEAR, year - 1, year))
                : one(Kind.CALENDAR_YEAR, year);
    }

    private Optional<Period> recent(MatchResult match) {
        int years = "两2".contains(match.group(1)) ? 2 : "三3".contains(match.group(1)) ? 3 : 5;
        return current.isPresent()
                ? Optional.of(new Period(Kind.SEVERAL_YEARS, current.getAsInt() - years + 1, current.getAsInt()))
                : Optional.empty();
    }
}
