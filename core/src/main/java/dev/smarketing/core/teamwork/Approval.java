package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The way of one thing through an approval flow: a list of what happened, which only grows, and at every instant who
 * has the ball since when.
 */
public final class Approval {

    private final String subject;
    private final ApprovalFlow flow;
    private final List<Event> events;

    private Approval(String subject, ApprovalFlow flow, List<Event> events) {
        this.subject = Require.text(subject, "subject of the approval");
        this.flow = Objects.requireNonNull(flow, "flow");
        this.events = Require.elements(events, "events");
    }

    /** What can happen. */
    public enum Action {
        /** Its author hands it in, for the first time or again. */
        SUBMITTED,
        /** A role approves. */
        APPROVED,
        /** A role sends it back to its author. */
        SENT_BACK,
        /** Its author changes it; all approvals are void. */
        CHANGED,
        /** Its author gives it up. */
        WITHDRAWN
    }

    /**
     * One thing that happened.
     *
     * @param at when
     * @param action what
     * @param who the author, or the role that approved or sent back
     * @param note why, may be empty
     */
    public record Event(Instant at, Action action, String who, String note) {
        /**
         * One thing that happened.
         *
         * @param at when
         * @param action what
         * @param who the author, or the role that approved or sent back, not blank
         * @param note why, may be empty
         */
        public Event {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(action, "action");
            Require.text(who, "who of '" + DataObject.spelled(action) + "'");
            Objects.requireNonNull(note, "note");
            note = note.strip();
        }
    }

    /** Where it stands. */
    public enum Status {
        /** Nobody has handed it in, or it was changed since. */
        DRAFT,
        /** Roles have to approve. */
        WAITING,
        /** It was sent back to its author. */
        SENT_BACK,
        /** All roles have approved. */
        APPROVED,
        /** The approval was too long ago; its author hands it in again. */
        EXPIRED,
        /** Its author gave it up. */
        WITHDRAWN
    }

    /**
     * Who has to act next.
     *
     * @param who the author or a role
     * @param since from when on
     */
    public record Ball(String who, Instant since) {
        /**
         * Who has to act next.
         *
         * @param who the author or a role
         * @param since from when on
         */
        public Ball {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * Where it stands at an instant.
     *
     * @param status the status
     * @param balls who has to act next, in the order of the flow; empty if nobody has to
     * @param approved the roles that have approved what is there now
     */
    public record State(Status status, List<Ball> balls, List<String> approved) {
        /**
         * Where it stands at an instant.
         *
         * @param status the status
         * @param balls who has to act next; empty if nobody has to
         * @param approved the roles that have approved
         */
        public State {
            Objects.requireNonNull(status, "status");
            balls = Require.elements(balls, "balls");
            approved = Require.elements(approved, "approved");
        }
    }

    /**
     * An approval that nothing has happened to.
     *
     * @param subject what is to be approved, not blank
     * @param flow who has to approve
     * @return the approval
     */
    public static Approval of(String subject, ApprovalFlow flow) {
        return new Approval(subject, flow, List.of());
    }

    /**
     * The approval with its subject handed in.
     *
     * @param at when, not before the last event
     * @param author who hands it in
     * @return a changed copy
     * @throws IllegalStateException if it waits for roles, is approved, or was withdrawn
     */
    public Approval submit(Instant at, String author) {
        return with(new Event(at, Action.SUBMITTED, author, ""));
    }

    /**
     * The approval with one more role that approves.
     *
     * @param at when, not before the last event
     * @param role a role that has the ball
     * @return a changed copy
     * @throws IllegalStateException if the role does not have the ball
     */
    public Approval approve(Instant at, String role) {
        return with(new Event(at, Action.APPROVED, role, ""));
    }

    /**
     * The approval sent back to its author.
     *
     * @param at when, not before the last event
     * @param role a role that has the ball
     * @param why what has to change, not blank
     * @return a changed copy
     * @throws IllegalStateException if the role does not have the ball
     */
    public Approval sendBack(Instant at, String role, String why) {
        return with(new Event(at, Action.SENT_BACK, role, Require.text(why, "reason")));
    }

    /**
     * The approval of a subject that was changed: what was approved before is void.
     *
     * @param at when, not before the last event
     * @param author who changed it
     * @param what what is different, not blank
     * @return a changed copy
     * @throws IllegalStateException if it was withdrawn
     */
    public Approval change(Instant at, String author, String what) {
        return with(new Event(at, Action.CHANGED, author, Require.text(what, "change")));
    }

    /**
     * The approval given up.
     *
     * @param at when, not before the last event
     * @param author who gives it up
     * @param why why, not blank
     * @return a changed copy
     * @throws IllegalStateException if it was withdrawn
     */
    public Approval withdraw(Instant at, String author, String why) {
        return with(new Event(at, Action.WITHDRAWN, author, Require.text(why, "reason")));
    }

    Approval with(Event event) {
        if (!events.isEmpty()
                && event.at().isBefore(events.get(events.size() - 1).at())) {
            throw new IllegalArgumentException("'" + DataObject.spelled(event.action()) + "' of '" + subject + "' at "
                    + event.at() + " is before the last event at "
                    + events.get(events.size() - 1).at()
                    + "; enter events in order");
        }
        State state = state(event.at());
        boolean isRole = event.action() == Action.APPROVED || event.action() == Action.SENT_BACK;
        boolean hasBall = state.status() == Status.WAITING
                && state.balls().stream().anyMatch(ball -> ball.who().equals(event.who()));
        boolean isIdle = state.status() == Status.WITHDRAWN
                || (event.action() == Action.SUBMITTED
                        && (state.status() == Status.WAITING || state.status() == Status.APPROVED));
        if ((isRole && !hasBall) || isIdle) {
            throw new IllegalStateException("'" + event.who() + "' cannot enter '"
                    + DataObject.spelled(event.action()) + "' for '" + subject + "', which is "
                    + DataObject.spelled(state.status()) + " with the ball at "
                    + state.balls().stream().map(Ball::who).toList() + "; see who has the ball");
        }
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new Approval(subject, flow, more);
    }

    /**
     * What is to be approved.
     *
     * @return the subject
     */
    public String subject() {
        return subject;
    }

    /**
     * Who has to approve.
     *
     * @return the flow
     */
    public ApprovalFlow flow() {
        return flow;
    }

    /**
     * What happened.
     *
     * @return the events in their order
     */
    public List<Event> events() {
        return events;
    }

    /**
     * Where it stands, and who has the ball since when.
     *
     * @param asOf the instant; later events do not count, an approval expires at the instant itself
     * @return the state; nobody has the ball before it is handed in, when it is approved, or withdrawn
     */
    public State state(Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Fold fold = new Fold();
        events.stream().filter(event -> !event.at().isAfter(asOf)).forEach(fold::take);
        return fold.state(asOf);
    }

    /** The events up to an instant. */
    private final class Fold {
        private Status status = Status.DRAFT;
        private Optional<Ball> author = Optional.empty();
        private Map<String, Instant> signed = new LinkedHashMap<>();
        private Instant stepSince = Instant.MIN;

        private void take(Event event) {
            switch (event.action()) {
                case SUBMITTED -> {
                    status = Status.WAITING;
                    author = Optional.of(new Ball(event.who(), event.at()));
                    signed = new LinkedHashMap<>();
                    stepSince = event.at();
                }
                case APPROVED -> {
                    signed.put(event.who(), event.at());
                    if (flow.steps().stream()
                            .anyMatch(step -> step.contains(event.who())
                                    && signed.keySet().containsAll(step))) {
                        stepSince = event.at();
                    }
                    status = signed.keySet().containsAll(flow.roles()) ? Status.APPROVED : status;
                }
                case SENT_BACK -> {
                    status = Status.SENT_BACK;
                    author = author.map(ball -> new Ball(ball.who(), event.at()));
                    signed = new LinkedHashMap<>();
                }
                case CHANGED -> {
                    status = Status.DRAFT;
                    author = Optional.of(new Ball(event.who(), event.at()));
                    signed = new LinkedHashMap<>();
                }
                case WITHDRAWN -> {
                    status = Status.WITHDRAWN;
                    author = Optional.empty();
                    signed = new LinkedHashMap<>();
                }
            }
        }

        private State state(Instant asOf) {
            List<String> approved = List.copyOf(signed.keySet());
            if (status == Status.WAITING) {
                List<String> step = flow.steps().stream()
                        .filter(roles -> !signed.keySet().containsAll(roles))
                        .findFirst()
                        .orElseThrow();
                List<Ball> balls = step.stream()
                        .filter(role -> !signed.containsKey(role))
                        .map(role -> new Ball(role, stepSince))
                        .toList();
                return new State(status, balls, approved);
            }
            if (status == Status.APPROVED) {
                Optional<Instant> end = flow.expiry().map(stepSince::plus);
                if (end.filter(expired -> !expired.isAfter(asOf)).isEmpty()) {
                    return new State(status, List.of(), approved);
                }
                List<Ball> again = author.map(ball -> new Ball(ball.who(), end.orElseThrow())).stream()
                        .toList();
                return new State(Status.EXPIRED, again, List.of());
            }
            return new State(status, author.stream().toList(), approved);
        }
    }

    /**
     * The approval as plain data.
     *
     * @return version, subject, flow, events
     */
    public Map<String, Object> toData() {
        return ApprovalData.of(this);
    }

    /**
     * An approval from plain data; its events are entered one after the other and have to be in order.
     *
     * @param data the data
     * @return the approval
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of an approval
     */
    public static Approval fromData(Map<String, ?> data) {
        return ApprovalData.read(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Approval that
                && subject.equals(that.subject)
                && flow.equals(that.flow)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, flow, events);
    }

    /**
     * The subject and the flow.
     *
     * @return for example {@code approval of Landing page by [[brand, legal]]}
     */
    @Override
    public String toString() {
        return "approval of " + subject + " by " + flow;
    }
}
