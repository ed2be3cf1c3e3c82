package dev.gouji.rules;

/**
 * A value of a rule that a pack or the configuration has changed.
 *
 * @param rule identifier of the rule with its pack
 * @param key what is changed: severity or threshold
 * @param before the value as it was
 * @param after the value as it is now; off for a rule that is no more in force
 * @param reason why, empty if nothing is said
 * @param at file and line that say so
 */
public record RuleChange(String rule, String key, String before, String after, String reason, String at) {

    public static final String SEVERITY = "severity";
    public static final String THRESHOLD = "threshold";
    public static final String OFF = "off";
}
