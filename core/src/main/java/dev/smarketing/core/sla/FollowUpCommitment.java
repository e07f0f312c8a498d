package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Sales tries to reach each lead so many times, in some time from the handoff on. */
public final class FollowUpCommitment implements Commitment {

    private final String name;
    private final int attempts;
    private final TimeLimit limit;
    private final Set<ContactChannel> channels;
    private final Duration repeatWindow;
    private final Duration spacing;
    private final boolean repliesWaive;
    private final int warningPercent;
    private final Duration lateAllowance;

    /** Mutable only while a copy is made, so that each option is named once. */
    private static final class Parts {
        String name = "lead-follow-up";
        int attempts = 1;
        TimeLimit limit = new TimeLimit.Unlimited();
        Set<ContactChannel> channels = EnumSet.allOf(ContactChannel.class);
        Duration repeatWindow = Duration.ZERO;
        Duration spacing = Duration.ZERO;
        boolean repliesWaive = true;
        int warningPercent = 80;
        Duration lateAllowance = Duration.ZERO;
    }

    private FollowUpCommitment(Parts parts) {
        this.name = Require.text(parts.name, "commitment name");
        this.attempts = Require.atLeast(parts.attempts, 1, "number of attempts");
        this.limit = Objects.requireNonNull(parts.limit, "limit");
        this.channels = Collections.unmodifiableSet(EnumSet.copyOf(parts.channels));
        this.repeatWindow = notNegative(parts.repeatWindow, "repeat window");
        this.spacing = notNegative(parts.spacing, "spacing");
        this.repliesWaive = parts.repliesWaive;
        this.warningPercent = Require.atLeast(parts.warningPercent, 1, "warning percent");
        this.lateAllowance = notNegative(parts.lateAllowance, "allowance for late records");
        if (warningPercent > 100) {
            throw new IllegalArgumentException("warning percent is " + warningPercent
                    + ", above the greatest allowed value 100; give 100 or less");
        }
    }

    private static Duration notNegative(Duration duration, String what) {
        if (Objects.requireNonNull(duration, what).isNegative()) {
            throw new IllegalArgumentException(what + " is " + duration + "; give no time or more");
        }
        return duration;
    }

    static FollowUpCommitment once() {
        return new FollowUpCommitment(new Parts());
    }

    private Parts parts() {
        Parts parts = new Parts();
        parts.name = name;
        parts.attempts = attempts;
        parts.limit = limit;
        parts.channels = channels;
        parts.repeatWindow = repeatWindow;
        parts.spacing = spacing;
        parts.repliesWaive = repliesWaive;
        parts.warningPercent = warningPercent;
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
     * @param newLimit how long the handoff gives
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
     * The commitment until the last closing of the n-th business day after the date of the handoff.
     *
     * @param days which business day, 1 for the next
     * @return a changed copy
     */
    public FollowUpCommitment withinBusinessDays(int days) {
        return within(new TimeLimit.BusinessDays(days));
    }

    /**
     * The commitment on some channels only.
     *
     * @param first a channel whose attempts count
     * @param more further channels whose attempts count
     * @return a changed copy
     */
    public FollowUpCommitment by(ContactChannel first, ContactChannel... more) {
        Parts parts = parts();
        parts.channels = EnumSet.of(first, more);
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment without repeats: an attempt soon after a counted one of its family (call and voicemail are
     * one) does not count.
     *
     * @param window the elapsed time from which on it counts again
     * @return a changed copy
     */
    public FollowUpCommitment ignoringRepeatsWithin(Duration window) {
        Parts parts = parts();
        parts.repeatWindow = window;
        return new FollowUpCommitment(parts);
    }

    /**
     * The commitment with spaced attempts: an attempt sooner after any counted one does not count.
     *
     * @param newSpacing the elapsed time between counted attempts
     * @return a changed copy
     */
    public FollowUpCommitment spacedBy(Duration newSpacing) {
        Parts parts = parts();
        parts.spacing = newSpacing;
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
     * The commitment with another warning.
     *
     * @param percent the part of the time given, 1 to 100, from which on it is at risk; 80 unless said otherwise
     * @return a changed copy
     */
    public FollowUpCommitment warningAtPercent(int percent) {
        Parts parts = parts();
        parts.warningPercent = percent;
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
     * How long the handoff gives.
     *
     * @return the limit
     */
    public TimeLimit limit() {
        return limit;
    }

    /**
     * Whose attempts count.
     *
     * @return the channels
     */
    public Set<ContactChannel> channels() {
        return channels;
    }

    /**
     * How long after a counted attempt one of the same family is a repeat.
     *
     * @return the elapsed time
     */
    public Duration repeatWindow() {
        return repeatWindow;
    }

    /**
     * How far counted attempts are apart at least.
     *
     * @return the elapsed time
     */
    public Duration spacing() {
        return spacing;
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
     * From which part of the time given on it is at risk.
     *
     * @return the percentage
     */
    public int warningPercent() {
        return warningPercent;
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
                && channels.equals(that.channels)
                && repeatWindow.equals(that.repeatWindow)
                && spacing.equals(that.spacing)
                && repliesWaive == that.repliesWaive
                && warningPercent == that.warningPercent
                && lateAllowance.equals(that.lateAllowance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name, attempts, limit, channels, repeatWindow, spacing, repliesWaive, warningPercent, lateAllowance);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
