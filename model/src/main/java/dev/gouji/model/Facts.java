package dev.gouji.model;

import java.util.List;

/**
 * What the rules see of a document.
 *
 * @param document the document itself
 * @param numbersSeen all numbers in text and tables, years, dates and names counted in
 * @param mentions the numbers that are quantities, in reading order
 * @param indicators the quantities that are values of indicators, in reading order
 * @param claims what the document asserts about its figures
 */
public record Facts(
        Document document,
        int numbersSeen,
        List<Mention> mentions,
        List<IndicatorValue> indicators,
        List<Claim> claims) {

    public Facts {
        mentions = List.copyOf(mentions);
        indicators = List.copyOf(indicators);
        claims = List.copyOf(claims);
    }
}
