package dev.gouji.facts.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that are told twice with the same digits in two units, and sentences that only look the same. */
final class UnitSlipsTest {

    private static List<String> broken(String... paragraphs) {
        return Markdown.claims(Kind.AGREEMENT, String.join("\n\n", paragraphs)).stream()
                .filter(claim -> claim.contains("BROKEN"))
                .toList();
    }

    @Test
    void percentAndPerMilleAreTwoUnits() {
        assertEquals(List.of("16.17‰ = 16.17% BROKEN LIKELY"), broken("灵活就业率16.17%。", "灵活就业率16.17‰，比上年高。"));
    }

    @Test
    void moneyInTwoUnitsIsTwoAmounts() {
        assertEquals(List.of("1256元 = 1256万元 BROKEN LIKELY"), broken("科研到账经费1256万元。", "科研到账经费1256元，用于三个项目。"));
    }

    @Test
    void otherDigitsOtherNamesAndFewDigitsSayNothing() {
        assertEquals(List.of(), broken("科研到账经费1256万元。", "科研到账经费3800元，用于三个项目。"));
        assertEquals(List.of(), broken("科研到账经费1256万元。", "培训到账经费1256元，用于三个项目。"));
        assertEquals(List.of(), broken("科研到账经费12万元。", "科研到账经费12元，用于三个项目。"));
    }

    /** What the number is of stands before the bracket, where the sentences are no longer the same. */
    @Test
    void sentencesThatAreTheSameFromWithinABracketOnAreAboutTwoThings() {
        assertEquals(
                List.of(),
                broken(
                        "全省高中段教育（包括普通高中、职业高中、普通中等专业学校和技工学校）共有学校1048所，比上年减少38所。",
                        "全省中等职业教育（包括职业高中、普通中等专业学校和技工学校）共有学校479所，比上年减少25所。"));
    }
}
