package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every output. */
class ReportWriterTest {

    private static final Report EMPTY = new Report("0.1.0", List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    @Test
    void writes_the_outputs_of_machines_and_a_page_for_each_document() throws IOException {
        Written files = Written.of(SampleReport.report(), Locale.CHINESE, folder);
        assertEquals(
                List.of("qa/findings.sarif", "qa/junit.xml", "qa/report.json", "qa/report.sarif", "qa/summary.md"),
                files.names("qa/"));
        assertEquals(
                1 + SampleReport.report().documents().size(),
                files.names("site/").size());
    }

    @Test
    void returns_the_page_to_open_first() throws IOException {
        Path index = new ReportWriter(Locale.CHINESE).write(EMPTY, folder.resolve("a/qa"), folder.resolve("b/site"));
        assertEquals(folder.resolve("b/site/index.html"), index);
        assertTrue(Files.exists(index));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_same_report_gives_the_same_bytes(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        assertEquals(
                Written.of(SampleReport.report(), locale, folder), Written.of(SampleReport.report(), locale, folder));
    }

    @Test
    void the_order_of_what_was_found_does_not_matter() throws IOException {
        assertEquals(
                Written.of(SampleReport.report(), Locale.CHINESE, folder),
                Written.of(shuffled(SampleReport.report()), Locale.CHINESE, folder));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() throws IOException {
        Locale machine = Locale.getDefault();
        Written expected = Written.of(SampleReport.report(), Locale.CHINESE, folder);
        try {
            Locale.setDefault(Locale.forLanguageTag("en-US"));
            assertEquals(expected, Written.of(SampleReport.report(), Locale.CHINESE, folder));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, Written.of(SampleReport.report(), Locale.CHINESE, folder));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qa/junit.xml", "qa/summary.md", "site/index.html"})
    void a_report_without_documents_says_that_nothing_was_checked(String name) throws IOException {
        assertTrue(Written.of(EMPTY, Locale.CHINESE, folder).file(name).contains("没有检查任何文件，不能视为通过"));
        assertTrue(Written.of(EMPTY, Locale.ENGLISH, folder).file(name).contains("this is not a pass"));
    }

    @Test
    void documents_that_were_not_checked_are_named_with_the_reason_in_every_output_for_people() throws IOException {
        Written files = Written.of(SampleReport.report(), Locale.CHINESE, folder);
        for (String name :
                List.of("qa/junit.xml", "qa/summary.md", "qa/report.sarif", "qa/findings.sarif", "site/index.html")) {
            for (String words : List.of("locked.docx", "文件有密码", "(scan).pdf", "页面是图片", "data.xlsx", "不支持的文件格式")) {
                assertTrue(files.file(name).contains(words), name + " lacks " + words);
            }
        }
        assertTrue(files.file("qa/report.json").contains("\"kind\" : \"encrypted\""));
    }

    @Test
    void texts_are_in_the_language_asked_for() throws IOException {
        Written english = Written.of(SampleReport.report(), Locale.UK, folder);
        assertTrue(english.file("site/index.html").contains("<html lang=\"en\">"));
        assertTrue(english.file("qa/junit.xml").contains("The file is locked with a password"));
        assertFalse(english.file("qa/summary.md").contains("强制"));
        Written other = Written.of(SampleReport.report(), Locale.FRENCH, folder);
        assertTrue(other.file("site/index.html").contains("<html lang=\"zh-CN\">"));
    }

    @Test
    void the_outputs_are_those_that_were_read_and_found_good() throws IOException {
        Written files = Written.of(SampleReport.report(), Locale.CHINESE, folder);
        for (Map.Entry<String, String> file : files.files().entrySet()) {
            Goldens.assertGolden(file.getKey(), withoutAssets(file.getValue()));
        }
    }

    /** Style sheet and script are files of their own in the source; copies of them would only hide differences. */
    private static String withoutAssets(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("'sha256-[^']*'", "'sha256-'");
    }

    private static Report shuffled(Report report) {
        return new Report(
                report.version(),
                shuffled(report.packs()),
                shuffled(report.rules()),
                shuffled(report.documents().stream()
                        .map(document -> new DocumentReport(
                                document.path(),
                                document.sha256(),
                                document.title(),
                                document.profile(),
                                document.pages(),
                                document.status(),
                                document.obstacle(),
                                document.gaps(),
                                document.coverage(),
                                document.contents(),
                                shuffled(document.results())))
                        .toList()));
    }

    private static <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }
}
