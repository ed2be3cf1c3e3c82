package dev.gouji.rules.internal.source;

import dev.gouji.model.DocumentKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document is and which school it is about, as far as is known.
 *
 * @param kind annual report, work plan …
 * @param edition as the document names it
 * @param level 高职, 中职 or 职业本科
 * @param schoolType the type by which benchmarks differ
 * @param province 湖北, without 省
 * @param school the school's full name
 */
public record Subject(
        DocumentKind kind,
        Optional<String> edition,
        Optional<String> level,
        Optional<String> schoolType,
        Optional<String> province,
        Optional<String> school) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** The first year that the edition names: 2023 of 2023年度, 2021 of 2021—2025年. */
    public Optional<Integer> year() {
        return yearOf(edition);
    }

    static Optional<Integer> yearOf(Optional<String> edition) {
        return edition.map(YEAR::matcher).filter(Matcher::find).map(found -> Integer.valueOf(found.group()));
    }

    /** Whether both are known to be about one school. */
    public boolean isOfSameSchool(Subject other) {
        return school.isPresent() && school.equals(other.school);
    }
}
