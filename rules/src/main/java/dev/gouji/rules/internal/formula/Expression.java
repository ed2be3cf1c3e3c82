package dev.gouji.rules.internal.formula;

import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Indicator;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One side of an equation, or a part of it. */
public sealed interface Expression {

    /** The indicators in it, from left to right. */
    Stream<Indicator> indicators();

    /** The calculation with the figures that stand for the indicators. */
    Formula bind(Function<Indicator, Mention> figures);

    /** The same with the expressions that stand for indicators, by their identifier, in their place, to the last. */
    Expression expand(Map<String, Expression> meanings);

    /** What it measures, empty if that cannot be told; terms that cannot be added are complained of. */
    Optional<Dimension> dimension(Consumer<String> complaints);

    /** An indicator of the catalogue. */
    record Named(Indicator indicator) implements Expression {
        @Override
        public Stream<Indicator> indicators() {
            return Stream.of(indicator);
        }

        @Override
        public Formula bind(Function<Indicator, Mention> figures) {
            return new Formula.Figure(figures.apply(indicator));
        }

        @Override
        public Optional<Dimension> dimension(Consumer<String> complaints) {
            return Optional.of(Units.dimension(indicator.unit()));
        }

        @Override
        public Expression expand(Map<String, Expression> meanings) {
            return Optional.ofNullable(meanings.get(indicator.id()))
                    .map(meaning -> meaning.expand(meanings))
                    .orElse(this);
        }
    }

    /**
     * A number that the rule gives.
     *
     * @param value in base units
     * @param show as written
     * @param dimension of its unit
     */
    record Given(Rational value, String show, Dimension dimension) implements Expression {
        @Override
        public Stream<Indicator> indicators() {
            return Stream.empty();
        }

        @Override
        public Formula bind(Function<Indicator, Mention> figures) {
            return new Formula.Constant(value, show);
        }

        @Override
        public Optional<Dimension> dimension(Consumer<String> complaints) {
            return Optional.of(dimension);
        }

        @Override
        public Expression expand(Map<String, Expression> meanings) {
            return this;
        }
    }

    /** Terms added up. */
    record Sum(List<Expression> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public Stream<Indicator> indicators() {
            return terms.stream().flatMap(Expression::indicators);
        }

        @Override
        public Formula bind(Function<Indicator, Mention> figures) {
            return new Formula.Sum(
                    terms.stream().map(term -> term.bind(figures)).toList());
        }

        @Override
        public Optional<Dimension> dimension(Consumer<String> complaints) {
            return same(terms, complaints);
        }

        @Override
        public Expression expand(Map<String, Expression> meanings) {
            return new Sum(terms.stream().map(term -> term.expand(meanings)).toList());
        }
    }

    /** The second subtracted from the first. */
    record Difference(Expression from, Expression taken) implements Expression {
        @Override
        public Stream<Indicator> indicators() {
            return Stream.concat(from.indicators(), taken.indicators());
        }

        @Override
        public Formula bind(Function<Indicator, Mention> figures) {
            return new Formula.Difference(from.bind(figures), taken.bind(figures));
        }

        @Override
        public Optional<Dimension> dimension(Consumer<String> complaints) {
            return same(List.of(from, taken), complaints);
        }

        @Override
        public Expression expand(Map<String, Expression> meanings) {
            return new Difference(from.expand(meanings), taken.expand(meanings));
        }
    }

    /** One times the other. */
    record Product(Expression left, Expression right) implements Expression {
        @Override
        public Stream<Indicator> indicators() {
            return Stream.concat(left.indicators(), right.indicators());
        }

        @Override
        public Formula bind(Function<Indicator, Mention> figures) {
            return new Formula.Product(left.bind(figures), right.bind(figures));
        }

        @Override
        public Optional<Dimension> dimension(Consumer<String> complaints) {
            Optional<Dimension> a = left.dimension(complaints);
            Optional<Dimension> b = right.dimension(complaints);
            return isPure(a) ? b : isPure(b) ? a : Optional.empty();
        }

        @Override
        public Expression expand(Map<String, Expression> meanings) {
            return new Product(left.expand(meanings), right.expand(meanings));
        }
    }

    /** The first divided by the second. */
    record Quotient(Expression dividend, Expression divisor) implements Expression {
        @Override
        public Stream<Indicator> indicators() {
            return Stream.concat(dividend.indicators(), divisor.indicators());
        }

        @Override
        public Formula bind(Function<Indicator, Mention> figures) {
            return new Formula.Quotient(dividend.bind(figures), divisor.bind(figures));
        }

        @Override
        public Optional<Dimension> dimension(Consumer<String> complaints) {
            Optional<Dimension> a = dividend.dimension(complaints);
            Optional<Dimension> b = divisor.dimension(complaints);
            if (isPure(b)) {
                return a;
            }
            return a.equals(b) && a.isPresent() ? Optional.of(Dimension.RATIO) : Optional.empty();
        }

        @Override
        public Expression expand(Map<String, Expression> meanings) {
            return new Quotient(dividend.expand(meanings), divisor.expand(meanings));
        }
    }

    private static boolean isPure(Optional<Dimension> dimension) {
        return dimension.filter(d -> Units.agree(d, Dimension.RATIO)).isPresent();
    }

    private static Optional<Dimension> same(List<Expression> terms, Consumer<String> complaints) {
        Optional<Dimension> common = Optional.empty();
        for (Expression term : terms) {
            Optional<Dimension> next = term.dimension(complaints);
            if (common.isPresent() && next.isPresent() && !Units.agree(common.get(), next.get())) {
                complaints.accept("单位不同的量不能相加减");
            }
            common = common.or(() -> next);
        }
        return common;
    }
}
