package dev.gouji.facts.internal.context;

import dev.gouji.model.Document;
import dev.gouji.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells apart the rates that a document gives for several days of one year: 初次 at the end of August, 年终 at the end of
 * December.
 *
 * <p>A document that names no more than one day has each rate once, whether the day stands beside it or not.
 */
final class Turns {

    private static final String TURN = "初次|年终|年底|(?<!\\d)\\d{1,2}月\\d{1,2}日";
    private static final Pattern WORD = Pattern.compile(TURN);
    private static final Pattern WITH_RATE = Pattern.compile("(?<turn>" + TURN + ")[^。;]{0,24}?率");

    private final boolean several;

    private Turns(boolean several) {
        this.several = several;
    }

    /** Those that the paragraphs and the headers of tables name. */
    static Turns of(Document document) {
        Set<String> named = new HashSet<>();
        document.blocks().stream()
                .flatMap(block -> block.match(
                        heading -> Stream.of(heading.text().folded()),
                        paragraph -> Stream.of(paragraph.text().folded()),
                        Turns::headers,
                        picture -> Stream.<String>of()))
                .map(WITH_RATE::matcher)
                .forEach(matcher -> {
                    while (matcher.find()) {
                        named.add(key(matcher.group("turn")));
                    }
                });
        return new Turns(named.size() > 1);
    }

    private static Stream<String> headers(Table table) {
        return table.grid().stream()
                .limit(table.headerRows())
                .flatMap(List::stream)
                .map(cell -> cell.text().folded());
    }

    /** The turn that a rate is about, by the last word for one between the offsets; empty if there is one turn only. */
    String of(String thing, String text, int from, int to) {
        String last = "";
        if (several && thing.endsWith("率")) {
            Matcher matcher = WORD.matcher(text).region(from, to);
            while (matcher.find()) {
                last = key(matcher.group());
            }
        }
        return last;
    }

    private static String key(String turn) {
        return switch (turn) {
            case "初次" -> "8月31日";
            case "年终", "年底" -> "12月31日";
            default -> turn;
        };
    }
}
