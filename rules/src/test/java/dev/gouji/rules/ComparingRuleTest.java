package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.Sighting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that look at documents beside each other: {@code series}, {@code plan-vs-report}, {@code peers}. */
final class ComparingRuleTest {

    private static final String AGREEMENT = "applies-to: { kind: annual-report }\nseries: { indicators: all }\n";
    private static final String CHANGE =
            "applies-to: { kind: annual-report }\n" + "series: { indicators: [专任教师数], change-at-most: 20% }\n";
    private static final String PLAN = "applies-to: { kind: annual-report }\n"
            + "plan-vs-report: { indicators: [毕业去向落实率, 新生报到率], better: higher }\n";
    private static final String RATIO =
            "applies-to: { kind: annual-report }\nplan-vs-report: { indicators: [生师比], better: lower }\n";
    private static final String PEERS =
            "applies-to: { kind: annual-report }\npeers: { indicators: [生师比], schools: 4 }\n";

    @TempDir
    Path temp;

    /** What the one rule says of a document beside the others, as verdict and message. */
    private List<String> told(String demand, String path, Map<String, String> documents) {
        return results(demand, path, documents).stream().map(Written::told).toList();
    }

    private List<Result> results(String demand, String path, Map<String, String> documents) {
        RuleSet rules = TestPack.in(temp).rule("compare", demand).rules();
        Batch batch = new Checker(rules, Locale.CHINESE).batch();
        Written written = new Written(rules);
        new TreeMap<>(documents).forEach((name, text) -> batch.check(written.facts(name, text)));
        return batch.compare(path);
    }

    private static String report(int year, String text) {
        return report("示例", year, text);
    }

    private static String report(String school, int year, String text) {
        return "# " + school + "职业技术学院" + year + "年度质量年度报告\n\n" + text + "\n";
    }

    private static String plan(int year, String text) {
        return "# 示例职业技术学院" + year + "年工作计划\n\n" + text + "\n";
    }

    @Test
    void what_the_earlier_report_says_of_its_year_must_be_what_this_one_says_of_it() {
        Map<String, String> documents = Map.of(
                "2022.md", report(2022, "2022届毕业生去向落实率93.51%。"),
                "2023.md", report(2023, "2022届毕业生去向落实率95.31%，2023届毕业生去向落实率96.12%。"));
        assertEquals(
                List.of("violated 毕业去向落实率：本文件写 95.31%，2022.md 中同一时间写 93.51%"), told(AGREEMENT, "2023.md", documents));
        assertEquals(List.of("not-applicable 本次检查中没有同一学校更早的同类文件可比"), told(AGREEMENT, "2022.md", documents));
    }

    @Test
    void a_place_in_another_document_is_named_with_it() {
        Map<String, String> documents = Map.of(
                "2022.md", report(2022, "2022届毕业生去向落实率93.51%。"),
                "2023.md", report(2023, "2022届毕业生去向落实率95.31%。"));
        List<Sighting> places = results(AGREEMENT, "2023.md", documents).get(0).locations();
        assertEquals(
                List.of(Optional.empty(), Optional.of("2022.md")),
                places.stream().map(Sighting::document).toList());
        assertTrue(places.get(1).location() instanceof Location.Span span
                && span.quote().contains("93.51%"));
    }

    @Test
    void figures_that_one_number_can_stand_behind_agree() {
        Map<String, String> documents = Map.of(
                "2022.md", report(2022, "2022届毕业生去向落实率95.3%。"),
                "2023.md", report(2023, "2022届毕业生去向落实率95.31%。"));
        assertEquals(
                List.of("satisfied 毕业去向落实率：95.31%，与 2022.md 中同一时间的 95.3% 一致"), told(AGREEMENT, "2023.md", documents));
    }

    @Test
    void other_schools_other_years_and_later_reports_are_no_witnesses() {
        String own = report(2023, "2022届毕业生去向落实率95.31%。");
        String nothing = "not-applicable 本次检查中没有同一学校更早的同类文件可比";
        for (String other : List.of(
                report("样本", 2022, "2022届毕业生去向落实率93.51%。"),
                report(2022, "2021届毕业生去向落实率93.51%。"),
                report(2024, "2022届毕业生去向落实率93.51%。"),
                plan(2022, "2022届毕业生去向落实率93.51%。"))) {
            assertEquals(List.of(nothing), told(AGREEMENT, "own.md", Map.of("own.md", own, "other.md", other)), other);
        }
    }

    @Test
    void a_document_that_contradicts_itself_is_no_witness() {
        Map<String, String> documents = Map.of(
                "2022.md", report(2022, "2022届毕业生去向落实率93.51%。\n\n2022届毕业生去向落实率95.13%。"),
                "2023.md", report(2023, "2022届毕业生去向落实率95.31%。"));
        assertEquals(List.of("not-applicable 本次检查中没有同一学校更早的同类文件可比"), told(AGREEMENT, "2023.md", documents));
    }

    @Test
    void a_change_up_to_the_limit_is_ticked_and_one_beyond_is_reported_in_either_direction() {
        String before = report(2022, "2022年，学校有专任教师500人。");
        assertEquals(
                List.of("satisfied 专任教师数由 2022.md 的 500人 变为 600人，变化不超过 20%"),
                told(CHANGE, "2023.md", Map.of("2022.md", before, "2023.md", report(2023, "2023年，学校有专任教师600人。"))));
        assertEquals(
                List.of("violated 专任教师数由 2022.md 的 500人 变为 601人，变化超过 20%"),
                told(CHANGE, "2023.md", Map.of("2022.md", before, "2023.md", report(2023, "2023年，学校有专任教师601人。"))));
        assertEquals(
                List.of("violated 专任教师数由 2022.md 的 500人 变为 399人，变化超过 20%"),
                told(CHANGE, "2023.md", Map.of("2022.md", before, "2023.md", report(2023, "2023年，学校有专任教师399人。"))));
    }

    @Test
    void only_the_year_before_and_firm_figures_count_for_a_change() {
        String nothing = "not-applicable 本次检查中没有同一学校更早的同类文件可比";
        assertEquals(
                List.of(nothing),
                told(
                        CHANGE,
                        "2023.md",
                        Map.of(
                                "2021.md", report(2021, "2021年，学校有专任教师300人。"),
                                "2023.md", report(2023, "2023年，学校有专任教师600人。"))));
        assertEquals(
                List.of(nothing),
                told(
                        CHANGE,
                        "2023.md",
                        Map.of(
                                "2022.md", report(2022, "2022年，学校有专任教师300余人。"),
                                "2023.md", report(2023, "2023年，学校有专任教师600人。"))));
    }

    @Test
    void the_report_is_held_against_the_plan_of_its_year() {
        String report = report(2023, "2023届毕业生去向落实率96.12%，新生报到率93.4%。");
        String plan = plan(2023, "## 一、主要目标\n\n毕业去向落实率不低于97%。\n\n新生报到率达到93%。");
        assertEquals(
                List.of(
                        "violated 毕业去向落实率：报告为 96.12%，未达到 plan.md 的目标 不低于97%",
                        "satisfied 新生报到率：报告为 93.4%，达到 plan.md 的目标 93%"),
                told(PLAN, "report.md", Map.of("report.md", report, "plan.md", plan)));
    }

    @Test
    void plans_of_other_years_and_what_a_plan_looks_back_on_are_no_targets() {
        String report = report(2023, "2023届毕业生去向落实率96.12%。");
        String nothing = "not-applicable 本次检查中没有同一学校当年的计划可比";
        for (String plan : List.of(
                plan(2022, "## 一、主要目标\n\n毕业去向落实率不低于97%。"),
                plan(2023, "## 一、工作回顾\n\n毕业去向落实率97%。"),
                "# 示例职业技术学院“十四五”发展规划（2021—2025年）\n\n## 一、发展目标\n\n到2025年，毕业去向落实率达到97%。\n")) {
            assertEquals(List.of(nothing), told(PLAN, "report.md", Map.of("report.md", report, "plan.md", plan)), plan);
        }
    }

    @Test
    void a_plan_of_several_years_counts_for_the_year_it_names() {
        String plan = "# 示例职业技术学院“十四五”发展规划（2021—2025年）\n\n## 一、发展目标\n\n到2025年，毕业去向落实率达到97%。\n";
        assertEquals(
                List.of("violated 毕业去向落实率：报告为 96.12%，未达到 plan.md 的目标 97%"),
                told(PLAN, "report.md", Map.of("report.md", report(2025, "2025届毕业生去向落实率96.12%。"), "plan.md", plan)));
    }

    @Test
    void where_less_is_better_a_value_above_the_target_misses_it() {
        String plan = plan(2023, "## 一、主要目标\n\n生师比不高于16:1。");
        assertEquals(
                List.of("violated 生师比：报告为 17.20:1，未达到 plan.md 的目标 不高于16:1"),
                told(RATIO, "report.md", Map.of("report.md", report(2023, "生师比为17.20：1。"), "plan.md", plan)));
        assertEquals(
                List.of("satisfied 生师比：报告为 15.85:1，达到 plan.md 的目标 不高于16:1"),
                told(RATIO, "report.md", Map.of("report.md", report(2023, "生师比为15.85：1。"), "plan.md", plan)));
    }

    /** Four other schools with 15, 16, 18 and 19: quartiles 15.75 and 18.25, so that the outer fences are 8.25 and 25.75. */
    private static Map<String, String> batch(String own) {
        Map<String, String> documents = new TreeMap<>();
        List<String> schools = new ArrayList<>(List.of("样本甲", "样本乙", "样本丙", "样本丁"));
        List<String> values = List.of("15.00", "16.00", "18.00", "19.00");
        for (int i = 0; i < schools.size(); i++) {
            documents.put(schools.get(i) + ".md", report(schools.get(i), 2023, "生师比为" + values.get(i) + "：1。"));
        }
        documents.put("own.md", report(2023, "生师比为" + own + "：1。"));
        return documents;
    }

    @Test
    void a_value_beyond_the_outer_fences_is_far_off_and_one_on_them_is_not() {
        assertEquals(List.of("satisfied 与同批学校相比，1 项数都不悬殊"), told(PEERS, "own.md", batch("25.75")));
        assertEquals(
                List.of("violated 生师比为 25.76:1，与同批 4 所学校相差悬殊（半数学校在 15.75：1 至 18.25：1 之间）"),
                told(PEERS, "own.md", batch("25.76")));
        assertEquals(List.of("satisfied 与同批学校相比，1 项数都不悬殊"), told(PEERS, "own.md", batch("8.25")));
        assertEquals(
                List.of("violated 生师比为 8.24:1，与同批 4 所学校相差悬殊（半数学校在 15.75：1 至 18.25：1 之间）"),
                told(PEERS, "own.md", batch("8.24")));
    }

    @Test
    void too_few_schools_several_reports_of_one_and_reports_of_other_years_say_nothing() {
        String nothing = "not-applicable 同批可比的其他学校不足 4 所";
        Map<String, String> few = batch("158.5");
        few.remove("样本甲.md");
        assertEquals(List.of(nothing), told(PEERS, "own.md", few));
        few.put("样本丁-2.md", report("样本丁", 2023, "生师比为19.00：1。"));
        assertEquals(List.of(nothing), told(PEERS, "own.md", few));
        few.put("样本戊.md", report("样本戊", 2022, "生师比为19.00：1。"));
        assertEquals(List.of(nothing), told(PEERS, "own.md", few));
    }

    @Test
    void where_most_schools_say_the_same_none_is_far_off() {
        Map<String, String> documents = batch("17.00");
        documents.replaceAll((path, text) -> text.replaceAll("生师比为(15|16|18|19)", "生师比为16"));
        assertEquals(List.of("satisfied 与同批学校相比，1 项数都不悬殊"), told(PEERS, "own.md", documents));
    }

    @Test
    void a_document_that_was_not_checked_is_not_compared() {
        assertEquals(List.of(), told(PEERS, "missing.md", batch("158.5")));
    }
}
