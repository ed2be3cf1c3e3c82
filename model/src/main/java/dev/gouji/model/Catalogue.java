package dev.gouji.model;

import java.util.List;
import java.util.Optional;

/** The indicators that are looked for. */
public record Catalogue(List<Indicator> indicators) {

    public Catalogue {
        indicators = List.copyOf(indicators);
    }

    public Optional<Indicator> find(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}
