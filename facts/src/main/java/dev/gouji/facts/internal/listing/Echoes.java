package dev.gouji.facts.internal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things that are not listed but repeat the word counted: 四个坚持 and four clauses that begin with 坚持; “四园” and “…校园”“…校园”. */
final class Echoes {

    private static final String BECAUSE = "同一词语出现的次数";
    /** Measures before the word counted. */
    private static final String MEASURES = "个大项种类条";

    private Echoes() {}

    /** The word that the things counted repeat; empty if it cannot be told. */
    static Optional<String> word(Count count) {
        String noun = count.noun();
        String word = !noun.isEmpty() && MEASURES.indexOf(noun.charAt(0)) >= 0 ? noun.substring(1) : noun;
        if (!count.isQuoted()) {
            return word.length() >= 2 ? Optional.of(word.substring(0, 2)) : Optional.empty();
        }
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }

    /** How often items of the sentence before the count or the text behind it repeat the word. */
    static List<Listed> find(Prose prose, Count count) {
        List<Listed> found = new ArrayList<>();
        word(count).ifPresent(word -> {
            int start = prose.sentenceStart(count.from());
            found.add(Listed.possible(
                    List.of(longestRun(new Enumeration(prose, start, count.from(), "、,;"), word)), BECAUSE));
            if (word.length() > 1) {
                int end = prose.text().length();
                long clauses = new Enumeration(prose, count.behind(), end, "、,;。:")
                        .items().stream()
                                .filter(item -> item.text().startsWith(word))
                                .count();
                found.add(Listed.possible(List.of((int) clauses), BECAUSE));
            }
        });
        return found;
    }

    /** The most items in a row that begin or end with the word, quotation marks apart. */
    private static int longestRun(Enumeration list, String word) {
        int longest = 0;
        int run = 0;
        for (Enumeration.Item item : list.items()) {
            String text = item.text().replaceAll("\\(.*|[“”\"]", "");
            run = text.endsWith(word) || text.endsWith(word + "建设") || text.startsWith(word) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
