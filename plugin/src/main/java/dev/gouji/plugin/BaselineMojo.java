package dev.gouji.plugin;

import dev.gouji.model.Report;
import dev.gouji.plugin.pipeline.BaselineFile;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the findings of today into the baseline, so that from now on only new ones stop the build. */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends QaMojo {

    @Override
    void run(Setup setup) throws IOException {
        List<Source> documents = documents(setup);
        if (documents.isEmpty()) {
            return;
        }
        Report report = new Session(getLog(), texts(), workplace().version()).check(setup, documents, 1);
        BaselineFile baseline = BaselineFile.of(report);
        Path file = setup.baselineFile();
        Files.writeString(file, baseline.text());
        getLog().info(texts().get("baseline.written", baseline.findings().size(), file));
    }
}
