package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names with a number in quotation marks, “五个一” or “三大工程”, whose things are listed in two places and are not the same.
 *
 * <p>One name may be given to two lists that have nothing to do with each other; lists that share a thing, and all but one of
 * the others nearly, are meant to be one.
 */
public final class NamedLists implements Search {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String LABEL = "[“\"](?<label>[二三四五六七八九十][\\u4e00-\\u9fff]{1,7})[”\"]";
    private static final String ITEM = "[^、，,。；;：:“”\"（）()]{2,24}";
    private static final String LIST = "(?<list>" + ITEM + "(?:、" + ITEM + ")+)";
    /** “五个一”即一条宣传长廊、…。 */
    private static final Pattern BEHIND =
            Pattern.compile(LABEL + "[^、，,。；;：:“”\"（）()]{0,8}[，,]?(?:即|包括|是指|指|：|:|（|\\(|——)[“\"（(]?" + LIST);
    /** “一条宣传长廊、…”的“五个一”. */
    private static final Pattern BEFORE = Pattern.compile("[“\"：:（(]" + LIST + "[”\"）)]?等?的?" + LABEL);

    private static final Pattern END = Pattern.compile("等?的?$");
    /** So many of the characters of the shorter of two items need to be in the other. */
    private static final double ALIKE = 0.5;

    /** A list and where it stands. */
    private record Listed(int text, int from, int to, String words, List<String> items) {}

    @Override
    public List<Found> in(List<Text> texts) {
        Map<String, List<Listed>> lists = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (Pattern pattern : List.of(BEHIND, BEFORE)) {
                Matcher matcher = pattern.matcher(texts.get(i).folded());
                while (matcher.find()) {
                    String label = matcher.group("label");
                    listed(i, matcher, label)
                            .ifPresent(list -> other(list, lists.computeIfAbsent(label, l -> new ArrayList<>()))
                                    .ifPresent(other -> found.add(found(list, other, label))));
                }
            }
        }
        return found;
    }

    /** The list if it has as many items as its name says. */
    private static Optional<Listed> listed(int text, Matcher matcher, String label) {
        String list = END.matcher(matcher.group("list")).replaceFirst("");
        List<String> items = List.of(list.split("、"));
        return items.size() == NUMERALS.indexOf(label.charAt(0)) + 1
                ? Optional.of(
                        new Listed(text, matcher.start("list"), matcher.start("list") + list.length(), list, items))
                : Optional.empty();
    }

    /** Adds the list to those of its name; an earlier one that is meant to be the same and is not, if there is one. */
    private static Optional<Listed> other(Listed list, List<Listed> earlier) {
        Optional<Listed> other = earlier.stream()
                .filter(one -> isMeantToBe(list.items(), one.items()))
                .findFirst();
        earlier.add(list);
        return other.filter(one -> !one.items().containsAll(list.items()));
    }

    private static boolean isMeantToBe(List<String> items, List<String> others) {
        long same = items.stream().filter(others::contains).count();
        long alike = items.stream()
                .filter(item -> others.stream().anyMatch(other -> areAlike(item, other)))
                .count();
        return same >= 1 && alike >= items.size() - 1;
    }

    private static boolean areAlike(String item, String other) {
        long shared = item.chars().filter(c -> other.indexOf(c) >= 0).count();
        return shared >= ALIKE * Math.min(item.length(), other.length());
    }

    private static Found found(Listed list, Listed other, String label) {
        Slip slip = new Slip(list.from(), list.to(), "named", Map.of("name", label, "other", other.words()));
        return new Found(list.text(), slip);
    }
}
