package dev.gouji.plugin;

import dev.gouji.fixtures.Verification;
import dev.gouji.fixtures.Verification.Refuted;
import dev.gouji.model.Example;
import dev.gouji.plugin.pipeline.ExampleReport;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.SetupException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Runs the examples of all rules in force and tells which rules do not do what their examples say. */
@Mojo(name = "test-rules", requiresProject = false, threadSafe = true)
public final class TestRulesMojo extends QaMojo {

    @Override
    void run(Setup setup) throws IOException, MojoFailureException {
        List<Verification> verifications = setup.verifyExamples();
        if (verifications.isEmpty()) {
            throw new SetupException(texts().get("examples.none"));
        }
        new ExampleReport(verifications).write(outputFolder().resolve("test-rules.xml"));
        List<Refuted> refuted = verifications.stream()
                .flatMap(verification -> verification.<Stream<Refuted>>match(right -> Stream.empty(), Stream::of))
                .toList();
        refuted.forEach(this::tell);
        getLog().info(texts().get("examples.total", verifications.size(), refuted.size()));
        if (!refuted.isEmpty()) {
            throw new MojoFailureException(texts().get(
                            "examples.failed",
                            refuted.size(),
                            place(refuted.get(0).example())));
        }
    }

    private void tell(Refuted refuted) {
        Example example = refuted.example();
        getLog().error(texts().get("examples.refuted", place(example), example.rule(), refuted.because()));
    }

    private static String place(Example example) {
        return example.file() + ":" + example.line();
    }
}
