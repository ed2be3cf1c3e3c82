package dev.gouji.facts.internal.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wrong numbers among readings that are only some of several. */
class SlipsTest {

    @Test
    void likeNamesWithDigitsExchangedDoubledOrLostAreOneThing() {
        assertEquals(List.of("24860人次 = 28460人次 BROKEN LIKELY"), agreements("非学历培训28460人次。\n\n开展非学历培训24860人次。"));
        assertEquals(List.of("395446人次 = 39546人次 BROKEN LIKELY"), agreements("培训39546人次。\n\n全年共培训395446人次。"));
        assertEquals(List.of("92500平方米 = 925000平方米 BROKEN LIKELY"), agreements("校舍面积925000平方米。\n\n学校校舍面积92500平方米。"));
    }

    @Test
    void numbersThatMayBeOfTwoYearsAreTwo() {
        assertEquals(List.of(), agreements("兼课老师1023人。\n\n现有兼课老师1032人。"));
        assertEquals(List.of(), agreements("兼课老师156人。\n\n现有兼课老师165人。"));
        assertEquals(List.of(), agreements("兼课老师28460人。\n\n现有兼课老师31120人。"));
    }

    @Test
    void numberThatSomethingElseTiesOutIsNotSuspected() {
        assertEquals(
                List.of(),
                Markdown.claims(Kind.AGREEMENT, "培训39546人次。\n\n共培训395446人次，男学员200000人次、女学员195446人次。").stream()
                        .filter(claim -> claim.contains("BROKEN"))
                        .toList());
    }

    @Test
    void oneNumberThatExplainsSeveralFailedReadingsIsWrong() {
        String text = "专业225个，面向第二产业的6个，占24.00%，面向第三产业的19个，占76.00%。";
        assertEquals(
                List.of("24.00% = 6个 ÷ 225个 BROKEN LIKELY", "76.00% = 19个 ÷ 225个 BROKEN LIKELY"),
                Markdown.claims(Kind.RATIO, text));
    }

    @Test
    void readingThatFailsWithoutASlipSaysNothing() {
        assertEquals(List.of(), Markdown.claims(Kind.RATIO, "教师中硕士300人，博士60人，占比8.57%。"));
    }

    private static List<String> agreements(String text) {
        return Markdown.claims(Kind.AGREEMENT, text);
    }
}
