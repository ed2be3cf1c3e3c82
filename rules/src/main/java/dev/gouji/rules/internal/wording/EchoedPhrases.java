package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Phrases whose beginning comes again after one more word, left over from editing: 教学能力竞赛教学能力比赛. */
public final class EchoedPhrases implements Search {

    private static final int SHORTEST = 4;
    private static final int GAP = 2;
    /** Join two phrases that may well share words. */
    private static final String JOINING = "和与及或的是为作以到至对比于在非不等并同兼之将被把从向且而";

    private final Lexicon lexicon = Lexicon.shared();

    @Override
    public List<Found> in(List<Text> texts) {
        return Search.each(this::slips).in(texts);
    }

    private List<Slip> slips(Text text) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i + 2 * (SHORTEST + GAP) <= folded.length(); i++) {
            int again = i + SHORTEST + GAP;
            Doubling echo = new Doubling(i, again, again + SHORTEST + GAP);
            boolean twice =
                    folded.charAt(i) == folded.charAt(again) && folded.regionMatches(i, folded, again, SHORTEST);
            if (twice && isEcho(folded, i) && echo.isUnbroken(text)) {
                slips.add(echo.slip(folded));
                i = again;
            }
        }
        return slips;
    }

    private boolean isEcho(String folded, int at) {
        int gap = at + SHORTEST;
        int tail = gap + GAP + SHORTEST;
        return Lexicon.isHan(folded, at, tail + GAP)
                && !folded.regionMatches(gap, folded, tail, GAP)
                && folded.substring(gap, gap + GAP).chars().allMatch(c -> JOINING.indexOf(c) < 0)
                && lexicon.isWord(folded.charAt(at), folded.charAt(at + 1))
                && lexicon.isWord(folded.charAt(gap), folded.charAt(gap + 1))
                && lexicon.isWord(folded.charAt(tail), folded.charAt(tail + 1));
    }
}
