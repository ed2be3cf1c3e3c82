package dev.gouji.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code qa.yaml} says; everything in it may be left out.
 *
 * @param school the school that the documents are about
 * @param documents which files are checked; empty for every file of a known format
 * @param packs the packs in force, by name, path or Maven coordinates; empty for all that apply
 * @param rules settings of single rules by their identifier
 * @param failOn findings of this severity or a heavier one fail the build; empty for never
 * @param waivers the file with the waivers, below the folder of the configuration, if named
 * @param baseline the file with the findings that were there before, if named
 */
public record Configuration(
        School school,
        List<DocumentPattern> documents,
        List<String> packs,
        Map<String, RuleSetting> rules,
        Optional<Severity> failOn,
        Optional<String> waivers,
        Optional<String> baseline) {

    /** No file: everything by default, errors fail the build. */
    public static final Configuration DEFAULT =
            new Configuration(School.UNKNOWN, List.of(), List.of(), Map.of(), Optional.of(Severity.ERROR));

    /**
     * The school that the documents are about; empty texts where nothing is said.
     *
     * @param name 示例职业技术学院
     * @param level 高职 or 中职
     * @param type the type by which benchmarks differ: 综合, 工科 …
     * @param province 湖北, without 省
     */
    public record School(String name, String level, String type, String province) {
        public static final School UNKNOWN = new School("", "", "", "");
    }

    /**
     * Files and what they are known to be.
     *
     * @param path a glob below the folder of the configuration
     * @param kind what they are, if said
     * @param edition their edition, if said
     */
    public record DocumentPattern(String path, Optional<DocumentKind> kind, Optional<String> edition) {}

    /**
     * What a pack or the configuration makes of a rule.
     *
     * @param severity another severity, empty for the one that the rule has
     * @param isOff whether the rule is not in force
     * @param threshold another threshold with its unit, for rules that have one
     * @param reason why, empty if nothing is said
     */
    public record RuleSetting(Optional<Severity> severity, boolean isOff, Optional<String> threshold, String reason) {

        /** Another severity, or off if empty. */
        public RuleSetting(Optional<Severity> severity) {
            this(severity, severity.isEmpty(), Optional.empty(), "");
        }
    }

    /** A configuration without waivers and baseline. */
    public Configuration(
            School school,
            List<DocumentPattern> documents,
            List<String> packs,
            Map<String, RuleSetting> rules,
            Optional<Severity> failOn) {
        this(school, documents, packs, rules, failOn, Optional.empty(), Optional.empty());
    }

    public Configuration {
        documents = List.copyOf(documents);
        packs = List.copyOf(packs);
        rules = Map.copyOf(rules);
    }
}
