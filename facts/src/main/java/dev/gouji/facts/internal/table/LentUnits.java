package dev.gouji.facts.internal.table;

import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Quantity;
import dev.gouji.model.Table;
import dev.gouji.model.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Figures without a unit in that of the row above that has one: 固定资产（万元） over 高等学校, 中等学校, 小学. */
final class LentUnits {

    private final Table table;
    private final Map<CellPosition, Mention> figures;

    LentUnits(Table table, Map<CellPosition, Mention> figures) {
        this.table = table;
        this.figures = figures;
    }

    /** All figures of the table, those with a unit of their own as they are. */
    Map<CellPosition, Mention> figures() {
        Map<CellPosition, Mention> lent = new HashMap<>(figures);
        for (int column = 0; column < table.columns(); column++) {
            Optional<Quantity> lender = Optional.empty();
            for (int row = table.headerRows(); row < table.rows(); row++) {
                CellPosition at = new CellPosition(row, column);
                Mention figure = figures.get(at);
                if (figure != null && hasUnit(figure.quantity())) {
                    lender = Optional.of(figure.quantity());
                } else if (figure != null) {
                    lender.ifPresent(quantity -> lent.put(at, in(quantity, figure)));
                }
            }
        }
        return lent;
    }

    private static boolean hasUnit(Quantity quantity) {
        return !quantity.unit().equals(Unit.NONE);
    }

    private static Mention in(Quantity lender, Mention figure) {
        Quantity own = figure.quantity();
        Quantity lent =
                new Quantity(own.printed(), own.number(), own.upper(), lender.scale(), lender.unit(), own.qualifier());
        return new Mention(lent, figure.place(), figure.thing(), figure.context());
    }
}
