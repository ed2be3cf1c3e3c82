package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Report;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.text.MarkdownSummary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text of submitted documents stays text in every output. */
class HostileTextTest {

    private static final String MARKUP =
            "x<script>alert(1)</script><img src=x onerror=alert(1)>\"'>]]>|`*_[a](javascript:alert(1))@all http://e.example";
    private static final String BROKEN = "a\u0000b\u0007c\uD800d\uDC00e\uFFFEf\u0085g";
    private static final String REPAIRED = "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg";

    @TempDir
    Path folder;

    @Test
    void pages_hold_no_element_of_a_document() throws IOException {
        for (Map.Entry<String, String> file : files(MARKUP).files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String page = file.getValue();
                assertEquals(1, count(page, "<script"), file.getKey());
                assertEquals(1, count(page, "</script"), file.getKey());
                assertFalse(page.contains("<img"), file.getKey());
                assertTrue(page.contains("x&lt;script&gt;alert(1)&lt;/script&gt;"), file.getKey());
            }
        }
    }

    @Test
    void a_name_cannot_leave_its_attribute() throws IOException {
        String attribute =
                "title=\"x&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;&quot;&#39;&gt;";
        String page = files(MARKUP).file("site/index.html");
        assertFalse(page.contains("\"'>"));
        assertTrue(page.contains(attribute.substring("title=\"".length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKUP, BROKEN})
    void junit_is_well_formed(String text) throws IOException, ParserConfigurationException, SAXException {
        byte[] xml = files(text).file("qa/junit.xml").getBytes(StandardCharsets.UTF_8);
        String expected = text.equals(BROKEN) ? REPAIRED : text;
        assertEquals(
                expected,
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName("testsuite")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKUP, BROKEN})
    void json_gives_the_text_back(String text) throws IOException {
        String expected = text.equals(BROKEN) ? REPAIRED : text;
        for (String name : new String[] {"qa/report.json", "qa/report.sarif", "qa/findings.sarif"}) {
            JsonNode json = JsonMapper.shared().readTree(files(text).file(name));
            assertTrue(json.findValuesAsString("quote").contains(expected), name);
        }
    }

    @Test
    void markdown_holds_no_link_no_mention_and_no_cell_border_of_a_document() throws IOException {
        String summary = files(MARKUP).file("qa/summary.md");
        assertFalse(summary.contains("<script"));
        assertFalse(summary.contains("[a](javascript"));
        assertFalse(summary.contains("http://"));
        assertFalse(summary.contains("@all"));
        assertTrue(summary.contains("]]&gt;\\|\\`\\*\\_\\[a\\]".replace("]]", "\\]\\]")));
    }

    @Test
    void the_summary_stays_below_the_limit_of_code_hosts_whatever_the_documents_contain() throws IOException {
        Report report = new HostileReport("@".repeat(1000)).report(400, 20);
        new MarkdownSummary(new Texts(Locale.CHINESE)).write(report, folder);
        String summary = Files.readString(folder.resolve("summary.md"));
        int bytes = summary.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 1024 * 1024, bytes + " bytes");
        assertTrue(summary.contains("另有 301 份文件未列出"));
        assertTrue(summary.contains("另有 17 处问题"));
    }

    private Written files(String text) throws IOException {
        return Written.of(new HostileReport(text).report(1, 2), Locale.CHINESE, folder);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
