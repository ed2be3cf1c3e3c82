package dev.gouji.facts.internal.context;

import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells for the figures of one text which part of the whole they are about. */
final class Scopes {

    /** Groups of people and places that a share without a subject of its own is about. */
    private static final Pattern GROUP =
            Pattern.compile("(?=[男女省校境本外应往留12])(?:[男女](?:[生性]|教师)|[省校境][内外]|[本外]省|[应往]届|留学生|(?:20)?[12]\\d级)");
    /** Measures that say nothing about whose they are. */
    private static final Pattern DEPENDENT = Pattern.compile("占.*|其占.*|比例|比重|.{0,6}率");
    /** A college, a department or a major that opens a clause. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[,。;:!?、(])(?:其中,?)?"
            + "((?![与和及])[\\u4e00-\\u9fff&&[^的在将对为了近年设建开新增各该本所个部从以于中共有含一二三四五六七八九十两全我多是]]{2,12}?"
            + "(?:(?:学院|分院|(?<!教)学部|书院|校区|(?<![体关联派])系(?![统列]))(?![、和与及等名数])"
            + "|专业群?(?=学生|毕业|就业|招生|在校|报到|录取|新生)))");

    /** The level that a whole paragraph is about: 学校层面:…. */
    private static final Pattern LEVEL =
            Pattern.compile("^(?:[(]?[0-9一二三四五六七八九十]{1,2}[).、])?([\\u4e00-\\u9fff]{2,8}层面)[:,]");

    private static final Pattern WHOLE = Pattern.compile("全校|全院|学校|我校|我院|总计|合计");
    /** The school itself and colleges in general. */
    private static final Pattern SCHOOL = Pattern.compile("学校.*|.*(?:职业|技术|大学|师范|本科|高职|专科|二级|教学)(?:学院|专业|专业群)");

    private final String text;
    private final String level;
    private final Turns turns;
    private final NavigableMap<Integer, String> groups = new TreeMap<>();
    private final NavigableMap<Integer, String> units = new TreeMap<>();

    /** Takes a text and the stage of education that it is about, empty if none is told. */
    Scopes(String text, String stage, Turns turns) {
        this.turns = turns;
        this.text = text;
        Matcher opening = LEVEL.matcher(text);
        level = opening.find() && !opening.group(1).startsWith("学校") ? opening.group(1) : stage;
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            groups.put(group.end(), group.group());
        }
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            units.put(whole.end(), "");
        }
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            if (!SCHOOL.matcher(unit.group(1)).matches()) {
                units.put(unit.end(), unit.group(1));
            }
        }
    }

    /** The part that a figure at the offset is about, given where its sentence begins; empty for the whole school. */
    String of(int sentence, int figure, String thing) {
        String group = DEPENDENT.matcher(thing).matches() ? last(groups, sentence, figure) : "";
        String unit = last(units, sentence, figure);
        String turn = turns.of(thing, text, sentence, figure);
        return level + (thing.contains(group) ? unit : unit + group) + turn;
    }

    private static String last(NavigableMap<Integer, String> marks, int from, int to) {
        return Optional.ofNullable(marks.floorEntry(to))
                .filter(entry -> entry.getKey() > from)
                .map(Entry::getValue)
                .orElse("");
    }
}
