package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Obstacle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on fixed expressions. */
final class ExpressionRuleTest {

    @TempDir
    Path temp;

    private List<String> messages(String demand, Paper paper) {
        return TestPack.in(temp).rule("terms", demand).checker().check(paper.facts()).stream()
                .filter(result -> result.verdict().id().equals("violated"))
                .map(result -> result.message())
                .toList();
    }

    private List<String> messages(String demand, String text) {
        return messages(demand, new Paper().paragraph(text));
    }

    @ParameterizedTest
    @CsvSource({
        "落实立德树人根任务。, “立德树人根任务”应为“立德树人根本任务”（缺“本”）",
        "落实立德树人根本本任务。, “立德树人根本本任务”应为“立德树人根本任务”（多“本”）",
        "落实立德树人根木任务。, “立德树人根木任务”应为“立德树人根本任务”（“木”应为“本”）",
        "落实立德树人本根任务。, “立德树人本根任务”应为“立德树人根本任务”（“本根”次序颠倒，应为“根本”）"
    })
    void a_finding_says_what_the_typist_did(String text, String message) {
        assertEquals(List.of(message), messages("expression: { near: any, terms: [立德树人根本任务] }\n", text));
    }

    @ParameterizedTest
    @CsvSource({"落实立德树人根本任务。", "落实立德树人的根本任务。", "落实树人根本任务。", "落实立德树人重要任务。", "立德树人。根本任务还在后面。"})
    void other_wordings_are_no_slips(String text) {
        assertEquals(List.of(), messages("expression: { near: any, terms: [立德树人根本任务] }\n", text));
    }

    @ParameterizedTest
    @CsvSource({
        "加强人力资源理。, 1",
        "加强人力资源。, 0",
        "加强学校文化建设。, 0",
        "制定人才培养标准。, 0",
        "修订人才培目标。, 1",
        "深化校合企作。, 1",
        "深化校企协作。, 0",
        "推进产教溶合。, 1",
        "推进产教结合。, 0"
    })
    void what_is_near_by_typing_leaves_half_a_word(String text, int slips) {
        String demand = "expression: { terms: [人力资源管理, 校园文化建设, 人才培养目标, 校企合作, 产教融合] }\n";
        assertEquals(slips, messages(demand, text).size());
    }

    @Test
    void only_the_named_wordings_count_where_nothing_else_is_near() {
        String demand = "expression: { near: named, terms: [{ term: 业绩, not: [业积], also: [企业积] }] }\n";
        assertEquals(List.of("“业积”应为“业绩”（常见误写）"), messages(demand, "业积突出。"));
        assertEquals(List.of(), messages(demand, "企业积极参与，业迹可考。"));
    }

    @Test
    void what_is_also_right_and_what_another_term_allows_is_no_slip() {
        String demand = "expression: { near: any, terms: [{ term: 党委领导下的校长负责制, also: [党委领导下的院长负责制] },"
                + " 意识形态工作责任制, 意识形态工程责任制] }\n";
        assertEquals(List.of(), messages(demand, "健全党委领导下的院长负责制和意识形态工程责任制。"));
    }

    @Test
    void terms_may_lie_in_a_list_of_the_pack() {
        TestPack.in(temp).file("words.terms.yaml", "schema: gouji/terms/v1\nid: words\ntitle: 词\nterms: [教育强国]\n");
        String demand = "expression: { terms: words }\n";
        assertEquals(List.of("“教强育国”应为“教育强国”（“强育”次序颠倒，应为“育强”）"), messages(demand, "推进教强育国。"));
        assertEquals(List.of(), messages(demand, "推进教育强国。"));
    }

    @Test
    void a_list_that_is_not_there_is_a_mistake_of_the_author() {
        List<String> problems = TestPack.in(temp)
                .file("words.terms.yaml", "schema: gouji/terms/v1\nid: words\ntitle: 词\nterms: [教育强国]\n")
                .rule("terms", "expression: { terms: word }\n")
                .problems();
        assertEquals(List.of("RULE-320 terms.yaml:9:22 没有词表 word；是否想写 words？"), problems);
    }

    @Test
    void a_list_is_named_like_its_file_and_stands_once() {
        List<String> problems = TestPack.in(temp)
                .file("a.terms.yaml", "schema: gouji/terms/v1\nid: words\ntitle: 词\nterms: [教育强国]\n")
                .file("words.terms.yaml", "schema: gouji/terms/v1\nid: words\ntitle: 词\nterms: [教育强国]\n")
                .problems();
        assertEquals(
                List.of(
                        "RULE-305 a.terms.yaml:2:5 文件名应为 words.terms.yaml，与 id 一致",
                        "RULE-304 words.terms.yaml:2:5 词表 words 已经存在"),
                problems);
    }

    @Test
    void a_clean_text_is_a_pass_only_if_all_of_it_was_read() {
        Paper paper = new Paper().paragraph("正文。").gap(2, Obstacle.Kind.NO_TEXT);
        String verdict = TestPack.in(temp)
                .rule("terms", "expression: { terms: [教育强国] }\n")
                .checker()
                .check(paper.facts())
                .get(0)
                .verdict()
                .id();
        assertEquals("undetermined", verdict);
    }
}
