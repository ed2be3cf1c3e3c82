package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What services make of the SARIF files. */
class SarifReportTest {

    @TempDir
    Path folder;

    @Test
    void every_verdict_has_its_kind() throws IOException {
        Set<String> kinds = new TreeSet<>();
        run("report.sarif").at("/results").forEach(result -> {
            kinds.add(result.get("kind").asString() + " " + result.get("level").asString());
        });
        assertEquals(
                Set.of(
                        "fail error",
                        "fail warning",
                        "fail note",
                        "pass none",
                        "review none",
                        "open none",
                        "notApplicable none"),
                kinds);
    }

    @Test
    void findings_alone_hold_no_result_that_a_code_host_would_take_for_an_alert_without_cause() throws IOException {
        for (JsonNode result : run("findings.sarif").at("/results")) {
            boolean unread = result.get("ruleId").asString().equals("gouji/readable");
            assertEquals(unread ? "open" : "fail", result.get("kind").asString());
        }
        assertEquals(10, run("findings.sarif").at("/results").size());
    }

    @Test
    void places_are_told_by_page_section_table_and_cell() throws IOException {
        JsonNode sum = first("arithmetic/sum");
        JsonNode place = sum.at("/locations/0");
        assertTrue(place.at("/physicalLocation/artifactLocation/uri")
                .asString()
                .equals("shili-college/annual-report-2023.docx"));
        assertEquals(1, place.at("/physicalLocation/region/startLine").asInt());
        assertEquals(
                "六、发展保障/表1-4/R9C3",
                place.at("/logicalLocations/0/fullyQualifiedName").asString());
        assertEquals("合计 34118.10 100", place.at("/properties/quote").asString());
        assertEquals(31, place.at("/properties/page").asInt());
        assertEquals(6, sum.at("/relatedLocations").size());
        assertEquals("计算所用", sum.at("/relatedLocations/0/message/text").asString());
        assertEquals(16, sum.at("/partialFingerprints/gouji~1v1").asString().length());
    }

    @Test
    void rules_are_described_and_results_point_at_them() throws IOException {
        JsonNode run = run("report.sarif");
        for (JsonNode result : run.at("/results")) {
            if (result.has("ruleIndex")) {
                String id = run.at(
                                "/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                        .asString();
                assertEquals(result.get("ruleId").asString(), id);
            }
            assertFalse(result.at("/message/text").asString().isBlank());
            assertFalse(result.at("/locations/0/physicalLocation").isMissingNode());
        }
        assertTrue(run.at("/tool/driver/rules/6/help/text").asString().contains("教发〔2004〕2号"));
    }

    @Test
    void a_run_with_unreadable_files_was_not_successful() throws IOException {
        JsonNode invocation = run("report.sarif").at("/invocations/0");
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        List<String> messages = invocation.at("/toolExecutionNotifications").findValuesAsString("text");
        assertEquals(3, messages.size());
        assertTrue(messages.contains("shili-no3/annual report (scan).pdf：页面是图片，没有文字（共 88 页）"), messages.toString());
    }

    private JsonNode first(String rule) throws IOException {
        for (JsonNode result : run("report.sarif").at("/results")) {
            if (result.get("ruleId").asString().equals(rule)
                    && result.has("relatedLocations")
                    && result.get("kind").asString().equals("fail")) {
                return result;
            }
        }
        throw new AssertionError(rule);
    }

    private JsonNode run(String name) throws IOException {
        String json = Written.of(SampleReport.report(), Locale.CHINESE, folder).file("qa/" + name);
        return JsonMapper.shared().readTree(json).at("/runs/0");
    }
}
