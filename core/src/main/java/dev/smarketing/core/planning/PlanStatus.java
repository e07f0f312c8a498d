package dev.smarketing.core.planning;

/** How good a plan is, or why there is none. */
public enum PlanStatus {
    /** No other selection is better; proved. */
    PROVEN_OPTIMAL,
    /** The best selection found when the node budget was spent; the plan names the bound. */
    BEST_FOUND,
    /** Taken in the order of the ranks, by wish. */
    BY_RANK,
    /** Somebody added or took out items. */
    CHANGED_BY_HAND,
    /** No plan: the Musts with their prerequisites take more than the capacity. */
    MUSTS_DO_NOT_FIT,
    /** No plan: a dependency cycle, or a Must that needs a Won't or an item without effort. */
    REFUSED;

    /**
     * Whether there is a plan.
     *
     * @return false if the Musts do not fit or the plan was refused
     */
    public boolean isPlan() {
        return this != MUSTS_DO_NOT_FIT && this != REFUSED;
    }
}
