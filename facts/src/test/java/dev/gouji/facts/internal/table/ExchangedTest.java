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
                | 小学招生 | 64210 | 63870 |
                | 小学在校生 | 339335 | 321365 |
                | 中学在校生 | 222777 | 224256 |
                | 小学毕业生 | 47989 | 48204 |
                | 初中毕业生 | 46328 | 47875 |
                | 高中毕业生 | 28255 | 29896 |
                | 幼儿园毕业生 | 58695 | 55994 |
                | 在园幼儿 | 187404 | 175511 |
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
    void amongRowsThatLeapThemselvesAnExchangeProvesNothing() {
        String restless = """
                | 指标 | 2023年 | 2022年 |
                |---|---|---|
                | 小学招生 | 64210 | 31870 |
                | 小学在校生 | 139335 | 321365 |
                | 小学毕业生 | 47989 | 88204 |
                | 初中招生 | 48313 | 25428 |
                | 高中招生 | 25143 | 48029 |
                """;
        assertEquals(List.of(), Markdown.claims(Kind.AGREEMENT, restless));
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
