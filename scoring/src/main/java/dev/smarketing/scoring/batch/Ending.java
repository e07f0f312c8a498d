package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import java.util.List;

/** What a rule makes of the finished sum of its activities, over the leads of a page. */
sealed interface Ending {

    /** Changes the first {@code count} sums into points. */
    void apply(long[] sums, int count);

    /** Changes the first {@code count} sums into points, where all of them fit into an int. */
    void apply(int[] sums, int count);

    /** The greatest amount that can come out, without its sign, if the sum is at most so much. */
    long greatest(long sum);

    /** The sum is the points. */
    record Plain() implements Ending {

        @Override
        public void apply(long[] sums, int count) {
            // nothing to change
        }

        @Override
        public void apply(int[] sums, int count) {
            // nothing to change
        }

        @Override
        public long greatest(long sum) {
            return sum;
        }
    }

    /** The sum is clamped. */
    record Clamped(long least, long most) implements Ending {

        static Clamped by(Limits limits) {
            return new Clamped(
                    limits.least().map(Points::hundredths).orElse(Long.MIN_VALUE),
                    limits.most().map(Points::hundredths).orElse(Long.MAX_VALUE));
        }

        boolean isOpen() {
            return least == Long.MIN_VALUE && most == Long.MAX_VALUE;
        }

        long of(long sum) {
            return Math.max(least, Math.min(most, sum));
        }

        @Override
        public void apply(long[] sums, int count) {
            if (isOpen()) {
                return;
            }
            for (int i = 0; i < count; i++) {
                sums[i] = Math.max(least, Math.min(most, sums[i]));
            }
        }

        @Override
        public void apply(int[] sums, int count) {
            int low = (int) Math.max(least, Integer.MIN_VALUE);
            int high = (int) Math.min(most, Integer.MAX_VALUE);
            for (int i = 0; i < count; i++) {
                sums[i] = Math.max(low, Math.min(high, sums[i]));
            }
        }

        /** A limit can also lift a sum to itself. */
        @Override
        public long greatest(long sum) {
            long below = least == Long.MIN_VALUE ? sum : Amounts.withoutSign(least);
            long above = most == Long.MAX_VALUE ? sum : Amounts.withoutSign(most);
            return isOpen() ? sum : Math.max(below, above);
        }
    }

    /** The sum is a number of activities and reaches one of some steps, the highest first. */
    record Ladder(List<CountRule.Step> steps) implements Ending {

        @Override
        public void apply(long[] sums, int count) {
            for (int i = 0; i < count; i++) {
                sums[i] = points(sums[i]);
            }
        }

        @Override
        public void apply(int[] sums, int count) {
            for (int i = 0; i < count; i++) {
                sums[i] = (int) points(sums[i]);
            }
        }

        private long points(long number) {
            for (int s = 0; s < steps.size(); s++) {
                if (number >= steps.get(s).count()) {
                    return steps.get(s).points().hundredths();
                }
            }
            return 0;
        }

        @Override
        public long greatest(long sum) {
            return steps.stream()
                    .mapToLong(step -> Amounts.withoutSign(step.points().hundredths()))
                    .max()
                    .orElse(0);
        }
    }
}
