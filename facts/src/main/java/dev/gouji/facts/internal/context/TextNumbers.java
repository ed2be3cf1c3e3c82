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
import java.util.Optional;

/** Reads the numbers of running text with what its sentences say about them. */
final class TextNumbers {

    private static final String SENTENCE_ENDS = "。!?;\n";

    private final NumberReader reader = new NumberReader();
    private final Periods periods;

    TextNumbers(Periods periods) {
        this.periods = periods;
    }

    /** All numbers of the folded text of a block; the given time holds where a sentence names none. */
    List<Found> in(String text, int block, Optional<Period> section) {
        List<NumberMention> numbers = reader.read(text);
        if (numbers.isEmpty()) {
            return List.of();
        }
        Body body = new Body(text, block, periods.in(text), section);
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

    /**
     * The text of one block.
     *
     * @param text folded
     * @param block its index
     * @param times the times it speaks of
     * @param section the time that its section is about
     */
    private record Body(String text, int block, List<Dated> times, Optional<Period> section) {

        Mention mention(Quantity quantity, NumberMention number, int floor) {
            String thing = Things.of(text, floor, number.from(), number.to());
            int start = sentenceStart(number.from());
            String scope = Scopes.of(text.substring(start), number.from() - start, thing);
            Context context = new Context(period(start, number.from()).or(() -> section), scope);
            return new Mention(quantity, Place.inText(block, number.from(), number.to()), thing, context);
        }

        private Optional<Period> period(int start, int figure) {
            return times.stream()
                    .filter(time -> time.from() >= start && time.to() <= figure)
                    .reduce((first, second) -> second)
                    .map(Dated::period);
        }

        private int sentenceStart(int at) {
            int start = at;
            while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            return start;
        }
    }
}
