package dev.gouji.model;

import java.util.Optional;

/**
 * A small text that shows what a rule accepts or reports.
 *
 * @param rule identifier of the rule with its pack
 * @param expected whether the rule must be satisfied, violated, …: an identifier of {@link Verdict#id()}
 * @param text Markdown: headings with {@code #}, tables with {@code |}
 * @param at for a violation, characters that its quote or its evidence must contain
 * @param file where it is declared
 * @param line from 1
 */
public record Example(String rule, String expected, String text, Optional<String> at, String file, int line) {}
