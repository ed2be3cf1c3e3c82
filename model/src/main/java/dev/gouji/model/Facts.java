package dev.gouji.model;

import java.util.List;
import java.util.Map;

/**
 * What the rules see of a document.
 *
 * @param document the document itself
 * @param numbers how many numbers of each class stand in text and tables
 * @param mentions the numbers that are quantities, in reading order
 * @param indicators the quantities that are values of indicators, in reading order
 * @param claims what the document asserts about its figures
 */
public record Facts(
        Document document,
        Map<NumberClass, Integer> numbers,
        List<Mention> mentions,
        List<IndicatorValue> indicators,
        List<Claim> claims) {

    public Facts {
        numbers = Map.copyOf(numbers);
        mentions = List.copyOf(mentions);
        indicators = List.copyOf(indicators);
        claims = List.copyOf(claims);
    }
}
