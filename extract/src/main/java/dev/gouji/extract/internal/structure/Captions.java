package dev.gouji.extract.internal.structure;

import dev.gouji.model.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the lines around tables and figures and the titles of cases; all strings are folded. */
public final class Captions {

    /** Folding takes the blank between a number and a year, so that 表1-1 2022年 arrives as 表1-12022年. */
    private static final String NUMBER =
            "\\d{1,3}?(?:[-—–.]\\d{1,3}?)*" + "(?=(?:19|20)\\d{2}(?!\\d)|[^\\d.\\-—–]|[-—–.](?!\\d)|$)";

    private static final Pattern TABLE =
            Pattern.compile("^[附续]?表(?:" + NUMBER + "|[一二三四五六七八九十]{1,3}(?=[:.、]|$|.{2,40}(?:表|卡|情况|统计|一览)$))");
    /** A number with a blank or a colon behind it, which folding would take away. */
    private static final Pattern TABLE_APART =
            Pattern.compile("^\\s*[附续]?表\\s*[\\d０-９]{1,3}(?:\\s?[-—–－.．]\\s?[\\d０-９]{1,3})*(?=[\\s\\u00A0\\u3000:：])");

    private static final Pattern UNNUMBERED_TABLE =
            Pattern.compile("^(?!.*[。;,:!?]).{3,40}(?:表|一览|明细|清单|情况统计)(?:\\([^()]{1,20}\\))?$");
    private static final Pattern FIGURE = Pattern.compile("^[附续]?图" + NUMBER);
    private static final Pattern UNIT_LINE = Pattern.compile("^[(]?(?:计量|金额)?单位[:：].{1,20}$");
    private static final Pattern UNIT_AT_END = Pattern.compile("[(]?(?:计量|金额)?单位[:：][^:：]{1,12}$");
    private static final Pattern SOURCE_NOTE = Pattern.compile("^(?:数据来源|资料来源|来源|备注|说明|注)\\d*[:：]");
    private static final Pattern CASE_TITLE = Pattern.compile(
            "^[【(]?(?:典型|优秀|特色|教学|育人)?案例[】)]?" + "(?:" + NUMBER + "(?![%项个篇例])|[一二三四五六七八九十]{1,3}(?!等|个|项|批|次)|[:：])");
    private static final int LONGEST_CAPTION = 80;

    private Captions() {}

    /** The number of a table caption as printed, without blanks: 表1-4; empty if the text is none. */
    public static Optional<String> tableNumber(Text text) {
        Matcher apart = TABLE_APART.matcher(text.original());
        return isShort(text.folded()) && apart.find()
                ? Optional.of(Text.of(apart.group()).folded())
                : tableNumber(text.folded());
    }

    /** Like {@link #tableNumber(Text)}, where no original is at hand. */
    public static Optional<String> tableNumber(String folded) {
        Matcher matcher = TABLE.matcher(folded);
        return isShort(folded) && matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether the text reads like the name of a table without a number: 教师队伍情况表. */
    static boolean isUnnumberedTableCaption(String folded) {
        return UNNUMBERED_TABLE.matcher(folded).find();
    }

    public static boolean isFigureCaption(String folded) {
        return folded.length() <= 2 * LONGEST_CAPTION
                && !endsLikeSentence(folded)
                && FIGURE.matcher(folded).find();
    }

    public static boolean isUnitLine(String folded) {
        return UNIT_LINE.matcher(folded).find();
    }

    /** Where in a caption the words 单位：万元 begin, empty if they do not stand at its end. */
    static Optional<Integer> unitAtEnd(String folded) {
        Matcher matcher = UNIT_AT_END.matcher(folded);
        return matcher.find() && matcher.start() > 0 ? Optional.of(matcher.start()) : Optional.empty();
    }

    public static boolean isSourceNote(String folded) {
        return SOURCE_NOTE.matcher(folded).find();
    }

    public static boolean isCaseTitle(String folded) {
        return isShort(folded) && CASE_TITLE.matcher(folded).find();
    }

    private static boolean isShort(String folded) {
        return folded.length() <= LONGEST_CAPTION && !endsLikeSentence(folded);
    }

    private static boolean endsLikeSentence(String folded) {
        return folded.endsWith("。") || folded.endsWith(";") || folded.endsWith(",");
    }
}
