package dev.smarketing.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.junit.jupiter.api.Test;

/** Logistic regression: closed forms, and a search by Apache Commons Math as a second opinion. S32 too. */
class LogisticFitTest {

    @Test
    void s32ThePriorIsCorrected() {
        assertThat(LogisticFit.priorCorrection(.4, .2)).isCloseTo(-.9808, within(5e-5));
        LogisticFit fit = table(10, 20, 30, 5);
        LogisticFit corrected = fit.correctedFor(.4, .2);
        assertThat(corrected.intercept() - fit.intercept()).isCloseTo(-.9808, within(5e-5));
        assertThat(corrected.weight(0)).isEqualTo(fit.weight(0));
        assertThatThrownBy(() -> LogisticFit.priorCorrection(0, .2))
                .hasMessage("sample rate is 0.0, not between 0 and 1; give a share such as 0.9 for 90 %");
    }

    /** One yes-or-no feature: positives and negatives without it, then with it. */
    private static LogisticFit table(int pos0, int neg0, int pos1, int neg1) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> positive = new ArrayList<>();
        int[] counts = {pos0, neg0, pos1, neg1};
        for (int cell = 0; cell < 4; cell++) {
            for (int i = 0; i < counts[cell]; i++) {
                rows.add(new double[] {cell / 2});
                positive.add(cell % 2 == 0);
            }
        }
        return LogisticFit.of(rows, positive, 0);
    }

    @Property
    void ofOneFeatureTheWeightIsTheLogOfTheOddsRatio(
            @ForAll @IntRange(min = 1, max = 50) int pos0,
            @ForAll @IntRange(min = 1, max = 50) int neg0,
            @ForAll @IntRange(min = 1, max = 50) int pos1,
            @ForAll @IntRange(min = 1, max = 50) int neg1) {
        LogisticFit fit = table(pos0, neg0, pos1, neg1);
        assertThat(fit.intercept()).isCloseTo(Math.log((double) pos0 / neg0), within(1e-8));
        assertThat(fit.weight(0)).isCloseTo(Math.log((double) pos1 * neg0 / ((double) neg1 * pos0)), within(1e-8));
        assertThat(fit.probability(1)).isCloseTo((double) pos1 / (pos1 + neg1), within(1e-8));
    }

    @Property
    void aConjugateGradientSearchFindsTheSameTop(
            @ForAll @Size(12) List<@IntRange(min = -5, max = 5) Integer> first,
            @ForAll @Size(12) List<@IntRange(min = -5, max = 5) Integer> second,
            @ForAll @Size(12) List<@IntRange(max = 1) Integer> outcome) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> positive = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(new double[] {first.get(i), second.get(i)});
            positive.add(i == 0 || (i != 1 && outcome.get(i) == 1));
        }
        LogisticFit fit = LogisticFit.of(rows, positive, 1);
        double[] found = new NonLinearConjugateGradientOptimizer(
                        NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-15, 1e-15))
                .optimize(
                        new MaxEval(1_000_000),
                        GoalType.MAXIMIZE,
                        new InitialGuess(new double[3]),
                        new ObjectiveFunction(at -> likelihood(at, rows, positive)),
                        new ObjectiveFunctionGradient(at -> slope(at, rows, positive)))
                .getPoint();
        // the search stops when the height no longer changes, so its place is the less exact one
        double[] own = {fit.intercept(), fit.weight(0), fit.weight(1)};
        assertThat(own).containsExactly(found, within(1e-2));
        assertThat(likelihood(own, rows, positive)).isGreaterThanOrEqualTo(likelihood(found, rows, positive) - 1e-12);
        assertThat(slope(own, rows, positive)).containsExactly(new double[3], within(1e-9));
    }

    private static double likelihood(double[] at, List<double[]> rows, List<Boolean> positive) {
        double sum = -(at[1] * at[1] + at[2] * at[2]) / 2;
        for (int i = 0; i < rows.size(); i++) {
            double z = at[0] + at[1] * rows.get(i)[0] + at[2] * rows.get(i)[1];
            sum -= Math.log(1 + Math.exp(positive.get(i) ? -z : z));
        }
        return sum;
    }

    private static double[] slope(double[] at, List<double[]> rows, List<Boolean> positive) {
        double[] slope = {0, -at[1], -at[2]};
        for (int i = 0; i < rows.size(); i++) {
            double z = at[0] + at[1] * rows.get(i)[0] + at[2] * rows.get(i)[1];
            double error = (positive.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-z));
            slope[0] += error;
            slope[1] += error * rows.get(i)[0];
            slope[2] += error * rows.get(i)[1];
        }
        return slope;
    }

    @Test
    void refusesWhatHasNoBestWeights() {
        List<double[]> rows = List.of(new double[] {0}, new double[] {0}, new double[] {1}, new double[] {1});
        assertThatThrownBy(() -> LogisticFit.of(rows, List.of(false, false, true, true), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("with certainty");
        assertThat(LogisticFit.of(rows, List.of(false, false, true, true), 0.1).weight(0))
                .isPositive();
        List<double[]> twice =
                List.of(new double[] {0, 0}, new double[] {1, 1}, new double[] {0, 0}, new double[] {1, 1});
        assertThatThrownBy(() -> LogisticFit.of(twice, List.of(true, true, false, false), 0))
                .hasMessage("feature 2 follows from those before it, or tells the outcome with certainty; give a"
                        + " penalty or leave it out");
        assertThatThrownBy(() -> LogisticFit.of(rows, List.of(true, true, true, true), 0))
                .hasMessage("the 4 cases are all of one class; a regression needs positive and negative ones");
        assertThatThrownBy(() -> LogisticFit.of(rows, List.of(true), 0))
                .hasMessage("there are 4 rows and 1 outcomes; give one outcome a row");
        assertThatThrownBy(() -> LogisticFit.of(rows, List.of(true, true, false, false), -1))
                .hasMessage("penalty is -1.0; give a finite number, 0 or more");
    }
}
