package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of a whole in sentences: 6123人，占比96.12%; 2059人（48.87%）; 报到5714人，报到率为96.57%.
 *
 * <p>The whole is what the words behind 占 name, or one of the amounts before the part. A whole that explains several
 * shares of a sentence is the whole of the shares between them, too; that is how a wrong one among them shows.
 */
final class ShareClaims {

    private static final String VERBS = "(?:约|近|仅|均|为|是|达|达到|高达|共|计|:)*";
    private static final String OF_BASE = "(?:占|完成)(?<base>[^,。;、()]{0,18}?)的?(?:比例|比重|百分比|比)?";
    /** Between a part and its share may stand how it has grown: 24所，比上年增加1所，增长4.35%，占…. */
    private static final String GROWN =
            "(?:,[^,。;()占\\uE000-\\uF1FF]{0,16}?(?:增加|增长|减少|下降|提高|上升)[了约]?" + FIGURE + "[)]?){0,2}";

    /** Or a word on what it is, which may be about something else: 其他收入12037万元，主要是捐赠，占总收入的43.51%. */
    private static final String ASIDE = "(?<aside>,[^,。;()占\\uE000-\\uF1FF]{2,20}(?=,占))?";

    /** Or what was done with the part: 10.23万人实现就业，就业率60.4%. */
    private static final String DONE = "(?<done>[^,。;:()占比率增减\\uE000-\\uF1FF]{1,16}(?=[,、(]))?";

    private static final Pattern PART_THEN_SHARE = Pattern.compile("(?<part>" + AMOUNT + ")" + DONE + "(?:\\(|" + GROWN
            + ASIDE
            + "[,、;(]?总?" + OF_BASE + VERBS + "|[,、(](?<rate>[^,。;:()]{0,14}?(?:(?<!增长|增加|下降|减少|变化)率|比例|比重))" + VERBS
            + ")(?<share>" + SHARE + ")");
    private static final Pattern SHARE_THEN_PART = Pattern.compile(OF_BASE + "(?<share>" + SHARE
            + ")[,(]?(?:达|共|共计|计|有|即)(?<part>" + AMOUNT + ")(?<rate>)(?<aside>)?(?<done>)?");
    private static final Pattern SHARES_IN_TURN = Pattern.compile("(?:分别占(?<base>[^,。;、()]{0,18}?)的?(?:比例|比重)?(?:为|是)?"
            + "|占(?<whole>[^,。;、()]{0,18}?)的?(?:比例|比重|比)?分别(?:为|是|达到?)|(?:比例|比重)分别(?:为|是|达到?))"
            + "(?<shares>" + SHARE + "(?:[,、和及]+" + SHARE + ")+)");
    /** Behind such words a whole of the same name is another one. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\([^()]*不(?:含|包括|包含)[^()]*\\)");

    /** A rate of one word, or words before it that leave it the rate that it is. */
    private static final Pattern LEADING = Pattern.compile("(?:毕业生?|初次|年终|总体|总|去向|新生|平均)*[\\u4e00-\\u9fff]{2}$");

    private static final Pattern AMONG =
            Pattern.compile("(?<whole>" + AMOUNT + ")[^,。;:()其\\uE000-\\uF1FF]{1,10}中,(?![^。]*其中)");
    /** So many amounts that are too small are looked at. */
    private static final int SMALLER = 2;

    private final Passage passage;
    private final Bases bases;
    private final List<SharePair> pairs = new ArrayList<>();
    /** Those whose shares stand together behind all parts: 分别占36.93%和47.90%. */
    private final Set<SharePair> inTurn = new HashSet<>();

    ShareClaims(Passage passage, Bases bases) {
        this.passage = passage;
        this.bases = bases;
        collect(PART_THEN_SHARE);
        collect(SHARE_THEN_PART);
        collectInTurn();
        pairs.sort(Comparator.comparingInt(SharePair::at));
    }

    /** The parts that the passage prints with a share, with the words that name the whole. */
    static Map<Place, String> parts(Passage passage) {
        Map<Place, String> parts = new HashMap<>();
        Matcher matcher = PART_THEN_SHARE.matcher(passage.text());
        while (matcher.find()) {
            Optional.ofNullable(matcher.group("base"))
                    .ifPresent(base ->
                            parts.put(passage.figure(matcher.group("part")).place(), base));
        }
        return parts;
    }

    void find(Claims claims) {
        List<SharePair> open = new ArrayList<>();
        ShareWholes wholes = new ShareWholes(passage, bases, pairs, inTurn);
        for (SharePair pair : pairs) {
            Optional<Claim> settled = wholes.settle(pair);
            settled.ifPresent(claims::add);
            if (settled.filter(claim -> claim.confidence() != Confidence.POSSIBLE || claim.holds())
                    .isEmpty()) {
                open.add(pair);
            }
        }
        new CommonBases(passage, open).find().forEach(claims::add);
    }

    private void collect(Pattern pattern) {
        Matcher matcher = pattern.matcher(passage.text());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start("part") + 1;
            Mention share = passage.figure(matcher.group("share"));
            Mention part = passage.figure(matcher.group("part"));
            boolean known = pairs.stream().anyMatch(pair -> pair.share().equals(share));
            if (!known && part.isFirm() && share.isFirm() && !passage.isChange(part)) {
                String base = Optional.ofNullable(matcher.group("base")).orElse("");
                String rate = Optional.ofNullable(matcher.group("rate")).orElse("");
                int at = matcher.start("part");
                SharePair pair = pair(at, share, base, rate);
                if (isPresent(matcher, "aside") || isLastOfSeveral(at)) {
                    pairs.add(pair.atMost(Confidence.POSSIBLE));
                } else if (isPresent(matcher, "done")) {
                    pairs.add(pair.given(isGiven(at, part, base, rate, matcher.group("done")))
                            .atMost(base.isEmpty() ? Confidence.POSSIBLE : Confidence.LIKELY));
                } else {
                    pairs.add(pair.given(isGiven(at, part, base, rate, "")));
                }
            }
        }
    }

    private static boolean isPresent(Matcher matcher, String group) {
        return !Optional.ofNullable(matcher.group(group)).orElse("").isEmpty();
    }

    /** Whether the last amount of the sentence is the whole: 512人，其中双师型357人，占…; 录取4210人，报到3874人，报到率…. */
    private boolean isGiven(int at, Mention part, String base, String rate, String done) {
        int whole = levelBefore(at, passage.sentenceStart(at));
        boolean leftOut = LEFT_OUT.matcher(passage.text().substring(0, at)).find();
        if (whole < 0 || leftOut || !(base.isEmpty() || Bases.isFiller(base))) {
            return false;
        }
        Mention before = passage.figure(passage.text().charAt(whole));
        List<Mention> wholes = Bases.candidates(part, passage.levels(passage.sentenceStart(at), at));
        String stem = rate.replaceAll("(?:率|比例|比重)$", "");
        boolean among = stem.isEmpty()
                && wholes.size() == 1
                && passage.text().substring(whole, at).contains("其中");
        boolean rated = isRateOf(stem, before) && Rates.isDoneBy(stem, part.thing() + done);
        return wholes.contains(before) && (among || rated);
    }

    /** Whether the rate is of such a whole and its name speaks of no others: 教师合格率 is not of 学生. */
    private static boolean isRateOf(String stem, Mention whole) {
        return stem.length() >= 2
                && Rates.isOf(stem, whole.thing())
                && (LEADING.matcher(stem).lookingAt() || whole.thing().contains(stem.substring(0, stem.length() - 2)));
    }

    /** Whether the part ends a list, so that the share may be of all of it: 甲省7所、乙省6所，占40%. */
    private boolean isLastOfSeveral(int at) {
        String words = passage.label(at);
        int before = at - words.length() - 1;
        return before > 0 && passage.text().charAt(before) == '、' && passage.isAmount(before - 1);
    }

    /** 教授20人、副教授35人，分别占17.82%、29.91%: as many parts as shares. */
    private void collectInTurn() {
        Matcher matcher = SHARES_IN_TURN.matcher(passage.text());
        while (matcher.find()) {
            String base = Optional.ofNullable(matcher.group("base"))
                    .or(() -> Optional.ofNullable(matcher.group("whole")))
                    .orElse("");
            String shares = matcher.group("shares").replaceAll("[,、和及]", "");
            int at = matcher.start();
            for (int i = shares.length() - 1; i >= 0 && at >= 0; i--) {
                at = levelBefore(at, passage.sentenceStart(matcher.start()));
                if (at >= 0 && passage.figure(shares.charAt(i)).isFirm()) {
                    SharePair pair = pair(at, passage.figure(shares.charAt(i)), base, "");
                    pairs.add(pair);
                    inTurn.add(pair);
                }
            }
        }
    }

    /** Where the last amount before the position stands that is firm and no change; negative if there is none. */
    private int levelBefore(int position, int start) {
        for (int at = position - 1; at >= start; at--) {
            if (passage.isAmount(at)) {
                Mention amount = passage.figure(passage.text().charAt(at));
                if (amount.isFirm() && !passage.isChange(amount)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private SharePair pair(int at, Mention share, String base, String rate) {
        Mention part = passage.figure(passage.text().charAt(at));
        List<Mention> before = passage.amounts(0, at);
        Collections.reverse(before);
        List<Mention> near = bases.named(base, part, before);
        List<Mention> named = near.isEmpty() ? bases.namedAnywhere(base, part) : near;
        if (!named.isEmpty()) {
            boolean same = Bases.isNamedInFull(base, named.get(0))
                    && !LEFT_OUT.matcher(passage.text().substring(0, at)).find();
            SharePair found = new SharePair(at, part, share, base, named, same ? sureness(near) : Confidence.POSSIBLE);
            return Bases.isJustNamed(base, named.get(0)) ? found : found.atMost(Confidence.LIKELY);
        }
        Optional<Mention> group = base.isEmpty() || Bases.isFiller(base) ? group(at, part) : Optional.empty();
        if (group.isPresent()) {
            List<Mention> wholes = new ArrayList<>(List.of(group.get()));
            wholes.addAll(Bases.candidates(part, before));
            return new SharePair(at, part, share, base, wholes, Confidence.LIKELY);
        }
        Confidence sure = isOfTheAmountBefore(at, part, rate) ? Confidence.CERTAIN : Confidence.POSSIBLE;
        List<Mention> wholes = Bases.candidates(part, before);
        return wholes.isEmpty()
                ? new SharePair(at, part, share, base, smaller(part, before), Confidence.POSSIBLE)
                : new SharePair(at, part, share, base, wholes, sure);
    }

    /** Sure of the one amount in the passage that bears the name; of one elsewhere it is only likely. */
    private static Confidence sureness(List<Mention> near) {
        return switch (near.size()) {
            case 0 -> Confidence.LIKELY;
            case 1 -> Confidence.CERTAIN;
            default -> Confidence.POSSIBLE;
        };
    }

    /** The last amounts that would be wholes if they were not too small: one of the numbers may be wrong. */
    private static List<Mention> smaller(Mention part, List<Mention> before) {
        return before.stream()
                .filter(amount -> Bases.isOfOneKind(part, amount))
                .limit(SMALLER)
                .toList();
    }

    /** The amount that the sentence says the part is among: 25个专业中，面向第二产业的6个. */
    private Optional<Mention> group(int at, Mention part) {
        Matcher among = AMONG.matcher(passage.text()).region(passage.sentenceStart(at), at);
        return among.find()
                ? Optional.of(passage.figure(among.group("whole"))).filter(whole -> Bases.isOfOneKind(part, whole))
                : Optional.empty();
    }

    /**
     * Whether the sentence reads whole, part, rate, and the rate is named after the part: 就业率 after 已就业. The amount before
     * must be such as the rate is of: 升学率 is of all graduates, also where only those in work stand before it.
     */
    private boolean isOfTheAmountBefore(int at, Mention part, String rate) {
        List<Mention> inSentence = passage.amounts(passage.sentenceStart(at), at);
        List<Mention> before = inSentence.isEmpty() ? Bases.candidates(part, passage.amounts(0, at)) : inSentence;
        String stem = rate.replaceAll("(?:率|比例|比重)$", "");
        return before.size() == 1
                && Bases.candidates(part, before).size() == 1
                && stem.length() >= 2
                && part.thing().contains(stem.substring(stem.length() - 2))
                && Rates.isDoneBy(stem, part.thing())
                && Rates.isOf(stem, before.get(0).thing());
    }
}
