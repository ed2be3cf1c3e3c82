package dev.gouji.facts.internal.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes sentences whose figures go together, each rounded by itself from numbers known to more digits. */
final class RandomSentences {

    /**
     * A sentence that is true.
     *
     * @param text the sentence
     * @param exactToTheDigit whether calculating with the printed digits gives the very digits that are stated
     */
    record True(String text, boolean exactToTheDigit) {}

    private final Random random;
    private final List<Supplier<True>> forms =
            List.of(this::share, this::parts, this::shares, this::growth, this::decline, this::perCapita, this::points);

    RandomSentences(long seed) {
        random = new Random(seed);
    }

    True next() {
        return forms.get(random.nextInt(forms.size())).get();
    }

    private True share() {
        BigDecimal whole = BigDecimal.valueOf(20 + random.nextInt(20_000));
        BigDecimal part = BigDecimal.valueOf(1 + random.nextInt(whole.intValue()));
        String share = rounded(percent(part, whole), random.nextInt(5));
        String text = random.nextBoolean() ? "学校共有教师%s人，其中女教师%s人，占%s%%。" : "本届毕业生%s人，已落实去向%s人，落实率为%s%%。";
        return new True(text.formatted(whole, part, share), repeats(percent(part, whole), share));
    }

    private True parts() {
        int decimals = random.nextInt(4);
        List<BigDecimal> parts = amounts(2 + random.nextInt(4));
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> printed =
                parts.stream().map(part -> rounded(part, decimals)).toList();
        String total = rounded(whole, decimals);
        String text = "全年总收入%s万元，其中%s。".formatted(total, listed(printed, "财政拨款|学费收入|社会服务收入|捐赠收入|其他收入", "万元"));
        return new True(text, repeats(sum(printed), total));
    }

    private True shares() {
        int decimals = random.nextInt(3);
        List<BigDecimal> parts = amounts(3 + random.nextInt(3));
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> printed = parts.stream()
                .map(part -> rounded(percent(part, whole), decimals))
                .toList();
        String text = "毕业生就业地区构成：%s。".formatted(listed(printed, "本市占|省内其他地区占|长三角占|珠三角占|其他地区占", "%"));
        return new True(text, repeats(sum(printed), "100"));
    }

    private True growth() {
        BigDecimal before = amount();
        BigDecimal after = before.multiply(
                BigDecimal.valueOf(1 + random.nextInt(20_000), 4).add(BigDecimal.ONE));
        return change(before, after, "增加到", "增长");
    }

    private True decline() {
        BigDecimal before = amount();
        BigDecimal after = before.multiply(BigDecimal.valueOf(500 + random.nextInt(9_000), 4));
        return change(before, after, "减少到", "下降");
    }

    private True change(BigDecimal before, BigDecimal after, String moved, String by) {
        int decimals = random.nextInt(4);
        String first = rounded(before, decimals);
        String second = rounded(after, decimals);
        String rate = rounded(percent(after.subtract(before).abs(), before), random.nextInt(4));
        BigDecimal naive = percent(number(second).subtract(number(first)).abs(), number(first));
        String text = "科研经费由%s万元%s%s万元，%s%s%%。".formatted(first, moved, second, by, rate);
        return new True(text, repeats(naive, rate));
    }

    private True perCapita() {
        BigDecimal heads = BigDecimal.valueOf(500 + random.nextInt(20_000));
        BigDecimal amount = amount().multiply(BigDecimal.valueOf(100));
        String printed = rounded(amount, random.nextInt(3));
        BigDecimal each = amount.multiply(BigDecimal.valueOf(10_000)).divide(heads, MathContext.DECIMAL64);
        String stated = rounded(each, random.nextInt(3));
        BigDecimal naive = number(printed).multiply(BigDecimal.valueOf(10_000)).divide(heads, MathContext.DECIMAL64);
        String text = "全日制在校生%s人，教学日常运行经费%s万元，生均%s元。".formatted(heads, printed, stated);
        return new True(text, repeats(naive, stated));
    }

    private True points() {
        int decimals = random.nextInt(3);
        BigDecimal before = BigDecimal.valueOf(300_000 + random.nextInt(500_000), 4);
        BigDecimal after = before.add(BigDecimal.valueOf(1 + random.nextInt(190_000), 4));
        String first = rounded(before, decimals);
        String second = rounded(after, decimals);
        String gain = rounded(after.subtract(before), decimals);
        String text = "毕业生满意度由%s%%提高到%s%%，提高%s个百分点。".formatted(first, second, gain);
        return new True(text, repeats(number(second).subtract(number(first)), gain));
    }

    private List<BigDecimal> amounts(int count) {
        return IntStream.range(0, count).mapToObj(i -> amount()).toList();
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(1_000_000 + random.nextInt(99_000_000), 5);
    }

    /** As a spreadsheet prints it, or as a statistician does. */
    private String rounded(BigDecimal number, int decimals) {
        RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
        return number.setScale(decimals, mode).toPlainString();
    }

    private static String listed(List<String> figures, String names, String unit) {
        List<String> things = new ArrayList<>(List.of(names.split("\\|")));
        return IntStream.range(0, figures.size())
                .mapToObj(i -> things.get(i) + figures.get(i) + unit)
                .collect(Collectors.joining("、"));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }

    private static BigDecimal sum(List<String> printed) {
        return printed.stream().map(RandomSentences::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed);
    }

    /** What a checker without intervals asks: the same digits. */
    private static boolean repeats(BigDecimal calculated, String stated) {
        BigDecimal number = number(stated);
        return calculated.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    }
}
