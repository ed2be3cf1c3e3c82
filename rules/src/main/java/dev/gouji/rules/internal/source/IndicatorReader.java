package dev.gouji.rules.internal.source;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Indicator;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads which indicators a rule is about; one that the catalogue does not have is a problem. */
final class IndicatorReader {

    private static final String KEY = "indicators";

    private final Catalogue catalogue;
    private final Problems problems;

    IndicatorReader(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The indicator of the name or alias; empty if there is none. */
    Optional<Indicator> one(String name, Spot at) {
        Optional<Indicator> found = catalogue.indicators().stream()
                .filter(indicator -> indicator.id().equals(name)
                        || indicator.name().equals(name)
                        || indicator.aliases().contains(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    catalogue.indicators().stream().map(Indicator::name).toList();
            problems.add("RULE-301", at, "指标目录中没有“" + name + "”", Nearest.suggestion(name, known));
        }
        return found;
    }

    /** The identifiers of those that the key lists, none for {@code all}; empty if none of them is known. */
    Optional<Set<String>> several(Fields fields) {
        List<String> written = fields.texts(KEY);
        if (written.equals(List.of("all"))) {
            return Optional.of(Set.of());
        }
        Set<String> ids = new TreeSet<>();
        written.forEach(name -> one(name, fields.spot(KEY)).ifPresent(indicator -> ids.add(indicator.id())));
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }
}
