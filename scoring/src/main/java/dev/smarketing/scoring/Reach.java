package dev.smarketing.scoring;

import dev.smarketing.scoring.CellPolicy.Decision;
import java.util.Set;

/**
 * Whether points that are not all certain reach the threshold, or a cell that qualifies.
 *
 * @param sure whether all that are possible do
 * @param possible whether some do
 */
record Reach(boolean sure, boolean possible) {

    static Reach of(ScoringModel model, PointsRange total, PointsRange explicit, PointsRange implicit) {
        Threshold threshold = model.threshold();
        boolean sure = threshold.isReachedBy(total.lowest(), explicit.lowest(), implicit.lowest());
        boolean possible = threshold.isReachedBy(total.highest(), explicit.highest(), implicit.highest());
        if (model.matrix().isEmpty()) {
            return new Reach(sure, possible);
        }
        Set<Decision> decisions = model.matrix().get().decisions(explicit, implicit);
        boolean asksThreshold = decisions.contains(Decision.BY_THRESHOLD);
        return new Reach(
                !decisions.contains(Decision.HOLD) && (!asksThreshold || sure),
                decisions.contains(Decision.QUALIFY) || (asksThreshold && possible));
    }
}
