package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on slips of one sort. */
final class SlipRuleTest {

    @TempDir
    Path temp;

    private List<String> messages(String of, Paper paper) {
        return TestPack.in(temp).rule("slip", "slip: { " + of + " }\n").checker().check(paper.facts()).stream()
                .filter(result -> result.verdict().id().equals("violated"))
                .map(result -> result.message())
                .toList();
    }

    private List<String> messages(String of, String text) {
        return messages(of, new Paper().paragraph(text));
    }

    @ParameterizedTest
    @CsvSource({"供给的的窗口, “的的”：重复了“的”", "基层党组织织党课, “织织”：重复了“织”", "加强领导和和统筹, “和和”：重复了“和”"})
    void a_character_that_is_written_twice_is_told(String text, String message) {
        assertEquals(List.of(message), messages("of: doubled-characters, particles: 的和", text));
    }

    @ParameterizedTest
    @CsvSource({"学校的目的的确明确", "总和和均值", "人人出彩，天天向上", "覆盖方方面面", "学生生活设施", "凑齐整整一千元", "国赛赛项", "工作 作风", "哈哈哈"})
    void what_only_looks_doubled_is_not_told(String text) {
        assertEquals(List.of(), messages("of: doubled-characters, particles: 的和, free: 人, except: [国赛赛]", text));
    }

    @Test
    void a_character_begins_a_word_if_the_document_has_the_word_elsewhere() {
        String of = "of: doubled-characters";
        assertEquals(1, messages(of, new Paper().paragraph("建设设璟楼。")).size());
        assertEquals(List.of(), messages(of, new Paper().paragraph("建设设璟楼。").paragraph("设璟楼竣工。")));
    }

    @ParameterizedTest
    @CsvSource({
        "更好地落实落实立德树人, 1",
        "推进现代现代职业教育, 1",
        "支持就业创业创新, 0",
        "一步一步推进, 0",
        "人数 比例 人数 比例, 0",
        "讨论讨论这个问题, 0",
        "共 5 项 5 项, 0"
    })
    void a_phrase_that_is_written_twice_is_told(String text, int slips) {
        assertEquals(
                slips, messages("of: doubled-phrases, except: [讨论讨论]", text).size());
    }

    @ParameterizedTest
    @CsvSource({"教师教学能力竞赛教学能力比赛, 1", "教学能力竞赛和教学能力提升培训, 0", "教学能力竞赛教学能力竞赛, 0", "教学能力竞赛 教学能力比赛, 0"})
    void a_phrase_that_begins_again_is_left_over_from_editing(String text, int slips) {
        assertEquals(slips, messages("of: echoed-phrases", text).size());
    }

    @Test
    void a_name_that_differs_from_the_usual_one_is_told() {
        Paper paper = new Paper()
                .paragraph("新能源汽车技术专业。新能源汽车实训中心。")
                .paragraph("新能源汽车赛项。")
                .paragraph("新源汽车展厅。");
        assertEquals(List.of("“新源汽车展”：与文中通常的写法“新能源汽车”不一致"), messages("of: stray-names, least: 3", paper));
        assertEquals(List.of(), messages("of: stray-names, least: 4", paper));
    }

    @Test
    void another_word_at_the_same_place_is_no_stray_name() {
        Paper paper = new Paper().paragraph("推进专业群建设。加强专业群建设。规范专业群建设。优化专业群设置。");
        assertEquals(List.of(), messages("of: stray-names, least: 3", paper));
    }

    @ParameterizedTest
    @CsvSource({
        "“三大工程”：青蓝工程、名师工程、领军工程。, “青蓝工程、名师工程、头雁工程”的“三大工程”, 1",
        "“三大工程”：青蓝工程、名师工程、领军工程。, “三大工程”，即名师工程、头雁工程、青蓝工程, 1",
        "“三大工程”：青蓝工程、名师工程、领军工程。, “三大工程”（领军工程、青蓝工程、名师工程）, 0",
        "“三大工程”：青蓝工程、名师工程、领军工程。, “三大工程”：党课、走访、清单, 0",
        "“三大工程”：青蓝工程、名师工程、领军工程。, “三大工程”：青蓝工程、走访、清单, 0",
        "“三大工程”：青蓝工程、名师工程、领军工程。, “四大工程”：青蓝工程、名师工程、头雁工程、安居工程, 0",
        "“三大工程”：青蓝工程、名师工程、领军工程。, “三大工程”：青蓝工程、头雁工程, 0"
    })
    void what_goes_by_one_name_is_listed_alike(String first, String second, int slips) {
        Paper paper = new Paper().paragraph(first).paragraph(second);
        assertEquals(slips, messages("of: named-lists", paper).size());
    }

    @ParameterizedTest
    @CsvSource({
        "示例职业技术学院、甲乙职业技术学院, 并承诺示例技术学院, 1",
        "入驻示例中等职业技术学校, 员入驻示例中等职业学校, 1",
        "示例职业技术学院, 示例职业技术学校, 1",
        "示例职业技术学院, 示例职业技术学校2010年升格, 0",
        "示例职业技术学院, 示例技师学院, 0",
        "示例职业技术学院, 示例职业技术大学, 0",
        "示例职业技术学院, 例职业技术学校, 0",
        "优质职业技术学院, 优质职业学院, 0",
        "示例农业职业技术学院, 甲乙农业职业学院, 0",
        "示例省职业技术学院, 甲乙省职业技术学校, 0",
        "示例职业技术学院, 示例职业技术学院机电学院, 0"
    })
    void a_school_has_one_name(String first, String second, int slips) {
        Paper paper = new Paper().paragraph(first).paragraph(second);
        assertEquals(slips, messages("of: school-names", paper).size());
    }

    @ParameterizedTest
    @CsvSource({
        "建立电工、汽车维修工、育婴员、电子商务师、育婴员、车工等项目, 1",
        "开设大数据与会计、市场营销、现代物流、大数据与会计等4个专业, 1",
        "开设大数据与会计、市场营销、大数据与会计, 0",
        "讲语文、数学、语文、英语, 0",
        "机电学院讲电工、育婴员，护理学院讲育婴员、车工, 0"
    })
    void a_list_names_nothing_twice(String text, int slips) {
        assertEquals(
                slips,
                messages("of: repeated-items", new Paper().paragraph(text)).size());
    }

    @Test
    void beside_other_codes_one_of_wrong_length_is_told() {
        String[] rows = {"企业|代码", "甲|12420000MB1A2345XU", "乙|91420100MA4K12345K", "丙|9142010MA4K12345K"};
        List<String> told = messages("of: credit-codes", new Paper().table("表1 企业", rows));
        assertEquals(List.of("“9142010MA4K12345K”：应为 18 位，实为 17 位"), told);
        assertEquals(List.of(), messages("of: credit-codes", new Paper().table("表1 企业", rows[0], rows[1], rows[3])));
    }

    @Test
    void the_rarer_name_of_a_school_is_the_wrong_one() {
        Paper paper =
                new Paper().paragraph("承办单位为示例技术学院。").paragraph("示例职业技术学院召开会议。").paragraph("地点在示例职业技术学院。");
        assertEquals(List.of("“示例技术学院”：与文中另一处的校名“示例职业技术学院”不一致"), messages("of: school-names", paper));
    }

    @ParameterizedTest
    @CsvSource({"获“文明校园称号, 1", "获文明校园”称号, 1", "推进”双高“建设, 1", "《章程》（试行）, 0", "任务：1）教学；2）管理, 0", "称号\"文明校园”, 0"})
    void quotes_and_brackets_need_their_partner(String text, int slips) {
        assertEquals(slips, messages("of: unpaired-signs", text).size());
    }

    @Test
    void a_bracket_may_be_closed_by_one_of_the_next_paragraphs() {
        Paper near = new Paper().paragraph("（责任部门：教务处、").paragraph("财务处）");
        assertEquals(List.of(), messages("of: unpaired-signs", near));
        Paper far = new Paper().paragraph("（责任部门：教务处");
        for (int i = 0; i < 4; i++) {
            far.paragraph("正文。");
        }
        assertEquals(2, messages("of: unpaired-signs", far.paragraph("财务处）")).size());
    }

    @Test
    void every_paragraph_of_a_long_quote_may_open_it_again() {
        Paper paper = new Paper().paragraph("他说：“立德树人。").paragraph("“产教融合。”");
        assertEquals(List.of(), messages("of: unpaired-signs", paper));
    }

    @Test
    void nested_quotes_and_mixed_widths_are_told_by_rules_of_their_own() {
        assertEquals(1, messages("of: nested-quotes", "实施“融合“三课堂”育人工程”").size());
        assertEquals(0, messages("of: nested-quotes", "实施“融合‘三课堂’育人工程”").size());
        assertEquals(1, messages("of: mixed-widths", "（责任部门：教务处)").size());
        assertEquals(0, messages("of: mixed-widths", "（责任部门：教务处）(X证书)").size());
    }

    @ParameterizedTest
    @CsvSource({
        "91420100MA4K12345K, 0",
        "91420100MA4K12354K, 1",
        "91420100MI4K12345K, 1",
        "91420100MA4K12345K0, 0",
        "420106200301011234, 0",
        "统一社会信用代码420106200301011234, 1"
    })
    void codes_have_to_fit_their_check_character(String text, int slips) {
        assertEquals(slips, messages("of: credit-codes", text).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2024年2月29日, 0",
        "2023年2月29日, 1",
        "2月29日, 0",
        "4月31日, 1",
        "2023年13月, 1",
        "为期13月, 0",
        "2023年12月, 0",
        "12023年13月, 0"
    })
    void dates_have_to_exist(String text, int slips) {
        assertEquals(slips, messages("of: dates", text).size());
    }

    @Test
    void a_title_among_the_properties_of_a_file_is_not_looked_at() {
        Paper paper = new Paper().titled("毕业生毕业生就业质量报告").paragraph("正文。");
        assertEquals(List.of(), messages("of: doubled-phrases", paper));
    }

    @Test
    void a_sort_that_does_not_exist_is_a_mistake_of_the_author() {
        List<String> problems =
                TestPack.in(temp).rule("slip", "slip: { of: doubled }\n").problems();
        assertEquals(1, problems.size());
        assertEquals("RULE-204 slip.yaml:9:13", problems.get(0).substring(0, 23));
    }
}
