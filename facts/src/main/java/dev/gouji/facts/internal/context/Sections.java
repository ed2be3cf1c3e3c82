package dev.gouji.facts.internal.context;

import dev.gouji.model.Heading;
import dev.gouji.model.Period;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers the times and stages of education that the headings above the present place speak of. */
final class Sections {

    private static final String STAGE = "(?:小学|初中|普通高中|高中|中等职业|中职|高职|本科|学前|幼儿园|特殊|义务|高等|成人|职业|民办)(?:阶段)?(?:教育)?(?:学校)?";
    private static final Pattern HEADING = Pattern.compile("(?:[(]?[0-9一二三四五六七八九十]{1,2}[).、])?(" + STAGE + ")");
    private static final Pattern OPENING = Pattern.compile("^(?:\\d{1,2}[.、]|【)(" + STAGE + ")(?=[】。,:])");

    /** A line of its own, 1.小学, heads what follows as far as the next or a heading. */
    private static final int BELOW_HEADINGS = Integer.MAX_VALUE;

    private final Periods periods;
    private final TreeMap<Integer, Optional<Period>> byLevel = new TreeMap<>();
    private final TreeMap<Integer, String> stages = new TreeMap<>();

    Sections(Periods periods) {
        this.periods = periods;
    }

    void enter(Heading heading) {
        stages.tailMap(heading.level(), true).clear();
        Matcher stage = HEADING.matcher(heading.text().folded());
        if (stage.matches()) {
            stages.put(heading.level(), stage.group(1));
        }
        byLevel.tailMap(heading.level(), true).clear();
        List<Dated> times = periods.in(heading.text().folded());
        byLevel.put(heading.level(), times.stream().findFirst().map(Dated::period));
    }

    /** The stage of education (小学) that a paragraph is about by its own opening or the innermost heading, empty if none. */
    String enter(String text) {
        Matcher line = HEADING.matcher(text);
        if (line.matches()) {
            stages.put(BELOW_HEADINGS, line.group(1));
        }
        Matcher opening = OPENING.matcher(text);
        return opening.find()
                ? opening.group(1)
                : Optional.ofNullable(stages.lastEntry()).map(Entry::getValue).orElse("");
    }

    /** The time of the innermost heading that names one. */
    Optional<Period> period() {
        return byLevel.descendingMap().values().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
