package dev.gouji.rules.internal.pack;

import dev.gouji.model.Pack;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.List;
import java.util.Map;

/**
 * A pack as its file says it.
 *
 * @param pack what people are told of it
 * @param bases the packs that it extends, and where it says so
 * @param overrides what it makes of their rules
 */
public record PackSource(Pack pack, Map<String, Spot> bases, List<RuleOverride> overrides) {

    public PackSource {
        bases = Map.copyOf(bases);
        overrides = List.copyOf(overrides);
    }

    public String id() {
        return pack.id();
    }
}
