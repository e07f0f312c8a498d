package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Optional;

/** Sales tries to reach each lead so many times, in some time from the start of its clock on. */
public final class FollowUpCommitment implements Commitment {

    private final FollowUpOptions options;

    private FollowUpCommitment(FollowUpOptions options) {
        this.options = options.checked();
    }

    static FollowUpCommitment once() {
        return new FollowUpCommitment(new FollowUpOptions());
    }

    /**
     * The commitment under another name.
     *
     * @param newName the name, not blank
     * @return a changed copy
     */
    public FollowUpCommitment named(String newName) {
        FollowUpOptions changed = options.copy();
        changed.name = newName;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment to more or fewer attempts.
     *
     * @param number how many counted attempts, 1 or more
     * @return a changed copy
     */
    public FollowUpCommitment atLeast(int number) {
        FollowUpOptions changed = options.copy();
        changed.attempts = number;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment with a limit.
     *
     * @param newLimit how long the start of the clock gives
     * @return a changed copy
     */
    public FollowUpCommitment within(TimeLimit newLimit) {
        FollowUpOptions changed = options.copy();
        changed.limit = newLimit;
        return new FollowUpCommitment(changed);
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
        FollowUpOptions changed = options.copy();
        changed.rule = newRule;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment on some channels only: short for a rule {@link AttemptRule#by}.
     *
     * @param first a channel whose attempts count
     * @param more further channels whose attempts count
     * @return a changed copy
     */
    public FollowUpCommitment by(ContactChannel first, ContactChannel... more) {
        return counting(options.rule.by(first, more));
    }

    /**
     * The commitment without repeats: short for a rule {@link AttemptRule#ignoringRepeatsWithin}.
     *
     * @param window the elapsed time from which on an attempt of the same family counts again
     * @return a changed copy
     */
    public FollowUpCommitment ignoringRepeatsWithin(Duration window) {
        return counting(options.rule.ignoringRepeatsWithin(window));
    }

    /**
     * The commitment with spaced attempts: short for a rule {@link AttemptRule#spacedBy}.
     *
     * @param spacing the elapsed time between counted attempts
     * @return a changed copy
     */
    public FollowUpCommitment spacedBy(Duration spacing) {
        return counting(options.rule.spacedBy(spacing));
    }

    /**
     * The commitment to a cadence: from the first counted attempt until all are made, never more business time than
     * this between one and the next. The first later gap breaches.
     *
     * @param businessTime how much open time, above zero
     * @return a changed copy
     */
    public FollowUpCommitment withGapsOfAtMost(Duration businessTime) {
        FollowUpOptions changed = options.copy();
        changed.greatestGap = new TimeLimit.BusinessTime(businessTime).time();
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment to all attempts, also if the lead answers before. Otherwise an answer meets it.
     *
     * @return a changed copy
     */
    public FollowUpCommitment evenIfTheLeadReplies() {
        FollowUpOptions changed = options.copy();
        changed.repliesWaive = false;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment with another start of its clock. The version in force at that start judges.
     *
     * @param start what starts it; the handoff unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment startingAt(ClockStart start) {
        FollowUpOptions changed = options.copy();
        changed.clockStart = start;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment with another effect of new owners.
     *
     * @param policy what they change; nothing unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment onReassignment(OnReassignment policy) {
        FollowUpOptions changed = options.copy();
        changed.onReassignment = policy;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment with another effect of recycling.
     *
     * @param policy what it does; it waits unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment onRecycling(OnRecycling policy) {
        FollowUpOptions changed = options.copy();
        changed.onRecycling = policy;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment with another effect of a {@link LimitChange}.
     *
     * @param policy what it makes of the time used before; it counts unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment onLimitChange(OnLimitChange policy) {
        FollowUpOptions changed = options.copy();
        changed.onLimitChange = policy;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment with another warning.
     *
     * @param percent the part of the time given, 1 to 100, from which on it is at risk; 80 unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment warningAtPercent(int percent) {
        FollowUpOptions changed = options.copy();
        changed.warningPercent = percent;
        changed.warningLeft = null;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment that is at risk when little time is left, whatever part of the whole that is.
     *
     * @param businessTime the business time left from which on it is at risk
     * @return a changed copy
     */
    public FollowUpCommitment warningWhenLeft(Duration businessTime) {
        FollowUpOptions changed = options.copy();
        changed.warningLeft = Durations.notNegative(businessTime, "time left for a warning");
        changed.warningPercent = FollowUpOptions.WARNING_PERCENT;
        return new FollowUpCommitment(changed);
    }

    /**
     * The commitment where attempts may be recorded late: so long after the breach it stays provisional.
     *
     * @param allowance the elapsed time; none unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment allowingLateRecords(Duration allowance) {
        FollowUpOptions changed = options.copy();
        changed.lateAllowance = allowance;
        return new FollowUpCommitment(changed);
    }

    @Override
    public String name() {
        return options.name;
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
        return options.attempts;
    }

    /**
     * How long the start of the clock gives.
     *
     * @return the limit
     */
    public TimeLimit limit() {
        return options.limit;
    }

    /**
     * What counts as an attempt.
     *
     * @return the rule
     */
    public AttemptRule rule() {
        return options.rule;
    }

    /**
     * How far apart counted attempts may be.
     *
     * @return the business time, or nothing if no cadence is promised
     */
    public Optional<Duration> greatestGap() {
        return Optional.ofNullable(options.greatestGap);
    }

    /**
     * Whether an answer of the lead meets the commitment.
     *
     * @return true unless all attempts are owed
     */
    public boolean isMetByReply() {
        return options.repliesWaive;
    }

    /**
     * What starts the clock.
     *
     * @return the start
     */
    public ClockStart clockStart() {
        return options.clockStart;
    }

    /**
     * What a new owner changes.
     *
     * @return the policy
     */
    public OnReassignment reassignmentPolicy() {
        return options.onReassignment;
    }

    /**
     * What recycling does.
     *
     * @return the policy
     */
    public OnRecycling recyclingPolicy() {
        return options.onRecycling;
    }

    /**
     * What another limit makes of the time used.
     *
     * @return the policy
     */
    public OnLimitChange limitChangePolicy() {
        return options.onLimitChange;
    }

    /**
     * From which part of the time given on it is at risk.
     *
     * @return the percentage; without effect if {@link #warningLeft} says how much must be left
     */
    public int warningPercent() {
        return options.warningPercent;
    }

    /**
     * From how little time left on it is at risk.
     *
     * @return the business time, or nothing if the percentage decides
     */
    public Optional<Duration> warningLeft() {
        return Optional.ofNullable(options.warningLeft);
    }

    /**
     * How long after a breach an attempt may still be recorded.
     *
     * @return the elapsed time
     */
    public Duration lateAllowance() {
        return options.lateAllowance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpCommitment that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
