package dev.gouji.extract.internal.doc;

import dev.gouji.extract.internal.structure.LookTally;
import dev.gouji.extract.internal.structure.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of one paragraph as it shows, with the pictures in it ([MS-DOC] 2.4.1 and 2.6.1 for the special characters). */
final class DocRuns {

    private static final char LINE_BREAK = 0x0B;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char UNBREAKABLE_HYPHEN = 0x1E;

    private final StringBuilder text = new StringBuilder();
    private final LookTally tally = new LookTally();

    /** The fields around a place, innermost first: true within the code, false within the result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final List<PictureFile> pictures = new ArrayList<>();

    /** Gives the content of a picture's file when it is asked for. */
    @FunctionalInterface
    interface PictureFile {
        byte[] content();
    }

    /**
     * Reads a paragraph.
     *
     * @param picture tells pictures from other drawn things
     */
    DocRuns(Paragraph paragraph, Function<CharacterRun, Optional<PictureFile>> picture) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                int before = text.length();
                read(run);
                picture.apply(run).ifPresent(pictures::add);
                int added = text.substring(before).strip().length();
                tally.add(run.getFontSizeAsDouble(), run.isBold(), added);
            }
        }
    }

    String text() {
        return text.toString();
    }

    List<PictureFile> pictures() {
        return pictures;
    }

    Piece.Look look(boolean centred) {
        return tally.look(centred);
    }

    private void read(CharacterRun run) {
        // A character of a symbol font has no meaning outside that font.
        if (!run.isSymbol()) {
            run.text().chars().forEach(c -> read((char) c));
        }
    }

    private void read(char c) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_SEPARATOR -> replaceField(false);
            case FIELD_END -> endField();
            case LINE_BREAK -> append('\n');
            case UNBREAKABLE_HYPHEN -> append('-');
            default -> {
                // The rest below the blank are marks: ends of paragraphs, cells and pages, references, soft hyphens.
                if (c >= ' ' || c == '\t') {
                    append(c);
                }
            }
        }
    }

    private void replaceField(boolean code) {
        endField();
        fields.push(code);
    }

    private void endField() {
        fields.poll();
    }

    private void append(char c) {
        if (!fields.contains(true)) {
            text.append(c);
        }
    }
}
