package dev.gouji.facts.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that are told in two places under one name or in one sentence. */
class RepeatsTest {

    @Test
    void figureToldAgainUnderALikeNameIsTicked() {
        assertEquals(List.of("64件以上 = 64件以上 HOLDS POSSIBLE"), claims("授权发明专利64件以上。\n\n完成科研任务，发明专利授权量达64件以上。"));
    }

    @Test
    void whatIsCountedByRankIsNotTheSameAtAnother() {
        assertEquals(List.of(), claims("建成国家级精品课程10门以上。\n\n建成省级精品课程10门以上。"));
    }

    @Test
    void blurredFigureIsTickedByTheFirmOneItMayStandFor() {
        assertEquals(List.of("1300余人 = 1327人 HOLDS POSSIBLE"), claims("参加技能竞赛1300余人。\n\n全年参加技能竞赛1327人。"));
        assertEquals(List.of(), claims("参加技能竞赛1300余人。\n\n全年参加技能竞赛1427人。"));
    }

    @Test
    void sentenceThatStandsInTwoPlacesTellsOneNumber() {
        String sentence = "学校在云溪、松岭等县市区举办农民技能提升培训班共%s期，学员遍布全市。";
        String other = "学校坚持服务社会。" + sentence;
        assertEquals(
                List.of("256期 = 256期 HOLDS POSSIBLE"), claims(sentence.formatted(256) + "\n\n" + other.formatted(256)));
        assertEquals(
                List.of("265期 = 256期 BROKEN LIKELY"), claims(sentence.formatted(256) + "\n\n" + other.formatted(265)));
    }

    @Test
    void sentencesThatAreTheSameInPartTickEachOtherAndDoNotAccuse() {
        String before = "学校在云溪、松岭、清川等县市区举办乡村教师技能提升培训班共";
        String again = "期，学员遍布全市。\n\n学校坚持服务社会；" + before;
        assertEquals(List.of("256期 = 256期 HOLDS POSSIBLE"), claims(before + "256" + again + "256期。学员很多。"));
        assertEquals(List.of(), claims(before + "256" + again + "265期。学员很多。"));
    }

    @Test
    void longSentenceThatLeavesOutALittleOfTheOtherIsTheSame() {
        String sentence = "来自示例大学、%s云溪职业学院、松岭职业技术学院、清川科技学院等%s所高校的专家学者及期刊主编、媒体记者共%s余人参加论坛。";
        String shorter = sentence.formatted("", "多", "100");
        String news = "首届论坛召开。";
        assertEquals(
                List.of("120余人 = 100余人 BROKEN LIKELY"),
                claims(shorter + "\n\n" + news + sentence.formatted("甲乙大学、", "50多", "120")));
        assertEquals(List.of(), claims(shorter + "\n\n" + news + sentence.formatted("甲乙大学第二届、", "50多", "120")));
        assertEquals(List.of(), claims(shorter + "\n\n" + news + "今年" + sentence.formatted("", "50多", "120")));
    }

    @Test
    void sentenceOfAnotherYearTellsAnotherNumber() {
        String sentence = "%d年学校在云溪、松岭等县市区举办农民技能提升培训班共%d期，学员遍布全市。";
        assertEquals(List.of(), claims(sentence.formatted(2022, 256) + "\n\n" + sentence.formatted(2023, 265)));
    }

    @Test
    void namesAreAlikeIfOneEndsInTheOtherOrSaysTheSameInOtherOrder() {
        assertTrue(Names.alike("授权发明专利", "发明专利"));
        assertTrue(Names.alike("发明专利授权量", "授权发明专利量"));
        assertFalse(Names.alike("专任教师", "兼职教师"));
        assertFalse(Names.alike("国家级精品课程", "省级精品课程"));
    }

    private static List<String> claims(String text) {
        return Markdown.claims(Kind.AGREEMENT, text);
    }
}
