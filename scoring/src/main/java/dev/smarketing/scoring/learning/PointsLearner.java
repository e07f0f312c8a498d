package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How points are learned from outcomes. The weight of a step is what it adds to the log odds of conversion against
 * leads for whom the rule did not fire: by the weights of evidence of each rule for itself, which counts rules that
 * fire together twice, or by a logistic regression over all rules at once, which does not. Weights become whole points
 * by one common factor, so that their order is never reversed and the greatest in size has as many points as the
 * greatest has today; or points on a {@link PointsScale}.
 *
 * <p>Learned are the points of conditions, alternatives, numbers of activities, days since the latest activity and
 * activities that count once without a limit. Rules that add up several activities, take points by intervals or weigh
 * percentages keep theirs.
 */
public final class PointsLearner {

    private static final int USUAL_CASES = 30;
    private static final String ZERO_CELLS = "zero-cells";
    private static final String PENALTY = "penalty";
    private static final String LEAST_CASES = "least-cases";
    private static final String UP_TO = "up-to";
    private static final String SCALE = "scale";

    private final Optional<ZeroCells> zeroCells;
    private final double penalty;
    private final int leastCases;
    private final Optional<Points> greatest;
    private final Optional<PointsScale> scale;

    private PointsLearner(
            Optional<ZeroCells> zeroCells,
            double penalty,
            int leastCases,
            Optional<Points> greatest,
            Optional<PointsScale> scale) {
        this.zeroCells = zeroCells;
        this.penalty = LogisticFit.requirePenalty(penalty);
        this.leastCases = Require.atLeast(leastCases, 1, "least number of cases of a step");
        this.greatest = greatest;
        this.scale = scale;
    }

    /**
     * Learns each rule for itself.
     *
     * @param zeroCells what becomes of steps without conversions, or of which all converted
     * @return the learner, which asks for at least 30 cases a step
     */
    public static PointsLearner byEvidence(ZeroCells zeroCells) {
        Objects.requireNonNull(zeroCells, "zeroCells");
        return new PointsLearner(Optional.of(zeroCells), 0, USUAL_CASES, Optional.empty(), Optional.empty());
    }

    /**
     * Learns all rules together by a logistic regression.
     *
     * @param penalty the ridge penalty, finite, 0 or more; above 0 it also tells rules apart that always fire together
     * @return the learner, which asks for at least 30 cases a step
     */
    public static PointsLearner byRegression(double penalty) {
        return new PointsLearner(Optional.empty(), penalty, USUAL_CASES, Optional.empty(), Optional.empty());
    }

    /**
     * This learner with another least number of cases.
     *
     * @param cases how many decisions a step needs at least, and as many at which its rule did not fire
     * @return a changed copy
     */
    public PointsLearner withAtLeast(int cases) {
        return new PointsLearner(zeroCells, penalty, cases, greatest, scale);
    }

    /**
     * This learner with another range.
     *
     * @param most the points of the greatest weight in size, whole and above 0
     * @return a changed copy
     */
    public PointsLearner upTo(long most) {
        return new PointsLearner(
                zeroCells,
                penalty,
                leastCases,
                Optional.of(Points.of(Require.atLeast(most, 1, "greatest points"))),
                scale);
    }

    /**
     * This learner with points on a scale instead of whole points.
     *
     * @param own the scale
     * @return a changed copy
     */
    public PointsLearner onScale(PointsScale own) {
        Objects.requireNonNull(own, "own");
        return new PointsLearner(zeroCells, penalty, leastCases, greatest, Optional.of(own));
    }

    /** A step in the making. */
    private record Step(int rule, int place, Points today, BinCounts counts, BinCounts silent, BinCounts unknown) {

        String name(List<String> ruleIds) {
            return ruleIds.get(rule) + " " + today;
        }
    }

    /**
     * Learns points from a backtest.
     *
     * @param report past decisions, scored by the present model
     * @return what the outcomes propose, to be accepted rule by rule
     * @throws IllegalArgumentException if no step has enough cases, one class is missing, or a regression without a
     *     penalty has no finite weights
     */
    public PointsProposal plan(BacktestReport report) {
        Objects.requireNonNull(report, "report");
        Cases cases = report.cases();
        List<Rule> rules = report.backtest().model().rules();
        List<Step> steps = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            List<Points> points = RuleSteps.of(rules.get(rule)).points();
            if (points.isEmpty()) {
                kept.add(rules.get(rule).id());
            }
            RuleEvidence evidence = cases.evidence(rule);
            for (int place = 1; place <= points.size(); place++) {
                steps.add(new Step(
                        rule,
                        place,
                        points.get(place - 1),
                        counts(cases, rule, place),
                        evidence.silent(),
                        evidence.unknown()));
            }
        }
        List<Step> enough = steps.stream()
                .filter(step -> step.counts.cases() >= leastCases && step.silent.cases() >= leastCases)
                .toList();
        if (enough.isEmpty()) {
            throw new IllegalArgumentException("no step of the " + rules.size() + " rules has " + leastCases
                    + " cases with and without it among " + cases.size() + " decisions; give more decisions");
        }
        List<OptionalDouble> weights =
                zeroCells.isPresent() ? evidence(enough, steps, zeroCells.get()) : regression(cases, enough, rules);
        return new PointsProposal(report.backtest().model(), changes(steps, enough, weights, rules), kept);
    }

    private static BinCounts counts(Cases cases, int rule, int place) {
        long positives = 0;
        long negatives = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (cases.step(rule, i) == place) {
                positives += cases.isPositive(i) ? 1 : 0;
                negatives += cases.isPositive(i) ? 0 : 1;
            }
        }
        return new BinCounts("step " + place, positives, negatives);
    }

    private static List<OptionalDouble> evidence(List<Step> enough, List<Step> all, ZeroCells zeroCells) {
        List<OptionalDouble> weights = new ArrayList<>();
        for (Step step : enough) {
            List<BinCounts> bins = new ArrayList<>(List.of(step.silent));
            all.stream()
                    .filter(other -> other.rule == step.rule && other.counts.cases() > 0)
                    .forEach(other -> bins.add(other.counts));
            if (step.unknown.cases() > 0) {
                bins.add(step.unknown);
            }
            EvidenceForConversion evidence = EvidenceForConversion.of(bins, zeroCells);
            OptionalDouble own = evidence.weight(step.counts.name());
            OptionalDouble silent = evidence.weight(step.silent.name());
            boolean isFinite =
                    own.isPresent() && silent.isPresent() && Double.isFinite(own.getAsDouble() - silent.getAsDouble());
            weights.add(
                    isFinite ? OptionalDouble.of(own.getAsDouble() - silent.getAsDouble()) : OptionalDouble.empty());
        }
        return weights;
    }

    private List<OptionalDouble> regression(Cases cases, List<Step> enough, List<Rule> rules) {
        int[] unknown = enough.stream()
                .filter(step -> step.unknown.cases() >= leastCases)
                .mapToInt(Step::rule)
                .distinct()
                .toArray();
        List<double[]> rows = new ArrayList<>(cases.size());
        List<Boolean> positive = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            double[] row = new double[enough.size() + unknown.length];
            for (int f = 0; f < enough.size(); f++) {
                row[f] = cases.step(enough.get(f).rule, i) == enough.get(f).place ? 1 : 0;
            }
            for (int u = 0; u < unknown.length; u++) {
                row[enough.size() + u] = cases.isUnknown(unknown[u], i) ? 1 : 0;
            }
            rows.add(row);
            positive.add(cases.isPositive(i));
        }
        LogisticFit fit;
        try {
            fit = LogisticFit.of(rows, positive, penalty);
        } catch (IllegalArgumentException e) {
            List<String> ids = rules.stream().map(Rule::id).toList();
            List<String> names =
                    new ArrayList<>(enough.stream().map(step -> step.name(ids)).toList());
            IntStream.of(unknown).forEach(rule -> names.add(ids.get(rule) + " unknown"));
            throw new IllegalArgumentException(e.getMessage() + " (features from 1 on: " + names + ")", e);
        }
        return IntStream.range(0, enough.size())
                .mapToObj(f -> OptionalDouble.of(fit.weight(f)))
                .toList();
    }

    private List<PointsChange> changes(
            List<Step> steps, List<Step> enough, List<OptionalDouble> weights, List<Rule> rules) {
        double heaviest = 0;
        Points most = greatest.orElse(Points.of(1));
        for (int f = 0; f < enough.size(); f++) {
            if (weights.get(f).isPresent()) {
                heaviest = Math.max(heaviest, Math.abs(weights.get(f).getAsDouble()));
                Points today = enough.get(f).today;
                Points size = today.signum() < 0 ? today.negated() : today;
                most = greatest.isEmpty() && size.compareTo(most) > 0 ? size : most;
            }
        }
        double factor = heaviest == 0 ? 0 : Math.rint(most.hundredths() / 100.0) / heaviest;
        List<PointsChange> changes = new ArrayList<>();
        for (Step step : steps) {
            int f = enough.indexOf(step);
            OptionalDouble weight = f < 0 ? OptionalDouble.empty() : weights.get(f);
            PointsChange.Basis basis = f < 0
                    ? PointsChange.Basis.TOO_FEW_CASES
                    : weight.isEmpty() ? PointsChange.Basis.NO_FINITE_WEIGHT : PointsChange.Basis.LEARNED;
            Points proposed = step.today;
            if (weight.isPresent()) {
                double own = weight.getAsDouble();
                proposed = scale.map(one -> one.points(own)).orElseGet(() -> whole(own * factor));
            }
            changes.add(new PointsChange(rules.get(step.rule).id(), step.today, proposed, step.counts, weight, basis));
        }
        return changes;
    }

    /** Half away from zero. */
    private static Points whole(double points) {
        return Points.of((long) (Math.signum(points) * Math.floor(Math.abs(points) + 0.5)));
    }

    /**
     * The learner as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        zeroCells.ifPresentOrElse(
                policy -> data.put(ZERO_CELLS, policy.toData()), () -> data.put(PENALTY, BigDecimal.valueOf(penalty)));
        data.put(LEAST_CASES, leastCases);
        greatest.ifPresent(most -> data.put(UP_TO, most.hundredths() / 100));
        scale.ifPresent(own -> data.put(SCALE, own.toData()));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the learner
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static PointsLearner fromData(Map<String, ?> data) {
        return DataObject.root("points learner", data).make(object -> {
            object.version(1);
            if (object.has(ZERO_CELLS) == object.has(PENALTY)) {
                throw object.error(ZERO_CELLS, "and penalty are both given or both missing; give one of them");
            }
            PointsLearner learner = object.has(ZERO_CELLS)
                    ? byEvidence(object.nested(ZERO_CELLS, ZeroCells::fromData))
                    : byRegression(object.decimal(PENALTY).doubleValue());
            learner = learner.withAtLeast(object.integer(LEAST_CASES));
            learner = object.has(UP_TO) ? learner.upTo(object.wholeNumber(UP_TO)) : learner;
            return object.has(SCALE) ? learner.onScale(object.nested(SCALE, PointsScale::fromData)) : learner;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointsLearner learner
                && zeroCells.equals(learner.zeroCells)
                && penalty == learner.penalty
                && leastCases == learner.leastCases
                && greatest.equals(learner.greatest)
                && scale.equals(learner.scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zeroCells, penalty, leastCases, greatest, scale);
    }

    /**
     * How points are learned.
     *
     * @return for example {@code by regression with a penalty of 1.0, at least 30 cases a step, up to 20 points}
     */
    @Override
    public String toString() {
        return zeroCells
                        .map(policy -> "by evidence with zeros " + policy)
                        .orElse("by regression with a penalty of " + penalty)
                + ", at least " + leastCases + " cases a step"
                + greatest.map(most -> ", up to " + most + " points").orElse("")
                + scale.map(own -> ", " + own).orElse("");
    }
}
