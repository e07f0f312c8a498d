package dev.smarketing.scoring.testkit;

import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A way to choose from a backlog what a sprint holds: a plan of it, or what an application puts around one. */
@FunctionalInterface
public interface Planner {

    /**
     * Chooses items.
     *
     * @param timeframe the quarter or sprint whose priorities count
     * @param capacity the effort there is
     * @param asOf the date of the plan
     * @return the ids of the items, none if there is no plan
     */
    List<String> plan(Timeframe timeframe, BigDecimal capacity, LocalDate asOf);

    /**
     * The plans of a backlog, as {@link Backlog#plan(Timeframe, BigDecimal, LocalDate)} gives them.
     *
     * @param backlog the backlog
     * @return its plans
     */
    static Planner of(Backlog backlog) {
        Objects.requireNonNull(backlog, "backlog");
        return (timeframe, capacity, asOf) ->
                backlog.plan(timeframe, capacity, asOf).ids();
    }
}
