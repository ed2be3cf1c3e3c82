package dev.gouji.extract.internal.ocr;

import dev.gouji.model.Box;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Finds the ruling lines in a picture of a page: long and thin stretches of ink. */
public final class InkLines {

    /** Strokes of characters are shorter. */
    private static final double SHORTEST_INCHES = 0.3;
    /** What is thicker is a bar. */
    private static final double THICKEST_INCHES = 0.05;
    /** Worn print and turned pictures have gaps. */
    private static final int GAP = 3;

    private final Ink ink;
    private final int shortest;
    private final int thickest;

    private InkLines(Ink ink, double dotsPerInch) {
        this.ink = ink;
        shortest = (int) (SHORTEST_INCHES * dotsPerInch);
        thickest = (int) (THICKEST_INCHES * dotsPerInch);
    }

    /** The lines, each as a thin rectangle in pixels; a line may come in several pieces. */
    public static List<Box> of(BufferedImage picture, double dotsPerInch) {
        InkLines lines = new InkLines(new Ink(picture), dotsPerInch);
        List<Box> found = new ArrayList<>();
        for (Run run : lines.runs(true)) {
            found.add(new Box(run.from(), run.at(), run.length(), run.thickness()));
        }
        for (Run run : lines.runs(false)) {
            found.add(new Box(run.at(), run.from(), run.thickness(), run.length()));
        }
        return found;
    }

    /** A stretch of ink along one axis. */
    private record Run(int at, int from, int to, int thickness) {
        int length() {
            return to - from;
        }

        boolean isContinuedBy(Run next) {
            return next.at == at + thickness && next.from < to && from < next.to;
        }

        Run with(Run next) {
            return new Run(at, Math.min(from, next.from), Math.max(to, next.to), thickness + 1);
        }
    }

    private List<Run> runs(boolean horizontal) {
        List<Run> done = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        int rows = horizontal ? ink.height() : ink.width();
        for (int at = 0; at < rows; at++) {
            open = continued(open, runsOf(at, horizontal), done);
        }
        done.addAll(open);
        done.removeIf(run -> run.thickness() > thickest);
        return done;
    }

    /** The stretches that go on in a row, each with what it is of before; those that end are done. */
    private static List<Run> continued(List<Run> open, List<Run> row, List<Run> done) {
        List<Run> next = new ArrayList<>();
        List<Run> ended = new ArrayList<>(open);
        for (Run run : row) {
            Run whole = run;
            for (Run before : open) {
                if (before.isContinuedBy(run) && ended.remove(before)) {
                    whole = before.with(whole);
                    break;
                }
            }
            next.add(whole);
        }
        done.addAll(ended);
        return next;
    }

    private List<Run> runsOf(int at, boolean horizontal) {
        List<Run> runs = new ArrayList<>();
        int end = horizontal ? ink.width() : ink.height();
        int start = -1;
        int last = -1;
        for (int i = 0; i < end; i++) {
            if (isDark(i, at, horizontal)) {
                start = start < 0 ? i : start;
                last = i;
            } else if (start >= 0 && i - last > GAP) {
                add(runs, at, start, last + 1);
                start = -1;
            }
        }
        if (start >= 0) {
            add(runs, at, start, last + 1);
        }
        return runs;
    }

    /** Whether there is ink at the place or just beside it: a line that is not quite level goes on in the next row. */
    private boolean isDark(int along, int across, boolean horizontal) {
        int last = (horizontal ? ink.height() : ink.width()) - 1;
        for (int at = Math.max(0, across - 1); at <= Math.min(last, across + 1); at++) {
            if (horizontal ? ink.isDark(along, at) : ink.isDark(at, along)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Run> runs, int at, int from, int to) {
        if (to - from >= shortest) {
            runs.add(new Run(at, from, to, 1));
        }
    }
}
