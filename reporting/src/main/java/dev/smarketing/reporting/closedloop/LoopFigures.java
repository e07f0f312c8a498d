package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Pending;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The figures of the leads of one channel, or of all of them, as known at one day. */
public final class LoopFigures {

    private final String name;
    private final List<MqlOutcome> outcomes;
    private final LocalDate asOf;
    private final DaySpread days;

    LoopFigures(String name, List<MqlOutcome> outcomes, LocalDate asOf) {
        this.name = name;
        this.outcomes = Require.elements(outcomes, "outcomes");
        this.asOf = asOf;
        this.days = DaySpread.of(outcomes.stream()
                .flatMap(outcome -> outcome.daysToWin().stream().boxed())
                .toList());
    }

    /**
     * Whose figures these are.
     *
     * @return the name of the channel, or {@code Total}
     */
    public String name() {
        return name;
    }

    /**
     * Qualified leads.
     *
     * @return how many
     */
    public long mqls() {
        return outcomes.size();
    }

    /**
     * Qualified leads that were won.
     *
     * @return how many
     */
    public long won() {
        return days.count();
    }

    /**
     * Won / MQLs.
     *
     * @return a share with both sides; undefined without MQLs
     */
    public MetricValue conversionRate() {
        return MetricValue.ratio(won(), mqls());
    }

    /**
     * Wins at most a number of days after qualification, negative days included.
     *
     * @param limit the number of days, itself included
     * @return how many
     */
    public long wonWithin(int limit) {
        return days.within(limit);
    }

    /**
     * The middle of the days to win; of an even number of wins half the sum of the middle two.
     *
     * @return the exact number of days, halves kept; undefined without wins
     */
    public MetricValue medianDaysToWin() {
        return days.median();
    }

    /**
     * Sum of the days to win / wins.
     *
     * @return the mean with both sides; undefined without wins
     */
    public MetricValue meanDaysToWin() {
        return days.mean();
    }

    /**
     * All of the days to win, with their percentiles.
     *
     * @return one number of days a win
     */
    public DaySpread daysToWin() {
        return days;
    }

    /**
     * The fewest days to win.
     *
     * @return the days, negative if the dates of a lead contradict each other; undefined without wins
     */
    public MetricValue fewestDaysToWin() {
        return days.fewest();
    }

    /**
     * The most days to win.
     *
     * @return the days; undefined without wins
     */
    public MetricValue mostDaysToWin() {
        return days.most();
    }

    /**
     * Leads qualified in each month.
     *
     * @return one entry a month from the first to the last month with a lead or a win, also where it is 0
     */
    public SortedMap<YearMonth, Long> mqlsPerMonth() {
        SortedMap<YearMonth, Long> months = months();
        outcomes.forEach(outcome -> months.merge(YearMonth.from(outcome.qualifiedOn()), 1L, Math::addExact));
        return Collections.unmodifiableSortedMap(months);
    }

    /**
     * Wins dated in each month, whenever the leads were qualified.
     *
     * @return one entry a month from the first to the last month with a lead or a win, also where it is 0
     */
    public SortedMap<YearMonth, Long> wonPerMonth() {
        SortedMap<YearMonth, Long> months = months();
        outcomes.forEach(
                outcome -> outcome.wonOn().ifPresent(day -> months.merge(YearMonth.from(day), 1L, Math::addExact)));
        return Collections.unmodifiableSortedMap(months);
    }

    private SortedMap<YearMonth, Long> months() {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (MqlOutcome outcome : outcomes) {
            months.put(YearMonth.from(outcome.qualifiedOn()), 0L);
            outcome.wonOn().ifPresent(day -> months.put(YearMonth.from(day), 0L));
        }
        if (!months.isEmpty()) {
            YearMonth last = months.lastKey();
            for (YearMonth month = months.firstKey(); month.isBefore(last); month = month.plusMonths(1)) {
                months.put(month, 0L);
            }
        }
        return months;
    }

    /**
     * Wins dated in a month / leads qualified in it.
     *
     * @param month the month
     * @return the rate, above 1 if earlier leads were won then; undefined without leads; pending if the month
     *     has not begun at the as-of day
     */
    public MetricValue calendarRate(YearMonth month) {
        Objects.requireNonNull(month, "month");
        if (month.atDay(1).isAfter(asOf)) {
            return new Pending();
        }
        long won = count(outcome ->
                outcome.wonOn().map(YearMonth::from).filter(month::equals).isPresent());
        return MetricValue.ratio(won, cohort(month).size());
    }

    /**
     * The share of the leads qualified in a month that were won until the as-of day, whatever their age.
     *
     * @param month the month of qualification
     * @return the rate; undefined without leads; pending if the month has not begun at the as-of day
     */
    public MetricValue cohortRate(YearMonth month) {
        Objects.requireNonNull(month, "month");
        if (month.atDay(1).isAfter(asOf)) {
            return new Pending();
        }
        List<MqlOutcome> cohort = cohort(month);
        return MetricValue.ratio(
                cohort.stream().filter(outcome -> outcome.wonOn().isPresent()).count(), cohort.size());
    }

    /**
     * The share of the leads qualified in a month that were won within an age; comparable between months.
     *
     * @param month the month of qualification
     * @param age the number of days each lead is given
     * @return the rate; undefined without leads; pending until the month is over and every lead has had its
     *     days
     */
    public MetricValue cohortRate(YearMonth month, int age) {
        List<MqlOutcome> cohort = cohort(month);
        boolean mature = !month.atEndOfMonth().isAfter(asOf)
                && cohort.stream()
                        .noneMatch(
                                outcome -> outcome.qualifiedOn().plusDays(age).isAfter(asOf));
        if (!mature) {
            return new Pending();
        }
        long won = cohort.stream()
                .filter(outcome -> outcome.daysToWin().stream().anyMatch(day -> day <= age))
                .count();
        return MetricValue.ratio(won, cohort.size());
    }

    private List<MqlOutcome> cohort(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return outcomes.stream()
                .filter(outcome -> YearMonth.from(outcome.qualifiedOn()).equals(month))
                .toList();
    }

    private long count(Predicate<MqlOutcome> which) {
        return outcomes.stream().filter(which).count();
    }

    /**
     * Name, counts and rate.
     *
     * @return for example {@code Search: 2 of 8 MQLs won}
     */
    @Override
    public String toString() {
        return name + ": " + won() + " of " + mqls() + " MQLs won";
    }
}
