package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Configuration;
import dev.gouji.model.Example;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standards of 教发〔2004〕2号 have an example just inside and one just outside for every kind of school. */
final class BenchmarkExamplesTest {

    private static final int TYPES = 6;
    private static final int LEVELS = 2;
    private static final Pattern SCHOOL = Pattern.compile("示例职业技术(学院|大学)，学校类别：(..)类。\\D*([0-9.]+)");

    private final List<Example> examples = RuleSets.load(
                    ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of())
            .match(ready -> ready.rules(), rejected -> fail(rejected.problems().toString()))
            .examples();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "student-teacher-ratio",
                "postgraduate-teachers",
                "teaching-space",
                "equipment-value",
                "books-per-student",
                "restricted-student-teacher-ratio",
                "restricted-postgraduate-teachers",
                "restricted-teaching-space",
                "restricted-equipment-value",
                "restricted-books-per-student",
                "land-per-student",
                "new-books"
            })
    void each_type_and_level_of_school_has_a_value_on_either_side_of_its_threshold(String rule) {
        Map<String, Double> inside = values(rule, "satisfied");
        Map<String, Double> outside = values(rule, "violated");
        assertEquals(TYPES * LEVELS, inside.size(), inside.toString());
        assertEquals(inside.keySet(), outside.keySet());
        inside.forEach((school, value) -> {
            double other = Objects.requireNonNull(outside.get(school));
            assertTrue(value != other && Math.abs(value - other) < 0.011, school + " " + value + " " + other);
        });
    }

    /** Thresholds that changed, each with the rules that hold before and after. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "political-teachers-before-2021 political-teachers",
                "national-scholarship national-scholarship-of-2025",
                "encouragement-scholarship encouragement-scholarship-of-2025"
            })
    void a_threshold_that_changed_has_examples_before_and_after(String rules) {
        for (String rule : rules.split(" ", -1)) {
            assertTrue(of(rule, "satisfied").findAny().isPresent(), rule);
            assertTrue(of(rule, "violated").findAny().isPresent(), rule);
        }
    }

    private Map<String, Double> values(String rule, String verdict) {
        return of(rule, verdict)
                .map(example -> SCHOOL.matcher(example.text()))
                .filter(Matcher::find)
                .collect(Collectors.toMap(
                        school -> school.group(1) + school.group(2),
                        school -> Double.valueOf(school.group(3)),
                        (one, other) -> fail("twice"),
                        TreeMap::new));
    }

    private Stream<Example> of(String rule, String verdict) {
        return examples.stream()
                .filter(example -> example.rule().equals("benchmarks/" + rule)
                        && example.expected().equals(verdict));
    }
}
