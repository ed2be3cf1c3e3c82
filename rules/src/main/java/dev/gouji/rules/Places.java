package dev.gouji.rules;

import dev.gouji.rules.internal.yaml.Spot;
import java.nio.file.Path;
import java.util.Map;

/** Where a configuration names packs and rules. */
public final class Places {

    static final Places NONE = new Places("qa.yaml", Map.of());

    private final String file;
    private final Map<String, Spot> spots;

    Places(String file, Map<String, Spot> spots) {
        this.file = file;
        this.spots = Map.copyOf(spots);
    }

    /** Where the pack or rule is named; the beginning of the file if that is not known. */
    Spot of(String id) {
        return spots.getOrDefault(id, Spot.start(file));
    }

    /** A path that the configuration names, from its folder on. */
    Path resolve(String path) {
        return Path.of(file).resolveSibling(path).normalize();
    }
}
