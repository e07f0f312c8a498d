package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Counts;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.QualificationOverride;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of a life: everything of one instant, weighed in the order of precedence. For one use. */
final class Stepping {

    private final LeadLifecycle lifecycle;
    private final LifecycleInput input;
    private final Instant at;
    private final LocalDate today;
    private final Moves.Outcome decided;

    private final Boundaries.Judgement judged;
    private final boolean meetsAll;

    private Step step;
    private int entries;
    private @Nullable LocalDate heldUntil;
    private boolean heldByOverride;
    private @Nullable LocalDate entryFrom;
    private @Nullable Instant returnedAt;
    private boolean awaitsEvidence;
    private boolean closed;
    private final List<Transition> history;

    Stepping(LeadLifecycle lifecycle, LifecycleState state, LifecycleInput input, Instant at) {
        this.lifecycle = lifecycle;
        this.input = input;
        this.at = at;
        Memory before = state.memory();
        if (before.asOf() != null && !at.isAfter(before.asOf())) {
            throw new IllegalStateException("the state is already that of " + before.asOf() + "; " + at
                    + " is not after it; take steps in order of time and give all inputs of an instant together");
        }
        input.latestActivity().filter(activity -> activity.isAfter(at)).ifPresent(activity -> {
            throw new IllegalArgumentException(
                    "the latest activity at " + activity + " is after the step at " + at + "; leave it out until then");
        });
        this.decided = new Moves(lifecycle, state).decide(input.decisions());
        decided.refuse();
        this.today = LocalDate.ofInstant(at, lifecycle.zone());
        this.step = before.step();
        this.entries = before.entries();
        this.heldUntil = before.heldUntil();
        this.heldByOverride = before.heldByOverride();
        this.entryFrom = before.entryFrom();
        this.returnedAt = before.returnedAt();
        this.awaitsEvidence = before.awaitsEvidence();
        this.closed = before.closed();
        this.history = new ArrayList<>(before.history());
        this.judged = lifecycle.boundaries().judge(before.held(), input);
        this.meetsAll = judged.meets() && input.unmet().isEmpty();
    }

    LifecycleState after() {
        if (returnedAt != null
                && input.latestActivity().filter(returnedAt::isBefore).isPresent()) {
            awaitsEvidence = false;
        }
        if (meetsAll) {
            heldByOverride = false;
        }
        if (!step.equals(Step.WON)) {
            weigh();
        }
        return new LifecycleState(new Memory(
                at,
                step,
                judged.held(),
                entries,
                heldUntil,
                heldByOverride,
                entryFrom,
                returnedAt,
                awaitsEvidence,
                closed,
                history));
    }

    /** At most one of these moves the lead; a return leaves its marks even when a disqualifier outranks it. */
    private void weigh() {
        decided.returned().ifPresent(this::markReturn);
        Optional<QualificationOverride> override = overrideInForce();
        if (!input.disqualifiers().isEmpty()) {
            disqualify();
        } else if (decided.returned().isPresent()) {
            handBack(decided.returned().get());
        } else if (override.isPresent() && !override.get().isQualified()) {
            takeOut(override.get());
        } else if (override.isPresent() && !isOnPath()) {
            enter(Cause.OVERRIDE_IN, said(override.get()));
            heldByOverride = !meetsAll;
        } else if (decided.target()
                .filter(target -> !falls(override) || lifecycle.path().isOfSales(target))
                .isPresent()) {
            moveOn(decided.target().get());
        } else if (falls(override)) {
            if (heldByOverride) {
                leave(Step.LEAD, Cause.OVERRIDE_ENDED, List.of(), lifecycle.cooldownDays());
            } else {
                leave(Step.LEAD, Cause.FELL, List.copyOf(input.unmet().keySet()), lifecycle.cooldownDays());
            }
        } else if (!isOnPath()) {
            comeInByScore();
        }
    }

    /** Only an acceptance by sales keeps a lead that would fall at the same instant. */
    private boolean falls(Optional<QualificationOverride> override) {
        if (!isOnPath() || meetsAll || decided.isWithSales() || override.isPresent()) {
            return false;
        }
        return heldByOverride || (!lifecycle.isLatched() && (heldUntil == null || !today.isBefore(heldUntil)));
    }

    private void markReturn(Moves.Return made) {
        returnedAt = at;
        awaitsEvidence = lifecycle.needsNewEvidence();
        closed = made.policy().isClosing();
    }

    /** What sales decides after a person vouched for the lead is the later word. */
    private Optional<QualificationOverride> overrideInForce() {
        Instant sales = returnedAt;
        return input.overrides().stream()
                .filter(override -> override.isInForce(at))
                .filter(override -> !override.isQualified()
                        || sales == null
                        || override.from().isAfter(sales))
                .max(QualificationOverride::compareTo);
    }

    private void disqualify() {
        List<String> names = List.copyOf(input.disqualifiers());
        if (isOnPath()) {
            leave(
                    Step.DISQUALIFIED,
                    Cause.DISQUALIFIED,
                    names,
                    decided.returned().map(made -> made.cooldownDays(lifecycle)).orElse(lifecycle.cooldownDays()));
        } else if (step.equals(Step.LEAD)) {
            go(Step.DISQUALIFIED, Cause.DISQUALIFIED, names);
        }
    }

    private void handBack(Moves.Return made) {
        Step to;
        Cause cause;
        if (made.isLoss()) {
            to = Step.LOST;
            cause = Cause.LOST;
        } else if (made.policy().isClosing()) {
            to = Step.DISQUALIFIED;
            cause = Cause.REJECTED;
        } else {
            to = Step.LEAD;
            cause = Cause.RECYCLED;
        }
        leave(to, cause, List.of(made.reason()), made.cooldownDays(lifecycle));
    }

    private void takeOut(QualificationOverride override) {
        if (isOnPath()) {
            leave(Step.LEAD, Cause.OVERRIDE_OUT, said(override), lifecycle.cooldownDays());
        } else {
            forgetDisqualification();
        }
    }

    private void moveOn(Step target) {
        LifecyclePath path = lifecycle.path();
        Cause cause = Cause.MOVED;
        if (target.equals(Step.WON)) {
            cause = Cause.WON;
        } else if (path.isOfSales(target) && !decided.isWithSales()) {
            cause = Cause.ACCEPTED;
        }
        go(target, cause, List.of());
    }

    private void comeInByScore() {
        if (meetsAll && !awaitsEvidence && !closed && (entryFrom == null || !today.isBefore(entryFrom))) {
            enter(Cause.QUALIFIED, List.of());
        } else {
            forgetDisqualification();
        }
    }

    private void forgetDisqualification() {
        if (step.equals(Step.DISQUALIFIED) && !closed) {
            go(Step.LEAD, Cause.DISQUALIFIER_ENDED, List.of());
        }
    }

    private boolean isOnPath() {
        return !step.equals(Step.LEAD) && !step.equals(Step.LOST) && !step.equals(Step.DISQUALIFIED);
    }

    private static List<String> said(QualificationOverride override) {
        return List.of(override.person(), override.reason());
    }

    private void enter(Cause cause, List<String> details) {
        entries = Counts.small(entries + 1L, "number of entries");
        int dwell = lifecycle.dwellDays();
        heldUntil = dwell > 0 ? today.plusDays(dwell) : null;
        entryFrom = null;
        awaitsEvidence = false;
        closed = false;
        go(Step.MQL, cause, details);
    }

    private void leave(Step to, Cause cause, List<String> details, int cooldownDays) {
        heldUntil = null;
        heldByOverride = false;
        entryFrom = cooldownDays > 0 ? today.plusDays(cooldownDays) : null;
        go(to, cause, details);
    }

    private void go(Step to, Cause cause, List<String> details) {
        history.add(new Transition(
                at, step, to, cause, entries, judged.points(), judged.cell().map(GradeMatrix.Cell::label), details));
        step = Objects.requireNonNull(to);
    }
}
