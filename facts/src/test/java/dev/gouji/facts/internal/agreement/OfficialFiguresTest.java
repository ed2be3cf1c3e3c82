package dev.gouji.facts.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Certainty;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Indicator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the text tells by everyday names against the rows of a table that states indicators. */
class OfficialFiguresTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            indicator("毕业生人数", "毕业生", "人"), indicator("专任教师数", "专任教师", "人"), indicator("双师型教师比例", "双师比例", "%")));

    private static final String ANNEX = """


            表1 计分卡

            | 序号 | 指标 | 单位 | 2022年 | 2023年 |
            |---|---|---|---|---|
            | 1 | 毕业生人数 | 人 | 3590 | 3867 |
            | 2 | 专任教师数 | 人 | 598 | 612 |
            | 3 | 双师型教师比例 | % | 71.20 | 75.98 |
            """;

    @Test
    void aFigureOfTheTextThatIsNearlyTheOfficialOneContradictsIt() {
        assertEquals(List.of("3876人 = 3867 BROKEN LIKELY"), accused("本届毕业生3876人。"));
        assertEquals(List.of("625人 = 612 BROKEN LIKELY"), accused("专任教师625人，队伍稳定。"));
        assertEquals(List.of("79.58% = 75.98 BROKEN LIKELY"), accused("双师型教师487人，占79.58%。"));
    }

    @Test
    void someOfThemAnotherYearAnotherPartOrTheSameDoNot() {
        assertEquals(List.of(), accused("毕业生120人参加座谈。"));
        assertEquals(List.of(), accused("专任教师598人。"), "last year's");
        assertEquals(List.of(), accused("2021年专任教师605人。"), "an earlier year's");
        assertEquals(List.of(), accused("旅游学院专任教师625人。"), "a part's");
        assertEquals(List.of(), accused("专任教师600余人。"), "blurred");
        assertEquals(List.of(), accused("专任教师612人。"));
    }

    private static List<String> accused(String sentence) {
        return Markdown.claims(Kind.AGREEMENT, sentence + ANNEX, CATALOGUE).stream()
                .filter(line -> line.endsWith("BROKEN LIKELY"))
                .toList();
    }

    private static Indicator indicator(String name, String spoken, String unit) {
        return new Indicator(
                name, name, List.of(), List.of(spoken), unit, "", "", Certainty.CERTAIN, Optional.of("计分卡"));
    }
}
