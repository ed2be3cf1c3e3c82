package dev.gouji.plugin;

import dev.gouji.plugin.console.FactSheet;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.Source;
import dev.gouji.plugin.pipeline.Stages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows what the rules see of the documents: quantities, indicators, and claims with their fit; also in facts.txt. */
@Mojo(name = "facts", requiresProject = false, threadSafe = true)
public final class FactsMojo extends DocumentMojo {

    @Override
    void run(Setup setup) throws IOException {
        Stages stages = setup.stages();
        FactSheet sheet = new FactSheet(texts());
        Files.createDirectories(outputFolder());
        Path file = outputFolder().resolve("facts.txt");
        try (PrintWriter copy = new PrintWriter(Files.newBufferedWriter(file))) {
            for (Source document : documents(setup)) {
                stages.read(document, sheet::lines, sheet::unread).forEach(line -> {
                    getLog().info(line);
                    copy.println(line);
                });
            }
        }
        getLog().info(texts().get("facts.written", file));
    }
}
