package dev.gouji.plugin.pipeline;

import dev.gouji.model.Document;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Profile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be checked.
 *
 * @param path its name in reports: the path below the folder that is checked, with {@code /} between names
 * @param file where it is
 * @param kind what the configuration says that it is, if it does
 * @param edition its edition, if the configuration says so
 */
public record Source(String path, Path file, Optional<DocumentKind> kind, Optional<String> edition) {

    /** The document as the configuration knows it; what the configuration leaves open is as the document says. */
    Document known(Document document) {
        return document.as(known(document.profile()));
    }

    Profile known(Profile read) {
        return new Profile(kind.orElse(read.kind()), edition.or(read::edition));
    }
}
