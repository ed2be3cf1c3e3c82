package dev.gouji.model;

import java.util.ArrayList;
import java.util.List;

/** Builds the tree of sections from the headings of a list of blocks. */
final class Outline {

    private final List<Block> blocks;

    Outline(List<Block> blocks) {
        this.blocks = blocks;
    }

    List<Section> sections() {
        return sections(0, blocks.size());
    }

    private List<Section> sections(int from, int to) {
        List<Section> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (blocks.get(at) instanceof Heading heading) {
                int end = endOf(heading, at, to);
                found.add(new Section(heading, at, end, sections(at + 1, end)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int endOf(Heading heading, int at, int to) {
        int next = at + 1;
        while (next < to && !(blocks.get(next) instanceof Heading other && other.level() <= heading.level())) {
            next++;
        }
        return next;
    }
}
