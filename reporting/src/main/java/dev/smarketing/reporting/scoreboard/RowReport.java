package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.Target;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.reporting.exact.Exact;
import dev.smarketing.reporting.kpi.Comparison;
import dev.smarketing.reporting.kpi.Pacing;
import dev.smarketing.reporting.scoreboard.WeekReading.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the weeks say of one row. Only complete weeks count; see the package for the law. */
public final class RowReport {

    private final ScoreboardRow row;
    private final int periodWeeks;
    private final List<WeekReading> weeks;
    private final WeeklyFigures figures;
    private final ControlChart chart;
    private final Comparison againstBefore;
    private final Comparison againstYearBefore;
    private final @Nullable WhatChanged changed;
    private final List<LocalDate> weeksWithoutParts;

    private RowReport(
            ScoreboardRow row,
            List<WeekReading> weeks,
            WeeklyFigures figures,
            ControlChart chart,
            Comparison againstBefore,
            Comparison againstYearBefore,
            @Nullable WhatChanged changed,
            List<LocalDate> weeksWithoutParts) {
        this.row = row;
        this.periodWeeks = weeks.size();
        this.weeks = Require.elements(weeks, "weeks");
        this.figures = figures;
        this.chart = chart;
        this.againstBefore = againstBefore;
        this.againstYearBefore = againstYearBefore;
        this.changed = changed;
        this.weeksWithoutParts = Require.elements(weeksWithoutParts, "weeksWithoutParts");
    }

    static RowReport of(ScoreboardRow row, WeeklyPeriod period, Readings readings, LocalDate asOf) {
        List<MetricValue> complete = new ArrayList<>();
        List<DateRange> dates = period.weeks();
        for (DateRange week : dates) {
            if (!week.end().isAfter(asOf.plusDays(1))) {
                complete.add(readings.get(row.id(), week.start()));
            }
        }
        Timeline timeline = Timeline.of(row, period, readings, complete.size());
        Optional<Target> weekly = weeklyTarget(row, dates.size());
        List<WeekReading> weeks = new ArrayList<>(dates.size());
        List<LocalDate> withoutParts = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            DateRange week = dates.get(i);
            if (i < complete.size()) {
                MetricValue value = complete.get(i);
                Status status = weekly.map(target -> Deviation.status(value, target, row.direction(), row.bands()))
                        .orElse(Status.NOT_JUDGED);
                weeks.add(new WeekReading(week, value, State.COMPLETE, status, timeline.signals(i)));
                if (readings.parts(row.id(), week.start()).values().stream().anyMatch(NotReported.class::isInstance)) {
                    withoutParts.add(week.start());
                }
            } else {
                boolean begun = !asOf.isBefore(week.start());
                MetricValue value = begun ? readings.get(row.id(), week.start()) : new Pending();
                weeks.add(
                        new WeekReading(week, value, begun ? State.PARTIAL : State.AHEAD, Status.NOT_JUDGED, Set.of()));
            }
        }
        WeeklyFigures figures = new WeeklyFigures(row.metric().additivity(), complete);
        return new RowReport(
                row,
                weeks,
                figures,
                timeline.chart(),
                against(period.before(), row, readings, complete.size(), figures),
                against(period.yearBefore(), row, readings, complete.size(), figures),
                WhatChanged.between(row, period, readings, complete.size()),
                withoutParts);
    }

    private static Comparison against(
            WeeklyPeriod old, ScoreboardRow row, Readings readings, int elapsed, WeeklyFigures now) {
        List<MetricValue> values = old.weeks().stream()
                .limit(elapsed)
                .map(week -> readings.get(row.id(), week.start()))
                .toList();
        return Comparison.of(now.achieved(), new WeeklyFigures(row.metric().additivity(), values).achieved());
    }

    /** What each week has to bring; a total spread evenly. */
    private static Optional<Target> weeklyTarget(ScoreboardRow row, int weeks) {
        return row.target()
                .map(target -> target instanceof Target.Total total
                        ? new Target.Level(perWeek(total.value(), weeks))
                        : target);
    }

    private static MetricValue perWeek(MetricValue total, int weeks) {
        return total instanceof Amount amount
                ? MetricValue.unitCost(amount.money(), weeks)
                : MetricValue.ratio(((Quantity) total).number(), BigDecimal.valueOf(weeks));
    }

    /**
     * The row.
     *
     * @return its definition
     */
    public ScoreboardRow row() {
        return row;
    }

    /**
     * Its weeks.
     *
     * @return one entry a week of the period
     */
    public List<WeekReading> weeks() {
        return weeks;
    }

    /**
     * How many weeks are over.
     *
     * @return the number of complete weeks, reported or not
     */
    public int elapsed() {
        return (int)
                weeks.stream().filter(week -> week.state() == State.COMPLETE).count();
    }

    /**
     * How many weeks the means are over.
     *
     * @return the number of complete weeks with a figure
     */
    public int reported() {
        return figures.reported();
    }

    /**
     * The complete weeks that nobody reported.
     *
     * @return the first date of each
     */
    public List<LocalDate> missing() {
        return weeks.stream()
                .filter(WeekReading::isMissing)
                .map(week -> week.week().start())
                .toList();
    }

    /**
     * The complete weeks of which a part was not reported, so that their figure lacks it.
     *
     * @return the first date of each
     */
    public List<LocalDate> weeksWithoutParts() {
        return weeksWithoutParts;
    }

    /**
     * The complete weeks in one figure: the sum of what adds up, both sides of a cost per result or a rate pooled.
     *
     * @return the figure to date; not applicable to stocks, people and ranks, which do not add over weeks
     */
    public MetricValue toDate() {
        return figures.pooled();
    }

    /**
     * The weekly mean that was achieved: the sum over the number of reported weeks. Of costs per result and rates the
     * pooled figure, never the mean of weekly quotients; of stocks, people and ranks the mean of the weeks.
     *
     * @return an exact quotient
     */
    public MetricValue achievedWeeklyMean() {
        return figures.achieved();
    }

    /**
     * The mean of the weekly figures, every week weighing the same. For rates this is another figure than the pooled
     * one, and rarely the wanted one.
     *
     * @return an exact quotient; weeks with an undefined quotient are left out
     */
    public MetricValue meanOfWeeks() {
        return figures.meanOfWeeks();
    }

    /**
     * The newest reported figure.
     *
     * @return the figure of the last complete week that has one
     */
    public MetricValue latest() {
        return figures.last();
    }

    /**
     * The weekly mean that the goal of the quarter needs from the start: goal / weeks of the period.
     *
     * @return an exact quotient; not applicable without a total to reach
     */
    public MetricValue neededWeeklyMean() {
        return total().map(goal -> perWeek(goal, periodWeeks)).orElse(new NotApplicable());
    }

    private Optional<MetricValue> total() {
        return row.target().map(target -> target instanceof Target.Total total ? total.value() : null);
    }

    /**
     * The standing of a total against an even course. It counts all weeks that are over, also those that nobody
     * reported: what they brought is not in the actual figure.
     *
     * @return the standing; empty without a total to reach or a reported week
     */
    public Optional<Pacing> pacing() {
        MetricValue actual = toDate();
        return total().filter(goal -> actual.isValue()).map(goal -> new Pacing(goal, actual, elapsed(), periodWeeks));
    }

    /**
     * What an even course would have brought by now.
     *
     * @return goal x elapsed / weeks; not applicable without a total to reach
     */
    public MetricValue expectedByNow() {
        return total().map(goal -> new Pacing(goal, nothing(goal), elapsed(), periodWeeks).expected())
                .orElse(new NotApplicable());
    }

    private static MetricValue nothing(MetricValue like) {
        return like instanceof Amount amount
                ? MetricValue.amount(Money.zero(amount.money().currency()))
                : MetricValue.count(0);
    }

    /**
     * To date over expected; 1 is on course.
     *
     * @return a ratio; not applicable without a total to reach
     */
    public MetricValue pace() {
        return paced(Pacing::pace);
    }

    /**
     * Where the present speed leads: to date x weeks / elapsed.
     *
     * @return an exact quotient; not applicable without a total to reach
     */
    public MetricValue projection() {
        return paced(Pacing::projection);
    }

    /**
     * What each week left has to bring.
     *
     * @return an exact quotient, undefined when no week is left; not applicable without a total to reach
     */
    public MetricValue requiredPerWeek() {
        return paced(Pacing::requiredPerUnit);
    }

    private MetricValue paced(Function<Pacing, MetricValue> figure) {
        if (total().isEmpty()) {
            return new NotApplicable();
        }
        return pacing().map(figure).orElse(new NotReported());
    }

    /**
     * The figure that the status judges: the achieved weekly mean, or the newest stock or rank.
     *
     * @return the figure
     */
    public MetricValue judged() {
        return figures.standing();
    }

    /**
     * How it stands against its goal. A total is judged by the weeks that were reported: their mean against the mean
     * that is needed, so that a week without a report is neither red nor zero.
     *
     * @return the status; not judged without a goal or a reported week
     */
    public Status status() {
        return weeklyTarget(row, periodWeeks)
                .map(target -> Deviation.status(judged(), target, row.direction(), row.bands()))
                .orElse(Status.NOT_JUDGED);
    }

    /**
     * How far it is from its goal, in what its bands measure, negative on the bad side.
     *
     * @return a share of the goal, or a difference of rates; undefined against a goal of 0, not applicable without one
     */
    public MetricValue deviation() {
        Optional<Target> target = weeklyTarget(row, periodWeeks);
        if (target.isEmpty()) {
            return new NotApplicable();
        }
        if (!judged().isValue()) {
            return judged();
        }
        return Deviation.of(judged(), target.get(), row.direction(), row.bands().measure())
                .map(Exact::value)
                .orElse(MetricValue.ratio(0, 0));
    }

    /**
     * How much of the way to its level is done.
     *
     * @return the progress; empty if the row has no start
     */
    public Optional<GoalProgress> progress() {
        if (row.start().isEmpty() || !(row.target().orElseThrow() instanceof Target.Level level)) {
            return Optional.empty();
        }
        return Optional.of(new GoalProgress(row.start().get(), level.value(), judged()));
    }

    /**
     * The control chart of the complete weeks from the baseline on. Its last values are those of this period.
     *
     * @return the chart; without limits where the baseline has too few values
     */
    public ControlChart chart() {
        return chart;
    }

    /**
     * The achieved weekly mean beside that of the period before, over as many of its weeks as are over in this one.
     *
     * @return the comparison; without a value on a side where nothing was reported
     */
    public Comparison againstPeriodBefore() {
        return againstBefore;
    }

    /**
     * The achieved weekly mean beside that of the same period a year before, over as many of its weeks.
     *
     * @return the comparison; without a value on a side where nothing was reported
     */
    public Comparison againstYearBefore() {
        return againstYearBefore;
    }

    /**
     * What changed in the last complete week against the one before, and why.
     *
     * @return the causes; empty if the two weeks were not reported by parts
     */
    public Optional<WhatChanged> changed() {
        return Optional.ofNullable(changed);
    }

    /**
     * The row and its status.
     *
     * @return for example {@code leads: on course}
     */
    @Override
    public String toString() {
        return row.id() + ": " + status().toText(Language.ENGLISH);
    }
}
