package dev.gouji.facts.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the text tells of a thing against what the rows of a table tell of it. */
class RowsTest {

    private static final String PROJECTS = """

            | 序号 | 项目名称 | 建设内容 | 总投资（万元） |
            |---|---|---|---|
            | 1 | 云溪图书馆扩建工程 | 总投资约3200万元，建筑面积8568.5㎡ | 3200 |
            | 2 | 松岭实训大楼新建工程 | 总投资约4050万元，建筑面积12400㎡ | 4050 |
            | 3 | 东湖体育馆改造工程 | 总投资约1400万元，建筑面积5200㎡ | 1400 |
            """;

    private static final String SECTORS = """

            | 行业 | 人数 | 占比（%） |
            |---|---|---|
            | 制造业 | 1393 | 34.14 |
            | 教育业 | 1049 | 25.71 |
            | 建筑业 | 962 | 23.57 |
            """;

    private static final String MONEY = """

            | 指标 | 2021年 | 2022年 | 增长率 |
            |---|---|---|---|
            | 生均经费收入（万元） | 1.88 | 1.96 | 4.26% |
            | 经费支出总额（万元） | 32319.40 | 33714.58 | 4.32% |
            """;

    @Test
    void textThatAgreesWithTheRowOfItsBuildingIsTicked() {
        assertEquals(List.of("8568.5㎡ = 8568.5㎡ HOLDS POSSIBLE"), area("扩建云溪图书馆，建筑面积8568.5㎡。"));
    }

    @Test
    void textThatContradictsTheRowOfItsBuildingIsReported() {
        assertEquals(List.of("8753.89㎡ = 8568.5㎡ BROKEN LIKELY"), area("扩建云溪图书馆，建筑面积8753.89㎡。"));
    }

    @Test
    void anotherAttributeAnotherBuildingOrAnUnknownOneIsNotCompared() {
        assertEquals(List.of(), area("扩建云溪图书馆，用地面积8753.89㎡。"));
        assertEquals(List.of(), area("扩建云溪图书馆，新建南区食堂，建筑面积8753.89㎡。"));
        assertEquals(List.of(), area("扩建南区食堂，建筑面积8753.89㎡。"));
    }

    @Test
    void costInWordsAndInItsColumnMeanTheSameWhereMostRowsSaySo() {
        String wrong = PROJECTS.replace("| 4050 |", "| 4500 |") + "| 4 | 南苑公寓楼新建工程 | 总投资约900万元 | 900 |\n";
        assertEquals(List.of("约4050万元 = 4500 BROKEN LIKELY"), broken(wrong));
        assertEquals(List.of(), broken(PROJECTS.replace("| 4050 |", "| 4500 |")), "two of three are no law");
    }

    @Test
    void figuresListedOfSeveralRowsTickEachOther() {
        assertEquals(
                List.of(
                        "23.57% = 23.57 HOLDS POSSIBLE",
                        "25.71% = 25.71 HOLDS POSSIBLE", "34.14% = 34.14 HOLDS POSSIBLE"),
                agreement("毕业生主要去往制造业、教育业、建筑业，占34.14%、25.71%、23.57%。\n" + SECTORS));
    }

    @Test
    void aShareBehindTheNameOfARowIsThatRows() {
        assertEquals(
                List.of("25.71% = 25.71 HOLDS POSSIBLE", "34.14% = 34.14 HOLDS POSSIBLE"),
                agreement("毕业生主要去往制造业，人数占比为34.14%；其次为教育业（25.71%）。\n" + SECTORS));
    }

    @Test
    void theOneThatIsNotInTheTableIsReported() {
        assertEquals(
                "25.17% = 25.71 BROKEN LIKELY",
                agreement("毕业生主要去往制造业、教育业、建筑业，占34.14%、25.17%、23.57%。\n" + SECTORS)
                        .get(1));
    }

    @Test
    void oneFigureThatAgreesDoesNotProveTheColumn() {
        assertEquals(
                List.of("34.14% = 34.14 HOLDS POSSIBLE"), agreement("毕业生主要去往制造业、教育业，满意度为34.14%、95.20%。\n" + SECTORS));
    }

    @Test
    void changeOfTheTextIsCalculatedFromTheYearsOfTheTable() {
        assertEquals(List.of("4.26% = 1.96 ÷ 1.88 − 1 HOLDS LIKELY"), growth("生均经费收入1.96万元，较上年增加4.26%。"));
        assertEquals(List.of("2.55% = 1.96 ÷ 1.88 − 1 BROKEN LIKELY"), growth("生均经费收入1.96万元，较上年增加2.55%。"));
    }

    @Test
    void changeOfAFigureThatIsNotInTheTableSaysNothing() {
        assertEquals(List.of(), growth("生均经费收入1.69万元，较上年增加2.55%。"));
        assertEquals(List.of(), growth("食堂营业额1.96万元，较上年增加2.55%。"));
    }

    @Test
    void additionsOfTheYearsMakeWhatTheTextWantsToAdd() {
        String steps = """

                | 指标 | 2020年基数 | 2021年 | 2022年 | 2023年 | 目标值 |
                |---|---|---|---|---|---|
                | 产业导师（人） | 20 | 10 | 12 | 14 | 56 |
                """;
        assertEquals(List.of("36人 = 10 + 12 + 14 HOLDS POSSIBLE"), Markdown.claims(Kind.SUM, "新增产业导师36人。\n" + steps));
        assertEquals(List.of(), Markdown.claims(Kind.SUM, "新增产业导师63人。\n" + steps), "may be of another time");
    }

    @Test
    void aRowThatTheTextLeavesOutMayNotBeInTheTotal() {
        String table = """

                | 去向 | 人数 | 其中女生 | 全部 |
                |---|---|---|---|
                | 企业 | 1326 | 167 | 1493 |
                | 升学 | 526 | 216 | 742 |
                | 机关 | 61 | 13 | 74 |
                | 合计 | 1913 | 396 | 2309 |
                """;
        List<String> counted = List.of("1913 = 1326 + 526 + 61 − 526 BROKEN LIKELY");
        assertEquals(counted, leftOut("注：升学不计入任何单位。\n" + table));
        assertEquals(counted, leftOut(table + "\n注：合计不含升学人数。"));
        assertEquals(List.of(), leftOut("生均面积不含升学。\n" + table), "of another figure");
        assertEquals(List.of(), leftOut("注：参军不计入合计。\n" + table), "no row");
        assertEquals(List.of(), leftOut("注：升学不计入合计。\n" + table.replace("1913", "1387")), "left out, indeed");
    }

    @Test
    void theTextAndARowTellOneNumberOfAThingInOneYear() {
        String table = """

                | 指标 | 2020年 | 2021年 |
                |---|---|---|
                | 专任教师 | 568 | 620 |
                """;
        assertEquals(List.of("586人 = 568 BROKEN LIKELY"), dated("专任教师由2015年的412人增加到2020年的586人。\n" + table));
        assertEquals(List.of(), dated("2020年专任教师120人参加培训。\n" + table), "some of them");
        assertEquals(List.of(), dated("2019年专任教师586人。\n" + table), "of another year");
        assertEquals(List.of(), dated("2020年专任教师568人。\n" + table));
    }

    @Test
    void theTableBehindAParagraphListsWhatItCounts() {
        StringBuilder table = new StringBuilder("\n表2-4 创业基地入孵企业统计表\n\n| 编号 | 企业名称 | 法人 |\n|---|---|---|\n");
        for (char name = 'A'; name < 'I'; name++) {
            table.append("| ").append(name).append("1 | 云溪").append(name).append("商贸公司 | 李某 |\n");
        }
        assertEquals(List.of("8家 = 表中列出 8 行 HOLDS POSSIBLE"), counted("学校大学生创业基地入孵企业已达8家。\n" + table));
        assertEquals(List.of("9家 = 表中列出 8 行 BROKEN LIKELY"), counted("学校大学生创业基地入孵企业已达9家。\n" + table));
        assertEquals(List.of(), counted("学校大学生创业基地入孵企业已达80家。\n" + table), "may list some of them");
        assertEquals(List.of(), counted("学校合作企业已达9家。\n" + table), "others");
        assertEquals(List.of(), counted("入孵企业已达9家。\n" + table.toString().replace("创业基地", "主要")));
        assertEquals(List.of(), counted("入孵企业已达9家。\n\n学校重视创业。\n" + table), "not right before it");
    }

    private static List<String> counted(String text) {
        return Markdown.claims(Kind.LIST_COUNT, text);
    }

    private static List<String> dated(String text) {
        return agreement(text).stream()
                .filter(line -> line.endsWith("BROKEN LIKELY"))
                .toList();
    }

    private static List<String> leftOut(String text) {
        return Markdown.claims(Kind.SUM, text).stream()
                .filter(line -> line.startsWith("1913 = ") && line.endsWith("BROKEN LIKELY"))
                .toList();
    }

    private static List<String> area(String sentence) {
        return agreement(sentence + "\n" + PROJECTS).stream()
                .filter(line -> line.contains("㎡"))
                .toList();
    }

    private static List<String> agreement(String text) {
        return Markdown.claims(Kind.AGREEMENT, text);
    }

    private static List<String> broken(String text) {
        return agreement(text).stream().filter(line -> line.contains("BROKEN")).toList();
    }

    /** What the sentence says; of what the columns say the table itself is sure. */
    private static List<String> growth(String sentence) {
        return Markdown.claims(Kind.GROWTH, sentence + "\n" + MONEY).stream()
                .filter(line -> line.endsWith("LIKELY"))
                .toList();
    }
}
