package dev.gouji.plugin.pipeline;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Example;
import dev.gouji.model.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the texts of examples as if they were files. */
final class ExampleDocuments {

    private final DocumentExtractor extractor = new DocumentExtractor();
    private final FactFinder finder;

    ExampleDocuments(FactFinder finder) {
        this.finder = finder;
    }

    /** The document that the example is about; empty if it cannot be read. */
    Optional<Facts> facts(Example example) {
        return example.document()
                .map(document -> facts(example.text(), bytes(document)))
                .orElseGet(() -> facts("example.md", bytes(example.text())));
    }

    /** The other documents of the run. */
    List<Facts> beside(Example example) {
        return IntStream.range(0, example.beside().size())
                .mapToObj(i -> facts(
                        "beside-" + (i + 1) + ".md", bytes(example.beside().get(i))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(URI document) {
        try (InputStream stream = document.toURL().openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(document.toString(), e);
        }
    }

    private Optional<Facts> facts(String path, byte[] content) {
        return extractor
                .extract(path, content)
                .match(extracted -> Optional.of(finder.find(extracted.document())), unreadable -> Optional.empty());
    }
}
