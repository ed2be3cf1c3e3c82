package dev.gouji.extract.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.extract.IsolatedExtractor;
import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import dev.gouji.extract.WordFile;
import dev.gouji.model.Extraction;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file has its answer within the limits, and the document behind it is read as if it were alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final int KINDS_AT_LEAST = 40;
    private static final long GROWTH_AT_MOST = 16 << 20;

    @TempDir
    private static Path folder;

    private final List<HostileFile> files;
    private final IsolatedExtractor isolated =
            new IsolatedExtractor(Limits.DEFAULT, new Isolation(512, Duration.ofMinutes(5)));
    private Path good;
    private Extraction alone;

    HostileFilesTest() throws IOException, GeneralSecurityException, InvalidFormatException {
        files = Stream.of(
                        HostilePackages.all(),
                        HostileWords.all(),
                        HostilePdfs.all(),
                        HostileTexts.all(),
                        HostileOffices.all(),
                        BrokenFiles.all())
                .flatMap(some -> some)
                .toList();
    }

    List<HostileFile> files() {
        return files;
    }

    @BeforeAll
    void readAlone() throws IOException {
        good = Files.write(
                folder.resolve("good.docx"), WordFile.of(WordFile.p("一、总体要求")).bytes());
        alone = new DocumentExtractor().extract("good.docx", good);
    }

    @AfterAll
    void end() {
        isolated.close();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anyFileHasItsAnswerAndHarmsNobody(HostileFile hostile) throws IOException {
        Path file = Files.write(folder.resolve("hostile"), hostile.content());
        long before = usedMemory();
        String outcome = isolated.extract(hostile.name(), file)
                .match(
                        extracted -> HostileFile.READ,
                        unreadable -> unreadable.obstacle().kind().name());
        assertTrue(hostile.outcomes().contains(outcome), outcome);
        assertEquals(alone, isolated.extract("good.docx", good));
        assertTrue(usedMemory() - before < GROWTH_AT_MOST, "memory grew");
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void thereAreManyKinds() {
        List<String> kinds = files.stream()
                .map(file -> file.kind().replaceAll(" (?:after|changed).*", ""))
                .distinct()
                .toList();
        assertTrue(kinds.size() >= KINDS_AT_LEAST, kinds.size() + " kinds");
    }
}
