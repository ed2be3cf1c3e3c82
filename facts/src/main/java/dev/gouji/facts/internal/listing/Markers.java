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
    /** A style of numbering, its number in the first group; looking ahead first spares looking behind every character. */
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("(?=[" + WORDS + "])(?<=^|[,。;:!?、)”])([" + WORDS + "])[是要]"),
            Pattern.compile("(?=第)(?<=^|[。;:!?)”])第([" + WORDS + "])[,、:]"),
            Pattern.compile("\\(([" + WORDS + "]|\\d{1,2})\\)"),
            Pattern.compile("([①-⑳])"),
            Pattern.compile("(?=\\d)(?<=^|[。;:!?)”])(\\d{1,2})[.、)](?!\\d)"));

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:个|大|条|点|项|步|件)?(?:主要|重点|具体)?(?:大事|实事|事|方面|举措|措施|任务|工作|特点|问题|环节|阶段|步骤|层面|维度|经验|做法|成效|亮点|原因|途径|转变|要求|原则).{0,4}");
    private static final String ALL_STYLES = "%1$s是|%1$s要|第%1$s|其%1$s|%1$s、|最后|此外|另外|同时|再次";
    private static final int LONGEST_NOUN = 10;

    private final Prose prose;
    private final List<String> next;
    private final List<List<Integer>> runs = new ArrayList<>();

    /** Takes the texts of the next blocks as well, where the numbering may go on. */
    Markers(Prose prose, List<String> next) {
        this.prose = prose;
        this.next = List.copyOf(next);
        STYLES.forEach(this::collect);
    }

    private void collect(Pattern style) {
        Matcher matcher = style.matcher(prose.text());
        List<Integer> run = new ArrayList<>();
        while (matcher.find()) {
            int number = Numeral.value(matcher.group(1));
            if (number == 1) {
                run = new ArrayList<>();
                runs.add(run);
            }
            if (number == run.size() + 1) {
                run.add(matcher.start());
            }
        }
    }

    /** What follows the count, if one thing after the other is taken up there before another count is announced. */
    Optional<Listed> behind(Count count) {
        return runs.stream()
                .filter(run -> run.size() > 1 && isBehind(count, run.get(0)))
                .findFirst()
                .map(run -> listed(count, run));
    }

    /** Whether the offset is in the sentence of the count behind it, or in the next. */
    private boolean isBehind(Count count, int start) {
        int end = prose.sentenceEnd(count.behind());
        int next = end < prose.text().length() ? prose.sentenceEnd(end + 1) : end;
        return start >= count.behind() && start <= next + 1;
    }

    private Listed listed(Count count, List<Integer> run) {
        boolean firm = ANNOUNCED.matcher(count.noun()).matches()
                && isAnnounced(count, run.get(0))
                && (run.size() > count.value() || isComplete(run.size()));
        return new Listed(List.of(run.size()), firm ? Confidence.LIKELY : Confidence.POSSIBLE, BECAUSE);
    }

    /** Whether no further thing is taken up in other words or behind the paragraph. */
    private boolean isComplete(int size) {
        if (size >= WORDS.length()) {
            return false;
        }
        Pattern further = Pattern.compile(ALL_STYLES.formatted(WORDS.charAt(size)));
        return !further.matcher(prose.text()).find()
                && next.stream().noneMatch(text -> further.matcher(text).lookingAt());
    }

    /** Whether a colon or the end of the sentence, right behind the things counted, opens the list. */
    private boolean isAnnounced(Count count, int start) {
        String between = prose.text().substring(count.behind(), start);
        return between.length() <= LONGEST_NOUN
                && (between.endsWith(":") || between.endsWith("。"))
                && between.substring(0, between.length() - 1).chars().noneMatch(c -> ",。;:、(《“".indexOf(c) >= 0);
    }
}
