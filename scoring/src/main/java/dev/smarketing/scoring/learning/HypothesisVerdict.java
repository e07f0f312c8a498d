package dev.smarketing.scoring.learning;

/**
 * What the outcomes say of a hypothesis, and on what that rests.
 *
 * @param hypothesis what was claimed
 * @param evidence the decisions since it was claimed
 * @param support the verdict
 * @param leftOut how many judged decisions were made before it was claimed and do not count
 */
public record HypothesisVerdict(Hypothesis hypothesis, RuleEvidence evidence, Support support, int leftOut) {

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
