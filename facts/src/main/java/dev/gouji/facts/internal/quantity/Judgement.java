package dev.gouji.facts.internal.quantity;

import dev.gouji.facts.internal.quantity.QuantityReader.Reading;
import dev.gouji.model.Dimension;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Decides whether what could be a quantity is one, by its unit, its script and what stands around it. */
final class Judgement {

    /** Things that Chinese number words count firmly; other things so counted are mostly about to be named. */
    private static final String FIRM = "场次门本期篇所家台套间栋座部班支名件批份册";

    /** Units that even digits announce things with: 5大工程. */
    private static final Set<String> ANNOUNCING = Set.of("大", "方面");

    private static final String STOPS = ",。;:、!?)()]】”’》";
    /** The longest text in quotation marks that is taken for a name. */
    private static final int LONGEST_NAME = 14;

    private static final int LONGEST_PARAGRAPH = 400;

    private final String text;
    private final Numeral numeral;
    private final Reading reading;

    Judgement(String text, Numeral numeral, Reading reading) {
        this.text = text;
        this.numeral = numeral;
        this.reading = reading;
    }

    /** The mention, empty for number words that count nothing. */
    Optional<NumberMention> mention() {
        if (isQuotedName()) {
            return aside(NumberClass.NAME, reading.to());
        }
        return numeral.chinese() ? words() : digits();
    }

    private Optional<NumberMention> aside(NumberClass kind, int to) {
        return Optional.of(NumberMention.of(numeral.from(), to, kind));
    }

    private Optional<NumberMention> as(NumberClass kind) {
        return Optional.of(new NumberMention(reading.from(), reading.to(), kind, Optional.of(reading.quantity())));
    }

    private Dimension dimension() {
        return reading.quantity().unit().dimension();
    }

    private String unit() {
        return reading.quantity().unit().symbol();
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    private Optional<NumberMention> digits() {
        boolean degree = charAt(reading.to()) == '级';
        boolean bare = reading.quantity().unit().equals(Unit.NONE);
        if (isBehindLetters(bare)) {
            return aside(NumberClass.NAME, behindName());
        }
        boolean plus = charAt(numeral.to()) == '+' && numeral.length() <= 2;
        if (bare && (degree || plus || isLatin(charAt(numeral.to())) || charAt(numeral.to()) == '#')) {
            return aside(NumberClass.NAME, behindName());
        }
        if (bare && isYear()) {
            return aside(NumberClass.YEAR, numeral.to());
        }
        return as(ANNOUNCING.contains(unit()) ? NumberClass.LISTED_THINGS : NumberClass.QUANTITY);
    }

    /** G20 and COVID-19 are names, SCI论文 written as SCI3篇 counts. */
    private boolean isBehindLetters(boolean bare) {
        char before = charAt(numeral.from() - 1);
        boolean hyphen = before == '-' && isLatin(charAt(numeral.from() - 2));
        return hyphen || (isLatin(before) && (bare || !isLatin(charAt(numeral.from() - 2))));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int behindName() {
        int to = numeral.to();
        while (isLatin(charAt(to)) || NumberWords.isArabic(charAt(to)) || charAt(to) == '#') {
            to++;
        }
        return to;
    }

    private boolean isYear() {
        int value = numeral.length() == 4 && numeral.number().scale() == 0
                ? numeral.number().intValue()
                : 0;
        return value >= 1900
                && value < 2100
                && reading.quantity().qualifier() == Qualifier.NONE
                && reading.to() == numeral.to()
                && "达共有计".indexOf(charAt(numeral.from() - 1)) < 0;
    }

    private Optional<NumberMention> words() {
        boolean qualified = reading.quantity().qualifier() != Qualifier.NONE
                || reading.quantity().upper().isPresent();
        boolean small = numeral.value().compareTo(Rational.of(20)) < 0;
        if (reading.quantity().unit().equals(Unit.NONE)) {
            boolean plain = numeral.scale().isWhole() && (small || numeral.length() == 1 || isPositional());
            boolean degree = charAt(reading.to()) == '级';
            return degree || (plain && !qualified) ? Optional.empty() : as(NumberClass.QUANTITY);
        }
        boolean one = reading.quantity().number().compareTo(BigDecimal.ONE) == 0 && numeral.length() == 1;
        if (one && !qualified && !endsPhrase()) {
            return Optional.empty();
        }
        boolean listed =
                dimension() == Dimension.THINGS && !qualified && small && !FIRM.contains(unit()) && !endsPhrase();
        return as(listed ? NumberClass.LISTED_THINGS : NumberClass.QUANTITY);
    }

    private boolean isPositional() {
        for (int i = numeral.from(); i < numeral.to(); i++) {
            if (NumberWords.digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing follows that 一名 or 一项 could be the article of. */
    private boolean endsPhrase() {
        return reading.to() == text.length() || STOPS.indexOf(charAt(reading.to())) >= 0;
    }

    private boolean isQuotedName() {
        boolean measured = switch (dimension()) {
            case SHARE, SHARE_POINTS, MONEY, AREA, RATIO, PER_UNIT -> true;
            default -> false;
        };
        return !measured && isQuoted();
    }

    private boolean isQuoted() {
        int from = numeral.from() - 1;
        while (from >= 0 && numeral.from() - from <= LONGEST_NAME && "“”\"‘’「」".indexOf(text.charAt(from)) < 0) {
            from--;
        }
        if (from < 0 || "“‘「\"".indexOf(charAt(from)) < 0 || (charAt(from) == '"' && !opens(from))) {
            return false;
        }
        int to = closing(from);
        return to > numeral.from() && to - from <= LONGEST_NAME;
    }

    private int closing(int opening) {
        char close = "”’」\"".charAt("“‘「\"".indexOf(charAt(opening)));
        int to = opening + 1;
        while (to - opening <= LONGEST_NAME && charAt(to) != close && charAt(to) != '\0') {
            to++;
        }
        return charAt(to) == close ? to : -1;
    }

    /** Whether an even number of straight quotation marks stands before this one, as far as a paragraph reaches. */
    private boolean opens(int at) {
        return text.substring(Math.max(0, at - LONGEST_PARAGRAPH), at)
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 0;
    }
}
