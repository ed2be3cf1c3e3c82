package dev.gouji.rules.internal.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Common two-character words, and characters that sound or look alike; lists that lie in {@code dev/gouji/words}. */
public final class Lexicon {

    private static final String FOLDER = "/dev/gouji/words/";

    private final Set<Integer> words = new HashSet<>();
    private final Map<Character, Set<Integer>> sounds = new HashMap<>();
    private final Map<Character, Set<Integer>> looks = new HashMap<>();

    private Lexicon() {
        for (String line : lines("words.txt")) {
            line.substring(2).chars().forEach(second -> words.add(pair(line.charAt(0), (char) second)));
        }
        group(
                lines("sounds.txt").stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList(),
                sounds);
        group(lines("looks.txt"), looks);
    }

    private static final class Shared {
        static final Lexicon LEXICON = new Lexicon();
    }

    /** The lists, read once. */
    public static Lexicon shared() {
        return Shared.LEXICON;
    }

    /** Whether the two characters are a common word. */
    boolean isWord(char first, char second) {
        return words.contains(pair(first, second));
    }

    /**
     * Whether a character that is left out leaves half a word: it is a word with a neighbour, and that neighbour is none
     * with the character that now stands beside it, nor with the one on its other side.
     *
     * @param whole the text with the character, which has two characters before and behind it, blanks where there are none
     */
    boolean leavesHalfWord(String whole, int at) {
        boolean withLeft = isWord(whole.charAt(at - 1), whole.charAt(at));
        boolean withRight = isWord(whole.charAt(at), whole.charAt(at + 1));
        return (withLeft || withRight)
                && !isWord(whole.charAt(at - 1), whole.charAt(at + 1))
                && !(withLeft && isWord(whole.charAt(at - 2), whole.charAt(at - 1)))
                && !(withRight && isWord(whole.charAt(at + 1), whole.charAt(at + 2)));
    }

    /** Whether a typist could take one character for the other: they are read alike, tones apart, or look alike. */
    boolean areTakenForEachOther(char a, char b) {
        return meet(sounds, a, b) || meet(looks, a, b);
    }

    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇';
    }

    /** Whether all characters of the stretch are Chinese. */
    static boolean isHan(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> isHan((char) c));
    }

    static int pair(char first, char second) {
        return first << 16 | second;
    }

    private static boolean meet(Map<Character, Set<Integer>> groups, char a, char b) {
        Set<Integer> one = groups.getOrDefault(a, Set.of());
        return groups.getOrDefault(b, Set.of()).stream().anyMatch(one::contains);
    }

    private static void group(List<String> lines, Map<Character, Set<Integer>> groups) {
        IntStream.range(0, lines.size())
                .forEach(line -> lines.get(line)
                        .chars()
                        .forEach(c -> groups.computeIfAbsent((char) c, key -> new HashSet<>())
                                .add(line)));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
