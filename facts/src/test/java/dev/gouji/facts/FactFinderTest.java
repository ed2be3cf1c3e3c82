package dev.gouji.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is claimed by no single piece. */
class FactFinderTest {

    private static final String GROUPS = """
            | 专业大类 | 人数 | 就业人数 | 就业率 |
            |---|---|---|---|
            | 旅游服务类 | %s | %s | 75.00%% |
            | 财经商贸类 | %s | %s | 80.00%% |
            """;

    @Test
    void sharesOfFirmNumbersAreCalculated() {
        assertEquals(
                List.of("75.00% = 300 ÷ 400 HOLDS CERTAIN", "80.00% = 400 ÷ 500 HOLDS CERTAIN"),
                Markdown.claims(Kind.RATIO, GROUPS.formatted("400", "300", "500", "400")));
    }

    @Test
    void sharesOfRangesAreNot() {
        assertEquals(
                List.of(),
                Markdown.claims(Kind.RATIO, GROUPS.formatted("4500-6000", "3500-5000", "3500-5000", "3000-4500")));
    }
}
