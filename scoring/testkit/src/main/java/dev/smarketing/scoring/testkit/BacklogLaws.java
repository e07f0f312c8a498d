package dev.smarketing.scoring.testkit;

import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Backlog;
import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of planning, as properties that a test class inherits: it implements this interface and names its backlog.
 * jqwik has to run it.
 */
public interface BacklogLaws {

    /**
     * The backlog under test.
     *
     * @return the backlog
     */
    Backlog backlog();

    /**
     * The planning under test.
     *
     * @return that of the backlog unless overridden
     */
    default Planner planner() {
        return Planner.of(backlog());
    }

    /**
     * The backlog, stored and read again.
     *
     * @return what is read from its plain data, unless overridden by a way through one's own store
     */
    default Backlog restored() {
        return Backlog.fromData(backlog().toData());
    }

    /**
     * A sprint, stored and read again.
     *
     * @param sprint the sprint
     * @return what is read from its plain data, unless overridden by a way through one's own store
     */
    default ActiveSprint restored(ActiveSprint sprint) {
        Objects.requireNonNull(sprint, "sprint");
        return ActiveSprint.fromData(sprint.toData());
    }

    /**
     * The cases. Who overrides this with cases of their own puts {@code @Provide} on the method again.
     *
     * @return those of a {@link BacklogDomain} made for the backlog unless overridden
     */
    @Provide
    default Arbitrary<BacklogCase> backlogCases() {
        return new BacklogDomain(backlog()).cases();
    }

    /**
     * A plan holds each item once, what its items need and nothing that won't be done, fits its capacity, and, if it
     * holds anything, holds every Must that has an effort.
     *
     * @param given a case
     */
    @Property
    default void aPlanIsClosedAndFits(@ForAll("backlogCases") BacklogCase given) {
        BacklogLaw.checkPlan(given, planner());
    }

    /**
     * More capacity never makes a plan worse, by the value of its Shoulds, then by that of its Coulds. A plan that is
     * not proven to be the best, because the backlog is large, is not judged.
     *
     * @param given a case
     * @param hundredths how much more capacity
     */
    @Property
    default void moreCapacityIsNeverWorse(
            @ForAll("backlogCases") BacklogCase given, @ForAll @IntRange(min = 1, max = 1_000) int hundredths) {
        BacklogLaw.checkCapacity(given, BigDecimal.valueOf(hundredths, 2), planner());
    }

    /**
     * Whatever is done and swapped, and stored in between, a started sprint has the scope that it began with.
     *
     * @param given a case
     * @param which which task is swapped out, counted round
     */
    @Property
    default void theScopeOfAnActiveSprintNeverChanges(
            @ForAll("backlogCases") BacklogCase given, @ForAll @IntRange(min = 0, max = 99) int which) {
        BacklogLaw.checkScope(given, which, this::restored);
    }

    /** The backlog that was stored and read is the same. */
    @Example
    default void theBacklogStoredAndReadIsTheSame() {
        Backlog read = restored();
        StorageLaw.check("backlog", backlog(), backlog().toData(), read, read.toData());
    }
}
