package dev.gouji.facts.internal.context;

import dev.gouji.facts.internal.quantity.WordLists;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words to be taken off the ends of a phrase, again and again until none is left there. */
final class Affixes {

    /**
     * A word to be taken off.
     *
     * @param text its characters
     * @param unlessBeside neighbours on its inner side with which it makes another word: 到 in 报到
     */
    private record Word(String text, String unlessBeside) {
        static Word of(String entry) {
            int mark = entry.indexOf('!');
            return mark < 0 ? new Word(entry, "") : new Word(entry.substring(0, mark), entry.substring(mark + 1));
        }

        boolean ends(String phrase, int end) {
            int start = end - text.length();
            return start >= 0
                    && phrase.startsWith(text, start)
                    && (start == 0 || unlessBeside.indexOf(phrase.charAt(start - 1)) < 0);
        }

        boolean begins(String phrase, int at) {
            int end = at + text.length();
            return phrase.startsWith(text, at)
                    && (end == phrase.length() || unlessBeside.indexOf(phrase.charAt(end)) < 0);
        }
    }

    private final Map<Character, List<Word>> byFirst;
    private final Map<Character, List<Word>> byLast;

    private Affixes(List<Word> words) {
        byFirst =
                words.stream().collect(Collectors.groupingBy(word -> word.text().charAt(0)));
        byLast = words.stream()
                .collect(Collectors.groupingBy(
                        word -> word.text().charAt(word.text().length() - 1)));
    }

    /** The words of the lists of that name in affixes.tsv, the longest first. */
    static Affixes of(String list) {
        return new Affixes(WordLists.read(Affixes.class, "affixes.tsv").stream()
                .filter(fields -> fields[0].equals(list))
                .flatMap(fields -> Arrays.stream(fields).skip(1))
                .map(Word::of)
                .sorted(Comparator.comparingInt((Word word) -> word.text().length())
                        .reversed())
                .toList());
    }

    /** The phrase without the words at its end. */
    String cutEnd(String phrase) {
        int end = phrase.length();
        int cut = end;
        while (end > 0 && cut > 0) {
            int here = end;
            cut = longest(byLast, phrase.charAt(end - 1), word -> word.ends(phrase, here));
            end -= cut;
        }
        return phrase.substring(0, end);
    }

    /** The phrase without the words at its beginning. */
    String cutStart(String phrase) {
        int start = 0;
        int cut = phrase.length();
        while (start < phrase.length() && cut > 0) {
            int here = start;
            cut = longest(byFirst, phrase.charAt(start), word -> word.begins(phrase, here));
            start += cut;
        }
        return phrase.substring(start);
    }

    /** The length of the longest word that fits, or 0. */
    private static int longest(Map<Character, List<Word>> words, char edge, Predicate<Word> fits) {
        for (Word word : words.getOrDefault(edge, List.of())) {
            if (fits.test(word)) {
                return word.text().length();
            }
        }
        return 0;
    }
}
