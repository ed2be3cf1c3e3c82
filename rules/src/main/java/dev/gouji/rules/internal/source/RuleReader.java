package dev.gouji.rules.internal.source;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes typed rules of files that their schema has approved, and checks that they make sense. */
public final class RuleReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final KindReader kinds;
    private final Problems problems;

    public RuleReader(Catalogue catalogue, TermLists terms, Problems problems) {
        this.kinds = new KindReader(catalogue, terms, problems);
        this.problems = problems;
    }

    /** The rule of one file; empty if it makes no sense, which is then among the problems. */
    public Optional<RuleSource> read(String pack, String fileName, Fields fields, ExampleReader examples) {
        int before = problems.count();
        Optional<RuleKind> kind = kinds.read(fields);
        String id = pack + "/" + fields.textOrEmpty("id");
        checkFileName(fileName, fields);
        Optional<RuleSource> rule = kind.map(k -> source(id, k, fields, examples));
        rule.ifPresent(source -> checkSense(source, fields));
        return problems.count() == before ? rule : Optional.empty();
    }

    private RuleSource source(String id, RuleKind kind, Fields fields, ExampleReader examples) {
        return new RuleSource(
                id,
                LocalText.of(fields, "title").orElseThrow(),
                severity(fields),
                fields.child("clause").map(RuleReader::clause),
                LocalText.of(fields, "why"),
                fields.child("applies-to").map(AppliesTo::of).orElse(AppliesTo.EVERYTHING),
                kind,
                LocalText.of(fields, "message"),
                LocalText.of(fields, "fix").orElseThrow(),
                fields.textOrEmpty("since"),
                examples.read(fields),
                fields.spot());
    }

    private static Severity severity(Fields fields) {
        return fields.text("severity").flatMap(Severity::ofId).orElseThrow();
    }

    private static Clause clause(Fields clause) {
        return new Clause(
                clause.textOrEmpty("document").strip(),
                clause.textOrEmpty("text").strip(),
                Certainty.valueOf(clause.textOrEmpty("certainty").toUpperCase(Locale.ROOT)));
    }

    private void checkFileName(String fileName, Fields fields) {
        String id = fields.textOrEmpty("id");
        if (!fileName.equals(id + ".yaml")) {
            problems.add("RULE-305", fields.spot("id"), "文件名应为 " + id + ".yaml，与 id 一致");
        }
    }

    private void checkSense(RuleSource rule, Fields fields) {
        if (rule.clause().isEmpty() && !rule.kind().isArithmetic()) {
            problems.add("RULE-308", fields.keySpot(rule.kind().id()), "缺少 clause：这类规则必须写明依据的文件及其确定程度");
        }
        if (rule.severity() == Severity.ERROR && !rule.isCertain()) {
            problems.add("RULE-309", fields.spot("severity"), "依据不是 certain 的规则不能定为 error", "请改为 warning 或 info");
        }
        if (rule.title().zh().endsWith("。")) {
            problems.add("RULE-311", fields.spot("title"), "title 末尾不加句号");
        }
        rule.message().ifPresent(message -> {
            checkPlaceholders(message.zh(), rule.kind(), fields.spot("message"));
            message.en().ifPresent(text -> checkPlaceholders(text, rule.kind(), fields.spot("message")));
        });
    }

    private void checkPlaceholders(String message, RuleKind kind, Spot at) {
        Matcher matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!kind.placeholders().contains(name)) {
                String guess = Nearest.suggestion(name, kind.placeholders());
                String known = "可用："
                        + String.join("、", kind.placeholders().stream().sorted().toList());
                problems.add("RULE-307", at, "message 中不认识的占位符 {" + name + "}", guess.isEmpty() ? known : guess);
            }
        }
    }
}
