package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds lists of contents, whose lines repeat the headings and captions of the document. */
final class ContentsPages {

    private static final Pattern TITLE = Pattern.compile("^(?:目录|目次|(?:图|表|图表|案例|典型案例|插图)目录|Contents|CONTENTS)$");
    private static final Pattern LEADER = Pattern.compile(
            "(?:[.·…‥]\\s*){3,}\\s*[-—]?\\s*(?:\\d{1,3}|[ivxIVX]{1,5})\\s*[-—]?\\s*$|\\t\\s*\\d{1,3}\\s*$");
    private static final Pattern PAGE_AT_END = Pattern.compile("\\D\\d{1,3}$");
    private static final int LONGEST_ENTRY = 90;

    /** Leader lines without a title above them are a contents list from this many on. */
    private static final int FEWEST_ENTRIES = 3;

    private ContentsPages() {}

    /** The indexes of the blocks that belong to lists of contents. */
    static BitSet find(List<Block> blocks) {
        Set<String> repeated = repeatedLines(blocks);
        BitSet found = new BitSet(blocks.size());
        int at = 0;
        while (at < blocks.size()) {
            boolean titled = TITLE.matcher(Lines.of(blocks.get(at))).matches();
            int first = titled ? at + 1 : at;
            int end = first;
            Set<String> seen = new HashSet<>();
            while (end < blocks.size() && isEntry(blocks.get(end), titled, repeated, seen)) {
                end++;
            }
            if (titled || end - first >= FEWEST_ENTRIES) {
                found.set(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** A line that came before in the same list is the heading itself, with which the text begins. */
    private static boolean isEntry(Block block, boolean titled, Set<String> repeated, Set<String> seen) {
        String folded = Lines.of(block);
        if (folded.isEmpty() || folded.length() > LONGEST_ENTRY) {
            return false;
        }
        return LEADER.matcher(Lines.text(block).original()).find()
                || (titled
                        && (TITLE.matcher(folded).matches()
                                || PAGE_AT_END.matcher(folded).find()
                                || (repeated.contains(folded) && seen.add(folded))));
    }

    private static Set<String> repeatedLines(List<Block> blocks) {
        return blocks.stream()
                .map(Lines::of)
                .filter(folded -> !folded.isEmpty() && folded.length() <= LONGEST_ENTRY)
                .collect(Collectors.groupingBy(folded -> folded, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey())
                .collect(Collectors.toSet());
    }
}
