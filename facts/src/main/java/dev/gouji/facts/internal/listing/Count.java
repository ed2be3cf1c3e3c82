package dev.gouji.facts.internal.listing;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.List;

/**
 * A number of things that the text may name.
 *
 * @param figures the number, or the numbers of a name such as “四园三家” that make it together
 * @param value how many
 * @param from where the number or the quotation around it begins
 * @param to behind the first numeral
 * @param noun what follows the numeral as far as it can be told: 大工程, 个维度
 * @param name behind the closing quotation mark if the number is part of a quoted name, else -1
 */
record Count(List<Mention> figures, int value, int from, int to, String noun, int name) {

    Count {
        figures = List.copyOf(figures);
    }

    boolean isQuoted() {
        return name >= 0;
    }

    /** Whether the number begins its quoted name and no other number is in it. */
    boolean isWholeName() {
        return isQuoted() && to - from <= 3 && to + noun.length() + 1 == name;
    }

    /** Behind the number and, if it is quoted, its name. */
    int behind() {
        return isQuoted() ? name : to;
    }

    /** The claim that as many are named. */
    Claim claim(Listed listed) {
        List<Reading> readings = listed.counts().stream()
                .map(n -> new Reading(new Constant(Rational.of(n), "列举 " + n + " 项"), listed.because()))
                .toList();
        List<Formula> terms = figures.stream().<Formula>map(Figure::new).toList();
        Formula stated = terms.size() == 1 ? terms.get(0) : new Sum(terms);
        return new Claim(Kind.LIST_COUNT, stated, listed.relation(), readings, listed.confidence());
    }
}
