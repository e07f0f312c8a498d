package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the commitments that sales owes for one handoff, under the version in force at it. */
final class EachLeadJudge {

    private final HandoffLog log;
    private final Instant asOf;
    private final Handoff handoff;
    private final AgreementVersion version;
    private final BusinessCalendar calendar;

    EachLeadJudge(HandoffLog log, Instant asOf, Handoff handoff, AgreementVersion version) {
        this.log = log;
        this.asOf = asOf;
        this.handoff = handoff;
        this.version = version;
        this.calendar = version.calendar();
    }

    /** The first decision of sales that is known. */
    Optional<LeadReview> review() {
        return log.reviewsOf(handoff).stream()
                .filter(review -> review.isKnownAt(asOf) && !review.at().isBefore(handoff.at()))
                .findFirst();
    }

    /** The code of a rejection within the window of the version. */
    Optional<String> validRejection() {
        Optional<Instant> end = windowEnd();
        return review().filter(review -> end.isEmpty() || !review.at().isAfter(end.get()))
                .flatMap(LeadReview::rejectionReason);
    }

    private Optional<Instant> windowEnd() {
        return version.review().flatMap(review -> review.limit().dueAt(calendar, handoff.at()));
    }

    /** Whether a rejection may still come and be valid. */
    boolean isReviewOpen() {
        return review().isEmpty() && windowEnd().map(end -> !asOf.isAfter(end)).orElse(true);
    }

    HandoffVerdict judge(Commitment commitment) {
        return commitment instanceof FollowUpCommitment followUp
                ? followUp(followUp)
                : review((ReviewCommitment) commitment);
    }

    private HandoffVerdict review(ReviewCommitment commitment) {
        @Nullable Instant due = commitment.limit().dueAt(calendar, handoff.at()).orElse(null);
        @Nullable LeadReview review = review().orElse(null);
        HandoffVerdict.Parts parts = new HandoffVerdict.Parts(handoff, version, commitment, asOf);
        parts.dueAt = due;
        parts.needed = 1;
        parts.review = review;
        if (review != null && (due == null || !review.at().isAfter(due))) {
            return parts.decided(CommitmentStatus.MET, review.at());
        }
        if (due != null && asOf.isAfter(due)) {
            return parts.decided(CommitmentStatus.BREACHED, due);
        }
        return parts.open(openStatus(due, ReviewCommitment.WARNING_PERCENT));
    }

    private HandoffVerdict followUp(FollowUpCommitment commitment) {
        @Nullable Instant due = commitment.limit().dueAt(calendar, handoff.at()).orElse(null);
        @Nullable
        LeadClosing closing = log.closingsOf(handoff.lead()).stream()
                .filter(known -> known.isKnownAt(asOf) && !known.at().isBefore(handoff.at()))
                .findFirst()
                .orElse(null);
        boolean unlimited = commitment.limit() instanceof TimeLimit.Unlimited;
        @Nullable Instant closedAt = closing != null && unlimited ? closing.at() : null;
        HandoffVerdict.Parts parts = new HandoffVerdict.Parts(handoff, version, commitment, asOf);
        parts.dueAt = due;
        parts.needed = commitment.attempts();
        parts.lateAllowance = commitment.lateAllowance();
        count(commitment, due, closedAt, parts);

        Optional<String> rejection = validRejection();
        if (rejection.isPresent()) {
            return parts.exempt(rejection.get());
        }
        @Nullable Instant metAt = metAt(parts);
        if (closing != null
                && closing.outcome() == LeadClosing.Outcome.WON
                && (due == null || !closing.at().isAfter(due))
                && (metAt == null || metAt.isAfter(closing.at()))) {
            return parts.exempt(LeadClosing.Outcome.WON.name());
        }
        if (metAt != null) {
            return parts.decided(CommitmentStatus.MET, metAt);
        }
        if (closedAt != null) {
            return parts.decided(CommitmentStatus.BREACHED, closedAt);
        }
        if (due != null && asOf.isAfter(due)) {
            return parts.decided(CommitmentStatus.BREACHED, due);
        }
        return parts.open(openStatus(due, commitment.warningPercent()));
    }

    private static @Nullable Instant metAt(HandoffVerdict.Parts parts) {
        Instant byAttempts = parts.counted.size() < parts.needed
                ? null
                : parts.counted.get(parts.needed - 1).at();
        Instant byContact = parts.contact == null ? null : parts.contact.at();
        if (byAttempts == null || byContact == null) {
            return byAttempts == null ? byContact : byAttempts;
        }
        return byAttempts.isBefore(byContact) ? byAttempts : byContact;
    }

    private void count(
            FollowUpCommitment commitment,
            @Nullable Instant due,
            @Nullable Instant closedAt,
            HandoffVerdict.Parts parts) {
        Map<ContactChannel, Instant> lastCounted = new EnumMap<>(ContactChannel.class);
        List<ContactAttempt> known = new ArrayList<>(log.attemptsAt(handoff.lead()));
        known.removeIf(attempt -> !attempt.isKnownAt(asOf));
        for (ContactAttempt attempt : known) {
            UncountedAttempt.@Nullable Reason reason = reason(attempt, commitment, due, closedAt, lastCounted);
            if (reason == null) {
                parts.counted.add(attempt);
                lastCounted.put(attempt.channel(), attempt.at());
            } else {
                parts.notCounted.add(new UncountedAttempt(attempt, reason));
            }
            if (parts.contact == null
                    && commitment.isMetByReply()
                    && attempt.isContact()
                    && !attempt.at().isBefore(handoff.at())
                    && !isAfter(attempt, due)
                    && !isAfter(attempt, closedAt)) {
                parts.contact = attempt;
            }
        }
    }

    private UncountedAttempt.@Nullable Reason reason(
            ContactAttempt attempt,
            FollowUpCommitment commitment,
            @Nullable Instant due,
            @Nullable Instant closedAt,
            Map<ContactChannel, Instant> lastCounted) {
        if (attempt.at().isBefore(handoff.at())) {
            return UncountedAttempt.Reason.BEFORE_START;
        }
        if (attempt.isAutomatic()) {
            return UncountedAttempt.Reason.AUTOMATIC;
        }
        if (attempt.isInbound()) {
            return UncountedAttempt.Reason.INBOUND;
        }
        if (!commitment.channels().contains(attempt.channel())) {
            return UncountedAttempt.Reason.WRONG_CHANNEL;
        }
        if (isAfter(attempt, due)) {
            return UncountedAttempt.Reason.AFTER_DUE;
        }
        if (isAfter(attempt, closedAt)) {
            return UncountedAttempt.Reason.AFTER_CLOSING;
        }
        for (Map.Entry<ContactChannel, Instant> last : lastCounted.entrySet()) {
            if (attempt.channel().isOfFamilyOf(last.getKey())
                    && attempt.at().isBefore(last.getValue().plus(commitment.repeatWindow()))) {
                return UncountedAttempt.Reason.DUPLICATE;
            }
        }
        for (Instant last : lastCounted.values()) {
            if (attempt.at().isBefore(last.plus(commitment.spacing()))) {
                return UncountedAttempt.Reason.TOO_SOON;
            }
        }
        return null;
    }

    private static boolean isAfter(ContactAttempt attempt, @Nullable Instant end) {
        return end != null && attempt.at().isAfter(end);
    }

    private CommitmentStatus openStatus(@Nullable Instant due, int warningPercent) {
        boolean begun = calendar.nextOpening(handoff.at())
                .map(opening -> !asOf.isBefore(opening))
                .orElse(false);
        if (!begun) {
            return CommitmentStatus.PENDING;
        }
        if (due != null) {
            Duration used = calendar.between(handoff.at(), asOf);
            Duration given = calendar.between(handoff.at(), due);
            if (used.multipliedBy(100).compareTo(given.multipliedBy(warningPercent)) >= 0) {
                return CommitmentStatus.AT_RISK;
            }
        }
        return CommitmentStatus.RUNNING;
    }
}
