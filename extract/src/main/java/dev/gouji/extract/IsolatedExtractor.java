package dev.gouji.extract;

import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.worker.Worker;
import dev.gouji.extract.internal.worker.WorkerProcess;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Turns files into documents like {@link DocumentExtractor}, but in a process of its own, so that no file can use up the
 * memory or the time of this one.
 *
 * <p>One process reads many documents; a document that breaks it costs nothing but itself. There are as many processes
 * as there are callers at a time.
 */
public final class IsolatedExtractor implements AutoCloseable {

    private final Starter starter;
    private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private boolean closed;

    /** Starts the first process and does not wait for it. */
    public IsolatedExtractor(Limits limits, Isolation isolation) {
        this(Worker.class, limits, isolation);
    }

    /** Has the processes run another class than the one that reads documents. */
    IsolatedExtractor(Class<?> main, Limits limits, Isolation isolation) {
        starter = () -> WorkerProcess.start(main, isolation, limits);
        try {
            idle.add(start());
        } catch (UnreadableException failed) {
            // The first document will try again and tell.
        }
    }

    private interface Starter {
        WorkerProcess start() throws UnreadableException;
    }

    /** Reads a file, as {@link DocumentExtractor#extract(String, Path)} does. */
    public Extraction extract(String path, Path file) {
        try {
            return extract(take(), path, file);
        } catch (UnreadableException e) {
            return new Extraction.Unreadable(path, Sha256.of(file), e.obstacle());
        }
    }

    private Extraction extract(WorkerProcess worker, String path, Path file) throws UnreadableException {
        boolean sound = false;
        try {
            Extraction extraction = worker.extract(path, file);
            sound = !leavesDoubt(extraction);
            return extraction;
        } finally {
            if (sound) {
                idle.add(worker);
            } else {
                end(worker);
            }
        }
    }

    private WorkerProcess take() throws UnreadableException {
        WorkerProcess waiting = idle.poll();
        return waiting == null ? start() : waiting;
    }

    private synchronized WorkerProcess start() throws UnreadableException {
        if (closed) {
            throw new UnreadableException(Obstacle.Kind.CRASHED, "读取已被中止");
        }
        WorkerProcess worker = starter.start();
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

    /** Ends all processes, also those at work. */
    @Override
    public synchronized void close() {
        closed = true;
        alive.forEach(this::end);
    }
}
