package dev.gouji.model;

/**
 * The time that a figure is about.
 *
 * @param kind how the time is counted
 * @param firstYear calendar year in which it begins
 * @param lastYear calendar year in which it ends
 */
public record Period(Kind kind, int firstYear, int lastYear) {

    /** How times are counted in reports; the same number of years counted otherwise is another period. */
    public enum Kind {
        /** 2022-2023学年. */
        SCHOOL_YEAR,
        /** 2022年, 2022年度. */
        CALENDAR_YEAR,
        /** 2023届: the class that graduates in that year. */
        GRADUATING_CLASS,
        /** “十四五”期间, 五年, 2021—2025年. */
        SEVERAL_YEARS
    }

    /** How many years it spans; 1 unless it is one of several. */
    public int years() {
        return kind == Kind.SEVERAL_YEARS ? lastYear - firstYear + 1 : 1;
    }
}
