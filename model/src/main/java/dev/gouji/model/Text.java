package dev.gouji.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Characters as they stand in a document, with a folded form for reading and the way back.
 *
 * <p>Folding makes one spelling of what the eye takes for the same: CJK radicals become the characters they look like,
 * full-width letters, digits and {@code ％（）：，} become half-width, and white space between characters disappears,
 * except between two Latin words and where it would else make one number of two (1, 234; 图1-1 2021年), where one blank
 * stays. Patterns, keywords and numbers are looked for in the folded form; quotes are taken from the original.
 */
public final class Text {

    public static final Text EMPTY = Text.of("");

    private final String original;
    private final String folded;
    private final int[] origin;

    private Text(String original, String folded, int[] origin) {
        this.original = original;
        this.folded = folded;
        this.origin = origin;
    }

    public static Text of(String original) {
        Folding folding = new Folding(original);
        return new Text(original, folding.text(), folding.origin());
    }

    public String original() {
        return original;
    }

    public String folded() {
        return folded;
    }

    public boolean isBlank() {
        return folded.isEmpty();
    }

    /** The offset in the original of the folded character at the given offset; the folded length gives the end. */
    public int originOf(int foldedOffset) {
        return foldedOffset < origin.length ? origin[foldedOffset] : original.length();
    }

    /** The offset in the folded text of the character at the given offset of the original, or of the next one that is kept. */
    public int foldedOffset(int originalOffset) {
        int low = 0;
        int high = origin.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origin[middle] < originalOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The original characters behind a stretch of the folded text. */
    public String quote(int foldedFrom, int foldedTo) {
        return foldedFrom >= foldedTo ? "" : original.substring(originOf(foldedFrom), originOf(foldedTo - 1) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.original.equals(original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }

    /** One pass over the original that writes the folded text beside the offset of each of its characters. */
    private static final class Folding {

        /** Digits between the commas of a grouped number. */
        private static final int GROUP = 3;

        private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}[年届级学]");

        private final StringBuilder text = new StringBuilder();
        private int[] origin;

        Folding(String original) {
            origin = new int[original.length()];
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
                    if (partsWords(original, i) || partsNumbers(original, i) || partsYear(original, i)) {
                        append(' ', i);
                    }
                } else {
                    append(Characters.fold(c), i);
                }
            }
            origin = Arrays.copyOf(origin, text.length());
        }

        private void append(char c, int at) {
            origin[text.length()] = at;
            text.append(c);
        }

        private boolean partsWords(String original, int at) {
            if (text.length() == 0 || !Characters.isLatinLetter(text.charAt(text.length() - 1))) {
                return false;
            }
            int next = behindBlanks(original, at);
            return next < original.length() && Characters.isLatinLetter(original.charAt(next));
        }

        /** Whether the comma before the blank would look like that of a grouped number without it. */
        private boolean partsNumbers(String original, int at) {
            int comma = text.length() - 1;
            if (comma < 1 || text.charAt(comma) != ',' || !Characters.isDigit(text.charAt(comma - 1))) {
                return false;
            }
            int next = behindBlanks(original, at);
            int end = next;
            while (end < original.length() && Characters.isDigit(Characters.fold(original.charAt(end)))) {
                end++;
            }
            return end - next == GROUP;
        }

        /** Whether a number stands before the blank and a year behind it. */
        private boolean partsYear(String original, int at) {
            int last = text.length() - 1;
            return last >= 0
                    && Characters.isDigit(text.charAt(last))
                    && YEAR.matcher(original)
                            .region(behindBlanks(original, at), original.length())
                            .lookingAt();
        }

        private static int behindBlanks(String original, int at) {
            int next = at + 1;
            while (next < original.length() && Character.isWhitespace(original.charAt(next))) {
                next++;
            }
            return next;
        }

        String text() {
            return text.toString();
        }

        int[] origin() {
            return origin;
        }
    }

    /** Folding of single characters, always one to one so that offsets can be mapped. */
    private static final class Characters {

        /** Radicals of the CJK supplement that compatibility normalization leaves alone, and what they look like. */
        private static final String SUPPLEMENT =
                "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴罓⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";

        static boolean isLatinLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        static char fold(char c) {
            if (c >= '\u2E80' && c <= '\u2EFF') {
                int at = SUPPLEMENT.indexOf(c);
                return at >= 0 && at % 2 == 0 ? SUPPLEMENT.charAt(at + 1) : c;
            }
            if (c == '⼾') {
                // Normalization makes it the old form 戶; in the fonts of the mainland it is the character of 用户.
                return '户';
            }
            boolean radical = c >= '\u2F00' && c <= '\u2FDF';
            boolean fullWidth = c >= '\uFF01' && c <= '\uFF5E';
            if (radical || fullWidth || (c >= '\uF900' && c <= '\uFAFF')) {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                return plain.length() == 1 ? plain.charAt(0) : c;
            }
            return switch (c) {
                case '\uFFE5' -> '¥';
                // Printers of web pages write the dash of Chinese text with either code.
                case '\u2015' -> '—';
                default -> c;
            };
        }
    }
}
