package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Dimension;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units that reports use, with their spellings and families. */
final class Units {

    /**
     * A unit found in a text.
     *
     * @param unit the unit by its first spelling
     * @param end offset behind it
     */
    record Found(Unit unit, int end) {}

    private record Spelling(String text, Unit unit, String notBefore) {
        boolean isAt(String whole, int at) {
            int end = at + text.length();
            boolean ends = end >= whole.length() || notBefore.indexOf(whole.charAt(end)) < 0;
            return whole.startsWith(text, at)
                    && (ends || whole.startsWith("专业", end))
                    && !(isLatin(text.charAt(text.length() - 1)) && end < whole.length() && isLatin(whole.charAt(end)));
        }
    }

    private static final List<String> DENOMINATORS = List.of(
            "百名学生", "百人", "学年", "学期", "学时", "课时", "教师", "学生", "平方米", "人次", "生", "人", "名", "位", "年", "月", "天", "日", "周",
            "师", "班", "校", "亩", "㎡", "家", "个", "项", "门", "件", "本", "户", "次");

    private static final Map<Character, List<Spelling>> SPELLINGS = load();

    private Units() {}

    private static Map<Character, List<Spelling>> load() {
        Map<Character, List<Spelling>> spellings = new HashMap<>();
        for (String[] fields : WordLists.read(Units.class, "units.tsv")) {
            Unit unit = new Unit(fields[2], Dimension.valueOf(fields[0]), WordLists.rational(fields[1]));
            String last = fields[fields.length - 1];
            String notBefore = last.startsWith("!") ? last.substring(1) : "";
            for (int i = 2; i < fields.length - (notBefore.isEmpty() ? 0 : 1); i++) {
                spellings
                        .computeIfAbsent(fields[i].charAt(0), first -> new ArrayList<>())
                        .add(new Spelling(fields[i], unit, notBefore));
            }
        }
        Comparator<Spelling> longestFirst = Comparator.comparingInt(
                        (Spelling spelling) -> spelling.text().length())
                .reversed();
        spellings.values().forEach(list -> list.sort(longestFirst));
        return spellings;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The longest unit that begins at the offset, with what it is per: 元/生. */
    static Optional<Found> at(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        return SPELLINGS.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(spelling -> spelling.isAt(text, at))
                .findFirst()
                .map(spelling -> per(
                        text, new Found(spelling.unit(), at + spelling.text().length())));
    }

    private static Found per(String text, Found whole) {
        int at = whole.end();
        if (at >= text.length() || "/每".indexOf(text.charAt(at)) < 0 || isList(text, whole.unit(), at + 1)) {
            return whole;
        }
        int end = denominator(text, at + 1);
        if (end == at + 1) {
            return whole;
        }
        boolean further = end < text.length() && "·.∙/".indexOf(text.charAt(end)) >= 0;
        int last = further && denominator(text, end + 1) > end + 1 ? denominator(text, end + 1) : end;
        Unit each = new Unit(
                whole.unit().symbol() + "/"
                        + text.substring(at + 1, last).replace('.', '·').replace('/', '·'),
                Dimension.PER_UNIT,
                whole.unit().factor());
        return new Found(each, last);
    }

    /** 门/学时 heads a column with two numbers a cell. */
    private static boolean isList(String text, Unit unit, int behindSlash) {
        boolean things = unit.dimension() == Dimension.THINGS || unit.dimension() == Dimension.PERSON_TIMES;
        return things
                && List.of("学时", "课时", "人次", "个", "项", "门", "件").stream()
                        .anyMatch(other -> text.startsWith(other, behindSlash));
    }

    private static int denominator(String text, int at) {
        return DENOMINATORS.stream()
                .filter(noun -> text.startsWith(noun, at))
                .findFirst()
                .map(noun -> at + noun.length())
                .orElse(at);
    }

    /** The whole text as a unit with its scale, as headers print it: 万元, 人, 元/生; empty if it is none. */
    static Optional<ScaledUnit> parse(String text) {
        int at = 0;
        Rational scale = Rational.ONE;
        while (at < text.length() - 1
                && (NumberWords.big(text.charAt(at)) > 0 || NumberWords.small(text.charAt(at)) > 0)) {
            char c = text.charAt(at);
            scale = scale.times(Rational.of(Math.max(NumberWords.big(c), NumberWords.small(c))));
            at++;
        }
        Rational found = scale;
        return at(text, at).filter(unit -> unit.end() == text.length()).map(unit -> new ScaledUnit(found, unit.unit()));
    }
}
