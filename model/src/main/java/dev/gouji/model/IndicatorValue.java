package dev.gouji.model;

/**
 * A figure that is known to be the value of an indicator.
 *
 * @param indicator the indicator
 * @param mention the figure
 * @param confidence how sure the link is
 */
public record IndicatorValue(Indicator indicator, Mention mention, Confidence confidence) {}
