package dev.gouji.facts.internal.table;

import java.util.List;

/**
 * A row that says it adds up others.
 *
 * @param row the row
 * @param word how surely its label says so
 * @param sets the rows that it may add up, the best first
 * @param byGroup whether the best set is named by the labels: the rows of its group
 */
record Total(int row, Titles.Total word, List<List<Integer>> sets, boolean byGroup) {

    Total {
        sets = List.copyOf(sets);
    }

    List<Integer> addends() {
        return sets.get(0);
    }
}
