package dev.gouji.plugin.console;

import dev.gouji.model.Severity;

/**
 * A line for the terminal.
 *
 * @param severity how much it weighs
 * @param text without a line break
 */
public record Line(Severity severity, String text) {}
