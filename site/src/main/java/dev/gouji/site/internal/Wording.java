package dev.gouji.site.internal;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.FindingStatus;
import dev.gouji.model.Interval;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Rational;
import dev.gouji.model.Severity;
import dev.gouji.model.Verdict;
import dev.gouji.model.Waiver;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the terms of the model in the language of the report. */
public final class Wording {

    private final Texts texts;

    public Wording(Texts texts) {
        this.texts = texts;
    }

    public String severity(Severity severity) {
        return texts.get("severity-" + severity.id());
    }

    public String kind(DocumentKind kind) {
        return texts.get("kind-" + kind.id());
    }

    public String standing(Standing standing) {
        return texts.get("standing-" + standing.id());
    }

    public String certainty(Certainty certainty) {
        return texts.get("certainty-" + certainty.name().toLowerCase(Locale.ROOT));
    }

    /** The part that a location plays in a result; a role that is not known is shown as it is. */
    public String role(String role) {
        return switch (role) {
            case "stated", "operand", "found", "expected" -> texts.get("role-" + role);
            default -> role;
        };
    }

    /** The class of trouble, then what is known of this case. */
    public String obstacle(Obstacle obstacle) {
        String kind = texts.get("obstacle-" + id(obstacle.kind()));
        return obstacle.detail().isBlank() ? kind : texts.say("obstacle-detail", kind, obstacle.detail());
    }

    /** Why a document was not checked, empty if it was. */
    public String unchecked(DocumentReport document) {
        return document.status() == DocumentReport.Status.CHECKED
                ? ""
                : document.obstacle().map(this::obstacle).orElse("");
    }

    /** The name of a class of trouble in outputs for programs: {@code too-large}. */
    public static String id(Obstacle.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The document and the wording that a rule rests on. */
    public String clause(Clause clause) {
        return Stream.of(clause.document(), clause.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(texts.get("colon")));
    }

    /** Why a rule gave no answer, empty if it gave one. */
    public String reason(Verdict verdict) {
        return verdict.match(new Verdict.Cases<>() {
            @Override
            public String satisfied(Verdict.Satisfied answer) {
                return "";
            }

            @Override
            public String violated(Verdict.Violated answer) {
                return "";
            }

            @Override
            public String notApplicable(Verdict.NotApplicable answer) {
                return answer.because();
            }

            @Override
            public String undetermined(Verdict.Undetermined answer) {
                return obstacle(answer.obstacle());
            }
        });
    }

    /** Why a finding does not fail the build, empty if it may. */
    public String acceptance(FindingStatus status) {
        return status.match(new FindingStatus.Cases<>() {
            @Override
            public String isNew() {
                return "";
            }

            @Override
            public String known() {
                return texts.get("known");
            }

            @Override
            public String waived(Waiver waiver) {
                return texts.say("waived", waiver.reason(), waiver.approver(), waiver.until());
            }
        });
    }

    /** An interval, or the one number in it. */
    public String interval(Interval interval) {
        return interval.isExact()
                ? texts.say(
                        "only",
                        interval.low()
                                .map(Interval.End::value)
                                .map(Rational::toString)
                                .orElseThrow())
                : interval.toString();
    }
}
