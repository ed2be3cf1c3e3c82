package dev.gouji.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A small document that shows what a rule accepts or reports.
 *
 * @param rule identifier of the rule with its pack
 * @param expected whether the rule must be satisfied, violated, …: an identifier of {@link Verdict#id()}
 * @param text Markdown: headings with {@code #}, tables with {@code |}; the name of the document if it is a file
 * @param document the file, for an example that is one: in a folder or a jar
 * @param beside the other documents of the run, Markdown too; for rules that compare
 * @param at for a violation, characters that its quote or its evidence must contain
 * @param file where it is declared
 * @param line from 1
 */
public record Example(
        String rule,
        String expected,
        String text,
        Optional<URI> document,
        List<String> beside,
        Optional<String> at,
        String file,
        int line) {

    /** An example of one text. */
    public Example(String rule, String expected, String text, Optional<String> at, String file, int line) {
        this(rule, expected, text, Optional.empty(), List.of(), at, file, line);
    }

    public Example {
        beside = List.copyOf(beside);
    }
}
