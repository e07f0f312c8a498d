package dev.smarketing.benchmarks.batch;

import java.util.Arrays;

/** Draws one of some values with given shares. */
final class Shares {

    private final double[] upTo;

    private Shares(double[] weights) {
        upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
        double sum = upTo[upTo.length - 1];
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= sum;
        }
        upTo[upTo.length - 1] = 1;
    }

    static Shares of(double... weights) {
        return new Shares(weights);
    }

    /** Value k has a weight of (k + 1) to the power of minus the exponent. */
    static Shares zipf(int values, double exponent) {
        double[] weights = new double[values];
        Arrays.setAll(weights, k -> StrictMath.pow(k + 1, -exponent));
        return new Shares(weights);
    }

    int draw(Dice dice) {
        double unit = dice.unit();
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unit < upTo[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    double of(int value) {
        return value == 0 ? upTo[0] : upTo[value] - upTo[value - 1];
    }
}
