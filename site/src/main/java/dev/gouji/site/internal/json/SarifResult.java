package dev.gouji.site.internal.json;

import dev.gouji.model.FindingStatus;
import dev.gouji.model.Location;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import dev.gouji.site.internal.Links;
import dev.gouji.site.internal.Wording;
import java.util.ArrayList;
import java.util.List;

/** Results of one document in SARIF. */
final class SarifResult {

    private final String path;
    private final List<String> rules;
    private final Wording wording;

    /**
     * Writes results of one document.
     *
     * @param path of the document
     * @param rules identifiers in the order in which the run lists the rules
     * @param wording for the parts that places play
     */
    SarifResult(String path, List<String> rules, Wording wording) {
        this.path = path;
        this.rules = rules;
        this.wording = wording;
    }

    void write(Json json, Result result) {
        json.text("ruleId", result.rule());
        int index = rules.indexOf(result.rule());
        if (index >= 0) {
            json.number("ruleIndex", index);
        }
        json.text("kind", kind(result.verdict()));
        json.text("level", result.isFinding() ? SarifReport.level(result.severity()) : "none");
        SarifReport.message(json, "message", message(result));
        if (result.locations().isEmpty()) {
            json.objects("locations", List.of(path), whole -> physical(json, whole));
        } else {
            json.objects("locations", result.locations().subList(0, 1), first -> location(json, first));
        }
        List<Sighting> others = result.locations().stream().skip(1).distinct().toList();
        json.objects("relatedLocations", others, other -> related(json, other));
        json.object("partialFingerprints", () -> json.text("gouji/v1", result.fingerprint()));
        if (result.isFinding() && !result.isOpen()) {
            json.objects("suppressions", List.of(result.status()), status -> suppression(json, status));
        }
        json.object("properties", () -> properties(json, result));
    }

    private void suppression(Json json, FindingStatus status) {
        json.text("kind", "external");
        json.text("status", "accepted");
        json.text("justification", wording.acceptance(status));
    }

    private String message(Result result) {
        String reason = wording.reason(result.verdict());
        String said = result.message().isBlank() ? reason : result.message();
        return said.isBlank() ? result.rule() : said;
    }

    private void properties(Json json, Result result) {
        json.text("severity", result.severity().id());
        json.text("fix", result.fix());
        json.text("reason", wording.reason(result.verdict()));
        result.evidence().ifPresent(evidence -> {
            json.text("formula", evidence.formula());
            json.text("stated", evidence.stated());
            json.text("computed", evidence.computed());
            json.text("repair", evidence.repair());
        });
    }

    private void related(Json json, Sighting sighting) {
        SarifReport.message(json, "message", wording.role(sighting.role()));
        location(json, sighting);
    }

    private void location(Json json, Sighting sighting) {
        physical(json, sighting.document().orElse(path));
        List<String> names = sighting.location().match(SarifResult::names, Location.Absent::section);
        if (!names.isEmpty()) {
            json.objects("logicalLocations", List.of(names), parts -> {
                json.text("name", parts.get(parts.size() - 1));
                json.text("fullyQualifiedName", String.join("/", parts));
            });
        }
        Runnable properties =
                sighting.location().match(span -> () -> properties(json, sighting.role(), span), absent -> () -> {});
        properties.run();
    }

    /** Section, table and cell, outermost first: 第三章, 表3-2, R5C4. */
    private static List<String> names(Location.Span span) {
        List<String> names = new ArrayList<>(span.section());
        span.table().ifPresent(names::add);
        if (span.row().isPresent()) {
            String row = "R" + span.row().getAsInt();
            names.add(span.column().isPresent() ? row + "C" + span.column().getAsInt() : row);
        }
        return names;
    }

    private static void properties(Json json, String role, Location.Span span) {
        json.object("properties", () -> {
            json.text("role", role);
            json.number("page", span.page());
            span.table().ifPresent(table -> json.text("table", table));
            json.number("row", span.row());
            json.number("column", span.column());
            json.text("quote", span.quote());
        });
    }

    /** The file, with the line that code hosts ask for although these documents have no lines. */
    static void physical(Json json, String path) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.text("uri", Links.of(path)));
            json.object("region", () -> json.number("startLine", 1));
        });
    }

    /** SARIF 2.1.0, section 3.27.9: {@code review} asks for a person, {@code open} lacks information. */
    private static String kind(Verdict verdict) {
        return verdict.match(new Verdict.Cases<>() {
            @Override
            public String satisfied(Verdict.Satisfied answer) {
                return "pass";
            }

            @Override
            public String violated(Verdict.Violated answer) {
                return "fail";
            }

            @Override
            public String notApplicable(Verdict.NotApplicable answer) {
                return "notApplicable";
            }

            @Override
            public String undetermined(Verdict.Undetermined answer) {
                return isForReview(answer.obstacle().kind()) ? "review" : "open";
            }
        });
    }

    private static boolean isForReview(Obstacle.Kind kind) {
        return kind == Obstacle.Kind.AMBIGUOUS || kind == Obstacle.Kind.DOUBTFUL;
    }
}
