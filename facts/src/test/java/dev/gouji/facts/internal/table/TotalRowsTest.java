package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TotalRowsTest {

    private static final Sheet PLAIN =
            Sheet.of(1, "序号|项目|人数", "1|国家奖学金|20", "2|励志奖学金|610", "3|助学金|4202", "6|合  计|4832");

    @Test
    void aTotalRowAddsUpTheRowsAboveAndSerialNumbersAreNoFigures() {
        assertEquals(List.of("4832 = 20 + 610 + 4202"), PLAIN.kept());
        assertEquals(List.of(), PLAIN.accused());
    }

    @Test
    void aPlainColumnThatDoesNotAddUpIsCertainlyWrong() {
        assertEquals(
                List.of("CERTAIN 4832 = 20 + 601 + 4202"),
                PLAIN.with(2, 2, "601").accused());
    }

    @Test
    void oneBrokenColumnAmongManyIsCertainlyWrong() {
        Sheet sheet = Sheet.of(1, "类型|录取|报到", "高考|1491|1180", "单招|1097|942", "三二分段|180|163", "合计|2768|2258");
        assertEquals(List.of("CERTAIN 2258 = 1180 + 942 + 163"), sheet.accused());
        assertTrue(sheet.kept().contains("2768 = 1491 + 1097 + 180"));
    }

    @Test
    void aReadingThatFailsInAllColumnsIsNotHeldAgainstTheTable() {
        Sheet sheet = Sheet.of(1, "类型|录取|报到", "高考|1491|1180", "单招|1097|942", "合计|3331|2675");
        assertEquals(List.of(), sheet.accused());
        assertEquals(2, sheet.doubted().size());
    }

    @Test
    void aLongColumnThatAddsUpSpeaksForTheRowAlsoWhereMostOthersDoNot() {
        Sheet sheet = Sheet.of(
                1,
                "证书|教师|报考|通过",
                "甲|3|41|31",
                "乙|2|87|59",
                "丙|4|99|90",
                "丁|1|50|45",
                "戊|6|18|18",
                "己|5|91|77",
                "共计|21|386|320");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("LIKELY 376 = 41 + 87 + 99 + 50 + 18 + 91", "LIKELY 330 = 31 + 59 + 90 + 45 + 18 + 77"),
                sheet.with(7, 2, "376").with(7, 3, "330").accused());
        assertEquals(
                List.of("LIKELY 385 = 41 + 87 + 99 + 50 + 18 + 91", "LIKELY 321 = 31 + 59 + 90 + 45 + 18 + 77"),
                sheet.with(7, 2, "385").with(7, 3, "321").accused());
        assertEquals(List.of(), sheet.with(7, 2, "64").with(7, 3, "53").accused(), "averages");
    }

    @Test
    void amountsThatWereRoundedOneByOneDoNotAddUpToTheLastDigit() {
        Sheet sheet = Sheet.of(
                1,
                "地区|县|人口|户数",
                "甲|3|4.1|3.1",
                "乙|2|8.7|5.9",
                "丙|4|9.9|9.0",
                "丁|1|5.0|4.5",
                "戊|6|1.8|1.8",
                "己|5|9.1|7.7",
                "共计|21|38.5|32.1");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void dashesAreNothingAndCountAsZero() {
        Sheet sheet = Sheet.of(
                1,
                "项目|2021年(万元)|2022年(万元)|总  计(万元)",
                "基建|3707|16313|20020",
                "安防|140|/|140",
                "餐厅|—|390|390",
                "合计|3847|16703|20550");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("16703 = 16313 + 390"));
        assertTrue(sheet.kept().contains("140 = 140"));
        assertEquals(
                List.of("CERTAIN 410 = 3847 − 3707"), sheet.with(2, 1, "410").accused(), "the totals are right");
    }

    @Test
    void aBlankCellMayHideWhatIsMissing() {
        Sheet sheet = Sheet.of(1, "项目|金额(万元)", "基建|3707|".substring(0, 7), "安防|", "餐厅|390", "合计|4200");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("CERTAIN 4000 = 3707 + 390"), sheet.with(4, 1, "4000").accused());
    }

    @Test
    void aCellThatCouldNotBeReadExcusesTheTotal() {
        Sheet sheet = Sheet.of(1, "项目|人数", "甲|20", "乙|20人/16万元", "丙|30", "合计|60");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void groupsAddUpToTheirSubtotalsAndSubtotalsToTheTotal() {
        Sheet sheet = Sheet.of(
                1,
                "去向合并|去向|人数",
                "合同就业|合同|2238",
                "^|协议|1915",
                "^|小计|4153",
                "灵活就业|录用|1024",
                "^|自由职业|6",
                "^|小计|1030",
                "升学|升学|562",
                "^|出国|1",
                "^|小计|563",
                "总计|<|5746");
        assertEquals(
                List.of("4153 = 2238 + 1915", "1030 = 1024 + 6", "563 = 562 + 1", "5746 = 4153 + 1030 + 563"),
                sheet.kept());
        assertEquals(
                List.of("CERTAIN 1030 = 1042 + 6"), sheet.with(4, 2, "1042").accused());
        assertEquals(
                List.of("CERTAIN 5764 = 4153 + 1030 + 563"),
                sheet.with(10, 2, "5764").accused());
    }

    @Test
    void partsMarkedAsSuchAreNotAdded() {
        Sheet sheet = Sheet.of(
                1,
                "指标|2022年|2023年",
                "高等教育|500|510",
                "其中:研究生|100|110",
                "专科生|400|400",
                "中职|200|210",
                "小学|300|290",
                "合计|1000|1010");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("1000 = 500 + 200 + 300"));
        assertTrue(sheet.kept().contains("500 = 100 + 400"));
        assertEquals(
                List.of("CERTAIN 1001 = 500 + 200 + 300"),
                sheet.with(6, 1, "1001").accused());
    }

    @Test
    void ratesAndAveragesAreNotAdded() {
        Sheet sheet = Sheet.of(1, "学院|平均分|报到率|排名", "工学院|80.5|95.0%|2", "商学院|70.5|90.0%|3", "合计|75.5|92.5%|1");
        assertEquals(List.of(), sheet.claims());
    }

    @Test
    void differentUnitsAreNotAdded() {
        Sheet sheet = Sheet.of(1, "项目|数量", "教师|20人", "经费|30万元", "课程|5项", "合计|60");
        assertEquals(List.of(), sheet.claims());
    }

    @Test
    void aMergedFigureCountsOnceUnlessOnlyTheRepeatedOneFits() {
        Sheet once = Sheet.of(1, "专利|金额(元)", "甲|10", "乙|30", "丙|^", "丁|50", "合计|90");
        assertEquals(List.of("90 = 10 + 30 + 50"), once.kept());
        Sheet repeated = once.with(5, 1, "120");
        assertEquals(List.of(), repeated.accused());
        assertEquals(List.of("CERTAIN 99 = 10 + 30 + 50"), once.with(5, 1, "99").accused());
    }

    @Test
    void aTotalOverTwoColumnsIsReadInTheOneWithFigures() {
        Sheet sheet = Sheet.of(1, "专业群|专业数|专业", "电子|2|应用电子、物联网", "商贸|3|会计、商务、物流", "建造|1|造价", "合计|6|<");
        assertTrue(sheet.kept().contains("6 = 2 + 3 + 1"));
        assertEquals(List.of("CERTAIN 7 = 2 + 3 + 1"), sheet.with(4, 1, "7").accused());
    }

    @Test
    void aTotalColumnAddsUpTheColumnsBesideIt() {
        Sheet sheet = Sheet.of(1, "培训|职工|农民|合计", "甲|0|504|504", "乙|3094|12|3106", "丙|689|7|696");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("CERTAIN 3160 = 3094 + 12"), sheet.with(2, 3, "3160").accused());
    }

    @Test
    void aTotalColumnMayAddUpOnlySomeColumns() {
        Sheet sheet = Sheet.of(
                1, "学院|编制|教授|副教授|讲师|合计", "甲|90|12|20|30|62", "乙|80|10|25|33|68", "丙|70|9|18|41|68", "丁|85|14|23|35|72");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void headersInGroupsAddUpAcrossTheGroups() {
        Sheet sheet = Sheet.of(2, "学院|本科|<|专科|<|合计|<", "^|男|女|男|女|男|女", "甲|10|20|30|40|40|60", "乙|11|21|31|41|42|62");
        assertEquals(
                List.of("40 = 10 + 30", "42 = 11 + 31", "60 = 20 + 40", "62 = 21 + 41"),
                sheet.kept().stream().limit(4).toList());
        assertEquals(List.of("CERTAIN 43 = 11 + 31"), sheet.with(3, 5, "43").accused());
    }

    @Test
    void columnsThatMayOverlapAreNotCalledWrongForOneRow() {
        Sheet sheet = Sheet.of(1, "学校|教授|副教授|讲师|双师型|合计", "甲校|30|100|200|250|330");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void aTableOfTheMostImportantOnlyMayLackRows() {
        Sheet sheet =
                Sheet.of(1, "项目|人次", "甲|504", "乙|3653", "丙|3094", "合计|9000").named("表3-4 主要职业培训统计表");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void aTableThatGoesOnFromAnotherPageMayLackRows() {
        Sheet sheet = Sheet.of(1, "序号|项目|人次", "9|甲|504", "10|乙|3653", "11|丙|3094", "合计|<|9000");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void oneMoreIndicatorNamedTotalIsNotTakenForASum() {
        Sheet sheet = Sheet.of(1, "指标|人数", "毕业生总数|6370", "落实人数|6123", "升学人数|562");
        assertEquals(List.of(), sheet.claims());
    }

    @Test
    void numbersUnderNamesCountTheNames() {
        Sheet sheet = Sheet.of(1, "序号|大类|专业|人数", "1|农林|园艺|10", "2|^|园林|20", "3|装备|数控|30", "合计|2|3|60");
        assertEquals(List.of("60 = 10 + 20 + 30", "2 = 2 个不重复的名称", "3 = 3 个不重复的名称"), sheet.kept());
        assertEquals(List.of(), sheet.with(4, 1, "5").accused());
    }

    @Test
    void roundedAddendsMayMissTheRoundedTotal() {
        Sheet sheet = Sheet.of(1, "项目|金额(万元)", "甲|1.4", "乙|2.4", "丙|3.4", "合计|7.3");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("CERTAIN 7.5 = 1.4 + 2.4 + 3.4"),
                sheet.with(4, 1, "7.5").accused());
    }

    @Test
    void headingsAcrossTheTableAndHeadersOnceMoreAreNoRows() {
        Sheet sheet = Sheet.of(
                1,
                "项目|人数|金额(万元)",
                "一、理工类|<|<",
                "甲|20|1.5",
                "乙|35|2.5",
                "项目|人数|金额(万元)",
                "二、文科类|<|<",
                "丙|45|4.0",
                "合计|100|8.0");
        assertEquals(List.of("100 = 20 + 35 + 45", "8.0 = 1.5 + 2.5 + 4.0"), sheet.kept());
        assertEquals(
                List.of("CERTAIN 110 = 20 + 35 + 45"), sheet.with(7, 1, "110").accused());
    }

    @Test
    void numberedHeadsAreAddedAndNotTheirChildren() {
        Sheet sheet = Sheet.of(
                1,
                "科目|预算(万元)|决算(万元)",
                "一、财政拨款|300|310",
                "(一)基本|200|205",
                "(二)项目|100|105",
                "二、事业收入|120|118",
                "(一)学费|90|89",
                "(二)培训|30|29",
                "收入合计|420|428");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("428 = 310 + 118"));
        assertEquals(List.of("CERTAIN 482 = 310 + 118"), sheet.with(7, 2, "482").accused());
    }

    @Test
    void theSecondOfTwoTotalsBeginsBehindTheFirst() {
        Sheet sheet = Sheet.of(
                1,
                "科目|2022年|2023年",
                "财政|300|310",
                "事业|120|118",
                "收入合计|420|428",
                "人员|250|255",
                "公用|150|160",
                "支出合计|400|415");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("415 = 255 + 160"));
        assertEquals(List.of("CERTAIN 451 = 255 + 160"), sheet.with(6, 2, "451").accused());
    }

    @Test
    void rowsThatMakeTheNumberedRowAboveThemAreOneLevelBelow() {
        Sheet sheet = Sheet.of(
                1,
                "项目|2021年|2022年",
                "一、财政拨款收入|15210.40|16890.20",
                "一般公共预算|14200.40|15790.20",
                "政府性基金|1010.00|1100.00",
                "二、事业收入|6120.00|6480.00",
                "三、其他收入|820.60|765.30",
                "本年收入合计|22151.00|24135.50");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("24135.50 = 16890.20 + 6480.00 + 765.30"));
        assertTrue(sheet.kept().contains("16890.20 = 15790.20 + 1100.00"));
        assertEquals(
                List.of("CERTAIN 24315.50 = 16890.20 + 6480.00 + 765.30"),
                sheet.with(6, 2, "24315.50").accused());
    }

    @Test
    void numbersInAColumnOfTheirOwnTellTheLevelsToo() {
        Sheet sheet = Sheet.of(
                1,
                "序号|项目|预算数|执行数",
                "一|学生资助|1548.45|1539.47",
                "1|高职|1537.45|1528.47",
                "2|电大|11|11",
                "二|还本付息|800.5|768.47",
                "三|不可预见费|791|0",
                "|合计|3139.95|2307.94");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("2307.94 = 1539.47 + 768.47 + 0"));
        assertEquals(
                List.of("LIKELY 1116.19 = 1528.47 + 11"),
                sheet.with(1, 3, "1116.19").with(6, 3, "1884.66").accused(),
                "the total holds");
    }

    @Test
    void whatStandsUnderANumberedRowNeedNotBeAllOfIt() {
        Sheet sheet = Sheet.of(
                1,
                "序号|项目|预算数|执行数",
                "一|学生资助|1548.45|1539.47",
                "1|高职|1017.45|1028.47",
                "2|电大|11|11",
                "二|还本付息|800.5|768.47",
                "|合计|2348.95|2307.94");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void aNumberedRowOverOneOtherIsToldWhereTheTotalCountsTheOther() {
        Sheet sheet = Sheet.of(
                1,
                "项目|2014年|2015年",
                "一、预算拨款|25689.62|28572.55",
                "公共预算拨款|25689.62|28572.55",
                "二、财政专户拨款|15900.00|16300.00",
                "教育收费|15900.00|16300.00",
                "三、其他资金|2550.00|2700.00",
                "事业收入|350.00|330.00",
                "经营收入|2200.00|2370.00",
                "本年收入合计|44139.62|47572.55");
        assertEquals(List.of(), sheet.accused());
        assertEquals(
                List.of("LIKELY 28635.96 = 28572.55"),
                sheet.with(1, 2, "28635.96").accused());
    }

    @Test
    void oneWrongCellIsToldOnceAndNotAtTheTotals() {
        Sheet sheet = Sheet.of(
                1,
                "项目|合计|独立使用|共同使用",
                "教学用房|293109|136921|156188",
                "行政用房|50326|26337|23989",
                "生活用房|238346|110173|128173",
                "其他用房|39684|2486|37198",
                "总计|621465|275917|345548");
        assertEquals(List.of(), sheet.accused());
        List<String> wrongRowTotal = sheet.with(4, 1, "39634").accused();
        assertEquals(1, wrongRowTotal.size(), wrongRowTotal::toString);
        assertTrue(wrongRowTotal.get(0).contains("39634 = 2486 + 37198"), wrongRowTotal::toString);
        List<String> wrongPart = sheet.with(3, 3, "128713").accused();
        assertEquals(1, wrongPart.size(), wrongPart::toString);
        assertTrue(wrongPart.get(0).contains("128713 = "), wrongPart::toString);
        assertEquals(2, sheet.with(4, 1, "39634").with(1, 2, "136912").accused().size(), "two cells are wrong");
    }

    @Test
    void anAmountThatLooksLikeAYearIsAnAmountWhereOtherRowsHaveNone() {
        Sheet sheet = Sheet.of(
                1,
                "学院|一月|二月|三月|合计",
                "甲|—|41|30|71",
                "乙|2092|30|25|2147",
                "丙|2092|45|19|2156",
                "丁|—|12|38|50",
                "戊|—|17|22|39");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("2147 = 2092 + 30 + 25"), sheet.kept().toString());
    }

    @Test
    void aPartThatHappensToMakeUpARowWithTheNextOneDoesNotTakeItOutOfTheTotal() {
        Sheet sheet = Sheet.of(
                1,
                "项目|人数|占比(%)|金额(万元)|排名|平均分二",
                "共计|61|100|1127.1|28|84.33",
                "项目申|8|13.1|49.7|9|91.53",
                "其中:部分项目申|6|9.8|25.9|18|76.09",
                "项目甴|53|86.9|445.3|11|73.16",
                "项目电||0.0|392.6|30|82.70",
                "其中:部分项目电|0|0.0|153.1|27|88.01",
                "项目甶|0|0.0|239.6|5|97.20");
        assertEquals(List.of(), sheet.accused());
    }
}
