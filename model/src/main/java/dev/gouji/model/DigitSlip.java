package dev.gouji.model;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a hand slips when it writes a number; the likeliest slips first. */
public enum DigitSlip {
    /** Two neighbouring digits changed places: 6132 for 6123. */
    EXCHANGED("两位数字可能颠倒") {
        @Override
        void undo(String digits, int at, Set<String> meant) {
            if (at + 1 < digits.length() && isDigit(digits, at) && isDigit(digits, at + 1)) {
                meant.add(
                        digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
            }
        }
    },
    /** A digit was written twice: 61123 for 6123. */
    DOUBLED("一位数字可能重复") {
        @Override
        void undo(String digits, int at, Set<String> meant) {
            if (at + 1 < digits.length() && isDigit(digits, at) && digits.charAt(at) == digits.charAt(at + 1)) {
                meant.add(digits.substring(0, at) + digits.substring(at + 1));
            }
        }
    },
    /** A digit before the point was left out: 612 for 6123. */
    DROPPED("可能漏写一位数字") {
        @Override
        void undo(String digits, int at, Set<String> meant) {
            boolean whole = digits.lastIndexOf('.', at) < 0;
            for (char digit = '0'; whole && digit <= '9'; digit++) {
                meant.add(digits.substring(0, at) + digit + digits.substring(at));
                meant.add(digits.substring(0, at + 1) + digit + digits.substring(at + 1));
            }
        }
    },
    /** One digit is another: 6128 for 6123. */
    WRONG("一位数字可能写错") {
        @Override
        void undo(String digits, int at, Set<String> meant) {
            for (char digit = '0'; isDigit(digits, at) && digit <= '9'; digit++) {
                meant.add(digits.substring(0, at) + digit + digits.substring(at + 1));
            }
        }
    },
    /** The point or the unit is wrong by a power of ten: 元 for 万元, % for ‰. */
    SHIFTED("数量级或单位可能写错") {
        @Override
        void undo(String digits, int at, Set<String> meant) {
            if (at >= 1 && at <= FARTHEST) {
                BigDecimal number = new BigDecimal(digits);
                meant.add(number.movePointLeft(at).toPlainString());
                meant.add(number.movePointRight(at).toPlainString());
            }
        }
    };

    /** 万 is the largest unit that is commonly forgotten. */
    private static final int FARTHEST = 4;

    private static final Predicate<String> IS_NUMBER =
            Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?").asMatchPredicate();

    private final String words;

    DigitSlip(String words) {
        this.words = words;
    }

    /** What is told the reader, a Chinese phrase. */
    public String words() {
        return words;
    }

    /** The numbers that may have been meant where this one is written; none is the number itself. */
    public Set<BigDecimal> meant(BigDecimal written) {
        String digits = written.abs().toPlainString();
        Set<String> texts = new LinkedHashSet<>();
        for (int at = 0; at < Math.max(digits.length(), FARTHEST + 1); at++) {
            if (at < digits.length() || this == SHIFTED) {
                undo(digits, at, texts);
            }
        }
        Set<BigDecimal> meant = new LinkedHashSet<>();
        texts.stream()
                .filter(IS_NUMBER)
                .map(BigDecimal::new)
                .filter(number -> number.compareTo(written.abs()) != 0)
                .map(number -> written.signum() < 0 ? number.negate() : number)
                .forEach(meant::add);
        return meant;
    }

    /** Adds what is meant if the slip happened at the offset. */
    abstract void undo(String digits, int at, Set<String> meant);

    private static boolean isDigit(String digits, int at) {
        return Character.isDigit(digits.charAt(at));
    }
}
