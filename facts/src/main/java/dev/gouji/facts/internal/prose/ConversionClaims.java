package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same amount in two units or scales in sentences: 23134平方米，约合34.701亩; 8.46亿元（84600万元）. */
final class ConversionClaims {

    private static final Pattern CONVERTED =
            Pattern.compile("(?<first>" + AMOUNT + ")(?:[,(]?(?:约合|折合|合|即|相当于|折算为|约)|\\()(?<second>" + AMOUNT + ")");

    private final Passage passage;

    ConversionClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = CONVERTED.matcher(passage.text());
        while (matcher.find()) {
            Mention first = passage.figure(matcher.group("first"));
            Mention second = passage.figure(matcher.group("second"));
            Quantity from = first.quantity();
            Quantity to = second.quantity();
            boolean otherUnit = !from.unit().factor().equals(to.unit().factor());
            boolean otherScale = !from.scale().equals(to.scale()) && !opensOnly(matcher);
            if (from.unit().isComparableTo(to.unit()) && (otherUnit || otherScale)) {
                Reading reading = new Reading(new Figure(first), "同一数量的两种单位");
                claims.addEqual(Kind.CONVERSION, second, List.of(reading), Confidence.CERTAIN);
            }
        }
    }

    /** Whether the brackets hold more than the second figure, so that it may be of something else: 2亿元（5000万元到账）. */
    private boolean opensOnly(Matcher matcher) {
        String text = passage.text();
        boolean bracket = text.charAt(matcher.end("first")) == '(';
        return bracket && (matcher.end() == text.length() || text.charAt(matcher.end()) != ')');
    }
}
