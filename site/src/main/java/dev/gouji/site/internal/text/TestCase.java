package dev.gouji.site.internal.text;

import java.util.List;

/**
 * One case of a JUnit suite.
 *
 * @param className by which build servers group cases
 * @param name of the rule
 * @param outcome what became of it
 * @param type the class of trouble
 * @param message why, empty for a passed case
 * @param details the violations behind a failure, one a line
 * @param output lighter violations, one a line
 */
record TestCase(
        String className,
        String name,
        Outcome outcome,
        String type,
        String message,
        List<String> details,
        List<String> output) {

    /** What JUnit runners know. */
    enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    boolean failed() {
        return outcome == Outcome.FAILURE;
    }

    boolean broken() {
        return outcome == Outcome.ERROR;
    }

    boolean skipped() {
        return outcome == Outcome.SKIPPED;
    }
}
