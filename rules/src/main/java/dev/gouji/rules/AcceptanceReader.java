package dev.gouji.rules;

import dev.gouji.model.Baseline;
import dev.gouji.model.Problem;
import dev.gouji.model.Waiver;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.SchemaCheck;
import dev.gouji.rules.internal.yaml.Spot;
import dev.gouji.rules.internal.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what has been accepted: waivers ({@code gouji/waivers/v1}) and baselines ({@code gouji/baseline/v1}). */
public final class AcceptanceReader {

    private static final String PREFIX = "CONF";

    private final Collection<String> rules;
    private final Problems problems = new Problems();

    /**
     * A reader of one run.
     *
     * @param rules identifiers of all rules that a waiver may name
     */
    public AcceptanceReader(Collection<String> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The waivers of a file; none if it has mistakes. */
    public List<Waiver> waivers(Path file) {
        return content(file, "waivers-v1").stream()
                .flatMap(content -> content.items("waivers").stream())
                .flatMap(item -> waiver(item).stream())
                .toList();
    }

    /** The findings of a baseline; none if it has mistakes. */
    public Baseline baseline(Path file) {
        return new Baseline(content(file, "baseline-v1").stream()
                .flatMap(content -> content.items("findings").stream())
                .map(item -> new Baseline.Known(item.textOrEmpty("document"), item.textOrEmpty("finding")))
                .collect(Collectors.toSet()));
    }

    /** The mistakes of all files that were read. */
    public List<Problem> problems() {
        return problems.sorted();
    }

    private Optional<Fields> content(Path file, String schema) {
        try {
            return new YamlReader(PREFIX, problems)
                    .read(file.toString(), Files.readString(file))
                    .filter(content -> new SchemaCheck(PREFIX, problems).accepts(content, schema))
                    .map(content -> content.fields());
        } catch (CharacterCodingException e) {
            problems.add("CONF-106", Spot.start(file.toString()), "文件不是 UTF-8 编码");
        } catch (IOException e) {
            problems.add("CONF-106", Spot.start(file.toString()), "文件无法读取：" + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Waiver> waiver(Fields item) {
        String rule = item.textOrEmpty("rule");
        if (!rules.contains(rule)) {
            problems.add("CONF-301", item.spot("rule"), "没有规则 " + rule, Nearest.suggestion(rule, rules));
        }
        try {
            return Optional.of(new Waiver(
                    rule,
                    item.text("document"),
                    item.text("finding"),
                    item.textOrEmpty("reason").strip(),
                    item.textOrEmpty("approver").strip(),
                    LocalDate.parse(item.textOrEmpty("until")),
                    item.fileName() + ":" + item.spot().line()));
        } catch (DateTimeException e) {
            problems.add("CONF-205", item.spot("until"), "until 不是一个日期：" + item.textOrEmpty("until"));
            return Optional.empty();
        }
    }
}
