package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    @Test
    void captionAndUnitAboveAndNotesBelowLiveInTheTableAlone() {
        List<Block> blocks = Assembly.assemble(
                List.of(p("见下表。"), p("表1-2 2022年经费"), p("单位：万元"), table(), p("数据来源：财务处"), p("注：不含基建"), p("下文。")));
        Table table = (Table) blocks.get(1);
        assertEquals(List.of("BODY 见下表。", "TABLE 收入|1", "BODY 下文。"), Reading.lines(blocks));
        assertEquals("表1-2", table.number().orElseThrow());
        assertEquals("单位：万元", original(table.unitLine()));
        assertEquals("数据来源：财务处\n注：不含基建", original(table.sourceNote()));
    }

    @Test
    void unitAtTheEndOfACaptionIsALineOfItsOwn() {
        Table table =
                (Table) Assembly.assemble(List.of(p("表3 经费情况（单位：万元）"), table())).get(0);
        assertEquals(List.of("表3 经费情况", "（单位：万元）"), List.of(original(table.caption()), original(table.unitLine())));
    }

    @Test
    void captionBelowIsTakenIfNoOtherTableFollows() {
        List<Block> below = Assembly.assemble(List.of(table(), p("表1 甲"), p("下文。")));
        assertEquals("表1", ((Table) below.get(0)).number().orElseThrow());
        List<Block> above = Assembly.assemble(List.of(table(), p("表2 乙"), table()));
        assertEquals(
                List.of("", "表2"),
                above.stream().map(block -> ((Table) block).number().orElse("")).toList());
    }

    @Test
    void captionsWithoutTableStayParagraphs() {
        assertEquals(
                List.of("TABLE_CAPTION 表 1 计分卡", "FIGURE_CAPTION 图2-5 甲 图2-6 乙", "BODY 表1显示，收入增加。"),
                Reading.lines(Assembly.assemble(List.of(p("表 1 计分卡"), p("图2-5 甲 图2-6 乙"), p("表1显示，收入增加。")))));
    }

    @Test
    void captionsSetAsHeadingsOpenNoSection() {
        List<Block> blocks = Assembly.assemble(List.of(h(1, "附表"), h(2, "表1 计分卡"), table(), h(2, "表2 满意度调查表")));
        assertEquals(List.of("H1 附表", "TABLE 收入|1", "TABLE_CAPTION 表2 满意度调查表"), Reading.lines(blocks));
        assertEquals("表1", ((Table) blocks.get(1)).number().orElseThrow());
    }

    @Test
    void lineThatNamesATableWithoutANumberIsItsCaption() {
        Table table =
                (Table) Assembly.assemble(List.of(p("教师队伍情况一览表"), table())).get(0);
        assertEquals("教师队伍情况一览表", original(table.caption()));
    }

    @Test
    void headingsInsideACaseEndWhereTheReportGoesOn() {
        List<Block> blocks = Assembly.assemble(List.of(
                h(1, "二、人才培养"),
                h(2, "（一）党建"),
                p("典型案例 2-1：红色引领"),
                h(3, "1.做法"),
                p("正文。"),
                h(3, "2.成效"),
                h(2, "（二）德育"),
                h(1, "三、服务贡献")));
        assertEquals(
                List.of(
                        "H1 二、人才培养",
                        "H2 （一）党建",
                        "CASE_HEADING 典型案例 2-1：红色引领",
                        "CASE_HEADING 1.做法",
                        "BODY 正文。",
                        "CASE_HEADING 2.成效",
                        "H2 （二）德育",
                        "H1 三、服务贡献"),
                Reading.lines(blocks));
    }

    @Test
    void headingBelowTheHeadingThatIsTheTitleOfACaseBelongsToIt() {
        List<Block> blocks = Assembly.assemble(List.of(h(1, "教学改革"), h(2, "案例1：以赛促教"), h(3, "背景"), h(2, "教材建设")));
        assertEquals(List.of("H1 教学改革", "CASE_HEADING 案例1：以赛促教", "CASE_HEADING 背景", "H2 教材建设"), Reading.lines(blocks));
    }

    private static Paragraph p(String text) {
        return new Paragraph(Paragraph.Role.BODY, Text.of(text), List.of());
    }

    private static Heading h(int level, String text) {
        return new Heading(level, Text.of(text), List.of());
    }

    private static Table table() {
        List<Cell> row =
                List.of(new Cell(Text.of("收入"), 0, 0, 1, 1, List.of()), new Cell(Text.of("1"), 0, 1, 1, 1, List.of()));
        return new Table(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                List.of(row),
                Table.Trust.SURE,
                List.of());
    }

    private static String original(Optional<Text> text) {
        return text.map(Text::original).orElse("").strip();
    }
}
