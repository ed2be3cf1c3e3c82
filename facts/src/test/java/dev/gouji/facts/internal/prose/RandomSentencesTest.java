package dev.gouji.facts.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.facts.Documents;
import dev.gouji.facts.FactFinder;
import dev.gouji.facts.internal.prose.RandomSentences.True;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** True sentences, however they are rounded, raise no alarm. {@code -Dgouji.sentences=1000000} tries more. */
final class RandomSentencesTest {

    private static final int SENTENCES = Integer.getInteger("gouji.sentences", 20_000);

    private final FactFinder finder = new FactFinder(new Catalogue(List.of()));

    @Test
    void trueSentencesAreNeverAccused() {
        RandomSentences sentences = new RandomSentences(20260102);
        List<String> accused = new ArrayList<>();
        int claiming = 0;
        int naive = 0;
        for (int i = 0; i < SENTENCES; i++) {
            True sentence = sentences.next();
            naive += sentence.exactToTheDigit() ? 0 : 1;
            List<Claim> claims = finder.find(Documents.of(List.of(Documents.paragraph(sentence.text()))))
                    .claims();
            claiming += claims.isEmpty() ? 0 : 1;
            claims.stream()
                    .filter(RandomSentencesTest::isAccusation)
                    .forEach(claim -> accused.add(sentence.text() + " " + claim.readings()));
        }
        String all = "true sentences: " + SENTENCES + ", with a claim " + claiming + ", accused " + accused.size()
                + ", accused by a checker without intervals " + naive;
        System.getLogger(RandomSentencesTest.class.getName()).log(System.Logger.Level.INFO, all);
        assertEquals(List.of(), accused.stream().limit(3).toList(), all);
        assertTrue(claiming > 0.95 * SENTENCES, all);
        assertTrue(naive > 0.1 * SENTENCES, all);
    }

    private static boolean isAccusation(Claim claim) {
        return claim.fit() == Fit.BROKEN && claim.confidence() != Confidence.POSSIBLE;
    }
}
