package dev.gouji.extract.internal.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the automatic numbers of lists and writes them as word processors show them. */
public final class ListCounter {

    public static final int LEVELS = 9;

    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final Map<Object, int[]> counters = new HashMap<>();

    /**
     * How one level of a list is numbered.
     *
     * @param format a name of ECMA-376, part 1, 17.18.59, such as decimal, chineseCounting, bullet, none
     * @param pattern what is shown, with {@code %1} to {@code %9} for the numbers of the levels
     * @param start the first number
     * @param decimalOnly whether the numbers of all levels are shown in decimal digits
     */
    public record Level(String format, String pattern, int start, boolean decimalOnly) {

        /** A level of which nothing is known. */
        public static final Level PLAIN = new Level("decimal", "", 1, false);
    }

    /**
     * The mark in front of a paragraph.
     *
     * @param text the number as shown, empty for bullets and for lists whose numbers are hidden
     * @param isListed whether the reader sees an item of a list
     */
    public record Label(String text, boolean isListed) {
        public static final Label NONE = new Label("", false);

        /** The text behind the mark; a number that ends in a letter or digit does not run into it. */
        public String before(String text) {
            boolean apart = !this.text.isEmpty()
                    && !text.isBlank()
                    && Character.isLetterOrDigit(this.text.charAt(this.text.length() - 1));
            return this.text + (apart ? " " : "") + text.strip();
        }
    }

    /** Lets the next item of a level have this number. */
    public void restart(Object list, int level, int number) {
        counter(list)[level] = number - 1;
    }

    /**
     * Counts an item and gives its mark.
     *
     * @param list what counts together
     * @param level from 0
     * @param levels of the list, from the first to at least this one
     */
    public Label next(Object list, int level, List<Level> levels) {
        int[] counter = counter(list);
        counter[level] = counter[level] == 0 ? levels.get(level).start() : counter[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            counter[i] = 0;
        }
        if (levels.get(level).format().equals("bullet")) {
            return new Label("", true);
        }
        String text = written(counter, level, levels);
        return new Label(text, !text.isEmpty());
    }

    private int[] counter(Object list) {
        return counters.computeIfAbsent(list, any -> new int[LEVELS]);
    }

    private static String written(int[] counter, int level, List<Level> levels) {
        Matcher matcher = PLACEHOLDER.matcher(levels.get(level).pattern());
        boolean decimalOnly = levels.get(level).decimalOnly();
        return matcher.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1)) - 1;
            Level of = index < levels.size() ? levels.get(index) : Level.PLAIN;
            int number = counter[index] == 0 ? of.start() : counter[index];
            return of.format().equals("none")
                    ? ""
                    : Matcher.quoteReplacement(NumberWords.of(number, decimalOnly ? "decimal" : of.format()));
        });
    }
}
