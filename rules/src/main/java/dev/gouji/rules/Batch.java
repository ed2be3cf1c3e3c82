package dev.gouji.rules;

import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.engine.Digest;
import dev.gouji.rules.internal.engine.Inspection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The documents of one run: each is checked by itself, and when all have been, beside the others.
 *
 * <p>Of a checked document only the values of its indicators are kept. Several threads may check at once.
 */
public final class Batch {

    private final Checker checker;
    private final Map<String, Digest> checked = new ConcurrentSkipListMap<>();

    Batch(Checker checker) {
        this.checker = checker;
    }

    /** Everything that the rules say of the document by itself, sorted. */
    public List<Result> check(Facts facts) {
        Inspection inspection = checker.inspection(facts);
        Digest digest = Digest.of(inspection);
        checked.put(digest.path(), digest);
        return checker.check(inspection);
    }

    /** Everything that the rules say of the document beside the others, sorted; nothing of one that was not checked. */
    public List<Result> compare(String path) {
        Digest document = checked.get(path);
        return document == null ? List.of() : checker.compare(document, List.copyOf(checked.values()));
    }
}
