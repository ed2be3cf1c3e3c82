package dev.gouji.rules.internal.source;

import java.util.Optional;
import java.util.Set;

/**
 * A wording has to be there, or must not be there.
 *
 * @param wording what is looked for
 * @param required whether it has to be there; else it must not
 * @param within where
 * @param unless what may stand there all the same: a hit inside of such a wording counts for nothing
 * @param when the rule is only for documents that have this wording
 * @param form whether the text is looked at as printed, with its widths and blanks, and how often a finding is told
 */
public record StatementKind(
        Regex wording, boolean required, Within within, Optional<Regex> unless, Optional<Regex> when, Form form)
        implements RuleKind {

    /**
     * How a text is looked at and told of.
     *
     * @param printed as printed; else folded
     * @param once all hits together are one finding
     */
    public record Form(boolean printed, boolean once) {}

    @Override
    public String id() {
        return "statement";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "wording", "count", "when");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.statement(this);
    }
}
