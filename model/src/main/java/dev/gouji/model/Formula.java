package dev.gouji.model;

import java.util.List;
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
        public String show() {
            return Formula.bracketed(dividend) + " ÷ " + Formula.bracketed(divisor);
        }
    }

    private static List<Mention> figures(Formula left, Formula right) {
        return Stream.concat(left.figures().stream(), right.figures().stream()).toList();
    }

    private static String bracketed(Formula formula) {
        return formula instanceof Figure || formula instanceof Constant ? formula.show() : "(" + formula.show() + ")";
    }
}
