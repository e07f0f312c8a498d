package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The facts an agreement is judged by. Their order does not matter; a fact that is given twice counts once.
 * A fact about a handoff or a lead that is not in the log changes no verdict; {@link #findings} names it.
 * A log is built in time linear in its facts, but for the order of the facts about one handoff or lead.
 */
public final class HandoffLog {

    /** The order of the handoffs. */
    static final Comparator<Handoff> BY_INSTANT =
            Comparator.comparing(Handoff::at).thenComparing(Handoff::id);

    private static final HandoffLog EMPTY = new HandoffLog(List.of());

    private final List<HandoffFact> facts;
    private final List<Handoff> handoffs;
    private final Map<String, HandoffEvents> events = new HashMap<>();
    private final Map<LeadId, LeadEvents> leads = new HashMap<>();

    private HandoffLog(Collection<? extends HandoffFact> given) {
        KnownFacts known = new KnownFacts();
        List<HandoffFact> all = new ArrayList<>(given.size());
        List<Handoff> found = new ArrayList<>();
        for (HandoffFact fact : given) {
            if (known.isNew(Objects.requireNonNull(fact, "fact"))) {
                all.add(fact);
                file(fact, found);
            }
        }
        this.facts = all;
        found.sort(BY_INSTANT);
        this.handoffs = List.copyOf(found);
        events.values().forEach(HandoffEvents::sort);
        leads.values().forEach(LeadEvents::sort);
    }

    /** The facts so far. Handoffs and attempts, the most by far, are told apart by their ids alone. */
    private static final class KnownFacts {
        private final Map<String, HandoffFact> handoffs = new HashMap<>();
        private final Map<String, HandoffFact> attempts = new HashMap<>();
        private final Map<FactKey, HandoffFact> others = new HashMap<>();

        boolean isNew(HandoffFact fact) {
            HandoffFact first;
            if (fact instanceof Handoff handoff) {
                first = handoffs.putIfAbsent(handoff.id(), fact);
            } else if (fact instanceof ContactAttempt attempt) {
                first = attempts.putIfAbsent(attempt.id(), fact);
            } else {
                first = others.putIfAbsent(FactKey.of(fact), fact);
            }
            if (first != null && !first.equals(fact)) {
                throw new IllegalArgumentException("two facts are " + FactKey.describe(fact) + " but differ: " + first
                        + " recorded at " + first.recordedAt() + ", and " + fact + " recorded at "
                        + fact.recordedAt() + "; keep the right one");
            }
            return first == null;
        }
    }

    private void file(HandoffFact fact, List<Handoff> found) {
        if (fact instanceof Handoff handoff) {
            found.add(handoff);
        } else if (fact instanceof ContactAttempt attempt) {
            of(attempt.lead()).add(attempt);
        } else if (fact instanceof LeadClosing closing) {
            of(closing.lead()).add(closing);
        } else if (fact instanceof LeadReview review) {
            of(review.handoffId()).reviews.add(review);
        } else if (fact instanceof LeadAssignment assignment) {
            of(assignment.handoffId()).assignments.add(assignment);
        } else if (fact instanceof ClockChange change) {
            of(change.handoffId()).clockChanges.add(change);
        } else if (fact instanceof LimitChange change) {
            of(change.handoffId()).limitChanges.add(change);
        }
    }

    private LeadEvents of(LeadId lead) {
        return leads.computeIfAbsent(lead, key -> new LeadEvents());
    }

    private HandoffEvents of(String handoffId) {
        return events.computeIfAbsent(handoffId, key -> new HandoffEvents());
    }

    /**
     * A log without facts.
     *
     * @return the log
     */
    public static HandoffLog empty() {
        return EMPTY;
    }

    /**
     * A log of facts in any order.
     *
     * @param facts everything that happened around the handoffs
     * @return the log
     * @throws IllegalArgumentException if two facts of one id differ, or two of one kind, subject and instant
     */
    public static HandoffLog of(Collection<? extends HandoffFact> facts) {
        Objects.requireNonNull(facts, "facts");
        return new HandoffLog(facts);
    }

    /**
     * A log of facts in any order.
     *
     * @param facts everything that happened around the handoffs
     * @return the log
     * @throws IllegalArgumentException if two facts of one id differ, or two of one kind, subject and instant
     */
    public static HandoffLog of(HandoffFact... facts) {
        return new HandoffLog(Require.elements(facts, "facts"));
    }

    /**
     * The log with more facts.
     *
     * @param more facts in any order
     * @return a changed copy
     * @throws IllegalArgumentException if two facts of one id differ, or two of one kind, subject and instant
     */
    public HandoffLog with(HandoffFact... more) {
        return with(Require.elements(more, "more"));
    }

    private HandoffLog with(Collection<? extends HandoffFact> more) {
        List<HandoffFact> all = new ArrayList<>(facts.size() + more.size());
        all.addAll(facts);
        all.addAll(more);
        return new HandoffLog(all);
    }

    /**
     * This log and another as one; facts that are in both count once. Logs kept apart, by team or by day, can
     * be joined in any order.
     *
     * @param other the other log
     * @return the union
     * @throws IllegalArgumentException if two facts of one id differ, or two of one kind, subject and instant
     */
    public HandoffLog plus(HandoffLog other) {
        Objects.requireNonNull(other, "other");
        return with(other.facts);
    }

    /** Several logs as one. */
    static HandoffLog union(List<HandoffLog> logs) {
        List<HandoffFact> all = new ArrayList<>();
        logs.forEach(log -> all.addAll(log.facts));
        return new HandoffLog(all);
    }

    /**
     * Everything in it.
     *
     * @return each fact once, by instant
     */
    public List<HandoffFact> facts() {
        return facts.stream()
                .sorted(Comparator.comparing(HandoffFact::at).thenComparing(FactKey::describe))
                .toList();
    }

    /**
     * The handoffs.
     *
     * @return by instant, then by id
     */
    public List<Handoff> handoffs() {
        return handoffs;
    }

    /**
     * What is wrong with the facts: those about handoffs and leads that are not in the log, and what ends a pause
     * or a recycling that never began. They change no verdict.
     *
     * @return the findings, by code, then by instant; none if every fact has its place
     */
    public List<Finding> findings() {
        return LogFindings.of(this);
    }

    /** What was known at an instant, as if each fact had been recorded when it happened. */
    HandoffLog knownAt(Instant instant) {
        List<HandoffFact> known = new ArrayList<>();
        for (HandoffFact fact : facts) {
            if (!fact.recordedAt().isAfter(instant)) {
                known.add(fact.withRecordedAt(fact.at()));
            }
        }
        return new HandoffLog(known);
    }

    /** The leads of which it knows something. */
    Set<LeadId> leads() {
        Set<LeadId> all = new HashSet<>(leads.keySet());
        handoffs.forEach(handoff -> all.add(handoff.lead()));
        return all;
    }

    List<LeadReview> reviewsOf(Handoff handoff) {
        return eventsOf(handoff).reviews;
    }

    HandoffEvents eventsOf(Handoff handoff) {
        return events.getOrDefault(handoff.id(), HandoffEvents.NONE);
    }

    LeadEvents eventsOf(LeadId lead) {
        return leads.getOrDefault(lead, LeadEvents.NONE);
    }

    /**
     * The log as plain data.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return HandoffLogData.write(this);
    }

    /**
     * A log from plain data.
     *
     * @param data what {@link #toData} writes: version, and a list of maps for each kind of fact
     * @return the log
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe a log
     */
    public static HandoffLog fromData(Map<String, ?> data) {
        return fromData(data, AttributeSet.of());
    }

    /**
     * A log from plain data, with handoffs that hold facts of their leads.
     *
     * @param data what {@link #toData} writes
     * @param attributes the attributes that the facts may name
     * @return the log
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe a log
     */
    public static HandoffLog fromData(Map<String, ?> data, AttributeSet attributes) {
        return HandoffLogData.read(data, attributes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandoffLog that && new HashSet<>(facts).equals(new HashSet<>(that.facts));
    }

    @Override
    public int hashCode() {
        return new HashSet<>(facts).hashCode();
    }

    /**
     * How much is in it.
     *
     * @return for example {@code log of 12 facts, 3 of them handoffs}
     */
    @Override
    public String toString() {
        return "log of " + facts.size() + " facts, " + handoffs.size() + " of them handoffs";
    }
}
