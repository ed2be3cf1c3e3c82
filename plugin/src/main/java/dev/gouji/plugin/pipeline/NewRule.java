package dev.gouji.plugin.pipeline;

import dev.gouji.rules.RuleTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A rule that is yet to be written.
 *
 * @param pack folder of the pack, which is made where it is missing; its name is the identifier of the pack
 * @param id of the rule, without the pack
 * @param kind what it will demand: formula, section …
 */
public record NewRule(Path pack, String id, String kind) {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Writes the file of the rule, right as it stands, and that of the pack if there is none; never over another. */
    public Path write(RuleTemplates templates, Texts texts) throws IOException {
        String packId = String.valueOf(pack.getFileName());
        Path file = pack.resolve(id + ".yaml");
        check(id.matches(NAME), texts.get("new-rule.name", id));
        check(packId.matches(NAME), texts.get("new-rule.name", packId));
        check(templates.kinds().contains(kind), texts.get("new-rule.kind", kind, String.join("、", templates.kinds())));
        check(!Files.exists(file), texts.get("new-rule.exists", file));
        Files.createDirectories(pack);
        Path mark = pack.resolve("pack.yaml");
        if (!Files.exists(mark)) {
            Files.writeString(mark, texts.get("new-rule.pack", packId));
        }
        return Files.writeString(file, texts.get("new-rule.hint") + templates.rule(id, kind));
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new SetupException(otherwise);
        }
    }
}
