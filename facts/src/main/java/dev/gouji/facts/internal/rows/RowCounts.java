package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.model.Block;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers of things that the table right behind the paragraph lists row by row: 入孵企业已达15家, and 表2-4 创业基地入孵企业统计表.
 *
 * <p>The caption has to name what is counted. A table may list other things than those counted, or some of them only, so
 * that a number far from its rows says nothing.
 */
public final class RowCounts {

    private static final Pattern NUMBER = Pattern.compile("^表?[\\d.\\-—–]*");
    private static final Pattern FORM =
            Pattern.compile("(?:基本)?(?:情况|信息)?(?:统计|汇总|一览|明细|名|列|清)?(?:[表单]|名单|目录)?(?:\\([^()]*\\))?$");
    private static final Pattern SOME = Pattern.compile("主要|部分|节选|重点|代表|典型|续|前[一二三四五六七八九十\\d]");
    private static final Pattern NO_ITEM = Pattern.compile("(?:总|合|小|共)计|合计数|总数|平均|备注.*|注[:：].*|…+|等");
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_END = 2;
    private static final int FEWEST_ROWS = 3;
    /** A number of rows that is off by one in so many is a slip. */
    private static final int MANY_ROWS = 8;

    private final Document document;

    public RowCounts(Document document) {
        this.document = document;
    }

    /** The claims among the mentions of the document. */
    public List<Claim> find(List<Mention> mentions) {
        Map<Integer, Table> behind = new HashMap<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && table.trust() == Table.Trust.SURE && !goesOn(i)) {
                behind.put(paragraphBefore(i), table);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : mentions) {
            Table table = behind.get(mention.place().block());
            if (table != null && mention.place().cell().isEmpty() && counts(mention, table)) {
                claim(mention, table, claims);
            }
        }
        return claims;
    }

    private int paragraphBefore(int table) {
        int at = table - 1;
        while (at >= 0
                && document.blocks().get(at) instanceof Paragraph paragraph
                && paragraph.role() == Paragraph.Role.TABLE_CAPTION) {
            at--;
        }
        return at;
    }

    /** Whether a second table follows at once, as where a page cuts one in two. */
    private boolean goesOn(int table) {
        return table + 1 < document.blocks().size() && document.blocks().get(table + 1) instanceof Table;
    }

    private static boolean counts(Mention mention, Table table) {
        String caption = table.caption().map(text -> text.folded()).orElse("");
        String named = FORM.matcher(NUMBER.matcher(caption).replaceFirst("")).replaceFirst("");
        String thing = Names.core(mention.thing());
        return mention.quantity().isCount()
                && mention.isFirm()
                && thing.length() >= SHORTEST_END
                && !SOME.matcher(caption).find()
                && named.endsWith(thing.substring(thing.length() - SHORTEST_END))
                && Names.commonEnd(thing, named) >= Math.min(SHORTEST_NAME, thing.length());
    }

    private static void claim(Mention mention, Table table, List<Claim> claims) {
        int rows = (int) IntStream.range(table.headerRows(), table.rows())
                .filter(row -> isItem(table, row))
                .count();
        if (rows < FEWEST_ROWS || table.headerRows() == 0) {
            return;
        }
        boolean offByOne =
                mention.quantity().value().minus(Rational.of(rows)).abs().equals(Rational.ONE);
        boolean slip = offByOne && rows >= MANY_ROWS && !isMergedDownwards(table);
        Reading reading = new Reading(new Formula.Constant(Rational.of(rows), "表中列出 " + rows + " 行"), "段后的表逐行列出");
        claims.add(new Claim(
                Kind.LIST_COUNT,
                new Formula.Figure(mention),
                Relation.EQUALS,
                List.of(reading),
                slip ? Confidence.LIKELY : Confidence.POSSIBLE));
    }

    /** Whether several rows may be about one thing. */
    private static boolean isMergedDownwards(Table table) {
        return IntStream.range(table.headerRows(), table.rows())
                .anyMatch(row -> table.grid().get(row).stream().anyMatch(cell -> cell.rows() > 1));
    }

    /** Whether the row is neither a total nor a remark nor empty. */
    private static boolean isItem(Table table, int row) {
        boolean blank =
                table.grid().get(row).stream().allMatch(cell -> cell.text().isBlank());
        boolean other = table.grid().get(row).stream()
                .anyMatch(cell -> NO_ITEM.matcher(cell.text().folded()).matches());
        return !blank && !other && !table.isOneCell(row);
    }
}
