package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one commitment stands for one handoff, with everything the verdict rests on. */
public final class HandoffVerdict {

    private final Handoff handoff;
    private final AgreementVersion version;
    private final Commitment commitment;
    private final CommitmentStatus status;
    private final Instant asOf;
    private final @Nullable Instant dueAt;
    private final @Nullable Instant decidedAt;
    private final int needed;
    private final List<ContactAttempt> counted;
    private final List<UncountedAttempt> notCounted;
    private final @Nullable ContactAttempt contact;
    private final @Nullable LeadReview review;
    private final @Nullable String exemption;
    private final boolean provisional;
    private final Duration used;

    /** What a judge gathers; mutable only until the verdict is made. */
    static final class Parts {
        final Handoff handoff;
        final AgreementVersion version;
        final Commitment commitment;
        final Instant asOf;
        final List<ContactAttempt> counted = new ArrayList<>();
        final List<UncountedAttempt> notCounted = new ArrayList<>();

        @Nullable
        Instant dueAt;

        int needed;

        @Nullable
        ContactAttempt contact;

        @Nullable
        LeadReview review;

        @Nullable
        String exemption;

        Duration lateAllowance = Duration.ZERO;

        Parts(Handoff handoff, AgreementVersion version, Commitment commitment, Instant asOf) {
            this.handoff = handoff;
            this.version = version;
            this.commitment = commitment;
            this.asOf = asOf;
        }

        HandoffVerdict decided(CommitmentStatus status, Instant at) {
            return new HandoffVerdict(this, status, at);
        }

        HandoffVerdict exempt(String reason) {
            exemption = reason;
            return new HandoffVerdict(this, CommitmentStatus.EXEMPT, null);
        }

        HandoffVerdict notApplicable() {
            return new HandoffVerdict(this, CommitmentStatus.NOT_APPLICABLE, null);
        }

        HandoffVerdict open(CommitmentStatus status) {
            return new HandoffVerdict(this, status, null);
        }
    }

    private HandoffVerdict(Parts parts, CommitmentStatus status, @Nullable Instant decidedAt) {
        this.handoff = parts.handoff;
        this.version = parts.version;
        this.commitment = parts.commitment;
        this.status = status;
        this.asOf = parts.asOf;
        this.dueAt = parts.dueAt;
        this.decidedAt = decidedAt;
        this.needed = parts.needed;
        this.counted = List.copyOf(parts.counted);
        this.notCounted = List.copyOf(parts.notCounted);
        this.contact = parts.contact;
        this.review = parts.review;
        this.exemption = parts.exemption;
        this.provisional = status == CommitmentStatus.BREACHED
                && decidedAt != null
                && !asOf.isAfter(decidedAt.plus(parts.lateAllowance));
        this.used = version.calendar().between(handoff.at(), decidedAt == null ? asOf : decidedAt);
    }

    /**
     * The handoff.
     *
     * @return the handoff
     */
    public Handoff handoff() {
        return handoff;
    }

    /**
     * The version that judges.
     *
     * @return the one in force at the handoff
     */
    public AgreementVersion version() {
        return version;
    }

    /**
     * What is owed.
     *
     * @return the commitment
     */
    public Commitment commitment() {
        return commitment;
    }

    /**
     * How it stands.
     *
     * @return the status
     */
    public CommitmentStatus status() {
        return status;
    }

    /**
     * Whether it is kept.
     *
     * @return true if met
     */
    public boolean isMet() {
        return status == CommitmentStatus.MET;
    }

    /**
     * Whether a breach may still be undone by a fact that happened in time and is recorded late.
     *
     * @return true for such a breach only
     */
    public boolean isProvisional() {
        return provisional;
    }

    /**
     * When the time is up.
     *
     * @return the last instant in time; nothing if there is no limit or the calendar never opens again
     */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /**
     * When it was met or breached.
     *
     * @return the deciding attempt, reply or review; for a breach the due instant or the closing
     */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /**
     * How many attempts, or reviews, are owed.
     *
     * @return the number
     */
    public int needed() {
        return needed;
    }

    /**
     * How much of it is done.
     *
     * @return the number of counted attempts; of a review commitment 1 if reviewed in time
     */
    public int done() {
        return commitment instanceof ReviewCommitment ? (isMet() ? 1 : 0) : counted.size();
    }

    /**
     * The attempts that count.
     *
     * @return by instant
     */
    public List<ContactAttempt> counted() {
        return counted;
    }

    /**
     * The attempts at the lead that do not count.
     *
     * @return by instant, each with its reason
     */
    public List<UncountedAttempt> notCounted() {
        return notCounted;
    }

    /**
     * The answer of the lead that waives further attempts.
     *
     * @return the first reply or conversation in time, if that meets the commitment
     */
    public Optional<ContactAttempt> contact() {
        return Optional.ofNullable(contact);
    }

    /**
     * The decision of sales, for a review commitment.
     *
     * @return the first review, in time or late
     */
    public Optional<LeadReview> review() {
        return Optional.ofNullable(review);
    }

    /**
     * Why nothing is owed.
     *
     * @return the code of the rejection, or {@code WON}
     */
    public Optional<String> exemption() {
        return Optional.ofNullable(exemption);
    }

    /**
     * The business time since the handoff.
     *
     * @return until it was decided, or until the assessment if it is not
     */
    public Duration used() {
        return used;
    }

    /**
     * The business time left.
     *
     * @return until it is due; nothing if it is decided or has no due instant
     */
    public Optional<Duration> remaining() {
        return status.isOpen() && dueAt != null
                ? Optional.of(version.calendar().between(asOf, dueAt))
                : Optional.empty();
    }

    /**
     * The breach, if it is one.
     *
     * @return who broke what and when
     */
    public Optional<Breach> breach() {
        if (status != CommitmentStatus.BREACHED) {
            return Optional.empty();
        }
        Breach.Reason reason = commitment instanceof ReviewCommitment
                ? review == null ? Breach.Reason.NOT_REVIEWED : Breach.Reason.LATE_REVIEW
                : Breach.Reason.TOO_FEW_ATTEMPTS;
        return Optional.of(new Breach(
                commitment.name(),
                commitment.party(),
                handoff.id(),
                Objects.requireNonNull(decidedAt),
                reason,
                done(),
                needed,
                provisional));
    }

    /**
     * The verdict with its arithmetic.
     *
     * @param language the language
     * @return for example {@code H-1, lead-follow-up: met; 3 of 3 attempts by 2024-06-13 09:59:59, due ...}
     */
    public String toText(Language language) {
        return VerdictText.of(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
