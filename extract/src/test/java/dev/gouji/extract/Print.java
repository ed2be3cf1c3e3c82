package dev.gouji.extract;

import dev.gouji.extract.TextRecognizer.Line;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A picture of print: a ruled table and lines, at 200 dots per inch.
 *
 * <p>Its characters are not drawn but told by {@link #recognizer()}, as software that recognises them would.
 */
public final class Print {

    private static final int ROW = 70;
    private static final int COLUMN = 300;

    private final BufferedImage picture;
    private final Graphics2D graphics;
    private final List<Line> lines = new ArrayList<>();

    /** A blank picture whose print falls to the right by some degrees. */
    public Print(int width, int height, double tilt) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(3));
        graphics.rotate(Math.toRadians(tilt), width / 2.0, height / 2.0);
    }

    /** A line of text; short strokes stand for its characters. */
    public Print line(int x, int y, String text) {
        int width = 30 * text.length();
        for (int i = 0; i < text.length(); i++) {
            graphics.drawLine(x + 30 * i + 4, y + 15, x + 30 * i + 26, y + 15);
            graphics.drawLine(x + 30 * i + 15, y + 4, x + 30 * i + 15, y + 26);
        }
        lines.add(new Line(text, x, y, width, 30));
        return this;
    }

    /** A table with its upper left corner at the place. */
    public Print table(int x, int y, List<List<String>> rows) {
        int columns = rows.get(0).size();
        for (int row = 0; row <= rows.size(); row++) {
            graphics.drawLine(x, y + ROW * row, x + COLUMN * columns, y + ROW * row);
        }
        for (int column = 0; column <= columns; column++) {
            graphics.drawLine(x + COLUMN * column, y, x + COLUMN * column, y + ROW * rows.size());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                line(x + COLUMN * column + 20, y + ROW * row + 20, rows.get(row).get(column));
            }
        }
        return this;
    }

    public BufferedImage picture() {
        return picture;
    }

    public byte[] png() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    public TextRecognizer recognizer() {
        return level -> lines;
    }
}
