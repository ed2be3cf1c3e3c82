package dev.gouji.rules.internal.pack;

import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a pack or the configuration makes of a rule.
 *
 * @param rule identifier with its pack
 * @param setting what is made of it
 * @param at where the rule is named
 * @param value where the value begins
 * @param prefix of the codes of problems: RULE or CONF
 */
public record RuleOverride(String rule, RuleSetting setting, Spot at, Spot value, String prefix) {

    private static final String OFF = "off";

    /** Reads a mapping of rules, each to a severity, {@code off}, or a mapping with a reason. */
    public static List<RuleOverride> all(Fields rules, String prefix) {
        List<RuleOverride> overrides = new ArrayList<>();
        for (String rule : rules.keys()) {
            RuleSetting setting =
                    rules.child(rule).map(RuleOverride::setting).orElseGet(() -> brief(rules.textOrEmpty(rule)));
            overrides.add(new RuleOverride(rule, setting, rules.keySpot(rule), rules.spot(rule), prefix));
        }
        return overrides;
    }

    private static RuleSetting brief(String severity) {
        return new RuleSetting(Severity.ofId(severity), severity.equals(OFF), Optional.empty(), "");
    }

    private static RuleSetting setting(Fields fields) {
        String severity = fields.textOrEmpty("severity");
        return new RuleSetting(
                Severity.ofId(severity),
                severity.equals(OFF),
                fields.text("threshold"),
                fields.textOrEmpty("reason").strip());
    }
}
