package dev.gouji.rules.internal.yaml;

import dev.gouji.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of all files, so that an author learns of them at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(String code, Spot at, String message) {
        add(code, at, message, "");
    }

    public void add(String code, Spot at, String message, String suggestion) {
        found.add(new Problem(code, at.file(), at.line(), at.column(), message, suggestion));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are so far. */
    public int count() {
        return found.size();
    }

    /** All of them by file, line and column, each once. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
