package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Product;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a printed calculation by recursive descent: sums of products of terms, brackets first. */
final class Expression {

    private final String text;
    private final Passage passage;
    private int at;

    Expression(String text, Passage passage) {
        this.text = text;
        this.passage = passage;
    }

    /** The calculation; empty if its brackets do not match or it divides by zero. */
    Optional<Formula> read() {
        try {
            Formula formula = sum();
            formula.value();
            return at == text.length() ? Optional.of(formula) : Optional.empty();
        } catch (ArithmeticException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Formula sum() {
        Formula sum = product();
        while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
            boolean plus = text.charAt(at++) == '+';
            Formula term = product();
            sum = plus ? new Sum(List.of(sum, term)) : new Difference(sum, term);
        }
        return sum;
    }

    private Formula product() {
        Formula product = term();
        while (at < text.length() && "×*÷/".indexOf(text.charAt(at)) >= 0) {
            boolean times = "×*".indexOf(text.charAt(at++)) >= 0;
            Formula term = term();
            product = times ? new Product(product, term) : new Quotient(product, term);
        }
        return product;
    }

    private Formula term() {
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            Formula inside = sum();
            if (at >= text.length() || text.charAt(at++) != ')') {
                throw new IllegalArgumentException("bracket left open");
            }
            return inside;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at > from) {
            String digits = text.substring(from, at);
            return new Constant(Rational.of(new BigDecimal(digits)), digits);
        }
        if (at >= text.length()) {
            throw new IllegalArgumentException("term missing");
        }
        return new Figure(passage.figure(text.charAt(at++)));
    }
}
