package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.batch.ScoreColumns;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores beside what became of them: how well the scores tell positive from negative cases. Only the numbers of
 * positive and negative cases at each distinct score are kept, so a million cases take little room. All measures are
 * exact; cases of one score are never put in an order.
 */
public final class ScoredOutcomes {

    private final long[] scores;
    private final long[] positives;
    private final long[] negatives;
    private final long allPositives;
    private final long allNegatives;

    private ScoredOutcomes(long[] scores, long[] positives, long[] negatives) {
        this.scores = scores;
        this.positives = positives;
        this.negatives = negatives;
        this.allPositives = Arrays.stream(positives).sum();
        this.allNegatives = Arrays.stream(negatives).sum();
    }

    /** Takes over both arguments. */
    static ScoredOutcomes of(long[] hundredths, BitSet positive) {
        int size = hundredths.length;
        long[] good = new long[positive.cardinality()];
        long[] bad = new long[size - good.length];
        int g = 0;
        int b = 0;
        for (int i = 0; i < size; i++) {
            if (positive.get(i)) {
                good[g++] = hundredths[i];
            } else {
                bad[b++] = hundredths[i];
            }
        }
        Arrays.sort(good);
        Arrays.sort(bad);
        long[] scores = new long[size];
        long[] ofGood = new long[size];
        long[] ofBad = new long[size];
        int distinct = 0;
        int i = good.length - 1;
        int j = bad.length - 1;
        while (i >= 0 || j >= 0) {
            long score = j < 0 || (i >= 0 && good[i] >= bad[j]) ? good[i] : bad[j];
            scores[distinct] = score;
            for (; i >= 0 && good[i] == score; i--) {
                ofGood[distinct]++;
            }
            for (; j >= 0 && bad[j] == score; j--) {
                ofBad[distinct]++;
            }
            distinct++;
        }
        return new ScoredOutcomes(
                Arrays.copyOf(scores, distinct), Arrays.copyOf(ofGood, distinct), Arrays.copyOf(ofBad, distinct));
    }

    /**
     * Scores and outcomes of the same cases.
     *
     * @param scores the scores
     * @param positive for each score whether the case came to something
     * @return the outcomes
     * @throws IllegalArgumentException if the lists are not equally long
     */
    public static ScoredOutcomes of(List<Points> scores, List<Boolean> positive) {
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(positive, "positive");
        if (scores.size() != positive.size()) {
            throw new IllegalArgumentException("there are " + scores.size() + " scores and " + positive.size()
                    + " outcomes; give one outcome for each score");
        }
        List<Boolean> outcomes = Require.elements(positive, "positive");
        BitSet set = new BitSet(scores.size());
        for (int i = 0; i < scores.size(); i++) {
            set.set(i, outcomes.get(i));
        }
        return of(
                Require.elements(scores, "scores").stream()
                        .mapToLong(Points::hundredths)
                        .toArray(),
                set);
    }

    /**
     * The scores of a batch run and what became of its leads.
     *
     * @param run the run
     * @param positive the rows of the leads that came to something
     * @return the outcomes
     * @throws IllegalArgumentException if a row lies outside the run
     */
    public static ScoredOutcomes of(ScoreColumns run, BitSet positive) {
        requireRowsOf(run, positive);
        long[] totals = new long[run.size()];
        for (int row = 0; row < totals.length; row++) {
            totals[row] = run.totalHundredths(row);
        }
        return of(totals, (BitSet) positive.clone());
    }

    static void requireRowsOf(ScoreColumns run, BitSet positive) {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(positive, "positive");
        if (positive.length() > run.size()) {
            throw new IllegalArgumentException("row " + (positive.length() - 1) + " is positive, but the run has "
                    + run.size() + " rows; give rows of the run");
        }
    }

    /**
     * How many cases there are.
     *
     * @return the number
     */
    public long size() {
        return allPositives + allNegatives;
    }

    /**
     * How many cases came to something.
     *
     * @return the number
     */
    public long positives() {
        return allPositives;
    }

    /**
     * The conversion of all cases.
     *
     * @return positives over cases, undefined without cases
     */
    public MetricValue baseRate() {
        return Fractions.of(allPositives, size());
    }

    /**
     * What a threshold selects.
     *
     * @param threshold the points
     * @return the cases at or above it
     */
    public ThresholdResult at(Points threshold) {
        Objects.requireNonNull(threshold, "threshold");
        long selected = 0;
        long hits = 0;
        for (int i = 0; i < scores.length && scores[i] >= threshold.hundredths(); i++) {
            selected += positives[i] + negatives[i];
            hits += positives[i];
        }
        return new ThresholdResult(threshold, selected, hits, size(), allPositives);
    }

    /**
     * What each threshold selects that makes a difference.
     *
     * @return one value for each distinct score, the highest first
     */
    public List<ThresholdResult> thresholds() {
        List<ThresholdResult> all = new ArrayList<>(scores.length);
        long selected = 0;
        long hits = 0;
        for (int i = 0; i < scores.length; i++) {
            selected += positives[i] + negatives[i];
            hits += positives[i];
            all.add(new ThresholdResult(Points.ofHundredths(scores[i]), selected, hits, size(), allPositives));
        }
        return List.copyOf(all);
    }

    /**
     * The lowest threshold that selects no more than can be handled. Cases of one score stay together.
     *
     * @param capacity how many cases can be handled, 0 or more
     * @return the threshold, empty if the cases of the highest score alone are too many
     */
    public Optional<ThresholdResult> forCapacity(int capacity) {
        Require.atLeast(capacity, 0, "capacity");
        Optional<ThresholdResult> best = Optional.empty();
        for (ThresholdResult result : thresholds()) {
            if (result.selected() > capacity) {
                break;
            }
            best = Optional.of(result);
        }
        return best;
    }

    /**
     * The area under the receiver operating characteristic: the share of pairs of a positive and a negative case that
     * the score puts in the right order, ties counted half.
     *
     * @param orientation which end of the score stands for conversions
     * @return the area, undefined without both kinds of cases
     */
    public MetricValue areaUnderCurve(Orientation orientation) {
        Objects.requireNonNull(orientation, "orientation");
        BigInteger pairs = doubledPairs();
        BigInteger right = doubledRightPairs();
        return Fractions.of(orientation == Orientation.HIGH_CONVERTS ? right : pairs.subtract(right), pairs);
    }

    /**
     * Twice the area under the curve, less 1.
     *
     * @param orientation which end of the score stands for conversions
     * @return from -1 to 1, undefined without both kinds of cases
     */
    public MetricValue gini(Orientation orientation) {
        Objects.requireNonNull(orientation, "orientation");
        BigInteger pairs = doubledPairs();
        BigInteger gini = doubledRightPairs().shiftLeft(1).subtract(pairs);
        return Fractions.of(orientation == Orientation.HIGH_CONVERTS ? gini : gini.negate(), pairs);
    }

    private BigInteger doubledPairs() {
        return Fractions.big(allPositives).multiply(Fractions.big(allNegatives)).shiftLeft(1);
    }

    private BigInteger doubledRightPairs() {
        BigInteger right = BigInteger.ZERO;
        long below = allNegatives;
        for (int i = 0; i < scores.length; i++) {
            below -= negatives[i];
            right = right.add(Fractions.big(positives[i]).multiply(Fractions.big(2 * below + negatives[i])));
        }
        return right;
    }

    /**
     * The Kolmogorov-Smirnov distance: over all thresholds the greatest distance between the share of the positive
     * and the share of the negative cases at or above it.
     *
     * @return from 0 to 1, undefined without both kinds of cases
     */
    public MetricValue kolmogorovSmirnov() {
        BigInteger greatest = BigInteger.ZERO;
        long hits = 0;
        long alarms = 0;
        for (int i = 0; i < scores.length; i++) {
            hits += positives[i];
            alarms += negatives[i];
            BigInteger distance = Fractions.big(hits)
                    .multiply(Fractions.big(allNegatives))
                    .subtract(Fractions.big(alarms).multiply(Fractions.big(allPositives)));
            greatest = greatest.max(distance.abs());
        }
        return Fractions.of(greatest, Fractions.big(allPositives).multiply(Fractions.big(allNegatives)));
    }

    /**
     * What scores have meant so far, band by band.
     *
     * @param boundaries rising points; a score belongs to the highest boundary that it reaches
     * @return one band more than boundaries, the lowest first
     * @throws IllegalArgumentException if the boundaries do not rise
     */
    public List<ScoreBand> bands(Points... boundaries) {
        Require.rising(Require.elements(boundaries, "boundaries"), "boundary");
        long[] cases = new long[boundaries.length + 1];
        long[] good = new long[boundaries.length + 1];
        int band = boundaries.length;
        for (int i = 0; i < scores.length; i++) {
            while (band > 0 && scores[i] < boundaries[band - 1].hundredths()) {
                band--;
            }
            cases[band] += positives[i] + negatives[i];
            good[band] += positives[i];
        }
        List<ScoreBand> bands = new ArrayList<>();
        for (int i = 0; i <= boundaries.length; i++) {
            bands.add(new ScoreBand(
                    i == 0 ? Optional.empty() : Optional.of(boundaries[i - 1]),
                    i == boundaries.length ? Optional.empty() : Optional.of(boundaries[i]),
                    cases[i],
                    good[i]));
        }
        return List.copyOf(bands);
    }

    /**
     * How far the scores have moved since another period.
     *
     * @param expected the scores of the other period
     * @param zeroCells what becomes of bands without cases
     * @param boundaries rising points between the bands
     * @return the drift of the spread over the bands
     */
    public PopulationDrift driftSince(ScoredOutcomes expected, ZeroCells zeroCells, Points... boundaries) {
        Objects.requireNonNull(expected, "expected");
        return PopulationDrift.between(
                expected.bands(boundaries).stream().map(ScoreBand::cases).toList(),
                bands(boundaries).stream().map(ScoreBand::cases).toList(),
                zeroCells);
    }

    /**
     * The thresholds as a table.
     *
     * @param language the language
     * @return one row a distinct score, the highest first
     */
    public Table thresholdTable(Language language) {
        Objects.requireNonNull(language, "language");
        List<List<Cell>> rows = new ArrayList<>();
        for (ThresholdResult result : thresholds()) {
            rows.add(List.of(
                    Cell.of(result.threshold().toText(language)),
                    Cell.of(result.selected()),
                    Cell.percent(result.precision()),
                    Cell.percent(result.recall()),
                    Cell.fixed(result.lift(), 2)));
        }
        return new Table(
                List.of(Phrase.headings(
                        language, Phrase.THRESHOLD, Phrase.SELECTED, Phrase.PRECISION, Phrase.RECALL, Phrase.LIFT)),
                rows);
    }

    /**
     * The bands as a table.
     *
     * @param language the language
     * @param boundaries rising points between the bands
     * @return one row a band, the lowest first
     */
    public Table bandTable(Language language, Points... boundaries) {
        Objects.requireNonNull(language, "language");
        List<List<Cell>> rows = new ArrayList<>();
        for (ScoreBand band : bands(boundaries)) {
            rows.add(List.of(
                    Cell.of(band.from().map(points -> points.toText(language)).orElse("")),
                    Cell.of(band.before().map(points -> points.toText(language)).orElse("")),
                    Cell.of(band.cases()),
                    Cell.of(band.positives()),
                    Cell.percent(band.conversion())));
        }
        return new Table(
                List.of(Phrase.headings(
                        language, Phrase.FROM, Phrase.TO, Phrase.CASES, Phrase.CONVERTED, Phrase.CONVERSION)),
                rows);
    }

    /**
     * What scores have meant so far, as a section of a report.
     *
     * @param language the language
     * @param boundaries rising points between the bands
     * @return the table of the bands, and from which bands on conversion does not rise; bands without cases are passed
     *     over
     */
    public Section calibration(Language language, Points... boundaries) {
        return ScoreSections.calibration(this, language, boundaries);
    }

    /**
     * How far the scores have moved since another period, as a section of a report.
     *
     * @param language the language
     * @param expected the scores of the other period
     * @param zeroCells what becomes of bands without cases
     * @param boundaries rising points between the bands
     * @return the shares of the bands before and now, and the index
     */
    public Section drift(Language language, ScoredOutcomes expected, ZeroCells zeroCells, Points... boundaries) {
        Objects.requireNonNull(expected, "expected");
        return ScoreSections.drift(this, expected, zeroCells, language, boundaries);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoredOutcomes outcomes
                && Arrays.equals(scores, outcomes.scores)
                && Arrays.equals(positives, outcomes.positives)
                && Arrays.equals(negatives, outcomes.negatives);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scores);
    }

    /**
     * The numbers.
     *
     * @return for example {@code 2 of 5 positive, 4 distinct scores}
     */
    @Override
    public String toString() {
        return allPositives + " of " + size() + " positive, " + scores.length + " distinct scores";
    }
}
