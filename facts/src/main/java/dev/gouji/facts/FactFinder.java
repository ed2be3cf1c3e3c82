package dev.gouji.facts;

import dev.gouji.facts.internal.agreement.OfficialFigures;
import dev.gouji.facts.internal.agreement.Repeats;
import dev.gouji.facts.internal.agreement.Restatements;
import dev.gouji.facts.internal.agreement.Retellings;
import dev.gouji.facts.internal.agreement.SameFacts;
import dev.gouji.facts.internal.agreement.UnitSlips;
import dev.gouji.facts.internal.context.MentionFinder;
import dev.gouji.facts.internal.context.Numbers;
import dev.gouji.facts.internal.indicator.IndicatorLinker;
import dev.gouji.facts.internal.indicator.ShareLimits;
import dev.gouji.facts.internal.listing.ListClaims;
import dev.gouji.facts.internal.prose.ProseClaims;
import dev.gouji.facts.internal.rows.DatedRows;
import dev.gouji.facts.internal.rows.EntityFacts;
import dev.gouji.facts.internal.rows.LeftOutRows;
import dev.gouji.facts.internal.rows.ListedRows;
import dev.gouji.facts.internal.rows.RowCounts;
import dev.gouji.facts.internal.rows.StepSums;
import dev.gouji.facts.internal.rows.TableRows;
import dev.gouji.facts.internal.rows.YearRows;
import dev.gouji.facts.internal.slip.Slips;
import dev.gouji.facts.internal.table.TableClaims;
import dev.gouji.facts.internal.target.NestedTargets;
import dev.gouji.facts.internal.target.Targets;
import dev.gouji.model.Block;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Facts;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Interval;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Rational;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in a document what the rules are about: its figures, the indicators among them and its claims. */
public final class FactFinder {

    /** How wide a quotient may be, as a share of its larger end. */
    private static final Rational WIDEST = Rational.of(1, 5);

    private final IndicatorLinker linker;

    /** Links figures to the indicators of the catalogue. */
    public FactFinder(Catalogue catalogue) {
        linker = new IndicatorLinker(catalogue);
    }

    /** The facts of the document. */
    public Facts find(Document document) {
        Numbers numbers = new MentionFinder().find(document);
        List<Mention> mentions = numbers.mentions();
        List<Claim> claims = new ArrayList<>();
        claims.addAll(proseClaims(document, mentions));
        claims.addAll(tableClaims(document, mentions));
        claims.addAll(listClaims(document, numbers));
        claims.addAll(agreements(document, mentions));
        Locator locator = new Locator(document);
        List<IndicatorValue> indicators =
                linker.link(mentions, place -> locator.text(place).folded());
        addUntold(claims, new OfficialFigures(indicators).find(mentions));
        claims.addAll(new Targets(document, indicators).find(mentions));
        claims.addAll(new NestedTargets().find(mentions));
        claims.addAll(ShareLimits.exceeded(indicators));
        claims.addAll(new Retellings(document, claims).find(mentions));
        claims.removeIf(FactFinder::isVague);
        List<Claim> failed = claims.stream().filter(FactFinder::isFailedGuess).toList();
        claims.removeIf(FactFinder::isFailedGuess);
        claims.addAll(new Slips(claims).among(failed));
        return new Facts(document, numbers.seen(), mentions, indicators, claims);
    }

    /** A range divided by another one, or by a number that is only about right, may be wide enough for almost any share. */
    private static boolean isVague(Claim claim) {
        return claim.best().formula() instanceof Quotient quotient
                && !quotient.figures().stream().allMatch(Mention::isFirm)
                && isWide(quotient.interval());
    }

    private static boolean isWide(Interval interval) {
        Optional<Rational> most = interval.high().map(Interval.End::value);
        return interval.width()
                .flatMap(width -> most.filter(high -> width.compareTo(high.abs().times(WIDEST)) > 0))
                .isPresent();
    }

    /** One of several readings that does not hold is nothing the document says, unless a slip explains it. */
    private static boolean isFailedGuess(Claim claim) {
        return claim.confidence() == Confidence.POSSIBLE && !claim.holds();
    }

    /** Adds the contradictions between figures whose values no other claim tells of already. */
    private static void addUntold(List<Claim> claims, List<Claim> more) {
        more.forEach(claim -> {
            if (claims.stream().noneMatch(other -> tellsOf(other, claim))) {
                claims.add(claim);
            }
        });
    }

    private static boolean tellsOf(Claim told, Claim claim) {
        return told.kind() == claim.kind()
                && told.confidence() != Confidence.POSSIBLE
                && values(told).equals(values(claim));
    }

    private static Set<Rational> values(Claim claim) {
        return claim.figures().stream().map(figure -> figure.quantity().value()).collect(Collectors.toSet());
    }

    private static List<Claim> proseClaims(Document document, List<Mention> mentions) {
        Locator locator = new Locator(document);
        return new ProseClaims(block -> locator.text(Place.inText(block, 0, 0)).folded(), mentions).find();
    }

    private static List<Claim> agreements(Document document, List<Mention> mentions) {
        TableRows rows = new TableRows(document, mentions);
        List<Claim> claims = new ArrayList<>();
        claims.addAll(new SameFacts().find(mentions));
        claims.addAll(new Repeats().find(mentions));
        claims.addAll(new UnitSlips().find(mentions));
        claims.addAll(new Restatements(document).find(mentions));
        claims.addAll(new EntityFacts(document, mentions).find());
        claims.addAll(new ListedRows(document, rows).find(mentions));
        claims.addAll(new RowCounts(document).find(mentions));
        claims.addAll(new YearRows(document, rows).find(mentions));
        claims.addAll(new StepSums(document, rows).find(mentions));
        addUntold(claims, new DatedRows(rows).find(mentions));
        return claims;
    }

    private static List<Claim> tableClaims(Document document, List<Mention> mentions) {
        Map<Integer, Map<CellPosition, Mention>> figures = figures(document, mentions);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Table table) {
                claims.addAll(new TableClaims().find(table, figures.getOrDefault(i, Map.of())));
            }
        }
        claims.addAll(new LeftOutRows(document).find(claims));
        return claims;
    }

    private static List<Claim> listClaims(Document document, Numbers numbers) {
        List<Mention> figures = new ArrayList<>(numbers.mentions());
        figures.addAll(numbers.listedThings());
        return new ListClaims(document, figures).find();
    }

    /** The figures that are all of their cell, by table and position. */
    private static Map<Integer, Map<CellPosition, Mention>> figures(Document document, List<Mention> mentions) {
        Locator locator = new Locator(document);
        Map<Integer, Map<CellPosition, Mention>> figures = new HashMap<>();
        for (Mention mention : mentions) {
            Place place = mention.place();
            place.cell()
                    .filter(cell -> place.from() == 0
                            && place.to() == locator.text(place).folded().length())
                    .ifPresent(cell -> figures.computeIfAbsent(place.block(), block -> new HashMap<>())
                            .put(cell, mention));
        }
        return figures;
    }
}
