package dev.gouji.extract.internal.doc;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.structure.Headings;
import dev.gouji.extract.internal.structure.Notes;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.model.Block;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;

/**
 * Reads documents of Word 97 to 2003.
 *
 * <p>The format does not tell where a text box or a note is anchored: boxes follow the text, and notes follow them.
 */
public final class DocReader implements FormatReader {

    private final int deepest;

    /** A reader that refuses files with more tables one in the other. */
    public DocReader(int deepest) {
        this.deepest = deepest;
    }

    @Override
    public ReadResult read(byte[] content) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            return read(document);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Obstacle.Kind.ENCRYPTED, "文件已加密，请提交未加密的文件");
        } catch (OldFileFormatException e) {
            throw new UnreadableException(Obstacle.Kind.UNSUPPORTED, "Word 95 或更早的文件，请另存为 docx 或 PDF");
        }
    }

    private ReadResult read(HWPFDocument document) throws UnreadableException {
        DocBody body = new DocBody(document, deepest);
        List<Piece> pieces = new ArrayList<>(body.read(document.getRange(), 0));
        pieces.addAll(body.read(document.getMainTextboxRange(), 0));
        List<Block> blocks = new ArrayList<>(Headings.markedOrFound(pieces));
        blocks.addAll(Notes.of(body.read(document.getFootnoteRange(), 0)));
        blocks.addAll(Notes.of(body.read(document.getEndnoteRange(), 0)));
        String title = Optional.ofNullable(document.getSummaryInformation())
                .map(SummaryInformation::getTitle)
                .orElse("");
        return ReadResult.of(Text.of(title), blocks, body::open);
    }
}
