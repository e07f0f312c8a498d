package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the outcomes say of a hypothesis, and on what that rests.
 *
 * @param hypothesis what was claimed
 * @param evidence the decisions since it was claimed
 * @param support the verdict
 * @param leftOut how many judged decisions were made before it was claimed and do not count
 */
public record HypothesisVerdict(Hypothesis hypothesis, RuleEvidence evidence, Support support, int leftOut) {

    private static final String HYPOTHESIS = "hypothesis";
    private static final String EVIDENCE = "evidence";
    private static final String SUPPORT = "support";
    private static final String LEFT_OUT = "left-out";

    /**
     * A verdict.
     *
     * @param hypothesis what was claimed
     * @param evidence the decisions since it was claimed
     * @param support the verdict
     * @param leftOut how many judged decisions were made before it was claimed and do not count, 0 or more
     */
    public HypothesisVerdict {
        Objects.requireNonNull(hypothesis, "hypothesis");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(support, "support");
        Require.atLeast(leftOut, 0, "decisions left out of a verdict");
    }

    /**
     * The verdict as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(HYPOTHESIS, hypothesis.toData());
        data.put(EVIDENCE, evidence.toPlain());
        data.put(SUPPORT, DataObject.spelled(support));
        data.put(LEFT_OUT, leftOut);
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes. The verdict is taken as it was given then, not judged again.
     *
     * @param data the data
     * @return the verdict
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static HypothesisVerdict fromData(Map<String, ?> data) {
        return DataObject.root("verdict", data).make(object -> {
            Hypothesis claim = object.version(1).nested(HYPOTHESIS, Hypothesis::fromData);
            return new HypothesisVerdict(
                    claim,
                    RuleEvidence.read(claim.ruleId(), object.object(EVIDENCE)),
                    object.constant(SUPPORT, Support.class),
                    object.integer(LEFT_OUT));
        });
    }

    /**
     * The verdict and the claim.
     *
     * @return for example {@code REFUTED: ebook RAISES conversion beyond a lift of 1, stated on 2026-01-01}
     */
    @Override
    public String toString() {
        return support + ": " + hypothesis;
    }
}
