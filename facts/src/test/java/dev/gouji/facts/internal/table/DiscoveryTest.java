package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {

    private static final Sheet PER_HEAD = Sheet.of(
            1,
            "序号|指标名称|单位|数量|生均值",
            "1|占地面积|平方米|945450.66|54.33",
            "2|校舍面积|平方米|632584.25|36.35",
            "3|固定资产|万元|74923.64|4.31",
            "4|仪器设备|万元|19500.31|1.12");

    private static final Sheet MEN_AND_WOMEN = Sheet.of(
            1, "类别|人数|男|女", "工学|1144|889|255", "管理学|1607|508|1099", "经济学|314|129|185", "理学|85|64|21", "文学|409|31|378");

    @Test
    void figuresPerHeadAgreeOnTheHeads() {
        assertEquals(List.of(), PER_HEAD.accused());
        assertEquals(3, PER_HEAD.kept().size());
        assertEquals(
                List.of("LIKELY 36.53 = 632584.25 ÷ (945450.66 ÷ 54.33)"),
                PER_HEAD.with(2, 4, "36.53").accused());
    }

    @Test
    void moreThanHalfOfTheFiguresPerHeadShowTheHeadsOfAll() {
        Sheet sheet = Sheet.of(
                1,
                "序号|指标|单位|数量|生均",
                "1|占地面积|平方米|945450.66|54.33",
                "2|校舍面积|平方米|632584.25|36.53",
                "3|固定资产|万元|74923.64|4.13",
                "4|仪器设备|万元|19500.31|1.12",
                "5|图书|册|1044120|60.00");
        assertEquals(
                List.of("LIKELY 36.53 = 632584.25 ÷ (1044120 ÷ 60.00)", "LIKELY 4.13 = 74923.64 ÷ (1044120 ÷ 60.00)"),
                sheet.accused());
    }

    @Test
    void figuresPerHeadThatDoNotAgreeSayNothing() {
        assertEquals(List.of(), PER_HEAD.with(2, 4, "36.53").with(1, 4, "53.43").accused());
    }

    @Test
    void anotherUnitOfAFigurePerHeadIsNoContradiction() {
        assertEquals(List.of(), PER_HEAD.with(3, 4, "43055").accused());
    }

    @Test
    void aSumThatNearlyAllRowsKeepIsFound() {
        assertEquals(List.of(), MEN_AND_WOMEN.accused());
        assertTrue(MEN_AND_WOMEN.kept().contains("314 = 129 + 185"));
        Sheet broken = MEN_AND_WOMEN.with(3, 1, "341");
        assertEquals(List.of("LIKELY 341 = 129 + 185"), broken.accused());
        String because = broken.claims().stream()
                .filter(claim -> claim.kind() == Claim.Kind.SUM)
                .findFirst()
                .orElseThrow()
                .best()
                .because();
        assertEquals("“人数”列 = 男 + 女，表中 5 行有 4 行如此", because);
    }

    @Test
    void twoExceptionsInFiveRowsAreNoRelation() {
        assertEquals(
                List.of(), MEN_AND_WOMEN.with(3, 1, "341").with(2, 1, "1670").accused());
    }

    @Test
    void aProductThatNearlyAllRowsKeepIsFound() {
        Sheet sheet = Sheet.of(
                1,
                "奖项|人数(人)|标准(元)|金额(元)",
                "一等|20|3000|60000",
                "二等|61|1500|91500",
                "三等|187|800|149600",
                "单项|73|350|25550",
                "进步|44|260|11440");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("149600 = 187 × 800"));
        assertEquals(
                List.of("LIKELY 194600 = 187 × 800"), sheet.with(3, 3, "194600").accused());
    }

    @Test
    void equalColumnsBesideZerosAreNoSum() {
        Sheet sheet = Sheet.of(1, "项目|甲|乙|丙", "一|12|12|0", "二|35|35|0", "三|7|7|0", "四|88|88|0", "五|41|42|0");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void smallNumbersAgreeByAccident() {
        Sheet sheet = Sheet.of(1, "项目|甲|乙|丙", "一|2|1|1", "二|3|1|2", "三|2|1|1", "四|3|2|1", "五|1|2|2");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void unmarkedTotalsAboveTheirPartsAreFoundOneInTheOther() {
        Sheet sheet = Sheet.of(
                1,
                "指标|2013年|2014年",
                "毕业|534667|526044",
                "高等教育|309437|303507",
                "研究生|28000|27514",
                "普通高校|211095|208576",
                "成人高校|70342|67417",
                "中职|225230|222537");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("309437 = 28000 + 211095 + 70342"));
        assertTrue(sheet.kept().contains("526044 = 303507 + 222537"));
    }

    @Test
    void a_line_in_which_a_third_column_takes_part_is_not_accused() {
        Sheet graduates = Sheet.of(
                1,
                "专业|毕业生|签约|升学|落实率",
                "机电|61|57|0|93.44%",
                "护理|73|71|0|97.26%",
                "会计|47|43|0|91.49%",
                "物流|59|50|7|96.61%",
                "电商|83|77|0|92.77%");
        assertEquals(List.of(), graduates.accused());
        assertTrue(
                graduates.kept().contains("96.61% = (50 + 7) ÷ 59"),
                graduates.kept().toString());
        assertEquals(1, graduates.with(4, 4, "69.61%").accused().size(), "no column explains it");
    }

    @Test
    void rowsThatTellTheSameOfSeveralRowsStandBesideTheSum() {
        Sheet sheet = Sheet.of(
                1,
                "项目|2009年|2010年",
                "校舍面积|744.86|506.52",
                "高等学校|149.36|154.75",
                "危房|0.50|1.94",
                "普通高校|143.73|151.51",
                "成人高校|5.63|3.25",
                "中等学校|323.35|351.77",
                "危房|6.67|9.33",
                "小学|272.15|",
                "危房|93.50|90.00");
        assertEquals(
                List.of(
                        "149.36 = 143.73 + 5.63",
                        "154.75 = 151.51 + 3.25",
                        "744.86 = 149.36 + 323.35 + 272.15",
                        "506.52 = 154.75 + 351.77"),
                sheet.kept());
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void aSumOfSumsIsFoundBehindOtherRows() {
        Sheet sheet = Sheet.of(
                1,
                "指标|2014年|2013年",
                "毕业生总数|475612|469821",
                "高等教育毕业|309437|303507",
                "研究生毕业|28000|27514",
                "普通高校毕业|281437|275993",
                "中学毕业|118186|118110",
                "初中毕业|89931|88214",
                "高中毕业|28255|29896",
                "小学毕业|47989|48204",
                "高等教育招生|331099|320571",
                "研究生招生|33400|32584",
                "普通高校招生|297699|287987");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("475612 = 309437 + 118186 + 47989"));
    }

    @Test
    void theUnitOfARowHoldsForTheRowsBelowThatHaveNone() {
        String table = """
                | 项目 | 2009年 | 2010年 |
                |---|---|---|
                | 固定资产（万元） | 397041.17 | 450819.68 |
                | 高等学校 | 128891.75 | 136509.83 |
                | 中等学校 | 46231.26 | 56535.45 |
                | 普通中学 | 221918.16 | 257774.40 |
                """;
        assertEquals(
                List.of(
                        "397041.17 = 128891.75 + 46231.26 + 221918.16 HOLDS POSSIBLE",
                        "450819.68 = 136509.83 + 56535.45 + 257774.40 HOLDS POSSIBLE"),
                Markdown.claims(Claim.Kind.SUM, table));
        assertEquals(List.of(), Markdown.claims(Claim.Kind.SUM, table.replace("| 高等学校", "| 高等学校（人）")));
    }

    @Test
    void aQuotientOfRangesSaysNothing() {
        String table = """
                | 专业类别 | 学校覆盖率 | 月薪（元） |
                |---|---|---|
                | 加工制造类 | 92% | 4500-6000 |
                | 旅游服务类 | 75% | 3500-5000 |
                """;
        assertEquals(List.of(), Markdown.claims(Claim.Kind.RATIO, table));
    }
}
