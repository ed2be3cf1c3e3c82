package dev.gouji.rules;

import dev.gouji.model.Block;
import dev.gouji.model.Box;
import dev.gouji.model.Cell;
import dev.gouji.model.Certainty;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Dimension;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Facts;
import dev.gouji.model.Format;
import dev.gouji.model.Formula;
import dev.gouji.model.Heading;
import dev.gouji.model.Indicator;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Period;
import dev.gouji.model.Picture;
import dev.gouji.model.Place;
import dev.gouji.model.Profile;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Region;
import dev.gouji.model.Relation;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A document and its facts, written by hand. */
final class Paper {

    static final Unit PERSONS = new Unit("人", Dimension.PERSONS, Rational.ONE);
    static final Unit TO_ONE = new Unit("", Dimension.RATIO, Rational.ONE);
    static final Context YEAR_2023 = new Context(Optional.of(new Period(Period.Kind.GRADUATING_CLASS, 2023, 2023)), "");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Document.Gap> gaps = new ArrayList<>();
    private final List<IndicatorValue> values = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Profile profile = new Profile(DocumentKind.ANNUAL_REPORT, Optional.of("2023年度"));
    private Text title = Text.of("示例职业技术学院质量年度报告");
    private Table.Trust trust = Table.Trust.SURE;
    private Confidence confidence = Confidence.CERTAIN;
    private Context context = YEAR_2023;

    Paper being(DocumentKind kind, String edition) {
        profile = new Profile(kind, edition.isEmpty() ? Optional.empty() : Optional.of(edition));
        return this;
    }

    /** The title among the properties of the file. */
    Paper titled(String text) {
        title = Text.of(text);
        return this;
    }

    Paper heading(int level, String text) {
        blocks.add(new Heading(level, Text.of(text), List.of()));
        return this;
    }

    Paper paragraph(String text) {
        return paragraph(Paragraph.Role.BODY, text);
    }

    Paper paragraph(Paragraph.Role role, String text) {
        blocks.add(new Paragraph(role, Text.of(text), List.of()));
        return this;
    }

    /** A paragraph on a page. */
    Paper onPage(int page, String text) {
        Region region = new Region(0, text.length(), page, new Box(0, 0, 10, 10));
        blocks.add(new Paragraph(Paragraph.Role.BODY, Text.of(text), List.of(region)));
        return this;
    }

    Paper picture() {
        blocks.add(new Picture(Text.EMPTY, List.of()));
        return this;
    }

    /** A table with one header row and one header column; cells parted by a bar. */
    Paper table(String caption, String... rows) {
        List<List<Cell>> grid = new ArrayList<>();
        for (String row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (String text : row.split("\\|", -1)) {
                cells.add(new Cell(Text.of(text), grid.size(), cells.size(), 1, 1, List.of()));
            }
            grid.add(cells);
        }
        Optional<Text> named = caption.isEmpty() ? Optional.empty() : Optional.of(Text.of(caption));
        blocks.add(
                new Table(named, Optional.empty(), Optional.empty(), Optional.empty(), 1, 1, grid, trust, List.of()));
        return this;
    }

    /** From here on tables are read without certainty. */
    Paper doubtful() {
        trust = Table.Trust.DOUBTFUL;
        return this;
    }

    /** From here on facts are that sure. */
    Paper being(Confidence sure) {
        confidence = sure;
        return this;
    }

    /** From here on figures are about that time and part. */
    Paper about(Context other) {
        context = other;
        return this;
    }

    Paper gap(int page, Obstacle.Kind kind) {
        gaps.add(new Document.Gap(OptionalInt.of(page), new Obstacle(kind, "")));
        return this;
    }

    /** The figure that the last block prints, in the first cell that has it if the block is a table. */
    Mention figure(String number, Unit unit, Qualifier qualifier) {
        Quantity quantity = new Quantity(
                number + unit.symbol(), new BigDecimal(number), Optional.empty(), Rational.ONE, unit, qualifier);
        return new Mention(quantity, place(number), "", context);
    }

    Mention figure(String number, Unit unit) {
        return figure(number, unit, Qualifier.NONE);
    }

    private Place place(String number) {
        int last = blocks.size() - 1;
        if (blocks.get(last) instanceof Table table) {
            Cell cell = table.grid().stream()
                    .flatMap(List::stream)
                    .filter(c -> c.text().folded().contains(number))
                    .findFirst()
                    .orElseThrow();
            int from = cell.text().folded().indexOf(number);
            return Place.inCell(last, cell.row(), cell.column(), from, from + number.length());
        }
        int from = ((Paragraph) blocks.get(last)).text().folded().indexOf(number);
        return Place.inText(last, from, from + number.length());
    }

    /** The last block gives this value of an indicator of the seed catalogue. */
    Paper value(String indicator, Mention figure) {
        String unit = figure.quantity().unit().dimension() == Dimension.RATIO
                ? ":1"
                : figure.quantity().unit().symbol();
        Indicator what = new Indicator(
                indicator, indicator, List.of(), List.of(), unit, "", "", Certainty.CERTAIN, Optional.empty());
        values.add(new IndicatorValue(what, figure, confidence));
        return this;
    }

    /** The last block says that the stated figure is the quotient of the two others. */
    Paper share(Mention stated, Mention part, Mention whole) {
        return claim(
                Claim.Kind.RATIO, stated, new Formula.Quotient(new Formula.Figure(part), new Formula.Figure(whole)));
    }

    Paper total(Mention stated, Mention... parts) {
        List<Formula> terms = Arrays.stream(parts)
                .map(Formula.Figure::new)
                .map(Formula.class::cast)
                .toList();
        return claim(Claim.Kind.SUM, stated, new Formula.Sum(terms));
    }

    private Paper claim(Claim.Kind kind, Mention stated, Formula formula) {
        claims.add(new Claim(
                kind,
                new Formula.Figure(stated),
                Relation.EQUALS,
                List.of(new Claim.Reading(formula, "")),
                confidence));
        return this;
    }

    Facts facts() {
        Document document =
                new Document("report.md", "", Format.MARKDOWN, title, profile, OptionalInt.empty(), blocks, gaps);
        return new Facts(document, Map.of(), List.of(), values, claims);
    }
}
