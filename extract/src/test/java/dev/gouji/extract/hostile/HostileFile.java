package dev.gouji.extract.hostile;

import java.util.Set;

/** A file that means harm or is broken, and what may come of it. */
final class HostileFile {

    /** The outcome of a file that can be read after all; the others are the kinds of obstacles. */
    static final String READ = "READ";

    private final String kind;
    private final String name;
    private final byte[] content;
    private final Set<String> outcomes;

    private HostileFile(String kind, String name, byte[] content, String... outcomes) {
        this.kind = kind;
        this.name = name;
        this.content = content;
        this.outcomes = Set.of(outcomes);
    }

    /**
     * A hostile file.
     *
     * @param kind what is wrong with it
     * @param outcomes right answers to it
     */
    static HostileFile of(String kind, String name, byte[] content, String... outcomes) {
        return new HostileFile(kind, name, content, outcomes);
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    Set<String> outcomes() {
        return outcomes;
    }

    @Override
    public String toString() {
        return kind;
    }
}
