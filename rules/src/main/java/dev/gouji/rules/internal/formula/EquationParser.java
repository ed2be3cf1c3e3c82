package dev.gouji.rules.internal.formula;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Dimension;
import dev.gouji.model.Indicator;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads equations such as {@code 毕业去向落实率 = 毕业去向落实人数 / 毕业生人数}.
 *
 * <pre>
 * equation   = sum ("=" | "≤" | "≥" | "&lt;=" | "&gt;=") sum
 * sum        = product (("+" | "-" | "−") product)*
 * product    = factor (("*" | "×" | "/" | "÷") factor)*
 * factor     = number unit? | indicator | "sum(" sum ("," sum)* ")" | "(" sum ")"
 * </pre>
 */
public final class EquationParser {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "=", Relation.EQUALS,
            "＝", Relation.EQUALS,
            "≤", Relation.AT_MOST,
            "<=", Relation.AT_MOST,
            "≥", Relation.AT_LEAST,
            ">=", Relation.AT_LEAST);
    private static final String BREAKS = "+-−*×/÷()（）,，=＝≤≥<> \t\n";

    private final Map<String, Indicator> names = new HashMap<>();
    private final Problems problems;

    public EquationParser(Catalogue catalogue, Problems problems) {
        this.problems = problems;
        catalogue.indicators().forEach(indicator -> {
            indicator.aliases().forEach(alias -> names.putIfAbsent(alias, indicator));
            names.put(indicator.name(), indicator);
            names.put(indicator.id(), indicator);
        });
    }

    /** The equation, empty if it cannot be read, which is then among the problems. */
    public Optional<Equation> parse(String written, Spot at) {
        Run run = new Run(written, at);
        int before = problems.count();
        try {
            Equation equation = run.equation();
            if (problems.count() == before) {
                equation.unitMistake().ifPresent(mistake -> problems.add("RULE-302", at, mistake + "：" + written));
            }
            return problems.count() == before ? Optional.of(equation) : Optional.empty();
        } catch (SyntaxException e) {
            problems.add("RULE-310", at.right(run.at), "公式写法不对：" + e.getMessage());
            return Optional.empty();
        }
    }

    /** Ends the reading of one equation; never leaves this class. */
    private static final class SyntaxException extends RuntimeException {
        SyntaxException(String message) {
            super(message);
        }
    }

    /** The reading of one equation. */
    private final class Run {

        private final String text;
        private final Spot start;
        private int at;

        Run(String text, Spot start) {
            this.text = text;
            this.start = start;
        }

        Equation equation() {
            Expression left = sum();
            Relation relation = relation();
            Expression right = sum();
            if (peek() != 0) {
                throw new SyntaxException("多出“" + text.substring(at) + "”");
            }
            return new Equation(left, relation, right, text);
        }

        private Relation relation() {
            peek();
            for (int length = 2; length > 0; length--) {
                String sign = text.substring(at, Math.min(at + length, text.length()));
                Relation relation = RELATIONS.get(sign);
                if (relation != null) {
                    at += sign.length();
                    return relation;
                }
            }
            throw new SyntaxException("缺少 = ≤ ≥ 之一");
        }

        private Expression sum() {
            List<Expression> terms = new ArrayList<>(List.of(product()));
            while (true) {
                if (take("+")) {
                    terms.add(product());
                } else if (take("-−")) {
                    terms = new ArrayList<>(List.of(new Expression.Difference(joined(terms), product())));
                } else {
                    return joined(terms);
                }
            }
        }

        private Expression product() {
            Expression product = factor();
            while (true) {
                if (take("*×")) {
                    product = new Expression.Product(product, factor());
                } else if (take("/÷")) {
                    product = new Expression.Quotient(product, factor());
                } else {
                    return product;
                }
            }
        }

        private Expression factor() {
            char next = peek();
            Optional<Expression> named = named();
            if (named.isPresent()) {
                return named.get();
            }
            if (take("(（")) {
                return closed(sum());
            }
            if (text.startsWith("sum(", at) || text.startsWith("sum（", at)) {
                at += "sum(".length();
                List<Expression> terms = new ArrayList<>(List.of(sum()));
                while (take(",，")) {
                    terms.add(sum());
                }
                return closed(new Expression.Sum(terms));
            }
            return Character.isDigit(next) ? number() : unknown();
        }

        /** The longest name of an indicator that stands here; names may contain signs. */
        private Optional<Expression> named() {
            String longest = "";
            for (String name : names.keySet()) {
                if (name.length() > longest.length() && text.startsWith(name, at)) {
                    longest = name;
                }
            }
            Indicator indicator = names.get(longest);
            if (indicator == null || !endsWord(at + longest.length())) {
                return Optional.empty();
            }
            at += longest.length();
            return Optional.of(new Expression.Named(indicator));
        }

        private boolean endsWord(int end) {
            return end == text.length() || BREAKS.indexOf(text.charAt(end)) >= 0;
        }

        private Expression number() {
            String word = word();
            Units.Amount amount = Units.amount(word).orElseThrow(() -> new SyntaxException("“" + word + "”不是数"));
            return new Expression.Given(amount.value(), word, amount.dimension());
        }

        private Expression unknown() {
            Spot here = start.right(at);
            String word = word();
            if (word.isEmpty()) {
                throw new SyntaxException(at < text.length() ? "此处不应是“" + text.charAt(at) + "”" : "公式不完整");
            }
            problems.add("RULE-301", here, "指标目录中没有“" + word + "”", Nearest.suggestion(word, names.keySet()));
            return new Expression.Given(Rational.ONE, word, Dimension.NONE);
        }

        private String word() {
            int from = at;
            while (at < text.length() && BREAKS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private Expression closed(Expression inner) {
            if (!take(")）")) {
                throw new SyntaxException("括号没有闭合");
            }
            return inner;
        }

        private static Expression joined(List<Expression> terms) {
            return terms.size() == 1 ? terms.get(0) : new Expression.Sum(terms);
        }

        private boolean take(String signs) {
            if (peek() != 0 && signs.indexOf(text.charAt(at)) >= 0) {
                at++;
                return true;
            }
            return false;
        }

        /** The next sign that is no blank; 0 at the end. */
        private char peek() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }
    }
}
