package dev.gouji.plugin.pipeline;

import dev.gouji.model.Baseline;
import dev.gouji.model.Configuration;
import dev.gouji.model.Waiver;
import dev.gouji.rules.AcceptanceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where waivers and the baseline are: named by the configuration, or under their usual names beside it. */
final class AcceptanceFiles {

    private static final String WAIVERS = "qa-waivers.yaml";
    private static final String BASELINE = "qa-baseline.yaml";

    private final Request request;
    private final Configuration configuration;

    AcceptanceFiles(Request request, Configuration configuration) {
        this.request = request;
        this.configuration = configuration;
    }

    /**
     * What has been accepted; mistakes in the files end the run.
     *
     * @param rules identifiers that waivers may name
     */
    Acceptance read(Collection<String> rules) {
        Texts texts = new Texts(request.locale());
        AcceptanceReader reader = new AcceptanceReader(rules);
        List<Waiver> waivers =
                file(configuration.waivers(), WAIVERS).map(reader::waivers).orElse(List.of());
        Baseline baseline =
                file(configuration.baseline(), BASELINE).map(reader::baseline).orElse(Baseline.EMPTY);
        if (!reader.problems().isEmpty()) {
            throw SetupException.of(texts, reader.problems());
        }
        return new Acceptance(waivers, baseline, request.today(), texts);
    }

    /** The file that holds the baseline, whether it is there or not. */
    Path baseline() {
        return request.home().resolve(configuration.baseline().orElse(BASELINE));
    }

    private Optional<Path> file(Optional<String> named, String usual) {
        Path home = request.home();
        return named.map(home::resolve)
                .or(() -> Optional.of(home.resolve(usual)).filter(Files::exists));
    }
}
