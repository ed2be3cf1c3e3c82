package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build server makes of {@code junit.xml}. */
class JunitReportTest {

    @TempDir
    Path folder;

    private String xml = "";

    @BeforeEach
    void write() throws IOException {
        xml = Written.of(SampleReport.report(), Locale.CHINESE, folder).file("qa/junit.xml");
    }

    @Test
    void counts_add_up() {
        assertTrue(xml.contains("<testsuites name=\"gouji\" tests=\"16\" failures=\"3\" errors=\"2\" skipped=\"3\">"));
        assertEquals(16, count("<testcase "));
        assertEquals(3, count("<failure "));
        assertEquals(2, count("<error "));
        assertEquals(3, count("<skipped "));
    }

    @Test
    void a_rule_that_must_be_kept_fails_with_place_quote_and_formula() {
        String test = testCase("arithmetic/sum 合计等于各项之和", "annual-report");
        assertTrue(test.contains("<failure type=\"violated\""), test);
        assertTrue(test.contains("第 31 页 · 六、发展保障 · 表1-4 · 第 9 行第 3 列"), test);
        assertTrue(test.contains("“合计 34118.10 100”"), test);
        assertTrue(test.contains("22310.55 + 7200.30"), test);
    }

    @Test
    void a_lighter_violation_stands_in_the_output_of_a_passed_case() {
        String test = testCase("official-format/range-dash", "annual-report");
        assertTrue(test.contains("<system-out>"), test);
        assertFalse(test.contains("<failure"), test);
        assertFalse(test.contains("<skipped"), test);
    }

    @Test
    void a_rule_without_an_answer_is_skipped_with_the_reason() {
        assertTrue(testCase("benchmarks/student-teacher-ratio", "annual-report")
                .contains("<skipped message=\"缺少所需的数据（没有找到折合教师数）\"/>"));
        assertTrue(testCase("work-plan/deadline", "annual-report").contains("<skipped message=\"不适用：只适用于工作计划\"/>"));
    }

    private String testCase(String rule, String document) {
        Matcher matcher = Pattern.compile("(?s)<testcase classname=\"[^\"]*" + document + "[^\"]*\" name=\""
                        + Pattern.quote(rule) + ".*?</testcase>")
                .matcher(xml);
        assertTrue(matcher.find(), rule);
        return matcher.group();
    }

    private int count(String part) {
        return xml.split(Pattern.quote(part), -1).length - 1;
    }
}
