package dev.gouji.plugin.pipeline;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.DocumentPattern;
import dev.gouji.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the documents that a run is about. */
final class Documents {

    private final Request request;
    private final Configuration configuration;
    private final Texts texts;
    /** The folder of the configuration, from which its patterns start. */
    private final Path home;

    Documents(Request request, Configuration configuration) {
        this.request = request;
        this.configuration = configuration;
        this.texts = new Texts(request.locale());
        this.home = request.home();
    }

    /** Those of the folder that was named, else those that the configuration names, else all below the base. */
    List<Source> find() throws IOException {
        List<DocumentPattern> patterns = configuration.documents();
        return request.documents().isEmpty() && !patterns.isEmpty()
                ? matching(patterns)
                : below(request.documents().orElse(request.base()), patterns);
    }

    private List<Source> below(Path folder, List<DocumentPattern> patterns) throws IOException {
        if (!Files.exists(folder)) {
            throw new SetupException(texts.get("setup.no-folder", folder));
        }
        return new DocumentFinder(folder, home, request.passedOver()).all(patterns);
    }

    private List<Source> matching(List<DocumentPattern> patterns) throws IOException {
        DocumentFinder.Found found = new DocumentFinder(home, home, request.passedOver()).matching(patterns);
        if (!found.idle().isEmpty()) {
            String yaml = Files.readString(request.configurationFile().orElseThrow());
            throw SetupException.of(
                    texts,
                    found.idle().stream().map(pattern -> problem(pattern, yaml)).toList());
        }
        return found.sources();
    }

    private Problem problem(DocumentPattern idle, String yaml) {
        int at = Math.max(yaml.indexOf(idle.path()), 0);
        int line = (int) yaml.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - yaml.lastIndexOf('\n', at - 1);
        return new Problem(
                "CONF-305",
                String.valueOf(request.configurationFile().orElse(home)),
                line,
                column,
                texts.get("setup.idle-pattern", idle.path()),
                texts.get("setup.idle-pattern-hint", home));
    }
}
