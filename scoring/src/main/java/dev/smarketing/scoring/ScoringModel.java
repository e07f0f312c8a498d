package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Persona;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which leads are judged: an immutable value that can be stored as data and compared. Rules stand
 * in a list for people; their order changes no score.
 */
public final class ScoringModel {

    private final Definition definition;

    private final ZoneDays days;
    private final Groups groups;
    private final TypeNames typeNames;

    ScoringModel(Definition definition) {
        this.definition = definition;
        this.days = new ZoneDays(definition.zone());
        this.groups = new Groups(definition.rules(), definition.groups());
        this.typeNames = new TypeNames(Recall.of(definition.rules(), definition.idleDecay()).stream()
                .flatMap(List::stream)
                .toList());
    }

    /** All that makes a model; its equality is the model's. */
    record Definition(
            String id,
            Optional<String> version,
            ZoneId zone,
            List<Rule> rules,
            Map<String, Limits> groups,
            Limits explicitLimits,
            Limits implicitLimits,
            Limits totalLimits,
            Optional<IdleDecay> idleDecay,
            List<NamedCondition> disqualifiers,
            List<NamedCondition> requirements,
            Threshold threshold,
            Optional<GradeMatrix> matrix,
            Optional<ScoreClasses> tiers,
            Map<String, ReasonCode> reasonCodes) {}

    /**
     * Starts a model.
     *
     * @param id its id, which stands on every score card, with the version if one is given
     * @param zone the zone whose calendar days count
     * @return the builder
     */
    public static ScoringModelBuilder builder(String id, ZoneId zone) {
        return new ScoringModelBuilder(id, zone);
    }

    /**
     * Scores a lead by what was known at an instant.
     *
     * @param lead what is known of the lead
     * @param activities what it did, in any order; those after the instant do not count
     * @param asOf the instant
     * @return the score and why
     */
    public ScoreCard score(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(activities, "activities");
        Objects.requireNonNull(asOf, "asOf");
        return new Scoring(this, lead).score(activities, asOf.atZone(zone()));
    }

    /**
     * Scores a lead, and lets the word of people stand.
     *
     * @param lead what is known of the lead
     * @param activities what it did, in any order; those after the instant do not count
     * @param overrides what people said of it, in any order; the one in force at the instant counts
     * @param asOf the instant
     * @return the score and why
     */
    public ScoreCard score(
            LeadFacts lead,
            Collection<Activity> activities,
            Collection<QualificationOverride> overrides,
            Instant asOf) {
        return score(lead, activities, asOf).with(overrides);
    }

    /**
     * Scores a lead at the last instant of a local date.
     *
     * @param lead what is known of the lead
     * @param activities what it did, in any order; those after the date do not count
     * @param asOf the date in the model's zone
     * @return the score and why
     */
    public ScoreCard score(LeadFacts lead, Collection<Activity> activities, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return score(
                lead,
                activities,
                asOf.plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1));
    }

    /**
     * The first later instant at which the score is another one, if nothing new becomes known: activities and
     * attribute values later than the instant do not count. In between the score is constant. The instant is a local
     * midnight, or the end of a window of elapsed days.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @return the score card of that instant, empty if the total does not change again within 100 years
     */
    public Optional<ScoreCard> nextChange(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Timeline.of(this, lead, activities, asOf).nextChange();
    }

    /**
     * The first later instant at which the total has crossed a number of points, up or down, if nothing new becomes
     * known: a local midnight, or the end of a window of elapsed days.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @param points the total is compared with these: at or above, or below
     * @return the score card of that instant, empty if the total does not cross within 100 years
     */
    public Optional<ScoreCard> nextCrossing(
            LeadFacts lead, Collection<Activity> activities, Instant asOf, Points points) {
        Objects.requireNonNull(asOf, "asOf");
        return Timeline.of(this, lead, activities, asOf).nextCrossing(points);
    }

    /**
     * Until when the lead is qualified, if nothing new becomes known: the first of the instant itself, the
     * later local midnights and the ends of windows of elapsed days at which it is not.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @return the score card that ends it, of the instant itself if the lead is not qualified then; empty if it
     *     stays qualified for 100 years
     */
    public Optional<ScoreCard> qualifiedUntil(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Timeline.of(this, lead, activities, asOf).qualifiedUntil();
    }

    /**
     * The scores between two instants, with all that is known put where it happened: an activity counts from its
     * instant on, a dated attribute value from its date on. Idle days cost nothing.
     *
     * @param lead what is known of the lead
     * @param activities what it did, before and within the time, in any order
     * @param from the first instant
     * @param to the end, itself not included
     * @return the spans in which points and verdict are constant
     * @throws IllegalArgumentException if the end is not after the first instant
     */
    public ScoreTimeline timeline(LeadFacts lead, Collection<Activity> activities, Instant from, Instant to) {
        Objects.requireNonNull(to, "to");
        return ScoreTimeline.of(this, lead, activities, from, to);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public String id() {
        return definition.id();
    }

    /**
     * The version.
     *
     * @return its label, empty if it has none
     */
    public Optional<String> version() {
        return definition.version();
    }

    /**
     * The zone whose calendar days count.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return definition.zone();
    }

    Groups groupsByNumber() {
        return groups;
    }

    TypeNames typeNames() {
        return typeNames;
    }

    ZoneDays days() {
        return days;
    }

    /**
     * The rules.
     *
     * @return the rules in the order given
     */
    public List<Rule> rules() {
        return definition.rules();
    }

    /**
     * The personas that have rules of their own.
     *
     * @return the personas in the order of their first rules
     */
    public List<Persona> personas() {
        Set<Persona> personas = new LinkedHashSet<>();
        for (Rule rule : rules()) {
            if (rule instanceof ConditionalRule conditional) {
                conditional.persona().ifPresent(personas::add);
            }
        }
        return List.copyOf(personas);
    }

    /**
     * The groups.
     *
     * @return the limits by the id of the group, in the order given
     */
    public Map<String, Limits> groups() {
        return definition.groups();
    }

    /**
     * The limits of an axis.
     *
     * @param axis the axis
     * @return its limits
     */
    public Limits limits(Axis axis) {
        Objects.requireNonNull(axis, "axis");
        return axis == Axis.EXPLICIT ? definition.explicitLimits() : definition.implicitLimits();
    }

    /**
     * The limits of the total.
     *
     * @return the limits
     */
    public Limits totalLimits() {
        return definition.totalLimits();
    }

    /**
     * What the total loses while a lead is idle.
     *
     * @return the decay, empty if there is none
     */
    public Optional<IdleDecay> idleDecay() {
        return definition.idleDecay();
    }

    /**
     * Whether every score is constant during a local day as long as nothing new becomes known. Windows of elapsed
     * days may let go of an activity at any time of a day.
     *
     * @return false if a rule or one of its conditions has such a window
     */
    public boolean isConstantDuringADay() {
        for (Rule rule : rules()) {
            if (hasElapsedWindow(rule)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasElapsedWindow(Rule rule) {
        if (rule instanceof ConditionalRule conditional) {
            return hasElapsedWindow(conditional.rule())
                    || conditional.counts().stream().anyMatch(ActivityCount::hasElapsedWindow);
        }
        return (rule instanceof ActivityRule activities && activities.hasElapsedWindow())
                || (rule instanceof CountRule count && count.hasElapsedWindow());
    }

    /**
     * What rules a lead out.
     *
     * @return the disqualifiers in the order given
     */
    public List<NamedCondition> disqualifiers() {
        return definition.disqualifiers();
    }

    /**
     * What a qualified lead has to meet besides the points.
     *
     * @return the requirements in the order given
     */
    public List<NamedCondition> requirements() {
        return definition.requirements();
    }

    /**
     * The points from which a lead qualifies.
     *
     * @return the threshold, {@link Threshold#NONE} if the matrix alone decides
     */
    public Threshold threshold() {
        return definition.threshold();
    }

    /**
     * The matrix that decides by grade and engagement.
     *
     * @return the matrix, empty if the threshold alone decides
     */
    public Optional<GradeMatrix> matrix() {
        return definition.matrix();
    }

    /**
     * The classes of the total.
     *
     * @return for example hot, warm and cold; empty if the model has none
     */
    public Optional<ScoreClasses> tiers() {
        return definition.tiers();
    }

    /**
     * The codes under which rules are given as reasons.
     *
     * @return the codes by the ids of the rules, in the order given
     */
    public Map<String, ReasonCode> reasonCodes() {
        return definition.reasonCodes();
    }

    /**
     * The model as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return ModelData.write(this);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes it may name
     * @return the model
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static ScoringModel fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("scoring model", data).make(object -> ModelData.read(object, attributes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoringModel model && definition.equals(model.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /**
     * The id, the number of rules and the threshold.
     *
     * @return for example {@code inbound-v3: 4 rules, total at least 60}
     */
    @Override
    public String toString() {
        return id() + version().map(label -> " " + label).orElse("") + ": "
                + rules().size() + (rules().size() == 1 ? " rule, " : " rules, ") + threshold()
                + (matrix().isPresent() ? ", grade matrix" : "");
    }
}
