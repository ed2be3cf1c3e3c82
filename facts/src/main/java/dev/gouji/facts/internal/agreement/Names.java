package dev.gouji.facts.internal.agreement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike the names of two figures are. */
public final class Names {

    /** Words in front of a name and behind it that leave it the name of the same thing. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:学校|我校|本校|全校|目前|现有|现|共有|共|其中|累计|确保|力争|争取|努力|保持|保证|实现|计划|预计|将|已|到|获得|取得|获批|获|立项|重点建设|建设|建成|新增|培育|举办|开设|开展|在|与|的)+");

    private static final Pattern ENDING = Pattern.compile("(?:总?人数|总数|总量|数量|总额|规模|控制|稳定|一直|达到|数|的)+$");
    private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’《》()]");
    private static final Pattern RANK = Pattern.compile("(?:国家?|省|市|县|校|院|[一二三四])[级等]");
    private static final int SHORTEST_END = 4;
    private static final int SHORTEST_ALIKE = 6;

    private Names() {}

    /** The name without the words that change nothing. */
    public static String core(String name) {
        return ENDING.matcher(
                        OPENING.matcher(QUOTES.matcher(name).replaceAll("")).replaceFirst(""))
                .replaceFirst("");
    }

    /** Whether two cores name the same thing: one, the end of the other, or in other order what the other says. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return a.length() > 1;
        }
        if (!ranks(a).equals(ranks(b))) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        return commonEnd(a, b) >= SHORTEST_END || (shorter >= SHORTEST_ALIKE && sharesMostPairs(a, b));
    }

    /** How many characters at their ends both have in common. */
    public static int commonEnd(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** 国家级, 省级: what is counted by rank is not the same at another. */
    private static String ranks(String name) {
        return RANK.matcher(name).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /** Whether three of five neighbouring pairs of characters are in both (the coefficient of Dice, 1945). */
    private static boolean sharesMostPairs(String a, String b) {
        Set<String> first = pairs(a);
        Collection<String> second = pairs(b);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return 10 * both.size() >= 3 * (first.size() + second.size());
    }

    /** The pairs of neighbouring characters, each once. */
    static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
