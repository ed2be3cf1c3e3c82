package dev.gouji.extract.internal.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Sets pictures of pages upright that were not laid straight on the scanner.
 *
 * <p>Rows of print leave rows of paper between them. The angle at which rows of pixels differ most in their ink is that
 * of the print (a projection profile).
 */
public final class Tilt {

    /** Beyond this angle either way a page is not tilted but turned. */
    private static final double GREATEST_DEGREES = 1.5;

    private static final double STEP_DEGREES = 0.05;
    /** The profile needs no more than every so-manieth pixel of a row. */
    private static final int EVERY = 3;

    private Tilt() {}

    /** The picture in grey, turned so that its print is level. */
    public static BufferedImage straightened(BufferedImage picture) {
        double tilt = tilt(new Ink(picture));
        BufferedImage level = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = level.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, level.getWidth(), level.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(-Math.toRadians(tilt), level.getWidth() / 2.0, level.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return level;
    }

    /** The angle of the print in degrees, positive if it falls to the right. */
    static double tilt(Ink ink) {
        double best = 0;
        double most = unevenness(ink, 0);
        int steps = (int) Math.round(GREATEST_DEGREES / STEP_DEGREES);
        for (int i = -steps; i <= steps; i++) {
            double here = unevenness(ink, i * STEP_DEGREES);
            if (here > most) {
                most = here;
                best = i * STEP_DEGREES;
            }
        }
        return best;
    }

    /** The sum of the squares of the ink in rows that fall by the angle. */
    private static double unevenness(Ink ink, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int margin = (int) Math.ceil(Math.abs(slope) * ink.width()) + 1;
        int[] rows = new int[ink.height() + 2 * margin];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x += EVERY) {
                if (ink.isDark(x, y)) {
                    rows[margin + (int) Math.round(y - slope * x)]++;
                }
            }
        }
        double sum = 0;
        for (int row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }
}
