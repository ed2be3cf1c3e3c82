package dev.gouji.facts.internal.context;

import dev.gouji.facts.internal.quantity.NumberMention;
import dev.gouji.facts.internal.quantity.NumberReader;
import dev.gouji.model.Context;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Place;
import dev.gouji.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the numbers of running text with what its sentences say about them. */
final class TextNumbers {

    private static final String SENTENCE_ENDS = "。!?;\n";

    private final NumberReader reader = new NumberReader();
    private final Periods periods;
    private final Turns turns;

    TextNumbers(Periods periods, Turns turns) {
        this.periods = periods;
        this.turns = turns;
    }

    /** All numbers of the folded text of a block; the given time holds where a sentence names none, the stage for all. */
    List<Found> in(String text, int block, Optional<Period> section, String stage) {
        List<NumberMention> numbers = reader.read(text);
        if (numbers.stream().noneMatch(number -> number.quantity().isPresent())) {
            return numbers.stream()
                    .map(number -> new Found(number.kind(), Optional.empty()))
                    .toList();
        }
        Body body = new Body(text, block, section, periods.in(text), new Scopes(text, stage, turns));
        List<Found> found = new ArrayList<>();
        int floor = 0;
        for (NumberMention number : numbers) {
            int before = floor;
            found.add(new Found(number.kind(), number.quantity().map(q -> body.mention(q, number, before))));
            floor = endsThing(number) ? number.to() : floor;
        }
        return found;
    }

    /** Whether words before the number cannot belong to the thing of the next: 2023届 毕业生, not 三等 奖. */
    private static boolean endsThing(NumberMention number) {
        return switch (number.kind()) {
            case ORDINAL, NAME, VERSION -> false;
            default -> true;
        };
    }

    /** The text of one block with what it says of times and parts. */
    private static final class Body {

        private final String text;
        private final int block;
        private final Optional<Period> section;
        private final NavigableMap<Integer, Period> times = new TreeMap<>();
        private final Scopes scopes;
        private final NavigableSet<Integer> sentences = new TreeSet<>(Set.of(0));

        Body(String text, int block, Optional<Period> section, List<Dated> dated, Scopes scopes) {
            this.text = text;
            this.block = block;
            this.section = section;
            dated.forEach(time -> times.put(time.to(), time.period()));
            this.scopes = scopes;
            for (int i = 0; i < text.length(); i++) {
                if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                    sentences.add(i + 1);
                }
            }
        }

        Mention mention(Quantity quantity, NumberMention number, int floor) {
            String thing = Things.of(text, floor, number.from(), number.to());
            int start = Objects.requireNonNull(sentences.floor(number.from()));
            Optional<Period> period = Optional.ofNullable(times.floorEntry(number.from()))
                    .filter(time -> time.getKey() > start)
                    .map(Entry::getValue)
                    .or(() -> section);
            Context context = new Context(period, scopes.of(start, number.from(), thing));
            return new Mention(quantity, Place.inText(block, number.from(), number.to()), thing, context);
        }
    }
}
