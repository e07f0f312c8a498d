package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message or call between sales and a lead: outbound, by a person and unanswered unless said otherwise. */
public final class ContactAttempt implements HandoffFact {

    private final String id;
    private final LeadId lead;
    private final Instant at;
    private final Instant recordedAt;
    private final ContactChannel channel;
    private final Kind kind;
    private final boolean automatic;
    private final @Nullable String person;

    private ContactAttempt(
            String id,
            LeadId lead,
            Instant at,
            Instant recordedAt,
            ContactChannel channel,
            Kind kind,
            boolean automatic,
            @Nullable String person) {
        this.id = Require.text(id, "contact attempt id");
        this.lead = Objects.requireNonNull(lead, "lead");
        this.at = Objects.requireNonNull(at, "at");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        this.channel = Objects.requireNonNull(channel, "channel");
        this.kind = kind;
        this.automatic = automatic;
        this.person = person;
    }

    enum Kind {
        OUTBOUND,
        CONVERSATION,
        INBOUND
    }

    ContactAttempt as(Kind newKind) {
        return new ContactAttempt(id, lead, at, recordedAt, channel, newKind, automatic, person);
    }

    Kind kind() {
        return kind;
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
        return new ContactAttempt(id, lead, at, at, channel, Kind.OUTBOUND, false, null);
    }

    /**
     * The attempt, made by a machine: a bot, a sequence, an out-of-office reply.
     *
     * @return a changed copy
     */
    public ContactAttempt automatic() {
        return new ContactAttempt(id, lead, at, recordedAt, channel, kind, true, person);
    }

    /**
     * The message or call, coming from the lead.
     *
     * @return a changed copy
     */
    public ContactAttempt inbound() {
        return as(Kind.INBOUND);
    }

    /**
     * The attempt, with the lead talking or answering at once.
     *
     * @return a changed copy
     */
    public ContactAttempt asConversation() {
        return as(Kind.CONVERSATION);
    }

    @Override
    public ContactAttempt withRecordedAt(Instant instant) {
        return new ContactAttempt(id, lead, at, instant, channel, kind, automatic, person);
    }

    /**
     * The attempt with who made it, who need not own the lead; the credit is theirs.
     *
     * @param who the person
     * @return a changed copy
     */
    public ContactAttempt withPerson(String who) {
        return new ContactAttempt(
                id, lead, at, recordedAt, channel, kind, automatic, Require.text(who, "person of contact attempt"));
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
     * Who made it.
     *
     * @return the person, if known
     */
    public Optional<String> person() {
        return Optional.ofNullable(person);
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
                && automatic == that.automatic
                && Objects.equals(person, that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lead, at, recordedAt, channel, kind, automatic, person);
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
