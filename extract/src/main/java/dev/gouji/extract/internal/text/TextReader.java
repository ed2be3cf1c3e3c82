package dev.gouji.extract.internal.text;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.structure.Headings;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.model.Block;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads plain text, also such as programs export from PDF and Word, with its lines joined to paragraphs. */
public final class TextReader implements FormatReader {

    /** Marks that exporting programs leave: bookmarks, emphasis. */
    private static final Pattern MARKS = Pattern.compile("\\[bookmark: [^\\]]*\\]|\\*\\*");

    /** Bullets of symbol fonts arrive as characters for private use. */
    private static final Pattern BULLET = Pattern.compile("^\\s*[\\uE000-\\uF8FF●■◆▪•]\\s*");

    private static final Pattern PRIVATE_USE = Pattern.compile("[\\uE000-\\uF8FF]");

    @Override
    public ReadResult read(byte[] content) throws IOException {
        String text = MARKS.matcher(TextDecoder.decode(content)).replaceAll("").replace('\f', '\n');
        List<Piece> pieces = new Paragraphs(text.lines().toList())
                .join().stream().flatMap(TextReader::pieces).toList();
        return ReadResult.of(Text.EMPTY, Headings.find(pieces));
    }

    private static Stream<Piece> pieces(Passage passage) {
        Optional<Table> table = passage.isTable() ? FlatTable.of(passage.lines()) : Optional.empty();
        return table.map(block -> Stream.of(new Piece(block, Piece.Look.PLAIN)))
                .orElseGet(() ->
                        passage.lines().stream().filter(line -> !line.isBlank()).map(TextReader::piece));
    }

    private static Piece piece(String paragraph) {
        boolean item = BULLET.matcher(paragraph).find();
        String text = PRIVATE_USE
                .matcher(BULLET.matcher(paragraph).replaceFirst(""))
                .replaceAll("")
                .strip();
        Block block = new Paragraph(item ? Paragraph.Role.LIST_ITEM : Paragraph.Role.BODY, Text.of(text), List.of());
        return new Piece(block, Piece.Look.PLAIN);
    }
}
