package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unified social credit codes whose check character does not fit, GB 32100—2015 with ISO 7064, MOD 31. */
public final class CreditCode implements Search {

    private static final int LENGTH = 18;
    /** The standard does without I, O, S, V and Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** Register, kind, six digits of the region, then nine characters and the check character. */
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}(?![0-9A-Za-z])");
    /** Eighteen digits alone may be an identity card. */
    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private static final Pattern NAMED = Pattern.compile("信用代码|机构代码");

    /** What looks like a code that a character was left out of or added to, as the whole of a cell. */
    private static final Pattern MISCOUNTED =
            Pattern.compile("9[123](?=[0-9]*[A-Z])(?:[0-9A-Z]{14,15}|[0-9A-Z]{17,18})");
    /** In a document with so many codes another one of wrong length is one, too. */
    private static final int FEWEST = 2;

    @Override
    public List<Found> in(List<Text> texts) {
        long codes = texts.stream()
                .filter(text -> CODE.matcher(text.folded()).find())
                .count();
        return Search.each(text -> codes >= FEWEST ? slips(text) : slipsOfFullLength(text))
                .in(texts);
    }

    private static List<Slip> slips(Text text) {
        return MISCOUNTED.matcher(text.folded()).matches()
                ? List.of(new Slip(
                        0,
                        text.folded().length(),
                        "length",
                        Map.of("length", String.valueOf(text.folded().length()))))
                : slipsOfFullLength(text);
    }

    private static List<Slip> slipsOfFullLength(Text text) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        Matcher matcher = CODE.matcher(folded.length() < LENGTH ? "" : folded);
        while (matcher.find()) {
            String code = matcher.group();
            boolean meant = LETTER.matcher(code).find() || NAMED.matcher(folded).find();
            String foreign = foreign(code);
            if (meant && !foreign.isEmpty()) {
                slips.add(new Slip(matcher.start(), matcher.end(), "letters", Map.of("letters", foreign)));
            } else if (meant && code.charAt(LENGTH - 1) != check(code)) {
                slips.add(new Slip(matcher.start(), matcher.end(), "check", Map.of()));
            }
        }
        return slips;
    }

    /** The characters of the code that no code has. */
    private static String foreign(String code) {
        StringBuilder foreign = new StringBuilder();
        code.chars().filter(c -> ALPHABET.indexOf(c) < 0).distinct().forEach(c -> foreign.append((char) c));
        return foreign.toString();
    }

    /** The check character that the first 17 ask for: weights are powers of 3. */
    private static char check(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
