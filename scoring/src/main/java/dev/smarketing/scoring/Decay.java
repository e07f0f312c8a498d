package dev.smarketing.scoring;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How the points of an activity fade with its age in days. In the formulas p is the points at age 0, a the age, h the
 * half-life, L the age from which nothing is left, q the share that is lost and I the interval in days. The factor
 * starts at 1 or below, never grows with age and never leaves 0..1. Every family is rounded to the hundredth exactly:
 * no result depends on floating-point arithmetic.
 */
public sealed interface Decay {

    /** The greatest number of days a decay may name: ten years. */
    int LONGEST = 3_650;

    /**
     * The points left at an age.
     *
     * @param points the points at age 0
     * @param ageInDays the age, 0 or more
     * @return the points left, rounded half up to hundredths, ties away from zero
     */
    default Points apply(Points points, int ageInDays) {
        Objects.requireNonNull(points, "points");
        Require.atLeast(ageInDays, 0, "age in days");
        return Points.ofHundredths(DecayArithmetic.faded(this, points.hundredths(), ageInDays));
    }

    /**
     * Points do not fade.
     *
     * @return the decay
     */
    static Decay none() {
        return new None();
    }

    /**
     * Half of the points are left after every so many days, smoothly: p * 2^(-a/h).
     *
     * @param days the half-life
     * @return the decay
     */
    static Decay halvingEvery(int days) {
        return new HalfLife(days);
    }

    /**
     * The points fall evenly to nothing: p * max(0, 1 - a/L).
     *
     * @param days the age from which nothing is left
     * @return the decay
     */
    static Decay linear(int days) {
        return new Linear(BigDecimal.ONE, days);
    }

    /**
     * The points fade not at all.
     */
    record None() implements Decay {}

    /**
     * Half of the points are left after every so many days: p * 2^(-a/h).
     *
     * @param days the half-life, 1 to {@value #LONGEST}
     */
    record HalfLife(int days) implements Decay {

        /**
         * A half-life.
         *
         * @param days the half-life, 1 to {@value #LONGEST}
         */
        public HalfLife {
            DecayArithmetic.requireDays(days, "half-life");
        }
    }

    /**
     * A share of the original points is lost evenly over every so many days: p * max(0, 1 - a*q/I).
     *
     * @param share the share lost, above 0 and at most 1
     * @param everyDays over how many days, 1 to {@value #LONGEST}
     */
    record Linear(BigDecimal share, int everyDays) implements Decay {

        /**
         * A linear decay.
         *
         * @param share the share lost, above 0 and at most 1
         * @param everyDays over how many days, 1 to {@value #LONGEST}
         */
        public Linear {
            share = DecayArithmetic.requireShare(share, false);
            DecayArithmetic.requireDays(everyDays, "interval of the decay");
        }
    }

    /**
     * A share of the original points is lost at the end of every interval: p * max(0, 1 - q*floor(a/I)).
     *
     * @param share the share lost, above 0 and at most 1
     * @param everyDays the interval, 1 to {@value #LONGEST}
     */
    record StepLinear(BigDecimal share, int everyDays) implements Decay {

        /**
         * A linear decay in steps.
         *
         * @param share the share lost, above 0 and at most 1
         * @param everyDays the interval, 1 to {@value #LONGEST}
         */
        public StepLinear {
            share = DecayArithmetic.requireShare(share, false);
            DecayArithmetic.requireDays(everyDays, "interval of the decay");
        }
    }

    /**
     * A share of what is left is lost at the end of every interval: p * (1-q)^floor(a/I).
     *
     * @param share the share lost, above 0 and at most 1
     * @param everyDays the interval, 1 to {@value #LONGEST}
     */
    record StepCompound(BigDecimal share, int everyDays) implements Decay {

        /**
         * A compound decay in steps.
         *
         * @param share the share lost, above 0 and at most 1
         * @param everyDays the interval, 1 to {@value #LONGEST}
         */
        public StepCompound {
            share = DecayArithmetic.requireShare(share, false);
            DecayArithmetic.requireDays(everyDays, "interval of the decay");
        }
    }

    /**
     * Factors by age: that of the first row whose last day is not exceeded; nothing after the last row.
     *
     * @param rows the rows by rising last day, with factors that do not rise
     */
    record Table(List<Row> rows) implements Decay {

        /**
         * A table.
         *
         * @param rows the rows by rising last day, with factors that do not rise
         */
        public Table {
            rows = Require.elements(rows, "rows");
            Require.atLeast(rows.size(), 1, "number of rows of the decay table");
            for (int i = 1; i < rows.size(); i++) {
                Row earlier = rows.get(i - 1);
                Row later = rows.get(i);
                if (later.upToDay() <= earlier.upToDay() || later.factor().compareTo(earlier.factor()) > 0) {
                    throw new IllegalArgumentException("row " + later + " of the decay table stands after " + earlier
                            + "; give rising days and factors that do not rise");
                }
            }
        }
    }

    /**
     * A row of a decay table.
     *
     * @param upToDay the last age in days at which it counts, 0 to {@value #LONGEST}
     * @param factor the share of the points that is left, 0 to 1
     */
    record Row(int upToDay, BigDecimal factor) {

        /**
         * A row.
         *
         * @param upToDay the last age in days at which it counts, 0 to {@value #LONGEST}
         * @param factor the share of the points that is left, 0 to 1
         */
        public Row {
            Require.between(upToDay, 0, LONGEST, "last day of a decay row");
            factor = DecayArithmetic.requireShare(factor, true);
        }
    }

    /**
     * Slow first, then fast, or the other way round: p * (1 - (a/tau)^(1/delta)), nothing from tau on.
     *
     * @param tau the age in days from which nothing is left, 1 to {@value #LONGEST}
     * @param delta the speed, 0.01 to 100 with at most two decimals; 1 is linear
     */
    record Power(int tau, BigDecimal delta) implements Decay {

        /**
         * A power decay.
         *
         * @param tau the age in days from which nothing is left, 1 to {@value #LONGEST}
         * @param delta the speed, 0.01 to 100 with at most two decimals; 1 is linear
         */
        public Power {
            DecayArithmetic.requireDays(tau, "tau of the decay");
            delta = Decimals.canonical(Objects.requireNonNull(delta, "delta"));
            if (delta.signum() <= 0 || delta.compareTo(BigDecimal.valueOf(100)) > 0 || delta.scale() > 2) {
                throw new IllegalArgumentException("delta of the decay is " + delta.toPlainString()
                        + "; give 0.01 to 100 with at most two decimals");
            }
        }
    }
}
