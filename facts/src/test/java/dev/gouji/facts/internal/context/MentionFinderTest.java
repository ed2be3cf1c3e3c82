package dev.gouji.facts.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Format;
import dev.gouji.model.Heading;
import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Period;
import dev.gouji.model.Period.Kind;
import dev.gouji.model.Profile;
import dev.gouji.model.Rational;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MentionFinderTest {

    @Test
    void thing_is_the_phrase_before_the_number() {
        assertEquals(
                List.of("毕业生人数", "已就业", "就业率", "副高以上职称教师", "协议就业"),
                things("2023届毕业生人数为6370人，已就业6123人，就业率达到96.12%。副高以上职称教师336人。其中，协议就业4257人。"));
    }

    @Test
    void thing_stands_behind_the_number_where_only_a_verb_is_before_it() {
        assertEquals(List.of("教学院部", "省级平台"), things("学校现设有12个教学院部，建有3个省级平台。"));
    }

    @Test
    void words_that_end_in_a_copula_stay_whole() {
        assertEquals(List.of("报到", "报到率"), things("报到5714人，报到率96.57%"));
    }

    @Test
    void thing_before_brackets_belongs_to_the_number_inside() {
        assertEquals(List.of("引进博士数"), things("引进博士数（4人）有所增加"));
    }

    @Test
    void rates_of_two_days_of_a_year_are_two() {
        assertEquals(List.of("8月31日", "12月31日", ""), scopes("8月31日毕业去向落实率为86.31%，年终毕业去向落实率为97.42%。报到率96%。"));
        assertEquals(List.of("", ""), scopes("8月31日毕业去向落实率为86.31%。毕业去向落实率为86.31%。"));
    }

    @Test
    void a_paragraph_may_be_about_one_level() {
        assertEquals(List.of("专业群层面"), scopes("专业群层面：企业支持资金1060万元。"));
        assertEquals(List.of(""), scopes("学校层面：企业支持资金1860万元。"));
    }

    @Test
    void what_a_stage_of_education_heads_is_about_it() {
        assertEquals(List.of("小学"), scopes("1.小学，生师比16.76:1。"));
        assertEquals(List.of("初中"), scopes("【初中】生师比12.76:1。"));
        assertEquals(List.of(""), scopes("1.生师比16.76:1，小学毕业生120人除外。").subList(0, 1));
    }

    @Test
    void a_system_is_no_department() {
        assertEquals(List.of("", ""), scopes("管理信息系统数据总量1200GB，上网课程数320门。"));
        assertEquals(List.of("机电工程系"), scopes("机电工程系教师32人。"));
    }

    @Test
    void each_number_of_a_pair_has_its_part_of_the_name() {
        Numbers table = table("课程情况", List.of("项目", "学校数据"), List.of("课程门数/学时总数", "1177/118063"));
        assertEquals(
                List.of("课程门数", "学时总数"),
                table.mentions().stream().map(Mention::thing).toList());
        Numbers one = table("课程情况", List.of("项目", "学校数据"), List.of("门/学时", "1177"));
        assertEquals(
                List.of("门/学时"), one.mentions().stream().map(Mention::thing).toList());
    }

    private static List<String> scopes(String text) {
        return mentions(text).stream().map(mention -> mention.context().scope()).toList();
    }

    @Test
    void period_holds_until_the_sentence_ends() {
        List<Mention> mentions = mentions("2022-2023学年教职工812人，专任教师601人。占地800亩。");
        Period year = new Period(Kind.SCHOOL_YEAR, 2022, 2023);
        assertEquals(
                List.of(Optional.of(year), Optional.of(year), Optional.empty()),
                mentions.stream().map(mention -> mention.context().period()).toList());
    }

    @Test
    void year_that_is_compared_with_is_not_the_time_of_the_figure() {
        assertEquals(
                Optional.of(new Period(Kind.CALENDAR_YEAR, 2023, 2023)),
                mentions("2023年报到率97%，比2022年提高2个百分点").get(1).context().period());
    }

    @Test
    void relative_years_go_by_the_year_of_the_document() {
        assertEquals(
                Optional.of(new Period(Kind.SCHOOL_YEAR, 2022, 2023)),
                mentions("本学年新增设备1739.81万元").get(0).context().period());
        assertEquals(
                Optional.of(new Period(Kind.CALENDAR_YEAR, 2022, 2022)),
                mentions("去年投入500万元").get(0).context().period());
    }

    @Test
    void heading_gives_the_period_where_the_sentence_gives_none() {
        Numbers numbers = find(heading("（二）2023届毕业生就业"), paragraph("就业率96.12%。"));
        assertEquals(
                Optional.of(new Period(Kind.GRADUATING_CLASS, 2023, 2023)),
                numbers.mentions().get(0).context().period());
    }

    @Test
    void college_is_the_scope_of_its_figures() {
        List<Mention> mentions = mentions("机电学院毕业生500人，就业率96%；全校毕业生6370人，会计学院就业率97%。");
        assertEquals(
                List.of("机电学院", "机电学院", "", "会计学院"),
                mentions.stream().map(mention -> mention.context().scope()).toList());
    }

    @Test
    void share_goes_by_the_group_named_before_it() {
        List<Mention> mentions = mentions("男生3250人，占比51.02%，女生3120人，占比48.98%。");
        assertEquals(
                List.of("", "男生", "", "女生"),
                mentions.stream().map(mention -> mention.context().scope()).toList());
    }

    @Test
    void table_cell_is_named_by_its_row_and_column() {
        Mention mention = table(
                        "表1-4 办学经费情况统计表",
                        List.of("序号", "指标名称", "2021年度", "2022年度", "增长率"),
                        List.of("1", "经费收入总额（万元）", "33144.21", "34118.10", "2.94%"))
                .mentions()
                .get(1);
        assertEquals("经费收入总额", mention.thing());
        assertEquals(Rational.of(341_181_000), mention.quantity().value());
        assertEquals(
                Optional.of(new Period(Kind.CALENDAR_YEAR, 2022, 2022)),
                mention.context().period());
    }

    @Test
    void growth_column_does_not_take_the_unit_of_its_row() {
        Numbers numbers =
                table("表1-4 办学经费情况统计表", List.of("指标名称", "2021年度", "增长率"), List.of("经费收入总额（万元）", "33144.21", "2.94"));
        assertEquals("%", numbers.mentions().get(1).quantity().unit().symbol());
        assertEquals("经费收入总额增长率", numbers.mentions().get(1).thing());
    }

    @Test
    void unit_column_gives_the_unit_and_serial_numbers_are_labels() {
        Numbers numbers =
                table("表1-3 设施情况", List.of("序号", "指标名称", "单位", "数量"), List.of("1", "教学仪器设备值", "万元", "19500.31"));
        assertEquals(1, numbers.mentions().size());
        assertEquals(
                Rational.of(195_003_100), numbers.mentions().get(0).quantity().value());
        assertTrue(numbers.count(NumberClass.LABEL) >= 1);
    }

    @Test
    void major_in_its_column_is_the_scope_and_the_total_row_is_the_whole() {
        Numbers numbers = table(
                "表1-2 2022-2023学年专业设置情况", List.of("专业名称", "学生人数"), List.of("软件技术", "471"), List.of("合计", "17402"));
        assertEquals(
                List.of("软件技术", ""),
                numbers.mentions().stream()
                        .map(mention -> mention.context().scope())
                        .toList());
        assertEquals("学生人数", numbers.mentions().get(1).thing());
        assertEquals("人", numbers.mentions().get(0).quantity().unit().symbol());
    }

    @Test
    void bare_year_in_a_column_of_years_is_the_time_of_its_row() {
        List<Mention> mentions = table(
                        "表1 学历教育基本情况", List.of("年号", "招生数"), List.of("2020", "366"), List.of("2021", "291"))
                .mentions();
        assertEquals(
                List.of(2020, 2021),
                mentions.stream()
                        .map(mention -> mention.context().period().orElseThrow().firstYear())
                        .toList());
    }

    @Test
    void column_of_the_schools_own_data_adds_nothing_to_the_name() {
        List<Mention> mentions = table("表1-3 办学基本条件", List.of("指标", "达标指标", "本院数据"), List.of("生师比", "≤18", "19.24"))
                .mentions();
        assertEquals(
                List.of("生师比达标指标", "生师比"), mentions.stream().map(Mention::thing).toList());
    }

    @Test
    void every_number_is_counted_by_its_class() {
        Numbers numbers = find(paragraph("2023年深化三教改革，实施五大工程，建成5G实训室12间，获一等奖3项。"));
        assertEquals(2, numbers.count(NumberClass.QUANTITY));
        assertEquals(1, numbers.count(NumberClass.YEAR));
        assertEquals(1, numbers.count(NumberClass.LISTED_THINGS));
        assertEquals(2, numbers.count(NumberClass.NAME));
        assertEquals(1, numbers.count(NumberClass.ORDINAL));
        assertEquals(7, numbers.count());
        assertEquals("五大", numbers.listedThings().get(0).quantity().printed());
    }

    private static List<String> things(String text) {
        return mentions(text).stream().map(Mention::thing).toList();
    }

    private static List<Mention> mentions(String text) {
        return find(paragraph(text)).mentions();
    }

    private static Block paragraph(String text) {
        return new Paragraph(Paragraph.Role.BODY, Text.of(text), List.of());
    }

    private static Block heading(String text) {
        return new Heading(2, Text.of(text), List.of());
    }

    @SafeVarargs
    private static Numbers table(String caption, List<String>... rows) {
        List<List<Cell>> grid = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < rows[row].size(); column++) {
                cells.add(new Cell(Text.of(rows[row].get(column)), row, column, 1, 1, List.of()));
            }
            grid.add(cells);
        }
        return find(new Table(
                Optional.of(Text.of(caption)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                grid,
                Table.Trust.SURE,
                List.of()));
    }

    private static Numbers find(Block... blocks) {
        Profile profile = new Profile(DocumentKind.ANNUAL_REPORT, Optional.of("2023年度"));
        return new MentionFinder()
                .find(new Document(
                        "reports/example.html",
                        "0",
                        Format.HTML,
                        Text.of("示例职业技术学院质量年度报告"),
                        profile,
                        OptionalInt.empty(),
                        List.of(blocks),
                        List.of()));
    }
}
