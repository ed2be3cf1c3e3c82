package dev.gouji.extract.internal.structure;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its words alone whether a line can be a heading; all texts are folded. */
final class HeadingForm {

    /** The longest heading in the corpus has 52 characters with its number. */
    private static final int LONGEST = 60;

    private static final int LONGEST_CLOSED = 28;
    private static final int MOST_COMMAS = 3;
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[。;!].");
    private static final Pattern OPEN_END = Pattern.compile("[;,、:…]$");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Set<String> UNNUMBERED = Set.of(
            "前言",
            "引言",
            "序言",
            "导言",
            "结语",
            "结束语",
            "后记",
            "附录",
            "附表",
            "附件",
            "附图",
            "附则",
            "总则",
            "参考文献",
            "内容真实性责任声明",
            "概述",
            "摘要");

    private HeadingForm() {}

    /** Whether a numbered line reads like a heading and not like the first sentence of a paragraph. */
    static boolean fits(String folded) {
        if (folded.length() > LONGEST
                || OPEN_END.matcher(folded).find()
                || SENTENCE_INSIDE.matcher(folded).find()) {
            return false;
        }
        boolean closed = folded.endsWith("。");
        return !(closed && folded.length() > LONGEST_CLOSED)
                && COMMA.matcher(folded).results().count() <= MOST_COMMAS;
    }

    /** Whether a line is one of the headings that are never numbered. */
    static boolean isUnnumberedHeading(String folded) {
        return UNNUMBERED.contains(folded);
    }
}
