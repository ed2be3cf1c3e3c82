package dev.gouji.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word document made of the WordprocessingML of its parts. */
public final class WordFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES = "xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WordFile() {}

    /** A document whose body holds the given elements. */
    public static WordFile of(String... body) {
        WordFile file = new WordFile();
        file.parts.put(
                "document",
                "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, String.join("", body)));
        return file;
    }

    public WordFile styles(String... styles) {
        return with("styles", styles);
    }

    public WordFile numbering(String... definitions) {
        return with("numbering", definitions);
    }

    public WordFile footnotes(String... notes) {
        return with("footnotes", notes);
    }

    private WordFile with(String part, String... content) {
        parts.put(part, "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(part, NAMESPACES, String.join("", content)));
        return this;
    }

    /** A paragraph with one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph of a style with one run. */
    public static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /** A run. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A cell with properties. */
    public static String tc(String properties, String... content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
    }

    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A table of plain cells. */
    public static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append(tc("", p(cell)));
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** A style of paragraphs. */
    public static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, properties);
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", contentTypes());
        entries.put("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
        Map<String, String> related = new LinkedHashMap<>();
        parts.keySet().stream()
                .filter(part -> !part.equals("document"))
                .forEach(part -> related.put(part, part + ".xml"));
        entries.put("word/_rels/document.xml.rels", relationships(related));
        parts.forEach((part, xml) -> entries.put("word/" + part + ".xml", xml));
        return zip(entries);
    }

    /** A zip container with texts as its entries. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String part : parts.keySet()) {
            String type = part.equals("document") ? "document.main" : part;
            types.append(
                    "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
                            .formatted(part, type));
        }
        return types.append("</Types>").toString();
    }

    private static String relationships(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((type, target) -> xml.append("<Relationship Id=\"r_%1$s\" Type=\"%2$s/%1$s\" Target=\"%3$s\"/>"
                .formatted(type, RELATIONSHIPS, target)));
        return xml.append("</Relationships>").toString();
    }
}
