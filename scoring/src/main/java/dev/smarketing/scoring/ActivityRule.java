package dev.smarketing.scoring;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores every activity of some types, optionally only those with certain properties, within a window, up to a
 * number in each period, fading with age, up to a limit.
 */
public final class ActivityRule extends Rule {

    private final Settings settings;
    private final Fading fading;

    ActivityRule(String id, Optional<String> group, Settings settings) {
        super(id, Axis.IMPLICIT, group);
        this.settings = settings;
        Window.require(settings.window(), id);
        settings.limits().requireZeroWithin("rule '" + id + "'");
        this.fading = new Fading(settings);
    }

    /** All settings of the rule; their equality is the rule's. */
    record Settings(
            ActivityTypes types,
            Points points,
            Optional<Condition> where,
            Optional<Window> window,
            Optional<FrequencyLimit> frequency,
            Decay decay,
            Limits limits,
            boolean limitedBeforeDecay) {

        Settings with(Window other) {
            return new Settings(types, points, where, Optional.of(other), frequency, decay, limits, limitedBeforeDecay);
        }

        Settings with(Condition other) {
            return new Settings(
                    types, points, Optional.of(other), window, frequency, decay, limits, limitedBeforeDecay);
        }

        Settings with(FrequencyLimit other) {
            return new Settings(types, points, where, window, Optional.of(other), decay, limits, limitedBeforeDecay);
        }

        Settings with(Decay other) {
            return new Settings(types, points, where, window, frequency, other, limits, limitedBeforeDecay);
        }

        Settings with(Limits other) {
            return new Settings(types, points, where, window, frequency, decay, other, limitedBeforeDecay);
        }

        Settings withLimitFirst() {
            return new Settings(types, points, where, window, frequency, decay, limits, true);
        }

        /** Whether its survivors can be told, and their points added, while activities come latest first. */
        boolean isPlain() {
            return (frequency.isEmpty() || frequency.get().isPlain()) && !cutsFirst();
        }

        /** Whether it makes a difference that the limit comes before the decay. */
        boolean cutsFirst() {
            return limitedBeforeDecay && !(decay instanceof Decay.None) && points.signum() != 0;
        }
    }

    private ActivityRule with(Settings changed) {
        return new ActivityRule(id(), group(), changed);
    }

    /**
     * This rule for activities with certain properties.
     *
     * @param condition asked of the activity; unknown counts as no and is listed
     * @return the rule
     */
    public ActivityRule where(Condition condition) {
        Objects.requireNonNull(condition, "condition");
        return with(settings.with(condition));
    }

    /**
     * This rule for activities younger than a number of calendar days.
     *
     * @param days the window, at least 1; an activity of this age is out
     * @return the rule
     */
    public ActivityRule withinDays(int days) {
        return with(settings.with(Window.ofDays(days)));
    }

    /**
     * This rule for activities of which less than a number of days of 86,400 seconds has passed. Other than with
     * {@link #withinDays}, the score may change at any time of a local day; ages stay calendar days.
     *
     * @param days the window, at least 1
     * @return the rule
     */
    public ActivityRule withinElapsedDays(int days) {
        return with(settings.with(Window.ofElapsedDays(days)));
    }

    /**
     * This rule for at most so many activities in each period; the latest survive.
     *
     * @param count how many, at least 1
     * @param period in which period
     * @return the rule
     */
    public ActivityRule atMost(int count, Period period) {
        return atMost(FrequencyLimit.per(count, period));
    }

    /**
     * This rule for at most so many activities as a limit allows.
     *
     * @param limit for example {@code FrequencyLimit.per(5, Period.DAY).keepingEarliest()}
     * @return the rule
     */
    public ActivityRule atMost(FrequencyLimit limit) {
        Objects.requireNonNull(limit, "limit");
        return with(settings.with(limit));
    }

    /**
     * This rule with points that fade.
     *
     * @param decay how
     * @return the rule
     */
    public ActivityRule decaying(Decay decay) {
        return with(settings.with(Objects.requireNonNull(decay, "decay")));
    }

    /**
     * This rule with points of which half is left after every so many days.
     *
     * @param days the half-life
     * @return the rule
     */
    public ActivityRule halvingEvery(int days) {
        return decaying(Decay.halvingEvery(days));
    }

    /**
     * This rule with at most so many points in sum.
     *
     * @param most the upper limit
     * @return the rule
     */
    public ActivityRule upTo(long most) {
        return limitedTo(settings.limits().withMost(Points.of(most)));
    }

    /**
     * This rule with at least so many points in sum, for rules that take points.
     *
     * @param least the lower limit
     * @return the rule
     */
    public ActivityRule downTo(long least) {
        return limitedTo(settings.limits().withLeast(Points.of(least)));
    }

    /**
     * This rule with other limits.
     *
     * @param limits the limits of its sum
     * @return the rule
     */
    public ActivityRule limitedTo(Limits limits) {
        return with(settings.with(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * This rule with its limit taken before the decay, on the points that the activities had at age 0. The latest
     * activity keeps its points first, then the one before it, until the limit is reached; the last one may keep a
     * part. What each keeps fades with its own age. Without limit or decay it makes no difference.
     *
     * @return the rule
     */
    public ActivityRule limitedBeforeDecay() {
        return with(settings.withLimitFirst());
    }

    @Override
    public ActivityRule inGroup(String groupId) {
        return new ActivityRule(id(), named(groupId), settings);
    }

    /**
     * The kinds of activity.
     *
     * @return the types, sorted
     */
    public List<ActivityType> types() {
        return settings.types().types();
    }

    /**
     * The points of one activity.
     *
     * @return the points at age 0
     */
    public Points points() {
        return settings.points();
    }

    /**
     * The properties that count.
     *
     * @return the condition, empty if all activities of the types count
     */
    public Optional<Condition> where() {
        return settings.where();
    }

    /**
     * The window.
     *
     * @return the age in days that is too old, empty if none is
     */
    public Optional<Integer> windowDays() {
        return Window.days(settings.window());
    }

    /**
     * Whether the days of the window are days of 86,400 seconds.
     *
     * @return true if so, false if they are calendar days or there is no window
     */
    public boolean hasElapsedWindow() {
        return Window.isElapsed(settings.window());
    }

    /**
     * Whether the limits of the sum are taken before the decay.
     *
     * @return true if so
     */
    public boolean isLimitedBeforeDecay() {
        return settings.limitedBeforeDecay();
    }

    /**
     * How many activities count in each period.
     *
     * @return the limit, empty if all count
     */
    public Optional<FrequencyLimit> frequencyLimit() {
        return settings.frequency();
    }

    /**
     * How the points fade.
     *
     * @return the decay
     */
    public Decay decay() {
        return settings.decay();
    }

    /**
     * The limits of the sum.
     *
     * @return the limits
     */
    public Limits limits() {
        return settings.limits();
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        return settings.types().mayBeIn(evidence) ? new EvidentScore(this, evidence, asOf).line() : nothing();
    }

    Settings settings() {
        return settings;
    }

    Fading fading() {
        return fading;
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        return new EvidentScore(this, evidence, asOf).nextChange();
    }

    @Override
    Optional<Instant> nextElapsed(Evidence evidence, ZonedDateTime asOf) {
        return Window.nextEnd(settings.window(), settings.types(), evidence, asOf.toInstant());
    }

    @Override
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return Wording.activityRule(settings, language);
    }

    @Override
    String reason(RuleScore line, Language language) {
        return line.counted() + " x " + toText(language);
    }

    @Override
    void writeTo(Map<String, Object> data) {
        data.put(ModelData.EACH, settings.types().toPlain());
        settings.where().ifPresent(where -> data.put(ModelData.WHERE, where.toData()));
        data.put(ModelData.SCORES, settings.points().toPlain());
        settings.window().ifPresent(window -> window.writeTo(data));
        settings.frequency().ifPresent(limit -> data.put(ModelData.AT_MOST, limit.toPlain()));
        DecayData.write(settings.decay(), data);
        settings.limits().writeTo(data);
        if (settings.limitedBeforeDecay()) {
            data.put(ModelData.LIMITED_BEFORE_DECAY, true);
        }
    }

    @Override
    Object content() {
        return settings;
    }

    /** A rule that still lacks the points of one activity. */
    public static final class Each {

        private final String id;
        private final List<ActivityType> types;
        private final Optional<FrequencyLimit> frequency;

        Each(String id, List<ActivityType> types, Optional<FrequencyLimit> frequency) {
            this.id = id;
            this.types = types;
            this.frequency = frequency;
        }

        /**
         * The points of one activity at age 0.
         *
         * @param points a whole number of points
         * @return the rule
         */
        public ActivityRule scores(long points) {
            return scores(Points.of(points));
        }

        /**
         * The points of one activity at age 0.
         *
         * @param points the points
         * @return the rule
         */
        public ActivityRule scores(Points points) {
            return new ActivityRule(
                    id,
                    Optional.empty(),
                    new Settings(
                            new ActivityTypes(types),
                            Objects.requireNonNull(points, "points"),
                            Optional.empty(),
                            Optional.empty(),
                            frequency,
                            Decay.none(),
                            Limits.NONE,
                            false));
        }
    }
}
