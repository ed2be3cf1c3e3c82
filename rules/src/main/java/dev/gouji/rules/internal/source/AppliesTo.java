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
 * @param levels 高职, 中职, 职业本科
 * @param schoolTypes 综合, 工科 …
 */
public record AppliesTo(
        List<DocumentKind> kinds, List<String> editions, List<String> levels, List<String> schoolTypes) {

    public static final AppliesTo EVERYTHING = new AppliesTo(List.of(), List.of(), List.of(), List.of());

    public AppliesTo {
        kinds = List.copyOf(kinds);
        editions = List.copyOf(editions);
        levels = List.copyOf(levels);
        schoolTypes = List.copyOf(schoolTypes);
    }

    static AppliesTo of(Fields rule) {
        return rule.child("applies-to")
                .map(fields -> new AppliesTo(
                        fields.texts("kind").stream()
                                .map(DocumentKind::ofId)
                                .flatMap(Optional::stream)
                                .toList(),
                        fields.texts("edition"),
                        fields.texts("level"),
                        fields.texts("school-type")))
                .orElse(EVERYTHING);
    }

    /** Whether nothing is known of the document that keeps the rule from applying. */
    public boolean mayCover(Subject subject) {
        return (kinds.isEmpty() || kinds.contains(subject.kind()))
                && mayBe(editions, subject.edition())
                && mayBe(levels, subject.level())
                && mayBe(schoolTypes, subject.schoolType());
    }

    /** Whether the rule applies for certain. */
    public boolean covers(Subject subject) {
        return mayCover(subject) && unknown(subject).isEmpty();
    }

    /** What would have to be known of the document to tell whether the rule applies. */
    public List<String> unknown(Subject subject) {
        List<String> unknown = new ArrayList<>();
        addIf(unknown, editions, subject.edition(), "edition");
        addIf(unknown, levels, subject.level(), "level");
        addIf(unknown, schoolTypes, subject.schoolType(), "school-type");
        return unknown;
    }

    /** Whether every document that the other is for is one that this is for. */
    public boolean includes(AppliesTo other) {
        return includes(kinds, other.kinds)
                && includes(editions, other.editions)
                && includes(levels, other.levels)
                && includes(schoolTypes, other.schoolTypes);
    }

    /** Whether there may be a document that both are for. */
    public boolean meets(AppliesTo other) {
        return meets(kinds, other.kinds)
                && meets(editions, other.editions)
                && meets(levels, other.levels)
                && meets(schoolTypes, other.schoolTypes);
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
                sample(editions, known.edition()),
                sample(levels, known.level()),
                sample(schoolTypes, known.schoolType()));
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
