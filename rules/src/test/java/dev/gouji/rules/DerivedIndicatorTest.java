package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Document;
import dev.gouji.model.Evidence;
import dev.gouji.model.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators that follow from others where a document does not state them. */
final class DerivedIndicatorTest {

    @TempDir
    Path temp;

    private static final String INDICATORS = """
            schema: gouji/indicators/v1
            indicators:
              - { id: 甲厂工人数, unit: 人 }
              - { id: 乙厂工人数, unit: 人 }
              - { id: 丙厂工人数, unit: 人 }
              - { id: 厂房面积, unit: 平方米 }
              - { id: 两厂工人数, unit: 人, derive: 两厂工人数 = 甲厂工人数 + 乙厂工人数 }
              - { id: 折合工人数, unit: 人, derive: 折合工人数 = 两厂工人数 × 0.5 }
            """;

    private TestPack pack() {
        return TestPack.in(temp).file("indicators.yaml", INDICATORS);
    }

    private Result only(String rule, String text) {
        RuleSet rules = pack().rule("x", rule).rules();
        Document document = new DocumentExtractor()
                .extract("x.md", text.getBytes(StandardCharsets.UTF_8))
                .match(extracted -> extracted.document(), unreadable -> fail(unreadable.toString()));
        List<Result> results =
                new Checker(rules, Locale.CHINESE).check(new FactFinder(rules.catalogue()).find(document));
        assertEquals(1, results.size(), results.toString());
        return results.get(0);
    }

    private String said(String rule, String text) {
        Result result = only(rule, text);
        return result.verdict().id() + " "
                + result.evidence().map(Evidence::formula).orElse("");
    }

    @Test
    void what_is_not_stated_is_derived_over_several_steps_from_what_is() {
        String rule = "formula: 丙厂工人数 = 折合工人数\n";
        String stated = "丙厂工人数100人。\n\n甲厂工人数120人。\n\n乙厂工人数";
        assertEquals("violated (120人 + 100人) × 0.5", said(rule, stated + "100人。"));
        assertEquals("satisfied (120人 + 80人) × 0.5", said(rule, stated + "80人。"));
    }

    @Test
    void what_is_stated_goes_before_what_could_be_derived() {
        String rule = "formula: 折合工人数 ≤ 100人\n";
        assertEquals(
                "satisfied",
                only(rule, "甲厂工人数120人。\n\n乙厂工人数100人。\n\n折合工人数90人。").verdict().id());
        assertEquals("violated", only(rule, "甲厂工人数10人。\n\n两厂工人数300人。").verdict().id());
    }

    @Test
    void without_the_figures_that_it_follows_from_nothing_is_said() {
        assertEquals(
                "not-applicable",
                only("formula: 折合工人数 ≤ 100人\n", "甲厂工人数120人。").verdict().id());
    }

    @Test
    void a_derivation_defines_its_own_indicator_in_units_that_go_together() {
        assertEquals(
                List.of("RULE-310 i.yaml:3:35 derive 应写作 丁厂工人数 = …", "RULE-302 i.yaml:4:35 等式两边的单位不同：戊厂工人数 = 厂房面积"),
                pack().file("i.yaml", """
                        schema: gouji/indicators/v1
                        indicators:
                          - { id: 丁厂工人数, unit: 人, derive: 丙厂工人数 = 甲厂工人数 }
                          - { id: 戊厂工人数, unit: 人, derive: 戊厂工人数 = 厂房面积 }
                        """).rule("x", "formula: 甲厂工人数 ≤ 100人\n").problems());
    }
}
