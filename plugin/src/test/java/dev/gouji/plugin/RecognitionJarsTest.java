package dev.gouji.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.plugin.pipeline.SetupException;
import dev.gouji.plugin.pipeline.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionJarsTest {

    private static final Texts TEXTS = new Texts(Locale.CHINESE);

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Windows 11, amd64, windows-x86_64",
        "Mac OS X, aarch64, macosx-arm64",
        "Mac OS X, x86_64, macosx-x86_64"
    })
    void engineOfThePlatformIsFetchedWithCodeAndModels(String system, String processor, String engine) {
        List<Path> jars = new RecognitionJars(Path::of, TEXTS).fetch(system, processor);

        assertEquals(4, jars.size());
        assertTrue(
                jars.stream().allMatch(jar -> jar.toString().matches("io.github.mymonstercat:[a-z0-9_-]+:[0-9.]+")),
                jars.toString());
        assertTrue(jars.get(3).toString().contains("rapidocr-onnx-" + engine + ":"), jars.toString());
    }

    @Test
    void platformWithoutEngineIsNamed() {
        SetupException wrong = assertThrows(
                SetupException.class, () -> new RecognitionJars(Path::of, TEXTS).fetch("Linux", "riscv64"));

        assertTrue(String.valueOf(wrong.getMessage()).contains("Linux riscv64"), wrong.getMessage());
    }

    @Test
    void artifactThatCannotBeFetchedIsNamed() {
        RecognitionJars offline = new RecognitionJars(
                coordinates -> {
                    throw new IOException("offline");
                },
                TEXTS);

        SetupException wrong = assertThrows(SetupException.class, () -> offline.fetch("Linux", "amd64"));

        assertTrue(String.valueOf(wrong.getMessage()).contains("io.github.mymonstercat:rapidocr:"), wrong.getMessage());
    }
}
