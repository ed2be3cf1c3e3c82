package dev.gouji.site.internal.page;

import dev.gouji.site.internal.Hash;
import java.util.HexFormat;

/** Names the page of a document. */
final class PageNames {

    private static final int LENGTH = 60;

    private PageNames() {}

    /**
     * A file name that tells the path of the document as far as it is short and is unique by a hash of all of it.
     *
     * <p>Only letters, digits and {@code -} stay, so that every file system takes it; names differ even where upper and
     * lower case do not.
     */
    static String of(String path) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < path.length() && safe.length() < LENGTH; i++) {
            char c = path.charAt(i);
            boolean kept = Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
            if (kept || !endsWithDash(safe)) {
                safe.append(kept ? c : '-');
            }
        }
        if (!endsWithDash(safe)) {
            safe.append('-');
        }
        return safe.append(HexFormat.of().formatHex(Hash.of(path), 0, 4))
                .append(".html")
                .toString();
    }

    private static boolean endsWithDash(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == '-';
    }
}
