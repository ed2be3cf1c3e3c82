package dev.gouji.extract.internal.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year or years in the title of a plan. */
final class PlanPeriod {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?!\\d)");
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})年?[-—–~至](20\\d{2})");
    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("十([一二三四五六七])五");

    /** The eleventh plan began in 2006, the fourteenth (十四五) in 2021. */
    private static final int FIRST_YEAR_OF_ELEVENTH = 2006;

    private static final int YEARS_OF_A_PLAN = 5;

    private PlanPeriod() {}

    /** 2023. */
    static Optional<String> year(String title) {
        Matcher matcher = YEAR.matcher(title);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** 2021-2025, written out or as 十四五. */
    static Optional<String> years(String title) {
        Matcher years = YEARS.matcher(title);
        if (years.find()) {
            return Optional.of(years.group(1) + "-" + years.group(2));
        }
        Matcher plan = FIVE_YEAR_PLAN.matcher(title);
        return plan.find() ? Optional.of(yearsOfPlan("一二三四五六七".indexOf(plan.group(1)))) : Optional.empty();
    }

    private static String yearsOfPlan(int sinceEleventh) {
        int first = FIRST_YEAR_OF_ELEVENTH + YEARS_OF_A_PLAN * sinceEleventh;
        return first + "-" + (first + YEARS_OF_A_PLAN - 1);
    }
}
