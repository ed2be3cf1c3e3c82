package dev.gouji.rules.internal.compile;

import dev.gouji.model.Evidence;
import dev.gouji.model.Location;
import dev.gouji.model.Sighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule has to say, before the verdict on it.
 *
 * @param sentence key of the general sentence
 * @param values what fills the placeholders of sentences
 * @param locations where it stands
 * @param evidence the calculation, if there is one
 */
record Matter(String sentence, Map<String, String> values, List<Sighting> locations, Optional<Evidence> evidence) {

    Matter {
        values = Map.copyOf(values);
        locations = List.copyOf(locations);
    }

    static Matter of(String sentence, Map<String, String> values, List<Sighting> locations) {
        return new Matter(sentence, values, locations, Optional.empty());
    }

    /** The same matter told with another sentence. */
    Matter saying(String other) {
        return new Matter(other, values, locations, evidence);
    }

    /** The same matter with more places that it can be seen at. */
    Matter seenAlsoAt(List<Sighting> more) {
        return new Matter(
                sentence,
                values,
                Stream.concat(locations.stream(), more.stream()).toList(),
                evidence);
    }

    static Sighting found(Location location) {
        return new Sighting("found", location);
    }

    /** The whole document, in which something was expected. */
    static Sighting absent() {
        return new Sighting("expected", new Location.Absent(List.of()));
    }
}
