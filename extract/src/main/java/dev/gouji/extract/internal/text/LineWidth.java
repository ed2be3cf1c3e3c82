package dev.gouji.extract.internal.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The width at which the lines of a text were broken, in half-width columns; 0 if they were not. */
record LineWidth(int columns) {

    private static final int NARROWEST = 40;
    private static final int TOLERANCE = 6;

    /** The share of lines near the width, from which a text was broken at it. */
    private static final double SHARE = 0.3;

    /** The width of most lines, if so many are alike that they were broken there. */
    static LineWidth of(List<String> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int filled = 0;
        for (String line : lines) {
            if (!line.isBlank()) {
                filled++;
                counts.merge(measure(line.strip()), 1, Integer::sum);
            }
        }
        int best = 0;
        int mostLines = 0;
        for (int width : counts.keySet()) {
            int near = near(counts, width);
            if (width >= NARROWEST && near > mostLines) {
                best = width;
                mostLines = near;
            }
        }
        return new LineWidth(mostLines >= filled * SHARE && mostLines > 2 ? best : 0);
    }

    private static int near(Map<Integer, Integer> counts, int width) {
        int near = 0;
        for (int other = width - TOLERANCE; other <= width; other++) {
            near += counts.getOrDefault(other, 0);
        }
        return near;
    }

    boolean isBroken() {
        return columns > 0;
    }

    /** Whether the line has no room for the first word of the next. */
    boolean isFull(String line, String next) {
        return measure(line) + measure(firstWord(next)) > columns - TOLERANCE / 2;
    }

    /** Digits and Latin letters stay together; a Chinese character takes a mark behind it along. */
    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && isNarrow(line.charAt(end)) && line.charAt(end) != ' ') {
            end++;
        }
        return line.substring(0, Math.min(line.length(), Math.max(end, 2)));
    }

    private static int measure(String line) {
        return line.chars().map(c -> isNarrow((char) c) ? 1 : 2).sum();
    }

    private static boolean isNarrow(char c) {
        return c < '\u2000';
    }
}
