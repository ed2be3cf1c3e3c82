package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.comparison.Comparisons;
import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Finds the claims that the sentences of a document make. */
public final class ProseClaims {

    private static final int MOST_FIGURES = 256;

    private final IntFunction<String> foldedText;
    private final List<Mention> mentions;

    /**
     * Takes what is needed of a document.
     *
     * @param foldedText gives the folded text of a block that is no table
     * @param mentions all mentions of the document in reading order
     */
    public ProseClaims(IntFunction<String> foldedText, List<Mention> mentions) {
        this.foldedText = foldedText;
        this.mentions = mentions;
    }

    /** The claims in reading order. */
    public List<Claim> find() {
        Map<Integer, List<Mention>> byBlock = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.place().cell().isEmpty()) {
                byBlock.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Passage> passages = new ArrayList<>();
        byBlock.forEach((block, inBlock) -> {
            if (inBlock.size() <= MOST_FIGURES) {
                passages.add(new Passage(foldedText.apply(block), inBlock));
            }
        });
        Map<Place, String> shares = new HashMap<>();
        passages.forEach(passage -> shares.putAll(ShareClaims.parts(passage)));
        Bases bases = new Bases(mentions.stream().filter(ProseClaims::isAmount).toList(), shares);
        Claims claims = new Claims();
        passages.forEach(passage -> find(passage, bases, claims));
        return claims.found();
    }

    private static void find(Passage passage, Bases bases, Claims claims) {
        new ShareClaims(passage, bases).find(claims);
        new StatedBases(passage, bases).find(claims);
        new RatesAhead(passage).find(claims);
        new JoinedParts(passage).find(claims);
        new SumClaims(passage).find(claims);
        new ClauseSums(passage).find(claims);
        new GrowthClaims(passage).find(claims);
        new ConversionClaims(passage).find(claims);
        new EachClaims(passage).find(claims);
        new ShareSums(passage).find(claims);
        new EquationClaims(passage).find(claims);
        new Comparisons(passage, bases).find(claims);
    }

    private static boolean isAmount(Mention mention) {
        return switch (mention.quantity().unit().dimension()) {
            case SHARE, SHARE_POINTS, RATIO, MULTIPLE -> false;
            default -> true;
        };
    }
}
