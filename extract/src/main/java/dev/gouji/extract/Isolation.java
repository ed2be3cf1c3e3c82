package dev.gouji.extract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the process that reads documents may use.
 *
 * @param heapMebibytes memory for its objects
 * @param timeout for one document
 * @param recognition the jars of RapidOCR with its engine and models, with which it reads pictures; empty if it does not
 */
public record Isolation(int heapMebibytes, Duration timeout, List<Path> recognition) {

    /** Eight times the memory and twenty times the time that the largest known reports need. */
    public static final Isolation DEFAULT = new Isolation(512, Duration.ofMinutes(2));

    public Isolation {
        recognition = List.copyOf(recognition);
        if (heapMebibytes < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Pictures are not read. */
    public Isolation(int heapMebibytes, Duration timeout) {
        this(heapMebibytes, timeout, List.of());
    }
}
