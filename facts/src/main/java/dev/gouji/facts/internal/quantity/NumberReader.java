package dev.gouji.facts.internal.quantity;

import dev.gouji.model.NumberClass;
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
        return new Reading(folded).all();
    }

    /** One pass over one text. */
    private static final class Reading {

        private final String text;
        private final SetAside aside;
        private final List<NumberMention> found = new ArrayList<>();

        Reading(String text) {
            this.text = text;
            aside = new SetAside(text);
        }

        List<NumberMention> all() {
            int at = 0;
            for (NumberMention address : addresses()) {
                read(at, address.from());
                found.add(address);
                at = address.to();
            }
            read(at, text.length());
            return found;
        }

        private List<NumberMention> addresses() {
            List<NumberMention> addresses = new ArrayList<>();
            if (text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0) {
                Matcher matcher = ADDRESS.matcher(text);
                while (matcher.find()) {
                    addresses.add(NumberMention.of(matcher.start(), matcher.end(), NumberClass.CODE));
                }
            }
            return addresses;
        }

        private void read(int from, int end) {
            int at = from;
            while (at < end) {
                at = step(at);
            }
        }

        /** Reads what begins at the offset and tells where to go on. */
        private int step(int at) {
            Optional<FixedWords.Word> word = FixedWords.at(text, at);
            if (word.isPresent()) {
                int to = at + word.get().text().length();
                if (word.get().isName()) {
                    found.add(NumberMention.of(at, to, NumberClass.NAME));
                }
                return to;
            }
            char c = text.charAt(at);
            if (c != '第' && !mayBegin(c)) {
                return at + 1;
            }
            Optional<NumberMention> mention = c == '第' ? aside.ordinal(at) : number(at);
            mention.ifPresent(found::add);
            return mention.map(NumberMention::to).orElseGet(() -> behindWords(at));
        }

        /** Skips a number word that counts nothing as a whole, so that no part of it is read again. */
        private int behindWords(int at) {
            return Numerals.at(text, at).map(Numeral::to).orElse(at + 1);
        }

        private Optional<NumberMention> number(int at) {
            Optional<NumberMention> other = aside.at(at);
            if (other.isPresent()) {
                return other;
            }
            return QuantityReader.readPercent(text, at)
                    .map(Reading::figure)
                    .or(() -> Numerals.at(text, at).flatMap(this::judge));
        }

        /** No qualifier reaches back over the number before. */
        private Optional<NumberMention> judge(Numeral numeral) {
            int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
            return Optional.of(QuantityReader.read(text, numeral))
                    .filter(reading -> reading.from() >= floor)
                    .flatMap(reading -> new Judgement(text, numeral, reading).mention());
        }

        private static NumberMention figure(QuantityReader.Reading reading) {
            return new NumberMention(
                    reading.from(), reading.to(), NumberClass.QUANTITY, Optional.of(reading.quantity()));
        }
    }

    private static boolean mayBegin(char c) {
        return NumberWords.isArabic(c) || NumberWords.isWord(c) || "几幾数半负負-−.".indexOf(c) >= 0;
    }
}
