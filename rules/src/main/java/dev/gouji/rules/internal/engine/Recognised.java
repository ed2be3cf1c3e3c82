package dev.gouji.rules.internal.engine;

import dev.gouji.model.Document;
import dev.gouji.model.Location;
import dev.gouji.model.Location.Span;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Verdict;
import java.util.HashSet;
import java.util.Set;

/** The parts of a document whose text was recognised in pictures: nothing is called wrong on their word alone. */
public final class Recognised {

    private static final Obstacle OBSTACLE = new Obstacle(Obstacle.Kind.RECOGNISED, "");

    private final Set<Integer> pages = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    /** The parts that the document itself tells of: whole pages, or tables by their number. */
    public Recognised(Document document) {
        document.gaps().stream()
                .filter(gap -> gap.obstacle().kind() == Obstacle.Kind.RECOGNISED)
                .forEach(gap -> {
                    if (gap.obstacle().detail().isEmpty()) {
                        gap.page().ifPresent(pages::add);
                    } else {
                        tables.add(gap.obstacle().detail());
                    }
                });
    }

    /** The same result, undetermined if it accuses a place in such a part or misses something. */
    public Result weakened(Result result) {
        boolean rests =
                result.isFinding() && result.locations().stream().anyMatch(sighting -> holds(sighting.location()));
        return rests
                ? new Result(
                        result.rule(),
                        result.clause(),
                        result.severity(),
                        new Verdict.Undetermined(OBSTACLE),
                        result.message(),
                        result.fix(),
                        result.locations(),
                        result.evidence())
                : result;
    }

    /** Whether the place is in such a part; what was not found may stand where a character was mistaken for another. */
    boolean holds(Location location) {
        return location.match(this::holds, absent -> !pages.isEmpty() || !tables.isEmpty());
    }

    private boolean holds(Span span) {
        return (span.page().isPresent() && pages.contains(span.page().getAsInt()))
                || span.table().filter(tables::contains).isPresent();
    }
}
