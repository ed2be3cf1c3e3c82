package dev.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    private static final Unit PERSONS = new Unit("人", Dimension.PERSONS, Rational.ONE);

    @ParameterizedTest
    @CsvSource({
        "96.12, 6123, 6370, HOLDS",
        "96.1, 6123, 6370, HOLDS",
        "96, 6123, 6370, HOLDS",
        "96.13, 6123, 6370, LAST_DIGIT",
        "96.12, 6132, 6370, BROKEN",
        "13.14, 465, 3537, LAST_DIGIT",
        "1.26, 4031, 323444, BROKEN",
        "15.6, 25, 161, LAST_DIGIT",
    })
    void aShareFollowsFromItsTwoCountsOrNot(String share, String part, String whole, Fit fit) {
        assertEquals(fit, share(share, part, whole).fit());
    }

    @Test
    void zerosFilledUpBehindAShorterFigureAreALastDigitMatter() {
        assertEquals(
                Fit.LAST_DIGIT,
                claim(figure("96.10", Unit.PERCENT), "506.35", "526.96").fit());
    }

    @Test
    void theReadingThatFitsIsTheBest() {
        Reading wrong = reading("6132", "6370");
        Reading right = reading("6123", "6370");
        Claim claim = new Claim(
                Kind.RATIO, figure("96.12", Unit.PERCENT), Relation.EQUALS, List.of(wrong, right), Confidence.CERTAIN);
        assertEquals(right, claim.best());
        assertEquals("6123人 ÷ 6370人", claim.best().formula().show());
        assertEquals(3, claim.figures().size());
    }

    @Test
    void aPartMayEqualItsWholeButNotExceedIt() {
        assertEquals(Fit.HOLDS, bound("6370").fit());
        assertEquals(Fit.BROKEN, bound("6371").fit());
    }

    private static Claim bound(String part) {
        return new Claim(
                Kind.BOUND,
                figure(part, PERSONS),
                Relation.AT_MOST,
                List.of(new Reading(figure("6370", PERSONS), "其中")),
                Confidence.CERTAIN);
    }

    private static Claim share(String share, String part, String whole) {
        return claim(figure(share, Unit.PERCENT), part, whole);
    }

    private static Claim claim(Formula stated, String part, String whole) {
        return new Claim(Kind.RATIO, stated, Relation.EQUALS, List.of(reading(part, whole)), Confidence.CERTAIN);
    }

    private static Reading reading(String part, String whole) {
        return new Reading(new Quotient(figure(part, PERSONS), figure(whole, PERSONS)), "占比");
    }

    private static Figure figure(String number, Unit unit) {
        Quantity quantity = new Quantity(
                number + unit.symbol(), new BigDecimal(number), Optional.empty(), Rational.ONE, unit, Qualifier.NONE);
        return new Figure(new Mention(quantity, Place.inText(0, 0, number.length()), "", Context.UNKNOWN));
    }
}
