package dev.gouji.plugin;

import dev.gouji.model.RuleCard;
import dev.gouji.plugin.console.RuleSheet;
import dev.gouji.plugin.pipeline.RuleBook;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.SetupException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule: what it demands, what it rests on, what to do about a violation. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute()
public final class ExplainMojo extends QaMojo {

    /** The rule's identifier with its pack, such as arithmetic/ratio. */
    @Parameter(property = "qa.rule", required = true)
    private String rule;

    @Override
    void run(Setup setup) {
        RuleCard card = setup.book().find(rule).orElseThrow(() -> unknown(setup.book()));
        new RuleSheet(texts()).lines(card, setup.explain(card)).forEach(getLog()::info);
    }

    private SetupException unknown(RuleBook book) {
        List<String> nearest = book.nearest(rule);
        String hint = nearest.isEmpty()
                ? texts().get("setup.all-rules")
                : texts().get("setup.nearest", String.join(", ", nearest));
        return new SetupException(texts().get("setup.no-such-rule", rule, hint));
    }
}
