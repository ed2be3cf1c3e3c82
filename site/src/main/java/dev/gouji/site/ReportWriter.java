package dev.gouji.site;

import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.site.internal.Output;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.json.JsonReport;
import dev.gouji.site.internal.json.SarifReport;
import dev.gouji.site.internal.page.Pages;
import dev.gouji.site.internal.text.JunitReport;
import dev.gouji.site.internal.text.MarkdownSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a report for machines and for people; the same report gives the same bytes.
 *
 * <p>For machines: {@code report.json} (everything, schema {@code gouji/report/v1}), {@code report.sarif} (all
 * verdicts), {@code findings.sarif} (violations alone, for services that take every entry for an alert),
 * {@code junit.xml} and {@code summary.md}. For people: {@code index.html} and one page a document, which need no
 * network and no other file.
 */
public final class ReportWriter {

    private final List<Output> machineOutputs;
    private final Output pages;

    /**
     * Prepares to write in a language.
     *
     * @param locale English for {@link Locale#ENGLISH} and its regions, else Chinese
     */
    public ReportWriter(Locale locale) {
        Texts texts = new Texts(locale);
        machineOutputs = List.of(
                new JsonReport(),
                new SarifReport("report.sarif", result -> true, texts),
                new SarifReport("findings.sarif", Result::isOpen, texts),
                new JunitReport(texts),
                new MarkdownSummary(texts));
        pages = new Pages(texts);
    }

    /**
     * Writes all files, making the folders where they are missing and replacing files of the same name.
     *
     * @param report what to write
     * @param machineFolder for the outputs that programs read
     * @param pageFolder for the pages
     * @return the page to open first
     * @throws IOException if a file cannot be written
     */
    public Path write(Report report, Path machineFolder, Path pageFolder) throws IOException {
        Files.createDirectories(machineFolder);
        Files.createDirectories(pageFolder);
        for (Output output : machineOutputs) {
            output.write(report, machineFolder);
        }
        pages.write(report, pageFolder);
        return pageFolder.resolve(Pages.INDEX);
    }
}
