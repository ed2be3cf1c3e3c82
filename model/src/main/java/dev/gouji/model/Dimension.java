package dev.gouji.model;

/** What a unit measures; figures of different dimensions are never compared. */
public enum Dimension {
    /** 人, 名, 位: people, each counted once. */
    PERSONS(true),
    /** 人次: attendances, the same person may count again. */
    PERSON_TIMES(true),
    /** 人日, 人·天. */
    PERSON_DAYS(true),
    /** 项, 个, 门, 所, 次 …: things; which thing is told by the unit's symbol. */
    THINGS(true),
    /** 元, base unit 元. */
    MONEY(false),
    /** 平方米, 亩, base unit 平方米. */
    AREA(false),
    /** %, share of one. */
    SHARE(false),
    /** 百分点, share of one. */
    SHARE_POINTS(false),
    /** 倍. */
    MULTIPLE(false),
    /** 15.85：1. */
    RATIO(false),
    /** 年, 个月, 天, base unit 天. */
    DURATION(false),
    /** 学时, 课时. */
    TEACHING_HOURS(true),
    /** GB, TB, base unit GB. */
    DATA_VOLUME(false),
    /** Mbps, Gbps, base unit Mbps. */
    BANDWIDTH(false),
    /** Something per something: 元/生, 册/生, 平方米/生; the numerator's unit tells the rest. */
    PER_UNIT(false),
    /** Any other unit. */
    OTHER(false),
    /** A number without a unit. */
    NONE(true);

    private final boolean counted;

    Dimension(boolean counted) {
        this.counted = counted;
    }

    /** Whether whole numbers of it are counts, so that a printed whole number is exact. */
    public boolean isCounted() {
        return counted;
    }
}
