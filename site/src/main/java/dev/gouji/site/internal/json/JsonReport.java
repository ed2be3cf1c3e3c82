package dev.gouji.site.internal.json;

import dev.gouji.model.Clause;
import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Report;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Table;
import dev.gouji.model.Untied;
import dev.gouji.site.internal.Output;
import dev.gouji.site.internal.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The whole report as {@code report.json}, schema {@code gouji/report/v1}. */
public final class JsonReport implements Output {

    @Override
    public void write(Report report, Path folder) throws IOException {
        Json.write(folder.resolve("report.json"), json -> report(json, report));
    }

    private static void report(Json json, Report report) {
        json.text("schema", "gouji/report/v1");
        json.object("tool", () -> {
            json.text("name", "gouji");
            json.text("version", report.version());
        });
        json.objects("packs", report.packs(), pack -> {
            json.text("id", pack.id());
            json.text("version", pack.version());
            json.text("title", pack.title());
        });
        json.objects("documents", report.documents(), document -> document(json, document));
        json.objects("rules", report.rules(), rule -> rule(json, rule));
    }

    private static void document(Json json, DocumentReport document) {
        json.text("path", document.path());
        json.text("sha256", document.sha256());
        json.text("title", document.title());
        json.text("kind", document.profile().kind().id());
        document.profile().edition().ifPresent(edition -> json.text("edition", edition));
        json.number("pages", document.pages());
        json.text("status", document.status().id());
        document.obstacle().ifPresent(obstacle -> obstacle(json, obstacle));
        json.object("coverage", () -> coverage(json, document.coverage()));
        if (!document.gaps().isEmpty()) {
            json.objects("gaps", document.gaps(), gap -> gap(json, gap));
        }
        JsonResult results = new JsonResult(json);
        json.objects("results", document.results(), results::write);
        if (!document.contents().equals(Contents.NONE)) {
            json.object("contents", () -> contents(json, document.contents()));
        }
    }

    static void obstacle(Json json, Obstacle obstacle) {
        json.object("obstacle", () -> {
            json.text("kind", Wording.id(obstacle.kind()));
            json.text("detail", obstacle.detail());
        });
    }

    private static void coverage(Json json, Coverage coverage) {
        json.number("numbers", coverage.numbers());
        json.objects("classes", List.copyOf(coverage.classes().entrySet()), entry -> {
            json.text("class", entry.getKey().id());
            json.number("count", entry.getValue());
        });
        json.number("quantities", coverage.quantities());
        json.number("linked", coverage.linked());
        json.number("tied", coverage.tied());
        json.number("claims", coverage.claims());
        json.number("satisfied", coverage.satisfied());
        json.number("violated", coverage.violated());
        json.number("undetermined", coverage.undetermined());
        json.objects("untied", coverage.untied(), untied -> untied(json, untied));
    }

    /** Without quotes and boxes: there can be thousands. */
    private static void untied(Json json, Untied untied) {
        json.text("figure", untied.figure());
        json.text("reason", untied.reason().id());
        new JsonResult(json).position(untied.where());
    }

    private static void gap(Json json, Document.Gap gap) {
        json.number("page", gap.page());
        obstacle(json, gap.obstacle());
    }

    private static void contents(Json json, Contents contents) {
        json.objects("headings", contents.headings(), heading -> {
            json.number("level", heading.level());
            json.text("text", heading.text());
            json.number("page", heading.page());
        });
        json.objects("tables", contents.tables(), table -> {
            json.text("title", table.title());
            json.number("rows", table.rows());
            json.number("columns", table.columns());
            json.number("page", table.page());
            json.flag("doubtful", table.trust() == Table.Trust.DOUBTFUL);
        });
    }

    private static void rule(Json json, RuleCard rule) {
        json.text("id", rule.id());
        json.text("title", rule.title());
        json.text("kind", rule.kind());
        json.text("severity", rule.severity().id());
        rule.clause().ifPresent(clause -> json.object("clause", () -> clause(json, clause)));
        json.text("fix", rule.fix());
        json.text("appliesTo", rule.appliesTo());
        json.text("file", rule.file());
    }

    private static void clause(Json json, Clause clause) {
        json.text("document", clause.document());
        json.text("text", clause.text());
        json.text("certainty", clause.certainty().name().toLowerCase(Locale.ROOT));
    }
}
