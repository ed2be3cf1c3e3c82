package dev.gouji.rules.internal.source;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Claim;
import dev.gouji.model.Indicator;
import dev.gouji.model.Relation;
import dev.gouji.rules.internal.formula.EquationParser;
import dev.gouji.rules.internal.source.BenchmarkKind.Line;
import dev.gouji.rules.internal.source.BenchmarkKind.Threshold;
import dev.gouji.rules.internal.source.ConditionalKind.Premise;
import dev.gouji.rules.internal.source.ConditionalKind.Value;
import dev.gouji.rules.internal.source.StatementKind.Form;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a rule demands, for each kind. */
final class KindReader {

    private static final int DEEPEST_CHAPTER = 2;

    private final IndicatorReader indicators;
    private final WordingReader wordings;
    private final ComparingReader comparisons;
    private final RegexReader regexes;
    private final EquationParser equations;
    private final ThresholdReader limits;
    private final Problems problems;

    KindReader(Catalogue catalogue, TermLists terms, Problems problems) {
        this.indicators = new IndicatorReader(catalogue, problems);
        this.comparisons = new ComparingReader(indicators, problems);
        this.wordings = new WordingReader(terms, problems);
        this.regexes = new RegexReader(problems);
        this.equations = new EquationParser(catalogue, problems);
        this.limits = new ThresholdReader(problems);
        this.problems = problems;
    }

    /** The demand; empty if it makes no sense, which is then among the problems. */
    Optional<RuleKind> read(Fields rule) {
        if (rule.has("formula")) {
            return equations
                    .parse(rule.textOrEmpty("formula"), rule.spot("formula"))
                    .map(FormulaKind::new);
        }
        return rule.child("section")
                .flatMap(this::section)
                .or(() -> rule.child("table").flatMap(this::table))
                .or(() -> rule.child("statement").flatMap(this::statement))
                .or(() -> rule.child("claim").map(KindReader::claim))
                .or(() -> rule.child("benchmark").flatMap(this::benchmark))
                .or(() -> rule.child("agreement").flatMap(this::agreement))
                .or(() -> rule.child("target").map(this::target))
                .or(() -> rule.child("then").flatMap(this::read).flatMap(then -> conditional(rule, then)))
                .or(() -> wordings.read(rule))
                .or(() -> comparisons.read(rule));
    }

    private Optional<RuleKind> conditional(Fields rule, RuleKind then) {
        return rule.child("when").map(when -> new ConditionalKind(premise(when), then));
    }

    private Premise premise(Fields when) {
        return new Premise(
                regexes.of(when, "text", false),
                when.child("section").flatMap(this::names),
                when.child("table").flatMap(this::names),
                when.child("indicator").flatMap(this::value));
    }

    private Optional<Value> value(Fields fields) {
        String key = fields.has("at-most") ? "at-most" : "at-least";
        Relation relation = fields.has("at-most") ? Relation.AT_MOST : Relation.AT_LEAST;
        return indicators
                .one(fields.textOrEmpty("name"), fields.spot("name"))
                .flatMap(indicator -> line(fields, key, indicator))
                .map(line -> new Value(relation, line));
    }

    private Optional<Line> line(Fields fields, String key, Indicator indicator) {
        return limits.read(fields.textOrEmpty(key), indicator, AppliesTo.EVERYTHING, fields.spot(key))
                .map(limit -> new Line(indicator, limit.value()));
    }

    private Optional<RuleKind> section(Fields fields) {
        int level = fields.text("level").map(Integer::parseInt).orElse(DEEPEST_CHAPTER);
        return names(fields).map(names -> new SectionKind(names, level));
    }

    private Optional<RuleKind> table(Fields fields) {
        TableKind.Presence presence = fields.textOrEmpty("presence").equals("if-present")
                ? TableKind.Presence.IF_PRESENT
                : TableKind.Presence.REQUIRED;
        List<TableKind.Row> rows =
                fields.items("rows").stream().map(KindReader::row).toList();
        Optional<TableKind.Judged> judged = fields.child("judged").map(KindReader::judged);
        return names(fields).map(names -> new TableKind(names, presence, rows, labels(fields, "columns"), judged));
    }

    private static TableKind.Judged judged(Fields fields) {
        return new TableKind.Judged(label(fields, "verdict"), label(fields, "standard"), label(fields, "at-most"));
    }

    private static Names label(Fields fields, String key) {
        return new Names(fields.texts(key), false, Optional.empty());
    }

    private static TableKind.Row row(Fields item) {
        List<String> labels = item.has("any-of") ? item.texts("any-of") : item.texts();
        return new TableKind.Row(new Names(labels, false, Optional.empty()), item.texts("unit"));
    }

    private static List<Names> labels(Fields fields, String key) {
        List<Names> labels = new ArrayList<>();
        for (Fields item : fields.items(key)) {
            labels.add(new Names(item.texts(), false, Optional.empty()));
        }
        return labels;
    }

    private Optional<Names> names(Fields fields) {
        if (!fields.has("any-of") && !fields.has("pattern")) {
            problems.add("RULE-306", fields.spot(), "any-of 与 pattern 至少写一个");
            return Optional.empty();
        }
        boolean exact = fields.textOrEmpty("match").equals("exact");
        Optional<Regex> pattern = fields.text("pattern").flatMap(text -> regexes.folded(text, fields.spot("pattern")));
        return Optional.of(new Names(fields.texts("any-of"), exact, pattern));
    }

    private Optional<RuleKind> statement(Fields fields) {
        boolean required = fields.has("must-contain");
        if (required == fields.has("must-not-contain")) {
            problems.add("RULE-306", fields.spot(), "must-contain 与 must-not-contain 必须且只能写一个");
            return Optional.empty();
        }
        if (fields.has("for-each") || fields.has("for-each-row")) {
            return items(fields);
        }
        boolean printed = fields.textOrEmpty("as").equals("printed");
        Form form = new Form(printed, fields.textOrEmpty("once").equals("true"));
        Optional<Regex> unless = regexes.of(fields, "unless", printed);
        Optional<Regex> when = regexes.of(fields, "when", false);
        return regexes.of(fields, required ? "must-contain" : "must-not-contain", printed)
                .flatMap(wording ->
                        within(fields).map(within -> new StatementKind(wording, required, within, unless, when, form)));
    }

    private Optional<RuleKind> items(Fields fields) {
        List<Regex> beginnings = fields.items("for-each").stream()
                .flatMap(item -> regexes.folded(item.scalar().orElse(""), item.spot()).stream())
                .toList();
        Optional<Regex> column = regexes.of(fields, "for-each-row", false);
        return regexes.of(fields, "must-contain", false).map(wording -> new ItemsKind(wording, beginnings, column));
    }

    private Optional<Within> within(Fields fields) {
        Optional<Fields> section = fields.child("within");
        if (section.isPresent()) {
            Names names = new Names(section.get().texts("section"), false, Optional.empty());
            return Optional.of(new Within(Within.Area.SECTION, Optional.of(names)));
        }
        String word = fields.text("within").orElse("text");
        List<String> known = List.of("title", "headings", "first-pages", "text");
        if (!known.contains(word)) {
            String message = "within 不能是 " + word + "，只能是 " + String.join(" | ", known) + "，或 { section: [标题, …] }";
            problems.add("RULE-306", fields.spot("within"), message, Nearest.suggestion(word, known));
            return Optional.empty();
        }
        Within.Area area = Within.Area.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return Optional.of(new Within(area, Optional.empty()));
    }

    private RuleKind target(Fields fields) {
        return new TargetKind(regexes.of(fields, "except", false));
    }

    private static RuleKind claim(Fields fields) {
        return new ClaimKind(fields.texts("kinds").stream()
                .map(kind -> Claim.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toSet()));
    }

    private Optional<RuleKind> agreement(Fields fields) {
        return indicators.several(fields).map(AgreementKind::new);
    }

    private Optional<RuleKind> benchmark(Fields fields) {
        boolean most = fields.has("at-most");
        if (most == fields.has("at-least")) {
            problems.add("RULE-306", fields.spot(), "at-most 与 at-least 必须且只能写一个");
            return Optional.empty();
        }
        return indicators
                .one(fields.textOrEmpty("indicator"), fields.spot("indicator"))
                .map(indicator -> new BenchmarkKind(
                        indicator,
                        most ? Relation.AT_MOST : Relation.AT_LEAST,
                        thresholds(fields, most ? "at-most" : "at-least", indicator),
                        regexes.of(fields, "if-claimed", false),
                        exemption(fields)));
    }

    private List<Line> exemption(Fields fields) {
        List<Line> lines = new ArrayList<>();
        for (Fields item : fields.items("unless")) {
            indicators
                    .one(item.textOrEmpty("indicator"), item.spot("indicator"))
                    .flatMap(indicator -> line(item, "above", indicator))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private List<Threshold> thresholds(Fields fields, String key, Indicator indicator) {
        List<Threshold> thresholds = new ArrayList<>();
        for (Fields item : fields.items(key)) {
            limits.read(item.textOrEmpty("value"), indicator, AppliesTo.of(item), item.spot("value"))
                    .ifPresent(thresholds::add);
        }
        fields.text(key)
                .flatMap(value -> limits.read(value, indicator, AppliesTo.EVERYTHING, fields.spot(key)))
                .ifPresent(thresholds::add);
        return thresholds;
    }
}
