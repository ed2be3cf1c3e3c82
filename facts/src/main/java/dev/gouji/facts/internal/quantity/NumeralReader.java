package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one numeral in Arabic digits, Chinese words or both: 6370, 1,234.50, 4.2万, 三千四百一十八点一, 3万4000. */
final class NumeralReader {

    /** Nouns that end in 数, so that 人数百 holds no number. */
    private static final String COUNTED = "人总次个门项生师篇件套位倍指参函级";
    /** What 千万 and 百万 are said of without a digit before them. */
    private static final String MONEY = "元";

    /** What 半 is said of. */
    private static final String HALVED = "年成折百天";

    /** More digit words in a row are no number. */
    private static final int LONGEST_RUN = 20;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final NumeralSum sum = new NumeralSum();
    private int at;
    private boolean more;

    private NumeralReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The longest numeral that begins at the offset, without sign and fraction. */
    static Optional<Numeral> read(String text, int at) {
        return at < text.length() && mayBegin(text, at) ? new NumeralReader(text, at).read() : Optional.empty();
    }

    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        char next = charAt(text, at + 1);
        char before = charAt(text, at - 1);
        if (NumberWords.isArabic(c)) {
            return !NumberWords.isArabic(before);
        }
        if (c == '.') {
            return NumberWords.isArabic(next) && !NumberWords.isArabic(before) && before != '.';
        }
        if (c == '几' || c == '幾' || (c == '数' && COUNTED.indexOf(before) < 0)) {
            return NumberWords.small(next) > 0 || NumberWords.big(next) > 0;
        }
        if (NumberWords.digit(before) > 0) {
            return false;
        }
        if (c == '半') {
            return HALVED.indexOf(next) >= 0;
        }
        return NumberWords.digit(c) >= 0 || NumberWords.small(c) == 10 || mayStandBare(text, at);
    }

    /** Whether 百, 千, 万 or 亿 without a digit before it counts: 百余, 上千, 千万元. */
    private static boolean mayStandBare(String text, int at) {
        char c = text.charAt(at);
        if (NumberWords.small(c) == 0 && NumberWords.big(c) == 0) {
            return false;
        }
        char next = charAt(text, at + 1);
        boolean rough = Qualifiers.isRough(text, at);
        boolean continued = NumberWords.small(c) > 0 && NumberWords.digit(next) > 0;
        boolean amount =
                NumberWords.small(c) > 0 && NumberWords.big(next) > 0 && MONEY.indexOf(charAt(text, at + 2)) >= 0;
        return rough || NumberWords.isMore(next) || continued || amount;
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    private char peek(int ahead) {
        return charAt(text, at + ahead);
    }

    private Optional<Numeral> read() {
        int from = at;
        boolean chinese = !NumberWords.isArabic(peek(0)) && peek(0) != '.';
        int run = digitWords();
        if (run >= 3 || (run == 2 && (peek(2) == '折' || NumberWords.digit(peek(1)) == 0))) {
            return Optional.of(positional(run));
        }
        begin();
        while (step()) {
            more |= skipMore();
        }
        boolean half = run == 2 && at - from == 1;
        return !sum.isStarted() || half || isLoneShy(from) ? Optional.empty() : Optional.of(numeral(from, chinese));
    }

    private boolean isLoneShy(int from) {
        boolean alone = at - from == 1 && NumberWords.isShy(text.charAt(from));
        return alone && "折成".indexOf(peek(0)) < 0 && !text.startsWith("分之", from - 2);
    }

    private int digitWords() {
        int run = 0;
        while (run < LONGEST_RUN && NumberWords.digit(peek(run)) >= 0) {
            run++;
        }
        return run;
    }

    /** 二〇二三: every word is one digit. */
    private Numeral positional(int run) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < run; i++) {
            digits.append(NumberWords.digit(peek(i)));
        }
        BigDecimal number = new BigDecimal(digits.toString());
        return new Numeral(at, at + run, number, Optional.empty(), Rational.ONE, false, true);
    }

    /** Takes 几 and 数 as one to ten, 半 as a half and a bare 万 as one. */
    private void begin() {
        char c = peek(0);
        if (c == '几' || c == '幾' || c == '数') {
            sum.take(BigDecimal.ONE, true);
            sum.spread(9);
            at++;
        } else if (c == '半') {
            sum.take(HALF, true);
            at++;
        } else if (NumberWords.big(c) > 0) {
            sum.take(BigDecimal.ONE, true);
        }
    }

    private Numeral numeral(int from, boolean chinese) {
        BigDecimal number = sum.number();
        return new Numeral(from, at, number, sum.upper(number), Rational.of(sum.scale()), more, chinese);
    }

    private boolean step() {
        char c = peek(0);
        if (NumberWords.isArabic(c) || c == '.') {
            return arabic();
        }
        if (NumberWords.digit(c) >= 0) {
            return word(NumberWords.digit(c));
        }
        if (NumberWords.small(c) > 0) {
            return small(NumberWords.small(c));
        }
        if (NumberWords.big(c) > 0) {
            return big(c);
        }
        if (c == 'k' || c == 'K') {
            return thousand();
        }
        return (c == '点' || c == '點') && decimals();
    }

    private boolean arabic() {
        int end = ArabicDigits.end(text, at);
        BigDecimal number = end == at ? BigDecimal.ZERO : ArabicDigits.number(text, at, end);
        if (end == at || !sum.takes(number) || (sum.isStarted() && charAt(text, end) == '年')) {
            return false;
        }
        sum.take(number, false);
        at = end;
        return true;
    }

    private boolean word(int digit) {
        if (sum.hasDigit()) {
            return false;
        }
        at++;
        if (digit == 0 && sum.isStarted()) {
            sum.zero();
            return true;
        }
        sum.take(BigDecimal.valueOf(digit), true);
        int next = NumberWords.digit(peek(0));
        if (digit > 0 && (next == digit + 1 || (digit == 3 && next == 5)) && NumberWords.digit(peek(1)) < 0) {
            sum.spread(next - digit);
            at++;
        }
        return true;
    }

    private boolean small(int multiplier) {
        if (!sum.takesSmall(multiplier)) {
            return false;
        }
        sum.timesSmall(multiplier);
        at++;
        return true;
    }

    /** 兆 behind Arabic digits is a unit of bandwidth. */
    private boolean big(char c) {
        if (!sum.isStarted() || (c == '兆' && NumberWords.isArabic(peek(-1)))) {
            return false;
        }
        sum.timesBig(NumberWords.big(c));
        at++;
        return true;
    }

    /** 15k; 4K and 8K are sizes of pictures. */
    private boolean thousand() {
        boolean size = at > 0 && peek(0) == 'K' && "248".indexOf(peek(-1)) >= 0 && !NumberWords.isArabic(peek(-2));
        return sum.hasDigit() && NumberWords.isArabic(peek(-1)) && !size && !isLetter(peek(1)) && small(1000);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** 余, 多 and 几 inside a number: 十余万, 二十几. */
    private boolean skipMore() {
        char c = peek(0);
        boolean some = c == '几' || c == '幾';
        if (!(some && !sum.hasDigit()) && !(NumberWords.isMore(c) && NumberWords.big(peek(1)) > 0)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean decimals() {
        int end = at + 1;
        while (NumberWords.digit(charAt(text, end)) >= 0 && charAt(text, end) != '两' && charAt(text, end) != '兩') {
            end++;
        }
        if (end == at + 1 || !sum.isStarted() || NumberWords.small(charAt(text, end)) > 0) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = at + 1; i < end; i++) {
            digits.append(NumberWords.digit(text.charAt(i)));
        }
        sum.decimals(digits.toString());
        at = end;
        return true;
    }
}
