package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.fixtures.Verification;
import dev.gouji.fixtures.Verification.Confirmed;
import dev.gouji.fixtures.Verification.Refuted;
import dev.gouji.model.Example;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExampleReportTest {

    @TempDir
    Path folder;

    @Test
    void everyRuleIsASuiteAndEveryExampleACase() throws Exception {
        Document xml = written(
                new Confirmed(example("arithmetic/sum")),
                new Refuted(example("arithmetic/ratio"), "应为 violated，实为 <satisfied>"),
                new Confirmed(example("arithmetic/ratio")));

        Element ratio = (Element) xml.getElementsByTagName("testsuite").item(0);
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertEquals("arithmetic/ratio", ratio.getAttribute("name"));
        assertEquals("2", ratio.getAttribute("tests"));
        assertEquals("1", ratio.getAttribute("failures"));
        assertEquals(3, xml.getElementsByTagName("testcase").getLength());
        assertEquals("应为 violated，实为 <satisfied>", failure.getAttribute("message"));
        assertEquals("6123 < 6370 & 96%", failure.getTextContent());
    }

    private Document written(Verification... verifications) throws Exception {
        Path file = folder.resolve("deep/test-rules.xml");
        new ExampleReport(List.of(verifications)).write(file);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static Example example(String rule) {
        return new Example(rule, "violated", "6123 < 6370 & 96%", Optional.empty(), "ratio.yaml", 12);
    }
}
