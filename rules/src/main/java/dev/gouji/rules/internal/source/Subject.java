package dev.gouji.rules.internal.source;

import dev.gouji.model.DocumentKind;
import java.util.Optional;

/**
 * What a document is and which school it is about, as far as is known.
 *
 * @param kind annual report, work plan …
 * @param edition as the document names it
 * @param level 高职, 中职 or 职业本科
 * @param schoolType the type by which benchmarks differ
 */
public record Subject(
        DocumentKind kind, Optional<String> edition, Optional<String> level, Optional<String> schoolType) {}
