package dev.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * A measure that reports are expected to give, as the catalogue describes it.
 *
 * @param id stable identifier, the Chinese name in most cases
 * @param name the official name
 * @param aliases other names in use
 * @param spoken words that mean it only where the sentence counts up what the whole school has: 毕业生, 专任教师
 * @param unit the unit as printed in tables: 人, %, 元/生; empty for a plain ratio
 * @param definition how it is counted, empty if not known
 * @param source where name and definition come from
 * @param certainty how sure the source is
 * @param table the annex table it belongs to, if any
 */
public record Indicator(
        String id,
        String name,
        List<String> aliases,
        List<String> spoken,
        String unit,
        String definition,
        String source,
        Certainty certainty,
        Optional<String> table) {

    public Indicator {
        aliases = List.copyOf(aliases);
        spoken = List.copyOf(spoken);
    }
}
