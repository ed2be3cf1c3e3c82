package dev.gouji.extract.internal.structure;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Decides what a line break inside a paragraph means: authors use it for new paragraphs as well as for looks. */
public final class SoftBreaks {

    private static final Pattern CLOSED = Pattern.compile("[。；：！？;:!?…]\\s*$");
    private static final Pattern OPENING = Pattern.compile("^\\s*(?:[—•·●■◆▪○※★☆√]|[　]{2})");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n\\s*");
    private static final Pattern BREAK_BETWEEN_WORDS = Pattern.compile("(?<=[A-Za-z0-9])\\s*\\n\\s*(?=[A-Za-z0-9])");

    private SoftBreaks() {}

    /** The paragraphs that a text with line breaks consists of; breaks inside a sentence stay. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int last = paragraphs.size() - 1;
            if (line.isBlank()) {
                continue;
            }
            if (last < 0 || parts(paragraphs.get(last), line)) {
                paragraphs.add(line);
            } else {
                paragraphs.set(last, paragraphs.get(last) + "\n" + line);
            }
        }
        return paragraphs;
    }

    /** A text as one line, without a blank where Chinese characters meet. */
    public static String oneLine(String text) {
        return BREAK.matcher(BREAK_BETWEEN_WORDS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    private static boolean parts(String before, String line) {
        return CLOSED.matcher(before).find()
                || OPENING.matcher(line).find()
                || Numbering.of(Text.of(line).folded()).isPresent();
    }
}
