package dev.gouji.facts.internal.table;

import java.util.List;
import java.util.regex.Pattern;

/** What the words in headers and row labels say about the figures beside them; all texts are folded. */
final class Titles {

    /** How surely a label says that its line adds up others. */
    enum Total {
        NONE,
        /** 毕业生总数, 总人数, 全校: may be a sum, or one more indicator. */
        WEAK,
        /** 经费收入合计, 农林类小计: a sum of some lines. */
        NAMED,
        /** 小计. */
        GROUP,
        /** 合计, 总计, 共计, 总数. */
        GRAND;

        boolean isSure() {
            return this == GROUP || this == GRAND;
        }
    }

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|<[^<>]*>");
    private static final Pattern EDGES = Pattern.compile("^[*★☆•·:;,、.]+|[*:;,、.]+$");
    private static final Pattern GRAND = Pattern.compile("(?:合计|总计|共计|总和|总合计|总数|合计数|总计数|累计总计|全校合计|学校合计|全校总计)"
            + "(?:人数|人次|数量|数|金额|学时|面积)?|(?:人数|人次|数量|金额|学时|面积|经费)(?:合计|总计|共计)");
    private static final Pattern GROUP = Pattern.compile("小计(?:人数|人次|数量|数|金额|学时|面积)?");
    private static final Pattern NAMED = Pattern.compile(".{1,16}(?:合计|小计|总计|共计)");
    private static final Pattern WEAK = Pattern.compile("全校|全院|总体|总量|总额|总人数|总[^体是经会工评]{1,6}|.{1,10}总(?:数|额|量|人数|计)");
    private static final Pattern NO_TOTAL = Pattern.compile("平均|均值|率|占比|比例|比重|其中|增|总分|总评");

    private static final Pattern PART = Pattern.compile("^[(]?其中");
    private static final Pattern AVERAGE = Pattern.compile("平均|均值|中位数|标准值|国家标准|合格标准|达标|排名|最[高低大小]|目标值");
    private static final Pattern NOT_ADDED = Pattern.compile(
            "平均|均值|生均|人均|师均|校均|班均|户均|每生|每人|(?<![频功])率(?:$|[(%])|比例|比重|占比|占.{0,12}比|单价|标准(?!数)|增长|增幅|增减|降幅|涨幅|同比|环比"
                    + "|排名|名次|得分|评分|成绩|满意度|指数|系数|倍数|生师比|师生比|男女比|之比|[与和对].{1,10}比$|年龄|工期|周期|年限|学制|累计");
    private static final Pattern SHARE =
            Pattern.compile("占比|比例|百分比|比重|占.{0,16}%|构成|份额|占总|(?<![频功])率(?:$|[(%])|^%$|\\(%\\)");
    private static final Pattern SHARE_OF_WHOLE = Pattern.compile("占比|比例|百分比|比重|构成|份额|占总");
    private static final Pattern RATE = Pattern.compile("(?<![频功])率(?:$|[(%])");
    private static final Pattern GROWTH =
            Pattern.compile("增长率|增幅|增长幅度|增长比例|同比|环比|增减率|变化率|变动率|增速|涨幅|降幅|下降率|减幅|增减幅|增长%|增长\\(%\\)|增减比例|增长百分比|增减百分比");
    private static final Pattern CHANGE = Pattern.compile("增减|增加|增量|增长|变化|变动|差额|差值|净增|减少|下降|较上年|比上年|提高|提升");
    private static final Pattern DECREASE = Pattern.compile("降|减少|减幅");
    private static final Pattern INCREASE = Pattern.compile("增|升|变|同比|环比");
    private static final Pattern SERIAL =
            Pattern.compile("序号|序|次序|排名|名次|项次|行次|[Nn][Oo]\\.?|.{0,6}(?:编号|代码|编码|学号|工号|电话|邮编|号码)");
    private static final Pattern TIME = Pattern.compile(".*(?:年份|时间|日期|年月)|年度|年级|届别|学年|学期");
    private static final Pattern INCOMPLETE = Pattern.compile("主要|部分|前[一二三四五六七八九十\\d]+|TOP|节选|续表|\\(续|重点|代表性|典型");
    private static final Pattern OPEN = Pattern.compile("…|\\.\\.\\.|等$|^其余|^略$");
    private static final Pattern DASH = Pattern.compile("[-—–－―/／\\\\无]*|--+|——+");

    private Titles() {}

    /** The words without brackets, stars and closing marks. */
    static String plain(String text) {
        return EDGES.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    }

    static Total total(String text) {
        String plain = plain(text);
        if (NO_TOTAL.matcher(plain).find()) {
            return Total.NONE;
        }
        if (GRAND.matcher(plain).matches()) {
            return Total.GRAND;
        }
        if (GROUP.matcher(plain).matches()) {
            return Total.GROUP;
        }
        if (NAMED.matcher(plain).matches()) {
            return Total.NAMED;
        }
        return WEAK.matcher(plain).matches() ? Total.WEAK : Total.NONE;
    }

    static boolean isPart(List<String> path) {
        return path.stream().anyMatch(text -> PART.matcher(text).find());
    }

    static boolean isAverage(List<String> path) {
        return path.stream().anyMatch(text -> AVERAGE.matcher(text).find());
    }

    /** Whether adding up figures under this title makes no sense: rates, averages, prices, ranks. */
    static boolean isNotAdded(List<String> path) {
        return matches(path, NOT_ADDED);
    }

    static boolean isShare(List<String> path) {
        return matches(path, SHARE);
    }

    /** Whether the shares under this title are of one whole and may be added; a rate is of each line's own whole. */
    static boolean isShareOfWhole(List<String> path) {
        return !isRate(path)
                && path.stream().anyMatch(text -> SHARE_OF_WHOLE.matcher(text).find());
    }

    static boolean isRate(List<String> path) {
        return matches(path, RATE);
    }

    static boolean isGrowth(List<String> path) {
        return matches(path, GROWTH);
    }

    static boolean isChange(List<String> path) {
        return matches(path, CHANGE) || isGrowth(path);
    }

    /** Whether a positive number under this title means less. */
    static boolean isDecrease(List<String> path) {
        return matches(path, DECREASE) && !matches(path, INCREASE);
    }

    static boolean isSerial(String header) {
        return SERIAL.matcher(plain(header)).matches();
    }

    static boolean isTime(String header) {
        return TIME.matcher(plain(header)).matches();
    }

    static boolean isIncomplete(String caption) {
        return INCOMPLETE.matcher(caption).find();
    }

    /** Whether the label stands for lines that were left out. */
    static boolean isOpen(String label) {
        return OPEN.matcher(label).find();
    }

    /** Whether the cell says that there is nothing: blank or a dash. */
    static boolean isNothing(String text) {
        return DASH.matcher(text).matches();
    }

    private static boolean matches(List<String> path, Pattern pattern) {
        return path.stream().anyMatch(text -> pattern.matcher(text).find());
    }
}
