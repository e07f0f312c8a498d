package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment to follow up says, each option named once. Changed only while a changed copy is made; a
 * commitment that has it changes it no more.
 */
final class FollowUpOptions {

    static final int WARNING_PERCENT = 80;

    String name = "lead-follow-up";
    int attempts = 1;
    TimeLimit limit = new TimeLimit.Unlimited();
    AttemptRule rule = AttemptRule.everyOne();
    boolean repliesWaive = true;

    @Nullable
    Duration greatestGap;

    ClockStart clockStart = ClockStart.HANDOFF;
    OnReassignment onReassignment = OnReassignment.KEEP;
    OnRecycling onRecycling = OnRecycling.PAUSE;
    OnLimitChange onLimitChange = OnLimitChange.COUNT_TIME_USED;
    int warningPercent = WARNING_PERCENT;

    @Nullable
    Duration warningLeft;

    Duration lateAllowance = Duration.ZERO;

    FollowUpOptions copy() {
        FollowUpOptions copy = new FollowUpOptions();
        copy.name = name;
        copy.attempts = attempts;
        copy.limit = limit;
        copy.rule = rule;
        copy.repliesWaive = repliesWaive;
        copy.greatestGap = greatestGap;
        copy.clockStart = clockStart;
        copy.onReassignment = onReassignment;
        copy.onRecycling = onRecycling;
        copy.onLimitChange = onLimitChange;
        copy.warningPercent = warningPercent;
        copy.warningLeft = warningLeft;
        copy.lateAllowance = lateAllowance;
        return copy;
    }

    /** Refuses what no commitment may say. */
    FollowUpOptions checked() {
        Require.text(name, "commitment name");
        Require.atLeast(attempts, 1, "number of attempts");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(clockStart, "clock start");
        Objects.requireNonNull(onReassignment, "policy");
        Objects.requireNonNull(onRecycling, "policy");
        Objects.requireNonNull(onLimitChange, "policy");
        Require.between(warningPercent, 1, 100, "warning percent");
        Durations.notNegative(lateAllowance, "allowance for late records");
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpOptions that
                && name.equals(that.name)
                && attempts == that.attempts
                && limit.equals(that.limit)
                && rule.equals(that.rule)
                && repliesWaive == that.repliesWaive
                && Objects.equals(greatestGap, that.greatestGap)
                && clockStart == that.clockStart
                && onReassignment == that.onReassignment
                && onRecycling == that.onRecycling
                && onLimitChange == that.onLimitChange
                && warningPercent == that.warningPercent
                && Objects.equals(warningLeft, that.warningLeft)
                && lateAllowance.equals(that.lateAllowance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, attempts, limit, rule, clockStart, greatestGap, warningPercent, lateAllowance);
    }
}
