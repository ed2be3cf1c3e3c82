package dev.gouji.extract;

import dev.gouji.extract.internal.worker.Worker;
import dev.gouji.extract.internal.worker.WorkerProcess;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * Turns files into documents like {@link DocumentExtractor}, but in a process of its own, so that no file can use up the
 * memory or the time of this one.
 *
 * <p>One process reads many documents; a document that breaks it costs nothing but itself. There are as many processes
 * as there are callers at a time.
 */
public final class IsolatedExtractor implements AutoCloseable {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(IsolatedExtractor::daemon);
    private final Supplier<WorkerProcess> workers;
    private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();

    /** Starts the first process and does not wait for it. */
    public IsolatedExtractor(Limits limits, Isolation isolation) {
        this(Worker.class, limits, isolation);
    }

    /** Has the processes run another class than the one that reads documents. */
    IsolatedExtractor(Class<?> main, Limits limits, Isolation isolation) {
        workers = () -> WorkerProcess.start(main, isolation, limits, clock);
        idle.add(start());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "gouji-clock");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads a file, as {@link DocumentExtractor#extract(String, Path)} does. */
    public Extraction extract(String path, Path file) {
        WorkerProcess worker = take();
        try {
            Extraction extraction = worker.extract(path, file);
            if (leavesDoubt(extraction)) {
                end(worker);
            } else {
                idle.add(worker);
            }
            return extraction;
        } catch (IOException broken) {
            Obstacle obstacle = worker.obstacle();
            end(worker);
            return new Extraction.Unreadable(path, Sha256.of(file), obstacle);
        }
    }

    private WorkerProcess take() {
        WorkerProcess waiting = idle.poll();
        return waiting == null ? start() : waiting;
    }

    private WorkerProcess start() {
        WorkerProcess worker = workers.get();
        alive.add(worker);
        return worker;
    }

    private void end(WorkerProcess worker) {
        worker.close();
        alive.remove(worker);
    }

    /** A reader that broke down may have left something broken behind for the next document. */
    private static boolean leavesDoubt(Extraction extraction) {
        return extraction.match(
                extracted -> false, unreadable -> unreadable.obstacle().kind() == Obstacle.Kind.CRASHED);
    }

    /** Ends all processes. */
    @Override
    public void close() {
        clock.shutdownNow();
        alive.forEach(this::end);
    }
}
