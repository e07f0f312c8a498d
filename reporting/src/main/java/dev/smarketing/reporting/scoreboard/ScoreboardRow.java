package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Target;
import dev.smarketing.core.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a scoreboard: a metric, who answers for it, which way is better and the goal of the quarter. Without further
 * words the direction is the metric's, and the status bands are 5 and 15 % of the goal, for rates 1 and 3 points.
 */
public final class ScoreboardRow {

    private final String id;
    private final Metric metric;
    private final Options options;

    /** What may be left out; a null is what nobody has said. */
    private record Options(
            String label,
            String owner,
            Direction direction,
            @Nullable Target target,
            StatusBands bands,
            @Nullable DateRange baseline,
            int leastBaseline,
            @Nullable MetricValue start) {}

    private ScoreboardRow(String id, Metric metric, Options options) {
        this.id = id;
        this.metric = metric;
        this.options = options;
        check();
    }

    private void check() {
        Target target = options.target;
        if (target instanceof Target.Total && metric.additivity() != Additivity.FLOW) {
            throw new IllegalArgumentException("row '" + id + "': " + metric
                    + " does not add up over weeks, so it has no total to reach; give a level to hold");
        }
        boolean isRange = target instanceof Target.Range;
        if (target != null && isRange != (options.direction == Direction.IN_RANGE)) {
            throw new IllegalArgumentException("row '" + id + "' is best " + DataObject.spelled(options.direction)
                    + (isRange
                            ? " but its goal is a range; give a total or a level"
                            : " but its goal is no range; give a range, or first a direction"));
        }
        if (options.start != null && !(target instanceof Target.Level)) {
            throw new IllegalArgumentException("row '" + id + "' starts from " + options.start
                    + " without a level to get to; give the level first");
        }
        if (options.start != null && target instanceof Target.Level level) {
            new GoalProgress(options.start, level.value(), new MetricValue.NotReported());
        }
    }

    /**
     * A row whose readings bear the id of the metric.
     *
     * @param metric the metric
     * @return a row without owner and goal
     */
    public static ScoreboardRow of(Metric metric) {
        Objects.requireNonNull(metric, "metric");
        return of(metric.id(), metric);
    }

    /**
     * A row under an id of its own, where several rows show one metric.
     *
     * @param id the id under which its readings are added, for example {@code leads-search}
     * @param metric the metric
     * @return a row without owner and goal
     */
    public static ScoreboardRow of(String id, Metric metric) {
        Require.text(id, "id of the row");
        Objects.requireNonNull(metric, "metric");
        StatusBands bands = metric.unit() == MetricUnit.SHARE ? StatusBands.points(1, 3) : StatusBands.percent(5, 15);
        return new ScoreboardRow(
                id,
                metric,
                new Options("", "", metric.direction(), null, bands, null, ControlChart.LEAST_VALUES, null));
    }

    /**
     * What stands at its head instead of the name of the metric.
     *
     * @param label for example {@code Leads from search}
     * @return a changed copy
     */
    public ScoreboardRow labelled(String label) {
        Require.text(label, "label of row '" + id + "'");
        Options o = options;
        return with(new Options(label, o.owner, o.direction, o.target, o.bands, o.baseline, o.leastBaseline, o.start));
    }

    /**
     * Who answers for it.
     *
     * @param owner one person or team
     * @return a changed copy
     */
    public ScoreboardRow ownedBy(String owner) {
        Require.text(owner, "owner of row '" + id + "'");
        Options o = options;
        return with(new Options(o.label, owner, o.direction, o.target, o.bands, o.baseline, o.leastBaseline, o.start));
    }

    /**
     * Which way is better, where it is not what the metric says: less of a budget, for example.
     *
     * @param direction the direction
     * @return a changed copy, without goal
     */
    public ScoreboardRow better(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        Options o = options;
        return with(new Options(o.label, o.owner, direction, null, o.bands, o.baseline, o.leastBaseline, null));
    }

    /**
     * A sum to have at the end of the quarter; by then an even course has brought its share each week.
     *
     * @param total a count or an amount
     * @return a changed copy
     * @throws IllegalArgumentException if the metric does not add up over weeks or is best in a range
     */
    public ScoreboardRow toReach(MetricValue total) {
        return aiming(new Target.Total(total), options.direction);
    }

    /**
     * A figure to hold each week.
     *
     * @param level a value
     * @return a changed copy
     * @throws IllegalArgumentException if the row is best in a range
     */
    public ScoreboardRow toHold(MetricValue level) {
        return aiming(new Target.Level(level), options.direction);
    }

    /**
     * Two figures to stay between each week; the direction becomes {@link Direction#IN_RANGE}.
     *
     * @param low the lower end, included
     * @param high the upper end, included
     * @return a changed copy
     */
    public ScoreboardRow toStayWithin(MetricValue low, MetricValue high) {
        return aiming(new Target.Range(low, high), Direction.IN_RANGE);
    }

    private ScoreboardRow aiming(Target target, Direction direction) {
        Options o = options;
        return with(new Options(o.label, o.owner, direction, target, o.bands, o.baseline, o.leastBaseline, null));
    }

    /**
     * Where it stood before, so that the way to its level can be measured.
     *
     * @param start a figure of the metric
     * @return a changed copy
     * @throws IllegalArgumentException if there is no level, or it is the start
     */
    public ScoreboardRow startingFrom(MetricValue start) {
        Objects.requireNonNull(start, "start");
        Options o = options;
        return with(new Options(o.label, o.owner, o.direction, o.target, o.bands, o.baseline, o.leastBaseline, start));
    }

    /**
     * How far off the goal is green and amber.
     *
     * @param bands the bands
     * @return a changed copy
     */
    public ScoreboardRow withBands(StatusBands bands) {
        Objects.requireNonNull(bands, "bands");
        Options o = options;
        return with(new Options(o.label, o.owner, o.direction, o.target, bands, o.baseline, o.leastBaseline, o.start));
    }

    /**
     * The weeks that the control limits come from; else they are those of the period before.
     *
     * @param dates the weeks that start on these dates
     * @param least how many of them must have a value, 2 or more; {@link ControlChart#LEAST_VALUES} is usual
     * @return a changed copy
     */
    public ScoreboardRow withBaseline(DateRange dates, int least) {
        Objects.requireNonNull(dates, "dates");
        Require.atLeast(least, 2, "least number of baseline values of row '" + id + "'");
        Options o = options;
        return with(new Options(o.label, o.owner, o.direction, o.target, o.bands, dates, least, o.start));
    }

    private ScoreboardRow with(Options changed) {
        return new ScoreboardRow(id, metric, changed);
    }

    /**
     * The id of its readings.
     *
     * @return that of the metric unless it has one of its own
     */
    public String id() {
        return id;
    }

    /**
     * The metric.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    /**
     * What stands at its head.
     *
     * @param language the language of a metric's name
     * @return its label, else the abbreviation or name of the metric
     */
    public String label(Language language) {
        Objects.requireNonNull(language, "language");
        return options.label.isEmpty() ? metric.heading(language) : options.label;
    }

    /**
     * Who answers for it.
     *
     * @return the owner; empty if nobody does
     */
    public Optional<String> owner() {
        return options.owner.isEmpty() ? Optional.empty() : Optional.of(options.owner);
    }

    /**
     * Which way is better.
     *
     * @return the direction
     */
    public Direction direction() {
        return options.direction;
    }

    /**
     * The goal.
     *
     * @return the goal; empty for a row that is only watched
     */
    public Optional<Target> target() {
        return Optional.ofNullable(options.target);
    }

    /**
     * Where it stood before.
     *
     * @return the start of the way to its level, if one is given
     */
    public Optional<MetricValue> start() {
        return Optional.ofNullable(options.start);
    }

    /**
     * How far off the goal is green and amber.
     *
     * @return the bands
     */
    public StatusBands bands() {
        return options.bands;
    }

    Optional<DateRange> baseline() {
        return Optional.ofNullable(options.baseline);
    }

    int leastBaseline() {
        return options.leastBaseline;
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("metric", metric.toData());
        if (!options.label.isEmpty()) {
            data.put("label", options.label);
        }
        owner().ifPresent(owner -> data.put("owner", owner));
        data.put("direction", DataObject.spelled(options.direction));
        target().ifPresent(target -> data.put("target", target.toData()));
        data.put("bands", Collections.unmodifiableMap(options.bands.toData()));
        baseline().ifPresent(dates -> data.put("baseline", dates.toString()));
        data.put("least-baseline", options.leastBaseline);
        start().ifPresent(start -> data.put("start", start.toData()));
        return Collections.unmodifiableMap(data);
    }

    static ScoreboardRow read(DataObject data) {
        return new ScoreboardRow(
                data.text("id"),
                data.nested("metric", Metric::fromData),
                new Options(
                        data.optionalText("label").orElse(""),
                        data.optionalText("owner").orElse(""),
                        data.constant("direction", Direction.class),
                        data.has("target") ? data.nested("target", Target::fromData) : null,
                        data.object("bands").make(StatusBands::read),
                        data.has("baseline")
                                ? data.parsed("baseline", DateRange::parse, "dates like 2026-01-01/2026-02-01")
                                : null,
                        data.integer("least-baseline"),
                        data.has("start") ? data.nested("start", MetricValue::fromData) : null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreboardRow row
                && id.equals(row.id)
                && metric.equals(row.metric)
                && options.equals(row.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, options);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
