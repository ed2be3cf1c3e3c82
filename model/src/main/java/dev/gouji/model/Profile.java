package dev.gouji.model;

import java.util.Optional;

/**
 * What a document says it is.
 *
 * @param kind by its title and wording
 * @param edition as reviewers name it: 2023年度, 2022 (the older series without 年度), 2023年; empty if it names none
 */
public record Profile(DocumentKind kind, Optional<String> edition) {

    public static final Profile UNKNOWN = new Profile(DocumentKind.OTHER, Optional.empty());
}
