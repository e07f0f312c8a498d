package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sales tries to reach each lead so many times, in some time from the start of its clock on. */
public final class FollowUpCommitment implements Commitment {

    static final int WARNING_PERCENT = 80;

    private final String name;
    private final int attempts;
    private final TimeLimit limit;
    private final AttemptRule rule;
    private final boolean repliesWaive;
    private final @Nullable Duration greatestGap;
    private final ClockStart clockStart;
    private final OnReassignment onReassignment;
    private final OnRecycling onRecycling;
    private final OnLimitChange onLimitChange;
    private final int warningPercent;
    private final @Nullable Duration warningLeft;
    private final Duration lateAllowance;

    /** Mutable only while a copy is made, so that each option is named once. */
    private static final class Parts {
        String name = "lead-follow-up";
        int attempts = 1;
        TimeLimit limit = new TimeLimit.Unlimited();
        AttemptRule rule = AttemptRule.everyOne();
        boolean repliesWaive = true;

        @Nullable
        Duration greatestGap;

        ClockStart clockStart = ClockStart.HANDOVER;
        OnReassignment onReassignment = OnReassignment.KEEP;
        OnRecycling onRecycling = OnRecycling.PAUSE;
        OnLimitChange onLimitChange = OnLimitChange.COUNT_TIME_USED;
        int warningPercent = WARNING_PERCENT;

        @Nullable
        Duration warningLeft;

        Duration lateAllowance = Duration.ZERO;
    }

    private FollowUpCommitment(Parts parts) {
        this.name = Require.text(parts.name, "commitment name");
        this.attempts = Require.atLeast(parts.attempts, 1, "number of attempts");
        this.limit = Objects.requireNonNull(parts.limit, "limit");
        this.rule = Objects.requireNonNull(parts.rule, "rule");
        this.repliesWaive = parts.repliesWaive;
        this.greatestGap = parts.greatestGap;
        this.clockStart = Objects.requireNonNull(parts.clockStart, "clock start");
        this.onReassignment = Objects.requireNonNull(parts.onReassignment, "policy");
        this.onRecycling = Objects.requireNonNull(parts.onRecycling, "policy");
        this.onLimitChange = Objects.requireNonNull(parts.onLimitChange, "policy");
        this.warningPercent = Require.atLeast(parts.warningPercent, 1, "warning percent");
        this.warningLeft = parts.warningLeft;
        this.lateAllowance = Durations.notNegative(parts.lateAllowance, "allowance for late records");
        if (warningPercent > 100) {
            throw new IllegalArgumentException("warning percent is " + warningPercent
                    + ", above the greatest allowed value 100; give 100 or less");
        }
    }

    static FollowUpCommitment once() {
        return new FollowUpCommitment(new Parts());
    }

    private Parts parts() {
        Parts parts = new Parts();
        parts.name = name;
        parts.attempts = attempts;
        parts.limit = limit;
        parts.rule = rule;
        parts.repliesWaive = repliesWaive;
        parts.greatestGap = greatestGap;
        parts.clockStart = clockStart;
        parts.onReassignment = onReassignment;
        parts.onRecycling = onRecycling;
        parts.onLimitChange = onLimitChange;
        parts.warningPercent = warningPercent;
        parts.warningLeft = warningLeft;
        parts.lateAllowance = lateAllowance;
        return parts;
    }

    /**
     * The commitment under another name.
     *
     * @param newName the name, not blank
     * @return a changed copy
     */
    public FollowUpCommitment named(String newName) {
        Parts parts = parts();
        parts.name = newName;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment to more or fewer attempts.
     *
     * @param number how many counted attempts, 1 or more
     * @return a changed copy
     */
    public FollowUpCommitment atLeast(int number) {
        Parts parts = parts();
        parts.attempts = number;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with a limit.
     *
     * @param newLimit how long the start of the clock gives
     * @return a changed copy
     */
    public FollowUpCommitment within(TimeLimit newLimit) {
        Parts parts = parts();
        parts.limit = newLimit;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment within some open time.
     *
     * @param businessTime how much open time, above zero
     * @return a changed copy
     */
    public FollowUpCommitment within(Duration businessTime) {
        return within(new TimeLimit.BusinessTime(businessTime));
    }

    /**
     * The commitment until the last closing of the n-th business day after the date of the start.
     *
     * @param days which business day, 1 for the next
     * @return a changed copy
     */
    public FollowUpCommitment withinBusinessDays(int days) {
        return within(new TimeLimit.BusinessDays(days));
    }

    /**
     * The commitment with another idea of what counts as an attempt.
     *
     * @param newRule what counts
     * @return a changed copy
     */
    public FollowUpCommitment counting(AttemptRule newRule) {
        Parts parts = parts();
        parts.rule = newRule;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment on some channels only: short for a rule {@link AttemptRule#by}.
     *
     * @param first a channel whose attempts count
     * @param more further channels whose attempts count
     * @return a changed copy
     */
    public FollowUpCommitment by(ContactChannel first, ContactChannel... more) {
        return counting(rule.by(first, more));
    }

    /**
     * The commitment without repeats: short for a rule {@link AttemptRule#ignoringRepeatsWithin}.
     *
     * @param window the elapsed time from which on an attempt of the same family counts again
     * @return a changed copy
     */
    public FollowUpCommitment ignoringRepeatsWithin(Duration window) {
        return counting(rule.ignoringRepeatsWithin(window));
    }

    /**
     * The commitment with spaced attempts: short for a rule {@link AttemptRule#spacedBy}.
     *
     * @param spacing the elapsed time between counted attempts
     * @return a changed copy
     */
    public FollowUpCommitment spacedBy(Duration spacing) {
        return counting(rule.spacedBy(spacing));
    }

    /**
     * The commitment to a cadence: from the first counted attempt until all are made, never more business time than
     * this between one and the next. The first later gap breaches.
     *
     * @param businessTime how much open time, above zero
     * @return a changed copy
     */
    public FollowUpCommitment withGapsOfAtMost(Duration businessTime) {
        Parts parts = parts();
        parts.greatestGap = new TimeLimit.BusinessTime(businessTime).time();
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment to all attempts, also if the lead answers before. Otherwise an answer meets it.
     *
     * @return a changed copy
     */
    public FollowUpCommitment evenIfTheLeadReplies() {
        Parts parts = parts();
        parts.repliesWaive = false;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with another start of its clock. The version in force at that start judges.
     *
     * @param start what starts it; the handoff unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment startingAt(ClockStart start) {
        Parts parts = parts();
        parts.clockStart = start;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with another effect of new owners.
     *
     * @param policy what they change; nothing unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment onReassignment(OnReassignment policy) {
        Parts parts = parts();
        parts.onReassignment = policy;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with another effect of recycling.
     *
     * @param policy what it does; it waits unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment onRecycling(OnRecycling policy) {
        Parts parts = parts();
        parts.onRecycling = policy;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with another effect of a {@link LimitChange}.
     *
     * @param policy what it makes of the time used before; it counts unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment onLimitChange(OnLimitChange policy) {
        Parts parts = parts();
        parts.onLimitChange = policy;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with another warning.
     *
     * @param percent the part of the time given, 1 to 100, from which on it is at risk; 80 unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment warningAtPercent(int percent) {
        Parts parts = parts();
        parts.warningPercent = percent;
        parts.warningLeft = null;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment that is at risk when little time is left, whatever part of the whole that is.
     *
     * @param businessTime the business time left from which on it is at risk
     * @return a changed copy
     */
    public FollowUpCommitment warningWhenLeft(Duration businessTime) {
        Parts parts = parts();
        parts.warningLeft = Durations.notNegative(businessTime, "time left for a warning");
        parts.warningPercent = WARNING_PERCENT;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment where attempts may be recorded late: so long after the breach it stays provisional.
     *
     * @param allowance the elapsed time; none unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment allowingLateRecords(Duration allowance) {
        Parts parts = parts();
        parts.lateAllowance = allowance;
        return new FollowUpCommitment(parts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Party party() {
        return Party.SALES;
    }

    /**
     * How many counted attempts are promised.
     *
     * @return the number
     */
    public int attempts() {
        return attempts;
    }

    /**
     * How long the start of the clock gives.
     *
     * @return the limit
     */
    public TimeLimit limit() {
        return limit;
    }

    /**
     * What counts as an attempt.
     *
     * @return the rule
     */
    public AttemptRule rule() {
        return rule;
    }

    /**
     * How far apart counted attempts may be.
     *
     * @return the business time, or nothing if no cadence is promised
     */
    public Optional<Duration> greatestGap() {
        return Optional.ofNullable(greatestGap);
    }

    /**
     * Whether an answer of the lead meets the commitment.
     *
     * @return true unless all attempts are owed
     */
    public boolean isMetByReply() {
        return repliesWaive;
    }

    /**
     * What starts the clock.
     *
     * @return the start
     */
    public ClockStart clockStart() {
        return clockStart;
    }

    /**
     * What a new owner changes.
     *
     * @return the policy
     */
    public OnReassignment reassignmentPolicy() {
        return onReassignment;
    }

    /**
     * What recycling does.
     *
     * @return the policy
     */
    public OnRecycling recyclingPolicy() {
        return onRecycling;
    }

    /**
     * What another limit makes of the time used.
     *
     * @return the policy
     */
    public OnLimitChange limitChangePolicy() {
        return onLimitChange;
    }

    /**
     * From which part of the time given on it is at risk.
     *
     * @return the percentage; without effect if {@link #warningLeft} says how much must be left
     */
    public int warningPercent() {
        return warningPercent;
    }

    /**
     * From how little time left on it is at risk.
     *
     * @return the business time, or nothing if the percentage decides
     */
    public Optional<Duration> warningLeft() {
        return Optional.ofNullable(warningLeft);
    }

    /**
     * How long after a breach an attempt may still be recorded.
     *
     * @return the elapsed time
     */
    public Duration lateAllowance() {
        return lateAllowance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpCommitment that
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

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
