package dev.gouji.plugin;

import dev.gouji.plugin.console.RuleList;
import dev.gouji.plugin.pipeline.Setup;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the rules in force: identifier, severity and where it comes from, kind, title; and what was changed, by whom and why. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends QaMojo {

    @Override
    void run(Setup setup) {
        new RuleList(texts())
                .lines(setup.book().cards(), setup.rules().changes())
                .forEach(getLog()::info);
    }
}
