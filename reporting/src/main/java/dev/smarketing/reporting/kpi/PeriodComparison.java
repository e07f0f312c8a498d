package dev.smarketing.reporting.kpi;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A period beside an earlier one, on equal elapsed time: of a period that is not over, as many days of the old one
 * count as are gone. What that leaves out is said.
 */
public final class PeriodComparison {

    /** Which period a period is compared with. */
    public enum Against {
        /** The one just before: of whole months the same number of months, else the same number of days. */
        PREVIOUS_PERIOD,
        /** The same dates a year before. */
        YEAR_BEFORE
    }

    private final DateRange period;
    private final DateRange days;
    private final DateRange oldDays;
    private final DateRange oldPeriod;
    private final ChannelMetrics now;
    private final ChannelMetrics before;
    private final ChannelMetrics allBefore;
    private final int undated;

    private PeriodComparison(
            DateRange period, DateRange days, DateRange oldDays, DateRange oldPeriod, Collection<ChannelFact> facts) {
        this.period = period;
        this.days = days;
        this.oldDays = oldDays;
        this.oldPeriod = oldPeriod;
        this.now = in(days, facts);
        this.before = in(oldDays, facts);
        this.allBefore = in(oldPeriod, facts);
        this.undated =
                (int) facts.stream().filter(fact -> fact.date().isEmpty()).count();
    }

    /**
     * Compares a period as far as it is gone.
     *
     * @param facts the rows of both periods, in any order; rows of other days are passed over
     * @param period the period
     * @param asOf the last day that counts; a day after the period means all of it
     * @param against which period stands beside it
     * @return the comparison
     * @throws IllegalArgumentException if the period has not begun
     */
    public static PeriodComparison of(
            Collection<ChannelFact> facts, DateRange period, LocalDate asOf, Against against) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(against, "against");
        Require.elements(facts, "facts");
        if (period.isEmpty() || asOf.isBefore(period.start())) {
            throw new IllegalArgumentException(
                    "period " + period + " has no day up to " + asOf + "; compare it once its first day is over");
        }
        DateRange old = before(period, against);
        boolean over = !asOf.plusDays(1).isBefore(period.end());
        if (over) {
            return new PeriodComparison(period, period, old, old, facts);
        }
        DateRange gone = DateRange.of(period.start(), asOf.plusDays(1));
        LocalDate cut = old.start().plusDays(gone.days());
        DateRange oldGone = DateRange.of(old.start(), cut.isBefore(old.end()) ? cut : old.end());
        return new PeriodComparison(period, gone, oldGone, old, facts);
    }

    private static DateRange before(DateRange period, Against against) {
        if (against == Against.YEAR_BEFORE) {
            return DateRange.of(period.start().minusYears(1), period.end().minusYears(1));
        }
        boolean wholeMonths =
                period.start().getDayOfMonth() == 1 && period.end().getDayOfMonth() == 1;
        long length = wholeMonths ? ChronoUnit.MONTHS.between(period.start(), period.end()) : period.days();
        return DateRange.of(
                wholeMonths
                        ? period.start().minusMonths(length)
                        : period.start().minusDays(length),
                period.start());
    }

    private static ChannelMetrics in(DateRange days, Collection<ChannelFact> facts) {
        return facts.stream()
                .filter(fact -> fact.date().filter(days::contains).isPresent())
                .collect(ChannelReport.byChannel())
                .total();
    }

    /**
     * The days of the period that count.
     *
     * @return from its first day to the last one gone
     */
    public DateRange days() {
        return days;
    }

    /**
     * The days of the old period that count.
     *
     * @return as many days, or all of a shorter old period
     */
    public DateRange oldDays() {
        return oldDays;
    }

    /**
     * The days of the old period that are left out because the new one has not reached them.
     *
     * @return an empty range if none are
     */
    public DateRange leftOutDays() {
        return DateRange.of(oldDays.end(), oldPeriod.end());
    }

    /**
     * The number of rows left out because they have no day.
     *
     * @return 0 if every row has one
     */
    public int undated() {
        return undated;
    }

    /**
     * The figures of the period.
     *
     * @return all channels pooled; its {@link ChannelMetrics#leftOut} says whom a figure leaves out
     */
    public ChannelMetrics now() {
        return now;
    }

    /**
     * The figures of the old period.
     *
     * @return all channels pooled
     */
    public ChannelMetrics before() {
        return before;
    }

    /**
     * The change of a figure.
     *
     * @param metric a metric of channel figures
     * @return new beside old; not reported on a side without any row
     */
    public Comparison change(Metric metric) {
        return Comparison.of(now.get(metric), before.get(metric));
    }

    /**
     * The change of a figure, fair in a named way while the period is not over; once it is, all ways are one.
     *
     * @param metric a metric of channel figures
     * @param fairness {@link PeriodToDate#SAME_ELAPSED} as in {@link #change(Metric)}; {@link PeriodToDate#PRORATE}
     *     against all of the old period times the share of the new one that is gone, only for a metric that adds over
     *     days; {@link PeriodToDate#WITHHOLD} without a reference until the period is over
     * @return new beside old
     * @throws IllegalArgumentException if a metric that does not add over days is to be prorated
     */
    public Comparison change(Metric metric, PeriodToDate fairness) {
        Objects.requireNonNull(fairness, "fairness");
        boolean over = days.equals(period);
        return switch (fairness) {
            case SAME_ELAPSED -> change(metric);
            case PRORATE -> {
                if (metric.additivity() != Additivity.FLOW) {
                    throw new IllegalArgumentException("metric '" + metric.id() + "' is " + metric.additivity()
                            + " and does not grow with the days; compare it by SAME_ELAPSED");
                }
                yield PeriodToDate.prorated(now.get(metric), allBefore.get(metric), days.days(), period.days());
            }
            case WITHHOLD -> over ? change(metric) : Comparison.of(now.get(metric), new MetricValue.Pending());
        };
    }

    /**
     * The change of a figure of your own.
     *
     * @param formula its formula
     * @return new beside old
     */
    public Comparison change(Formula formula) {
        return Comparison.of(now.get(formula), before.get(formula));
    }

    /**
     * The parts that one of the two sides could not use.
     *
     * @param metric a metric of channel figures
     * @return those of the new period first
     */
    public List<LeftOut> leftOut(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        return Stream.of(now, before)
                .flatMap(side -> side.leftOut(metric).stream())
                .toList();
    }
}
