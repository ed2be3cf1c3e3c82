package dev.gouji.extract.internal.worker;

import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One worker as this process sees it; for one caller at a time, and of no use after it failed him. */
public final class WorkerProcess implements AutoCloseable {

    /** Enough for the text and the places of two thousand dense pages. */
    private static final int LONGEST_ANSWER = 32 << 20;

    private static final Duration STARTING = Duration.ofMinutes(1);
    private static final int DYING_SECONDS = 5;

    /** Settings from the environment would override the limits. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final Isolation isolation;
    private final Scratch scratch;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private boolean ready;

    /**
     * Starts a worker and does not wait for it.
     *
     * @param main what it runs
     * @throws UnreadableException if the system cannot start it
     */
    public static WorkerProcess start(Class<?> main, Isolation isolation, Limits limits) throws UnreadableException {
        try {
            Scratch scratch = Scratch.create();
            ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(main, isolation, limits, scratch.path()))
                    .directory(scratch.path().toFile())
                    .redirectError(scratch.complaints());
            builder.environment().keySet().removeAll(OPTIONS);
            return new WorkerProcess(isolation, scratch, builder.start());
        } catch (IOException failed) {
            throw crashed("读取进程无法启动：" + failed.getMessage());
        }
    }

    private WorkerProcess(Isolation isolation, Scratch scratch, Process process) {
        this.isolation = isolation;
        this.scratch = scratch;
        this.process = process;
        requests = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Has a file read.
     *
     * @throws UnreadableException if the worker did not live to answer
     */
    public Extraction extract(String path, Path file) throws UnreadableException {
        awaitReady();
        Deadline deadline = new Deadline(isolation.timeout(), process);
        try {
            Frames.write(new Request(path, file.toAbsolutePath()).toBytes(), requests);
            Extraction extraction = Answers.toExtraction(Frames.read(answers, LONGEST_ANSWER));
            if (deadline.isMet()) {
                return extraction;
            }
        } catch (Frames.FrameTooLargeException e) {
            throw new UnreadableException(Obstacle.Kind.TOO_LARGE, "读出的内容超过 " + (LONGEST_ANSWER >> 20) + " MB");
        } catch (IOException e) {
            if (deadline.isMet()) {
                throw crashed(end());
            }
        }
        throw new UnreadableException(
                Obstacle.Kind.TIMED_OUT, "超过 " + isolation.timeout().toSeconds() + " 秒");
    }

    private void awaitReady() throws UnreadableException {
        if (ready) {
            return;
        }
        Deadline deadline = new Deadline(STARTING, process);
        try {
            Frames.read(answers, Worker.READY.length);
            ready = deadline.isMet();
        } catch (IOException failed) {
            ready = false;
        }
        if (!ready) {
            throw crashed("读取进程无法启动：" + scratch.complaint());
        }
    }

    /** How the worker ended. */
    private String end() {
        if (!hasEnded()) {
            return "读取进程的回答无法识别";
        }
        return process.exitValue() == WorkerCommand.OUT_OF_MEMORY
                ? "所需内存超过 " + isolation.heapMebibytes() + " MB"
                : "读取进程意外退出，代码 " + process.exitValue();
    }

    private static UnreadableException crashed(String detail) {
        return new UnreadableException(Obstacle.Kind.CRASHED, detail);
    }

    /** Ends the process and removes what it left; harmless if done before. */
    @Override
    public synchronized void close() {
        process.destroyForcibly();
        if (hasEnded()) {
            scratch.delete();
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
