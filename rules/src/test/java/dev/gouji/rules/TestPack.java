package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A pack named {@code test} in a folder of its own. */
final class TestPack {

    /** What every rule needs besides its demand. */
    private static final String FRAME = """
            schema: gouji/rule/v1
            id: %s
            title: 一条规则
            severity: error
            clause: { document: 某号文件, certainty: certain }
            fix: 改正
            since: 1.0.0
            examples: { pass: [甲], fail: [乙] }
            """;

    private final Path folder;
    private School school = School.UNKNOWN;

    private TestPack(Path folder) {
        this.folder = folder;
    }

    static TestPack in(Path parent) {
        TestPack pack = new TestPack(parent.resolve("test"));
        return pack.file("pack.yaml", "schema: gouji/pack/v1\nid: test\nversion: 1.0.0\ntitle: 试验\n");
    }

    TestPack file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule that demands what the lines say. */
    TestPack rule(String id, String demand) {
        return file(id + ".yaml", FRAME.formatted(id) + demand);
    }

    /** A rule of severity error that lacks the clause, as arithmetic rules may. */
    TestPack bare(String id, String demand) {
        return file(id + ".yaml", FRAME.formatted(id).replaceAll("clause:.*\n", "") + demand);
    }

    TestPack school(String level, String type) {
        school = new School("示例职业技术学院", level, type, "");
        return this;
    }

    Path folder() {
        return folder;
    }

    Loaded load() {
        Configuration configuration = new Configuration(school, List.of(), List.of("test"), Map.of(), Optional.empty());
        return RuleSets.load(ConfigurationReading.Accepted.of(configuration), List.of(folder));
    }

    RuleSet rules() {
        return load().match(ready -> ready.rules(), rejected -> fail(String.join("\n", shown(rejected.problems()))));
    }

    Checker checker() {
        return new Checker(rules(), Locale.CHINESE);
    }

    /** The problems as an author reads them, without the folder. */
    List<String> problems() {
        return load().match(ready -> List.of(), rejected -> shown(rejected.problems()));
    }

    /** The problems of loading another folder. */
    List<String> load(Path other) {
        return RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of(other))
                .match(ready -> List.of(), rejected -> shown(rejected.problems()));
    }

    private List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }
}
