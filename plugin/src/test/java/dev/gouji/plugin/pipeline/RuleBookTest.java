package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook book = new RuleBook(
            Stream.of("benchmarks/ratio", "arithmetic/ratio", "arithmetic/sum", "annual-report/placement-rate")
                    .map(RuleBookTest::card)
                    .toList());

    @Test
    void rulesAreListedByIdentifier() {
        assertEquals(
                List.of("annual-report/placement-rate", "arithmetic/ratio", "arithmetic/sum", "benchmarks/ratio"),
                book.cards().stream().map(RuleCard::id).toList());
    }

    @Test
    void aRuleIsFoundWithoutItsPackIfOnlyOnePackHasIt() {
        assertEquals(Optional.of("arithmetic/ratio"), found("arithmetic/ratio"));
        assertEquals(Optional.of("arithmetic/sum"), found("sum"));
        assertEquals(Optional.empty(), found("ratio"));
    }

    @Test
    void theNearestIdentifiersComeFirst() {
        assertEquals("arithmetic/ratio", book.nearest("arithmetic/ratoi").get(0));
        assertEquals(
                "annual-report/placement-rate", book.nearest("placment-rate").get(0));
    }

    @Test
    void whatResemblesNothingHasNoNeighbours() {
        assertEquals(List.of(), book.nearest("完全不相干的一个很长的名字"));
    }

    private Optional<String> found(String id) {
        return book.find(id).map(RuleCard::id);
    }

    private static RuleCard card(String id) {
        return new RuleCard(id, "", "claim", Severity.ERROR, Optional.empty(), "", "", "");
    }
}
