package dev.gouji.plugin.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of one run; all paths absolute and normalized.
 *
 * @param base the folder that is checked unless another one is named
 * @param documents the folder with the documents or a single one, if named
 * @param configuration the configuration to read, if one is named; else {@code qa.yaml} of the base, if it is there
 * @param packs folders with rule packs beside those that come along
 * @param passedOver folders in which no documents are looked for
 * @param locale the language of everything that people read
 * @param today the day on which waivers have to hold
 */
public record Request(
        Path base,
        Optional<Path> documents,
        Optional<Path> configuration,
        List<Path> packs,
        List<Path> passedOver,
        Locale locale,
        LocalDate today) {

    public Request {
        packs = List.copyOf(packs);
        passedOver = List.copyOf(passedOver);
    }

    /** The folder of the configuration, from which its paths start. */
    Path home() {
        return configurationFile()
                .flatMap(file -> Optional.ofNullable(file.getParent()))
                .orElse(base);
    }

    /** The configuration to read, or empty for none. */
    Optional<Path> configurationFile() {
        return configuration.or(() -> Optional.of(base.resolve("qa.yaml")).filter(Files::exists));
    }
}
