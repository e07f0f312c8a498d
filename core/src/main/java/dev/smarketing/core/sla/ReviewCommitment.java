package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Objects;

/**
 * Sales accepts or rejects each lead, in some time from the handoff on, which no pause stops. The time is also
 * the window of valid rejections: a later one changes nothing, and silence counts as accepted for the volume.
 */
public final class ReviewCommitment implements Commitment {

    static final int WARNING_PERCENT = 80;

    private final String name;
    private final TimeLimit limit;

    private final Duration lateAllowance;

    private ReviewCommitment(String name, TimeLimit limit, Duration lateAllowance) {
        this.name = Require.text(name, "commitment name");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.lateAllowance = Durations.notNegative(lateAllowance, "allowance for late records");
    }

    static ReviewCommitment eventually() {
        return new ReviewCommitment("lead-review", new TimeLimit.Unlimited(), Duration.ZERO);
    }

    /**
     * The commitment under another name.
     *
     * @param newName the name, not blank
     * @return a changed copy
     */
    public ReviewCommitment named(String newName) {
        return new ReviewCommitment(newName, limit, lateAllowance);
    }

    /**
     * The commitment with a limit.
     *
     * @param newLimit how long the handoff gives
     * @return a changed copy
     */
    public ReviewCommitment within(TimeLimit newLimit) {
        return new ReviewCommitment(name, newLimit, lateAllowance);
    }

    /**
     * The commitment within some open time.
     *
     * @param businessTime how much open time, above zero
     * @return a changed copy
     */
    public ReviewCommitment within(Duration businessTime) {
        return within(new TimeLimit.BusinessTime(businessTime));
    }

    /**
     * The commitment until the last closing of the n-th business day after the date of the handoff.
     *
     * @param days which business day, 1 for the next
     * @return a changed copy
     */
    public ReviewCommitment withinBusinessDays(int days) {
        return within(new TimeLimit.BusinessDays(days));
    }

    /**
     * The commitment where decisions may be recorded late: so long after the breach it stays provisional, and so does
     * the volume of the period, as a rejection in time may still become known.
     *
     * @param allowance the elapsed time; none unless said otherwise
     * @return a changed copy
     */
    public ReviewCommitment allowingLateRecords(Duration allowance) {
        return new ReviewCommitment(name, limit, allowance);
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
     * How long the handoff gives.
     *
     * @return the limit
     */
    public TimeLimit limit() {
        return limit;
    }

    /**
     * How long after a breach a decision may still be recorded.
     *
     * @return the elapsed time
     */
    public Duration lateAllowance() {
        return lateAllowance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewCommitment that
                && name.equals(that.name)
                && limit.equals(that.limit)
                && lateAllowance.equals(that.lateAllowance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, limit, lateAllowance);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
