package dev.gouji.facts.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes tables in which everything adds up, as a spreadsheet would print them, and knows what adds up in them. */
final class RandomTables {

    /** A place in the grid. */
    record At(int row, int column) {}

    /** A relation that the table keeps: the stated place and the places it is calculated from. */
    record Kept(Kind kind, At stated, List<At> operands) {
        boolean uses(At place) {
            return stated.equals(place) || operands.contains(place);
        }

        /** Whether the printed digits allow the relation, give or take some units in the last place stated. */
        boolean allows(Sheet sheet, int slack) {
            BigDecimal printed = number(sheet, stated);
            BigDecimal low = BigDecimal.valueOf(kind.calculate(operands(sheet, -1)));
            BigDecimal high = BigDecimal.valueOf(kind.calculate(operands(sheet, 1)));
            BigDecimal half = kind == Kind.SUM && printed.scale() <= 0 ? BigDecimal.ZERO : printed.ulp();
            BigDecimal reach = half.multiply(BigDecimal.valueOf(0.5 + slack)).add(new BigDecimal("1e-9"));
            return printed.add(reach).compareTo(low) >= 0
                    && printed.subtract(reach).compareTo(high) <= 0;
        }

        private double[] operands(Sheet sheet, int side) {
            return IntStream.range(0, operands.size())
                    .mapToDouble(i -> {
                        BigDecimal number = number(sheet, operands.get(i));
                        double reach = number.scale() <= 0 ? 0 : number.ulp().doubleValue() / 2;
                        return number.doubleValue() + (kind.grows(i) ? side : -side) * reach;
                    })
                    .toArray();
        }
    }

    enum Kind {
        SUM,
        SHARE,
        GROWTH;

        double calculate(double[] operands) {
            return switch (this) {
                case SUM -> Arrays.stream(operands).sum();
                case SHARE -> 100 * operands[0] / operands[1];
                case GROWTH -> 100 * (operands[1] / operands[0] - 1);
            };
        }

        boolean grows(int operand) {
            return this == SUM || (this == SHARE && operand == 0) || (this == GROWTH && operand == 1);
        }
    }

    /**
     * A table.
     *
     * @param shares what the shares printed for its items come to, empty if it prints none
     */
    record Made(Sheet sheet, List<Kept> kept, Optional<BigDecimal> shares) {
        /** The same table with rows for columns. */
        Made turned(int labels) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < sheet.cells().get(0).size(); column++) {
                List<String> line = new ArrayList<>();
                for (int row = 0; row < sheet.cells().size(); row++) {
                    String text = sheet.text(row, column);
                    line.add(text.equals("^") ? "<" : text.equals("<") ? "^" : text);
                }
                cells.add(line);
            }
            List<Kept> turned = kept.stream()
                    .map(k -> new Kept(
                            k.kind(),
                            turn(k.stated()),
                            k.operands().stream().map(Made::turn).toList()))
                    .toList();
            return new Made(Sheet.of(labels, cells), turned, shares);
        }

        private static At turn(At at) {
            return new At(/* row= */ at.column(), /* column= */ at.row());
        }
    }

    private static final String[] TOTALS = {"合计", "总计", "共计", "合    计", "总数"};
    private static final String[] EMPTY = {"0", "-", "", "/", "—"};

    private final Random random;
    private List<List<String>> cells = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private List<Integer> items = new ArrayList<>();
    private List<Integer> subtotals = new ArrayList<>();
    /** Rows marked 其中, with the rows that they are parts of. */
    private Map<Integer, Integer> parts = new LinkedHashMap<>();

    private int rows;
    private int labels;
    private boolean grouped;
    private int total;
    private Optional<BigDecimal> shares = Optional.empty();

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    Made next() {
        skeleton();
        int first = count(0);
        boolean second = random.nextInt(3) == 0;
        if (second) {
            int other = count(1);
            if (random.nextBoolean()) {
                totalColumn(first, other);
            }
        }
        if (random.nextInt(3) > 0) {
            share(first);
        }
        if (random.nextInt(3) == 0) {
            growth();
        }
        if (random.nextInt(3) == 0) {
            money();
        }
        noise(random.nextInt(3));
        Made made = new Made(Sheet.of(1, cells), List.copyOf(kept), shares);
        return random.nextInt(4) == 0 && !grouped ? made.turned(labels) : made;
    }

    /** Label columns: items, perhaps in groups with 小计, and a total row at the end or at the top. */
    private void skeleton() {
        cells = new ArrayList<>();
        kept.clear();
        items = new ArrayList<>();
        subtotals = new ArrayList<>();
        parts = new LinkedHashMap<>();
        shares = Optional.empty();
        grouped = random.nextInt(4) == 0;
        labels = grouped ? 2 : 1;
        boolean onTop = !grouped && random.nextInt(6) == 0;
        cells.add(new ArrayList<>(grouped ? List.of("类别", "项目") : List.of("项目")));
        String word = TOTALS[random.nextInt(TOTALS.length)];
        total = onTop ? 1 : -1;
        if (onTop) {
            cells.add(new ArrayList<>(List.of(word)));
        }
        int groups = grouped ? 2 + random.nextInt(3) : 1;
        for (int group = 0; group < groups; group++) {
            int size = grouped ? 2 + random.nextInt(3) : 3 + random.nextInt(12);
            for (int item = 0; item < size; item++) {
                items.add(cells.size());
                String name = "项目" + (char) ('甲' + items.size());
                String label = item == 0 ? "第" + group + "类" : "^";
                cells.add(new ArrayList<>(grouped ? List.of(label, name) : List.of(name)));
                if (!grouped && random.nextInt(12) == 0) {
                    parts.put(cells.size(), cells.size() - 1);
                    cells.add(new ArrayList<>(List.of("其中:部分" + name)));
                }
            }
            if (grouped) {
                subtotals.add(cells.size());
                cells.add(new ArrayList<>(List.of("^", "小计")));
            }
        }
        if (!onTop && (grouped || random.nextInt(6) > 0)) {
            total = cells.size();
            cells.add(new ArrayList<>(grouped ? List.of(word, "<") : List.of(word)));
        }
        rows = cells.size();
    }

    private int count(int index) {
        int scale = new int[] {10, 100, 2000, 20000}[random.nextInt(4)];
        int column = header(index == 0 ? "人数" : "教师数");
        for (int row : items) {
            set(
                    row,
                    random.nextInt(9) == 0
                            ? EMPTY[random.nextInt(EMPTY.length)]
                            : Integer.toString(random.nextInt(scale)));
        }
        sums(column, 0);
        return column;
    }

    /** Amounts that the spreadsheet knows more digits of than it prints. */
    private void money() {
        int decimals = random.nextInt(3);
        int column = header("金额(万元)");
        List<BigDecimal> exact = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            exact.add(BigDecimal.valueOf(random.nextInt(5_000_000), 4));
        }
        print(exact, column, Math.max(decimals, 1));
    }

    private void print(List<BigDecimal> exact, int column, int decimals) {
        for (int i = 0; i < items.size(); i++) {
            set(items.get(i), exact.get(i).setScale(decimals, rounding()).toPlainString());
        }
        close(exact, column, decimals);
    }

    private void sums(int column, int decimals) {
        close(items.stream().map(row -> value(row, column)).toList(), column, decimals);
    }

    /** Fills in what follows from the items: parts of them, subtotals and the total. */
    private void close(List<BigDecimal> exact, int column, int decimals) {
        parts.forEach((part, owner) -> {
            BigDecimal share = BigDecimal.valueOf(20 + random.nextInt(80), 2);
            set(
                    part,
                    exact.get(items.indexOf(owner))
                            .multiply(share)
                            .setScale(decimals, RoundingMode.UP)
                            .toPlainString());
        });
        int from = 0;
        for (int subtotal : subtotals) {
            int to = (int) items.stream().filter(row -> row < subtotal).count();
            set(
                    subtotal,
                    sum(exact.subList(from, to)).setScale(decimals, rounding()).toPlainString());
            from = to;
        }
        if (total > 0) {
            set(total, sum(exact).setScale(decimals, rounding()).toPlainString());
        }
        keepSums(column);
    }

    private void keepSums(int column) {
        int from = 0;
        for (int subtotal : subtotals) {
            int to = (int) items.stream().filter(row -> row < subtotal).count();
            kept.add(new Kept(Kind.SUM, new At(subtotal, column), places(items.subList(from, to), column)));
            from = to;
        }
        if (total > 0) {
            kept.add(
                    new Kept(Kind.SUM, new At(total, column), places(subtotals.isEmpty() ? items : subtotals, column)));
        }
    }

    private List<At> places(List<Integer> lines, int column) {
        return lines.stream()
                .filter(row -> !isEmpty(cells.get(row).get(column)))
                .map(row -> new At(row, column))
                .toList();
    }

    private void totalColumn(int first, int other) {
        int column = header("合计");
        for (int row = 1; row < rows; row++) {
            set(row, value(row, first).add(value(row, other)).toPlainString());
            int at = row;
            List<At> operands = Stream.of(first, other)
                    .filter(c -> !isEmpty(cells.get(at).get(c)))
                    .map(c -> new At(at, c))
                    .toList();
            kept.add(new Kept(Kind.SUM, new At(row, column), operands));
        }
        keepSums(column);
    }

    private void share(int counted) {
        BigDecimal whole = sum(items.stream().map(row -> value(row, counted)).toList());
        if (whole.signum() == 0) {
            return;
        }
        boolean sign = random.nextBoolean();
        int decimals = random.nextInt(3);
        int column = header(sign ? "占比" : "占比(%)");
        for (int row = 1; row < rows; row++) {
            BigDecimal share = value(row, counted).movePointRight(2).divide(whole, decimals, rounding());
            set(row, (row == total ? "100" : share.toPlainString()) + (sign ? "%" : ""));
            if (total > 0 && row != total && !isEmpty(cells.get(row).get(counted))) {
                kept.add(new Kept(
                        Kind.SHARE, new At(row, column), List.of(new At(row, counted), new At(total, counted))));
            }
        }
        shares = Optional.of(sum(items.stream().map(row -> value(row, column)).toList()));
    }

    private void growth() {
        int before = header("2021年");
        List<BigDecimal> earlier = new ArrayList<>();
        List<BigDecimal> later = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            earlier.add(BigDecimal.valueOf(1_000_000 + random.nextInt(90_000_000), 4));
            later.add(BigDecimal.valueOf(1_000_000 + random.nextInt(90_000_000), 4));
        }
        int decimals = 1 + random.nextInt(2);
        print(earlier, before, decimals);
        int after = header("2022年");
        print(later, after, decimals);
        int column = header("增长率");
        int digits = 1 + random.nextInt(2);
        for (int row = 1; row < rows; row++) {
            BigDecimal rate = value(row, after)
                    .subtract(value(row, before))
                    .movePointRight(2)
                    .divide(value(row, before), digits, rounding());
            set(row, rate.toPlainString() + "%");
            kept.add(new Kept(Kind.GROWTH, new At(row, column), List.of(new At(row, before), new At(row, after))));
        }
    }

    private void noise(int columns) {
        for (int i = 0; i < columns; i++) {
            int kind = random.nextInt(4);
            header(new String[] {"平均分", "满意度", "排名", "课时标准"}[kind] + (i == 0 ? "" : "二"));
            for (int row = 1; row < rows; row++) {
                set(
                        row,
                        switch (kind) {
                            case 0 ->
                                BigDecimal.valueOf(6000 + random.nextInt(4000), 2)
                                        .toPlainString();
                            case 1 ->
                                BigDecimal.valueOf(8000 + random.nextInt(2000), 2)
                                                .toPlainString() + "%";
                            case 2 -> Integer.toString(1 + random.nextInt(30));
                            default -> random.nextInt(4) == 0 ? "" : Integer.toString(random.nextInt(500));
                        });
            }
        }
    }

    private int header(String text) {
        cells.get(0).add(text);
        for (List<String> line : cells.subList(1, cells.size())) {
            line.add("");
        }
        return cells.get(0).size() - 1;
    }

    private void set(int row, String text) {
        cells.get(row).set(cells.get(row).size() - 1, text);
    }

    private RoundingMode rounding() {
        return random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
    }

    private BigDecimal value(int row, int column) {
        String text = cells.get(row).get(column);
        return isEmpty(text) ? BigDecimal.ZERO : new BigDecimal(text.replace("%", ""));
    }

    static boolean isEmpty(String text) {
        return text.isEmpty() || "-/—".contains(text);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal number(Sheet sheet, At at) {
        String text = sheet.text(at.row(), at.column()).replace("%", "");
        return new BigDecimal(text);
    }
}
