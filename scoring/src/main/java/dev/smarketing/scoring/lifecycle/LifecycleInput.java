package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that bears on a lead at one instant: its score, what rules it out, what people decide. */
public final class LifecycleInput {

    private final Map<Part, Points> points;
    private final SortedSet<String> disqualifiers;
    private final SortedMap<String, Truth> unmet;
    private final Optional<Instant> latestActivity;
    private final Set<SalesDecision> decisions;
    private final SortedSet<QualificationOverride> overrides;

    private LifecycleInput(
            Map<Part, Points> points,
            SortedSet<String> disqualifiers,
            SortedMap<String, Truth> unmet,
            Optional<Instant> latestActivity,
            Set<SalesDecision> decisions,
            SortedSet<QualificationOverride> overrides) {
        this.points = points;
        this.disqualifiers = disqualifiers;
        this.unmet = unmet;
        this.latestActivity = latestActivity;
        this.decisions = decisions;
        this.overrides = overrides;
    }

    private static LifecycleInput ofPoints(Map<Part, Points> points) {
        return new LifecycleInput(
                Collections.unmodifiableMap(points),
                Collections.emptySortedSet(),
                Collections.emptySortedMap(),
                Optional.empty(),
                Set.of(),
                Collections.emptySortedSet());
    }

    /**
     * A total, where the lifecycle looks at nothing else.
     *
     * @param points a whole number of points
     * @return the input
     */
    public static LifecycleInput total(long points) {
        return total(Points.of(points));
    }

    /**
     * A total, where the lifecycle looks at nothing else.
     *
     * @param points the points
     * @return the input
     */
    public static LifecycleInput total(Points points) {
        Map<Part, Points> total = new EnumMap<>(Part.class);
        total.put(Part.TOTAL, Objects.requireNonNull(points, "points"));
        return ofPoints(total);
    }

    /**
     * A score.
     *
     * @param total the total
     * @param explicit the explicit points
     * @param implicit the implicit points
     * @return the input
     */
    public static LifecycleInput of(Points total, Points explicit, Points implicit) {
        Map<Part, Points> points = new EnumMap<>(Part.class);
        points.put(Part.TOTAL, Objects.requireNonNull(total, "total"));
        points.put(Part.EXPLICIT, Objects.requireNonNull(explicit, "explicit"));
        points.put(Part.IMPLICIT, Objects.requireNonNull(implicit, "implicit"));
        return ofPoints(points);
    }

    /**
     * The score, the requirements and the disqualifiers of a score card. An override on the card is left aside.
     *
     * @param card the card
     * @return the input
     */
    public static LifecycleInput of(ScoreCard card) {
        Objects.requireNonNull(card, "card");
        LifecycleInput input = of(card.total(), card.explicit(), card.implicit());
        if (card.computedQualification() instanceof Qualification.Disqualified disqualified) {
            for (NamedCondition reason : disqualified.reasons()) {
                input = input.withDisqualifier(reason.name());
            }
        }
        if (card.computedQualification() instanceof Qualification.NotYet notYet) {
            for (Qualification.Unmet unmet : notYet.unmet()) {
                input = input.withUnmet(unmet.requirement().name(), unmet.truth());
            }
        }
        return input;
    }

    /**
     * This input with a disqualifier that is true.
     *
     * @param name its name
     * @return a changed copy
     */
    public LifecycleInput withDisqualifier(String name) {
        SortedSet<String> more = new TreeSet<>(disqualifiers);
        more.add(Require.text(name, "name of a disqualifier"));
        return new LifecycleInput(
                points, Collections.unmodifiableSortedSet(more), unmet, latestActivity, decisions, overrides);
    }

    /**
     * This input with a requirement that is not known to be met.
     *
     * @param name its name
     * @param truth {@link Truth#FALSE} or {@link Truth#UNKNOWN}
     * @return a changed copy
     */
    public LifecycleInput withUnmet(String name, Truth truth) {
        Require.text(name, "name of a requirement");
        if (truth == Truth.TRUE) {
            throw new IllegalArgumentException("requirement '" + name + "' is met; leave it out");
        }
        SortedMap<String, Truth> more = new TreeMap<>(unmet);
        more.put(name, Objects.requireNonNull(truth, "truth"));
        return new LifecycleInput(
                points, disqualifiers, Collections.unmodifiableSortedMap(more), latestActivity, decisions, overrides);
    }

    /**
     * This input with the instant of the latest activity that counts in the score. Asked for only after sales
     * returned the lead, when new evidence is needed.
     *
     * @param at the instant, not after that of the step
     * @return a changed copy
     */
    public LifecycleInput withActivityAt(Instant at) {
        Objects.requireNonNull(at, "at");
        return new LifecycleInput(points, disqualifiers, unmet, Optional.of(at), decisions, overrides);
    }

    /**
     * This input with a decision taken at its instant.
     *
     * @param decision the decision
     * @return a changed copy
     */
    public LifecycleInput with(SalesDecision decision) {
        Set<SalesDecision> more = new HashSet<>(decisions);
        more.add(Objects.requireNonNull(decision, "decision"));
        return new LifecycleInput(points, disqualifiers, unmet, latestActivity, Set.copyOf(more), overrides);
    }

    /**
     * This input with an override, in force or not.
     *
     * @param override the override
     * @return a changed copy
     */
    public LifecycleInput with(QualificationOverride override) {
        Objects.requireNonNull(override, "override");
        SortedSet<QualificationOverride> more = new TreeSet<>(overrides);
        more.add(override);
        return new LifecycleInput(
                points, disqualifiers, unmet, latestActivity, decisions, Collections.unmodifiableSortedSet(more));
    }

    /** This input at a later instant, at which nobody decides anything. */
    LifecycleInput withoutDecisions() {
        return new LifecycleInput(points, disqualifiers, unmet, latestActivity, Set.of(), overrides);
    }

    Points points(Part part) {
        Points known = points.get(part);
        if (known == null) {
            throw new IllegalArgumentException(
                    "the lifecycle looks at " + part.toText(Language.ENGLISH) + " points and the input gives only "
                            + points.keySet().stream()
                                    .map(given -> given.toText(Language.ENGLISH))
                                    .toList() + "; give all three");
        }
        return known;
    }

    SortedSet<String> disqualifiers() {
        return disqualifiers;
    }

    SortedMap<String, Truth> unmet() {
        return unmet;
    }

    Optional<Instant> latestActivity() {
        return latestActivity;
    }

    Set<SalesDecision> decisions() {
        return decisions;
    }

    SortedSet<QualificationOverride> overrides() {
        return overrides;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LifecycleInput input
                && points.equals(input.points)
                && disqualifiers.equals(input.disqualifiers)
                && unmet.equals(input.unmet)
                && latestActivity.equals(input.latestActivity)
                && decisions.equals(input.decisions)
                && overrides.equals(input.overrides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, disqualifiers, unmet, latestActivity, decisions, overrides);
    }

    /**
     * The points and whatever else bears on the lead.
     *
     * @return for example {@code total 60, disqualified by [rival]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(LifecycleText.points(points, Language.ENGLISH));
        if (!disqualifiers.isEmpty()) {
            text.append(", disqualified by ").append(disqualifiers);
        }
        if (!unmet.isEmpty()) {
            text.append(", unmet ").append(unmet);
        }
        latestActivity.ifPresent(at -> text.append(", active at ").append(at));
        if (!decisions.isEmpty()) {
            text.append(", decided ")
                    .append(decisions.stream()
                            .map(SalesDecision::toString)
                            .sorted()
                            .toList());
        }
        if (!overrides.isEmpty()) {
            text.append(", overrides ").append(overrides);
        }
        return text.toString();
    }
}
