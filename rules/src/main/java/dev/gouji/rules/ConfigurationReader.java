package dev.gouji.rules;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.DocumentPattern;
import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.pack.RuleOverride;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.SchemaCheck;
import dev.gouji.rules.internal.yaml.Spot;
import dev.gouji.rules.internal.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code qa.yaml} (schema {@code gouji/config/v1}). */
public final class ConfigurationReader {

    private static final String PREFIX = "CONF";

    /** Reads the file; mistakes are all told at once. */
    public ConfigurationReading read(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            return unreadable(file, "文件不是 UTF-8 编码");
        } catch (IOException e) {
            return unreadable(file, "文件无法读取：" + e.getMessage());
        }
    }

    /** Reads the text of a file. */
    ConfigurationReading read(String file, String text) {
        Problems problems = new Problems();
        Optional<ConfigurationReading> read = new YamlReader(PREFIX, problems)
                .read(file, text)
                .filter(content -> new SchemaCheck(PREFIX, problems).accepts(content, "config-v1"))
                .map(content -> accepted(content.fields()));
        return read.orElseGet(() -> new ConfigurationReading.Rejected(problems.sorted()));
    }

    private static ConfigurationReading unreadable(Path file, String message) {
        Problems problems = new Problems();
        problems.add("CONF-106", Spot.start(file.toString()), message);
        return new ConfigurationReading.Rejected(problems.sorted());
    }

    private static ConfigurationReading accepted(Fields fields) {
        Configuration configuration = new Configuration(
                fields.child("school").map(ConfigurationReader::school).orElse(School.UNKNOWN),
                fields.items("documents").stream()
                        .map(ConfigurationReader::pattern)
                        .toList(),
                fields.texts("packs"),
                fields.child("rules").map(ConfigurationReader::settings).orElse(Map.of()),
                fields.has("fail-on") ? Severity.ofId(fields.textOrEmpty("fail-on")) : Configuration.DEFAULT.failOn(),
                fields.text("waivers"),
                fields.text("baseline"));
        return new ConfigurationReading.Accepted(configuration, new Places(fields.fileName(), spots(fields)));
    }

    private static School school(Fields fields) {
        return new School(
                fields.textOrEmpty("name"),
                fields.textOrEmpty("level"),
                fields.textOrEmpty("type"),
                fields.textOrEmpty("province"));
    }

    private static DocumentPattern pattern(Fields fields) {
        return new DocumentPattern(
                fields.textOrEmpty("path"), fields.text("kind").flatMap(DocumentKind::ofId), fields.text("edition"));
    }

    private static Map<String, RuleSetting> settings(Fields fields) {
        Map<String, RuleSetting> settings = new HashMap<>();
        RuleOverride.all(fields, PREFIX).forEach(override -> settings.put(override.rule(), override.setting()));
        return settings;
    }

    private static Map<String, Spot> spots(Fields fields) {
        Map<String, Spot> spots = new HashMap<>();
        List<Fields> packs = fields.items("packs");
        packs.forEach(pack -> spots.put(pack.scalar().orElse(""), pack.spot()));
        fields.child("rules").ifPresent(rules -> rules.keys().forEach(rule -> spots.put(rule, rules.keySpot(rule))));
        return spots;
    }
}
