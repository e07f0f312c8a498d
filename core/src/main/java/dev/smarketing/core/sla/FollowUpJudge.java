package dev.smarketing.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges a follow-up of one handoff. What happens at one instant is taken in the order stop (an attempt, an
 * answer, a closing), cancel, pause and resumption, another limit, a new owner.
 */
final class FollowUpJudge {

    private final EachLeadJudge lead;
    private final FollowUpCommitment commitment;
    private final @Nullable Instant notDueBefore;
    private final Instant asOf;
    private final Pauses pauses;
    private final Clock clock;
    private final @Nullable LeadReview rejection;

    FollowUpJudge(EachLeadJudge lead, FollowUpCommitment commitment, @Nullable Instant notDueBefore) {
        this.lead = lead;
        this.commitment = commitment;
        this.notDueBefore = notDueBefore;
        this.asOf = lead.asOf;
        List<ClockChange> changes = lead.events.clockChanges;
        this.pauses = changes.isEmpty()
                ? Pauses.NONE
                : new Pauses(changes.stream()
                        .filter(change -> change.isKnownAt(asOf))
                        .toList());
        this.clock = new Clock(
                lead.calendar,
                commitment.recyclingPolicy() == OnRecycling.CANCEL ? pauses.withoutRecyclings() : pauses.all());
        this.rejection = lead.validRejection().orElse(null);
    }

    List<HandoffVerdict> judge() {
        Instant start = lead.startOf(commitment).orElse(null);
        if (commitment.recyclingPolicy() == OnRecycling.PAUSE
                || pauses.recyclings().isEmpty()) {
            return List.of(new Cycle(1, start, null).judge());
        }
        List<HandoffVerdict> verdicts = new ArrayList<>();
        for (Pauses.Span recycling : Pauses.union(pauses.recyclings())) {
            if (!recycling.from().isBefore(lead.handoff.at())) {
                boolean started = start != null && !start.isAfter(recycling.from());
                verdicts.add(new Cycle(verdicts.size() + 1, started ? start : null, recycling.from()).judge());
                start = recycling.to();
                if (start == null) {
                    return verdicts;
                }
            }
        }
        verdicts.add(new Cycle(verdicts.size() + 1, start, null).judge());
        return verdicts;
    }

    /** Another limit or a new owner, while the clock runs. */
    private record Step(Instant at, @Nullable TimeLimit limit) {}

    /** One run of the clock: from its start until it is decided or cancelled. */
    private final class Cycle {

        private final int number;
        private final @Nullable Instant start;
        private final @Nullable Instant cancelledAt;
        private TimeLimit limit = commitment.limit();

        Cycle(int number, @Nullable Instant start, @Nullable Instant cancelledAt) {
            this.number = number;
            this.start = start;
            this.cancelledAt = cancelledAt;
        }

        HandoffVerdict judge() {
            VerdictParts parts = lead.parts(commitment, clock);
            parts.cycle = number;
            parts.needed = commitment.attempts();
            parts.lateAllowance = commitment.lateAllowance();
            if (start == null) {
                return notStarted(parts);
            }
            List<Step> steps = steps(start);
            Instant base = start;
            Instant countFrom = start;
            @Nullable Instant floor = floor(base);
            FollowUpAttempts count = count(base, countFrom, floor);
            for (Step step : steps) {
                if (isOver(count, step.at())) {
                    break;
                }
                if (step.limit() == null) {
                    base = step.at();
                    countFrom = step.at();
                    floor = floor(base);
                } else {
                    limit = step.limit();
                    base = commitment.limitChangePolicy() == OnLimitChange.FRESH ? step.at() : base;
                    floor = later(step.at(), floor(base));
                }
                count = count(base, countFrom, floor);
            }
            parts.start = base;
            parts.limit = limit;
            parts.dueAt = count.end();
            parts.attempts = count;
            return decide(parts, count, base);
        }

        /** A version that came while the clock ran makes nothing due before it came. */
        private @Nullable Instant floor(Instant base) {
            return notDueBefore != null && base.isBefore(notDueBefore) ? notDueBefore : null;
        }

        private FollowUpAttempts count(Instant base, Instant countFrom, @Nullable Instant floor) {
            Instant due = clock.due(limit, base).orElse(null);
            if (due != null && floor != null && due.isBefore(floor)) {
                due = floor;
            }
            return attempts(countFrom, due, closedAt());
        }

        private FollowUpAttempts attempts(
                @Nullable Instant countFrom, @Nullable Instant due, @Nullable Instant closedAt) {
            return new FollowUpAttempts(lead.leadEvents.attempts, asOf, commitment, clock, countFrom, due, closedAt);
        }

        /** Whether everything was settled by an instant, so that what comes then changes nothing. */
        private boolean isOver(FollowUpAttempts count, Instant at) {
            @Nullable Instant end = count.end();
            return (cancelledAt != null && !at.isBefore(cancelledAt))
                    || isBy(count.metAt(), at)
                    || (end != null && end.isBefore(at))
                    || isBy(closedAt(), at)
                    || isBy(wonAt(count).orElse(null), at);
        }

        private HandoffVerdict decide(VerdictParts parts, FollowUpAttempts count, Instant base) {
            if (rejection != null) {
                return exempt(parts, rejection);
            }
            Optional<Instant> wonAt = wonAt(count);
            if (wonAt.isPresent()) {
                return parts.exempt(VerdictCode.WON, VerdictCode.WON.name(), wonAt.get());
            }
            @Nullable Instant metAt = count.metAt();
            if (metAt != null && (cancelledAt == null || !metAt.isAfter(cancelledAt))) {
                // what is enough is decided before an answer, and then nothing more is counted
                boolean answered = count.counted().size() < parts.needed;
                return parts.verdict(answered ? VerdictCode.CONTACT : VerdictCode.ENOUGH_ATTEMPTS, metAt);
            }
            @Nullable Instant closedAt = closedAt();
            @Nullable Instant end = count.end();
            boolean isPast = end != null && asOf.isAfter(end) && (cancelledAt == null || end.isBefore(cancelledAt));
            end = isPast ? end : null;
            @Nullable Instant broken = FollowUpAttempts.earlier(closedAt, end);
            if (broken != null) {
                boolean gap = broken.equals(end) && count.isGapBroken();
                return parts.verdict(gap ? VerdictCode.GAP_TOO_LONG : VerdictCode.TOO_FEW_ATTEMPTS, broken);
            }
            if (cancelledAt != null) {
                return parts.verdict(VerdictCode.CANCELLED, cancelledAt);
            }
            return parts.verdict(openCode(count, base), null);
        }

        private HandoffVerdict notStarted(VerdictParts parts) {
            FollowUpAttempts none = attempts(null, null, null);
            parts.limit = limit;
            parts.attempts = none;
            if (rejection != null) {
                return exempt(parts, rejection);
            }
            Optional<Instant> wonAt = wonAt(none);
            if (wonAt.isPresent()) {
                return parts.exempt(VerdictCode.WON, VerdictCode.WON.name(), wonAt.get());
            }
            @Nullable Instant closedAt = closedAt();
            if (closedAt != null) {
                return parts.verdict(VerdictCode.TOO_FEW_ATTEMPTS, closedAt);
            }
            return cancelledAt == null
                    ? parts.verdict(VerdictCode.NOT_STARTED, null)
                    : parts.verdict(VerdictCode.CANCELLED, cancelledAt);
        }

        private HandoffVerdict exempt(VerdictParts parts, LeadReview review) {
            return parts.exempt(
                    VerdictCode.REJECTED, review.rejectionReason().orElse(VerdictCode.REJECTED.name()), review.at());
        }

        private VerdictCode openCode(FollowUpAttempts count, Instant base) {
            if (clock.isPausedAt(asOf)) {
                return VerdictCode.ON_HOLD;
            }
            if (!EachLeadJudge.hasOpened(lead.calendar, base, asOf)) {
                return VerdictCode.OUTSIDE_HOURS;
            }
            boolean risk = isLate(base, clock.given(limit, base));
            @Nullable Instant since = count.openSince();
            if (since != null && commitment.greatestGap().isPresent()) {
                risk |= isLate(since, commitment.greatestGap().get());
            }
            return risk ? VerdictCode.LITTLE_TIME_LEFT : VerdictCode.IN_TIME;
        }

        private boolean isLate(Instant since, @Nullable Duration given) {
            if (given == null) {
                return false;
            }
            Duration used = clock.between(since, asOf);
            return commitment
                    .warningLeft()
                    .map(left -> given.minus(used).compareTo(left) <= 0)
                    .orElseGet(() -> EachLeadJudge.isShareReached(used, given, commitment.warningPercent()));
        }

        /** Without a limit the first closing ends the work: lost, won, sent back too late, or recycled. */
        private @Nullable Instant closedAt() {
            if (!(limit instanceof TimeLimit.Unlimited)) {
                return null;
            }
            Instant first = firstInCycle(lead.leadEvents.closings);
            LeadReview review = lead.review().orElse(null);
            if (review != null && !review.isAccepted() && isInCycle(review)) {
                first = FollowUpAttempts.earlier(first, review.at());
            }
            if (commitment.recyclingPolicy() == OnRecycling.PAUSE) {
                for (Pauses.Span recycling : pauses.recyclings()) {
                    if (!recycling.from().isBefore(lead.handoff.at())) {
                        return FollowUpAttempts.earlier(first, recycling.from());
                    }
                }
            }
            return first;
        }

        /** A win in time, before anything else decided. Losing the lead before does not undo it. */
        private Optional<Instant> wonAt(FollowUpAttempts count) {
            @Nullable Instant at = firstInCycle(lead.leadEvents.wins);
            if (at == null) {
                return Optional.empty();
            }
            @Nullable Instant metAt = count.metAt();
            @Nullable Instant end = count.end();
            @Nullable Instant closedAt = closedAt();
            boolean first = (metAt == null || metAt.isAfter(at))
                    && (end == null || !at.isAfter(end))
                    && (closedAt == null || !closedAt.isBefore(at))
                    && (cancelledAt == null || !at.isAfter(cancelledAt));
            return first ? Optional.of(at) : Optional.empty();
        }

        /** When the first of some facts, sorted by instant, is known to have happened in this cycle. */
        private @Nullable Instant firstInCycle(List<LeadClosing> closings) {
            for (int i = ByInstant.first(closings, begin()); i < closings.size(); i++) {
                LeadClosing closing = closings.get(i);
                if (isInCycle(closing)) {
                    return closing.at();
                }
                if (closing.at().isAfter(asOf)) {
                    return null;
                }
            }
            return null;
        }

        /** The first cycle begins at the handoff, also if its clock starts later. */
        private Instant begin() {
            return number == 1 || start == null ? lead.handoff.at() : start;
        }

        private boolean isInCycle(HandoffFact fact) {
            return fact.isKnownAt(asOf)
                    && !fact.at().isBefore(begin())
                    && (cancelledAt == null || !fact.at().isAfter(cancelledAt));
        }

        private List<Step> steps(Instant from) {
            HandoffEvents events = lead.events;
            List<Step> steps = new ArrayList<>(0);
            for (LimitChange change : events.limitChanges) {
                if (change.isKnownAt(asOf) && change.commitment().equals(commitment.name())) {
                    if (change.at().isAfter(from)) {
                        steps.add(new Step(change.at(), change.limit()));
                    } else {
                        limit = change.limit();
                    }
                }
            }
            if (commitment.reassignmentPolicy() != OnReassignment.KEEP) {
                addRestarts(events.assignments, from, steps);
            }
            steps.sort(Comparator.comparing(Step::at).thenComparing(step -> step.limit() == null));
            return steps;
        }

        private void addRestarts(List<LeadAssignment> assignments, Instant from, List<Step> steps) {
            String owner = null;
            for (LeadAssignment assignment : assignments) {
                if (assignment.isKnownAt(asOf)) {
                    boolean isNew = owner != null && !owner.equals(assignment.owner());
                    if (isNew && assignment.at().isAfter(from)) {
                        steps.add(new Step(assignment.at(), null));
                        if (commitment.reassignmentPolicy() == OnReassignment.RESTART_ONCE) {
                            return;
                        }
                    }
                    owner = assignment.owner();
                }
            }
        }

        private static Instant later(Instant one, @Nullable Instant other) {
            return other != null && other.isAfter(one) ? other : one;
        }

        private static boolean isBy(@Nullable Instant decided, Instant at) {
            return decided != null && !decided.isAfter(at);
        }
    }
}
