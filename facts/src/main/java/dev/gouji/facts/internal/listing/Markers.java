package dev.gouji.facts.internal.listing;

import dev.gouji.model.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things that a paragraph takes up one after the other: 三个方面：一是…；二是…；三是…. */
final class Markers {

    private static final String BECAUSE = "其后以序号分列";
    private static final String WORDS = "一二三四五六七八九十";
    /** A style of numbering, its number in the first group. */
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("(?<=^|[,。;:!?、)”])([" + WORDS + "])[是要]"),
            Pattern.compile("(?<=^|[。;:!?)”])第([" + WORDS + "])[,、:]"),
            Pattern.compile("\\(([" + WORDS + "]|\\d{1,2})\\)"),
            Pattern.compile("([①②③④⑤⑥⑦⑧⑨⑩])"),
            Pattern.compile("(?<=^|[。;:!?)”])(\\d{1,2})[.、)](?!\\d)"));

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:个|大|条|点|项|步)?(?:主要|重点|具体)?(?:方面|举措|措施|任务|工作|特点|问题|环节|阶段|步骤|层面|维度|经验|做法|成效|亮点|原因|途径|转变|要求|原则).{0,4}");
    private static final String ALL_STYLES = "%1$s是|%1$s要|第%1$s|其%1$s|%1$s、|最后|此外|另外|同时|再次";
    private static final int LONGEST_NOUN = 10;

    private final Prose prose;
    private final List<String> behind;
    private final List<List<Integer>> runs = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Takes the texts of the blocks behind as well, where the numbering may go on. */
    Markers(Prose prose, List<String> behind) {
        this.prose = prose;
        this.behind = List.copyOf(behind);
        STYLES.forEach(this::collect);
    }

    private void collect(Pattern style) {
        Matcher matcher = style.matcher(prose.text());
        List<Integer> run = new ArrayList<>();
        while (matcher.find()) {
            int number = number(matcher.group(1));
            if (number == 1) {
                run = new ArrayList<>();
                runs.add(run);
                starts.add(matcher.start());
            }
            if (number == run.size() + 1) {
                run.add(matcher.start());
            }
        }
    }

    /** The number that a marker spells, up to 10 for words and circles. */
    static int number(String marker) {
        char c = marker.charAt(0);
        if (c >= '①' && c <= '⑩') {
            return c - '①' + 1;
        }
        return Character.isDigit(c) ? Integer.parseInt(marker) : WORDS.indexOf(c) + 1;
    }

    /** What follows the count, if one thing after the other is taken up there before another count is announced. */
    Optional<Listed> behind(Count count) {
        for (int i = 0; i < runs.size(); i++) {
            int distance = starts.get(i) - count.behind();
            if (distance >= 0
                    && distance <= reach(count, starts.get(i))
                    && runs.get(i).size() > 1) {
                int size = runs.get(i).size();
                boolean firm = ANNOUNCED.matcher(count.noun()).matches()
                        && isAnnounced(count, starts.get(i))
                        && (size > count.value() || isComplete(size));
                return Optional.of(new Listed(List.of(size), firm ? Confidence.LIKELY : Confidence.POSSIBLE, BECAUSE));
            }
        }
        return Optional.empty();
    }

    /** Whether no further thing is taken up in other words or behind the paragraph. */
    private boolean isComplete(int size) {
        if (size >= WORDS.length()) {
            return false;
        }
        Pattern next = Pattern.compile(ALL_STYLES.formatted(WORDS.charAt(size)));
        return !next.matcher(prose.text()).find()
                && behind.stream().noneMatch(text -> next.matcher(text).lookingAt());
    }

    /** As far as the end of the sentence behind that of the count. */
    private int reach(Count count, int start) {
        int end = prose.sentenceEnd(count.behind());
        int next = end < prose.text().length() ? prose.sentenceEnd(end + 1) : end;
        return start <= next + 1 ? start - count.behind() : -1;
    }

    /** Whether a colon or the end of the sentence, right behind the things counted, opens the list. */
    private boolean isAnnounced(Count count, int start) {
        String between = prose.text().substring(count.behind(), start);
        return between.length() <= LONGEST_NOUN
                && (between.endsWith(":") || between.endsWith("。"))
                && between.substring(0, between.length() - 1).chars().noneMatch(c -> ",。;:、(《“".indexOf(c) >= 0);
    }
}
