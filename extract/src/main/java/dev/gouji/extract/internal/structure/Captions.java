package dev.gouji.extract.internal.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the lines around tables and figures; all texts are folded. */
public final class Captions {

    private static final Pattern TABLE = Pattern.compile("^(?:附)?表(?:\\d+(?:[-—–.]\\d+)*|[一二三四五六七八九十]+)(?=[^\\d]|$)");
    private static final Pattern FIGURE = Pattern.compile("^图\\d+(?:[-—–.]\\d+)*");
    private static final Pattern UNIT_LINE = Pattern.compile("^[(]?(?:计量)?单位[:：].{1,20}$");
    private static final Pattern SOURCE_NOTE = Pattern.compile("^(?:数据来源|资料来源|来源|备注|注)\\d*[:：]");
    private static final Pattern CASE_TITLE =
            Pattern.compile("^(?:典型)?案例(?:\\d+(?:[-—–.]\\d+)*|[一二三四五六七八九十]+)?[:：\\s]");
    private static final int LONGEST_CAPTION = 80;

    private Captions() {}

    /** The number of a table caption, 表1-4; empty if the text is none. */
    public static Optional<String> tableNumber(String folded) {
        Matcher matcher = TABLE.matcher(folded);
        return folded.length() <= LONGEST_CAPTION && !endsLikeSentence(folded) && matcher.find()
                ? Optional.of(matcher.group())
                : Optional.empty();
    }

    public static boolean isFigureCaption(String folded) {
        return folded.length() <= 2 * LONGEST_CAPTION
                && !endsLikeSentence(folded)
                && FIGURE.matcher(folded).find();
    }

    public static boolean isUnitLine(String folded) {
        return UNIT_LINE.matcher(folded).find();
    }

    public static boolean isSourceNote(String folded) {
        return SOURCE_NOTE.matcher(folded).find();
    }

    public static boolean isCaseTitle(String folded) {
        return folded.length() <= LONGEST_CAPTION && CASE_TITLE.matcher(folded).find();
    }

    private static boolean endsLikeSentence(String folded) {
        return folded.endsWith("。") || folded.endsWith("；") || folded.endsWith("，");
    }
}
