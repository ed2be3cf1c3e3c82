package dev.gouji.extract.internal.structure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number styles of Chinese headings, the highest first.
 *
 * <p>The order 一、 （一） 1. （1） is that of 《党政机关公文格式》 GB/T 9704—2012; chapters and parts stand above it.
 */
public enum Numbering {
    /** 第一章, 第一部分. */
    CHAPTER(1, "^第([一二三四五六七八九十百]{1,5}|\\d{1,3})(?:章|部分|篇|编)"),
    /** 第一节. */
    SECTION(2, "^第([一二三四五六七八九十百]{1,5}|\\d{1,3})节"),
    /** 一、 */
    CHINESE(3, "^([一二三四五六七八九十]{1,3})(?:、|\\.(?!\\d))"),
    /** （一） */
    CHINESE_BRACKETED(4, "^\\(([一二三四五六七八九十]{1,3})\\)、?"),
    /** 1. or 1、, not a decimal number; a counter word behind a second number tells 1.2个 from 1.2 as a number of a section. */
    ARABIC(5, "^(\\d{1,2})(?:[.、](?!\\d)|、|\\.(?=\\d{4}(?:年|-)|\\d{1,2}" + Units.COUNTERS + "))"),
    /** 1.1 */
    DECIMAL(6, "^\\d{1,2}\\.(\\d{1,2})(?![\\d.%‰:/])(?!" + Units.COUNTERS + "|[万亿元倍])(?=[\\p{IsHan}“《(A-Za-z])"),
    /** 1.1.1 and deeper */
    DECIMAL_DEEP(7, "^\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.(\\d{1,2})(?![\\d.])"),
    /** （1） */
    ARABIC_BRACKETED(8, "^\\((\\d{1,2})\\)"),
    /** 1） */
    ARABIC_HALF_BRACKETED(9, "^(\\d{1,2})\\)"),
    /** ① */
    CIRCLED(10, "^([①-⑳])");

    private static final String CHINESE_DIGITS = "一二三四五六七八九";

    private final int rank;
    private final Pattern pattern;

    Numbering(int rank, String pattern) {
        this.rank = rank;
        this.pattern = Pattern.compile(pattern);
    }

    /**
     * The number at the beginning of a heading.
     *
     * @param style how it is written
     * @param value its own last part: 2 for （二） and for 1.2
     * @param end offset behind it in the folded text
     */
    public record Ordinal(Numbering style, int value, int end) {}

    /** The style of the number at the beginning of a folded text, empty if it begins with none. */
    public static Optional<Numbering> of(String folded) {
        return ordinal(folded).map(Ordinal::style);
    }

    /** The number at the beginning of a folded text, empty if it begins with none. */
    public static Optional<Ordinal> ordinal(String folded) {
        return Arrays.stream(values())
                .flatMap(style -> style.match(folded).stream())
                .findFirst();
    }

    /** 1 for the highest style. */
    int rank() {
        return rank;
    }

    /** Whether it numbers the upper divisions of a document, where authors skip a number rather than make a list. */
    boolean isUpper() {
        return compareTo(CHINESE_BRACKETED) <= 0;
    }

    private Optional<Ordinal> match(String folded) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find()
                ? Optional.of(new Ordinal(this, value(matcher.group(1)), matcher.end()))
                : Optional.empty();
    }

    private static int value(String printed) {
        char first = printed.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return Character.isDigit(first) ? Integer.parseInt(printed) : chineseValue(printed);
    }

    /** The value of a Chinese numeral below one hundred. */
    private static int chineseValue(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return CHINESE_DIGITS.indexOf(numeral.charAt(numeral.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(numeral.charAt(ten - 1)) + 1;
        boolean round = ten == numeral.length() - 1;
        return tens * 10 + (round ? 0 : CHINESE_DIGITS.indexOf(numeral.charAt(ten + 1)) + 1);
    }

    /** Words that count things; an enum's constants cannot use its own constants, hence a class. */
    private static final class Units {
        static final String COUNTERS =
                "(?:[个位次所门本册月期届种批余套台间栋座项人名家年日支组]" + "(?!目|才|员|文|力|师|校|称|科|院|庭|国|度|常|部|撑|持|教|织|建))";
    }
}
