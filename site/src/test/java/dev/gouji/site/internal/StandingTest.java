package dev.gouji.site.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Location;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Profile;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Verdict VIOLATED = new Verdict.Violated();
    private static final Verdict OPEN = new Verdict.Undetermined(new Obstacle(Obstacle.Kind.MISSING, ""));

    @Test
    void the_heaviest_violation_decides() {
        assertEquals(
                Standing.ERRORS,
                of(result(VIOLATED, Severity.WARNING), result(VIOLATED, Severity.ERROR), result(OPEN, Severity.INFO)));
        assertEquals(Standing.WARNINGS, of(result(VIOLATED, Severity.INFO), result(VIOLATED, Severity.WARNING)));
    }

    @Test
    void a_document_is_clean_if_something_was_found_right_and_nothing_wrong() {
        assertEquals(Standing.CLEAN, of(result(new Verdict.Satisfied(), Severity.ERROR), result(OPEN, Severity.ERROR)));
    }

    @Test
    void a_document_about_which_no_rule_could_tell_anything_is_not_clean() {
        assertEquals(Standing.UNCHECKED, of());
        assertEquals(Standing.UNCHECKED, of(result(OPEN, Severity.ERROR)));
        assertEquals(Standing.UNCHECKED, of(result(new Verdict.NotApplicable("其他文件"), Severity.ERROR)));
    }

    @Test
    void a_document_that_was_not_read_is_not_clean_whatever_else_is_said_of_it() {
        Result satisfied = result(new Verdict.Satisfied(), Severity.ERROR);
        assertEquals(Standing.UNREADABLE, Standing.of(document("a", Status.UNREADABLE, satisfied)));
        assertEquals(Standing.SKIPPED, Standing.of(document("a", Status.SKIPPED, satisfied)));
    }

    @Test
    void a_report_without_documents_is_no_pass() {
        assertEquals(Standing.UNCHECKED, Standing.of(new Report("", List.of(), List.of(), List.of())));
    }

    @Test
    void what_needs_attention_most_comes_first() {
        DocumentReport clean = document("a", Status.CHECKED, result(new Verdict.Satisfied(), Severity.ERROR));
        DocumentReport one = document("b", Status.CHECKED, result(VIOLATED, Severity.ERROR));
        DocumentReport two =
                document("c", Status.CHECKED, result(VIOLATED, Severity.ERROR), result(VIOLATED, Severity.ERROR));
        DocumentReport unread = document("d", Status.UNREADABLE);
        assertEquals(
                List.of(unread, two, one, clean),
                Stream.of(clean, one, two, unread).sorted(Standing.worstFirst()).toList());
    }

    private static Standing of(Result... results) {
        return Standing.of(document("a", Status.CHECKED, results));
    }

    private static Result result(Verdict verdict, Severity severity) {
        return new Result(
                "a/b",
                Optional.empty(),
                severity,
                verdict,
                "",
                "",
                List.of(new Sighting("found", new Location.Absent(List.of()))),
                Optional.empty());
    }

    private static DocumentReport document(String path, Status status, Result... results) {
        return new DocumentReport(
                path,
                "",
                "",
                Profile.UNKNOWN,
                OptionalInt.empty(),
                status,
                Optional.of(new Obstacle(Obstacle.Kind.CORRUPT, "")),
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                List.of(results));
    }
}
