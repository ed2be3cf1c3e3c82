package dev.gouji.rules.internal.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading.
 *
 * @param style how it is written, the value replaced by a sign: #、 （#） 第#章 2.#
 * @param isChinese whether the value is written in Chinese
 * @param value its value
 */
public record Ordinal(String style, boolean isChinese, int value) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern CHINESE =
            Pattern.compile("^(第|\\()?([一二三四五六七八九十]{1,3})(章|节|部分|篇|\\)|、|[.．](?![0-9]))");
    /** 1. 2、 (3) 1.2 in front of a character; a bare 3 in front of one may be part of the text. */
    private static final Pattern ARABIC = Pattern.compile(
            "^(?:(\\(?)([0-9]{1,2})(\\)|、|[.．](?![0-9]))|((?:[0-9]{1,2}\\.)+)([0-9]{1,2})(?=\\p{IsHan}))");

    /** The number at the beginning of folded text; empty if there is none that is surely one. */
    public static Optional<Ordinal> of(String folded) {
        Matcher chinese = CHINESE.matcher(folded);
        if (chinese.find()) {
            String opening = chinese.group(1) == null ? "" : chinese.group(1);
            return Optional.of(new Ordinal(opening + "#" + chinese.group(3), true, chinese(chinese.group(2))));
        }
        Matcher arabic = ARABIC.matcher(folded);
        if (!arabic.find()) {
            return Optional.empty();
        }
        return arabic.group(2) != null
                ? Optional.of(
                        new Ordinal(arabic.group(1) + "#" + arabic.group(3), false, Integer.parseInt(arabic.group(2))))
                : Optional.of(new Ordinal(arabic.group(4) + "#", false, Integer.parseInt(arabic.group(5))));
    }

    /** The number as it would be written with another value. */
    public String with(int other) {
        return style.replace("#", isChinese ? chinese(other) : String.valueOf(other));
    }

    private static int chinese(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(written.charAt(written.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
        int ones = ten + 1 < written.length() ? DIGITS.indexOf(written.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    private static String chinese(int value) {
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return tens + (value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1));
    }
}
