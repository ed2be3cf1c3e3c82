package dev.gouji.extract.internal.sheet;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.structure.Headings;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads spreadsheets: of each sheet that shows, its lines of text and its tables. */
public final class SheetReader implements FormatReader {

    private final Opener opener;

    /** Opens the workbooks of one format. */
    @FunctionalInterface
    public interface Opener {
        Workbook open(InputStream stream) throws IOException;
    }

    public SheetReader(Opener opener) {
        this.opener = opener;
    }

    @Override
    public ReadResult read(byte[] content) throws IOException {
        try (Workbook workbook = opener.open(new ByteArrayInputStream(content))) {
            return ReadResult.of(Text.EMPTY, blocks(workbook));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Obstacle.Kind.ENCRYPTED, "文件已加密，请提交未加密的文件");
        } catch (POIXMLException e) {
            throw new IOException("a part is no valid XML", e);
        }
    }

    private static List<Block> blocks(Workbook workbook) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                List<Piece> pieces = new SheetBody(workbook.getSheetAt(i)).pieces();
                sheets.add(new Sheet(workbook.getSheetName(i), pieces));
            }
        }
        sheets.removeIf(sheet -> sheet.pieces().isEmpty());
        return sheets.size() == 1 ? Headings.find(sheets.get(0).pieces()) : underNames(sheets);
    }

    private record Sheet(String name, List<Piece> pieces) {}

    /** The sheets one after the other, each under its name. */
    private static List<Block> underNames(List<Sheet> sheets) {
        List<Block> blocks = new ArrayList<>();
        for (Sheet sheet : sheets) {
            blocks.add(new Heading(1, Text.of(sheet.name()), List.of()));
            sheet.pieces().forEach(piece -> blocks.add(piece.block()));
        }
        return blocks;
    }
}
