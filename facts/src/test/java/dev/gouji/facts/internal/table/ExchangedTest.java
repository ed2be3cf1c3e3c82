package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that changed places between two rows. */
final class ExchangedTest {

    private static List<String> claims(String first, String second) {
        return Markdown.claims(Kind.AGREEMENT, """
                | 指标 | 2023年 | 2022年 |
                |---|---|---|
                | 中学招生 | 73456 | 73457 |
                | 初中招生 | 48313 | %s |
                | 高中招生 | 25143 | %s |
                """.formatted(first, second));
    }

    @Test
    void aRowThatHalvesBesideOneThatDoublesHasItsFigure() {
        assertEquals(List.of("25428 = 48029 BROKEN LIKELY"), claims("25428", "48029"));
    }

    @Test
    void rowsThatGoOnAsTheyWereAreAsTheyShouldBe() {
        assertEquals(List.of(), claims("48029", "25428"));
    }

    @Test
    void aLeapOfOneRowAloneOrToAnotherFigureSaysNothing() {
        assertEquals(List.of(), claims("25428", "25143"));
        assertEquals(List.of(), claims("25428", "36500"));
        assertEquals(List.of(), claims("28000", "48029"), "too far from the neighbour's");
    }

    @Test
    void smallCountsAndColumnsThatAreNoYearsSayNothing() {
        String small = """
                | 指标 | 2023年 | 2022年 |
                |---|---|---|
                | 一等奖 | 48 | 25 |
                | 二等奖 | 25 | 48 |
                """;
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, small));
        String places = """
                | 指标 | 东区 | 西区 |
                |---|---|---|
                | 初中招生 | 48313 | 25428 |
                | 高中招生 | 25143 | 48029 |
                """;
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, places));
    }
}
