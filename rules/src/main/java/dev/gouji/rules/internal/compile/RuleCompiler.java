package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.Comparison;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.source.AgreementKind;
import dev.gouji.rules.internal.source.BenchmarkKind;
import dev.gouji.rules.internal.source.ClaimKind;
import dev.gouji.rules.internal.source.ComparingKind;
import dev.gouji.rules.internal.source.ConditionalKind;
import dev.gouji.rules.internal.source.ExpressionKind;
import dev.gouji.rules.internal.source.FormulaKind;
import dev.gouji.rules.internal.source.ItemsKind;
import dev.gouji.rules.internal.source.NumberingKind;
import dev.gouji.rules.internal.source.ReferenceKind;
import dev.gouji.rules.internal.source.RuleKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.SectionKind;
import dev.gouji.rules.internal.source.SlipKind;
import dev.gouji.rules.internal.source.StatementKind;
import dev.gouji.rules.internal.source.TableKind;
import dev.gouji.rules.internal.source.TargetKind;
import java.util.List;
import java.util.stream.Stream;

/** Hands each rule to the compiler of its kind. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /** The rules that look at one document by itself. */
    public static List<CompiledRule<Inspection>> single(List<RuleSource> rules) {
        return rules.stream()
                .filter(rule -> !(rule.kind() instanceof ComparingKind))
                .map(RuleCompiler::compile)
                .toList();
    }

    /** The rules that look at a document beside others. */
    public static List<CompiledRule<Comparison>> comparing(List<RuleSource> rules) {
        return rules.stream()
                .flatMap(rule -> rule.kind() instanceof ComparingKind kind
                        ? Stream.of(ComparingCompiler.compile(rule, kind))
                        : Stream.of())
                .toList();
    }

    /** Throws {@link IllegalArgumentException} for a rule that compares. */
    static CompiledRule<Inspection> compile(RuleSource rule) {
        return rule.kind().match(new RuleKind.Cases<>() {
            @Override
            public CompiledRule<Inspection> section(SectionKind kind) {
                return new SectionCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> table(TableKind kind) {
                return new TableCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> statement(StatementKind kind) {
                return new StatementCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> items(ItemsKind kind) {
                return new ItemsCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> formula(FormulaKind kind) {
                return FormulaCompiler.compile(rule, kind);
            }

            @Override
            public CompiledRule<Inspection> claim(ClaimKind kind) {
                return new ClaimCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> benchmark(BenchmarkKind kind) {
                return new BenchmarkCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> agreement(AgreementKind kind) {
                return new AgreementCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> target(TargetKind kind) {
                return new TargetCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> expression(ExpressionKind kind) {
                return new ExpressionCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> slip(SlipKind kind) {
                return new SlipCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> numbering(NumberingKind kind) {
                return new NumberingCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> reference(ReferenceKind kind) {
                return kind.to() == ReferenceKind.To.ROWS
                        ? new RowNamesCompiler(rule).compile()
                        : new ReferenceCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> conditional(ConditionalKind kind) {
                return new ConditionalCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Inspection> comparing(ComparingKind kind) {
                throw new IllegalArgumentException(rule.id() + " needs other documents");
            }
        });
    }
}
