package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bins of a number along which conversion only rises, or only falls: values are joined with their neighbours until
 * it does (pool adjacent violators), and bins with too few cases with the neighbour whose conversion is closer, of
 * equally close ones the lower. Leads without a value are a bin of their own, whatever its size.
 */
public final class MonotoneBins {

    /** The name of the bin of leads without a value. */
    public static final String MISSING = "missing";

    private final NumberAttribute attribute;
    private final List<Bin> bins;
    private final BinCounts missing;

    private MonotoneBins(NumberAttribute attribute, List<Bin> bins, BinCounts missing) {
        this.attribute = attribute;
        this.bins = Require.elements(bins, "bins");
        this.missing = missing;
    }

    /**
     * A bin.
     *
     * @param from the least value, empty in the lowest
     * @param below where the next bin begins, empty in the highest
     * @param counts its cases, named by its bounds
     */
    public record Bin(Optional<BigDecimal> from, Optional<BigDecimal> below, BinCounts counts) {

        /**
         * A bin.
         *
         * @param from the least value, empty in the lowest
         * @param below where the next bin begins, empty in the highest
         * @param counts its cases, named by its bounds
         */
        public Bin {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(below, "below");
            Objects.requireNonNull(counts, "counts");
        }
    }

    private record Pool(BigDecimal from, long positives, long negatives) {

        Pool and(Pool higher) {
            return new Pool(from, positives + higher.positives, negatives + higher.negatives);
        }

        long cases() {
            return positives + negatives;
        }

        /** Compares the rates of two pools. */
        int compareRate(Pool other) {
            return Long.compare(
                    Math.multiplyExact(positives, other.cases()), Math.multiplyExact(other.positives, cases()));
        }

        double rate() {
            return (double) positives / cases();
        }
    }

    /**
     * Bins of the values that were known at past decisions.
     *
     * @param attribute the number
     * @param decisions the decisions; those that cannot be judged are left out
     * @param horizon how long an outcome counts
     * @param orientation which end of the values stands for conversions
     * @param leastCases how many cases a bin has at least, unless all values together have fewer
     * @return the bins
     */
    public static MonotoneBins of(
            NumberAttribute attribute,
            Collection<Decision> decisions,
            Horizon horizon,
            Orientation orientation,
            int leastCases) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(orientation, "orientation");
        Require.atLeast(leastCases, 1, "least number of cases of a bin");
        TreeMap<BigDecimal, Pool> byValue = new TreeMap<>();
        long without = 0;
        long positivesWithout = 0;
        for (Decision decision : decisions) {
            Resolution resolution = horizon.judge(decision);
            if (!resolution.isJudged()) {
                continue;
            }
            long positive = resolution == Resolution.POSITIVE ? 1 : 0;
            Optional<BigDecimal> value = decision.history().lead().valueAt(attribute, decision.at());
            if (value.isPresent()) {
                byValue.merge(value.get(), new Pool(value.get(), positive, 1 - positive), Pool::and);
            } else {
                without++;
                positivesWithout += positive;
            }
        }
        List<Pool> pools = enough(pooled(byValue.values(), orientation), leastCases);
        return new MonotoneBins(
                attribute, bins(pools), new BinCounts(MISSING, positivesWithout, without - positivesWithout));
    }

    private static List<Pool> pooled(Collection<Pool> values, Orientation orientation) {
        List<Pool> pools = new ArrayList<>();
        for (Pool value : values) {
            Pool last = value;
            while (!pools.isEmpty() && violates(pools.get(pools.size() - 1), last, orientation)) {
                last = pools.remove(pools.size() - 1).and(last);
            }
            pools.add(last);
        }
        return pools;
    }

    /** Equal rates are joined too: a boundary between them would mean nothing. */
    private static boolean violates(Pool lower, Pool higher, Orientation orientation) {
        int order = lower.compareRate(higher);
        return orientation == Orientation.HIGH_CONVERTS ? order >= 0 : order <= 0;
    }

    private static List<Pool> enough(List<Pool> pools, int leastCases) {
        List<Pool> joined = new ArrayList<>(pools);
        while (joined.size() > 1) {
            int smallest = 0;
            for (int i = 1; i < joined.size(); i++) {
                smallest = joined.get(i).cases() < joined.get(smallest).cases() ? i : smallest;
            }
            if (joined.get(smallest).cases() >= leastCases) {
                break;
            }
            int lower = smallest == 0 || (smallest < joined.size() - 1 && isHigherCloser(joined, smallest))
                    ? smallest
                    : smallest - 1;
            joined.set(lower, joined.get(lower).and(joined.remove(lower + 1)));
        }
        return joined;
    }

    private static boolean isHigherCloser(List<Pool> pools, int place) {
        double own = pools.get(place).rate();
        return Math.abs(pools.get(place + 1).rate() - own)
                < Math.abs(pools.get(place - 1).rate() - own);
    }

    private static List<Bin> bins(List<Pool> pools) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            Optional<BigDecimal> from =
                    i == 0 ? Optional.empty() : Optional.of(pools.get(i).from());
            Optional<BigDecimal> below = i == pools.size() - 1
                    ? Optional.empty()
                    : Optional.of(pools.get(i + 1).from());
            String name = from.map(number -> "from " + number.toPlainString()).orElse("")
                    + (from.isPresent() && below.isPresent() ? " " : "")
                    + below.map(number -> "below " + number.toPlainString()).orElse("");
            bins.add(new Bin(
                    from,
                    below,
                    new BinCounts(
                            name.isEmpty() ? "all" : name,
                            pools.get(i).positives(),
                            pools.get(i).negatives())));
        }
        return bins;
    }

    /**
     * The number.
     *
     * @return the attribute
     */
    public NumberAttribute attribute() {
        return attribute;
    }

    /**
     * The bins of leads with a value.
     *
     * @return the bins, rising
     */
    public List<Bin> bins() {
        return bins;
    }

    /**
     * The leads without a value.
     *
     * @return their counts
     */
    public BinCounts missing() {
        return missing;
    }

    /**
     * The weights of evidence of the bins; that of the missing values is the last, if there are any.
     *
     * @param zeroCells what becomes of bins without positives or without negatives
     * @return the evidence
     * @throws IllegalArgumentException if there are no positives or no negatives at all, or the policy refuses a bin
     */
    public EvidenceForConversion evidence(ZeroCells zeroCells) {
        List<BinCounts> all = new ArrayList<>(bins.stream().map(Bin::counts).toList());
        if (missing.cases() > 0) {
            all.add(missing);
        }
        return EvidenceForConversion.of(all, zeroCells);
    }

    /**
     * A readable rule of the bins: points by weight of evidence, those of missing values included.
     *
     * @param ruleId the id of the rule
     * @param evidence the evidence of these bins
     * @param coefficient what the weights of evidence are multiplied by, 1 unless a regression says otherwise
     * @param scale the scale of the points
     * @return the rule, the highest values first
     * @throws IllegalArgumentException if there is no bin, or the evidence is that of other bins
     */
    public ProfileRule rule(String ruleId, EvidenceForConversion evidence, double coefficient, PointsScale scale) {
        Objects.requireNonNull(evidence, "evidence");
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("attribute '" + attribute.name()
                    + "' has no bin, because no judged decision knew a value; give more decisions");
        }
        ProfileRule rule = null;
        for (int i = bins.size() - 1; i >= 0; i--) {
            Bin bin = bins.get(i);
            Condition condition = bin.from().map(attribute::isAtLeast).orElseGet(attribute::isPresent);
            rule = with(ruleId, rule, condition, evidence.weight(bin.counts().name()), coefficient, scale);
        }
        if (missing.cases() > 0) {
            rule = with(ruleId, rule, attribute.isAbsent(), evidence.weight(MISSING), coefficient, scale);
        }
        return Objects.requireNonNull(rule);
    }

    private static ProfileRule with(
            String ruleId,
            @Nullable ProfileRule rule,
            Condition condition,
            OptionalDouble weight,
            double coefficient,
            PointsScale scale) {
        Points points = weight.isPresent() ? scale.points(coefficient * weight.getAsDouble()) : Points.ZERO;
        return rule == null
                ? Rule.explicit(ruleId).when(condition).scores(points)
                : rule.otherwiseWhen(condition).scores(points);
    }

    /**
     * The bins.
     *
     * @return for example {@code minutes: [below 5, from 5] and 12 missing}
     */
    @Override
    public String toString() {
        return attribute.name() + ": "
                + bins.stream().map(bin -> bin.counts().name()).toList() + " and " + missing.cases() + " missing";
    }
}
