package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a whole score loses while a lead is idle. With k = floor(d / interval), d the age in days of the latest
 * activity of the named types, a score S becomes S - n*k, or S * (1 - q)^k rounded half up to hundredths, ties
 * away from zero, once. Without such an activity it does not apply. S is the sum of both axes after their limits;
 * the limits of the total come after. The axes themselves, and what asks them, are left as they are. A share of a
 * score below 0 brings it nearer to 0.
 */
public final class IdleDecay {

    private static final String WITHOUT = "without";
    private static final String EVERY_DAYS = "every-days";
    private static final String LOSES = "loses";
    private static final String SHARE = "share";

    private final ActivityTypes types;
    private final int intervalDays;
    private final Optional<Points> loss;
    private final Optional<BigDecimal> share;

    private IdleDecay(ActivityTypes types, int intervalDays, Optional<Points> loss, Optional<BigDecimal> share) {
        this.types = types;
        this.intervalDays = intervalDays;
        this.loss = loss;
        this.share = share;
    }

    /**
     * Starts a decay.
     *
     * @param days the interval, 1 to {@value Decay#LONGEST}
     * @param types what ends the idle time, at least one
     * @return the next step
     */
    public static Without everyDaysWithout(int days, ActivityType... types) {
        return new Without(
                new ActivityTypes(Require.elements(types, "types")),
                DecayArithmetic.requireDays(days, "interval of the idle decay"));
    }

    /** A decay that still lacks what is lost. */
    public static final class Without {

        private final ActivityTypes types;
        private final int days;

        private Without(ActivityTypes types, int days) {
            this.types = types;
            this.days = days;
        }

        /**
         * Points that every full interval takes: S - n*k. The total of the model needs a lower limit then, so that
         * a lead long gone does not sink for ever.
         *
         * @param points a whole number of points, above 0
         * @return the decay
         */
        public IdleDecay loses(long points) {
            return loses(Points.of(points));
        }

        /**
         * Points that every full interval takes: S - n*k. The total of the model needs a lower limit then, so that
         * a lead long gone does not sink for ever.
         *
         * @param points the points, above 0
         * @return the decay
         */
        public IdleDecay loses(Points points) {
            Objects.requireNonNull(points, "points");
            if (points.signum() <= 0) {
                throw new IllegalArgumentException(
                        "points that an idle interval takes are " + points + "; give points above 0");
            }
            return new IdleDecay(types, days, Optional.of(points), Optional.empty());
        }

        /**
         * A share of what is left that every full interval takes: S * (1 - q)^k.
         *
         * @param share the share, above 0 and at most 1
         * @return the decay
         */
        public IdleDecay losesShare(BigDecimal share) {
            return new IdleDecay(
                    types, days, Optional.empty(), Optional.of(DecayArithmetic.requireShare(share, false)));
        }
    }

    /**
     * What ends the idle time.
     *
     * @return the types, sorted
     */
    public List<ActivityType> types() {
        return types.types();
    }

    /**
     * The interval.
     *
     * @return the days
     */
    public int intervalDays() {
        return intervalDays;
    }

    /**
     * The points that an interval takes.
     *
     * @return points above 0, empty if it takes a share
     */
    public Optional<Points> loss() {
        return loss;
    }

    /**
     * The share of what is left that an interval takes.
     *
     * @return above 0 and at most 1, empty if it takes points
     */
    public Optional<BigDecimal> share() {
        return share;
    }

    /**
     * What is left of a score.
     *
     * @param score the score
     * @param idleDays days since the latest activity, 0 or more
     * @return what is left
     */
    public Points apply(Points score, int idleDays) {
        Objects.requireNonNull(score, "score");
        Require.atLeast(idleDays, 0, "idle days");
        return Points.ofHundredths(left(score.hundredths(), idleDays));
    }

    long left(long hundredths, int idleDays) {
        return share.isPresent()
                ? DecayArithmetic.faded(new Decay.StepCompound(share.get(), intervalDays), hundredths, idleDays)
                : Points.difference(hundredths, Points.times(loss.orElseThrow().hundredths(), idleDays / intervalDays));
    }

    ActivityTypes activityTypes() {
        return types;
    }

    /** The age of the latest activity that ends the idle time. */
    Optional<Integer> idleDays(Evidence evidence) {
        int latest = types.latest(evidence);
        return latest < 0 ? Optional.empty() : Optional.of(evidence.age(latest));
    }

    /** The next day on which the total, or what missing facts leave possible of it, is another one by its doing. */
    Optional<LocalDate> nextChange(ScoreCard card, Evidence evidence) {
        int latest = types.latest(evidence);
        return latest < 0 ? Optional.empty() : nextChange(card, evidence.date(latest), evidence.age(latest));
    }

    /** The same, given the day of the latest activity and its age. */
    Optional<LocalDate> nextChange(ScoreCard card, LocalDate latest, int age) {
        PointsRange explicit = card.axis(Axis.EXPLICIT).attainable();
        PointsRange implicit = card.axis(Axis.IMPLICIT).attainable();
        long now = card.explicit().hundredths() + card.implicit().hundredths();
        long lowest = explicit.lowest().hundredths() + implicit.lowest().hundredths();
        long highest = explicit.highest().hundredths() + implicit.highest().hundredths();
        Limits limits = card.sum().limits();
        long steps = Math.min(
                stepsToChange(left(now, age), limits),
                Math.min(stepsToChange(left(lowest, age), limits), stepsToChange(left(highest, age), limits)));
        // ages are ints, so what takes longer than five million years is never asked
        return steps > (Integer.MAX_VALUE - age) / intervalDays
                ? Optional.empty()
                : Optional.of(latest.plusDays((age / intervalDays + steps) * intervalDays));
    }

    /** After how many intervals more a value that is left today may be another one behind the limits. */
    private long stepsToChange(long left, Limits limits) {
        if (share.isPresent()) {
            return left == 0 ? Long.MAX_VALUE : 1;
        }
        long seen = limits.clamp(left);
        if (limits.clamp(Long.MIN_VALUE) == seen) {
            return Long.MAX_VALUE;
        }
        return (left - seen) / loss.orElseThrow().hundredths() + 1;
    }

    /**
     * What the decay made of a score.
     *
     * @param decay the decay
     * @param idleDays days since the latest activity
     * @param before the sum of both axes
     * @param points what is left of it
     */
    public record Applied(IdleDecay decay, int idleDays, Points before, Points points) {

        /**
         * What the decay made of a score.
         *
         * @param decay the decay
         * @param idleDays days since the latest activity, 0 or more
         * @param before the sum of both axes
         * @param points what is left of it
         */
        public Applied {
            Objects.requireNonNull(decay, "decay");
            Require.atLeast(idleDays, 0, "idle days");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(points, "points");
        }

        /**
         * What the idle time changed.
         *
         * @return points gained, negative if lost
         */
        public Points change() {
            return points.minus(before);
        }
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(WITHOUT, types.toPlain());
        data.put(EVERY_DAYS, intervalDays);
        loss.ifPresent(points -> data.put(LOSES, points.toPlain()));
        share.ifPresent(part -> data.put(SHARE, part));
        return Collections.unmodifiableMap(data);
    }

    static IdleDecay read(DataObject data) {
        if (data.has(LOSES) == data.has(SHARE)) {
            throw data.error(LOSES, "and share are both given or both missing; give one of them");
        }
        Without start = new Without(
                ModelData.types(data, WITHOUT),
                DecayArithmetic.requireDays(data.integer(EVERY_DAYS), "interval of the idle decay"));
        return data.has(LOSES) ? start.loses(ModelData.points(data, LOSES)) : start.losesShare(data.decimal(SHARE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdleDecay decay
                && types.equals(decay.types)
                && intervalDays == decay.intervalDays
                && loss.equals(decay.loss)
                && share.equals(decay.share);
    }

    @Override
    public int hashCode() {
        return Objects.hash(types, intervalDays, loss, share);
    }

    /**
     * The decay in words.
     *
     * @param language the language
     * @return for example {@code -5 every 7 days without page view}
     */
    public String toText(Language language) {
        return Wording.idleDecay(this, language);
    }

    /**
     * The decay in English.
     *
     * @return for example {@code -5 every 7 days without page view}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
