package dev.gouji.rules.internal.source;

import java.util.Set;

/** What a rule demands; a closed set, each kind with one compiler. */
public sealed interface RuleKind
        permits SectionKind,
                TableKind,
                StatementKind,
                ItemsKind,
                FormulaKind,
                ClaimKind,
                BenchmarkKind,
                AgreementKind,
                TargetKind,
                ExpressionKind,
                SlipKind,
                NumberingKind,
                ReferenceKind,
                ConditionalKind,
                ComparingKind {

    /** The key in rule files: section. */
    String id();

    /** The names that may stand in braces in the rule's message. */
    Set<String> placeholders();

    /** Whether the rule rests on arithmetic, so that it needs no clause. */
    boolean isArithmetic();

    /** Answers by the kind. */
    <R> R match(Cases<R> cases);

    /** One answer a kind. */
    interface Cases<R> {
        R section(SectionKind kind);

        R table(TableKind kind);

        R statement(StatementKind kind);

        R items(ItemsKind kind);

        R formula(FormulaKind kind);

        R claim(ClaimKind kind);

        R benchmark(BenchmarkKind kind);

        R agreement(AgreementKind kind);

        R target(TargetKind kind);

        R expression(ExpressionKind kind);

        R slip(SlipKind kind);

        R numbering(NumberingKind kind);

        R reference(ReferenceKind kind);

        R conditional(ConditionalKind kind);

        R comparing(ComparingKind kind);
    }
}
