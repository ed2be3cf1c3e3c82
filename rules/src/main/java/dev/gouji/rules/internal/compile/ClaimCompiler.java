package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.ClaimKind;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.List;
import java.util.Map;
import org.drools.model.DSL;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;

/** What the document asserts about its own figures has to be true. */
final class ClaimCompiler {

    private final RuleSource rule;
    private final ClaimKind kind;

    ClaimCompiler(RuleSource rule, ClaimKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        return new CompiledRule<>(
                rule, kind.kinds().stream().sorted().map(this::trigger).toList(), this::silence);
    }

    private Trigger<Inspection> trigger(Claim.Kind one) {
        Variable<Claim> claim = DSL.declarationOf(Claim.class, "claim");
        return new Trigger<>(
                one.id(),
                List.of(PatternDSL.pattern(claim)
                        .expr(
                                "claim kind = " + one.id(),
                                c -> c.kind() == one,
                                PatternDSL.alphaIndexedBy(
                                        Claim.Kind.class, Index.ConstraintType.EQUAL, 0, Claim::kind, one))),
                this::judge);
    }

    private List<Result> judge(Inspection inspection, Match match) {
        Arithmetic arithmetic = new Arithmetic(new Verdicts(rule, inspection.words()), inspection);
        return List.of(arithmetic.judge(match.one(Claim.class), Map.of()));
    }

    private Result silence(Inspection inspection) {
        return new Verdicts(rule, inspection.words()).notApplicable(Matter.of("claim.none", Map.of(), List.of()));
    }
}
