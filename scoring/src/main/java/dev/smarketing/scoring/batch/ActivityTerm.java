package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.FrequencyLimit;
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
 * @param values what each is worth
 * @param greatestValue the greatest worth, without its sign
 */
record ActivityTerm(Admission admission, int window, AgeValues values, long greatestValue) {

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

    private static Admission newest(List<ActivityType> types, int count) {
        return new Admission(types, Optional.empty(), count, Period.ALL);
    }

    static ActivityTerm of(ActivityRule rule) {
        int most = rule.frequencyLimit().map(FrequencyLimit::count).orElse(Integer.MAX_VALUE);
        Period period = rule.frequencyLimit().flatMap(FrequencyLimit::period).orElse(Period.ALL);
        Points points = rule.points();
        Decay decay = rule.decay();
        return new ActivityTerm(
                new Admission(rule.types(), rule.where(), most, period),
                rule.windowDays().orElse(Integer.MAX_VALUE),
                decay instanceof Decay.None
                        ? AgeValues.constant(points.hundredths())
                        : new AgeValues(age -> decay.apply(points, age).hundredths(), Integer.MAX_VALUE),
                Math.abs(points.hundredths()));
    }

    static ActivityTerm of(CountRule rule) {
        return counting(rule.types(), rule.steps().get(0).count(), rule.windowDays());
    }

    static ActivityTerm of(ActivityCount count) {
        return counting(count.types(), count.least(), count.windowDays());
    }

    private static ActivityTerm counting(List<ActivityType> types, int most, Optional<Integer> windowDays) {
        return new ActivityTerm(newest(types, most), windowDays.orElse(Integer.MAX_VALUE), AgeValues.constant(1), 1);
    }

    static ActivityTerm of(InactivityRule rule) {
        long points = rule.points().hundredths();
        long least = rule.least().hundredths();
        long intervals = least / points + 1;
        long settles = Math.min(Integer.MAX_VALUE - 1L, Math.multiplyExact(intervals, rule.intervalDays()));
        return new ActivityTerm(
                newest(rule.types(), 1),
                Integer.MAX_VALUE,
                new AgeValues(age -> Math.max(Math.multiplyExact(points, age / rule.intervalDays()), least), (int)
                        settles),
                Math.abs(least));
    }

    static ActivityTerm of(RecencyRule rule) {
        List<RecencyRule.Step> steps = rule.steps();
        long greatest = Math.abs(rule.later().hundredths());
        for (RecencyRule.Step step : steps) {
            greatest = Math.max(greatest, Math.abs(step.points().hundredths()));
        }
        int settles =
                Math.min(Integer.MAX_VALUE - 2, steps.get(steps.size() - 1).upToDays()) + 1;
        return new ActivityTerm(
                newest(rule.types(), 1), Integer.MAX_VALUE, new AgeValues(age -> worth(rule, age), settles), greatest);
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
