package dev.gouji.extract.internal.worker;

import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** One worker as this process sees it; for one caller at a time. */
public final class WorkerProcess implements AutoCloseable {

    /** Enough for the text and the places of two thousand dense pages. */
    private static final int LONGEST_ANSWER = 32 << 20;

    private static final int LONGEST_COMPLAINT = 2000;
    private static final int DYING_SECONDS = 5;

    /** Settings from the environment would override the limits. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final Isolation isolation;
    private final ScheduledExecutorService clock;
    private final Path folder;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private boolean ready;
    private volatile boolean timedOut;
    private boolean tooLarge;

    /**
     * Starts a worker and does not wait for it.
     *
     * @param main what it runs
     * @param clock calls off what takes too long
     */
    public static WorkerProcess start(
            Class<?> main, Isolation isolation, Limits limits, ScheduledExecutorService clock) {
        try {
            Path folder = Files.createTempDirectory("gouji-");
            ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(main, isolation, limits, folder));
            builder.directory(folder.toFile());
            builder.environment().keySet().removeAll(OPTIONS);
            return new WorkerProcess(isolation, clock, folder, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException("the process that reads documents cannot be started", failed);
        }
    }

    private WorkerProcess(Isolation isolation, ScheduledExecutorService clock, Path folder, Process process) {
        this.isolation = isolation;
        this.clock = clock;
        this.folder = folder;
        this.process = process;
        requests = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Has a file read.
     *
     * @throws IOException if the worker did not live to answer; {@link #obstacle()} tells why
     */
    public Extraction extract(String path, Path file) throws IOException {
        awaitReady();
        AtomicBoolean pending = new AtomicBoolean(true);
        ScheduledFuture<?> alarm =
                clock.schedule(() -> timeOut(pending), isolation.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            Frames.write(new Request(path, file.toAbsolutePath()).toBytes(), requests);
            byte[] answer = Frames.read(answers, LONGEST_ANSWER);
            if (!pending.getAndSet(false)) {
                throw new IOException("too late");
            }
            return Answers.toExtraction(answer);
        } catch (Frames.FrameTooLargeException e) {
            tooLarge = true;
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    private void awaitReady() {
        if (!ready) {
            try {
                Frames.read(answers, Worker.READY.length);
                ready = true;
            } catch (IOException failed) {
                throw new UncheckedIOException(
                        "the process that reads documents does not start: " + complaint(), failed);
            }
        }
    }

    private String complaint() {
        try (InputStream errors = process.getErrorStream()) {
            return new String(errors.readNBytes(LONGEST_COMPLAINT), Charset.defaultCharset()).strip();
        } catch (IOException silent) {
            return "";
        }
    }

    private void timeOut(AtomicBoolean pending) {
        if (pending.getAndSet(false)) {
            timedOut = true;
            process.destroyForcibly();
        }
    }

    /** Why the worker did not answer. */
    public Obstacle obstacle() {
        if (timedOut) {
            return new Obstacle(
                    Obstacle.Kind.TIMED_OUT, "超过 " + isolation.timeout().toSeconds() + " 秒");
        }
        if (tooLarge) {
            return new Obstacle(Obstacle.Kind.TOO_LARGE, "读出的内容超过 " + (LONGEST_ANSWER >> 20) + " MB");
        }
        if (!hasEnded()) {
            return new Obstacle(Obstacle.Kind.CRASHED, "读取进程的回答无法识别");
        }
        String detail = process.exitValue() == WorkerCommand.OUT_OF_MEMORY
                ? "所需内存超过 " + isolation.heapMebibytes() + " MB"
                : "读取进程意外退出，代码 " + process.exitValue();
        return new Obstacle(Obstacle.Kind.CRASHED, detail);
    }

    /** Ends the process and removes what it left. */
    @Override
    public synchronized void close() {
        process.destroyForcibly();
        if (!hasEnded() || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whether the process is gone or goes in the next moments. */
    private boolean hasEnded() {
        try {
            return process.waitFor(DYING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
