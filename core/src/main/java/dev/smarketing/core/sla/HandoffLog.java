package dev.smarketing.core.sla;

import dev.smarketing.core.lead.LeadId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts an agreement is judged by. Their order does not matter; a fact that is given twice counts once.
 * Reviews of handoffs that are not in the log, and attempts at leads that are not, change nothing.
 */
public final class HandoffLog {

    private static final HandoffLog EMPTY = new HandoffLog(List.of());

    private final List<HandoffFact> facts;
    private final List<Handoff> handoffs = new ArrayList<>();
    private final Map<LeadId, List<ContactAttempt>> attempts = new HashMap<>();
    private final Map<String, List<LeadReview>> reviews = new HashMap<>();
    private final Map<LeadId, List<LeadClosing>> closings = new HashMap<>();

    private HandoffLog(Collection<? extends HandoffFact> given) {
        Map<String, HandoffFact> unique = new LinkedHashMap<>();
        for (HandoffFact fact : given) {
            HandoffFact first = unique.putIfAbsent(key(fact), fact);
            if (first != null && !first.equals(fact)) {
                throw new IllegalArgumentException("two facts are " + key(fact) + " but differ: " + first
                        + " recorded at " + first.recordedAt() + ", and " + fact + " recorded at "
                        + fact.recordedAt() + "; keep the right one");
            }
        }
        this.facts = unique.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, HandoffFact> entry) ->
                                entry.getValue().at())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
        for (HandoffFact fact : facts) {
            if (fact instanceof Handoff handoff) {
                handoffs.add(handoff);
            } else if (fact instanceof ContactAttempt attempt) {
                attempts.computeIfAbsent(attempt.lead(), key -> new ArrayList<>())
                        .add(attempt);
            } else if (fact instanceof LeadReview review) {
                reviews.computeIfAbsent(review.handoffId(), key -> new ArrayList<>())
                        .add(review);
            } else if (fact instanceof LeadClosing closing) {
                closings.computeIfAbsent(closing.lead(), key -> new ArrayList<>())
                        .add(closing);
            }
        }
    }

    private static String key(HandoffFact fact) {
        if (fact instanceof Handoff handoff) {
            return "handoff '" + handoff.id() + "'";
        }
        if (fact instanceof ContactAttempt attempt) {
            return "contact attempt '" + attempt.id() + "'";
        }
        if (fact instanceof LeadReview review) {
            return "the review of handoff '" + review.handoffId() + "' at " + review.at();
        }
        LeadClosing closing = (LeadClosing) fact;
        return "the closing of lead '" + closing.lead() + "' at " + closing.at();
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
     * @param facts handoffs, attempts, reviews and closings
     * @return the log
     * @throws IllegalArgumentException if two facts of one id, or two reviews or closings of one instant, differ
     */
    public static HandoffLog of(Collection<? extends HandoffFact> facts) {
        return new HandoffLog(facts);
    }

    /**
     * A log of facts in any order.
     *
     * @param facts handoffs, attempts, reviews and closings
     * @return the log
     * @throws IllegalArgumentException if two facts of one id, or two reviews or closings of one instant, differ
     */
    public static HandoffLog of(HandoffFact... facts) {
        return new HandoffLog(List.of(facts));
    }

    /**
     * The log with more facts.
     *
     * @param more handoffs, attempts, reviews and closings
     * @return a changed copy
     * @throws IllegalArgumentException if two facts of one id, or two reviews or closings of one instant, differ
     */
    public HandoffLog with(HandoffFact... more) {
        List<HandoffFact> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return new HandoffLog(all);
    }

    /**
     * Everything in it.
     *
     * @return each fact once, by instant
     */
    public List<HandoffFact> facts() {
        return facts;
    }

    /**
     * The handoffs.
     *
     * @return by instant, then by id
     */
    public List<Handoff> handoffs() {
        return List.copyOf(handoffs);
    }

    List<ContactAttempt> attemptsAt(LeadId lead) {
        return attempts.getOrDefault(lead, List.of());
    }

    List<LeadReview> reviewsOf(Handoff handoff) {
        return reviews.getOrDefault(handoff.id(), List.of());
    }

    List<LeadClosing> closingsOf(LeadId lead) {
        return closings.getOrDefault(lead, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandoffLog that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
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
