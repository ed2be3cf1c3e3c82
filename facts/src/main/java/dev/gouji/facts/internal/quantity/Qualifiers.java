package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Dimension;
import dev.gouji.model.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words before and behind a number that bound or blur it. */
final class Qualifiers {

    /**
     * A qualifier found beside a number.
     *
     * @param qualifier what it says
     * @param edge offset of its first character before the number, behind its last character after it
     */
    record Found(Qualifier qualifier, int edge) {}

    private record Word(String text, Qualifier qualifier) {}

    private static final Pattern BOUND_AND_VERB = Pattern.compile("([至最][少多])[\\u4e00-\\u9fff&&[^的是为者]]{1,3}$");
    private static final Pattern BLANK = Pattern.compile(" ");

    private static final List<Word> BEFORE = longestFirst(List.of(
            words(Qualifier.AT_LEAST, "不低于 不少于 不小于 不下于 不得低于 不得少于 不能低于 不能少于 至少 至少有 至少是 至少为"),
            words(Qualifier.AT_LEAST, "最少 最少为 大于等于 大于或等于 大于或者等于 ≥ ⩾ >= ≧"),
            words(Qualifier.ABOVE, "超过 超过了 已超过 高于 多于 大于 突破 突破了 超出 超 > 率过 比过 已过 数过"),
            words(Qualifier.SOMEWHAT_MORE, "逾"),
            words(Qualifier.AT_MOST, "不超过 不超 不高于 不多于 不大于 不得超过 不得高于 不能超过 至多 至多为 最多 最多为"),
            words(Qualifier.AT_MOST, "小于等于 小于或等于 小于或者等于 ≤ ⩽ <= ≦"),
            words(Qualifier.BELOW, "不足 不到 低于 少于 小于 < 不满 未满 未达到 未达"),
            words(Qualifier.ABOUT, "约 大约 约为 约有 约占 约计 大概 大概有 大致 ≈"),
            words(Qualifier.NEARLY, "近 将近 接近")));

    private static final List<Word> AFTER = longestFirst(List.of(
            words(Qualifier.AT_LEAST, "以上 及以上 或以上 或者以上 (含)以上 以上(含) 之上 或更多 或者更多"),
            words(Qualifier.AT_MOST, "以下 及以下 或以下 (含)以下 以内 之内"),
            words(Qualifier.BELOW, "之下"),
            words(Qualifier.ABOUT, "左右 上下")));

    /** The last characters of the words in front of numbers, to pass over all others quickly. */
    private static final Set<Character> LAST = BEFORE.stream()
            .map(word -> word.text().charAt(word.text().length() - 1))
            .collect(Collectors.toSet());

    /** Words in front of a bare 百, 千 or 万 that make a number of it: 上百, 近千. */
    private static final String ROUGHLY = "上近逾超过约破";
    /** What makes other words of 过 and 上: 通过, 网上. */
    private static final String OTHER_WORDS = "通经网线以会身马路";

    private Qualifiers() {}

    private static List<Word> words(Qualifier qualifier, String texts) {
        return BLANK.splitAsStream(texts).map(text -> new Word(text, qualifier)).toList();
    }

    private static List<Word> longestFirst(List<List<Word>> words) {
        return words.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt((Word word) -> word.text().length())
                        .reversed())
                .toList();
    }

    /** Whether a bare 百, 千 or 万 at the offset is made a number by the word before it. */
    static boolean isRough(String text, int at) {
        boolean otherWord = at > 1 && OTHER_WORDS.indexOf(text.charAt(at - 2)) >= 0;
        return at > 0 && ROUGHLY.indexOf(text.charAt(at - 1)) >= 0 && !otherWord;
    }

    /** The longest qualifier that ends at the offset; 上 counts only before a bare 百 or 千. */
    static Optional<Found> before(String text, int at) {
        if (at == 0) {
            return Optional.empty();
        }
        char last = text.charAt(at - 1);
        boolean bare = at < text.length() && "百千万亿".indexOf(text.charAt(at)) >= 0;
        if (bare && isRough(text, at) && (last == '上' || last == '过')) {
            return Optional.of(new Found(last == '上' ? Qualifier.AT_LEAST : Qualifier.ABOVE, at - 1));
        }
        if (!LAST.contains(last)) {
            return Optional.empty();
        }
        return BEFORE.stream()
                .filter(word -> text.startsWith(word.text(), at - word.text().length()))
                .findFirst()
                .map(word -> new Found(word.qualifier(), at - word.text().length()));
    }

    /** The bound in front of the verb that governs the number: 至少参加2次. */
    static Qualifier beforeVerb(String text, int at) {
        Matcher matcher = BOUND_AND_VERB.matcher(text.substring(Math.max(0, at - 5), at));
        if (!matcher.find()) {
            return Qualifier.NONE;
        }
        return matcher.group(1).endsWith("少") ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }

    /** The longest qualifier that begins at the offset, given what the number before it measures. */
    static Optional<Found> after(String text, int at, Dimension dimension) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        Optional<Found> found = AFTER.stream()
                .filter(word -> text.startsWith(word.text(), at))
                .findFirst()
                .map(word -> new Found(word.qualifier(), at + word.text().length()));
        return found.or(() -> single(text, at, dimension));
    }

    /** One character behind a unit: 3年内, 两年多, 100+人. */
    private static Optional<Found> single(String text, int at, Dimension dimension) {
        boolean time = dimension == Dimension.DURATION;
        boolean bulk = time || dimension == Dimension.MONEY || dimension == Dimension.AREA;
        return switch (text.charAt(at)) {
            case '内' -> time ? Optional.of(new Found(Qualifier.AT_MOST, at + 1)) : Optional.empty();
            case '多', '余' -> bulk ? Optional.of(new Found(Qualifier.SOMEWHAT_MORE, at + 1)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
