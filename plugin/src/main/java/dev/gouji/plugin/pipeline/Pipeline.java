package dev.gouji.plugin.pipeline;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Takes documents through the stages, some at a time, and when all are through, compares them; the reports are the same for
 * any number of threads.
 */
public final class Pipeline {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Inspector inspector;
    private final Function<String, List<Result>> comparer;
    private final int threads;
    private final Progress progress;

    /** Works on as many documents at a time as there are threads. */
    public Pipeline(Stages stages, Reading reading, int threads, Progress progress) {
        this.inspector = new Inspector(stages, reading);
        this.comparer = stages.comparer();
        this.threads = threads;
        this.progress = progress;
    }

    /** One report a source, in their order; a document that breaks a stage does not keep the others from it. */
    public List<DocumentReport> run(List<Source> sources) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<DocumentReport>> pending = sources.stream()
                    .map(source -> workers.submit(() -> inspector.inspect(source)))
                    .toList();
            List<DocumentReport> reports = new ArrayList<>();
            for (Source source : sources) {
                DocumentReport report = await(source, pending.get(reports.size()));
                reports.add(report);
                progress.finished(report, reports.size(), sources.size());
            }
            return reports.stream()
                    .map(report -> report.with(comparer.apply(report.path())))
                    .toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private DocumentReport await(Source source, Future<DocumentReport> pending) {
        Duration waited = Duration.ZERO;
        while (true) {
            try {
                return pending.get(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException stillAtWork) {
                waited = waited.plus(HEARTBEAT);
                progress.waiting(source.path(), waited);
            } catch (ExecutionException broken) {
                Throwable cause = broken.getCause() == null ? broken : broken.getCause();
                progress.crashed(source.path(), cause);
                return Inspector.unreadable(
                        source,
                        "",
                        new Obstacle(Obstacle.Kind.CRASHED, cause.getClass().getSimpleName()));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while checking " + source.path(), stop);
            }
        }
    }
}
