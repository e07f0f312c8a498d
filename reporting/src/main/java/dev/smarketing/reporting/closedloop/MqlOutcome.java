package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One qualified lead, where it came from, and the win if there was one. */
public final class MqlOutcome {

    private final LeadId lead;
    private final Channel channel;
    private final LocalDate qualifiedOn;
    private final @Nullable LocalDate wonOn;
    private final @Nullable Money revenue;

    private MqlOutcome(
            LeadId lead, Channel channel, LocalDate qualifiedOn, @Nullable LocalDate wonOn, @Nullable Money revenue) {
        this.lead = lead;
        this.channel = channel;
        this.qualifiedOn = qualifiedOn;
        this.wonOn = wonOn;
        this.revenue = revenue;
    }

    /**
     * A qualified lead without a win.
     *
     * @param lead its id
     * @param channel where it came from
     * @param qualifiedOn the day it became an MQL; where a source has only the first contact, that day
     * @return the outcome so far
     */
    public static MqlOutcome open(LeadId lead, Channel channel, LocalDate qualifiedOn) {
        return new MqlOutcome(
                Objects.requireNonNull(lead, "lead"),
                Objects.requireNonNull(channel, "channel"),
                Objects.requireNonNull(qualifiedOn, "qualifiedOn"),
                null,
                null);
    }

    /**
     * This lead as won, its revenue not reported.
     *
     * @param day the day of the win
     * @return a changed copy
     */
    public MqlOutcome withWin(LocalDate day) {
        return new MqlOutcome(lead, channel, qualifiedOn, Objects.requireNonNull(day, "day"), null);
    }

    /**
     * This lead as won.
     *
     * @param day the day of the win
     * @param amount what it brought
     * @return a changed copy
     */
    public MqlOutcome withWin(LocalDate day, Money amount) {
        return new MqlOutcome(
                lead,
                channel,
                qualifiedOn,
                Objects.requireNonNull(day, "day"),
                Objects.requireNonNull(amount, "amount"));
    }

    /**
     * The lead.
     *
     * @return its id
     */
    public LeadId lead() {
        return lead;
    }

    /**
     * Where it came from.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * When it became an MQL.
     *
     * @return the day
     */
    public LocalDate qualifiedOn() {
        return qualifiedOn;
    }

    /**
     * When it was won.
     *
     * @return the day, or empty if it was not
     */
    public Optional<LocalDate> wonOn() {
        return Optional.ofNullable(wonOn);
    }

    /**
     * What it brought.
     *
     * @return the amount, or empty if there is no win or nobody has reported it
     */
    public Optional<Money> revenue() {
        return Optional.ofNullable(revenue);
    }

    /**
     * Calendar days from qualification to the win.
     *
     * @return the days, negative if the dates contradict each other; empty without a win
     */
    public OptionalLong daysToWin() {
        return wonOn == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(qualifiedOn, wonOn));
    }

    /** What was known of this lead at the end of a day at which it was qualified already. */
    MqlOutcome knownAt(LocalDate asOf) {
        return wonOn != null && wonOn.isAfter(asOf) ? open(lead, channel, qualifiedOn) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MqlOutcome outcome
                && lead.equals(outcome.lead)
                && channel.equals(outcome.channel)
                && qualifiedOn.equals(outcome.qualifiedOn)
                && Objects.equals(wonOn, outcome.wonOn)
                && Objects.equals(revenue, outcome.revenue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, channel, qualifiedOn, wonOn, revenue);
    }

    /**
     * Lead, channel and dates.
     *
     * @return for example {@code L-1 Search qualified 2026-01-05, won 2026-01-20 with EUR 100.00}
     */
    @Override
    public String toString() {
        return lead + " " + channel + " qualified " + qualifiedOn + (wonOn == null ? "" : ", won " + wonOn)
                + (revenue == null ? "" : " with " + revenue);
    }
}
