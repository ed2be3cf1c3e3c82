package dev.gouji.facts.internal.table;

import dev.gouji.model.Cell;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Dimension;
import dev.gouji.model.Fit;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table written in a test: a line a row, cells parted by {@code |}; {@code ^} and {@code <} continue the cell above or to the left. */
final class Sheet {

    private static final Pattern NUMBER = Pattern.compile("(-?\\d[\\d,]*(?:\\.\\d+)?)(%|:1|人|项|万元|元|个)?");
    private static final Pattern UNIT = Pattern.compile("\\(([^()]*)\\)");

    private final List<List<String>> cells;
    private final int headerRows;
    private final Optional<Text> caption;

    private Sheet(List<List<String>> cells, int headerRows, Optional<Text> caption) {
        this.cells = cells;
        this.headerRows = headerRows;
        this.caption = caption;
    }

    static Sheet of(int headerRows, String... lines) {
        List<List<String>> cells = new ArrayList<>();
        for (String line : lines) {
            List<String> row = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                row.add(cell.strip());
            }
            cells.add(row);
        }
        return new Sheet(cells, headerRows, Optional.empty());
    }

    static Sheet of(int headerRows, List<List<String>> cells) {
        return new Sheet(cells, headerRows, Optional.empty());
    }

    Sheet named(String name) {
        return new Sheet(cells, headerRows, Optional.of(Text.of(name)));
    }

    /** The same table with another text in one cell. */
    Sheet with(int row, int column, String text) {
        List<List<String>> changed = new ArrayList<>();
        cells.forEach(line -> changed.add(new ArrayList<>(line)));
        changed.get(row).set(column, text);
        return new Sheet(changed, headerRows, caption);
    }

    String text(int row, int column) {
        return cells.get(row).get(column);
    }

    List<List<String>> cells() {
        return cells;
    }

    List<Claim> claims() {
        Table table = table();
        return new TableClaims().find(table, figures(table));
    }

    /** What is called wrong: {@code CERTAIN 10 = 1 + 2}. */
    List<String> accused() {
        return claims().stream()
                .filter(claim -> claim.fit() == Fit.BROKEN && claim.confidence() != Confidence.POSSIBLE)
                .map(claim -> claim.confidence() + " " + show(claim))
                .toList();
    }

    /** What does not agree, but may be read wrongly. */
    List<String> doubted() {
        return claims().stream()
                .filter(claim -> claim.fit() == Fit.BROKEN && claim.confidence() == Confidence.POSSIBLE)
                .map(Sheet::show)
                .toList();
    }

    /** What agrees: {@code 3 = 1 + 2}. */
    List<String> kept() {
        return claims().stream()
                .filter(claim -> claim.fit() != Fit.BROKEN)
                .map(Sheet::show)
                .toList();
    }

    static String show(Claim claim) {
        return claim.stated().show() + " " + claim.relation().sign() + " "
                + claim.best().formula().show();
    }

    Table table() {
        List<List<Cell>> grid = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < cells.get(row).size(); column++) {
                String text = cells.get(row).get(column);
                if (text.equals("^")) {
                    line.add(grid.get(row - 1).get(column));
                } else if (text.equals("<")) {
                    line.add(line.get(column - 1));
                } else {
                    line.add(new Cell(Text.of(text), row, column, height(row, column), width(row, column), List.of()));
                }
            }
            grid.add(line);
        }
        return new Table(
                caption,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                headerRows,
                0,
                grid,
                Table.Trust.SURE,
                List.of());
    }

    private int height(int row, int column) {
        int last = row + 1;
        while (last < cells.size() && cells.get(last).get(column).equals("^")) {
            last++;
        }
        return last - row;
    }

    private int width(int row, int column) {
        int last = column + 1;
        while (last < cells.get(row).size() && cells.get(row).get(last).equals("<")) {
            last++;
        }
        return last - column;
    }

    /** Reads the cells that are one number, with the unit of the cell, else of the header, else of the row label. */
    static Map<CellPosition, Mention> figures(Table table) {
        Map<CellPosition, Mention> figures = new HashMap<>();
        for (int row = table.headerRows(); row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                Cell cell = table.cell(row, column);
                Matcher matcher = NUMBER.matcher(cell.text().folded());
                if (matcher.matches()) {
                    Unit unit = Optional.ofNullable(matcher.group(2))
                            .map(Sheet::unit)
                            .orElseGet(() -> unitAround(table, cell));
                    BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
                    Quantity quantity = new Quantity(
                            cell.text().folded(), number, Optional.empty(), Rational.ONE, unit, Qualifier.NONE);
                    Place place = Place.inCell(
                            0,
                            cell.row(),
                            cell.column(),
                            0,
                            cell.text().folded().length());
                    figures.put(
                            new CellPosition(cell.row(), cell.column()),
                            new Mention(quantity, place, "", Context.UNKNOWN));
                }
            }
        }
        return figures;
    }

    private static Unit unitAround(Table table, Cell cell) {
        for (int row = table.headerRows() - 1; row >= 0; row--) {
            Unit unit = unitIn(table.cell(row, cell.column()).text().folded());
            if (!unit.equals(Unit.NONE)) {
                return unit;
            }
        }
        for (int column = 0; column < Math.min(3, cell.column()); column++) {
            Unit unit = unitIn(table.cell(cell.row(), column).text().folded());
            if (!unit.equals(Unit.NONE)) {
                return unit;
            }
        }
        return Unit.NONE;
    }

    private static Unit unitIn(String title) {
        if (NUMBER.matcher(title).matches()) {
            return Unit.NONE;
        }
        Matcher matcher = UNIT.matcher(title);
        Unit unit = title.endsWith("%") ? Unit.PERCENT : Unit.NONE;
        while (matcher.find()) {
            unit = unit(matcher.group(1)).equals(Unit.NONE) ? unit : unit(matcher.group(1));
        }
        return unit;
    }

    private static Unit unit(String symbol) {
        return switch (symbol) {
            case "%" -> Unit.PERCENT;
            case ":1" -> new Unit(symbol, Dimension.RATIO, Rational.ONE);
            case "人" -> new Unit(symbol, Dimension.PERSONS, Rational.ONE);
            case "项", "个", "门" -> new Unit(symbol, Dimension.THINGS, Rational.ONE);
            case "元" -> new Unit(symbol, Dimension.MONEY, Rational.ONE);
            case "万元" -> new Unit(symbol, Dimension.MONEY, Rational.of(10_000));
            case "百分点" -> new Unit(symbol, Dimension.SHARE_POINTS, Rational.of(1, 100));
            case "倍" -> new Unit(symbol, Dimension.MULTIPLE, Rational.ONE);
            default -> Unit.NONE;
        };
    }
}
