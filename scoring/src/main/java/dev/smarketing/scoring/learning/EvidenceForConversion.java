package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much each bin speaks for a conversion: WoE of bin i = ln((pos_i / POS) / (neg_i / NEG)), so a positive weight
 * means more conversions than average (credit scoring uses the opposite sign). The information value, the sum of
 * (pos_i / POS - neg_i / NEG) x WoE_i, is the same under both signs. Estimates in doubles.
 */
public final class EvidenceForConversion {

    private final List<BinCounts> bins;
    private final ZeroCells zeroCells;
    private final List<OptionalDouble> weights;
    private final double informationValue;

    private EvidenceForConversion(List<BinCounts> bins, ZeroCells zeroCells) {
        this.bins = Require.elements(bins, "bins");
        this.zeroCells = Objects.requireNonNull(zeroCells, "zeroCells");
        Set<String> names = new HashSet<>();
        for (BinCounts bin : bins) {
            if (!names.add(bin.name())) {
                throw new IllegalArgumentException(
                        "bin '" + bin.name() + "' is given twice; give each bin a name of its own");
            }
        }
        double[] positive =
                zeroCells.shares(bins.stream().mapToLong(BinCounts::positives).toArray(), "positives");
        double[] negative =
                zeroCells.shares(bins.stream().mapToLong(BinCounts::negatives).toArray(), "negatives");
        OptionalDouble[] found = new OptionalDouble[bins.size()];
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            BinCounts bin = bins.get(i);
            found[i] = OptionalDouble.empty();
            if (zeroCells.admits(bin.name(), bin.positives(), bin.negatives(), "positives", "negatives")) {
                double weight = StrictMath.log(positive[i] / negative[i]);
                found[i] = OptionalDouble.of(weight);
                sum += (positive[i] - negative[i]) * weight;
            }
        }
        this.weights = List.of(found);
        this.informationValue = sum;
    }

    /**
     * The evidence of some bins.
     *
     * @param bins the bins, each with a name of its own; missing values are a bin like any other
     * @param zeroCells what becomes of bins without positives or without negatives
     * @return the evidence
     * @throws IllegalArgumentException if there are no positives or no negatives at all, or the policy refuses a bin
     */
    public static EvidenceForConversion of(List<BinCounts> bins, ZeroCells zeroCells) {
        Objects.requireNonNull(bins, "bins");
        Objects.requireNonNull(zeroCells, "zeroCells");
        return new EvidenceForConversion(bins, zeroCells);
    }

    /**
     * The bins.
     *
     * @return the bins in the order given
     */
    public List<BinCounts> bins() {
        return bins;
    }

    /**
     * The policy.
     *
     * @return what became of zeros
     */
    public ZeroCells zeroCells() {
        return zeroCells;
    }

    /**
     * The weights of the bins.
     *
     * @return by the places of the bins; empty for bins that are skipped, and for bins without a case unless the
     *     policy gives them counts
     */
    public List<OptionalDouble> weights() {
        return weights;
    }

    /**
     * The weight of a bin.
     *
     * @param bin its name
     * @return the weight, empty if the bin is skipped
     * @throws IllegalArgumentException if there is no such bin
     */
    public OptionalDouble weight(String bin) {
        for (int i = 0; i < bins.size(); i++) {
            if (bins.get(i).name().equals(bin)) {
                return weights.get(i);
            }
        }
        throw new IllegalArgumentException("there is no bin '" + bin + "'; choose one of "
                + bins.stream().map(BinCounts::name).toList());
    }

    /**
     * How much all bins together tell: the sum over the bins of (share of the positives - share of the negatives) x
     * weight.
     *
     * @return the information value, an estimate, 0 if they tell nothing, infinite if a weight is
     */
    public double informationValue() {
        return informationValue;
    }

    /**
     * The number of bins and the information value.
     *
     * @return for example {@code 4 bins, information value 0.0711798...}
     */
    @Override
    public String toString() {
        return bins.size() + " bins, information value " + informationValue;
    }
}
