package dev.smarketing.reporting.attribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * How the touches of one path share the credit of its conversion: one weight a touch, only their proportions count.
 * Implementations are pure and do not change.
 */
public interface TouchWeights {

    /**
     * The name people read and data keeps.
     *
     * @return for example {@code linear}
     */
    String name();

    /**
     * The weights.
     *
     * @param path the touches that count, the earliest first, at least one
     * @param conversion when it converted, not before any of them
     * @return one weight a touch, in the same order, none negative, at least one positive
     */
    List<BigDecimal> weights(List<Touchpoint> path, Instant conversion);
}
