package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.source.PairsKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.Pairs;
import dev.gouji.rules.internal.wording.Pairs.Fault;
import dev.gouji.rules.internal.wording.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Quotes and brackets come in pairs; what a later paragraph closes is no fault. */
final class PairsCompiler {

    private static final int PARAGRAPHS = 3;

    private final RuleSource rule;
    private final PairsKind kind;

    PairsCompiler(RuleSource rule, PairsKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule compile() {
        return new Slips(rule, "pairs.fault", this::found).compile();
    }

    /** A fault and the text that it is in. */
    private record Sign(int passage, Fault fault, char character) {}

    private List<Slips.Found> found(Inspection inspection) {
        List<Passage> passages = inspection.passages();
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            String printed = passages.get(i).text().original();
            for (Fault fault : Pairs.faults(printed)) {
                if (isAsked(fault)) {
                    signs.add(new Sign(i, fault, printed.charAt(fault.at())));
                }
            }
        }
        return lonely(signs, passages).stream()
                .map(sign -> found(passages.get(sign.passage()), sign))
                .toList();
    }

    private boolean isAsked(Fault fault) {
        boolean unpaired = fault.kind() == Pairs.Kind.OPEN || fault.kind() == Pairs.Kind.CLOSED;
        return kind.fault() == fault.kind() || (kind.fault() == Pairs.Kind.OPEN && unpaired);
    }

    /** The signs without those that find their partner in one of the next paragraphs. */
    private static List<Sign> lonely(List<Sign> signs, List<Passage> passages) {
        List<Sign> lonely = new ArrayList<>();
        for (Sign sign : signs) {
            int last = lonely.size() - 1;
            if (last >= 0 && closes(lonely.get(last), sign)) {
                lonely.remove(last);
            } else if (!isRunningQuote(sign, passages)) {
                lonely.add(sign);
            }
        }
        return lonely;
    }

    private static boolean closes(Sign opened, Sign closed) {
        return opened.fault().kind() == Pairs.Kind.OPEN
                && closed.fault().kind() == Pairs.Kind.CLOSED
                && opened.passage() < closed.passage()
                && closed.passage() - opened.passage() <= PARAGRAPHS
                && Pairs.isPair(opened.character(), closed.character());
    }

    /** A quote of several paragraphs opens at the beginning of each and closes at the end of the last. */
    private static boolean isRunningQuote(Sign sign, List<Passage> passages) {
        int next = sign.passage() + 1;
        if (sign.character() != '“' || next >= passages.size()) {
            return false;
        }
        String following = passages.get(next).text().folded();
        return following.startsWith("“")
                && (following.endsWith("”") || Pairs.faults(following).stream().anyMatch(fault -> fault.at() == 0));
    }

    private static Slips.Found found(Passage passage, Sign sign) {
        int from = passage.foldedOffset(sign.fault().at());
        int to = passage.foldedOffset(sign.fault().partner()) + 1;
        return new Slips.Found(passage, new Slip(from, to, Map.of("sign", String.valueOf(sign.character()))));
    }
}
