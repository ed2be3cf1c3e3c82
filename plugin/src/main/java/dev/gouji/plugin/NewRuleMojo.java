package dev.gouji.plugin;

import dev.gouji.plugin.pipeline.NewRule;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.rules.RuleTemplates;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a rule to start from, with examples that hold, and its pack if there is none yet. */
@Mojo(name = "new-rule", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute()
public final class NewRuleMojo extends QaMojo {

    /** The identifier of the new rule, without its pack: lower-case letters, digits, hyphens. */
    @Parameter(property = "rule", required = true)
    private String rule;

    /** What the rule will demand: section, table, statement, formula, benchmark, agreement, claim … */
    @Parameter(property = "kind", defaultValue = "formula", required = true)
    private String kind;

    /** The folder of the pack, below the current one; its name is the identifier of the pack. */
    @Parameter(property = "pack", defaultValue = "my-pack", required = true)
    private String pack;

    @Override
    void run(Setup setup) throws IOException {
        Path folder = workplace().base().resolve(pack).normalize();
        Path file = new NewRule(folder, rule, kind).write(RuleTemplates.shipped(), texts());
        getLog().info(texts().get("new-rule.written", file));
        getLog().info(texts().get("new-rule.next", workplace().command("test-rules") + " -Dqa.rules=" + pack));
    }
}
