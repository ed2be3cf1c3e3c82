package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Phrases of two characters and more written twice without anything between them: 落实落实. */
public final class DoubledPhrases implements Search {

    private static final int LONGEST = 12;
    /** Begin numbers and distributive adverbs: 一步一步, 逐级逐级. */
    private static final String DISTRIBUTIVE = "一二三两几每逐越各数半";

    private final Lexicon lexicon = Lexicon.shared();
    private final List<String> except;

    /** A search that leaves aside what has one of the words over its seam. */
    public DoubledPhrases(List<String> except) {
        this.except = List.copyOf(except);
    }

    @Override
    public List<Found> in(List<Text> texts) {
        return Search.each(this::slips).in(texts);
    }

    private List<Slip> slips(Text text) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i + 3 < folded.length(); i++) {
            int length = doubledAt(folded, i);
            Doubling doubling = new Doubling(i, i + length, i + 2 * length);
            if (length > 0 && doubling.isUnbroken(text)) {
                if (!doubling.isWithin(except, folded)) {
                    slips.add(doubling.slip(folded));
                }
                i += length;
            }
        }
        return slips;
    }

    /** How long the phrase is that stands at the offset and again behind itself; 0 if none does. */
    private int doubledAt(String folded, int at) {
        int most = Math.min(LONGEST, (folded.length() - at) / 2);
        for (int length = 2; length <= most; length++) {
            if (folded.charAt(at) == folded.charAt(at + length)
                    && folded.regionMatches(at, folded, at + length, length)
                    && isPhrase(folded, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isPhrase(String folded, int at, int length) {
        char first = folded.charAt(at);
        char second = folded.charAt(at + 1);
        return Lexicon.isHan(folded, at, at + length)
                && first != second
                && DISTRIBUTIVE.indexOf(first) < 0
                && (length > 2 || (lexicon.isWord(first, second) && !isStraddled(folded, at)));
    }

    /** 就业|创业|创新 has 业创 twice, yet no word of it. */
    private boolean isStraddled(String folded, int at) {
        return at > 0
                && at + 4 < folded.length()
                && lexicon.isWord(folded.charAt(at - 1), folded.charAt(at))
                && lexicon.isWord(folded.charAt(at + 1), folded.charAt(at + 2))
                && lexicon.isWord(folded.charAt(at + 3), folded.charAt(at + 4));
    }
}
