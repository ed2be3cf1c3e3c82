package dev.gouji.facts.internal.rows;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Relation;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Totals of a table that count in a row which the text beside it leaves out: 注：升学不计入任何单位, and the total has 升学 in it.
 *
 * <p>The text has to speak of a total or of all that is counted; 生均面积不含宿舍 speaks of another figure.
 */
public final class LeftOutRows {

    private static final String WHOLE = "(?:任何|合计|总计|小计|总数|总人数|总量|统计)";
    private static final String NAME = "(?<name>[\\u4e00-\\u9fff]{2,10}?)";
    private static final List<Pattern> LEFT_OUT = List.of(
            Pattern.compile("(?:^|[,。;:、(注])" + NAME + "(?:人数|学生|人员)?[均都暂]?[不未](?:计入|纳入|列入|算入)[^,。;:、]{0,4}" + WHOLE),
            Pattern.compile("(?:" + WHOLE + "|本表|表中|上表|下表)[^,。;:、]{0,6}(?:不含|不包括|不包含|未含|未包括)" + NAME
                    + "(?:人数|学生|人员)?(?=[,。;:、)]|$)"));
    /** How many blocks away a note may stand. */
    private static final int REACH = 2;

    private final Document document;
    private final Locator locator;

    public LeftOutRows(Document document) {
        this.document = document;
        this.locator = new Locator(document);
    }

    /** The claims about those of the given sums that hold only with a row that is left out. */
    public List<Claim> find(List<Claim> claims) {
        List<Claim> found = new ArrayList<>();
        Map<Integer, Set<String>> names = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.kind() == Kind.SUM && claim.stated() instanceof Figure total && claim.holds()) {
                Place place = total.mention().place();
                if (place.cell().isPresent() && document.blocks().get(place.block()) instanceof Table table) {
                    int row = place.cell().get().row();
                    Set<String> leftOut = names.computeIfAbsent(place.block(), block -> namesLeftOut(block, table));
                    found.addAll(countedIn(claim, table, row, leftOut));
                }
            }
        }
        return found;
    }

    private static List<Claim> countedIn(Claim claim, Table table, int total, Set<String> names) {
        return names.stream()
                .flatMap(name -> claim.best().formula().figures().stream()
                        .filter(figure -> isOfOtherRow(figure, table, total, name))
                        .map(figure -> claim(claim, figure, name)))
                .toList();
    }

    private static boolean isOfOtherRow(Mention figure, Table table, int total, String name) {
        Optional<CellPosition> cell = figure.place().cell();
        return cell.isPresent()
                && cell.get().row() != total
                && figure.quantity().value().signum() > 0
                && table.grid().get(cell.get().row()).stream()
                        .limit(cell.get().column())
                        .anyMatch(label -> label.text().folded().equals(name));
    }

    private static Claim claim(Claim sum, Mention leftOut, String name) {
        Reading reading =
                new Reading(new Difference(sum.best().formula(), new Figure(leftOut)), "文中说“" + name + "”不计入，表中却计入了合计");
        return new Claim(Kind.SUM, sum.stated(), Relation.EQUALS, List.of(reading), Confidence.LIKELY);
    }

    /** The rows that the texts beside the table leave out, as far as the next heading or table. */
    private Set<String> namesLeftOut(int at, Table table) {
        Set<String> names = new LinkedHashSet<>();
        table.caption().ifPresent(text -> addNames(text.folded(), names));
        table.sourceNote().ifPresent(text -> addNames(text.folded(), names));
        for (int step : new int[] {-1, 1}) {
            for (int i = 1; i <= REACH && isParagraph(at + step * i); i++) {
                addNames(locator.text(Place.inText(at + step * i, 0, 0)).folded(), names);
            }
        }
        return names;
    }

    private boolean isParagraph(int block) {
        return block >= 0
                && block < document.blocks().size()
                && document.blocks()
                        .get(block)
                        .<Boolean>match(heading -> false, paragraph -> true, table -> false, picture -> false);
    }

    private static void addNames(String text, Set<String> names) {
        for (Pattern pattern : LEFT_OUT) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group("name"));
            }
        }
    }
}
