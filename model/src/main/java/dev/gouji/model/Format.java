package dev.gouji.model;

import java.util.Locale;

/** The format of a file as its content shows it, whatever its name says. */
public enum Format {
    DOCX,
    PDF,
    HTML,
    MARKDOWN,
    TEXT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
