package dev.gouji.facts.internal.context;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds all numbers of a document and puts the quantities among them into their context. */
public final class MentionFinder {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The numbers of headings, paragraphs and tables in reading order. */
    public Numbers find(Document document) {
        Periods periods = new Periods(year(document));
        Turns turns = Turns.of(document);
        TextNumbers texts = new TextNumbers(periods, turns);
        TableNumbers tables = new TableNumbers(periods, turns);
        Sections sections = new Sections(periods);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            int index = i;
            Block block = document.blocks().get(i);
            block.match(
                    heading -> {
                        sections.enter(heading);
                        return found.addAll(texts.in(heading.text().folded(), index, sections.period(), ""));
                    },
                    paragraph -> {
                        String text = paragraph.text().folded();
                        return found.addAll(texts.in(text, index, sections.period(), sections.enter(text)));
                    },
                    table -> found.addAll(tables.in(table, index, sections.period())),
                    picture -> false);
        }
        return numbers(found);
    }

    /** The year that the document reports on, by its edition or else its title. */
    private static OptionalInt year(Document document) {
        Matcher matcher = YEAR.matcher(
                document.profile().edition().orElseGet(() -> document.title().folded()));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
    }

    private static Numbers numbers(List<Found> found) {
        Map<NumberClass, Integer> seen = new EnumMap<>(NumberClass.class);
        found.forEach(number -> seen.merge(number.kind(), 1, Integer::sum));
        return new Numbers(mentions(found, NumberClass.QUANTITY), mentions(found, NumberClass.LISTED_THINGS), seen);
    }

    private static List<Mention> mentions(List<Found> found, NumberClass kind) {
        return found.stream()
                .filter(number -> number.kind() == kind)
                .flatMap(number -> number.mention().stream())
                .toList();
    }
}
