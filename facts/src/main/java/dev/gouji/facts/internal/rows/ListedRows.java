package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.facts.internal.rows.TableRows.Row;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Figures that a sentence tells of several rows of a table: 甲类、乙类、丙类占34.14%、25.71%、23.57%.
 *
 * <p>Figures that are those of one column tick each other. If all but one are, the one is not what the table has.
 */
public final class ListedRows {

    private record Pair(Mention told, Row row) {

        boolean isComparableTo(Mention cell) {
            return told.quantity().unit().isComparableTo(cell.quantity().unit());
        }

        boolean agreesWith(Mention cell) {
            return isComparableTo(cell) && cell.interval().meets(told.interval());
        }

        Claim claim(Mention cell, Confidence confidence) {
            return Agreement.of(told, cell, "表中“" + row.label() + "”一行", confidence);
        }
    }

    private record Column(int block, int column) {}

    private static final Pattern SEPARATOR = Pattern.compile("[、,]|[和与及]|以及");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(,](?:占比?)?(?:为|约)?");
    /** Between the name of a row and its figure: 其他企业，人数占比为53.91%; 四川省（44.05%）. */
    private static final Pattern SHARE_OF = Pattern.compile("[,(](?:其?人数|所)?(?:占比|比例|比重|占)?(?:为|约|达)?$");

    private static final int FEWEST_AGREEING = 2;

    private final TableRows rows;
    private final Locator locator;

    /** Takes a document and the rows of its tables. */
    public ListedRows(Document document, TableRows rows) {
        this.rows = rows;
        this.locator = new Locator(document);
    }

    /** The claims among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        if (rows.all().isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (List<Mention> sentence : sentences(mentions)) {
            List<Pair> pairs = pairs(sentence);
            if (!pairs.isEmpty()) {
                judge(pairs, claims);
            }
        }
        return claims;
    }

    /** The mentions of running text, one list a sentence, of sentences with several. */
    private List<List<Mention>> sentences(List<Mention> mentions) {
        Map<Long, List<Mention>> found = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.place().cell().isEmpty()) {
                long key = ((long) mention.place().block() << 32) + sentenceStart(mention);
                found.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
            }
        }
        return found.values().stream()
                .filter(sentence -> sentence.size() >= FEWEST_AGREEING)
                .toList();
    }

    private int sentenceStart(Mention mention) {
        String text = text(mention);
        int from = mention.place().from();
        while (from > 0 && "。!?\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private List<Pair> pairs(List<Mention> sentence) {
        String text = text(sentence.get(0));
        int start = sentenceStart(sentence.get(0));
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = runEnd(sentence, at, text);
            if (end - at >= FEWEST_AGREEING) {
                int before = at == 0 ? start : sentence.get(at - 1).place().to();
                listed(text.substring(before, sentence.get(at).place().from()), sentence.subList(at, end), pairs);
            } else {
                direct(sentence, at, text, pairs);
            }
            at = end;
        }
        return pairs;
    }

    /** Where a run of figures of one kind with nothing but separators between them ends. */
    private static int runEnd(List<Mention> sentence, int from, String text) {
        int end = from + 1;
        while (end < sentence.size()
                && sentence.get(end)
                        .quantity()
                        .unit()
                        .equals(sentence.get(from).quantity().unit())
                && SEPARATOR.matcher(between(sentence, end, text)).matches()) {
            end++;
        }
        return end;
    }

    /** The words between a figure and the one before it. */
    private static String between(List<Mention> sentence, int at, String text) {
        int from = sentence.get(at - 1).place().to();
        return text.substring(from, Math.max(from, sentence.get(at).place().from()));
    }

    /** As many names before the run as it has figures, in the same order. */
    private void listed(String words, List<Mention> run, List<Pair> pairs) {
        List<String> names = List.of(words.split("、"));
        int from = names.size() - run.size();
        if (from < 0) {
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            String name = names.get(from + i);
            List<Row> found = i == 0 ? rows.endingIn(name) : i == run.size() - 1 ? rows.beginning(name) : rows.of(name);
            Mention told = run.get(i);
            found.forEach(row -> pairs.add(new Pair(told, row)));
        }
    }

    /** The name right before the figure, or before the amount in front of the brackets that it stands in. */
    private void direct(List<Mention> sentence, int at, String text, List<Pair> pairs) {
        Mention told = sentence.get(at);
        boolean inBrackets =
                at > 0 && IN_BRACKETS.matcher(between(sentence, at, text)).matches();
        Mention named = inBrackets ? sentence.get(at - 1) : told;
        String words = text.substring(0, named.place().from());
        String name = SHARE_OF.matcher(words).replaceFirst("");
        rows.endingIn(Clauses.before(name, name.length())).forEach(row -> pairs.add(new Pair(told, row)));
    }

    private static void judge(List<Pair> pairs, List<Claim> claims) {
        Map<Column, List<Pair>> agreeing = new HashMap<>();
        for (Pair pair : pairs) {
            for (Mention cell : pair.row().figures()) {
                if (!Agreement.isFew(pair.told()) && pair.agreesWith(cell)) {
                    agreeing.computeIfAbsent(column(pair.row(), cell), c -> new ArrayList<>())
                            .add(pair);
                    claims.add(pair.claim(cell, Confidence.POSSIBLE));
                }
            }
        }
        agreeing.forEach((column, agreed) -> exception(column, agreed, pairs).ifPresent(claims::add));
    }

    /** The one figure of the sentence that is told of a row of the same table and stands nowhere in it. */
    private static Optional<Claim> exception(Column column, List<Pair> agreed, List<Pair> pairs) {
        Unit unit = agreed.get(0).told().quantity().unit();
        List<Pair> others = pairs.stream()
                .filter(pair -> pair.row().block() == column.block())
                .filter(pair -> pair.told().quantity().unit().equals(unit))
                .filter(pair -> pair.row().figures().stream().noneMatch(pair::agreesWith))
                .toList();
        if (agreed.size() < FEWEST_AGREEING || others.size() != 1) {
            return Optional.empty();
        }
        Pair pair = others.get(0);
        return pair.row().figures().stream()
                .filter(cell -> pair.told().isFirm() && !Agreement.isFew(pair.told()))
                .filter(cell -> Row.column(cell) == column.column() && pair.isComparableTo(cell))
                .findFirst()
                .map(cell -> pair.claim(cell, Confidence.LIKELY));
    }

    private static Column column(Row row, Mention cell) {
        return new Column(row.block(), Row.column(cell));
    }

    private String text(Mention mention) {
        return locator.text(mention.place()).folded();
    }
}
