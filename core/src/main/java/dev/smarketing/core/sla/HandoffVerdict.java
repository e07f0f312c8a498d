package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one commitment stands for one handoff, with everything the verdict rests on. */
public final class HandoffVerdict {

    private final VerdictParts parts;
    private final VerdictCode code;
    private final @Nullable Instant decidedAt;

    HandoffVerdict(VerdictParts parts, VerdictCode code, @Nullable Instant decidedAt) {
        this.parts = parts;
        this.code = code;
        this.decidedAt = decidedAt;
    }

    /**
     * The handoff.
     *
     * @return the handoff
     */
    public Handoff handoff() {
        return parts.handoff;
    }

    /**
     * The version that judges.
     *
     * @return the one in force when the clock started; before that, at the handoff
     */
    public AgreementVersion version() {
        return parts.version;
    }

    /**
     * What is owed.
     *
     * @return the commitment
     */
    public Commitment commitment() {
        return parts.commitment;
    }

    /**
     * How it stands.
     *
     * @return the status
     */
    public CommitmentStatus status() {
        return code.status();
    }

    /**
     * Why it stands so.
     *
     * @return the code, for programs
     */
    public VerdictCode code() {
        return code;
    }

    /**
     * Which run of the clock this is.
     *
     * @return 1, and one more each time the lead returned after recycling cancelled its follow-up
     */
    public int cycle() {
        return parts.cycle;
    }

    /**
     * When the clock started.
     *
     * @return the last start or restart; nothing if it has not started
     */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(parts.start);
    }

    /**
     * The limit in force.
     *
     * @return that of the commitment, or of the last change of it
     */
    public TimeLimit limit() {
        return parts.limit;
    }

    /**
     * Whether it is kept.
     *
     * @return true if met
     */
    public boolean isMet() {
        return status() == CommitmentStatus.MET;
    }

    /**
     * Whether a breach may still be undone by a fact that happened in time and is recorded late.
     *
     * @return true for such a breach only
     */
    public boolean isProvisional() {
        return status() == CommitmentStatus.BREACHED
                && decidedAt != null
                && !parts.knownAt.isAfter(decidedAt.plus(parts.lateAllowance));
    }

    /**
     * When the time is up.
     *
     * @return the last instant in time; nothing if there is no limit, the clock has not started or is on hold, or
     *     the calendar never opens again
     */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(parts.dueAt);
    }

    /**
     * When it was decided.
     *
     * @return the instant of the deciding attempt, reply, review, win or recycling; for a breach the due instant
     *     or the closing; nothing while it is open
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
        return parts.needed;
    }

    /**
     * How much of it is done.
     *
     * @return the number of counted attempts; of a review commitment 1 if reviewed in time
     */
    public int done() {
        if (parts.attempts == null) {
            return parts.review != null && isMet() ? 1 : 0;
        }
        // once enough are made the judge counts no further
        return isMet() ? counted().size() : parts.attempts.counted().size();
    }

    /**
     * The attempts that count. This and {@link #notCounted()} look through all attempts at the lead anew.
     *
     * @return by instant
     */
    public List<ContactAttempt> counted() {
        return parts.attempts == null ? List.of() : parts.attempts.listing().counted();
    }

    /**
     * The attempts at the lead that do not count.
     *
     * @return by instant, each with its reason
     */
    public List<UncountedAttempt> notCounted() {
        return parts.attempts == null ? List.of() : parts.attempts.listing().notCounted();
    }

    /**
     * The answer of the lead that waives further attempts.
     *
     * @return the first reply or conversation in time, if that meets the commitment
     */
    public Optional<ContactAttempt> contact() {
        return parts.attempts != null && isMet() ? parts.attempts.listing().contact() : Optional.empty();
    }

    /**
     * The decision of sales, for a review commitment.
     *
     * @return the first review, in time or late
     */
    public Optional<LeadReview> review() {
        return Optional.ofNullable(parts.review);
    }

    /**
     * Why nothing is owed.
     *
     * @return the code of the rejection, {@code WON}, or the reason of a rule
     */
    public Optional<String> exemption() {
        return Optional.ofNullable(parts.exemption);
    }

    /**
     * The business time outside pauses since the clock started.
     *
     * @return until it was decided, or until the assessment if it is not; none if it has not started
     */
    public Duration used() {
        return parts.start == null ? Duration.ZERO : parts.clock.between(parts.start, reckonedTo());
    }

    private Instant reckonedTo() {
        return decidedAt == null ? parts.asOf : decidedAt;
    }

    /**
     * The business time that the limit gives.
     *
     * @return the whole of it; nothing if there is no limit or the clock has not started
     */
    public Optional<Duration> given() {
        return parts.start == null
                ? Optional.empty()
                : Optional.ofNullable(parts.clock.given(parts.limit, parts.start));
    }

    /**
     * The business time left.
     *
     * @return until it is due, also while it is on hold; nothing if it is decided or has no limit
     */
    public Optional<Duration> remaining() {
        if (!status().isOpen()) {
            return Optional.empty();
        }
        if (parts.dueAt != null) {
            return Optional.of(parts.clock.between(parts.asOf, parts.dueAt));
        }
        return status() == CommitmentStatus.PAUSED ? given().map(given -> given.minus(used())) : Optional.empty();
    }

    /**
     * The longest gap between counted attempts, in business time outside pauses, with the one since the last of
     * them while more are owed.
     *
     * @return the figure of a cadence; nothing before the first counted attempt
     */
    public Optional<Duration> longestGap() {
        List<ContactAttempt> counted = counted();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Duration longest = Duration.ZERO;
        Instant last = counted.get(0).at();
        for (ContactAttempt attempt : counted.subList(0, Math.min(parts.needed, counted.size()))) {
            longest = longer(longest, parts.clock.between(last, attempt.at()));
            last = attempt.at();
        }
        return Optional.of(
                counted.size() < parts.needed ? longer(longest, parts.clock.between(last, reckonedTo())) : longest);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    /**
     * Who has to act, or had to when it was decided; a breach is theirs.
     *
     * @return the last owner assigned by then, if any
     */
    public Optional<String> owner() {
        String owner = null;
        for (LeadAssignment assignment : parts.assignments) {
            if (!assignment.at().isAfter(reckonedTo())) {
                owner = assignment.owner();
            }
        }
        return Optional.ofNullable(owner);
    }

    /**
     * Who carried the delay: {@link #used} by owner, in the order in which they had the lead.
     *
     * @return each span of an owner; their sum is the time used
     */
    public List<OwnerTime> ownerTimes() {
        return VerdictArithmetic.ownerTimes(parts.clock, parts.start, reckonedTo(), parts.assignments);
    }

    /**
     * When no business time ran between the start and the decision or the assessment.
     *
     * @return closed hours, holidays and pauses, the earliest first
     */
    public List<StoppedTime> stoppedTimes() {
        return VerdictArithmetic.stoppedTimes(parts.clock, parts.start, reckonedTo());
    }

    /**
     * When the lead was first reached or tried: the first attempt that counts or came too late to count, or, before
     * it, an answer if answers meet the commitment.
     *
     * @return the instant, if there was one from the start of the clock on
     */
    public Optional<Instant> firstContactAt() {
        return parts.attempts == null ? Optional.empty() : parts.attempts.firstContactAt();
    }

    /** How many attempts, or reviews, are still to be made; those made too late are none of them. */
    int stillOwed() {
        int left = parts.needed - done();
        return parts.attempts == null || left < 1 ? left : left - parts.attempts.madeLate(left);
    }

    /** Whether the lead has answered, in time or not, where an answer meets the commitment. */
    boolean isAnswered() {
        return parts.attempts != null && parts.attempts.isAnswered();
    }

    /**
     * How long the lead waited for its first contact.
     *
     * @return the business time outside pauses from the start on, if there was a contact
     */
    public Optional<Duration> responseTime() {
        Instant start = parts.start;
        return start == null ? Optional.empty() : firstContactAt().map(contact -> parts.clock.between(start, contact));
    }

    ZoneId zone() {
        return parts.clock.calendar().zone();
    }

    /**
     * The breach, if it is one.
     *
     * @return who broke what and when
     */
    public Optional<Breach> breach() {
        if (status() != CommitmentStatus.BREACHED) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                parts.commitment.name(),
                parts.commitment.party(),
                parts.handoff.id(),
                Objects.requireNonNull(decidedAt),
                Breach.Reason.valueOf(code.name()),
                done(),
                parts.needed,
                isProvisional()));
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

    /**
     * Everything the verdict rests on, line by line: its code, version, start, time used and given, what stood
     * still, and each attempt with what became of it.
     *
     * @param language the language
     * @return several lines, for example {@code used 3:10 of 4:00; closed 18:00-09:00; holiday 2024-05-01}
     */
    public String explain(Language language) {
        return VerdictExplanation.of(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
