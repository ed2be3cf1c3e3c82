package dev.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What was extracted from one file.
 *
 * @param path the file's path below the folder that is checked, with {@code /} between names
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param format as detected from the content
 * @param title the document's own title, empty if none was recognised
 * @param profile what it says it is
 * @param pages number of pages, empty for formats without pages
 * @param blocks everything in reading order, without page numbers, running heads and contents lists
 * @param gaps what of the file could not be read, with its page
 */
public record Document(
        String path,
        String sha256,
        Format format,
        Text title,
        Profile profile,
        OptionalInt pages,
        List<Block> blocks,
        List<Gap> gaps) {

    /**
     * A part that could not be read.
     *
     * @param page page number from 1, empty for formats without pages
     * @param obstacle why
     */
    public record Gap(OptionalInt page, Obstacle obstacle) {}

    public Document {
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
    }

    /** The tree of headings; blocks before the first heading belong to no section. */
    public List<Section> sections() {
        return new Outline(blocks).sections();
    }

    /** The headings above a block, outermost first, as printed. */
    public List<String> sectionPath(int block) {
        List<Heading> path = new ArrayList<>();
        for (int i = Math.min(block, blocks.size() - 1); i >= 0; i--) {
            if (blocks.get(i) instanceof Heading heading
                    && (path.isEmpty() || heading.level() < path.get(0).level())) {
                path.add(0, heading);
            }
        }
        return path.stream().map(heading -> heading.text().original().strip()).toList();
    }

    /** The same document, known to be something else than it says. */
    public Document as(Profile known) {
        return new Document(path, sha256, format, title, known, pages, blocks, gaps);
    }

    /** The same document with other content. */
    public Document with(List<Block> others) {
        return new Document(path, sha256, format, title, profile, pages, others, gaps);
    }
}
