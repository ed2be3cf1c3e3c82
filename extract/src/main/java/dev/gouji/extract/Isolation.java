package dev.gouji.extract;

import java.time.Duration;

/**
 * What the process that reads documents may use.
 *
 * @param heapMebibytes memory for its objects
 * @param timeout for one document
 */
public record Isolation(int heapMebibytes, Duration timeout) {

    /** Eight times the memory and twenty times the time that the largest known reports need. */
    public static final Isolation DEFAULT = new Isolation(512, Duration.ofMinutes(2));

    public Isolation {
        if (heapMebibytes < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
