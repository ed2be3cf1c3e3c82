package dev.gouji.plugin.pipeline;

import dev.gouji.fixtures.Verification;
import dev.gouji.fixtures.Verification.Refuted;
import dev.gouji.model.Example;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what became of examples as JUnit XML: a suite a rule, a case an example. */
public final class ExampleReport {

    private final List<Verification> verifications;

    public ExampleReport(List<Verification> verifications) {
        this.verifications = List.copyOf(verifications);
    }

    /** Writes the file and makes its folder where it is missing. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer text = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (List<Verification> suite : suites()) {
                suite(xml, suite);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private Collection<List<Verification>> suites() {
        return verifications.stream()
                .collect(Collectors.groupingBy(
                        verification -> verification.example().rule(), TreeMap::new, Collectors.toList()))
                .values();
    }

    private static void suite(XMLStreamWriter xml, List<Verification> suite) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", suite.get(0).example().rule());
        xml.writeAttribute("tests", String.valueOf(suite.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(suite.stream().filter(Refuted.class::isInstance).count()));
        for (Verification verification : suite) {
            example(xml, verification);
        }
        xml.writeEndElement();
    }

    private static void example(XMLStreamWriter xml, Verification verification) throws XMLStreamException {
        Example example = verification.example();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", example.rule());
        xml.writeAttribute("name", example.expected() + " " + example.file() + ":" + example.line());
        if (verification instanceof Refuted refuted) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", refuted.because());
            xml.writeCharacters(example.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
