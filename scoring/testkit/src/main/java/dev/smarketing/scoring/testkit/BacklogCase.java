package dev.smarketing.scoring.testkit;

import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * All that a plan depends on.
 *
 * @param backlog the backlog
 * @param timeframe the quarter or sprint whose priorities count
 * @param capacity the effort there is, not negative
 * @param asOf the date of the plan
 */
public record BacklogCase(Backlog backlog, Timeframe timeframe, BigDecimal capacity, LocalDate asOf) {

    /**
     * A case.
     *
     * @param backlog the backlog
     * @param timeframe the quarter or sprint whose priorities count
     * @param capacity the effort there is
     * @param asOf the date of the plan
     * @throws IllegalArgumentException if the capacity is negative
     */
    public BacklogCase {
        Objects.requireNonNull(backlog, "backlog");
        Objects.requireNonNull(timeframe, "timeframe");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(asOf, "asOf");
        if (capacity.signum() < 0) {
            throw new IllegalArgumentException(
                    "capacity " + capacity.toPlainString() + " is negative; give zero or more");
        }
    }

    /**
     * The items by rank with what a plan looks at, the capacity, the timeframe and the date.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (BacklogItem item : backlog.items()) {
            text.append("item ")
                    .append(item)
                    .append(": ")
                    .append(backlog.priority(item.id(), timeframe, asOf).toText(Language.ENGLISH))
                    .append(item.effort()
                            .map(effort -> ", effort " + effort.toPlainString())
                            .orElse(", no effort"))
                    .append(item.value()
                            .map(value -> ", value " + value.toPlainString())
                            .orElse(""))
                    .append(item.needs().isEmpty() ? "" : ", needs " + item.needs())
                    .append('\n');
        }
        return text.append("capacity ")
                .append(capacity.toPlainString())
                .append(" in ")
                .append(timeframe.name())
                .append(" as of ")
                .append(asOf)
                .toString();
    }
}
