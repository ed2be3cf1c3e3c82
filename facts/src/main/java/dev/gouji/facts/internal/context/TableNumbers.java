package dev.gouji.facts.internal.context;

import dev.gouji.facts.internal.quantity.CellReader;
import dev.gouji.facts.internal.quantity.CellUnit;
import dev.gouji.facts.internal.quantity.NumberMention;
import dev.gouji.model.Cell;
import dev.gouji.model.Context;
import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Period;
import dev.gouji.model.Place;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of a table with what its headers say about them. */
final class TableNumbers {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern PAIR = Pattern.compile("[\\d.,]+(?:/[\\d.,]+)+");

    private final CellReader reader = new CellReader();
    private final Periods periods;
    private final Turns turns;

    TableNumbers(Periods periods, Turns turns) {
        this.periods = periods;
        this.turns = turns;
    }

    /** All numbers of the table, each cell once; header cells give classes but no figures. */
    List<Found> in(Table table, int block, Optional<Period> section) {
        TableHeads heads = new TableHeads(table);
        List<Found> found = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                Cell cell = table.cell(row, column);
                if (cell.row() == row && cell.column() == column) {
                    found.addAll(
                            row < table.headerRows() ? header(cell) : new Body(heads, block, section).numbers(cell));
                }
            }
        }
        return found;
    }

    private List<Found> header(Cell cell) {
        return reader.read(cell.text().folded(), CellUnit.NONE).stream()
                .map(number -> number.isFigure() ? NumberClass.LABEL : number.kind())
                .map(kind -> new Found(kind, Optional.empty()))
                .toList();
    }

    /** The cells below the headers. */
    private final class Body {

        private final TableHeads heads;
        private final int block;
        private final Optional<Period> section;

        Body(TableHeads heads, int block, Optional<Period> section) {
            this.heads = heads;
            this.block = block;
            this.section = section;
        }

        List<Found> numbers(Cell cell) {
            String text = cell.text().folded();
            return reader.read(text, heads.unit(cell.row(), cell.column())).stream()
                    .map(number -> found(cell, number))
                    .toList();
        }

        private Found found(Cell cell, NumberMention number) {
            NumberClass kind = kind(cell, number);
            boolean counts = kind == NumberClass.QUANTITY || kind == NumberClass.LISTED_THINGS;
            return new Found(kind, counts ? mention(cell, number) : Optional.empty());
        }

        private NumberClass kind(Cell cell, NumberMention number) {
            boolean whole =
                    number.from() == 0 && number.to() == cell.text().folded().length();
            if (!number.isFigure() || !whole) {
                return number.kind();
            }
            if (heads.isSerial(cell.column())) {
                return NumberClass.LABEL;
            }
            if (heads.isCode(cell.column())) {
                return NumberClass.CODE;
            }
            return heads.isYear(cell.column()) ? NumberClass.YEAR : NumberClass.QUANTITY;
        }

        private Optional<Mention> mention(Cell cell, NumberMention number) {
            Place place = Place.inCell(block, cell.row(), cell.column(), number.from(), number.to());
            String own = isWhole(cell, number) ? "" : inWords(cell, number);
            String thing = own.isEmpty() ? ofPair(heads.thing(cell.row(), cell.column()), cell, number) : own;
            String head = heads.head(cell.column());
            String turn = turns.of(head, head, 0, head.length());
            Context context = new Context(period(cell), heads.part(cell.row(), cell.column()) + turn);
            return number.quantity().map(quantity -> new Mention(quantity, place, thing, context));
        }

        private static boolean isWhole(Cell cell, NumberMention number) {
            return number.from() == 0 && number.to() == cell.text().folded().length();
        }

        /** The number's own part of a name such as 课程门数/学时总数, where the cell has as many numbers: 1177/118063. */
        private static String ofPair(String thing, Cell cell, NumberMention number) {
            List<String> names = SLASH.splitAsStream(thing).toList();
            String text = cell.text().folded();
            boolean pair = PAIR.matcher(text).matches() && names.size() == slashes(text) + 1;
            return pair ? names.get(slashes(text.substring(0, number.from()))) : thing;
        }

        private static int slashes(String text) {
            return (int) text.chars().filter(c -> c == '/').count();
        }

        /** What the words of the cell say the number measures; nothing for 1177/118063. */
        private static String inWords(Cell cell, NumberMention number) {
            String text = cell.text().folded();
            return text.chars().anyMatch(Character::isLetter) ? Things.of(text, 0, number.from(), number.to()) : "";
        }

        private Optional<Period> period(Cell cell) {
            return heads.dated(cell.row(), cell.column()).stream()
                    .flatMap(text -> periods.inHeader(text).stream().limit(1))
                    .map(Dated::period)
                    .findFirst()
                    .or(() -> section);
        }
    }
}
