package dev.gouji.site.internal.text;

import com.samskivert.mustache.Template;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.site.internal.Output;
import dev.gouji.site.internal.Templates;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report in the XML that JUnit runners write and build servers show: a suite a document, a case a rule.
 *
 * <p>A case fails for violations that must be corrected; lighter ones stand in its output. A case without such a
 * failure is skipped if an answer is missing.
 */
public final class JunitReport implements Output {

    private final Texts texts;
    private final TestCases cases;
    private final Wording wording;
    private final Template template;

    public JunitReport(Texts texts) {
        this.texts = texts;
        cases = new TestCases(texts);
        wording = new Wording(texts);
        template = Templates.ofMarkup().load("junit.xml");
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        Map<String, String> titles = report.rules().stream()
                .collect(Collectors.toMap(RuleCard::id, RuleCard::title, (first, same) -> first));
        List<Suite> suites = report.documents().isEmpty()
                ? List.of(nothing())
                : report.documents().stream()
                        .map(document -> suite(document, titles))
                        .toList();
        Templates.write(template, new Suites(suites), folder.resolve("junit.xml"));
    }

    private Suite nothing() {
        return new Suite("gouji", List.of(cases.broken("gouji", "no-documents", texts.get("overall-nothing"))));
    }

    private Suite suite(DocumentReport document, Map<String, String> titles) {
        return new Suite(document.path(), cases(document, titles));
    }

    private List<TestCase> cases(DocumentReport document, Map<String, String> titles) {
        List<TestCase> all = new ArrayList<>(reading(document));
        document.results().stream()
                .collect(Collectors.groupingBy(Result::rule, TreeMap::new, Collectors.toList()))
                .forEach((rule, results) ->
                        all.add(cases.of(document.path(), name(rule, titles.getOrDefault(rule, "")), results)));
        return all.isEmpty() ? List.of(cases.skipped(document.path(), texts.get("standing-unchecked"))) : all;
    }

    /** A case that tells why a document was not checked, nothing if it was. */
    private List<TestCase> reading(DocumentReport document) {
        String why = wording.unchecked(document);
        return switch (document.status()) {
            case CHECKED -> List.of();
            case SKIPPED -> List.of(cases.skipped(document.path(), why));
            case UNREADABLE -> List.of(cases.broken(document.path(), "unreadable", why));
        };
    }

    private static String name(String rule, String title) {
        return title.isEmpty() ? rule : rule + " " + title;
    }

    /** All suites. */
    record Suites(List<Suite> suites) {

        int tests() {
            return suites.stream().mapToInt(Suite::tests).sum();
        }

        int failures() {
            return suites.stream().mapToInt(Suite::failures).sum();
        }

        int errors() {
            return suites.stream().mapToInt(Suite::errors).sum();
        }

        int skips() {
            return suites.stream().mapToInt(Suite::skips).sum();
        }
    }

    /** The cases of one document. */
    record Suite(String name, List<TestCase> cases) {

        int tests() {
            return cases.size();
        }

        int failures() {
            return count(TestCase.Outcome.FAILURE);
        }

        int errors() {
            return count(TestCase.Outcome.ERROR);
        }

        int skips() {
            return count(TestCase.Outcome.SKIPPED);
        }

        private int count(TestCase.Outcome outcome) {
            return (int) cases.stream().filter(c -> c.outcome() == outcome).count();
        }
    }
}
