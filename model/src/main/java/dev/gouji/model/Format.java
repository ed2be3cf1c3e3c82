package dev.gouji.model;

import java.util.Locale;

/** The format of a file as its content shows it, whatever its name says. */
public enum Format {
    DOCX,
    /** Word up to 2003, which is also what WPS writes as wps. */
    DOC,
    ODT,
    XLSX,
    /** Excel up to 2003, which is also what WPS writes as et. */
    XLS,
    PDF,
    HTML,
    MARKDOWN,
    TEXT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
