package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds for each share of a passage the whole that it is of: one that its words name and that holds, else one that explains its
 * neighbours, else one elsewhere that explains it too exactly for an accident.
 */
final class ShareWholes {

    /** A whole that explains so many other shares of the sentence is taken for the whole of all. */
    private static final int SHOWN_BY = 2;
    /** So many characters at the end make two names alike. */
    private static final int SHORTEST_END = 2;

    private final Passage passage;
    private final Bases bases;
    private final List<SharePair> pairs;
    private final Set<SharePair> inTurn;

    /**
     * Takes the shares of a passage.
     *
     * @param pairs all of them in reading order
     * @param inTurn those whose shares stand together behind all parts: 分别占36.93%和47.90%
     */
    ShareWholes(Passage passage, Bases bases, List<SharePair> pairs, Set<SharePair> inTurn) {
        this.passage = passage;
        this.bases = bases;
        this.pairs = pairs;
        this.inTurn = inTurn;
    }

    /** The claim of the share against the whole that fits best by figures, by its neighbours or by its name, if there is one. */
    Optional<Claim> settle(SharePair pair) {
        Stream<Mention> further = pair.confidence() == Confidence.CERTAIN ? Stream.empty() : distant(pair);
        Optional<Mention> holding = Stream.concat(pair.holding(), further).findFirst();
        if (holding.isPresent()) {
            return Optional.of(pair.claim(List.of(holding.get()), pair.confidence()));
        }
        Optional<Mention> shown = shownByNeighbours(pair);
        if (shown.isPresent()) {
            return Optional.of(pair.claim(List.of(shown.get()), Confidence.CERTAIN));
        }
        Optional<Mention> byForm = shownByForm(pair);
        if (byForm.isPresent()) {
            return Optional.of(pair.claim(List.of(byForm.get()), Confidence.LIKELY));
        }
        boolean wrong = pair.given()
                && pair.confidence() == Confidence.POSSIBLE
                && bases.explaining(pair.part(), pair.share()).isEmpty();
        return pair.wholes().isEmpty()
                ? Optional.empty()
                : Optional.of(pair.claim(pair.wholes(), wrong ? Confidence.LIKELY : pair.confidence()));
    }

    /** Wholes from other passages that explain the share and are more than an accident. */
    private Stream<Mention> distant(SharePair pair) {
        return bases.explaining(pair.part(), pair.share()).stream()
                .filter(whole -> bases.timesStated(whole) > 1
                        || bases.isTelling(pair.share())
                        || pairs.stream().anyMatch(other -> !other.equals(pair) && other.holdsOf(whole)));
    }

    private Optional<Mention> shownByNeighbours(SharePair pair) {
        List<SharePair> neighbours = neighbours(pair).toList();
        return neighbours.stream()
                .flatMap(other -> Stream.concat(other.holding(), distant(other)))
                .filter(whole -> !Bases.candidates(pair.part(), List.of(whole)).isEmpty())
                .filter(whole -> neighbours.stream()
                                .filter(other -> other.holdsOf(whole))
                                .count()
                        >= SHOWN_BY)
                .findFirst();
    }

    /** The whole of another share that shares it by the form of the sentence, unless some other amount of it is the part. */
    private Optional<Mention> shownByForm(SharePair pair) {
        List<Mention> amounts = passage.amounts(passage.sentenceStart(pair.at()), passage.sentenceEnd(pair.at()));
        return pairs.stream()
                .filter(other -> areInTurn(pair, other) || goesOn(other, pair))
                .filter(other -> bases.isTelling(other.share()))
                .flatMap(SharePair::holding)
                .filter(whole -> !Bases.candidates(pair.part(), List.of(whole)).isEmpty())
                .filter(whole -> amounts.stream().noneMatch(part -> isShareOf(whole, part, pair)))
                .findFirst();
    }

    /** 分别占36.93%和47.90%. */
    private boolean areInTurn(SharePair pair, SharePair other) {
        return inTurn.contains(pair)
                && inTurn.contains(other)
                && neighbours(pair).anyMatch(other::equals);
    }

    /** 本省就业2896人，占就业人数的96.66%，外省就业100人，占3.34%: the second is of what the words before the first name. */
    private boolean goesOn(SharePair first, SharePair second) {
        boolean alike = Names.commonEnd(first.part().thing(), second.part().thing()) >= SHORTEST_END;
        return second.base().isEmpty()
                && !second.given()
                && !Bases.isFiller(first.base())
                && alike
                && first.at() < second.at()
                && first.at() >= passage.sentenceStart(second.at())
                && !passage.text().substring(first.at(), second.at()).contains("其中");
    }

    private static boolean isShareOf(Mention whole, Mention part, SharePair pair) {
        return new SharePair(pair.at(), part, pair.share(), "", List.of(), Confidence.POSSIBLE).holdsOf(whole);
    }

    /** The other shares in the sentence of what the same words name. */
    private Stream<SharePair> neighbours(SharePair pair) {
        int start = passage.sentenceStart(pair.at());
        int end = passage.sentenceEnd(pair.at());
        return pairs.stream()
                .filter(other -> !other.equals(pair) && other.at() >= start && other.at() < end)
                .filter(other -> other.base().equals(pair.base()));
    }
}
