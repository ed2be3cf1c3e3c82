package dev.gouji.extract.internal.structure;

import java.util.Locale;

/** Writes numbers in the formats of ECMA-376, part 1, 17.18.59 (ST_NumberFormat), that Chinese documents use. */
final class NumberWords {

    private static final String COUNTING = "零一二三四五六七八九";
    private static final String COUNTING_PLACES = "十百千";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_PLACES = "拾佰仟";
    private static final String DIGITAL = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int LARGEST_ENCLOSED = 20;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberWords() {}

    /** A number, in decimal digits if the format is not known or does not reach so far. */
    static String of(int number, String format) {
        if (number < 1) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "koreanCounting" -> counted(number, COUNTING, COUNTING_PLACES);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" ->
                digits(number, DIGITAL);
            case "ideographTraditional" -> from(STEMS, number);
            case "ideographZodiac" -> from(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    /** 12 is 十二, not 一十二. */
    private static String counted(int number, String digits, String places) {
        String spelt = spelt(number, digits, places);
        return spelt.startsWith("一十") ? spelt.substring(1) : spelt;
    }

    /** 12 is 壹拾贰. */
    private static String legal(int number) {
        return spelt(number, LEGAL, LEGAL_PLACES);
    }

    private static String spelt(int number, String digits, String places) {
        String decimal = String.valueOf(number);
        if (decimal.length() > places.length() + 1) {
            return decimal;
        }
        StringBuilder spelt = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int place = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            spelt.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
            spelt.append(place > 0 ? places.substring(place - 1, place) : "");
            gap = false;
        }
        return spelt.toString();
    }

    private static String digits(int number, String digits) {
        StringBuilder written = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> written.append(digits.charAt(c - '0')));
        return written.toString();
    }

    private static String from(String list, int number) {
        return number <= list.length() ? list.substring(number - 1, number) : String.valueOf(number);
    }

    private static String enclosed(int number, char first) {
        return number <= LARGEST_ENCLOSED ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    /** Z is followed by AA, BB. */
    private static String letters(int number) {
        char letter = (char) ('A' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            written.append(ROMAN[i].repeat(left / ROMAN_VALUES[i]));
            left %= ROMAN_VALUES[i];
        }
        return written.toString();
    }
}
