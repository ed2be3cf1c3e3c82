package dev.gouji.rules.internal.source;

import dev.gouji.model.Text;
import dev.gouji.rules.internal.wording.CalendarDate;
import dev.gouji.rules.internal.wording.CreditCode;
import dev.gouji.rules.internal.wording.DoubledCharacters;
import dev.gouji.rules.internal.wording.DoubledPhrases;
import dev.gouji.rules.internal.wording.EchoedPhrases;
import dev.gouji.rules.internal.wording.NamedLists;
import dev.gouji.rules.internal.wording.RepeatedItems;
import dev.gouji.rules.internal.wording.SchoolNames;
import dev.gouji.rules.internal.wording.Search;
import dev.gouji.rules.internal.wording.StrayNames;
import dev.gouji.rules.internal.wording.UnpairedSigns;
import dev.gouji.rules.internal.wording.Vocabulary;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what rules demand of words, signs and numbering. */
final class WordingReader {

    private static final int USUAL = 3;
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
                .or(() -> rule.child("slip").map(fields -> new SlipKind(search(fields))))
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
            problems.add("RULE-320", fields.spot("terms"), "没有词表 " + name.get(), guess);
        }
        return terms.list(name.get()).map(list -> new ExpressionKind(new Vocabulary(list)));
    }

    private static Search search(Fields fields) {
        return switch (fields.textOrEmpty("of")) {
            case "doubled-characters" ->
                new DoubledCharacters(fields.textOrEmpty("particles"), fields.textOrEmpty("free"), except(fields));
            case "doubled-phrases" -> new DoubledPhrases(except(fields));
            case "echoed-phrases" -> new EchoedPhrases();
            case "stray-names" ->
                new StrayNames(fields.text("least").map(Integer::parseInt).orElse(USUAL));
            case "named-lists" -> new NamedLists();
            case "school-names" -> new SchoolNames();
            case "repeated-items" -> new RepeatedItems();
            case "nested-quotes" -> UnpairedSigns.nested();
            case "mixed-widths" -> UnpairedSigns.mixed();
            case "credit-codes" -> new CreditCode();
            case "dates" -> new CalendarDate();
            default -> UnpairedSigns.lonely();
        };
    }

    private static List<String> except(Fields fields) {
        return fields.texts("except").stream()
                .map(text -> Text.of(text).folded())
                .toList();
    }

    private static RuleKind numbering(Fields fields) {
        return new NumberingKind(NumberingKind.Of.valueOf(constant(fields, "of")));
    }

    private static RuleKind reference(Fields fields) {
        return new ReferenceKind(ReferenceKind.To.valueOf(constant(fields, "to")));
    }

    private static String constant(Fields fields, String key) {
        return fields.textOrEmpty(key).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
