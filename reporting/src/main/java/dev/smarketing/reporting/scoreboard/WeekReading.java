package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One week of one row.
 *
 * @param week its dates
 * @param value the figure, or why there is none
 * @param state whether the week is over
 * @param status how it stands against what each week has to bring; not judged unless the week is complete
 * @param signals what the control chart says of it
 */
public record WeekReading(DateRange week, MetricValue value, State state, Status status, Set<Signal> signals) {

    /** Whether a week is over. */
    public enum State {
        /** Over: its figure counts. */
        COMPLETE,
        /** Under way: its figure is shown, marked, and counts nowhere. */
        PARTIAL,
        /** Not begun. */
        AHEAD
    }

    /**
     * A week.
     *
     * @param week its dates
     * @param value the figure, or why there is none
     * @param state whether the week is over
     * @param status how it stands
     * @param signals what the control chart says of it
     */
    public WeekReading {
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(status, "status");
        Set<Signal> copy = EnumSet.noneOf(Signal.class);
        copy.addAll(Require.elements(signals, "signals"));
        signals = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether the week is over without a figure.
     *
     * @return true if it is complete and nobody reported it
     */
    public boolean isMissing() {
        return state == State.COMPLETE
                && (value instanceof MetricValue.NotReported || value instanceof MetricValue.Pending);
    }
}
