package dev.gouji.facts.internal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the texts of quantities.tsv, which says in its head how expectations are written. */
class QuantityCasesTest {

    private final NumberReader reader = new NumberReader();

    @Test
    void at_least_400_different_texts_are_read_and_100_of_them_hold_no_quantity() {
        List<String[]> cases = Lines.read("quantities.tsv");
        Set<String> texts = cases.stream().map(fields -> fields[0]).collect(Collectors.toSet());
        assertEquals(cases.size(), texts.size());
        assertTrue(texts.size() >= 400, () -> "only " + texts.size());
        long negatives = texts.stream()
                .filter(text -> quantities(text).findAny().isEmpty())
                .count();
        assertTrue(negatives >= 100, () -> "only " + negatives);
    }

    private Stream<Quantity> quantities(String text) {
        return reader.read(Text.of(text).folded()).stream().flatMap(mention -> mention.quantity().stream());
    }

    @TestFactory
    Stream<DynamicTest> numbers_are_read_as_reports_mean_them() {
        List<String[]> cases = Lines.read("quantities.tsv");
        return cases.stream()
                .map(fields -> DynamicTest.dynamicTest(
                        fields[0], () -> assertEquals(fields.length > 1 ? fields[1] : "", read(fields[0]))));
    }

    private String read(String text) {
        String folded = Text.of(text).folded();
        return reader.read(folded).stream()
                .map(mention -> folded.substring(mention.from(), mention.to()) + "{" + meaning(mention) + "}")
                .collect(Collectors.joining("  "));
    }

    private static String meaning(NumberMention mention) {
        return mention.quantity()
                .map(quantity -> (mention.isFigure() ? "" : "LISTED ") + show(quantity))
                .orElse(mention.kind().name());
    }

    private static String show(Quantity quantity) {
        String upper = quantity.upper().map(end -> "~" + end.toPlainString()).orElse("");
        String unit =
                quantity.unit().symbol().isEmpty() ? "" : " " + quantity.unit().symbol();
        String qualifier = quantity.qualifier() == Qualifier.NONE ? "" : " " + quantity.qualifier();
        return quantity.number().toPlainString() + upper + scale(quantity.scale()) + unit + qualifier;
    }

    private static String scale(Rational scale) {
        if (scale.equals(Rational.ONE)) {
            return "";
        }
        return " ×" + scale.numerator() + (scale.isWhole() ? "" : "/" + scale.denominator());
    }
}
