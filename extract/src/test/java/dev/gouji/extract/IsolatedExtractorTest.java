package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.extract.internal.worker.ScriptedWorker;
import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worker process, with a script in place of the readers where a reader would have to misbehave. */
class IsolatedExtractorTest {

    private static final Isolation SMALL = new Isolation(64, Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    @Test
    void aDocumentIsTheSameAsInThisProcess() throws IOException {
        Path word = Files.write(
                folder.resolve("计划.docx"),
                WordFile.of(WordFile.p("一、总体要求"), WordFile.table(new String[] {"项目", "数量"}, new String[] {"甲", "1"}))
                        .bytes());
        try (IsolatedExtractor isolated = new IsolatedExtractor(Limits.DEFAULT, Isolation.DEFAULT)) {
            assertEquals(new DocumentExtractor().extract("计划.docx", word), isolated.extract("计划.docx", word));
        }
    }

    @Test
    void realDocumentsAreTheSameAsInThisProcess() {
        SharedDocuments.assumePresent();
        try (IsolatedExtractor isolated = new IsolatedExtractor(Limits.DEFAULT, Isolation.DEFAULT)) {
            for (String file : List.of("xianning-annual-report-2023.pdf", "jinhua-five-year-plans.docx")) {
                Extraction here = new Extraction.Extracted(SharedDocuments.read(file));
                assertTrue(here.equals(isolated.extract(file, SharedDocuments.FOLDER.resolve(file))), file);
            }
        }
    }

    @Test
    void limitsHoldInTheWorkerToo() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "十一个字节以上的文本");
        Limits tenBytes = Limits.DEFAULT.withBytes(10);
        try (IsolatedExtractor isolated = new IsolatedExtractor(tenBytes, SMALL)) {
            assertEquals(
                    Obstacle.Kind.TOO_LARGE,
                    obstacle(isolated.extract("a.txt", text)).kind());
        }
    }

    @Test
    void oneProcessReadsManyDocuments() {
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            assertEquals(title(isolated, "one"), title(isolated, "another"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    halt                 | CRASHED   | 读取进程意外退出，代码 134
                    fill-memory          | CRASHED   | 所需内存超过 64 MB
                    recurse              | CRASHED   | 读取进程意外退出，代码 1
                    break                | CRASHED   | 读取进程意外退出，代码 1
                    break-down           | CRASHED   | 嵌套过深
                    long                 | TOO_LARGE | 读出的内容超过 32 MB
                    """)
    void whateverBreaksTheWorkerCostsOneDocument(String script, Obstacle.Kind kind, String detail) {
        try (IsolatedExtractor isolated = scripted(script.equals("long") ? Isolation.DEFAULT : SMALL)) {
            String before = title(isolated, "before");
            assertEquals(new Obstacle(kind, detail), obstacle(isolated.extract(script, folder)));
            assertNotEquals(before, title(isolated, "after"));
        }
    }

    @Test
    void whatTakesTooLongIsCalledOff() {
        try (IsolatedExtractor isolated = scripted(new Isolation(64, Duration.ofSeconds(1)))) {
            Obstacle obstacle = obstacle(isolated.extract("hang", folder.resolve("pid")));
            assertEquals(new Obstacle(Obstacle.Kind.TIMED_OUT, "超过 1 秒"), obstacle);
            assertTrue(title(isolated, "after").matches("\\d+"));
        }
    }

    @Test
    void aFileWhoseWorkerDiedIsStillKnownByItsHash() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            Extraction broken = isolated.extract("halt", file);
            assertEquals(
                    Sha256.of("abc".getBytes(StandardCharsets.UTF_8)),
                    broken.match(extracted -> fail("was read"), Extraction.Unreadable::sha256));
        }
    }

    @Test
    void aProcessThatCannotStartIsToldWithItsOwnWords() {
        try (IsolatedExtractor isolated = scripted(new Isolation(1 << 30, Duration.ofMinutes(1)))) {
            Obstacle obstacle = obstacle(isolated.extract("any", folder));
            assertEquals(Obstacle.Kind.CRASHED, obstacle.kind());
            assertTrue(obstacle.detail().contains("heap"), obstacle.detail());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-address", "open-socket"})
    void theWorkerCannotReachTheNetwork(String script) {
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            String answer = title(isolated, script);
            assertTrue(answer.contains("documents are read without network"), answer);
        }
    }

    @Test
    void whatLibrariesPrintDoesNotMixWithAnswers() {
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            assertEquals("printed", title(isolated, "print"));
        }
    }

    @Test
    void whatLibrariesPrintPastTheRulesIsPassedOver() {
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            String process = title(isolated, "before");
            assertEquals("printed", title(isolated, "print-past-the-rules"));
            assertEquals(process, title(isolated, "after"));
        }
    }

    @Test
    void callersAtTheSameTimeHaveTheirOwnProcessesWhichEndTogether() {
        CompletableFuture<Extraction> stuck;
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            Path begun = folder.resolve("pid");
            stuck = CompletableFuture.supplyAsync(() -> isolated.extract("hang", begun));
            assertNotEquals(awaitContent(begun), title(isolated, "meanwhile"));
        }
        assertEquals(Obstacle.Kind.CRASHED, obstacle(stuck.join()).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle", "hang"})
    void aWorkerDoesNotOutliveItsParent(String script) throws IOException {
        Path begun = folder.resolve("pid");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        script,
                        begun.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        long worker = Long.parseLong(awaitContent(begun));
        ProcessHandle handle = ProcessHandle.of(worker).orElseThrow();
        parent.destroyForcibly();
        handle.onExit().join();
        assertFalse(handle.isAlive());
    }

    /** A process that has a document read and never ends by itself. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws IOException {
            IsolatedExtractor isolated = scripted(SMALL);
            Path begun = Path.of(arguments[1]);
            if (arguments[0].equals("idle")) {
                Files.writeString(begun, title(isolated, "idle"));
                LockSupport.park();
            }
            isolated.extract("hang", begun);
        }
    }

    @Test
    void nothingIsLeftBehind() {
        Path left;
        try (IsolatedExtractor isolated = scripted(SMALL)) {
            left = Path.of(title(isolated, "litter"));
            assertTrue(Files.exists(left));
        }
        assertFalse(Files.exists(left));
        assertFalse(Files.exists(left.resolveSibling(".")));
    }

    private static IsolatedExtractor scripted(Isolation isolation) {
        return new IsolatedExtractor(ScriptedWorker.class, Limits.DEFAULT, isolation);
    }

    private static String title(IsolatedExtractor isolated, String script) {
        return isolated.extract(script, Path.of("none"))
                .match(
                        extracted -> title(extracted.document()),
                        unreadable -> fail(script + ": " + unreadable.obstacle()));
    }

    private static String title(Document document) {
        return document.title().original();
    }

    private static Obstacle obstacle(Extraction extraction) {
        return extraction.match(extracted -> fail("was read"), Extraction.Unreadable::obstacle);
    }

    private static String awaitContent(Path file) {
        return Stream.generate(() -> content(file))
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String content(Path file) {
        try {
            Thread.sleep(20);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
