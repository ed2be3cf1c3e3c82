package dev.gouji.facts.internal.quantity;

import dev.gouji.facts.internal.quantity.QuantityReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads every number in running text and tells which are quantities. */
public final class NumberReader {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+|[\\w.-]+@[\\w.-]+");

    /** All numbers of the folded text in reading order; they never overlap. */
    public List<NumberMention> read(String folded) {
        List<NumberMention> found = new ArrayList<>();
        List<NumberMention> addresses = addresses(folded);
        int at = 0;
        for (NumberMention address : addresses) {
            read(folded, at, address.from(), found);
            found.add(address);
            at = address.to();
        }
        read(folded, at, folded.length(), found);
        return found;
    }

    private static List<NumberMention> addresses(String text) {
        List<NumberMention> found = new ArrayList<>();
        if (text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0) {
            Matcher matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                found.add(NumberMention.of(matcher.start(), matcher.end(), NumberClass.CODE));
            }
        }
        return found;
    }

    private static void read(String text, int from, int end, List<NumberMention> found) {
        int at = from;
        while (at < end) {
            Optional<FixedWords.Word> word = FixedWords.at(text, at);
            Optional<NumberMention> mention = word.isPresent() ? name(word.get(), at) : mention(text, at, floor(found));
            mention.ifPresent(found::add);
            int here = at;
            at = mention.map(NumberMention::to)
                    .or(() -> word.map(w -> here + w.text().length()))
                    .orElseGet(() -> behindWords(text, here));
        }
    }

    /** Offset behind the last mention: no qualifier reaches back over it. */
    private static int floor(List<NumberMention> found) {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).to();
    }

    private static Optional<NumberMention> name(FixedWords.Word word, int at) {
        return word.isName()
                ? Optional.of(NumberMention.of(at, at + word.text().length(), NumberClass.NAME))
                : Optional.empty();
    }

    /** Skips a number that was passed over as a whole, so that no part of it is read again. */
    private static int behindWords(String text, int at) {
        if (!mayBegin(text.charAt(at))) {
            return at + 1;
        }
        return Numerals.at(text, at).map(Numeral::to).orElse(at + 1);
    }

    private static boolean mayBegin(char c) {
        return NumberWords.isArabic(c) || NumberWords.isWord(c) || "几幾数半负負-−.".indexOf(c) >= 0;
    }

    private static Optional<NumberMention> mention(String text, int at, int floor) {
        char c = text.charAt(at);
        if (c == '第') {
            return SetAside.ordinal(text, at);
        }
        if (!mayBegin(c)) {
            return Optional.empty();
        }
        Optional<NumberMention> aside = SetAside.at(text, at);
        return aside.isPresent()
                ? aside
                : QuantityReader.readPercent(text, at)
                        .map(reading -> quantity(reading))
                        .or(() -> Numerals.at(text, at).flatMap(numeral -> judge(text, numeral, floor)));
    }

    private static Optional<NumberMention> judge(String text, Numeral numeral, int floor) {
        Reading reading = QuantityReader.read(text, numeral);
        return Optional.of(reading)
                .filter(r -> r.from() >= floor)
                .flatMap(r -> new Judgement(text, numeral, r).mention());
    }

    private static NumberMention quantity(Reading reading) {
        return new NumberMention(reading.from(), reading.to(), NumberClass.QUANTITY, Optional.of(reading.quantity()));
    }
}
