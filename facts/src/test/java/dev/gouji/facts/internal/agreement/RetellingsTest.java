package dev.gouji.facts.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that stand in two places among the same words. */
class RetellingsTest {

    @Test
    void aLongNumberNeedsFewWordsToBeTheSame() {
        assertEquals(List.of("2066名 = 2066名"), claims("累计为905个行政村定向培养2066名农民大学生。\n\n先后在各村中培养了2066名大学生，其中三成进入村委。"));
        assertEquals(List.of(), claims("累计定向培养2066名农民。\n\n展厅陈列2066件展品。"));
    }

    @Test
    void aShortNumberNeedsMany() {
        assertEquals(List.of("3个 = 3个"), claims("3个主持的教学资源库通过省级遴选参与国家级评审。\n\n本年3个主持的教学资源库通过省级遴选参与国家级评审，成效明显。"));
        assertEquals(List.of(), claims("建成3个教学资源库。\n\n验收3个教学资源库。"));
    }

    @Test
    void anotherUnitNeedsMoreWords() {
        assertEquals(List.of("4个 = 4项"), claims("入选教育部供需对接就业育人项目4项。\n\n有4个教育部供需对接就业育人项目入选名单。"));
        assertEquals(List.of(), claims("入选就业育人项目4项。\n\n共4个就业育人项目。"));
    }

    @Test
    void ofOneSentenceNumbersAreOfTwoThings() {
        assertEquals(List.of(), claims("甲学院培养农民大学生2066名，乙学院培养农民大学生2066名。"));
        assertEquals(List.of("142名 = 142名"), claims("组织招募142名服务志愿者。赛事期间142名服务志愿者全程在岗。"));
    }

    @Test
    void changesOfTwoThingsMayBeEqual() {
        assertEquals(List.of(), claims("事业收入比上年减少738.30万元，下降1.73%。\n\n财政拨款比上年减少1930.74万元，下降1.73%。"));
    }

    private static List<String> claims(String text) {
        return Markdown.claims(Kind.AGREEMENT, text).stream()
                .map(line -> line.replace(" HOLDS POSSIBLE", ""))
                .toList();
    }
}
