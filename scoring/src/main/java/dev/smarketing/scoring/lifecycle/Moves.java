package dev.smarketing.scoring.lifecycle;

import dev.smarketing.scoring.lifecycle.SalesDecision.Accepted;
import dev.smarketing.scoring.lifecycle.SalesDecision.Lost;
import dev.smarketing.scoring.lifecycle.SalesDecision.MovedTo;
import dev.smarketing.scoring.lifecycle.SalesDecision.Rejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which decisions are possible where a lead stands, and what those of one instant come to. */
final class Moves {

    private final LeadLifecycle lifecycle;
    private final LifecyclePath path;
    private final LifecycleState state;
    /** Where the lead stands on the path, if it does. */
    private final @Nullable Step start;

    Moves(LeadLifecycle lifecycle, LifecycleState state) {
        this.lifecycle = lifecycle;
        this.path = lifecycle.path();
        this.state = state;
        this.start = state.isQualified() ? position(state) : null;
    }

    /** A removed step counts as the last one passed in this stay that is still on the path. */
    private Step position(LifecycleState qualified) {
        if (path.has(qualified.step())) {
            return qualified.step();
        }
        List<Transition> history = qualified.history();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (path.has(history.get(i).to())) {
                return history.get(i).to();
            }
        }
        return Step.MQL;
    }

    /** A return of the lead by sales. */
    record Return(boolean isLoss, String reason, ReturnPolicy policy) {

        /** Where nothing else keeps the score from undoing the return at once, it waits for the next day. */
        int cooldownDays(LeadLifecycle lifecycle) {
            return Math.max(
                    policy.cooldownDays().orElse(lifecycle.cooldownDays()), lifecycle.needsNewEvidence() ? 0 : 1);
        }
    }

    /**
     * What the decisions of one instant come to.
     *
     * @param target where the lead moves
     * @param returned the return that counts, of several the strictest
     * @param isWithSales whether sales held the lead before
     * @param refused the impossible decisions and why
     */
    record Outcome(
            Optional<Step> target,
            Optional<Return> returned,
            boolean isWithSales,
            Map<SalesDecision, RuntimeException> refused) {

        void refuse() {
            refused.values().stream().findFirst().ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /** Moves are taken in the order of the path, so those of one instant may build on each other. */
    Outcome decide(Collection<SalesDecision> decisions) {
        Map<SalesDecision, RuntimeException> refused = new LinkedHashMap<>();
        List<SalesDecision> moves = new ArrayList<>();
        List<SalesDecision> returns = new ArrayList<>();
        for (SalesDecision decision : decisions) {
            (decision instanceof Accepted || decision instanceof MovedTo ? moves : returns).add(decision);
        }
        moves.sort(Comparator.comparingInt(this::order).thenComparing(SalesDecision::toString));
        returns.sort(Comparator.comparing(SalesDecision::toString));
        Step position = start;
        for (SalesDecision move : moves) {
            Optional<Step> target = target(move); // the same twice at one instant is one move
            if (position != null && target.isPresent() && leads(position, target.get(), move)) {
                position = target.get();
            } else if (position == null
                    || position.equals(start)
                    || target.filter(position::equals).isEmpty()) {
                refused.put(move, impossible(move));
            }
        }
        List<Return> possible = new ArrayList<>();
        for (SalesDecision decision : returns) {
            String reason = decision instanceof Rejected rejected ? rejected.reason() : ((Lost) decision).reason();
            if (!mayReturn(start, decision) && !mayReturn(position, decision)) {
                refused.put(decision, impossible(decision));
            } else if (!lifecycle.reasons().isEmpty() && !lifecycle.reasons().containsKey(reason)) {
                refused.put(
                        decision,
                        new IllegalArgumentException("reason '" + reason + "' is not one of "
                                + lifecycle.reasons().keySet() + "; choose one of these or agree on it with"
                                + " withReason(...)"));
            } else {
                possible.add(new Return(
                        decision instanceof Lost,
                        reason,
                        lifecycle.reasons().getOrDefault(reason, ReturnPolicy.recycle())));
            }
        }
        return new Outcome(
                Optional.ofNullable(position).filter(step -> !step.equals(start)),
                possible.stream().max(strictest()),
                start != null && path.isOfSales(start),
                refused);
    }

    private Comparator<Return> strictest() {
        return Comparator.comparing((Return made) -> made.policy().isClosing())
                .thenComparingInt(made -> made.cooldownDays(lifecycle))
                .thenComparing(made -> !made.isLoss())
                .thenComparing(Return::reason, Comparator.reverseOrder());
    }

    private int order(SalesDecision move) {
        return target(move).map(path::indexOf).orElse(Integer.MAX_VALUE);
    }

    private Optional<Step> target(SalesDecision move) {
        return move instanceof MovedTo to ? path.named(to.step()) : Optional.of(path.firstOfSales());
    }

    /** Accepting is the one way into sales that may also be named as a step. */
    private boolean leads(Step from, Step to, SalesDecision move) {
        return path.after(from).contains(to) && !(move instanceof Accepted && path.isOfSales(from));
    }

    private boolean mayReturn(@Nullable Step from, SalesDecision decision) {
        return from != null && !from.equals(Step.WON) && (decision instanceof Rejected || path.isOfSales(from));
    }

    private IllegalStateException impossible(SalesDecision decision) {
        String refusal = "'" + decision + "' is not possible from " + state.step() + "; ";
        if (start == null) {
            return new IllegalStateException(refusal + "wait until the lead is qualified");
        }
        if (start.equals(Step.WON)) {
            return new IllegalStateException(refusal + "a won lead stays won; begin a new life for its next deal");
        }
        List<String> possible = new ArrayList<>();
        path.after(start).forEach(step -> possible.add(step.name()));
        possible.add("rejected");
        if (path.isOfSales(start)) {
            possible.add("lost");
        }
        return new IllegalStateException(refusal + "choose one of " + possible);
    }
}
