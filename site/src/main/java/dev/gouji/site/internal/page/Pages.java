package dev.gouji.site.internal.page;

import com.samskivert.mustache.Template;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import dev.gouji.site.internal.Output;
import dev.gouji.site.internal.Templates;
import dev.gouji.site.internal.Texts;
import java.io.IOException;
import java.nio.file.Path;

/** An overview of all documents and a page for each; no page needs another file or the network. */
public final class Pages implements Output {

    /** The page to open first. */
    public static final String INDEX = "index.html";

    private final Texts texts;
    private final Assets assets = Assets.load();
    private final Template index;
    private final Template document;

    public Pages(Texts texts) {
        this.texts = texts;
        Templates templates = Templates.ofMarkup();
        index = templates.load("index.html");
        document = templates.load("document.html");
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        DocumentPages pages = new DocumentPages(report, texts);
        write(index, IndexPage.of(report, texts), report, folder.resolve(INDEX));
        for (DocumentReport each : report.documents()) {
            write(document, pages.of(each), report, folder.resolve(PageNames.of(each.path())));
        }
    }

    private void write(Template template, Object page, Report report, Path file) throws IOException {
        Templates.write(template, new Frame(texts, assets, report.version(), page), file);
    }

    /** What stands around every page. */
    record Frame(Texts t, Assets assets, String version, Object page) {}
}
