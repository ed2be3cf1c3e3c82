package dev.gouji.model;

import java.util.Locale;

/** What a number in a text is for; the identifier is the lower-case name with {@code -}. */
public enum NumberClass {
    /** A measured or counted figure: 6370人, 96.12%, 三场讲座. */
    QUANTITY,
    /** A small number word before things that the text goes on to name: 五大工程, 三个课堂; no hard figure. */
    LISTED_THINGS,
    /** 2023年, 2022-2023学年, 2023届, 22级, 十四五. */
    YEAR,
    /** 9月25日, 2023年9月, 1-8月. */
    DATE,
    /** 14:30, 晚8时. */
    TIME,
    /** 第5届, 前3名, 全省第四, 一等奖. */
    ORDINAL,
    /** 教职成司函〔2023〕28号. */
    DOCUMENT_NUMBER,
    /** A number inside a name: 1+X, 三全育人, 101计划. */
    NAME,
    /** Codes of organisations, majors and students, addresses on the web. */
    CODE,
    PHONE,
    /** V2.0, 2.0版. */
    VERSION,
    /** The number of a heading, a list item, a table, a figure or a case. */
    LABEL,
    /** 1, 234: one number with a gap in it or two numbers. */
    UNCLEAR;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
