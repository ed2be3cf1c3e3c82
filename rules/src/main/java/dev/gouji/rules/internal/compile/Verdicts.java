package dev.gouji.rules.internal.compile;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Verdict;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.RuleSource;

/** Writes the results of one rule in the language of the reader. */
final class Verdicts {

    private final RuleSource rule;
    private final Words words;

    Verdicts(RuleSource rule, Words words) {
        this.rule = rule;
        this.words = words;
    }

    Result satisfied(Matter matter) {
        return result(new Verdict.Satisfied(), general(matter), "", matter);
    }

    /** A violation in the words of the rule, where it has words of its own. */
    Result violated(Severity atMost, Matter matter) {
        String message = rule.message()
                .map(own -> Words.fill(own.in(words.locale()), matter.values()))
                .orElseGet(() -> general(matter));
        return violated(atMost, message, matter);
    }

    /** A violation so small that only the general sentence describes it rightly. */
    Result noted(Matter matter) {
        return violated(Severity.INFO, general(matter), matter);
    }

    private Result violated(Severity atMost, String message, Matter matter) {
        return new Result(
                rule.id(),
                rule.clause(),
                rule.severity().atMost(atMost),
                new Verdict.Violated(),
                message,
                rule.fix().in(words.locale()),
                matter.locations(),
                matter.evidence());
    }

    Result undetermined(Obstacle.Kind kind, Matter matter) {
        String message = general(matter);
        return result(new Verdict.Undetermined(new Obstacle(kind, message)), message, "", matter);
    }

    Result notApplicable(Matter matter) {
        String message = general(matter);
        return result(new Verdict.NotApplicable(message), message, "", matter);
    }

    private Result result(Verdict verdict, String message, String fix, Matter matter) {
        return new Result(
                rule.id(),
                rule.clause(),
                rule.severity(),
                verdict,
                message,
                fix,
                matter.locations(),
                matter.evidence());
    }

    private String general(Matter matter) {
        return words.say(matter.sentence(), matter.values());
    }
}
