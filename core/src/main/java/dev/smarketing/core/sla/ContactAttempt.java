package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.Objects;

/** A message or call between sales and a lead: outbound, by a person and unanswered unless said otherwise. */
public final class ContactAttempt implements HandoffFact {

    private final String id;
    private final LeadId lead;
    private final Instant at;
    private final Instant recordedAt;
    private final ContactChannel channel;
    private final Kind kind;
    private final boolean automatic;

    private ContactAttempt(
            String id,
            LeadId lead,
            Instant at,
            Instant recordedAt,
            ContactChannel channel,
            Kind kind,
            boolean automatic) {
        this.id = Require.text(id, "contact attempt id");
        this.lead = Objects.requireNonNull(lead, "lead");
        this.at = Objects.requireNonNull(at, "at");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        this.channel = Objects.requireNonNull(channel, "channel");
        this.kind = kind;
        this.automatic = automatic;
    }

    private enum Kind {
        OUTBOUND,
        CONVERSATION,
        INBOUND
    }

    /**
     * Sales tries to reach a lead.
     *
     * @param id its id, unique among attempts
     * @param lead the lead
     * @param at when
     * @param channel how
     * @return the attempt
     */
    public static ContactAttempt of(String id, LeadId lead, Instant at, ContactChannel channel) {
        return new ContactAttempt(id, lead, at, at, channel, Kind.OUTBOUND, false);
    }

    /**
     * The attempt, made by a machine: a bot, a sequence, an out-of-office reply.
     *
     * @return a changed copy
     */
    public ContactAttempt automatic() {
        return new ContactAttempt(id, lead, at, recordedAt, channel, kind, true);
    }

    /**
     * The message or call, coming from the lead.
     *
     * @return a changed copy
     */
    public ContactAttempt inbound() {
        return new ContactAttempt(id, lead, at, recordedAt, channel, Kind.INBOUND, automatic);
    }

    /**
     * The attempt, with the lead talking or answering at once.
     *
     * @return a changed copy
     */
    public ContactAttempt asConversation() {
        return new ContactAttempt(id, lead, at, recordedAt, channel, Kind.CONVERSATION, automatic);
    }

    /**
     * The attempt, known only from an instant on.
     *
     * @param instant when it was recorded
     * @return a changed copy
     */
    public ContactAttempt withRecordedAt(Instant instant) {
        return new ContactAttempt(id, lead, at, instant, channel, kind, automatic);
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
     * With whom.
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
     * How.
     *
     * @return the channel
     */
    public ContactChannel channel() {
        return channel;
    }

    /**
     * Whether a machine did it.
     *
     * @return true if so
     */
    public boolean isAutomatic() {
        return automatic;
    }

    /**
     * Whether it came from the lead.
     *
     * @return true if so
     */
    public boolean isInbound() {
        return kind == Kind.INBOUND;
    }

    /**
     * Whether the lead spoke: a reply or a conversation, not an automatic one.
     *
     * @return true if so
     */
    public boolean isContact() {
        return !automatic && kind != Kind.OUTBOUND;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactAttempt that
                && id.equals(that.id)
                && lead.equals(that.lead)
                && at.equals(that.at)
                && recordedAt.equals(that.recordedAt)
                && channel == that.channel
                && kind == that.kind
                && automatic == that.automatic;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lead, at, recordedAt, channel, kind, automatic);
    }

    /**
     * Its id, channel, lead and instant.
     *
     * @return for example {@code attempt A-1 by CALL to L-7 at 2024-06-11T08:00:00Z}
     */
    @Override
    public String toString() {
        return "attempt " + id + " by " + channel + (isInbound() ? " from " : " to ") + lead + " at " + at;
    }
}
