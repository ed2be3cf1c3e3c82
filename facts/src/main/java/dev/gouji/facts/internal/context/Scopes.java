package dev.gouji.facts.internal.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the part of the whole that a figure is about. */
final class Scopes {

    /** Groups of people and places that a share without a subject of its own is about. */
    private static final Pattern GROUP =
            Pattern.compile("男生|女生|男性|女性|男教师|女教师|省外|省内|本省|外省|校外|校内|境外|境内|应届|往届|留学生|(?:20)?[12]\\d级");
    /** Measures that say nothing about whose they are. */
    private static final Pattern DEPENDENT = Pattern.compile("占.*|其占.*|比例|比重|.{0,6}率");
    /** A college, a department or a major that opens a clause. */
    private static final Pattern UNIT = Pattern.compile("(?<=^|[,。;:!?、(])(?:其中,?)?"
            + "([\\u4e00-\\u9fff&&[^的在将对为与和及了近年设建开新增各该本所个部从以于中共有一二三四五六七八九十两全我多]]{2,12}?"
            + "(?:(?:学院|分院|学部|书院|校区|(?<![体关联派])系)(?![、和与及等名数])"
            + "|专业群?(?=学生|毕业|就业|招生|在校|报到|录取|新生)))");

    private static final Pattern WHOLE = Pattern.compile("全校|全院|学校|我校|我院|总计|合计");
    /** The school itself and colleges in general. */
    private static final Pattern SCHOOL = Pattern.compile(".*(?:职业|技术|大学|师范|本科|高职|专科|二级|教学)(?:学院|专业|专业群)|.*(?:职业技术大学)");

    private Scopes() {}

    /** The part that a figure at the offset of its sentence is about; empty for the whole school. */
    static String of(String sentence, int figure, String thing) {
        String before = sentence.substring(0, figure);
        String group = DEPENDENT.matcher(thing).matches() ? last(GROUP.matcher(before)) : "";
        return thing.contains(group) ? unit(before) : unit(before) + group;
    }

    private static String unit(String before) {
        String unit = "";
        int behind = 0;
        Matcher matcher = UNIT.matcher(before);
        while (matcher.find()) {
            if (!SCHOOL.matcher(matcher.group(1)).matches()) {
                unit = matcher.group(1);
                behind = matcher.end();
            }
        }
        return WHOLE.matcher(before.substring(behind)).find() ? "" : unit;
    }

    private static String last(Matcher matcher) {
        String found = "";
        while (matcher.find()) {
            found = matcher.group();
        }
        return found;
    }
}
