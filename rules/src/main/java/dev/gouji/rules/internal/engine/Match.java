package dev.gouji.rules.internal.engine;

import java.util.List;

/**
 * What fulfils the conditions of a trigger.
 *
 * @param facts in the order of the conditions
 */
public record Match(List<Object> facts) {

    public Match {
        facts = List.copyOf(facts);
    }

    /** The facts of the type, in order. */
    public <T> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The first fact of the type; the conditions promise that there is one. */
    public <T> T one(Class<T> type) {
        return all(type).get(0);
    }
}
