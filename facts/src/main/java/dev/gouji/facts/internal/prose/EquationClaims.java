package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.FIGURE;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Product;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calculations that are printed as such: 6147+85×1.5+22×3=6340.5人; 6123÷6370=96.12%. */
final class EquationClaims {

    private static final String TERM = "(?:" + FIGURE + "|\\d{1,9}(?:\\.\\d+)?)";
    private static final Pattern EQUATION = Pattern.compile("(?<![\\d.+×*÷/-])(?<left>[(]*" + TERM + "(?:[+×*÷/-][(]*"
            + TERM + "[)]*)+)[=≈](?<value>" + FIGURE + ")(?![+×*÷/-])");

    private static final int LONGEST_SAYING = 2;

    private final Passage passage;

    EquationClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        if (passage.text().indexOf('=') < 0 && passage.text().indexOf('≈') < 0) {
            return;
        }
        Matcher matcher = EQUATION.matcher(passage.text());
        while (matcher.find()) {
            Mention stated = passage.figure(matcher.group("value"));
            if (!isSaying(stated) && !isEndOfLonger(matcher.start())) {
                new Expression(matcher.group("left"), passage).read().ifPresent(formula -> {
                    Reading reading = new Reading(formula, "文中列出的算式");
                    claims.addEqual(kind(formula), stated, List.of(reading), sureness(stated, formula));
                });
            }
        }
    }

    /** Whether terms in words stand before: 折合数=专任数+外聘数102×0.5. */
    private boolean isEndOfLonger(int from) {
        int start = Math.max(0, from - 1);
        while (start > 0 && ",。;:=\n".indexOf(passage.text().charAt(start - 1)) < 0) {
            start--;
        }
        return passage.text().substring(start, from).chars().anyMatch(c -> "+×*÷".indexOf(c) >= 0);
    }

    /** 100-1=0 is no arithmetic: a bare number of one or two digits may be meant as a saying. */
    private static boolean isSaying(Mention stated) {
        return stated.quantity().unit().dimension() == Dimension.NONE
                && stated.quantity().number().precision() <= LONGEST_SAYING;
    }

    private static Kind kind(Formula formula) {
        if (formula instanceof Quotient) {
            return Kind.RATIO;
        }
        return formula instanceof Product ? Kind.PRODUCT : Kind.SUM;
    }

    /** Where a unit or a scale is printed with the result alone, it may be meant for the terms, too. */
    private static Confidence sureness(Mention stated, Formula formula) {
        boolean plain = isPlain(stated) && formula.figures().stream().allMatch(EquationClaims::isPlain);
        return plain && stated.isFirm() ? Confidence.CERTAIN : Confidence.POSSIBLE;
    }

    private static boolean isPlain(Mention mention) {
        return switch (mention.quantity().unit().dimension()) {
            case AREA, DATA_VOLUME, DURATION, OTHER, PER_UNIT, RATIO -> false;
            case SHARE -> true;
            default ->
                mention.quantity().scale().equals(Rational.ONE)
                        && mention.quantity().unit().factor().equals(Rational.ONE);
        };
    }
}
