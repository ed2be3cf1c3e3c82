package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Configuration;
import dev.gouji.model.Document;
import dev.gouji.model.Profile;
import dev.gouji.model.Result;
import dev.gouji.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reports of every edition and plans of every form: whole they pass, and each part is missed when it is left out. */
final class FormsTest {

    private static final Path REAL_REPORT =
            Path.of("..", "..", "shared", "documents", "xianning-annual-report-2023.docx");

    private final RuleSet rules = RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of())
            .match(ready -> ready.rules(), rejected -> fail(rejected.problems().toString()));
    private final DocumentExtractor extractor = new DocumentExtractor();
    private final FactFinder finder = new FactFinder(rules.catalogue());
    private final Checker checker = new Checker(rules, Locale.CHINESE);

    private static Stream<Form> forms() {
        Stream<Form> sevenParts = Stream.of(
                        Map.of("edition", "2023年度", "graduates", "2023", "schoolYear", "2022—2023", "rules", "of-2023"),
                        Map.of("edition", "2024年度", "graduates", "2024", "schoolYear", "2023—2024", "rules", "of-2024"),
                        Map.of("edition", "2025年度", "graduates", "2025", "schoolYear", "2024—2025", "rules", "of-2025"))
                .flatMap(year -> Stream.of(
                        Form.read("annual-report-seven-parts", year), Form.read("secondary-report-seven-parts", year)));
        Stream<Form> sixParts = IntStream.rangeClosed(2017, 2022).mapToObj(FormsTest::sixParts);
        Stream<Form> beforeSixParts = IntStream.rangeClosed(2016, 2021)
                .mapToObj(year -> Form.read("secondary-report-before-2022", Map.of("edition", String.valueOf(year))));
        Stream<Form> others = Stream.of(
                Form.read("secondary-report-2022", Map.of()),
                Form.read("enterprise-report", Map.of("edition", "2021")),
                Form.read("enterprise-report", Map.of("edition", "2023年度")),
                Form.read("work-plan", Map.of()),
                Form.read("work-plan-issued", Map.of()),
                Form.read("work-points", Map.of()),
                Form.read("five-year-plan", Map.of()));
        return Stream.of(sevenParts, sixParts, beforeSixParts, others).flatMap(form -> form);
    }

    /** The table of feedback came with the edition of 2018. */
    private static Form sixParts(int year) {
        Map<String, String> fields = Map.of(
                "edition",
                String.valueOf(year),
                "graduates",
                String.valueOf(year - 1),
                "schoolYear",
                (year - 2) + "—" + (year - 1),
                "feedback",
                year == 2017 ? "" : "annual-report/former-table-feedback");
        return Form.read("annual-report-six-parts", fields);
    }

    @TestFactory
    Stream<DynamicTest> every_form_passes_whole_and_each_of_its_parts_is_missed() {
        return forms().flatMap(form -> Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        form.name(), () -> assertEquals(Set.of(), violated(markdown(form.whole()))))),
                IntStream.range(0, form.parts().size())
                        .filter(part -> !form.parts().get(part).askedForBy().isEmpty())
                        .mapToObj(part -> DynamicTest.dynamicTest(
                                form.name() + " without what "
                                        + form.parts().get(part).askedForBy() + " ask for",
                                () -> assertEquals(
                                        form.parts().get(part).askedForBy(),
                                        violated(markdown(form.without(part))))))));
    }

    @Test
    void a_real_report_of_2023_is_told_its_missing_declaration_and_annex_table() {
        Set<String> missed = violated(realReport("2023年度"));
        assertTrue(missed.contains("annual-report/authenticity-declaration"), missed.toString());
        assertTrue(missed.contains("annual-report/table-satisfaction"), missed.toString());
        assertTrue(missed.stream().noneMatch(rule -> rule.contains("chapter-")), missed.toString());
    }

    @Test
    void read_as_one_of_2021_it_is_asked_for_the_six_former_parts_instead() {
        Set<String> asked = checker.check(finder.find(realReport("2021"))).stream()
                .map(Result::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                6,
                asked.stream()
                        .filter(rule -> rule.startsWith("annual-report/former-chapter-"))
                        .count());
        assertFalse(asked.contains("annual-report/chapter-culture"), asked.toString());
        assertFalse(asked.contains("annual-report/table-satisfaction"), asked.toString());
    }

    private Document realReport(String edition) {
        assumeTrue(Files.exists(REAL_REPORT), "no documents at " + REAL_REPORT);
        Document report = extractor
                .extract("report.docx", REAL_REPORT)
                .match(extracted -> extracted.document(), unreadable -> fail(unreadable.toString()));
        return report.as(new Profile(report.profile().kind(), Optional.of(edition)));
    }

    private Document markdown(String text) {
        return extractor
                .extract("form.md", text.getBytes(StandardCharsets.UTF_8))
                .match(extracted -> extracted.document(), unreadable -> fail(unreadable.toString()));
    }

    private Set<String> violated(Document document) {
        return checker.check(finder.find(document)).stream()
                .filter(result -> result.verdict() instanceof Verdict.Violated)
                .map(Result::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
