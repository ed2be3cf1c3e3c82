package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Numbered;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.source.ReferenceKind;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** 见表1-4 asks for a table of that number; where none of such numbers was read, nothing is said. */
final class ReferenceCompiler {

    /** What stands directly before the number of something in this document. */
    private static final List<String> POINTING = List.of("见", "如", "由", "从", "参见", "参照", "根据", "依据");

    private final RuleSource rule;
    private final Numbered.Sort sort;

    ReferenceCompiler(RuleSource rule, ReferenceKind kind) {
        this.rule = rule;
        this.sort = kind.to() == ReferenceKind.To.TABLES ? Numbered.Sort.TABLE : Numbered.Sort.FIGURE;
    }

    CompiledRule<Inspection> compile() {
        return new Slips(rule, "reference.missing", this::told).compile();
    }

    private List<Slips.Told> told(Inspection inspection) {
        Set<String> groups = new HashSet<>();
        Set<String> labels = new HashSet<>();
        Numbered.of(sort, inspection.document().blocks()).forEach(numbered -> {
            groups.add(numbered.group());
            labels.add(numbered.label(numbered.value()));
        });
        inspection.passages().forEach(passage -> addBeginning(passage, labels));
        return Slips.passages(inspection).stream()
                .flatMap(passage -> told(passage, groups, labels).stream())
                .toList();
    }

    /** A line that begins with the number may be the caption, read as something else. */
    private void addBeginning(Passage passage, Set<String> labels) {
        Matcher matcher = sort.mention().matcher(passage.text().folded());
        if (matcher.lookingAt()) {
            Numbered numbered = Numbered.of(matcher, passage.block(), "");
            labels.add(numbered.label(numbered.value()));
        }
    }

    private List<Slips.Told> told(Passage passage, Set<String> groups, Set<String> labels) {
        String folded = passage.text().folded();
        List<Slips.Told> told = new ArrayList<>();
        Matcher matcher = sort.mention().matcher(folded);
        while (matcher.find()) {
            Numbered numbered = Numbered.of(matcher, passage.block(), "");
            String label = numbered.label(numbered.value());
            if (isReference(folded, matcher.start()) && groups.contains(numbered.group()) && !labels.contains(label)) {
                told.add(new Slips.Told(passage, matcher.start(), matcher.end(), Map.of("number", label)));
            }
        }
        return told;
    }

    private static boolean isReference(String folded, int at) {
        return POINTING.stream().anyMatch(word -> folded.startsWith(word, at - word.length()));
    }
}
