package dev.gouji.facts.internal.context;

import dev.gouji.model.Heading;
import dev.gouji.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers the times that the headings above the present place speak of. */
final class Sections {

    private final Periods periods;
    private final TreeMap<Integer, Optional<Period>> byLevel = new TreeMap<>();

    Sections(Periods periods) {
        this.periods = periods;
    }

    void enter(Heading heading) {
        byLevel.tailMap(heading.level(), true).clear();
        List<Dated> times = periods.in(heading.text().folded());
        byLevel.put(heading.level(), times.stream().findFirst().map(Dated::period));
    }

    /** The time of the innermost heading that names one. */
    Optional<Period> period() {
        return byLevel.descendingMap().values().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
