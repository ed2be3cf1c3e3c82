package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.structure.Numbering;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a heading.
 *
 * @param rank the smaller, the higher in the order of number styles; 0 if there is no number
 * @param value the number itself, 0 if it cannot be told
 */
record HeadingNumber(int rank, int value) {

    static final HeadingNumber NONE = new HeadingNumber(0, 0);

    private static final List<Numbering> ORDER = List.of(Numbering.values());
    private static final int STEP = 10;
    /** 第一节 stands between 第一章 and 一、. */
    private static final Pattern SECTION = Pattern.compile("^第([一二三四五六七八九十\\d]{1,3})节");
    /** 1.1 and 1.1.1, which stand between 1. and （1）, but no amounts and shares. */
    private static final Pattern DECIMAL = Pattern.compile("^\\d{1,2}((?:\\.\\d{1,2}){1,3})[.、]?(?=[^\\d.%‰])");
    /** 1 学校概况, which only the look tells from an amount. */
    private static final Pattern BARE = Pattern.compile("^(\\d{1,2})(?=[\\p{IsHan}“])(?![年月日人个项万亿元名门家次届级倍所类种分位])");

    private static final Pattern AMOUNT = Pattern.compile("^\\d{1,2}\\.\\d+[万亿元人倍个项分篇平km%‰:]");
    private static final Pattern DIGITS = Pattern.compile("[一二三四五六七八九十百]+|\\d+|[①-⑳]");

    /** The number of a folded text, {@link #NONE} if it begins with none. */
    static HeadingNumber of(String folded) {
        if (AMOUNT.matcher(folded).find()) {
            return NONE;
        }
        Matcher decimal = DECIMAL.matcher(folded);
        if (decimal.find()) {
            String[] parts = decimal.group(1).split("\\.", -1);
            int depth = parts.length - 1;
            return new HeadingNumber(rank(Numbering.ARABIC) + depth, Integer.parseInt(parts[depth]));
        }
        Matcher section = SECTION.matcher(folded);
        if (section.find()) {
            return new HeadingNumber(rank(Numbering.CHAPTER) + 1, value(section.group(1)));
        }
        Optional<Numbering> style = Numbering.of(folded);
        return style.map(found -> new HeadingNumber(rank(found), value(folded))).orElse(NONE);
    }

    /** As {@link #of}, also where blanks alone part the number from the text. */
    static HeadingNumber ofEmphasised(String folded) {
        HeadingNumber number = of(folded);
        Matcher bare = BARE.matcher(folded);
        return number.isNone() && bare.find()
                ? new HeadingNumber(rank(Numbering.ARABIC), Integer.parseInt(bare.group(1)))
                : number;
    }

    boolean isNone() {
        return rank == 0;
    }

    private static int rank(Numbering style) {
        return (ORDER.indexOf(style) + 1) * STEP;
    }

    private static int value(String text) {
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        String digits = matcher.group();
        char first = digits.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return Character.isDigit(first)
                ? Integer.parseInt(digits.substring(0, Math.min(4, digits.length())))
                : chinese(digits);
    }

    private static int chinese(String digits) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '十' || c == '百') {
                value += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = "一二三四五六七八九".indexOf(c) + 1;
            }
        }
        return value + digit;
    }
}
