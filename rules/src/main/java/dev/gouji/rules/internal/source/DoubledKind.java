package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.wording.Doubles;
import java.util.Set;

/**
 * Nothing is written twice by mistake.
 *
 * @param of what is looked at
 * @param search with the exceptions of the rule
 */
public record DoubledKind(Of of, Doubles search) implements RuleKind {

    /** What is written twice. */
    public enum Of {
        /** One character: 组织织. */
        CHARACTERS,
        /** A phrase of two characters and more: 落实落实. */
        PHRASES,
        /** The beginning of a phrase, after one more word: 教学能力竞赛教学能力比赛. */
        ECHOES
    }

    @Override
    public String id() {
        return "doubled";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "doubled");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.doubled(this);
    }
}
