package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Result;
import dev.gouji.model.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules of the same shape with other values must not share what depends on the values.
 *
 * <p>The engine takes conditions with the same identifier for the same condition; a rule that shared one wrongly would
 * never speak, or speak with another rule's condition.
 */
final class SharingTest {

    private static final int MANY = 40;

    @TempDir
    Path temp;

    private static Map<String, String> verdicts(List<Result> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        Result::rule, result -> result.verdict().id(), (a, b) -> a + "+" + b, TreeMap::new));
    }

    @Test
    void sections_tables_and_wordings_of_other_names_are_found_apart() {
        TestPack pack = TestPack.in(temp);
        Paper paper = new Paper();
        Map<String, String> expected = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            String there = i % 3 == 0 ? "satisfied" : "violated";
            pack.rule("s" + i, "section: { any-of: [章名" + i + "甲], match: exact }\n");
            pack.rule("t" + i, "table: { any-of: [表名" + i + "甲] }\n");
            pack.rule("w" + i, "statement: { must-contain: 文字" + i + "甲 }\n");
            pack.rule("n" + i, "statement: { must-not-contain: 文字" + i + "甲 }\n");
            if (i % 3 == 0) {
                paper.heading(1, "章名" + i + "甲").paragraph("文字" + i + "甲。").table("表名" + i + "甲", "a|b", "1|2");
            }
            expected.put("test/s" + i, there);
            expected.put("test/t" + i, there);
            expected.put("test/w" + i, there);
            expected.put("test/n" + i, i % 3 == 0 ? "violated" : "satisfied");
        }
        assertEquals(expected, verdicts(pack.checker().check(paper.facts())));
    }

    @Test
    void the_same_name_at_another_level_or_in_another_part_is_another_condition() {
        Paper paper = new Paper().heading(1, "一、概况").heading(2, "（一）面临挑战").paragraph("不足。");
        Map<String, String> verdicts = verdicts(TestPack.in(temp)
                .rule("one", "section: { any-of: [面临挑战], level: 1 }\n")
                .rule("two", "section: { any-of: [面临挑战], level: 2 }\n")
                .rule("text", "statement: { must-contain: 不足 }\n")
                .rule("title", "statement: { must-contain: 不足, within: title }\n")
                .rule("part", "statement: { must-contain: 不足, within: { section: [概况] } }\n")
                .rule("other", "statement: { must-contain: 不足, within: { section: [挑战甲, 面临] } }\n")
                .checker()
                .check(paper.facts()));
        assertEquals(
                Map.of(
                        "test/one", "undetermined",
                        "test/two", "satisfied",
                        "test/text", "satisfied",
                        "test/title", "violated",
                        "test/part", "satisfied",
                        "test/other", "satisfied"),
                verdicts);
    }

    @Test
    void equations_and_thresholds_over_the_same_indicators_are_judged_apart() {
        TestPack pack = TestPack.in(temp);
        Map<String, String> expected = new TreeMap<>();
        for (int i = 1; i < MANY; i++) {
            pack.bare("f" + i, "formula: 毕业生人数 = 毕业去向落实人数 + " + i + "人\n");
            pack.rule("b" + i, "benchmark: { indicator: 毕业生人数, at-least: " + (6350 + i) + " }\n");
            expected.put("test/f" + i, i == 7 ? "satisfied" : "violated");
            expected.put("test/b" + i, i <= 20 ? "satisfied" : "violated");
        }
        Paper paper = new Paper().paragraph("毕业生6370人。");
        paper.value("毕业生人数", paper.figure("6370", Paper.PERSONS)).paragraph("落实6363人。");
        paper.value("毕业去向落实人数", paper.figure("6363", Paper.PERSONS));
        assertEquals(expected, verdicts(pack.checker().check(paper.facts())));
    }

    @Test
    void rules_for_other_documents_do_not_speak_where_the_same_demand_does() {
        String demand = "section: { any-of: [人才培养] }\n";
        Map<String, String> verdicts = verdicts(TestPack.in(temp)
                .rule("report", demand + "applies-to: { kind: annual-report, edition: 2023年度 }\n")
                .rule("older", demand + "applies-to: { kind: annual-report, edition: 2022 }\n")
                .rule("plan", demand + "applies-to: { kind: [work-plan, five-year-plan] }\n")
                .rule("art", demand + "applies-to: { school-type: 艺术 }\n")
                .checker()
                .check(new Paper().heading(1, "一、概况").facts()));
        assertEquals(Map.of("test/report", "violated", "test/art", "undetermined"), verdicts);
    }

    @Test
    void claims_of_each_kind_are_judged_by_the_rules_for_it() {
        Paper paper = new Paper().paragraph("毕业生6370人，落实6123人，占96.12%；男4人，女6人，共9人。");
        paper.share(
                paper.figure("96.12", Unit.PERCENT),
                paper.figure("6123", Paper.PERSONS),
                paper.figure("6370", Paper.PERSONS));
        paper.total(
                paper.figure("9", Paper.PERSONS), paper.figure("4", Paper.PERSONS), paper.figure("6", Paper.PERSONS));
        Map<String, String> verdicts = verdicts(TestPack.in(temp)
                .bare("ratio", "claim: { kinds: [ratio] }\n")
                .bare("sum", "claim: { kinds: [sum] }\n")
                .bare("growth", "claim: { kinds: [growth, series] }\n")
                .checker()
                .check(paper.facts()));
        assertEquals(
                Map.of("test/ratio", "satisfied", "test/sum", "violated", "test/growth", "not-applicable"), verdicts);
    }
}
