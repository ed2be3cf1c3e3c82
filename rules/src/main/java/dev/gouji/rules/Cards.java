package dev.gouji.rules;

import dev.gouji.model.DocumentKind;
import dev.gouji.model.RuleCard;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.AppliesTo;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Years;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people of rules. */
final class Cards {

    private Cards() {}

    static RuleCard card(RuleSource rule, Words words) {
        return new RuleCard(
                rule.id(),
                rule.title().in(words.locale()),
                rule.kind().id(),
                rule.severity(),
                rule.clause(),
                rule.fix().in(words.locale()),
                appliesTo(rule.appliesTo(), words),
                rule.at().file());
    }

    static RuleExplanation explanation(RuleSource rule, Words words) {
        return new RuleExplanation(
                card(rule, words),
                rule.why().map(text -> text.in(words.locale())).orElse(""),
                rule.since(),
                rule.examples());
    }

    private static String appliesTo(AppliesTo appliesTo, Words words) {
        String comma = words.say("list.comma", Map.of());
        Stream<String> kinds =
                appliesTo.kinds().stream().map(DocumentKind::id).map(id -> words.say("kind." + id, Map.of()));
        String told = Stream.of(
                        kinds.toList(),
                        appliesTo.editions(),
                        years(appliesTo.years(), words),
                        appliesTo.levels(),
                        appliesTo.schoolTypes(),
                        appliesTo.provinces())
                .filter(part -> !part.isEmpty())
                .map((List<String> part) -> String.join(comma, part))
                .collect(Collectors.joining(words.say("applies.and", Map.of())));
        return told.isEmpty() ? words.say("applies.everything", Map.of()) : told;
    }

    private static List<String> years(Years years, Words words) {
        if (years.isAll()) {
            return List.of();
        }
        String first = years.first() == Years.ALL.first() ? "" : String.valueOf(years.first());
        String last = years.last() == Years.ALL.last() ? "" : String.valueOf(years.last());
        return List.of(words.say("applies.years", Map.of("first", first, "last", last)));
    }
}
