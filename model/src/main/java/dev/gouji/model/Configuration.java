package dev.gouji.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code qa.yaml} says; everything in it may be left out.
 *
 * @param school the school that the documents are about
 * @param documents which files are checked; empty for every file of a known format
 * @param packs the packs in force; empty for all that apply
 * @param rules settings of single rules by their identifier
 * @param failOn findings of this severity or a heavier one fail the build; empty for never
 */
public record Configuration(
        School school,
        List<DocumentPattern> documents,
        List<String> packs,
        Map<String, RuleSetting> rules,
        Optional<Severity> failOn) {

    /** No file: everything by default, errors fail the build. */
    public static final Configuration DEFAULT =
            new Configuration(School.UNKNOWN, List.of(), List.of(), Map.of(), Optional.of(Severity.ERROR));

    /**
     * The school that the documents are about; empty texts where nothing is said.
     *
     * @param name 示例职业技术学院
     * @param level 高职 or 中职
     * @param type the type by which benchmarks differ: 综合, 工科 …
     */
    public record School(String name, String level, String type) {
        public static final School UNKNOWN = new School("", "", "");
    }

    /**
     * Files and what they are known to be.
     *
     * @param path a glob below the folder of the configuration
     * @param kind what they are, if said
     * @param edition their edition, if said
     */
    public record DocumentPattern(String path, Optional<DocumentKind> kind, Optional<String> edition) {}

    /** What the configuration makes of a rule: another severity, or off if empty. */
    public record RuleSetting(Optional<Severity> severity) {}

    public Configuration {
        documents = List.copyOf(documents);
        packs = List.copyOf(packs);
        rules = Map.copyOf(rules);
    }
}
