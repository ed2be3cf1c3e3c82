package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Product;
import dev.gouji.model.Mention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many, so much for each of them and all together: 资助1260人，每人3300元，共计415.8万元; 12个班，每班36学时，共432学时. */
final class EachClaims {

    private static final String WORDS = "[^。;每\\uE000-\\uF1FF]";
    private static final Pattern EACH =
            Pattern.compile("(?<number>" + AMOUNT + ")(?<behind>" + WORDS + "{0,24})每(?<each>[\\u4e00-\\u9fff])"
                    + "[^。;,每年月天日期\\uE000-\\uF1FF]{0,8}(?<rate>" + AMOUNT + ")(?!/)" + WORDS
                    + "{0,14}?(?:共计|合计|总计|累计|总额|共)" + "[^。;,\\uE000-\\uF1FF]{0,8}(?<total>" + AMOUNT + ")");
    private static final String PERSONS = "人名位生";

    private final Passage passage;

    EachClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = EACH.matcher(passage.text());
        while (matcher.find()) {
            Mention number = passage.figure(matcher.group("number"));
            Mention rate = passage.figure(matcher.group("rate"));
            Mention total = passage.figure(matcher.group("total"));
            boolean areEach = isOneOf(number, matcher.group("behind"), matcher.group("each"));
            if (areEach
                    && number.isFirm()
                    && rate.isFirm()
                    && rate.quantity().unit().isComparableTo(total.quantity().unit())) {
                Product product = new Product(new Figure(number), new Figure(rate));
                boolean sole = passage.levels(passage.sentenceStart(matcher.start()), matcher.start()).stream()
                        .noneMatch(other -> other.quantity()
                                .unit()
                                .isComparableTo(number.quantity().unit()));
                claims.addEqual(
                        Kind.PRODUCT,
                        total,
                        List.of(new Reading(product, "个数 × 每" + matcher.group("each") + "数")),
                        sole && total.isFirm() ? Confidence.LIKELY : Confidence.POSSIBLE);
            }
        }
    }

    /** Whether what is counted is what each of is spoken of: 每班 of 12个班 or 12班, 每人 of 218名. */
    private static boolean isOneOf(Mention number, String behind, String each) {
        String symbol = number.quantity().unit().symbol();
        return symbol.endsWith(each)
                || behind.startsWith(each)
                || (PERSONS.contains(each) && !symbol.isEmpty() && PERSONS.contains(symbol));
    }
}
