package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import dev.gouji.rules.internal.wording.Pairs.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Quotes and brackets that are not as they should be; what one of the next paragraphs closes is no fault. */
public final class UnpairedSigns implements Search {

    private static final int PARAGRAPHS = 3;

    private final Set<Pairs.Kind> asked;

    private UnpairedSigns(Set<Pairs.Kind> asked) {
        this.asked = Set.copyOf(asked);
    }

    /** A search for quotes and brackets without a partner. */
    public static Search lonely() {
        return new UnpairedSigns(Set.of(Pairs.Kind.OPEN, Pairs.Kind.CLOSED, Pairs.Kind.TURNED));
    }

    /** A search for double quotes inside of double quotes. */
    public static Search nested() {
        return new UnpairedSigns(Set.of(Pairs.Kind.NESTED));
    }

    /** A search for pairs of which one is full-width and one half-width. */
    public static Search mixed() {
        return new UnpairedSigns(Set.of(Pairs.Kind.MIXED));
    }

    /** A fault and the text that it is in. */
    private record Sign(int text, Fault fault, char character) {}

    @Override
    public List<Found> in(List<Text> texts) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String printed = texts.get(i).original();
            for (Fault fault : Pairs.faults(printed)) {
                if (asked.contains(fault.kind())) {
                    signs.add(new Sign(i, fault, printed.charAt(fault.at())));
                }
            }
        }
        return lonely(signs, texts).stream()
                .map(sign -> found(texts.get(sign.text()), sign))
                .toList();
    }

    /** The signs without those that find their partner in one of the next paragraphs. */
    private static List<Sign> lonely(List<Sign> signs, List<Text> texts) {
        List<Sign> lonely = new ArrayList<>();
        for (Sign sign : signs) {
            int last = lonely.size() - 1;
            if (last >= 0 && closes(lonely.get(last), sign)) {
                lonely.remove(last);
            } else if (!isRunningQuote(sign, texts)) {
                lonely.add(sign);
            }
        }
        return lonely;
    }

    private static boolean closes(Sign opened, Sign closed) {
        return opened.fault().kind() == Pairs.Kind.OPEN
                && closed.fault().kind() == Pairs.Kind.CLOSED
                && opened.text() < closed.text()
                && closed.text() - opened.text() <= PARAGRAPHS
                && Pairs.isPair(opened.character(), closed.character());
    }

    /** A quote of several paragraphs opens at the beginning of each and closes at the end of the last. */
    private static boolean isRunningQuote(Sign sign, List<Text> texts) {
        int next = sign.text() + 1;
        if (sign.character() != '“' || next >= texts.size()) {
            return false;
        }
        String following = texts.get(next).folded();
        return following.startsWith("“")
                && (following.endsWith("”") || Pairs.faults(following).stream().anyMatch(fault -> fault.at() == 0));
    }

    private static Found found(Text text, Sign sign) {
        int from = text.foldedOffset(sign.fault().at());
        int to = text.foldedOffset(sign.fault().partner()) + 1;
        String fault = sign.fault().kind().name().toLowerCase(Locale.ROOT);
        return new Found(sign.text(), new Slip(from, to, fault, Map.of("sign", String.valueOf(sign.character()))));
    }
}
