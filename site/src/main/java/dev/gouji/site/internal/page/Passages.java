package dev.gouji.site.internal.page;

import dev.gouji.model.Evidence;
import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.Sighting;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Whereabouts;
import dev.gouji.site.internal.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers the passages of a result, so that one sentence or one row of a table is shown once. */
final class Passages {

    private static final String OPERAND = "operand";

    private final Texts texts;
    private final Wording wording;
    private final Whereabouts whereabouts;

    Passages(Texts texts) {
        this.texts = texts;
        wording = new Wording(texts);
        whereabouts = new Whereabouts(texts);
    }

    List<Passage> of(Result result) {
        List<String> stated =
                result.evidence().map(Evidence::stated).map(List::of).orElse(List.of());
        List<String> operands = result.evidence().map(Passages::operands).orElse(List.of());
        List<String> perSighting = inOrder(result.locations(), operands);
        Map<Key, Group> groups = new LinkedHashMap<>();
        int operand = 0;
        for (Sighting sighting : result.locations()) {
            Group group = groups.computeIfAbsent(Key.of(sighting), key -> new Group(sighting));
            group.roles.add(wording.role(sighting.role()));
            if (!sighting.role().equals(OPERAND)) {
                group.stated.addAll(stated);
            } else if (perSighting.isEmpty()) {
                group.operands.addAll(operands);
            } else {
                group.operands.add(perSighting.get(operand++));
            }
            group.addColumn(sighting.location());
        }
        return groups.values().stream().map(this::place).toList();
    }

    private static List<String> operands(Evidence evidence) {
        return evidence.operands().stream().map(Evidence.Operand::quote).toList();
    }

    /** The operand of each sighting where there are as many of the one as of the other, else nothing. */
    private static List<String> inOrder(List<Sighting> sightings, List<String> operands) {
        long places = sightings.stream()
                .filter(sighting -> sighting.role().equals(OPERAND))
                .count();
        return places == operands.size() ? operands : List.of();
    }

    private Passage place(Group group) {
        return group.location.match(
                span -> new Passage(
                        roles(group),
                        group.document.map(other -> other + " ").orElse("") + whereabouts.of(span, group.columns),
                        false,
                        span.row().isPresent(),
                        Quote.pieces(span.quote(), List.copyOf(group.stated), List.copyOf(group.operands))),
                absent -> new Passage(roles(group), whereabouts.of(absent), true, false, List.of()));
    }

    private String roles(Group group) {
        return group.roles.stream().collect(Collectors.joining(texts.get("list-separator")));
    }

    /** What makes two locations one place; nothing is shared by passages where something is absent. */
    private record Key(
            Optional<String> document,
            OptionalInt page,
            List<String> section,
            Optional<String> table,
            OptionalInt row,
            String quote,
            boolean absent) {

        static Key of(Sighting sighting) {
            Optional<String> document = sighting.document();
            return sighting.location()
                    .match(
                            span -> new Key(
                                    document,
                                    span.page(),
                                    span.section(),
                                    span.table(),
                                    span.row(),
                                    span.quote(),
                                    false),
                            absent -> new Key(
                                    document,
                                    OptionalInt.empty(),
                                    absent.section(),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    "",
                                    true));
        }
    }

    /** What is known of one place. */
    private static final class Group {

        private final Location location;
        private final Optional<String> document;
        private final Set<String> roles = new LinkedHashSet<>();
        private final Set<Integer> columns = new TreeSet<>();
        private final List<String> stated = new ArrayList<>();
        private final List<String> operands = new ArrayList<>();

        Group(Sighting first) {
            location = first.location();
            document = first.document();
        }

        void addColumn(Location of) {
            if (of instanceof Location.Span span) {
                span.column().ifPresent(columns::add);
            }
        }
    }
}
