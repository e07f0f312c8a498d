package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.MetricValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the leads for whom a rule fired and of those for whom it did not. A rule fires for a lead if it is
 * matched on the score card, whatever points are left. Leads of whom a fact is missing, so that it cannot be told
 * whether the rule fires, stand apart.
 */
public final class RuleEvidence {

    /** The name of the bin of leads for whom the rule fired. */
    public static final String FIRED = "fired";

    /** The name of the bin of leads for whom it did not. */
    public static final String SILENT = "silent";

    /** The name of the bin of leads of whom it cannot be told. */
    public static final String UNKNOWN = "unknown";

    private final String ruleId;
    private final BinCounts fired;
    private final BinCounts silent;
    private final BinCounts unknown;

    RuleEvidence(String ruleId, BinCounts fired, BinCounts silent, BinCounts unknown) {
        this.ruleId = ruleId;
        this.fired = fired;
        this.silent = silent;
        this.unknown = unknown;
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
     * The leads for whom the rule fired.
     *
     * @return how many of them came to something and how many did not
     */
    public BinCounts fired() {
        return fired;
    }

    /**
     * The leads for whom the rule did not fire.
     *
     * @return how many of them came to something and how many did not
     */
    public BinCounts silent() {
        return silent;
    }

    /**
     * The leads of whom a fact is missing.
     *
     * @return how many of them came to something and how many did not
     */
    public BinCounts unknown() {
        return unknown;
    }

    /**
     * The conversion of the leads for whom the rule fired.
     *
     * @return the share, undefined if it never fired
     */
    public MetricValue conversionWith() {
        return fired.rate();
    }

    /**
     * The conversion of the leads for whom the rule did not fire.
     *
     * @return the share, undefined if it always fired
     */
    public MetricValue conversionWithout() {
        return silent.rate();
    }

    /**
     * How many times as often those convert for whom the rule fired as all those of whom it can be told.
     *
     * @return conversion with the rule over conversion of both groups, undefined if it never fired or nobody converted
     */
    public MetricValue lift() {
        return Fractions.of(
                Fractions.big(fired.positives()).multiply(Fractions.big(fired.cases() + silent.cases())),
                Fractions.big(fired.cases()).multiply(Fractions.big(fired.positives() + silent.positives())));
    }

    /**
     * Between which bounds the true lift lies.
     *
     * @param confidence above 0 and below 1, such as 0.95
     * @return the interval, empty if the rule always fired or never, or nobody converted
     */
    public Optional<LiftInterval> liftInterval(double confidence) {
        LiftInterval.requireConfidence(confidence);
        return fired.cases() == 0 || silent.cases() == 0 || fired.positives() + silent.positives() == 0
                ? Optional.empty()
                : Optional.of(LiftInterval.of(fired, silent, confidence));
    }

    /**
     * The weights of evidence of the rule's bins; the bin of missing facts is there if it has cases.
     *
     * @param zeroCells what becomes of bins without positives or without negatives
     * @return the evidence
     * @throws IllegalArgumentException if there are no positives or no negatives at all, or the policy refuses a bin
     */
    public EvidenceForConversion evidence(ZeroCells zeroCells) {
        List<BinCounts> bins = new ArrayList<>(List.of(fired, silent));
        if (unknown.cases() > 0) {
            bins.add(unknown);
        }
        return EvidenceForConversion.of(bins, zeroCells);
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(FIRED, plain(fired));
        data.put(SILENT, plain(silent));
        data.put(UNKNOWN, plain(unknown));
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> plain(BinCounts counts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("positives", counts.positives());
        data.put("negatives", counts.negatives());
        return Collections.unmodifiableMap(data);
    }

    static RuleEvidence read(String ruleId, DataObject data) {
        return new RuleEvidence(ruleId, counts(data, FIRED), counts(data, SILENT), counts(data, UNKNOWN));
    }

    private static BinCounts counts(DataObject data, String bin) {
        return data.object(bin)
                .make(own -> new BinCounts(bin, own.wholeNumber("positives"), own.wholeNumber("negatives")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleEvidence evidence
                && ruleId.equals(evidence.ruleId)
                && fired.equals(evidence.fired)
                && silent.equals(evidence.silent)
                && unknown.equals(evidence.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleId, fired, silent, unknown);
    }

    /**
     * The counts.
     *
     * @return for example {@code ebook: fired 3 of 40, silent 10 of 160, unknown 0 of 0}
     */
    @Override
    public String toString() {
        return ruleId + ": fired " + fired.positives() + " of " + fired.cases() + ", silent " + silent.positives()
                + " of " + silent.cases() + ", unknown " + unknown.positives() + " of " + unknown.cases();
    }
}
