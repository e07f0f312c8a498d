package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.RecencyRule;
import java.util.List;
import java.util.Optional;

/**
 * What every rule about activities comes down to: of the activities that are admitted, those within a window are
 * worth something by their age, and the sum counts. A number of activities is a sum of ones, of which only as many
 * matter as the highest step asks for; the days since the latest are the worth of the newest one.
 *
 * @param admission which activities can count, whatever their age
 * @param window the age that is too old
 * @param elapsedDays of how many days of 86,400 seconds not all must have passed, 0 if it does not matter
 * @param order how those that count are found where the latest alone do not tell it
 * @param values what each is worth
 * @param greatestValue the greatest worth, without its sign
 */
record ActivityTerm(
        Admission admission,
        int window,
        int elapsedDays,
        Optional<DayOrder> order,
        AgeValues values,
        long greatestValue) {

    /**
     * Which activities can count, whatever the date and whatever they are worth.
     *
     * @param types their kinds
     * @param where what their properties have to be
     * @param most how many in each period, the latest
     * @param period the period
     */
    record Admission(List<ActivityType> types, Optional<Condition> where, int most, Period period) {

        boolean isLimited() {
            return most != Integer.MAX_VALUE;
        }
    }

    /**
     * What has to be looked at day by day.
     *
     * @param days in how many days in a row so many count, 0 if in each period
     * @param fromEarliest whether the earliest count
     * @param whole how many of those that count keep all that they are worth, the latest first
     * @param part what the next one is worth
     */
    record DayOrder(int days, boolean fromEarliest, long whole, AgeValues part) {}

    /** Whether an index tells for every date what counts, and the age alone what it is worth. */
    boolean isIndexable() {
        return elapsedDays == 0 && order.isEmpty();
    }

    /** Sees to it that what ages up to the oldest are worth is known. */
    void prepare(int oldest) {
        values.prepare(Math.min(oldest, window - 1));
        order.ifPresent(own -> own.part().prepare(Math.min(oldest, window - 1)));
    }

    private static Admission newest(List<ActivityType> types, int count) {
        return new Admission(types, Optional.empty(), count, Period.ALL);
    }

    static ActivityTerm of(ActivityRule rule) {
        int most = rule.frequencyLimit().map(FrequencyLimit::count).orElse(Integer.MAX_VALUE);
        Period period = rule.frequencyLimit().flatMap(FrequencyLimit::period).orElse(Period.ALL);
        Points points = rule.points();
        return new ActivityTerm(
                new Admission(rule.types(), rule.where(), most, period),
                days(rule.windowDays(), !rule.hasElapsedWindow()).orElse(Integer.MAX_VALUE),
                days(rule.windowDays(), rule.hasElapsedWindow()).orElse(0),
                order(rule),
                faded(points, rule.decay()),
                Amounts.withoutSign(points.hundredths()));
    }

    private static Optional<Integer> days(Optional<Integer> window, boolean isOfThisKind) {
        return window.filter(days -> isOfThisKind);
    }

    private static AgeValues faded(Points points, Decay decay) {
        return decay instanceof Decay.None
                ? AgeValues.constant(points.hundredths())
                : new AgeValues(age -> decay.apply(points, age).hundredths(), Integer.MAX_VALUE);
    }

    private static Optional<DayOrder> order(ActivityRule rule) {
        int days = rule.frequencyLimit().flatMap(FrequencyLimit::anyDays).orElse(0);
        boolean fromEarliest =
                rule.frequencyLimit().map(FrequencyLimit::isKeepingEarliest).orElse(false);
        long each = rule.points().hundredths();
        Optional<Points> end = each > 0 ? rule.limits().most() : rule.limits().least();
        boolean cuts =
                rule.isLimitedBeforeDecay() && each != 0 && end.isPresent() && !(rule.decay() instanceof Decay.None);
        if (days == 0 && !fromEarliest && !cuts) {
            return Optional.empty();
        }
        long limit = cuts ? end.get().hundredths() : 0;
        return Optional.of(new DayOrder(
                days,
                fromEarliest,
                cuts ? limit / each : Long.MAX_VALUE,
                faded(Points.ofHundredths(cuts ? limit % each : 0), rule.decay())));
    }

    static ActivityTerm of(CountRule rule) {
        return counting(rule.types(), rule.steps().get(0).count(), rule.windowDays(), rule.hasElapsedWindow());
    }

    static ActivityTerm of(ActivityCount count) {
        return counting(count.types(), count.least(), count.windowDays(), count.hasElapsedWindow());
    }

    private static ActivityTerm counting(
            List<ActivityType> types, int most, Optional<Integer> windowDays, boolean elapsed) {
        return new ActivityTerm(
                newest(types, most),
                days(windowDays, !elapsed).orElse(Integer.MAX_VALUE),
                days(windowDays, elapsed).orElse(0),
                Optional.empty(),
                AgeValues.constant(1),
                1);
    }

    /** One more than the days since the latest, 0 if there is none. */
    static ActivityTerm of(IdleDecay decay) {
        return latest(decay.types(), new AgeValues(age -> age + 1L, Integer.MAX_VALUE), Integer.MAX_VALUE);
    }

    private static ActivityTerm latest(List<ActivityType> types, AgeValues values, long greatest) {
        return new ActivityTerm(newest(types, 1), Integer.MAX_VALUE, 0, Optional.empty(), values, greatest);
    }

    static ActivityTerm of(InactivityRule rule) {
        long points = rule.points().hundredths();
        long least = rule.least().hundredths();
        long intervals = Math.max(least, -Long.MAX_VALUE) / points; // the least of all longs cannot be divided by -1
        long settles = (Math.min(Integer.MAX_VALUE, intervals) + 1) * rule.intervalDays();
        return latest(
                rule.types(),
                new AgeValues(age -> Math.max(Math.multiplyExact(points, age / rule.intervalDays()), least), (int)
                        Math.min(Integer.MAX_VALUE - 1L, settles)),
                Amounts.withoutSign(least));
    }

    static ActivityTerm of(RecencyRule rule) {
        List<RecencyRule.Step> steps = rule.steps();
        long greatest = Amounts.withoutSign(rule.later().hundredths());
        for (RecencyRule.Step step : steps) {
            greatest = Math.max(greatest, Amounts.withoutSign(step.points().hundredths()));
        }
        int settles =
                Math.min(Integer.MAX_VALUE - 2, steps.get(steps.size() - 1).upToDays()) + 1;
        return latest(rule.types(), new AgeValues(age -> worth(rule, age), settles), greatest);
    }

    private static long worth(RecencyRule rule, int age) {
        for (RecencyRule.Step step : rule.steps()) {
            if (age <= step.upToDays()) {
                return step.points().hundredths();
            }
        }
        return rule.later().hundredths();
    }
}
