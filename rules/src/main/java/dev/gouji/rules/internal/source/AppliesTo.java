package dev.gouji.rules.internal.source;

import dev.gouji.model.DocumentKind;
import dev.gouji.rules.internal.yaml.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which documents a rule is for; an empty list means any.
 *
 * @param kinds annual report, work plan …
 * @param editions as documents name them: 2023年度
 * @param years the years that editions may begin with
 * @param levels 高职, 中职, 职业本科
 * @param schoolTypes 综合, 工科 …
 * @param provinces 湖北, without 省
 */
public record AppliesTo(
        List<DocumentKind> kinds,
        List<String> editions,
        Years years,
        List<String> levels,
        List<String> schoolTypes,
        List<String> provinces) {

    public static final AppliesTo EVERYTHING =
            new AppliesTo(List.of(), List.of(), Years.ALL, List.of(), List.of(), List.of());

    public AppliesTo {
        kinds = List.copyOf(kinds);
        editions = List.copyOf(editions);
        levels = List.copyOf(levels);
        schoolTypes = List.copyOf(schoolTypes);
        provinces = List.copyOf(provinces);
    }

    /** The documents that the fields describe; keys that are missing exclude none. */
    static AppliesTo of(Fields fields) {
        return new AppliesTo(
                fields.texts("kind").stream()
                        .map(DocumentKind::ofId)
                        .flatMap(Optional::stream)
                        .toList(),
                fields.texts("edition"),
                Years.of(fields),
                fields.texts("level"),
                fields.texts("school-type"),
                fields.texts("province"));
    }

    /** Whether nothing is known of the document that keeps the rule from applying. */
    public boolean mayCover(Subject subject) {
        return (kinds.isEmpty() || kinds.contains(subject.kind()))
                && mayBe(editions, subject.edition())
                && subject.year().map(years::contains).orElse(true)
                && mayBe(levels, subject.level())
                && mayBe(schoolTypes, subject.schoolType())
                && mayBe(provinces, subject.province());
    }

    /** Whether the rule applies for certain. */
    public boolean covers(Subject subject) {
        return mayCover(subject) && unknown(subject).isEmpty();
    }

    /** What would have to be known of the document to tell whether the rule applies. */
    public List<String> unknown(Subject subject) {
        List<String> unknown = new ArrayList<>();
        if (!years.isAll() && subject.year().isEmpty()) {
            unknown.add("edition");
        } else {
            addIf(unknown, editions, subject.edition(), "edition");
        }
        addIf(unknown, levels, subject.level(), "level");
        addIf(unknown, schoolTypes, subject.schoolType(), "school-type");
        addIf(unknown, provinces, subject.province(), "province");
        return unknown;
    }

    /** Whether every document that the other is for is one that this is for. */
    public boolean includes(AppliesTo other) {
        return includes(kinds, other.kinds)
                && includes(editions, other.editions)
                && years.includes(other.years)
                && includes(levels, other.levels)
                && includes(schoolTypes, other.schoolTypes)
                && includes(provinces, other.provinces);
    }

    /** Whether there may be a document that both are for. */
    public boolean meets(AppliesTo other) {
        return meets(kinds, other.kinds)
                && meets(editions, other.editions)
                && years.meets(other.years)
                && meets(levels, other.levels)
                && meets(schoolTypes, other.schoolTypes)
                && meets(provinces, other.provinces);
    }

    private static <T> boolean includes(List<T> allowed, List<T> others) {
        return allowed.isEmpty() || (!others.isEmpty() && allowed.containsAll(others));
    }

    private static <T> boolean meets(List<T> allowed, List<T> others) {
        return allowed.isEmpty() || others.isEmpty() || !Collections.disjoint(allowed, others);
    }

    /** A document that the rule is for, as its examples take theirs to be. */
    public Subject sample(Subject known) {
        return new Subject(
                kinds.isEmpty() || kinds.contains(known.kind()) ? known.kind() : kinds.get(0),
                years.sample(sample(editions, known.edition())),
                sample(levels, known.level()),
                sample(schoolTypes, known.schoolType()),
                sample(provinces, known.province()),
                known.school());
    }

    private static Optional<String> sample(List<String> allowed, Optional<String> known) {
        return allowed.isEmpty() || known.filter(allowed::contains).isPresent() ? known : Optional.of(allowed.get(0));
    }

    private static boolean mayBe(List<String> allowed, Optional<String> known) {
        return allowed.isEmpty() || known.isEmpty() || allowed.contains(known.get());
    }

    private static void addIf(List<String> unknown, List<String> allowed, Optional<String> known, String name) {
        if (!allowed.isEmpty() && known.isEmpty()) {
            unknown.add(name);
        }
    }
}
