package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.scoring.QualificationOverride;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of one lead for its life: what it declares, what it did, and what people decided about it. A caller
 * puts it together from where these facts are kept, and need not keep it: what outlives a call is the
 * {@link LifecycleState}, from which {@link LeadLifecycle#resume} goes on.
 */
public final class LifecycleFacts {

    private final LeadFacts lead;
    private final List<Activity> activities;
    private final NavigableMap<Instant, Set<SalesDecision>> decisions;
    private final Set<QualificationOverride> overrides;

    private LifecycleFacts(
            LeadFacts lead,
            List<Activity> activities,
            NavigableMap<Instant, Set<SalesDecision>> decisions,
            Set<QualificationOverride> overrides) {
        this.lead = Objects.requireNonNull(lead, "lead");
        this.activities = activities;
        this.decisions = decisions;
        this.overrides = overrides;
    }

    /**
     * What a lead declares and did.
     *
     * @param lead what is known of the lead; its {@link LeadFacts#changes} are followed
     * @param activities what it did, in any order; the same id delivered twice is one activity
     * @return the facts
     */
    public static LifecycleFacts of(LeadFacts lead, Collection<Activity> activities) {
        Objects.requireNonNull(lead, "lead");
        return new LifecycleFacts(
                lead, Require.elements(activities, "activities"), Collections.emptyNavigableMap(), Set.of());
    }

    /**
     * These facts and a decision.
     *
     * @param at when it was taken
     * @param decision the decision
     * @return a changed copy
     */
    public LifecycleFacts with(Instant at, SalesDecision decision) {
        NavigableMap<Instant, Set<SalesDecision>> more = new TreeMap<>(decisions);
        Set<SalesDecision> same = new HashSet<>(more.getOrDefault(Objects.requireNonNull(at, "at"), Set.of()));
        same.add(Objects.requireNonNull(decision, "decision"));
        more.put(at, Set.copyOf(same));
        return new LifecycleFacts(lead, activities, Collections.unmodifiableNavigableMap(more), overrides);
    }

    /**
     * These facts and an override.
     *
     * @param override the override
     * @return a changed copy
     */
    public LifecycleFacts with(QualificationOverride override) {
        Set<QualificationOverride> more = new HashSet<>(overrides);
        more.add(Objects.requireNonNull(override, "override"));
        return new LifecycleFacts(lead, activities, decisions, Set.copyOf(more));
    }

    /**
     * The lead.
     *
     * @return what is known of it
     */
    public LeadFacts lead() {
        return lead;
    }

    /**
     * The activities.
     *
     * @return what it did, in the order given
     */
    public List<Activity> activities() {
        return activities;
    }

    /**
     * The decisions.
     *
     * @return the decisions by instant
     */
    public Map<Instant, Set<SalesDecision>> decisions() {
        return decisions;
    }

    /**
     * The overrides.
     *
     * @return all overrides
     */
    public Set<QualificationOverride> overrides() {
        return overrides;
    }
}
