package dev.gouji.facts.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The tables that lie beside the checkout: those of real documents, and those of the labelled passages. */
final class SharedTables {

    static final Path SHARED = Path.of("..", "..", "shared");

    private static final Pattern TABLE = Pattern.compile(
            "\"id\":\\s*\"([^\"]+)\",\\s*\"caption\":\\s*(null|\"(?:[^\"\\\\]|\\\\.)*\").*?\"header_rows\":\\s*(\\d+).*?\"grid\":\\s*\\[(.*?)],\\s*\"spans\":\\s*\\[(.*?)]",
            Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\[((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\",?)*)\\s*]", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SPAN = Pattern.compile(
            "\"row\":\\s*(\\d+),\\s*\"col\":\\s*(\\d+),\\s*\"rowspan\":\\s*(\\d+),\\s*\"colspan\":\\s*(\\d+)");

    private static final Pattern FIELD =
            Pattern.compile("\"(file|verdict|stated|quote|quote2|values)\": (\"(?:[^\"\\\\]|\\\\.)*\"|\\{[^}]*}|null)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /**
     * A labelled relation of a passage.
     *
     * @param file the name of the passage
     * @param consistent whether the figures agree, apart from rounding
     * @param rows the rows of the table that it is about, cells parted by blanks; empty if it is about a sentence
     * @param stated the number that is asserted
     * @param values the numbers it is calculated from
     */
    record Label(String file, boolean consistent, List<String> rows, BigDecimal stated, Set<BigDecimal> values) {}

    private SharedTables() {}

    /** The labels of the passages that are about rows of tables alone. */
    static List<Label> labels() {
        Map<String, Set<String>> rows = new HashMap<>();
        ofPassages()
                .forEach((id, sheet) -> sheet.cells()
                        .forEach(line -> rows.computeIfAbsent(file(id), key -> new HashSet<>())
                                .add(String.join(" ", line))));
        List<Label> labels = new ArrayList<>();
        for (String line :
                read(SHARED.resolve("labelled/passages.jsonl")).lines().toList()) {
            Map<String, String> fields = new HashMap<>();
            Matcher field = FIELD.matcher(line);
            while (field.find()) {
                fields.put(field.group(1), unescape(field.group(2)));
            }
            Set<BigDecimal> stated = numbers(fields.getOrDefault("stated", ""));
            List<String> quotes = Stream.of("quote", "quote2")
                    .filter(fields::containsKey)
                    .map(fields::get)
                    .filter(q -> !q.equals("null"))
                    .toList();
            String file = fields.getOrDefault("file", "");
            if (stated.size() == 1 && rows.getOrDefault(file, Set.of()).containsAll(quotes)) {
                labels.add(new Label(
                        file,
                        !"inconsistent".equals(fields.get("verdict")),
                        quotes,
                        stated.iterator().next(),
                        numbers(fields.getOrDefault("values", ""))));
            }
        }
        return labels;
    }

    /** The name of the passage that a table is of. */
    static String file(String id) {
        return id.replaceAll("\\.html#.*", "");
    }

    private static Set<BigDecimal> numbers(String text) {
        Set<BigDecimal> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group()).stripTrailingZeros());
        }
        return numbers;
    }

    static Map<String, Sheet> ofDocuments() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        Matcher matcher = TABLE.matcher(read(SHARED.resolve("documents/tables-truth.json")));
        while (matcher.find()) {
            List<List<String>> cells = rows(matcher.group(4));
            merge(cells, matcher.group(5));
            Sheet sheet = Sheet.of(Integer.parseInt(matcher.group(3)), cells);
            sheets.put(
                    matcher.group(1),
                    matcher.group(2).equals("null") ? sheet : sheet.named(unescape(matcher.group(2))));
        }
        return sheets;
    }

    static Map<String, Sheet> ofPassages() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        try (Stream<Path> files =
                Files.list(SHARED.resolve("labelled/passages")).sorted()) {
            for (Path file : files.toList()) {
                List<Element> tables = Jsoup.parse(read(file)).select("table");
                for (int i = 0; i < tables.size(); i++) {
                    List<List<String>> cells = new ArrayList<>();
                    for (Element row : tables.get(i).select("tr")) {
                        cells.add(new ArrayList<>(row.select("th,td").eachText()));
                    }
                    sheets.put(file.getFileName() + "#" + (i + 1), Sheet.of(1, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static List<List<String>> rows(String json) {
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(json);
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            Matcher cell = STRING.matcher(row.group(1));
            while (cell.find()) {
                cells.add(unescape(cell.group(1)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static void merge(List<List<String>> cells, String spans) {
        Matcher span = SPAN.matcher(spans);
        while (span.find()) {
            int[] n = Arrays.stream(new int[] {1, 2, 3, 4})
                    .map(i -> Integer.parseInt(span.group(i)))
                    .toArray();
            for (int row = n[0]; row < n[0] + n[2]; row++) {
                for (int column = n[1]; column < n[1] + n[3]; column++) {
                    if (column > n[1]) {
                        cells.get(row).set(column, "<");
                    } else if (row > n[0]) {
                        cells.get(row).set(column, "^");
                    }
                }
            }
        }
    }

    private static String unescape(String json) {
        return json.replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\")
                .replaceAll("^\"|\"$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
