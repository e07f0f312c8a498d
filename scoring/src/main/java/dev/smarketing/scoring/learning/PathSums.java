package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Counts;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.util.Arrays;
import java.util.List;

/** From the sums of groups and axes before their limits to total and verdict, as the model does it. */
final class PathSums {

    private static final int EXPLICIT = 0;
    private static final int IMPLICIT = 1;

    private final ScoringModel model;
    private final ScoreCard now;
    private final DecisionRule decision;
    private final List<String> groups;
    private final int[] places;
    private final Axis[] axisOfGroup;

    PathSums(ScoringModel model, ScoreCard now) {
        this.model = model;
        this.now = now;
        this.decision = new DecisionRule(model);
        this.groups = List.copyOf(model.groups().keySet());
        this.places = new int[model.rules().size()];
        this.axisOfGroup = new Axis[groups.size()];
        for (int i = 0; i < places.length; i++) {
            Rule rule = model.rules().get(i);
            int group = rule.group().map(groups::indexOf).orElse(-1);
            if (group >= 0) {
                axisOfGroup[group] = rule.axis();
            }
            places[i] = group >= 0 ? 2 + group : rule.axis() == Axis.EXPLICIT ? EXPLICIT : IMPLICIT;
        }
    }

    /**
     * The hundredths of rules in no group by axis, then those of each group, all before the limits; and whether
     * something was done that ends idle time.
     */
    static final class Sums {

        private final long[] hundredths;
        private final boolean active;

        Sums(long[] hundredths, boolean active) {
            this.hundredths = hundredths;
            this.active = active;
        }

        Sums plus(Sums other) {
            long[] both = hundredths.clone();
            for (int i = 0; i < both.length; i++) {
                both[i] = Counts.sum(both[i], other.hundredths[i], "sum of points in hundredths");
            }
            return new Sums(both, active || other.active);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sums sums && active == sums.active && Arrays.equals(hundredths, sums.hundredths);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(hundredths) + Boolean.hashCode(active);
        }

        @Override
        public String toString() {
            return Arrays.toString(hundredths);
        }
    }

    /** What the sums come to. */
    record Outcome(Points total, boolean isQualified) {}

    int width() {
        return 2 + groups.size();
    }

    /** Where the points of a rule are added up. */
    int place(int rule) {
        return places[rule];
    }

    Sums noChange() {
        return new Sums(new long[width()], false);
    }

    Sums start() {
        long[] start = new long[width()];
        for (int rule = 0; rule < places.length; rule++) {
            start[places[rule]] += now.rules().get(rule).points().hundredths();
        }
        return new Sums(start, false);
    }

    Outcome outcome(Sums sums) {
        long explicit = sums.hundredths[EXPLICIT];
        long implicit = sums.hundredths[IMPLICIT];
        for (int i = 0; i < axisOfGroup.length; i++) {
            long limited =
                    Bounds.clamp(model.groups().getOrDefault(groups.get(i), Limits.NONE), sums.hundredths[2 + i]);
            if (axisOfGroup[i] == Axis.EXPLICIT) {
                explicit += limited;
            } else {
                implicit += limited;
            }
        }
        explicit = Bounds.clamp(model.limits(Axis.EXPLICIT), explicit);
        implicit = Bounds.clamp(model.limits(Axis.IMPLICIT), implicit);
        long both = explicit + implicit;
        if (model.idleDecay().isPresent() && !sums.active) {
            int days = now.idleDecay().map(IdleDecay.Applied::idleDays).orElse(0);
            both = model.idleDecay()
                    .get()
                    .apply(Points.ofHundredths(both), days)
                    .hundredths();
        }
        long total = Bounds.clamp(model.totalLimits(), both);
        return new Outcome(Points.ofHundredths(total), decision.qualifies(total, explicit, implicit));
    }
}
