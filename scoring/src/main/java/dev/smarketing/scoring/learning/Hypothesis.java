package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody claims of a rule before the outcomes are known: that leads for whom it fires convert more, or less,
 * than average. Only decisions from the date of the statement on can support or refute it; those before it may be
 * what made somebody think of it.
 */
public final class Hypothesis {

    private static final String RULE = "rule";
    private static final String STATED_ON = "stated-on";
    private static final String CLAIM = "claim";
    private static final String LIFT = "lift";
    private static final String LEAST_CASES = "least-cases";
    private static final String CONFIDENCE = "confidence";
    private static final int USUAL_CASES = 30;
    private static final BigDecimal USUAL_CONFIDENCE = new BigDecimal("0.95");

    /** The side on which the lift is claimed to lie. */
    public enum Claim {
        /** The lift is above the bound. */
        RAISES,
        /** The lift is below the bound. */
        LOWERS
    }

    private final String ruleId;
    private final LocalDate statedOn;
    private final Claim claim;
    private final BigDecimal lift;
    private final int leastCases;
    private final BigDecimal confidence;

    private Hypothesis(
            String ruleId, LocalDate statedOn, Claim claim, BigDecimal lift, int leastCases, BigDecimal confidence) {
        this.ruleId = Require.text(ruleId, "rule of a hypothesis");
        this.statedOn = Objects.requireNonNull(statedOn, "statedOn");
        this.claim = Objects.requireNonNull(claim, "claim");
        this.lift = lift.stripTrailingZeros();
        this.leastCases = Require.atLeast(leastCases, 1, "least number of cases with and without the rule");
        this.confidence = confidence.stripTrailingZeros();
        LiftInterval.requireConfidence(confidence.doubleValue());
        if (lift.signum() <= 0) {
            throw new IllegalArgumentException(
                    "lift of a hypothesis is " + lift.toPlainString() + "; give a number above 0, 1 for average");
        }
    }

    /**
     * The claim that a rule finds leads which convert more than average.
     *
     * @param ruleId the id of the rule
     * @param statedOn when this is claimed, a local date
     * @return the hypothesis, judged at 95 % confidence with at least 30 cases with and without the rule
     */
    public static Hypothesis raises(String ruleId, LocalDate statedOn) {
        return new Hypothesis(ruleId, statedOn, Claim.RAISES, BigDecimal.ONE, USUAL_CASES, USUAL_CONFIDENCE);
    }

    /**
     * The claim that a rule finds leads which convert less than average.
     *
     * @param ruleId the id of the rule
     * @param statedOn when this is claimed, a local date
     * @return the hypothesis, judged at 95 % confidence with at least 30 cases with and without the rule
     */
    public static Hypothesis lowers(String ruleId, LocalDate statedOn) {
        return new Hypothesis(ruleId, statedOn, Claim.LOWERS, BigDecimal.ONE, USUAL_CASES, USUAL_CONFIDENCE);
    }

    /**
     * What the points of a model claim: a rule that can only add points claims that its leads convert more than
     * average, one that can only take points claims that they convert less. A rule that can do both, or neither,
     * claims nothing.
     *
     * @param model the model
     * @param statedOn from when on it was used, a local date
     * @return the hypotheses in the order of the model's rules, at 95 % confidence with at least 30 cases
     */
    public static List<Hypothesis> ofPoints(ScoringModel model, LocalDate statedOn) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(statedOn, "statedOn");
        List<Hypothesis> claims = new ArrayList<>();
        for (Rule rule : model.rules()) {
            Bounds points = RuleBounds.of(rule).or(0);
            if (points.low() == 0 && points.high() > 0) {
                claims.add(raises(rule.id(), statedOn));
            } else if (points.high() == 0 && points.low() < 0) {
                claims.add(lowers(rule.id(), statedOn));
            }
        }
        return List.copyOf(claims);
    }

    /**
     * This claim with another bound than average.
     *
     * @param bound the lift that has to be passed, above 0; for example 2 for twice as often as average
     * @return a changed copy
     */
    public Hypothesis beyond(BigDecimal bound) {
        Objects.requireNonNull(bound, "bound");
        return new Hypothesis(ruleId, statedOn, claim, bound, leastCases, confidence);
    }

    /**
     * This claim with another least number of cases.
     *
     * @param cases how many decisions with the rule and how many without are needed at least
     * @return a changed copy
     */
    public Hypothesis withAtLeast(int cases) {
        return new Hypothesis(ruleId, statedOn, claim, lift, cases, confidence);
    }

    /**
     * This claim at another confidence.
     *
     * @param share above 0 and below 1
     * @return a changed copy
     */
    public Hypothesis atConfidence(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        return new Hypothesis(ruleId, statedOn, claim, lift, leastCases, share);
    }

    /**
     * Judges the claim by the decisions made since it was stated.
     *
     * @param study what a backtest says of the rules
     * @return the verdict
     * @throws IllegalArgumentException if the study has no such rule
     */
    public HypothesisVerdict judge(RuleStudy study) {
        Objects.requireNonNull(study, "study");
        RuleStudy since = study.decidedFrom(statedOn);
        RuleEvidence evidence = since.rule(ruleId);
        return new HypothesisVerdict(this, evidence, support(evidence, 1), study.size() - since.size());
    }

    boolean hasEnoughCases(RuleEvidence evidence) {
        return evidence.fired().cases() >= leastCases && evidence.silent().cases() >= leastCases;
    }

    /** The verdict if the chance of an error is to be that of so many claims together. */
    Support support(RuleEvidence evidence, int claims) {
        if (!hasEnoughCases(evidence)) {
            return Support.NOT_ENOUGH_DATA;
        }
        double own = confidence.doubleValue();
        return evidence.liftInterval(claims == 1 ? own : 1 - (1 - own) / claims)
                .map(this::support)
                .orElse(Support.NOT_ENOUGH_DATA);
    }

    private Support support(LiftInterval interval) {
        double bound = lift.doubleValue();
        if (interval.low() > bound) {
            return claim == Claim.RAISES ? Support.SUPPORTED : Support.REFUTED;
        }
        if (interval.high() < bound) {
            return claim == Claim.LOWERS ? Support.SUPPORTED : Support.REFUTED;
        }
        return Support.NOT_ENOUGH_DATA;
    }

    /**
     * The rule.
     *
     * @return its id
     */
    public String ruleId() {
        return ruleId;
    }

    /**
     * The date of the statement.
     *
     * @return the first local date of the decisions that count
     */
    public LocalDate statedOn() {
        return statedOn;
    }

    /**
     * The claim.
     *
     * @return on which side of the bound the lift is claimed to lie
     */
    public Claim claim() {
        return claim;
    }

    /**
     * The bound.
     *
     * @return the lift that has to be passed, 1 for average
     */
    public BigDecimal lift() {
        return lift;
    }

    /**
     * The least number of cases.
     *
     * @return how many decisions with the rule and how many without are needed
     */
    public int leastCases() {
        return leastCases;
    }

    /**
     * The confidence.
     *
     * @return how often intervals like the one used hold the true lift
     */
    public BigDecimal confidence() {
        return confidence;
    }

    /**
     * The hypothesis as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(RULE, ruleId);
        data.put(STATED_ON, statedOn.toString());
        data.put(CLAIM, DataObject.spelled(claim));
        data.put(LIFT, lift);
        data.put(LEAST_CASES, leastCases);
        data.put(CONFIDENCE, confidence);
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the hypothesis
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static Hypothesis fromData(Map<String, ?> data) {
        return DataObject.root("hypothesis", data)
                .make(object -> new Hypothesis(
                        object.version(1).text(RULE),
                        object.date(STATED_ON),
                        object.constant(CLAIM, Claim.class),
                        object.decimal(LIFT),
                        object.integer(LEAST_CASES),
                        object.decimal(CONFIDENCE)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hypothesis hypothesis
                && ruleId.equals(hypothesis.ruleId)
                && statedOn.equals(hypothesis.statedOn)
                && claim == hypothesis.claim
                && lift.equals(hypothesis.lift)
                && leastCases == hypothesis.leastCases
                && confidence.equals(hypothesis.confidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleId, statedOn, claim, lift, leastCases, confidence);
    }

    /**
     * The claim.
     *
     * @return for example {@code ebook RAISES conversion beyond a lift of 1, stated on 2026-01-01}
     */
    @Override
    public String toString() {
        return ruleId + " " + claim + " conversion beyond a lift of " + lift.toPlainString() + ", stated on "
                + statedOn;
    }
}
