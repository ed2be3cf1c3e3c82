package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Block;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Document;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Rational;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds numbers that stand in two places among so much the same words that they tell one thing, whatever its name is: they tick
 * each other. The fewer digits a number has, the more words are asked for.
 */
public final class Retellings {

    /** A number that is told so often tells nothing. */
    private static final int MOST = 100;

    /** So many pairs of characters have to be around a number of one, of two and of more digits in both places. */
    private static final List<Integer> ENOUGH = List.of(8, 5, 3);
    /** 4项 and 4个 are one only where the words leave little doubt. */
    private static final int OTHER_UNIT = 5;
    /** So many characters on either side are looked at. */
    private static final int REACH = 24;

    /** Words that stand around numbers of every sort. */
    private static final Pattern GENERAL = Pattern.compile("[比较]上年|同比|增加|减少|增长|下降|提高|达到|[万亿]元|其中|学校|我校|全年|年度|共计|累计|计划");

    private record Printed(Rational value, Optional<Rational> upper, Dimension dimension) {
        static Printed of(Mention mention) {
            return new Printed(
                    mention.quantity().value(),
                    mention.quantity().upper().map(Rational::of),
                    mention.quantity().unit().dimension());
        }
    }

    private final Document document;
    private final Locator locator;
    private final Set<Mention> tied;
    private final Map<Mention, Set<String>> words = new HashMap<>();

    /** Takes the document that the mentions are of and the claims that tie some of them out already. */
    public Retellings(Document document, List<Claim> claims) {
        this.document = document;
        locator = new Locator(document);
        tied = claims.stream()
                .filter(Claim::holds)
                .flatMap(claim -> claim.figures().stream())
                .collect(Collectors.toSet());
    }

    /** The ticks among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        Map<Printed, List<Mention>> byNumber = new LinkedHashMap<>();
        mentions.stream()
                .filter(mention -> mention.quantity().unit().dimension() != Dimension.DURATION)
                .forEach(mention -> byNumber.computeIfAbsent(Printed.of(mention), n -> new ArrayList<>())
                        .add(mention));
        List<Claim> claims = new ArrayList<>();
        byNumber.values().stream()
                .filter(same -> same.size() > 1 && same.size() <= MOST)
                .forEach(same -> toldAgain(same, claims));
        return claims;
    }

    private void toldAgain(List<Mention> same, List<Claim> claims) {
        for (int i = 1; i < same.size(); i++) {
            Mention told = same.get(i);
            same.subList(0, i).stream()
                    .filter(earlier -> !tied.contains(told) || !tied.contains(earlier))
                    .filter(earlier -> isOneThing(told, earlier))
                    .findFirst()
                    .ifPresent(earlier -> claims.add(Agreement.of(told, earlier, "上下文相同的两处", Confidence.POSSIBLE)));
        }
    }

    private boolean isOneThing(Mention told, Mention earlier) {
        int digits = told.quantity().number().stripTrailingZeros().precision();
        boolean sameUnit =
                told.quantity().unit().symbol().equals(earlier.quantity().unit().symbol());
        int enough = ENOUGH.get(Math.min(digits, ENOUGH.size()) - 1) + (sameUnit ? 0 : OTHER_UNIT);
        return !isInOneSentence(told, earlier)
                && told.quantity().qualifier() == earlier.quantity().qualifier()
                && told.context().mayEqual(earlier.context())
                && shared(told, earlier) >= enough;
    }

    /** Cells of one table are no two places either. */
    private boolean isInOneSentence(Mention told, Mention earlier) {
        if (told.place().block() != earlier.place().block()) {
            return false;
        }
        if (earlier.place().cell().isPresent()) {
            return true;
        }
        String between = locator.text(told.place())
                .folded()
                .substring(earlier.place().to(), told.place().from());
        return between.indexOf('。') < 0;
    }

    private long shared(Mention one, Mention other) {
        return words(one).stream().filter(words(other)::contains).count();
    }

    /** The neighbouring pairs of characters around the figure: in its sentence, or in its row and the headers above it. */
    private Set<String> words(Mention mention) {
        return words.computeIfAbsent(mention, m -> {
            Set<String> pairs = Names.pairs(GENERAL.matcher(around(m)).replaceAll(" "));
            pairs.removeIf(pair -> !pair.chars().allMatch(Retellings::isChinese));
            return pairs;
        });
    }

    private static boolean isChinese(int c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private String around(Mention mention) {
        Block block = document.blocks().get(mention.place().block());
        if (block instanceof Table table) {
            int row = mention.place().cell().map(CellPosition::row).orElse(0);
            return mention.thing() + " " + Text.of(table.rowLine(row)).folded();
        }
        String text = locator.text(mention.place()).folded();
        int from = Math.max(
                text.lastIndexOf('。', mention.place().from()) + 1,
                mention.place().from() - REACH);
        int end = text.indexOf('。', mention.place().to());
        int to = Math.min(end < 0 ? text.length() : end, mention.place().to() + REACH);
        return text.substring(from, mention.place().from()) + " "
                + text.substring(mention.place().to(), to);
    }
}
