package dev.gouji.rules.internal.source;

import dev.gouji.model.Text;
import dev.gouji.rules.internal.wording.Doubles;
import dev.gouji.rules.internal.wording.Pairs;
import dev.gouji.rules.internal.wording.Vocabulary;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what rules demand of words, signs and numbering. */
final class WordingReader {

    private static final int USUAL = 3;
    private static final Map<String, Pairs.Kind> FAULTS =
            Map.of("unpaired", Pairs.Kind.OPEN, "nested", Pairs.Kind.NESTED, "mixed-width", Pairs.Kind.MIXED);

    private final TermLists terms;
    private final Problems problems;

    WordingReader(TermLists terms, Problems problems) {
        this.terms = terms;
        this.problems = problems;
    }

    /** The demand; empty if it is another or makes no sense, which is then among the problems. */
    Optional<RuleKind> read(Fields rule) {
        return rule.child("expression")
                .flatMap(this::expression)
                .or(() -> rule.child("doubled").map(WordingReader::doubled))
                .or(() -> rule.child("pairs").map(WordingReader::pairs))
                .or(() -> rule.child("names").map(WordingReader::names))
                .or(() -> rule.child("identifier").map(WordingReader::identifier))
                .or(() -> rule.child("numbering").map(WordingReader::numbering))
                .or(() -> rule.child("reference").map(WordingReader::reference));
    }

    private Optional<RuleKind> expression(Fields fields) {
        Optional<String> name = fields.text("terms");
        if (name.isEmpty()) {
            return Optional.of(new ExpressionKind(new Vocabulary(TermLists.terms(fields))));
        }
        if (terms.list(name.get()).isEmpty()) {
            String guess = Nearest.suggestion(name.get(), terms.ids());
            problems.add("RULE-314", fields.spot("terms"), "没有词表 " + name.get(), guess);
        }
        return terms.list(name.get()).map(list -> new ExpressionKind(new Vocabulary(list)));
    }

    private static RuleKind doubled(Fields fields) {
        return new DoubledKind(
                DoubledKind.Of.valueOf(constant(fields, "of")),
                new Doubles(
                        fields.textOrEmpty("particles"),
                        fields.textOrEmpty("free"),
                        fields.texts("except").stream()
                                .map(text -> Text.of(text).folded())
                                .toList()));
    }

    private static RuleKind pairs(Fields fields) {
        return new PairsKind(FAULTS.getOrDefault(fields.textOrEmpty("fault"), Pairs.Kind.OPEN));
    }

    private static RuleKind names(Fields fields) {
        return new NamesKind(fields.text("least").map(Integer::parseInt).orElse(USUAL));
    }

    private static RuleKind identifier(Fields fields) {
        return new IdentifierKind(IdentifierKind.Of.valueOf(constant(fields, "of")));
    }

    private static RuleKind numbering(Fields fields) {
        return new NumberingKind(NumberingKind.Of.valueOf(constant(fields, "of")));
    }

    private static RuleKind reference(Fields fields) {
        return new ReferenceKind(fields.textOrEmpty("to").equals("tables"));
    }

    private static String constant(Fields fields, String key) {
        return fields.textOrEmpty(key).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
