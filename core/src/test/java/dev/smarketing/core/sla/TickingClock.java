package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a follow-up as one would by hand: goes from the handoff to the assessment tick by tick, looks at every fact
 * again at every tick, and counts the open ticks outside pauses. Everything must happen on a tick.
 */
final class TickingClock {

    /** What became of one run of the clock. */
    record Run(VerdictCode code, Optional<Instant> decidedAt, Duration used, Optional<Instant> dueAt) {}

    private final BusinessCalendar calendar;
    private final FollowUpCommitment commitment;
    private final List<HandoffFact> facts;
    private final Handoff handoff;
    private final Duration tick;

    private final List<Run> runs = new ArrayList<>();
    private final List<ContactAttempt> counted = new ArrayList<>();
    private boolean running;
    private boolean restarted;
    private boolean opened;
    private Duration used = Duration.ZERO;
    private Duration sinceLast = Duration.ZERO;
    private Duration limit;
    private String owner = "";

    TickingClock(BusinessCalendar calendar, FollowUpCommitment commitment, List<HandoffFact> facts, Duration tick) {
        this.calendar = calendar;
        this.commitment = commitment;
        this.facts = facts;
        this.tick = tick;
        this.handoff = facts.stream()
                .filter(Handoff.class::isInstance)
                .map(Handoff.class::cast)
                .findFirst()
                .orElseThrow();
        this.limit = ((TimeLimit.BusinessTime) commitment.limit()).time();
    }

    List<Run> judge(Instant asOf) {
        for (HandoffFact fact : facts) {
            if (fact.at().isBefore(handoff.at())) {
                anotherLimit(fact.at());
                anotherOwner(fact.at());
            }
        }
        running = true;
        for (Instant now = handoff.at(); !now.isAfter(asOf); now = now.plus(tick)) {
            stop(now);
            cancel(now);
            anotherLimit(now);
            anotherOwner(now);
            opened |= calendar.isOpen(now);
            if (now.equals(asOf)) {
                break;
            }
            if (running && isUp()) {
                decide(
                        gapIsUp() && used.compareTo(limit) < 0
                                ? VerdictCode.GAP_TOO_LONG
                                : VerdictCode.TOO_FEW_ATTEMPTS,
                        now);
            }
            pass(now);
        }
        if (running) {
            runs.add(new Run(openCode(asOf), Optional.empty(), used, due(asOf)));
        }
        return runs;
    }

    private void pass(Instant now) {
        if (running && calendar.isOpen(now) && !isPaused(now, now)) {
            used = used.plus(tick);
            sinceLast = sinceLast.plus(tick);
        }
    }

    private void decide(VerdictCode code, Instant now) {
        runs.add(new Run(code, Optional.of(now), used, Optional.empty()));
        running = false;
    }

    private boolean gapIsUp() {
        return commitment
                        .greatestGap()
                        .map(gap -> sinceLast.compareTo(gap) >= 0)
                        .orElse(false)
                && !counted.isEmpty();
    }

    private boolean isUp() {
        return used.compareTo(limit) >= 0 || gapIsUp();
    }

    private void stop(Instant now) {
        for (HandoffFact fact : facts) {
            if (running && fact.at().equals(now) && fact instanceof ContactAttempt attempt && counts(attempt)) {
                counted.add(attempt);
                sinceLast = Duration.ZERO;
                if (counted.size() == commitment.attempts()) {
                    decide(VerdictCode.ENOUGH_ATTEMPTS, now);
                }
            }
        }
        for (HandoffFact fact : facts) {
            boolean answered = fact instanceof ContactAttempt attempt && attempt.isContact();
            if (running && fact.at().equals(now) && answered && commitment.isMetByReply()) {
                decide(VerdictCode.CONTACT, now);
            }
        }
        for (HandoffFact fact : facts) {
            boolean won = fact instanceof LeadClosing closing && closing.outcome() == LeadClosing.Outcome.WON;
            if (running && fact.at().equals(now) && won) {
                decide(VerdictCode.WON, now);
            }
        }
    }

    private boolean counts(ContactAttempt attempt) {
        if (attempt.isAutomatic() || attempt.isInbound()) {
            return false;
        }
        AttemptRule rule = commitment.rule();
        for (ContactAttempt before : counted) {
            Duration apart = Duration.between(before.at(), attempt.at());
            boolean channel = before.channel() == attempt.channel();
            boolean phones = isPhone(before) && isPhone(attempt);
            if ((channel || phones) && apart.compareTo(rule.repeatWindow()) < 0) {
                return false;
            }
            if ((channel || !rule.isSpacedPerChannel()) && apart.compareTo(rule.spacing()) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPhone(ContactAttempt attempt) {
        return attempt.channel() == ContactChannel.CALL || attempt.channel() == ContactChannel.VOICEMAIL;
    }

    private void cancel(Instant now) {
        if (commitment.recyclingPolicy() == OnRecycling.CANCEL && !now.equals(handoff.at())) {
            boolean before = isOn(ClockChange.RECYCLING, true, now.minusNanos(1));
            boolean after = isOn(ClockChange.RECYCLING, true, now);
            if (running && !before && after) {
                decide(VerdictCode.CANCELLED, now);
            }
            if (before && !after) {
                used = Duration.ZERO;
                counted.clear();
                opened = false;
                restarted = false;
                running = true;
                stop(now); // what happens as the lead comes back counts, and may be enough already
            }
        }
    }

    private void start(Instant now) {
        used = Duration.ZERO;
        counted.clear();
        opened = false;
        for (HandoffFact fact : facts) {
            if (fact.at().equals(now) && fact instanceof ContactAttempt attempt && counts(attempt)) {
                counted.add(attempt);
                sinceLast = Duration.ZERO;
            }
        }
    }

    private void anotherLimit(Instant now) {
        for (HandoffFact fact : facts) {
            if (fact.at().equals(now) && fact instanceof LimitChange change) {
                limit = ((TimeLimit.BusinessTime) change.limit()).time();
                if (running && commitment.limitChangePolicy() == OnLimitChange.FRESH && now.isAfter(handoff.at())) {
                    used = Duration.ZERO;
                    opened = false;
                }
            }
        }
    }

    private void anotherOwner(Instant now) {
        for (HandoffFact fact : facts) {
            if (fact.at().equals(now) && fact instanceof LeadAssignment assignment) {
                boolean isNew = !owner.isEmpty() && !owner.equals(assignment.owner());
                owner = assignment.owner();
                boolean restarts = switch (commitment.reassignmentPolicy()) {
                    case KEEP -> false;
                    case RESTART -> true;
                    case RESTART_ONCE -> !restarted;
                };
                if (running && isNew && restarts && now.isAfter(handoff.at())) {
                    restarted = true;
                    start(now);
                }
            }
        }
    }

    /** Whether the last begin or end of a reason, but for those that stand at one instant, is a begin. */
    private boolean isOn(String reason, boolean recycling, Instant now) {
        boolean on = false;
        Instant last = Instant.MIN;
        for (HandoffFact fact : facts) {
            if (fact instanceof ClockChange change
                    && change.reason().equals(reason)
                    && change.kind().isRecycling() == recycling
                    && !change.at().isAfter(now)
                    && !change.at().isBefore(last)
                    && !hasOtherEnd(change)) {
                on = !change.kind().isEnd();
                last = change.at();
            }
        }
        return on;
    }

    private boolean hasOtherEnd(ClockChange change) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof ClockChange other
                        && other.at().equals(change.at())
                        && other.reason().equals(change.reason())
                        && other.kind().isRecycling() == change.kind().isRecycling()
                        && other.kind() != change.kind());
    }

    /** As known at one instant, at another: nothing is known of what comes after it. */
    private boolean isPaused(Instant now, Instant known) {
        Instant at = now.isAfter(known) ? known : now;
        return isOn(ClockChange.NO_REASON, false, at)
                || isOn("OTHER", false, at)
                || (commitment.recyclingPolicy() == OnRecycling.PAUSE && isOn(ClockChange.RECYCLING, true, at));
    }

    private VerdictCode openCode(Instant asOf) {
        if (isPaused(asOf, asOf)) {
            return VerdictCode.ON_HOLD;
        }
        if (!opened) {
            return VerdictCode.OUTSIDE_HOURS;
        }
        boolean late = isShareUp(used, limit)
                || (!counted.isEmpty()
                        && commitment
                                .greatestGap()
                                .map(gap -> isShareUp(sinceLast, gap))
                                .orElse(false));
        return late ? VerdictCode.LITTLE_TIME_LEFT : VerdictCode.IN_TIME;
    }

    private boolean isShareUp(Duration part, Duration whole) {
        return part.toMillis() * 100 >= whole.toMillis() * commitment.warningPercent();
    }

    private Optional<Instant> due(Instant asOf) {
        Instant now = asOf;
        while (!isUp()) {
            if (isPaused(now, asOf)) {
                return Optional.empty();
            }
            if (calendar.isOpen(now)) {
                used = used.plus(tick);
                sinceLast = sinceLast.plus(tick);
            }
            now = now.plus(tick);
        }
        return Optional.of(now);
    }
}
