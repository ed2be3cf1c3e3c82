package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.source.AgreementKind;
import dev.gouji.rules.internal.source.BenchmarkKind;
import dev.gouji.rules.internal.source.ClaimKind;
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

/** Hands each rule to the compiler of its kind. */
public final class RuleCompiler {

    private RuleCompiler() {}

    public static CompiledRule compile(RuleSource rule) {
        return rule.kind().match(new RuleKind.Cases<>() {
            @Override
            public CompiledRule section(SectionKind kind) {
                return new SectionCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule table(TableKind kind) {
                return new TableCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule statement(StatementKind kind) {
                return new StatementCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule items(ItemsKind kind) {
                return new ItemsCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule formula(FormulaKind kind) {
                return FormulaCompiler.compile(rule, kind);
            }

            @Override
            public CompiledRule claim(ClaimKind kind) {
                return new ClaimCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule benchmark(BenchmarkKind kind) {
                return new BenchmarkCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule agreement(AgreementKind kind) {
                return new AgreementCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule target(TargetKind kind) {
                return new TargetCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule expression(ExpressionKind kind) {
                return new ExpressionCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule slip(SlipKind kind) {
                return new SlipCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule numbering(NumberingKind kind) {
                return new NumberingCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule reference(ReferenceKind kind) {
                return new ReferenceCompiler(rule, kind).compile();
            }
        });
    }
}
