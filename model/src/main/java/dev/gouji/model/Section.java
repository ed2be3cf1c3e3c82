package dev.gouji.model;

import java.util.List;

/**
 * A heading with all that stands below it until the next heading of its level or a higher one.
 *
 * @param heading what opens it
 * @param first index of the heading in {@link Document#blocks()}
 * @param end index behind its last block
 * @param children the sections inside it
 */
public record Section(Heading heading, int first, int end, List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }
}
