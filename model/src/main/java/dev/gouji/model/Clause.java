package dev.gouji.model;

/**
 * What a rule rests on.
 *
 * @param document the standard or notice with its number and year: 教发〔2004〕2号
 * @param text what it says, empty if the number says enough
 * @param certainty how sure that is
 */
public record Clause(String document, String text, Certainty certainty) {}
