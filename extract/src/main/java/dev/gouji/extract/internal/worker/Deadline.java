package dev.gouji.extract.internal.worker;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends a process that has not done its work in time. */
final class Deadline {

    private final CompletableFuture<Boolean> missed;
    private final CompletableFuture<Boolean> met;

    Deadline(Duration time, Process process) {
        missed = new CompletableFuture<Boolean>().completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS);
        met = missed.thenApply(late -> {
            if (late) {
                process.destroyForcibly();
            }
            return !late;
        });
    }

    /** Tells that the work is done or given up; says whether that was in time, once and for all. */
    boolean isMet() {
        missed.complete(false);
        return met.join();
    }
}
