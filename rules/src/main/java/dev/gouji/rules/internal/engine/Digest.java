package dev.gouji.rules.internal.engine;

import dev.gouji.model.Sighting;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stays of a document for the comparison with others: the values that it gives for certain and without
 * contradiction.
 *
 * @param path of the document
 * @param subject what it is
 * @param told its values in reading order
 */
public record Digest(String path, Subject subject, List<Told> told) {

    public Digest {
        told = List.copyOf(told);
    }

    /** Leaves out what was read from pictures or from tables whose grid is not sure. */
    public static Digest of(Inspection inspection) {
        Recognised recognised = new Recognised(inspection.document());
        List<Told> told = inspection.measures().stream()
                .filter(measure -> measure.readings().size() == 1)
                .filter(measure ->
                        !inspection.isDoubtful(measure.readings().get(0).mention()))
                .map(measure -> new Told(
                        measure,
                        inspection.sighting("stated", measure.readings().get(0).mention())))
                .filter(value -> !recognised.holds(value.place().location()))
                .toList();
        return new Digest(inspection.path(), inspection.subject(), told);
    }

    /** The values as another document sees them. */
    Stream<Elsewhere> elsewhere() {
        return told.stream().map(value -> new Elsewhere(path, subject, new Told(value.measure(), seen(value.place()))));
    }

    private Sighting seen(Sighting place) {
        return new Sighting("operand", place.location()).from(path);
    }
}
