package dev.gouji.rules.internal.wording;

import dev.gouji.rules.internal.wording.Alignment.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in a text what is nearly one of many terms.
 *
 * <p>Every term is looked for where its first two or its last two characters stand, which one slip leaves whole: the
 * time grows with the text, not with the text times the terms.
 */
public final class Vocabulary {

    private final Map<Integer, List<Term>> byBeginning = new HashMap<>();
    private final Map<Integer, List<Term>> byEnd = new HashMap<>();
    private final Map<Integer, List<Wrong>> byWrong = new HashMap<>();

    /** A wording that is known to be wrong. */
    private record Wrong(String text, Term term) {}

    /**
     * A wording that is nearly a term.
     *
     * @param from offset of its first character
     * @param to offset behind its last character
     * @param term what it should be
     * @param edits how it departs; empty for a wording that is known to be wrong
     */
    public record Miss(int from, int to, Term term, List<Edit> edits) {}

    public Vocabulary(List<Term> terms) {
        for (Term term : terms) {
            String text = term.text();
            if (text.length() > 1) {
                add(byBeginning, Lexicon.pair(text.charAt(0), text.charAt(1)), term);
                add(byEnd, Lexicon.pair(text.charAt(text.length() - 2), text.charAt(text.length() - 1)), term);
            }
            if (text.length() == 4) {
                // Turned round in the middle, neither its beginning nor its end is left.
                add(byBeginning, Lexicon.pair(text.charAt(0), text.charAt(2)), term);
            }
            term.not()
                    .forEach(wrong ->
                            add(byWrong, Lexicon.pair(wrong.charAt(0), wrong.charAt(1)), new Wrong(wrong, term)));
        }
    }

    private static <T> void add(Map<Integer, List<T>> index, int key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** What is nearly a term in the folded text, in order, of several at one place the longest. */
    public List<Miss> misses(String folded) {
        Search search = new Search(folded);
        for (int i = 0; i + 1 < folded.length(); i++) {
            int key = Lexicon.pair(folded.charAt(i), folded.charAt(i + 1));
            for (Term term : byBeginning.getOrDefault(key, List.of())) {
                search.lay(term, i);
            }
            for (Term term : byEnd.getOrDefault(key, List.of())) {
                search.layBack(term, i + 2);
            }
            for (Wrong wrong : byWrong.getOrDefault(key, List.of())) {
                search.compare(wrong, i);
            }
        }
        return search.found();
    }

    /** One text while it is searched. */
    private static final class Search {

        private final String text;
        private final List<Miss> misses = new ArrayList<>();
        private final List<int[]> exact = new ArrayList<>();

        Search(String text) {
            this.text = text;
        }

        void lay(Term term, int at) {
            new Alignment(term, text, at).best().ifPresent(path -> keep(term, at, path));
        }

        /** Looks for beginnings from which the term would end here, as far away as its edits allow. */
        void layBack(Term term, int end) {
            int budget = term.budget();
            int length = term.text().length();
            for (int at = Math.max(0, end - length - budget); budget > 0 && at <= end - length + budget; at++) {
                boolean begins = text.charAt(at) == term.text().charAt(0)
                        && text.charAt(at + 1) != term.text().charAt(1);
                if (begins) {
                    lay(term, at);
                }
            }
        }

        private void keep(Term term, int at, Path path) {
            if (path.edits().isEmpty()) {
                exact.add(new int[] {at, path.end()});
            } else {
                misses.add(new Miss(at, path.end(), term, path.edits()));
            }
        }

        void compare(Wrong wrong, int at) {
            int to = at + wrong.text().length();
            if (text.startsWith(wrong.text(), at) && !isOverBorder(wrong, to)) {
                misses.add(new Miss(at, to, wrong.term(), List.of()));
            }
        }

        /** Whether the second of two characters begins the next word: 形成|积极, 预防|犯罪. */
        private boolean isOverBorder(Wrong wrong, int to) {
            return wrong.text().length() == 2
                    && to < text.length()
                    && Lexicon.shared().isWord(text.charAt(to - 1), text.charAt(to));
        }

        List<Miss> found() {
            List<Miss> kept = new ArrayList<>();
            misses.stream()
                    .filter(miss -> !isRight(miss))
                    .sorted(Comparator.comparingInt((Miss miss) ->
                            miss.edits().size() * 100 - miss.term().text().length()))
                    .filter(miss -> kept.stream().noneMatch(other -> overlap(miss, other)))
                    .forEach(kept::add);
            kept.sort(Comparator.comparingInt(Miss::from));
            return kept;
        }

        private static boolean overlap(Miss a, Miss b) {
            return a.from() < b.to() && b.from() < a.to();
        }

        /** Whether it is part of something that is right: another term, or one of the wordings that are right, too. */
        private boolean isRight(Miss miss) {
            return miss.edits().stream().anyMatch(this::isInsideExact) || isAlso(miss);
        }

        private boolean isInsideExact(Edit edit) {
            return exact.stream()
                    .anyMatch(range -> range[0] <= edit.at()
                            && edit.end() <= range[1]
                            && range[0] < edit.end()
                            && edit.at() < range[1]);
        }

        private boolean isAlso(Miss miss) {
            return miss.term().also().stream().anyMatch(right -> {
                int at = text.indexOf(right, Math.max(0, miss.from() - right.length()));
                while (at >= 0 && at < miss.to()) {
                    if (covers(at, at + right.length(), miss)) {
                        return true;
                    }
                    at = text.indexOf(right, at + 1);
                }
                return false;
            });
        }

        /** Whether the stretch holds all that is wrong. */
        private static boolean covers(int from, int to, Miss miss) {
            Optional<Edit> first = miss.edits().stream().findFirst();
            int wrongFrom = first.map(Edit::at).orElse(miss.from());
            int wrongTo = first.map(
                            edit -> miss.edits().get(miss.edits().size() - 1).end())
                    .orElse(miss.to());
            return from <= wrongFrom && wrongTo <= to && from < miss.to();
        }
    }
}
