package dev.gouji.extract.internal.pdf;

/**
 * A ruling line along one axis, in points from the upper left corner.
 *
 * @param horizontal or else vertical
 * @param at its y if horizontal, else its x
 * @param from the smaller end along the other axis
 * @param to the greater end
 */
record Segment(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** How much of the stretch the segment covers. */
    double cover(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }

    boolean crosses(Segment other, double tolerance) {
        return horizontal != other.horizontal
                && other.at >= from - tolerance
                && other.at <= to + tolerance
                && at >= other.from - tolerance
                && at <= other.to + tolerance;
    }
}
