package dev.gouji.facts.internal.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words with a number in them that count nothing. */
final class FixedWords {

    /**
     * A fixed word.
     *
     * @param text its characters
     * @param isName whether it is a name rather than an ordinary word
     */
    record Word(String text, boolean isName) {}

    private static final Map<Character, List<Word>> WORDS = load();

    private FixedWords() {}

    private static Map<Character, List<Word>> load() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (String[] fields : WordLists.read(FixedWords.class, "fixed-words.tsv")) {
            Arrays.stream(fields)
                    .skip(1)
                    .map(text -> new Word(text, fields[0].equals("NAME")))
                    .forEach(word -> words.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>())
                            .add(word));
        }
        Comparator<Word> longestFirst =
                Comparator.comparingInt((Word word) -> word.text().length()).reversed();
        words.values().forEach(list -> list.sort(longestFirst));
        return words;
    }

    /** The longest fixed word that begins at the offset. */
    static Optional<Word> at(String text, int at) {
        List<Word> words = WORDS.get(text.charAt(at));
        if (words == null) {
            return Optional.empty();
        }
        return words.stream().filter(word -> text.startsWith(word.text(), at)).findFirst();
    }
}
