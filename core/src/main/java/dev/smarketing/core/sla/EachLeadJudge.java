package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the commitments that sales owes for one handoff, under one version. */
final class EachLeadJudge {

    final HandoffLog log;
    final Instant asOf;
    final Handoff handoff;
    final HandoffEvents events;
    final LeadEvents leadEvents;
    final AgreementVersion version;
    final BusinessCalendar calendar;
    private final Instant knownAt;

    private final ReviewWindow window;

    /** With the instant whose knowledge the log holds, and the calendar as it was known. */
    EachLeadJudge(
            HandoffLog log,
            Instant asOf,
            Instant knownAt,
            Handoff handoff,
            AgreementVersion version,
            BusinessCalendar calendar,
            ReviewWindow window) {
        this(
                log,
                asOf,
                knownAt,
                handoff,
                log.eventsOf(handoff),
                log.eventsOf(handoff.lead()),
                version,
                calendar,
                window);
    }

    private EachLeadJudge(
            HandoffLog log,
            Instant asOf,
            Instant knownAt,
            Handoff handoff,
            HandoffEvents events,
            LeadEvents leadEvents,
            AgreementVersion version,
            BusinessCalendar calendar,
            ReviewWindow window) {
        this.log = log;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.handoff = handoff;
        this.events = events;
        this.leadEvents = leadEvents;
        this.version = version;
        this.calendar = calendar;
        this.window = window;
    }

    EachLeadJudge with(BusinessCalendar other) {
        return new EachLeadJudge(log, asOf, knownAt, handoff, events, leadEvents, version, other, window);
    }

    /** Under the version in force when a clock started; the review stays with that of the handoff. */
    EachLeadJudge with(AgreementVersion other) {
        return new EachLeadJudge(log, asOf, knownAt, handoff, events, leadEvents, other, other.calendar(), window);
    }

    /** The first decision of sales that is known. */
    Optional<LeadReview> review() {
        List<LeadReview> reviews = events.reviews;
        for (LeadReview review : reviews.subList(ByInstant.first(reviews, handoff.at()), reviews.size())) {
            if (review.isKnownAt(asOf)) {
                return Optional.of(review);
            }
        }
        return Optional.empty();
    }

    /** The first decision, if it is a rejection in time. */
    Optional<LeadReview> validRejection() {
        return review().filter(review -> !review.isAccepted() && window.holds(review.at()));
    }

    /** Whether a valid rejection may still come or become known. */
    boolean isReviewOpen() {
        return review().isEmpty() && window.isOpen(asOf, knownAt);
    }

    /** What starts the clock of a commitment, if it is known to have happened. */
    Optional<Instant> startOf(Commitment commitment) {
        ClockStart start =
                commitment instanceof FollowUpCommitment followUp ? followUp.clockStart() : ClockStart.HANDOFF;
        return switch (start) {
            case HANDOFF -> Optional.of(handoff.at());
            case ASSIGNMENT -> first(events.assignments);
            case ACCEPTANCE -> review().filter(LeadReview::isAccepted).map(LeadReview::at);
        };
    }

    private Optional<Instant> first(List<LeadAssignment> assignments) {
        for (LeadAssignment assignment :
                assignments.subList(ByInstant.first(assignments, handoff.at()), assignments.size())) {
            if (assignment.isKnownAt(asOf)) {
                return Optional.of(assignment.at());
            }
        }
        return Optional.empty();
    }

    /** One verdict, and for a follow-up that recycling cancels one for each time the lead was with sales. */
    List<HandoffVerdict> judge(Commitment commitment, @Nullable Instant notDueBefore) {
        return commitment instanceof FollowUpCommitment followUp
                ? new FollowUpJudge(this, followUp, notDueBefore).judge()
                : List.of(review((ReviewCommitment) commitment));
    }

    VerdictParts parts(Commitment commitment, Clock clock) {
        VerdictParts parts = new VerdictParts(handoff, version, commitment, asOf, knownAt, clock);
        parts.assignments = known(events.assignments);
        return parts;
    }

    private List<LeadAssignment> known(List<LeadAssignment> assignments) {
        for (LeadAssignment assignment : assignments) {
            if (!assignment.isKnownAt(asOf)) {
                return assignments.stream()
                        .filter(candidate -> candidate.isKnownAt(asOf))
                        .toList();
            }
        }
        return assignments;
    }

    HandoffVerdict review(ReviewCommitment commitment) {
        Clock clock = new Clock(window.calendar(), List.of());
        @Nullable Instant due = window.end().orElse(null);
        @Nullable LeadReview review = review().orElse(null);
        VerdictParts parts = parts(commitment, clock);
        parts.start = handoff.at();
        parts.limit = commitment.limit();
        parts.dueAt = due;
        parts.needed = 1;
        parts.review = review;
        parts.lateAllowance = commitment.lateAllowance();
        if (review != null && (due == null || !review.at().isAfter(due))) {
            return parts.verdict(VerdictCode.REVIEWED, review.at());
        }
        if (due != null && asOf.isAfter(due)) {
            return parts.verdict(review == null ? VerdictCode.NOT_REVIEWED : VerdictCode.LATE_REVIEW, due);
        }
        if (!hasOpened(window.calendar(), handoff.at(), asOf)) {
            return parts.verdict(VerdictCode.OUTSIDE_HOURS, null);
        }
        @Nullable Duration given = clock.given(commitment.limit(), handoff.at());
        boolean late = given != null
                && isShareReached(clock.between(handoff.at(), asOf), given, ReviewCommitment.WARNING_PERCENT);
        return parts.verdict(late ? VerdictCode.LITTLE_TIME_LEFT : VerdictCode.IN_TIME, null);
    }

    static boolean hasOpened(BusinessCalendar calendar, Instant start, Instant asOf) {
        try {
            return calendar.nextOpening(start)
                    .map(opening -> !asOf.isBefore(opening))
                    .orElse(false);
        } catch (ArithmeticException e) {
            return false; // opens after the year 9999
        }
    }

    static boolean isShareReached(Duration used, Duration given, int percent) {
        return used.multipliedBy(100).compareTo(given.multipliedBy(percent)) >= 0;
    }
}
