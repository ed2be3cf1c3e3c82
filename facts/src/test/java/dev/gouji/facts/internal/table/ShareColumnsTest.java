package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.facts.internal.slip.Slips;
import dev.gouji.model.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShareColumnsTest {

    private static final Sheet SHARES = Sheet.of(
            1, "单位性质|人数|占比(%)", "企业|441|53.91", "其他|275|33.62", "学校|87|10.64", "事业|7|0.86", "农村|8|0.98", "合计|818|100");

    @Test
    void sharesAreOfTheTotalAndMakeOneWhole() {
        assertEquals(List.of(), SHARES.accused());
        assertTrue(SHARES.kept().contains("53.91 = 441 ÷ 818"));
        assertTrue(SHARES.kept().contains("100 = 53.91 + 33.62 + 10.64 + 0.86 + 0.98"));
    }

    @Test
    void aWrongShareIsCertainlyWrong() {
        assertTrue(SHARES.with(2, 2, "36.32").accused().contains("CERTAIN 36.32 = 275 ÷ 818"));
    }

    @Test
    void aWrongTotalIsOneMistakeAndNotOneOfEveryShare() {
        assertEquals(
                List.of("CERTAIN 881 = 441 + 275 + 87 + 7 + 8"),
                SHARES.with(6, 1, "881").accused());
    }

    @Test
    void withoutATotalRowTheSharesAreOfTheSum() {
        Sheet sheet = Sheet.of(1, "职称|专任|占比(%)", "教授|149|24.15", "副教授|352|57.05", "讲师|116|18.80");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("24.15 = 149 ÷ (149 + 352 + 116)"));
        assertEquals(
                List.of("LIKELY 24.51 = 149 ÷ (149 + 352 + 116)"),
                sheet.with(1, 2, "24.51").accused());
    }

    @Test
    void aListInTwoHalvesIsOneList() {
        Sheet sheet = Sheet.of(
                1,
                "民族|人数|占比|民族|人数|占比",
                "汉族|6545|96.51%|白族|52|0.77%",
                "回族|80|1.18%|侗族|38|0.56%",
                "满族|59|0.87%|畲族|8|0.12%");
        assertEquals(List.of(), sheet.accused());
        assertTrue(
                sheet.kept().contains("96.51% = 6545 ÷ (6545 + 80 + 59 + 52 + 38 + 8)"),
                sheet.kept().toString());
    }

    @Test
    void sharesOfAWholeThatIsNotPrintedAgreeOnIt() {
        Sheet sheet = Sheet.of(1, "去向|人数|人数占比", "合同|2238|35.13%", "协议|1915|30.06%", "升学|562|8.82%", "其他|1024|16.08%");
        assertEquals(List.of(), sheet.accused());
        List<String> accused = sheet.with(3, 2, "8.28%").accused();
        assertEquals(1, accused.size());
        assertTrue(accused.get(0).startsWith("LIKELY 8.28% = 562 ÷ ("), accused.get(0));
    }

    @Test
    void ratesOfDifferentWholesAreLeftAlone() {
        Sheet sheet = Sheet.of(1, "学院|人数|占比", "甲|20|40.0%", "乙|30|35.5%", "丙|25|61.2%", "丁|41|52.7%");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void aColumnThatExplainsMoreRowsButNotAllIsNoReasonToAccuse() {
        Sheet sheet = Sheet.of(
                1,
                "学院|人数|其他|合计|占比",
                "甲|500|2|502|33%",
                "乙|400|1|401|26%",
                "丙|300|1|301|20%",
                "丁|320|12|332|21%",
                "戊|—|1|1|0%",
                "己|—|1|1|0%",
                "庚|—|1|1|0%",
                "辛|—|1|1|0%",
                "壬|—|1|1|0%",
                "癸|—|1|1|0%",
                "合计|1520|22|1542|100%");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("21% = 320 ÷ 1520"), sheet.kept().toString());
    }

    @Test
    void pairsUnderHeadersShareTheFigureInTheirRow() {
        Sheet sheet =
                Sheet.of(2, "教师人数|副高以上|<|硕士以上|<|双师型|<", "^|人数|比例|人数|比例|人数|比例", "796|336|42.21%|368|46.23%|694|87.19%");
        assertEquals(List.of("42.21% = 336 ÷ 796", "46.23% = 368 ÷ 796", "87.19% = 694 ÷ 796"), sheet.kept());
        assertEquals(
                List.of("LIKELY 46.32% = 368 ÷ 796"), sheet.with(2, 4, "46.32%").accused());
    }

    @Test
    void aWholeThatFailsAllPairsIsWrongIfASlipExplainsThem() {
        Sheet sheet =
                Sheet.of(2, "教师人数|副高以上|<|硕士以上|<|双师型|<", "^|人数|比例|人数|比例|人数|比例", "976|336|42.21%|368|46.23%|694|87.19%");
        assertEquals(
                List.of("42.21% = 336 ÷ 976", "46.23% = 368 ÷ 976", "87.19% = 694 ÷ 976"), explainedBySlips(sheet));
        assertEquals(List.of(), explainedBySlips(sheet.with(2, 0, "1120")));
    }

    private static List<String> explainedBySlips(Sheet sheet) {
        List<Claim> failed =
                sheet.claims().stream().filter(claim -> !claim.holds()).toList();
        return new Slips(List.of())
                .among(failed).stream()
                        .map(claim -> claim.stated().show() + " = "
                                + claim.best().formula().show())
                        .toList();
    }

    @Test
    void ratesDivideTwoCountsOfTheRow() {
        Sheet sheet = Sheet.of(
                1,
                "学院|计划数|录取人数|报到人数|报到率",
                "甲|500|491|480|97.76%",
                "乙|300|297|242|81.48%",
                "丙|200|180|163|90.56%",
                "丁|120|120|112|93.33%");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("81.48% = 242 ÷ 297"));
        assertEquals(
                List.of("CERTAIN 95.06% = 163 ÷ 180"),
                sheet.with(3, 4, "95.06%").accused());
    }

    @Test
    void aRatioOfTwoNamedColumnsIsChecked() {
        Sheet sheet = Sheet.of(
                1, "类别|男|女|男女比", "工学|889|255|3.49:1", "管理学|508|1099|0.46:1", "理学|64|21|3.05:1", "文学|31|378|0.08:1");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("CERTAIN 3.95:1 = 889 ÷ 255"),
                sheet.with(1, 3, "3.95:1").accused());
    }

    @Test
    void sharesInARowAreCheckedLikeThoseInAColumn() {
        Sheet sheet = Sheet.of(1, "项目|企业|机关|学校|合计", "人数|441|275|102|818", "占比|53.91%|33.62%|12.47%|100%");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("33.62% = 275 ÷ 818"));
        assertTrue(sheet.with(2, 2, "36.32%").accused().contains("CERTAIN 36.32% = 275 ÷ 818"));
    }

    @Test
    void sharesMayMissOneHundredByRounding() {
        Sheet sheet = Sheet.of(1, "类别|占比", "甲|33.3%", "乙|33.3%", "丙|33.3%", "合计|100%");
        assertEquals(List.of("100% = 33.3% + 33.3% + 33.3%"), sheet.kept());
        assertEquals(
                List.of("LIKELY 100% = 33.3% + 38.3% + 33.3%"),
                sheet.with(2, 1, "38.3%").accused());
    }

    @Test
    void theTotalOfRatesIsNoSum() {
        Sheet sheet = Sheet.of(1, "学院|人数|就业率", "甲|100|95.0%", "乙|200|92.0%", "合计|300|93.0%");
        assertEquals(List.of(), sheet.accused());
        Sheet full = Sheet.of(1, "学院|就业率", "甲|100%", "乙|100%", "合计|100%");
        assertEquals(List.of(), full.accused());
    }

    @Test
    void bareSharesUnderATitleOfSharesArePercentages() {
        Sheet sheet = Sheet.of(1, "类别|人数|占比", "甲|441|53.91", "乙|275|33.62", "丙|102|12.47", "合计|818|100");
        assertTrue(sheet.kept().contains("53.91 = (441 ÷ 818) × 100"));
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void sharesUnderOneLabelMayMakeAWhole() {
        Sheet sheet = Sheet.of(
                1,
                "项目|<|数据",
                "课程类型|A类课(比例)%|18.84",
                "^|B类课(比例)%|60.22",
                "^|C类课(比例)%|20.94",
                "课程属性|公共课(比例)%|5.32",
                "^|专业课(比例)%|94.68");
        assertEquals(List.of("100% = 18.84 + 60.22 + 20.94", "100% = 5.32 + 94.68"), sheet.kept());
        assertEquals(List.of(), sheet.with(1, 2, "18.48").accused());
    }

    @Test
    void ofTwoColumnsThatHardlyDifferEitherMayBeMeant() {
        Sheet sheet = Sheet.of(
                1,
                "项目|人数|教师数|合计|占比",
                "甲|1007|20|1027|11%",
                "乙|1650|79|1729|19%",
                "丙||20|20|0%",
                "丁|1971|64|2035|22%",
                "戊|657|88|745|7%",
                "己|1319|32|1351|15%",
                "庚|2172|182|2354|25%",
                "合计|8776|485|9261|100%");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void sharesThatMakeTheWholeShowThatTheirTotalIsNot() {
        Sheet groups = Sheet.of(
                1, "专业群|占比", "智能制造|16.86%", "数字信息|18.64%", "财经商贸|20.69%", "医养健康|43.81%", "公共课部|—", "合计|100.00%");
        assertEquals(List.of(), groups.accused());
        assertEquals(1, groups.with(6, 1, "93.00%").accused().size());
        assertEquals(List.of(), groups.with(4, 1, "40.81%").with(6, 1, "93.00%").accused(), "a row may be missing");
    }

    @Test
    void aRowWithItsOwnWholeIsNotHeldToThatOfTheOthers() {
        Sheet sheet = Sheet.of(
                1,
                "课程|理论学时|实践学时|总学时|实践占比",
                "制图|32|40|72|55.56%",
                "编程|24|48|72|66.67%",
                "电工|40|32|72|44.44%",
                "小计|96|120|216|55.56%");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("CERTAIN 56.55% = 120 ÷ 216"),
                sheet.with(4, 4, "56.55%").accused());
    }

    @Test
    void aGroupIsAllOfItself() {
        Sheet sheet = Sheet.of(
                1,
                "类别|<|人数|占比",
                "专任教师|高级|206|33.66%",
                "^|中级|262|42.81%",
                "^|初级及以下|144|23.53%",
                "专任教师小计|<|612|100%",
                "兼职教师|企业兼职|168|80.77%",
                "^|校外兼课|40|19.23%",
                "兼职教师小计|<|208|100%",
                "总计|<|820|—");
        assertEquals(List.of(), sheet.accused());
        assertEquals(1, sheet.with(2, 3, "48.21%").accused().size());
    }

    @Test
    void aFrequencyIsNoRate() {
        Sheet sheet = Sheet.of(1, "基地|数量|使用频率(人时)|总功率(kW)", "校内基地|146|3265800|8600", "其中:国家级|3|420000|900");
        assertEquals(List.of(), sheet.accused());
    }
}
