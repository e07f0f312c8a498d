package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * How many activities of a rule count in each period; the latest survive.
 *
 * @param count how many, at least 1
 * @param period in which period
 */
public record FrequencyLimit(int count, Period period) {

    /**
     * A limit.
     *
     * @param count how many, at least 1
     * @param period in which period
     */
    public FrequencyLimit {
        Require.atLeast(count, 1, "number of activities that count");
        Objects.requireNonNull(period, "period");
    }
}
