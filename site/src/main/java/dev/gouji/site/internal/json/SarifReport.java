package dev.gouji.site.internal.json;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.site.internal.Links;
import dev.gouji.site.internal.Output;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results in the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0. */
public final class SarifReport implements Output {

    /** The rule that files which were not checked break. */
    private static final String READABLE = "gouji/readable";

    private final String fileName;
    private final Predicate<Result> selection;
    private final Texts texts;
    private final Wording wording;

    /** Writes the selected results, and every file that was not checked, into a file of the given name. */
    public SarifReport(String fileName, Predicate<Result> selection, Texts texts) {
        this.fileName = fileName;
        this.selection = selection;
        this.texts = texts;
        wording = new Wording(texts);
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        Json.write(folder.resolve(fileName), json -> {
            json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.text("version", "2.1.0");
            json.objects("runs", List.of(report), run -> run(json, run));
        });
    }

    private void run(Json json, Report report) {
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "gouji");
                    json.text("version", report.version());
                    json.text("language", texts.get("language"));
                    json.objects("rules", report.rules(), rule -> rule(json, rule));
                }));
        List<DocumentReport> unchecked = unchecked(report);
        json.objects("invocations", List.of(unchecked), documents -> invocation(json, documents));
        json.objects("artifacts", report.documents(), document -> artifact(json, document));
        json.text("columnKind", "utf16CodeUnits");
        json.objects("results", entries(report), entry -> entry.write(json));
    }

    private static List<DocumentReport> unchecked(Report report) {
        return report.documents().stream().filter(SarifReport::isUnchecked).toList();
    }

    private static boolean isUnchecked(DocumentReport document) {
        return document.status() != DocumentReport.Status.CHECKED;
    }

    private void rule(Json json, RuleCard rule) {
        String title = rule.title().isBlank() ? rule.id() : rule.title();
        json.text("id", rule.id());
        message(json, "shortDescription", title);
        String basis = rule.clause()
                .map(clause -> texts.say("basis", wording.clause(clause), wording.certainty(clause.certainty())))
                .orElse("");
        String help = Stream.of(title, basis, rule.fix())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        message(json, "help", help);
        json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
        json.object("properties", () -> {
            json.text("kind", rule.kind());
            json.text("appliesTo", rule.appliesTo());
        });
    }

    private void invocation(Json json, List<DocumentReport> unchecked) {
        json.flag("executionSuccessful", unchecked.isEmpty());
        json.objects("toolExecutionNotifications", unchecked, document -> {
            json.text("level", "error");
            message(json, "message", reason(document));
            json.objects("locations", List.of(document.path()), path -> SarifResult.physical(json, path));
        });
    }

    private String reason(DocumentReport document) {
        return document.path() + texts.get("colon") + wording.unchecked(document);
    }

    private static void artifact(Json json, DocumentReport document) {
        json.object("location", () -> json.text("uri", Links.of(document.path())));
        if (!document.sha256().isEmpty()) {
            json.object("hashes", () -> json.text("sha-256", document.sha256()));
        }
    }

    private List<Entry> entries(Report report) {
        List<String> rules = report.rules().stream().map(RuleCard::id).toList();
        List<Entry> entries = new ArrayList<>();
        for (DocumentReport document : report.documents()) {
            if (isUnchecked(document)) {
                entries.add(json -> unreadable(json, document));
            }
            SarifResult writer = new SarifResult(document.path(), rules, wording);
            document.results().stream()
                    .filter(selection)
                    .forEach(result -> entries.add(json -> writer.write(json, result)));
        }
        return entries;
    }

    private void unreadable(Json json, DocumentReport document) {
        json.text("ruleId", READABLE);
        json.text("kind", "open");
        json.text("level", "none");
        message(json, "message", reason(document));
        json.objects("locations", List.of(document.path()), path -> SarifResult.physical(json, path));
    }

    static void message(Json json, String name, String text) {
        json.object(name, () -> json.text("text", text));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Writes the members of one entry of {@code results}. */
    private interface Entry {
        void write(Json json);
    }
}
