package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A logistic regression by maximum likelihood, with an optional ridge penalty on the weights (not on the intercept):
 * log odds = intercept + sum of weight x feature. Newton's method, which is the same as iteratively reweighted least
 * squares, with steps halved while they do not help. Estimates in doubles.
 */
public final class LogisticFit {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;
    /** Steps of this size more than halve the digits that are wrong, so one more is enough. */
    private static final double SMALL_STEP = 1e-6;

    /** Log odds beyond this mean that some feature tells the outcome with certainty. */
    private static final double CERTAIN = 30;

    private final double intercept;
    private final double[] weights;

    private LogisticFit(double intercept, double[] weights) {
        this.intercept = intercept;
        this.weights = weights;
    }

    /**
     * Fits a regression.
     *
     * @param features one row a case, all of one length
     * @param positive for each row whether the case came to something
     * @param penalty the ridge penalty: half of it times the squares of the weights is taken from the log likelihood; 0
     *     for none
     * @return the fit
     * @throws IllegalArgumentException if rows and outcomes do not match, one class is missing, features depend on each
     *     other, or they tell the outcome with certainty, so that no finite weights are best; a penalty mends the last
     *     two
     */
    public static LogisticFit of(List<double[]> features, List<Boolean> positive, double penalty) {
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(positive, "positive");
        if (features.size() != positive.size()) {
            throw new IllegalArgumentException("there are " + features.size() + " rows and " + positive.size()
                    + " outcomes; give one outcome a row");
        }
        requirePenalty(penalty);
        if (!positive.contains(true) || !positive.contains(false)) {
            throw new IllegalArgumentException("the " + positive.size()
                    + " cases are all of one class; a regression needs positive and negative ones");
        }
        int width = features.get(0).length;
        List<double[]> rows = new ArrayList<>(features.size());
        for (double[] row : features) {
            if (row.length != width) {
                throw new IllegalArgumentException(
                        "a row has " + row.length + " features, the first " + width + "; give as many in every row");
            }
            double[] withOne = new double[width + 1];
            withOne[0] = 1;
            System.arraycopy(row, 0, withOne, 1, width);
            rows.add(withOne);
        }
        double[] found = new Newton(rows, positive, penalty).climb();
        return new LogisticFit(found[0], Arrays.copyOfRange(found, 1, found.length));
    }

    static double requirePenalty(double penalty) {
        if (!(penalty >= 0 && penalty < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("penalty is " + penalty + "; give a finite number, 0 or more");
        }
        return penalty;
    }

    /**
     * What to add to the intercept if the cases were not drawn as they occur: logit(population rate) - logit(sample
     * rate).
     *
     * @param sampleRate the share of positive cases among those learned from, between 0 and 1
     * @param populationRate the share in the population, between 0 and 1
     * @return the correction
     */
    public static double priorCorrection(double sampleRate, double populationRate) {
        return logit(populationRate, "population rate") - logit(sampleRate, "sample rate");
    }

    private static double logit(double rate, String name) {
        Require.properShare(rate, name);
        return StrictMath.log(rate / (1 - rate));
    }

    /**
     * This fit for a population with another share of positive cases.
     *
     * @param sampleRate the share of positive cases among those learned from, between 0 and 1
     * @param populationRate the share in the population, between 0 and 1
     * @return a changed copy, with another intercept and the same weights
     */
    public LogisticFit correctedFor(double sampleRate, double populationRate) {
        return new LogisticFit(intercept + priorCorrection(sampleRate, populationRate), weights);
    }

    /**
     * The intercept.
     *
     * @return the log odds of a case whose features are all 0
     */
    public double intercept() {
        return intercept;
    }

    /**
     * The weight of a feature.
     *
     * @param feature its place in the rows
     * @return what one unit of it adds to the log odds
     */
    public double weight(int feature) {
        return weights[feature];
    }

    /**
     * How many features there are.
     *
     * @return the number
     */
    public int size() {
        return weights.length;
    }

    /**
     * The probability of a case: 1 / (1 + e^-x), where x is the intercept plus the sum of weight x feature.
     *
     * @param features its features, as many as the weights, in their order
     * @return between 0 and 1
     */
    public double probability(double... features) {
        Require.atLeast(features.length, weights.length, "number of features");
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sigmoid(sum);
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** Climbs the penalised log likelihood, which has one top. */
    private static final class Newton {

        private final List<double[]> rows;
        private final List<Boolean> positive;
        private final double penalty;
        private final int width;

        Newton(List<double[]> rows, List<Boolean> positive, double penalty) {
            this.rows = rows;
            this.positive = positive;
            this.penalty = penalty;
            this.width = rows.get(0).length;
        }

        double[] climb() {
            double[] at = new double[width];
            double height = height(at);
            for (int step = 0; step < MOST_STEPS; step++) {
                double[] direction = direction(at);
                double greatest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
                if (greatest < SMALL_STEP) {
                    return moved(at, direction, 1);
                }
                double share = 1;
                double[] next = moved(at, direction, share);
                double reached = height(next);
                for (int half = 0; !(reached >= height) && half < MOST_HALVINGS; half++) {
                    share /= 2;
                    next = moved(at, direction, share);
                    reached = height(next);
                }
                for (int i = 0; i < width; i++) {
                    if (penalty == 0 && Math.abs(next[i]) > CERTAIN) {
                        throw new IllegalArgumentException("feature " + i
                                + " tells the outcome with certainty, so no finite weight is best; give a penalty or"
                                + " leave it out");
                    }
                }
                at = next;
                height = reached;
            }
            throw new IllegalArgumentException("no weights are best after " + MOST_STEPS
                    + " steps; bring the features to similar sizes or give a penalty");
        }

        private double[] moved(double[] at, double[] direction, double share) {
            double[] moved = at.clone();
            for (int i = 0; i < width; i++) {
                moved[i] += share * direction[i];
            }
            return moved;
        }

        private double sum(double[] at, double[] row) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                sum += at[i] * row[i];
            }
            return sum;
        }

        private double height(double[] at) {
            double height = 0;
            for (int i = 1; i < width; i++) {
                height -= penalty / 2 * at[i] * at[i];
            }
            for (int i = 0; i < rows.size(); i++) {
                double logOdds = sum(at, rows.get(i));
                double wrong = positive.get(i) ? -logOdds : logOdds;
                height -= Math.max(0, wrong) + StrictMath.log1p(StrictMath.exp(-Math.abs(wrong)));
            }
            return height;
        }

        private double[] direction(double[] at) {
            double[][] curvature = new double[width][width];
            double[] slope = new double[width];
            for (int i = 1; i < width; i++) {
                curvature[i][i] = penalty;
                slope[i] = -penalty * at[i];
            }
            for (int r = 0; r < rows.size(); r++) {
                double[] row = rows.get(r);
                double p = sigmoid(sum(at, row));
                double error = (positive.get(r) ? 1 : 0) - p;
                double spread = p * (1 - p);
                for (int i = 0; i < width; i++) {
                    if (row[i] != 0) {
                        slope[i] += error * row[i];
                        for (int k = 0; k <= i; k++) {
                            curvature[i][k] += spread * row[i] * row[k];
                        }
                    }
                }
            }
            return solved(curvature, slope);
        }

        /** Cholesky; only the lower triangle is given. */
        private double[] solved(double[][] a, double[] b) {
            for (int i = 0; i < width; i++) {
                double own = a[i][i];
                for (int k = 0; k <= i; k++) {
                    double sum = a[i][k];
                    for (int m = 0; m < k; m++) {
                        sum -= a[i][m] * a[k][m];
                    }
                    if (i > k) {
                        a[i][k] = sum / a[k][k];
                    } else if (sum > 1e-12 * own) {
                        a[i][i] = StrictMath.sqrt(sum);
                    } else {
                        throw new IllegalArgumentException("feature " + i
                                + " follows from those before it, or tells the outcome with certainty; give a penalty"
                                + " or leave it out");
                    }
                }
            }
            double[] x = b.clone();
            for (int i = 0; i < width; i++) {
                for (int k = 0; k < i; k++) {
                    x[i] -= a[i][k] * x[k];
                }
                x[i] /= a[i][i];
            }
            for (int i = width - 1; i >= 0; i--) {
                for (int k = i + 1; k < width; k++) {
                    x[i] -= a[k][i] * x[k];
                }
                x[i] /= a[i][i];
            }
            return x;
        }
    }

    /**
     * The intercept and the weights.
     *
     * @return for example {@code -1.2 + [0.9, -0.4]}
     */
    @Override
    public String toString() {
        return intercept + " + " + Arrays.toString(weights);
    }
}
