package dev.gouji.site.internal;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import java.util.Comparator;
import java.util.Locale;

/** How a document stands after the check, what needs attention most first. */
public enum Standing {
    UNREADABLE,
    ERRORS,
    WARNINGS,
    /** Left out by the configuration or a limit. */
    SKIPPED,
    /** Read, but no rule could tell anything; not a pass. */
    UNCHECKED,
    CLEAN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Documents by their standing, then by their number of violations; else the order stays. */
    public static Comparator<DocumentReport> worstFirst() {
        return Comparator.<DocumentReport, Standing>comparing(Standing::of)
                .thenComparing(document -> -Tally.of(document).errors())
                .thenComparing(document -> -Tally.of(document).warnings());
    }

    public static Standing of(DocumentReport document) {
        return switch (document.status()) {
            case UNREADABLE -> UNREADABLE;
            case SKIPPED -> SKIPPED;
            case CHECKED -> of(Tally.of(document));
        };
    }

    /** The worst of all documents; a report without documents has checked nothing. */
    public static Standing of(Report report) {
        return report.documents().stream()
                .map(Standing::of)
                .min(Comparator.naturalOrder())
                .orElse(UNCHECKED);
    }

    private static Standing of(Tally tally) {
        if (tally.errors() > 0) {
            return ERRORS;
        }
        if (tally.warnings() > 0) {
            return WARNINGS;
        }
        return tally.satisfied() + tally.infos() > 0 ? CLEAN : UNCHECKED;
    }
}
