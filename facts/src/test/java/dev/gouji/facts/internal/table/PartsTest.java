package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PartsTest {

    private static final Sheet STAFF =
            Sheet.of(1, "指标|数量", "教职工(人)|1050", "其中:专任教师(人)|796", "在校生(人)|17402", "生均拨款(元)|12000", "其中:专项(元)|15000");

    @Test
    void aPartIsAtMostItsWhole() {
        assertEquals(List.of("796 ≤ 1050"), STAFF.kept());
        assertEquals(List.of("CERTAIN 7960 ≤ 1050"), STAFF.with(2, 1, "7960").accused());
    }

    @Test
    void rowsBehindAPartBelongToThemselves() {
        assertEquals(List.of(), STAFF.accused());
    }

    @Test
    void noMorePassThanEnter() {
        Sheet sheet = Sheet.of(1, "证书|报名考证人数|通过人数", "甲|50|31", "乙|60|59", "丙|2|2", "丁|100|99");
        assertEquals(List.of(), sheet.accused());
        assertEquals(List.of("CERTAIN 50 ≤ 2"), sheet.with(3, 2, "50").accused());
    }

    @Test
    void sharesAboveTheWholeAreSuspect() {
        Sheet sheet = Sheet.of(1, "学院|就业率|计划完成率", "甲|96.1%|103.0%", "乙|92.2%|99.0%");
        assertEquals(List.of(), sheet.accused());
        assertEquals(List.of("LIKELY 961% ≤ 100%"), sheet.with(1, 1, "961%").accused());
    }

    @Test
    void roundedSharesMayAddUpToALittleMoreThanTheWhole() {
        Sheet sheet = Sheet.of(1, "产业|在校生|占比", "一|186|1.51%", "二|5210|42.17%", "三|6960|56.33%", "合计|12356|100.01%");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("LIKELY 101.01% = 1.51% + 42.17% + 56.33%", "LIKELY 101.01% ≤ 100%"),
                sheet.with(4, 2, "101.01%").accused());
    }

    @Test
    void namesBesideACountAreCounted() {
        Sheet sheet = Sheet.of(
                1,
                "专业群|专业数|专业|备注",
                "电子|3|应用电子、物联网(含射频、传感)、软件|",
                "商贸|2|会计、商务|",
                "建造|4|造价、监理、园林、测量|",
                "旅游|5|酒店、空乘|艺术方向另列",
                "^|^|产品设计、服装、环艺|",
                "护理|8|护理、助产等8个|");
        assertEquals(List.of(), sheet.accused());
        assertEquals(5, sheet.kept().stream().filter(s -> s.contains("列举")).count());
        assertEquals(List.of("LIKELY 5 = 列举 4 项"), sheet.with(3, 1, "5").accused());
    }

    @Test
    void anOpenListMayNameFewer() {
        Sheet sheet = Sheet.of(1, "产业|个数|专业", "甲|3|软件、通信、网络", "乙|2|造价、监理", "丙|4|护理、助产、药学、康复", "丁|12|会计、商务、物流等");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void awardsInARemarkMakeTheirNumber() {
        Sheet sheet = Sheet.of(
                1,
                "赛项|数量|备注",
                "甲|2|团体一等奖1个,个人三等奖1个",
                "乙|8|一等奖4个;二等奖3个,三等奖1个",
                "丙|5|金奖1个,银奖2个,铜奖2个",
                "丁|3|优秀奖第4名3个",
                "戊|11|一等奖1人,三等奖10人");
        assertEquals(List.of(), sheet.accused());
        assertEquals(List.of("LIKELY 12 = 列举 11 项"), sheet.with(5, 1, "12").accused());
    }

    @Test
    void behindAClosedSumAPartMayBeOfTheSum() {
        Sheet areas = Sheet.of(
                1,
                "地区|在校生|毕业生|招生",
                "城区|10932|3644|4021",
                "教育部门|8761|2921|3202",
                "其他部门|132|44|71",
                "地方企业|10|4|5",
                "民办|2029|675|743",
                "其中：城乡结合区|2393|581|890");
        assertEquals(List.of(), areas.accused());
        assertEquals(1, areas.with(6, 1, "12393").accused().size());
    }

    @Test
    void behindAListAPartMayBeOfItsHead() {
        Sheet staff = Sheet.of(1, "类别|人数", "专任教师|512", "正高|38", "副高|172", "中级|214", "初级|88", "其中:双师素质|357");
        assertEquals(List.of(), staff.accused());
        assertEquals(List.of("357 ≤ 512"), staff.kept());
        assertEquals(List.of("CERTAIN 573 ≤ 512"), staff.with(6, 1, "573").accused());
    }

    @Test
    void onePartIsOfOneRowInAllColumns() {
        Sheet staff = Sheet.of(1, "项目|博士|硕士", "专任教师|100|400", "正高级|30|20", "无职称|2|18", "其中:实习指导课教师|5|55");
        assertEquals(List.of("5 ≤ 100", "55 ≤ 400"), staff.kept());
    }

    @Test
    void whereTheRowAboveIsMeantForSureAPartIsOfThatRow() {
        Sheet repeated = Sheet.of(1, "层次|人数", "本科|9000", "其中:女|4000", "专科|700", "其中:女|820");
        assertEquals(List.of("CERTAIN 820 ≤ 700"), repeated.accused());
        Sheet numbered = Sheet.of(1, "项目|金额", "一、财政拨款|9000", "二、事业收入|700", "其中:学费|820");
        assertEquals(List.of("CERTAIN 820 ≤ 700"), numbered.accused());
        Sheet named = Sheet.of(1, "项目|数量", "在校学生|9000", "校舍面积|700", "其中:危房面积|820");
        assertEquals(List.of("CERTAIN 820 ≤ 700"), named.accused());
        Sheet alone = Sheet.of(1, "项目|数量", "在校学生|9000", "教职工|700", "其中:党员|820");
        assertEquals(List.of(), alone.accused(), "may be of either");
    }

    @Test
    void partsThatMakeTheRowAboveAreItsParts() {
        Sheet pupils = Sheet.of(
                1,
                "指标|2014年|2013年",
                "在校生总数|1107396|1109320",
                "高等教育|988735|982755",
                "其中研究生|103000|99540",
                "其中普通高校|885735|883215",
                "中等职业学校|118661|126565",
                "其中普通中专|53615|56254",
                "其中成人中专|65046|70311");
        assertTrue(pupils.kept().contains("53615 ≤ 118661"));
        assertEquals(
                List.of("CERTAIN 153615 ≤ 118661"), pupils.with(6, 1, "153615").accused());
    }
}
