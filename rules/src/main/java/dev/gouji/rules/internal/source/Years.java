package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.yaml.Fields;
import java.util.Optional;

/**
 * Calendar years from the first to the last, both included.
 *
 * @param first 0 for no bound
 * @param last 9999 for no bound
 */
public record Years(int first, int last) {

    public static final Years ALL = new Years(0, 9999);

    /** The years of the key {@code year}: from and to, either of which may be missing. */
    static Years of(Fields fields) {
        return fields.child("year")
                .map(year -> new Years(bound(year, "from", ALL.first), bound(year, "to", ALL.last)))
                .orElse(ALL);
    }

    private static int bound(Fields year, String key, int otherwise) {
        return year.text(key).map(Integer::parseInt).orElse(otherwise);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    boolean includes(Years other) {
        return first <= other.first && other.last <= last;
    }

    boolean meets(Years other) {
        return first <= other.last && other.first <= last;
    }

    /** The edition if it is of these years, else one that is. */
    Optional<String> sample(Optional<String> edition) {
        boolean fits = Subject.yearOf(edition).filter(this::contains).isPresent();
        return isAll() || fits ? edition : Optional.of(first == ALL.first ? last + "年度" : first + "年度");
    }
}
