package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Block;
import dev.gouji.model.Table;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws small PDF files with Latin text; y is counted from above. */
final class Sheet implements AutoCloseable {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPageContentStream stream;

    Sheet() throws IOException {
        stream = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    Sheet turnPage() throws IOException {
        stream.close();
        stream = newPage();
        return this;
    }

    PDDocument document() {
        return document;
    }

    Sheet text(float x, float y, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, 10);
        stream.newLineAtOffset(x, HEIGHT - y);
        stream.showText(text);
        stream.endText();
        return this;
    }

    Sheet line(float x1, float y1, float x2, float y2) throws IOException {
        stream.moveTo(x1, HEIGHT - y1);
        stream.lineTo(x2, HEIGHT - y2);
        stream.stroke();
        return this;
    }

    Sheet fill(float x, float y, float width, float height) throws IOException {
        stream.setNonStrokingColor(Color.LIGHT_GRAY);
        stream.addRect(x, HEIGHT - y - height, width, height);
        stream.fill();
        stream.setNonStrokingColor(Color.BLACK);
        return this;
    }

    /** Rulings of equal rows of 20 points and columns of 100 points from the given upper left corner. */
    Sheet grid(float x, float y, int rows, int columns) throws IOException {
        for (int row = 0; row <= rows; row++) {
            line(x, y + 20 * row, x + 100 * columns, y + 20 * row);
        }
        for (int column = 0; column <= columns; column++) {
            line(x + 100 * column, y, x + 100 * column, y + 20 * rows);
        }
        return this;
    }

    /** The text of a field of such a grid. */
    Sheet field(float x, float y, int row, int column, String text) throws IOException {
        return text(x + 100 * column + 5, y + 20 * row + 14, text);
    }

    Sheet row(float x, float y, int row, List<String> texts) throws IOException {
        for (int column = 0; column < texts.size(); column++) {
            field(x, y, row, column, texts.get(column));
        }
        return this;
    }

    byte[] bytes() throws IOException {
        stream.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    List<Block> blocks() throws IOException {
        return new PdfReader(100, Optional.empty()).read(bytes()).blocks();
    }

    List<Table> tables() throws IOException {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
