package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Region;
import dev.gouji.model.Table.Trust;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the tables that the tags declare with those that are seen on the pages, and keeps the better. */
final class TaggedTables {

    private static final double OVERLAP = 0.3;

    private final List<TableItem> tagged;

    TaggedTables(List<TableItem> tagged) {
        this.tagged = tagged;
    }

    /** The pages with those tagged tables put in place of their lines of which nothing was seen as a table. */
    List<PageLayout> addUnseen(List<PageLayout> pages) {
        List<TableItem> seen = pages.stream()
                .flatMap(page -> page.items().stream())
                .filter(TableItem.class::isInstance)
                .map(TableItem.class::cast)
                .toList();
        List<TableItem> unseen = tagged.stream()
                .filter(table -> seen.stream().noneMatch(other -> overlap(table, other)))
                .toList();
        return unseen.isEmpty()
                ? pages
                : pages.stream().map(page -> addUnseen(page, unseen)).toList();
    }

    private static PageLayout addUnseen(PageLayout page, List<TableItem> unseen) {
        List<Item> items = new ArrayList<>();
        Set<TableItem> added = new HashSet<>();
        for (Item item : page.items()) {
            Optional<TableItem> around = item instanceof Line line
                    ? unseen.stream().filter(table -> isIn(table, line)).findFirst()
                    : Optional.empty();
            if (around.isEmpty()) {
                items.add(item);
            } else if (around.get().page() == page.number() && added.add(around.get())) {
                items.add(around.get());
            }
        }
        return page.with(items);
    }

    private static boolean isIn(TableItem table, Line line) {
        double middle = line.top() + line.box().height() / 2;
        return table.regions().stream()
                .anyMatch(region -> region.page() == line.page() && Boxes.holds(region.box(), line.centre(), middle));
    }

    /** The items with seen tables confirmed or replaced by tagged ones. */
    List<Item> reconcile(List<Item> items) {
        List<Item> reconciled = new ArrayList<>();
        Set<TableItem> used = new HashSet<>();
        for (Item item : items) {
            if (!(item instanceof TableItem seen) || tagged.contains(seen)) {
                reconciled.add(item);
                continue;
            }
            List<TableItem> declared =
                    tagged.stream().filter(table -> overlap(table, seen)).toList();
            for (TableItem choice : choose(seen, declared)) {
                if (used.add(choice)) {
                    reconciled.add(choice);
                }
            }
        }
        return reconciled;
    }

    private static List<TableItem> choose(TableItem seen, List<TableItem> declared) {
        if (declared.isEmpty()) {
            return List.of(seen);
        }
        if (declared.size() == 1 && saysTheSame(seen, declared.get(0))) {
            return List.of(new TableItem(
                    seen.grid(), seen.columns(), declared.get(0).headerRows(), Trust.SURE, seen.regions()));
        }
        boolean guessed = seen.trust() == Trust.DOUBTFUL;
        boolean narrower = declared.stream().anyMatch(table -> table.width() < seen.width());
        if (narrower) {
            return List.of(seen.trusted(Trust.DOUBTFUL));
        }
        return guessed
                ? declared
                : declared.stream().map(table -> table.trusted(Trust.DOUBTFUL)).toList();
    }

    private static boolean saysTheSame(TableItem one, TableItem other) {
        if (one.rows() != other.rows() || one.width() != other.width()) {
            return false;
        }
        for (int row = 0; row < one.rows(); row++) {
            for (int column = 0; column < one.width(); column++) {
                if (!bare(one.folded(row, column)).equals(bare(other.folded(row, column)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String bare(String folded) {
        return folded.replace(" ", "");
    }

    private static boolean overlap(TableItem declared, TableItem seen) {
        for (Region one : declared.regions()) {
            for (Region other : seen.regions()) {
                if (one.page() == other.page()
                        && Boxes.shared(one.box(), other.box())
                                > OVERLAP * Math.min(Boxes.area(one.box()), Boxes.area(other.box()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
