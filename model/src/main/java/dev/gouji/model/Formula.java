package dev.gouji.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calculation over figures of a document; every figure should occur once, so that its interval is exact. */
public sealed interface Formula {

    /** The value with every figure taken as printed; division by zero throws {@link ArithmeticException}. */
    Rational value();

    /** Everything the calculation may come to, given how the figures are rounded. */
    Interval interval();

    /** The figures in it, from left to right. */
    List<Mention> figures();

    /** The same calculation with every figure replaced. */
    Formula map(UnaryOperator<Mention> change);

    /** The calculation as a reader writes it, with the digits as printed: {@code 6123 ÷ 6370}. */
    String show();

    /** A printed figure. */
    record Figure(Mention mention) implements Formula {
        @Override
        public Rational value() {
            return mention.quantity().value();
        }

        @Override
        public Interval interval() {
            return mention.interval();
        }

        @Override
        public List<Mention> figures() {
            return List.of(mention);
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return new Figure(change.apply(mention));
        }

        @Override
        public String show() {
            return mention.quantity().printed();
        }
    }

    /**
     * A number that no place of the document prints as an operand: 100%, a count of listed items, a factor.
     *
     * @param value in base units
     * @param show how a reader writes it
     */
    record Constant(Rational value, String show) implements Formula {
        @Override
        public Interval interval() {
            return Interval.exactly(value);
        }

        @Override
        public List<Mention> figures() {
            return List.of();
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return this;
        }
    }

    /** Terms added up. */
    record Sum(List<Formula> terms) implements Formula {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public Rational value() {
            return terms.stream().map(Formula::value).reduce(Rational.ZERO, Rational::plus);
        }

        @Override
        public Interval interval() {
            return terms.stream().map(Formula::interval).reduce(Interval.exactly(Rational.ZERO), Interval::plus);
        }

        @Override
        public List<Mention> figures() {
            return terms.stream().flatMap(term -> term.figures().stream()).toList();
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return new Sum(terms.stream().map(term -> term.map(change)).toList());
        }

        @Override
        public String show() {
            return terms.stream().map(Formula::show).collect(Collectors.joining(" + "));
        }
    }

    /** The second subtracted from the first. */
    record Difference(Formula from, Formula taken) implements Formula {
        @Override
        public Rational value() {
            return from.value().minus(taken.value());
        }

        @Override
        public Interval interval() {
            return from.interval().minus(taken.interval());
        }

        @Override
        public List<Mention> figures() {
            return Formula.figures(from, taken);
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return new Difference(from.map(change), taken.map(change));
        }

        @Override
        public String show() {
            return from.show() + " − " + Formula.bracketed(taken);
        }
    }

    /** One times the other. */
    record Product(Formula left, Formula right) implements Formula {
        @Override
        public Rational value() {
            return left.value().times(right.value());
        }

        @Override
        public Interval interval() {
            return left.interval().times(right.interval());
        }

        @Override
        public List<Mention> figures() {
            return Formula.figures(left, right);
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return new Product(left.map(change), right.map(change));
        }

        @Override
        public String show() {
            return Formula.bracketed(left) + " × " + Formula.bracketed(right);
        }
    }

    /** The first divided by the second. */
    record Quotient(Formula dividend, Formula divisor) implements Formula {
        @Override
        public Rational value() {
            return dividend.value().dividedBy(divisor.value());
        }

        @Override
        public Interval interval() {
            return dividend.interval().dividedBy(divisor.interval());
        }

        @Override
        public List<Mention> figures() {
            return Formula.figures(dividend, divisor);
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return new Quotient(dividend.map(change), divisor.map(change));
        }

        @Override
        public String show() {
            return Formula.bracketed(dividend) + " ÷ " + Formula.bracketed(divisor);
        }
    }

    /**
     * The rate by which a figure has changed that is printed with its change: change ÷ (now − change).
     *
     * <p>It is calculated as 1 ÷ (now ÷ change − 1), in which every figure stands once.
     *
     * @param now the later figure
     * @param change what has come to the earlier one, or gone from it
     * @param down whether it has gone
     */
    record ChangeRate(Formula now, Formula change, boolean down) implements Formula {
        @Override
        public Rational value() {
            return calculation().value();
        }

        @Override
        public Interval interval() {
            return calculation().interval();
        }

        @Override
        public List<Mention> figures() {
            return Formula.figures(change, now);
        }

        @Override
        public Formula map(UnaryOperator<Mention> replace) {
            return new ChangeRate(now.map(replace), change.map(replace), down);
        }

        @Override
        public String show() {
            return Formula.bracketed(change) + " ÷ (" + Formula.bracketed(now) + (down ? " + " : " − ")
                    + Formula.bracketed(change) + ")";
        }

        private Formula calculation() {
            Formula one = new Constant(Rational.ONE, "1");
            Formula multiple = new Quotient(now, change);
            return new Quotient(one, down ? new Sum(List.of(multiple, one)) : new Difference(multiple, one));
        }
    }

    /**
     * The constant yearly rate that leads from the first figure to the last: (last ÷ first)^(1/years) − 1.
     *
     * <p>The root is taken to nine decimals; the interval is wide enough to hold the true value.
     *
     * @param first must be positive
     * @param last must not be negative
     * @param years at least 1
     */
    record YearlyGrowth(Formula first, Formula last, int years) implements Formula {
        @Override
        public Rational value() {
            return Roots.below(last.value().dividedBy(first.value()), years).minus(Rational.ONE);
        }

        @Override
        public Interval interval() {
            Interval multiple = last.interval().dividedBy(first.interval());
            return multiple.low().isEmpty() || multiple.high().isEmpty()
                    ? Interval.EVERYTHING
                    : Interval.closed(
                            Roots.below(multiple.low().get().value(), years).minus(Rational.ONE),
                            Roots.above(multiple.high().get().value(), years).minus(Rational.ONE));
        }

        @Override
        public List<Mention> figures() {
            return Formula.figures(last, first);
        }

        @Override
        public Formula map(UnaryOperator<Mention> change) {
            return new YearlyGrowth(first.map(change), last.map(change), years);
        }

        @Override
        public String show() {
            return "(" + Formula.bracketed(last) + " ÷ " + Formula.bracketed(first) + ")^(1/" + years + ") − 1";
        }
    }

    private static List<Mention> figures(Formula left, Formula right) {
        return Stream.concat(left.figures().stream(), right.figures().stream()).toList();
    }

    private static String bracketed(Formula formula) {
        return formula instanceof Figure || formula instanceof Constant ? formula.show() : "(" + formula.show() + ")";
    }
}
