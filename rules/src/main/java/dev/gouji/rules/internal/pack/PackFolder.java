package dev.gouji.rules.internal.pack;

import java.net.URI;
import java.util.List;

/**
 * The files of one pack.
 *
 * @param name of the folder
 * @param files in the order of their names
 */
record PackFolder(String name, List<SourceFile> files) {

    /** The file that makes a folder a pack. */
    static final String MARK = "pack.yaml";

    PackFolder {
        files = List.copyOf(files);
    }

    /**
     * A file that was read.
     *
     * @param name of the file alone
     * @param shown path as the author knows it
     * @param at where it is, be it in a jar
     * @param text the whole content
     */
    record SourceFile(String name, String shown, URI at, String text) {

        /** The end of the names of lists of expressions; other files are rules. */
        static final String TERMS = ".terms.yaml";

        boolean isTerms() {
            return name.endsWith(TERMS);
        }
    }
}
