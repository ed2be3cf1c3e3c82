package dev.gouji.rules.internal.yaml;

/**
 * A place in a YAML file.
 *
 * @param file path as the author knows it
 * @param line from 1
 * @param column from 1
 */
public record Spot(String file, int line, int column) {

    /** Where a file begins. */
    public static Spot start(String file) {
        return new Spot(file, 1, 1);
    }

    /** The place that many characters further in the same line. */
    public Spot right(int characters) {
        return new Spot(file, line, column + characters);
    }
}
