package dev.gouji.plugin.pipeline;

import dev.gouji.model.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run cannot begin: its configuration or rules are wrong, or there is nothing to check or to check with. The message
 * is for the person at the terminal.
 */
public final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SetupException(String message) {
        super(message);
    }

    /** All mistakes at once, one a line below a heading. */
    static SetupException of(Texts texts, List<Problem> problems) {
        Stream<String> heading = Stream.of(texts.get("setup.problems", problems.size()));
        Stream<String> lines = problems.stream().sorted().map(Problem::toString);
        return new SetupException(Stream.concat(heading, lines).collect(Collectors.joining("\n")));
    }
}
