package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds sentences that stand in two places word for word but for one number, as a summary repeats its chapter.
 *
 * <p>What stands before the number must be the same for so long that it cannot be a phrase of the trade, and what follows
 * must be the same, too. Sentences about different times or parts of the school are different sentences.
 */
public final class Restatements {

    private static final int KEY = 12;
    private static final int SAME_BEFORE = 18;
    private static final int SAME_BEHIND = 4;
    /** Where sentences part over one of these, they may be about different times, groups or turns. */
    private static final Pattern OTHER_MATTER = Pattern.compile("[年届月日期批次级组类号第上下前后男女一二三四五六七八九十]");

    private final Locator locator;

    /** Takes the document that the mentions are of. */
    public Restatements(Document document) {
        locator = new Locator(document);
    }

    /** The claims among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        Map<String, List<Mention>> byWords = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : mentions) {
            int from = mention.place().from();
            if (mention.place().cell().isEmpty() && from >= KEY) {
                String key = text(mention).substring(from - KEY, from);
                List<Mention> earlier = byWords.computeIfAbsent(key, words -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> contradicts(mention, other))
                        .findFirst()
                        .ifPresent(other -> claims.add(
                                EntityFacts.claim(mention.plain(), other.plain(), "“" + key + "”", Confidence.LIKELY)));
                earlier.add(mention);
            }
        }
        return claims;
    }

    private boolean contradicts(Mention mention, Mention other) {
        return mention.place().block() != other.place().block()
                && mention.quantity().unit().equals(other.quantity().unit())
                && mention.quantity().qualifier() == other.quantity().qualifier()
                && mention.context().mayEqual(other.context())
                && !mention.plain().interval().meets(other.plain().interval())
                && isSameSentence(mention, other);
    }

    private boolean isSameSentence(Mention mention, Mention other) {
        String a = text(mention);
        String b = text(other);
        int before = 0;
        int i = mention.place().from() - 1;
        int j = other.place().from() - 1;
        while (i >= 0 && j >= 0 && a.charAt(i) == b.charAt(j)) {
            before++;
            i--;
            j--;
        }
        int behind = 0;
        int m = mention.place().to();
        int n = other.place().to();
        while (m < a.length() && n < b.length() && behind < SAME_BEHIND && a.charAt(m) == b.charAt(n)) {
            behind++;
            m++;
            n++;
        }
        return before >= SAME_BEFORE
                && behind == SAME_BEHIND
                && !isOtherMatter(a, i)
                && !isOtherMatter(b, j)
                && !isOtherMatter(a, i + 1);
    }

    private static boolean isOtherMatter(String text, int at) {
        return at >= 0 && OTHER_MATTER.matcher(text.substring(at, at + 1)).matches();
    }

    private String text(Mention mention) {
        return locator.text(mention.place()).folded();
    }
}
