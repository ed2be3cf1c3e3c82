package dev.gouji.facts.internal.quantity;

/** The characters that number words are made of, simplified, traditional and those used on cheques. */
public final class NumberWords {

    /** Characters that are digits only in company; alone they are 陆地, 肆意, 队伍, 收拾. */
    private static final String SHY = "陆陸肆伍拾柒捌玖仟佰";

    private NumberWords() {}

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** The digit that the character spells, or -1. */
    public static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰', '貳', '兩', '倆' -> 2;
            case '三', '叁', '參' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** 10, 100 or 1000, or 0 if the character is none of these. */
    static int small(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** 万, 亿 or 兆 as a number, or 0. */
    static long big(char c) {
        return switch (c) {
            case '万', '萬' -> 10_000L;
            case '亿', '億' -> 100_000_000L;
            case '兆' -> 1_000_000_000_000L;
            default -> 0;
        };
    }

    static boolean isWord(char c) {
        return digit(c) >= 0 || small(c) > 0 || big(c) > 0;
    }

    static boolean isShy(char c) {
        return SHY.indexOf(c) >= 0;
    }

    /** 余, 多, 来: somewhat more, behind a number or inside it. */
    static boolean isMore(char c) {
        return "余餘多来".indexOf(c) >= 0;
    }
}
