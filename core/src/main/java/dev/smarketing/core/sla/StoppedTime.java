package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Objects;

/**
 * A span in which no business time ran.
 *
 * @param reason why
 * @param from its first instant
 * @param to the first instant after it
 * @param detail the date of a holiday, the reason of a pause, or {@code closed} or {@code recycled}
 */
public record StoppedTime(Reason reason, Instant from, Instant to, String detail) {

    /** Why no business time ran. */
    public enum Reason {
        /** Outside the opening hours. */
        CLOSED,
        /** A closed date. */
        HOLIDAY,
        /** A pause. */
        PAUSED,
        /** The lead was back at marketing. */
        RECYCLED
    }

    /**
     * A span.
     *
     * @param reason why
     * @param from its first instant
     * @param to the first instant after it
     * @param detail the date of a holiday, the reason of a pause, or {@code closed} or {@code recycled}
     */
    public StoppedTime {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Require.text(detail, "detail");
    }
}
