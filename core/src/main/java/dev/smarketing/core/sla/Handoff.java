package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lead passed from marketing to sales. */
public final class Handoff implements HandoffFact {

    private final String id;
    private final LeadId lead;
    private final Instant at;
    private final Instant recordedAt;
    private final @Nullable String segment;
    private final @Nullable Channel channel;
    private final @Nullable Money value;
    private final @Nullable Lead facts;

    private Handoff(
            String id,
            LeadId lead,
            Instant at,
            Instant recordedAt,
            @Nullable String segment,
            @Nullable Channel channel,
            @Nullable Money value,
            @Nullable Lead facts) {
        this.id = Require.text(id, "handoff id");
        this.lead = Objects.requireNonNull(lead, "lead");
        this.at = Objects.requireNonNull(at, "at");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        this.segment = segment;
        this.channel = channel;
        this.value = value;
        this.facts = facts;
    }

    /**
     * A handoff known as soon as it happened.
     *
     * @param id its id, unique among handoffs
     * @param lead the lead
     * @param at when sales got it
     * @return the handoff
     */
    public static Handoff of(String id, LeadId lead, Instant at) {
        return new Handoff(id, lead, at, at, null, null, null, null);
    }

    /**
     * The handoff of a lead of a segment.
     *
     * @param newSegment the segment, as volume commitments name it
     * @return a changed copy
     */
    public Handoff withSegment(String newSegment) {
        return new Handoff(id, lead, at, recordedAt, Require.text(newSegment, "segment"), channel, value, facts);
    }

    /**
     * The handoff of a lead that a channel brought.
     *
     * @param newChannel the channel
     * @return a changed copy
     */
    public Handoff withChannel(Channel newChannel) {
        return new Handoff(
                id, lead, at, recordedAt, segment, Objects.requireNonNull(newChannel, "channel"), value, facts);
    }

    /**
     * The handoff of a lead that is worth so much, for commitments of value.
     *
     * @param newValue what the lead will bring on average, not negative
     * @return a changed copy
     * @throws IllegalArgumentException if the value is negative
     */
    public Handoff withValue(Money newValue) {
        if (Objects.requireNonNull(newValue, "value").signum() < 0) {
            throw new IllegalArgumentException(
                    "value of handoff '" + id + "' is " + newValue + ", below 0; give 0 or more");
        }
        return new Handoff(id, lead, at, recordedAt, segment, channel, newValue, facts);
    }

    /**
     * The handoff with what is known of the lead, for the conditions of matching rules.
     *
     * @param newFacts the lead itself
     * @return a changed copy
     * @throws IllegalArgumentException if they are of another lead
     */
    public Handoff withFacts(Lead newFacts) {
        if (!Objects.requireNonNull(newFacts, "facts").id().equals(lead)) {
            throw new IllegalArgumentException("facts of lead " + newFacts.id() + " are given for handoff '" + id
                    + "' of lead " + lead + "; give those of " + lead);
        }
        return new Handoff(id, lead, at, recordedAt, segment, channel, value, newFacts);
    }

    @Override
    public Handoff withRecordedAt(Instant instant) {
        return new Handoff(id, lead, at, instant, segment, channel, value, facts);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Who was handed over.
     *
     * @return the lead
     */
    public LeadId lead() {
        return lead;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * The segment of the lead.
     *
     * @return the segment, if known
     */
    public Optional<String> segment() {
        return Optional.ofNullable(segment);
    }

    /**
     * The channel that brought the lead.
     *
     * @return the channel, if known
     */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * What the lead is worth.
     *
     * @return the value, if it was given
     */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What is known of the lead.
     *
     * @return the facts, if they were given
     */
    public Optional<Lead> facts() {
        return Optional.ofNullable(facts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Handoff that
                && id.equals(that.id)
                && lead.equals(that.lead)
                && at.equals(that.at)
                && recordedAt.equals(that.recordedAt)
                && Objects.equals(segment, that.segment)
                && Objects.equals(channel, that.channel)
                && Objects.equals(value, that.value)
                && Objects.equals(facts, that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lead, at, recordedAt, segment, channel, value, facts);
    }

    /**
     * Its id, lead and instant.
     *
     * @return for example {@code handoff H-1 of L-7 at 2024-06-11T08:00:00Z}
     */
    @Override
    public String toString() {
        return "handoff " + id + " of " + lead + " at " + at;
    }
}
