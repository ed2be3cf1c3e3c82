package dev.gouji.plugin;

import dev.gouji.extract.Limits;
import dev.gouji.plugin.pipeline.Extractor;
import dev.gouji.plugin.pipeline.Request;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.SetupException;
import dev.gouji.plugin.pipeline.Source;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.rules.PackRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where documents, configuration and rules are, and how mistakes in them are told. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute()
abstract class QaMojo extends AbstractMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    /**
     * The folder with the documents, or a single document. Default: the documents that the configuration names, or else
     * all below the project.
     */
    @Parameter(property = "qa.documents")
    private @Nullable File documents;

    /** The configuration. Default: qa.yaml of the project, if there is one. */
    @Parameter(property = "qa.config")
    private @Nullable File config;

    /** Folders with rule packs beside those that come along. */
    @Parameter(property = "qa.rules")
    private @Nullable List<File> rules;

    /** The language of reports and messages: zh or en. */
    @Parameter(property = "qa.locale", defaultValue = "zh", required = true)
    private String locale;

    /** Where the files for programs go: report.json, report.sarif, junit.xml, summary.md. Default: target/qa. */
    @Parameter(property = "qa.outputDirectory")
    private @Nullable File outputDirectory;

    /** Where the pages for people go. Default: target/site/qa. */
    @Parameter(property = "qa.siteDirectory")
    private @Nullable File siteDirectory;

    /** The day on which waivers have to hold, as 2026-12-31. Default: today. */
    @Parameter(property = "qa.today")
    private @Nullable String today;

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    /** Does nothing if true. */
    @Parameter(property = "qa.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(texts().get("run.skipped"));
            return;
        }
        Noise.silence();
        try (Extractor extractor = extractor()) {
            run(Setup.load(request(), extractor, artifacts()));
        } catch (SetupException wrong) {
            throw new MojoExecutionException(String.valueOf(wrong.getMessage()));
        } catch (IOException failed) {
            throw new MojoExecutionException(texts().get("run.failed", failed), failed);
        }
    }

    /** What documents are read with. */
    Extractor extractor() {
        return Extractor.inThisProcess(Limits.DEFAULT);
    }

    /** Does what the goal is for. */
    abstract void run(Setup setup) throws IOException, MojoFailureException;

    final Texts texts() {
        return new Texts(locale());
    }

    final Locale locale() {
        return Locale.forLanguageTag(locale.replace('_', '-'));
    }

    final Workplace workplace() {
        return new Workplace(project, path(basedir), version);
    }

    /** What the Maven repositories of the project hold. */
    final PackRepository artifacts() {
        return new ArtifactPacks(repositories, repositorySession, project);
    }

    final Path outputFolder() {
        return optional(outputDirectory)
                .orElseGet(() -> workplace().buildFolder().resolve("qa"));
    }

    final Path siteFolder() {
        return optional(siteDirectory).orElseGet(() -> workplace().buildFolder().resolve("site/qa"));
    }

    /** The documents to check; none only where the modules of the project are checked one by one. */
    final List<Source> documents(Setup setup) throws IOException {
        List<Source> found = setup.documents();
        if (found.isEmpty() && (documents != null || workplace().modules().isEmpty())) {
            throw new SetupException(texts().get("setup.no-documents", documents == null ? basedir : documents));
        }
        if (found.isEmpty()) {
            getLog().info(texts().get("run.aggregator"));
        }
        return found;
    }

    private Request request() {
        return new Request(
                path(basedir),
                optional(documents),
                optional(config),
                Optional.ofNullable(rules).orElse(List.of()).stream()
                        .map(QaMojo::path)
                        .toList(),
                Stream.concat(Stream.of(outputFolder(), siteFolder()), workplace().modules().stream())
                        .toList(),
                locale(),
                today());
    }

    private LocalDate today() {
        return today == null ? LocalDate.now(ZoneId.systemDefault()) : date(today);
    }

    private LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException wrong) {
            throw new SetupException(texts().get("setup.today", written));
        }
    }

    private static Optional<Path> optional(@Nullable File file) {
        return Optional.ofNullable(file).map(QaMojo::path);
    }

    private static Path path(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
