package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A score that orders items inside one category: an exact fraction of what somebody has estimated. Scores of
 * different kinds are never compared, and nor are those of different backlogs.
 */
public final class OrderingScore {

    private final Kind kind;
    private final List<BigDecimal> inputs;

    private OrderingScore(Kind kind, BigDecimal... inputs) {
        this(kind, Arrays.asList(inputs)); // where null is refused by the name of the input
    }

    private OrderingScore(Kind kind, List<BigDecimal> inputs) {
        this.kind = kind;
        List<BigDecimal> checked = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String name = kind.inputs().get(i);
            BigDecimal input = Require.notNegative(inputs.get(i), name);
            if (input.signum() == 0 && i == inputs.size() - 1 && kind.isShareOfLast()) {
                throw new IllegalArgumentException(name + " is 0; give more than 0, the score is a share of it");
            }
            checked.add(Decimals.canonical(input));
        }
        this.inputs = List.copyOf(checked);
        if (kind == Kind.MAX_DIFF && inputs.get(0).add(inputs.get(1)).compareTo(inputs.get(2)) > 0) {
            throw new IllegalArgumentException("best " + inputs.get(0).toPlainString() + " and worst "
                    + inputs.get(1).toPlainString() + " are more than shown "
                    + inputs.get(2).toPlainString() + "; count how often the item was shown");
        }
    }

    /** How a score is made. */
    public enum Kind {
        /** Weighted shortest job first: (value + time criticality + risk reduction) / size. */
        WSJF,
        /** Cost of delay divided by duration: cost of delay per week / weeks. */
        COST_OF_DELAY,
        /** Reach x impact x confidence / effort. */
        RICE,
        /** Impact x confidence x ease. */
        ICE,
        /** (Times chosen best - times chosen worst) / times shown; undefined for what was never shown. */
        MAX_DIFF;

        /**
         * What a score of this kind is made of.
         *
         * @return the names of its inputs in order, as they stand in data
         */
        public List<String> inputs() {
            return switch (this) {
                case WSJF -> List.of("value", "time-criticality", "risk-reduction", "size");
                case COST_OF_DELAY -> List.of("cost-per-week", "weeks");
                case RICE -> List.of("reach", "impact", "confidence", "effort");
                case ICE -> List.of("impact", "confidence", "ease");
                case MAX_DIFF -> List.of("best", "worst", "shown");
            };
        }

        /** Whether the score is a share of the last input, which then cannot be 0. */
        private boolean isShareOfLast() {
            return this == WSJF || this == COST_OF_DELAY || this == RICE;
        }
    }

    /**
     * Weighted shortest job first.
     *
     * @param value the value for customers and business, 0 or more
     * @param timeCriticality how much it loses by waiting, 0 or more
     * @param riskReduction the risk it takes away or the opportunity it opens, 0 or more
     * @param size the size of the job, above 0
     * @return the score
     */
    public static OrderingScore wsjf(
            BigDecimal value, BigDecimal timeCriticality, BigDecimal riskReduction, BigDecimal size) {
        return new OrderingScore(Kind.WSJF, value, timeCriticality, riskReduction, size);
    }

    /**
     * Cost of delay divided by duration.
     *
     * @param costPerWeek what each week of waiting costs, 0 or more
     * @param weeks how long the work takes, above 0
     * @return the score
     */
    public static OrderingScore costOfDelay(BigDecimal costPerWeek, BigDecimal weeks) {
        return new OrderingScore(Kind.COST_OF_DELAY, costPerWeek, weeks);
    }

    /**
     * Reach, impact, confidence, effort.
     *
     * @param reach how many people it reaches in a period, 0 or more
     * @param impact how much it does for each, 0 or more
     * @param confidence how sure that is, a share such as 0.5
     * @param effort how much work it is, above 0
     * @return the score
     */
    public static OrderingScore rice(BigDecimal reach, BigDecimal impact, BigDecimal confidence, BigDecimal effort) {
        return new OrderingScore(Kind.RICE, reach, impact, confidence, effort);
    }

    /**
     * Impact, confidence, ease.
     *
     * @param impact how much it does, 0 or more
     * @param confidence how sure that is, 0 or more
     * @param ease how easy it is, 0 or more
     * @return the score
     */
    public static OrderingScore ice(BigDecimal impact, BigDecimal confidence, BigDecimal ease) {
        return new OrderingScore(Kind.ICE, impact, confidence, ease);
    }

    /**
     * Best-worst scaling.
     *
     * @param best how often it was chosen as the best of those shown
     * @param worst how often it was chosen as the worst
     * @param shown how often it was shown, at least best + worst
     * @return the score, between -1 and 1
     */
    public static OrderingScore maxDiff(long best, long worst, long shown) {
        return new OrderingScore(
                Kind.MAX_DIFF, BigDecimal.valueOf(best), BigDecimal.valueOf(worst), BigDecimal.valueOf(shown));
    }

    /**
     * How it is made.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The score.
     *
     * @return an exact ratio; undefined for an item that was never shown
     */
    public MetricValue value() {
        return switch (kind) {
            case WSJF -> MetricValue.ratio(input(0).add(input(1)).add(input(2)), input(3));
            case COST_OF_DELAY -> MetricValue.ratio(input(0), input(1));
            case RICE -> MetricValue.ratio(input(0).multiply(input(1)).multiply(input(2)), input(3));
            case ICE -> MetricValue.ratio(input(0).multiply(input(1)).multiply(input(2)), BigDecimal.ONE);
            case MAX_DIFF -> MetricValue.ratio(input(0).subtract(input(1)), input(2));
        };
    }

    private BigDecimal input(int index) {
        return inputs.get(index);
    }

    /** Greater first; an undefined score is last. */
    static int compareGreaterFirst(OrderingScore one, OrderingScore other) {
        if (one.value() instanceof MetricValue.Ratio a && other.value() instanceof MetricValue.Ratio b) {
            return b.part().multiply(a.whole()).compareTo(a.part().multiply(b.whole()));
        }
        return Boolean.compare(other.value().isValue(), one.value().isValue());
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", DataObject.spelled(kind));
        for (int i = 0; i < inputs.size(); i++) {
            data.put(kind.inputs().get(i), inputs.get(i));
        }
        return Collections.unmodifiableMap(data);
    }

    static OrderingScore read(DataObject data) {
        Kind kind = data.constant("kind", Kind.class);
        return new OrderingScore(kind, kind.inputs().stream().map(data::decimal).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderingScore that && kind == that.kind && inputs.equals(that.inputs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, inputs);
    }

    /**
     * Kind and inputs.
     *
     * @return for example {@code wsjf [8, 5, 3, 5]}
     */
    @Override
    public String toString() {
        return DataObject.spelled(kind) + " " + inputs;
    }
}
