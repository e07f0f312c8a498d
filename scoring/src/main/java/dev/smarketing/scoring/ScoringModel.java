package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Persona;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    private ScoringModel(Definition definition) {
        this.definition = definition;
    }

    /** All that makes a model; its equality is the model's. */
    private record Definition(
            String id,
            Optional<String> version,
            ZoneId zone,
            List<Rule> rules,
            Map<String, Limits> groups,
            Limits explicitLimits,
            Limits implicitLimits,
            Limits totalLimits,
            List<NamedCondition> disqualifiers,
            List<NamedCondition> requirements,
            Threshold threshold,
            Optional<GradeMatrix> matrix,
            Optional<ScoreClasses> tiers,
            Map<String, ReasonCode> reasonCodes) {}

    /**
     * Starts a model.
     *
     * @param id its id, with its version: it stands on every score card
     * @param zone the zone whose calendar days count
     * @return the builder
     */
    public static Builder builder(String id, ZoneId zone) {
        return new Builder(id, zone);
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
        return score(
                lead,
                activities,
                asOf.plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1));
    }

    /**
     * The first local midnight at which the score is another one, if nothing new becomes known: activities and
     * attribute values later than the instant do not count. In between the score is constant.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @return the score card of that midnight, empty if the total never changes again
     */
    public Optional<ScoreCard> nextChange(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        return new Timeline(this, lead, activities, asOf)
                .first((now, later) -> !later.total().equals(now.total()));
    }

    /**
     * The first local midnight at which the total has crossed a number of points, up or down, if nothing new
     * becomes known.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @param points the total is compared with these: at or above, or below
     * @return the score card of that midnight, empty if the total never crosses
     */
    public Optional<ScoreCard> nextCrossing(
            LeadFacts lead, Collection<Activity> activities, Instant asOf, Points points) {
        Objects.requireNonNull(points, "points");
        return new Timeline(this, lead, activities, asOf)
                .first((now, later) ->
                        now.total().compareTo(points) >= 0 != later.total().compareTo(points) >= 0);
    }

    /**
     * Until when the lead is qualified, if nothing new becomes known: the first of the instant itself and the
     * later local midnights at which it is not.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @return the score card that ends it, of the instant itself if the lead is not qualified then; empty if it
     *     stays qualified for ever
     */
    public Optional<ScoreCard> qualifiedUntil(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        Timeline timeline = new Timeline(this, lead, activities, asOf);
        return timeline.now().isQualified()
                ? timeline.first((now, later) -> !later.isQualified())
                : Optional.of(timeline.now());
    }

    /**
     * The scores from an instant on, if nothing new becomes known after it: only changes are listed, so idle days
     * cost nothing.
     *
     * @param lead what is known of the lead
     * @param activities what it did
     * @param asOf from when
     * @param end the end, itself not included
     * @return the score card of the instant, then that of every later local midnight before the end at which the
     *     total, an axis or the verdict is another one than before
     */
    public List<ScoreCard> trajectory(LeadFacts lead, Collection<Activity> activities, Instant asOf, Instant end) {
        return new Timeline(this, lead, activities, asOf).until(Objects.requireNonNull(end, "end"));
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
                + rules().size() + " rules, " + threshold()
                + (matrix().isPresent() ? ", grade matrix" : "");
    }

    /** Collects the parts of a model; made for one thread. The order of the calls does not matter. */
    public static final class Builder {

        private final String id;
        private final ZoneId zone;
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, Limits> groups = new LinkedHashMap<>();
        private Limits explicitLimits = Limits.NONE;
        private Limits implicitLimits = Limits.NONE;
        private Limits totalLimits = Limits.NONE;
        private final List<NamedCondition> disqualifiers = new ArrayList<>();
        private final List<NamedCondition> requirements = new ArrayList<>();
        private Threshold threshold = Threshold.NONE;
        private Optional<String> version = Optional.empty();
        private Optional<GradeMatrix> matrix = Optional.empty();
        private Optional<ScoreClasses> tiers = Optional.empty();
        private final Map<String, ReasonCode> reasonCodes = new LinkedHashMap<>();

        private Builder(String id, ZoneId zone) {
            this.id = Require.text(id, "model id");
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * A rule.
         *
         * @param rule the rule
         * @return this
         * @throws IllegalArgumentException if another rule has its id
         */
        public Builder add(Rule rule) {
            if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException(
                        "rule '" + rule.id() + "' is given twice; give each rule an id of its own");
            }
            return this;
        }

        /**
         * Limits that several rules of one axis share.
         *
         * @param groupId the id that these rules name with {@code inGroup}
         * @param limits the limits of their sum
         * @return this
         */
        public Builder group(String groupId, Limits limits) {
            Objects.requireNonNull(limits, "limits");
            if (groups.putIfAbsent(
                            Require.text(groupId, "group id"), limits.requireZeroWithin("group '" + groupId + "'"))
                    != null) {
                throw new IllegalArgumentException("group '" + groupId + "' is given twice; give it once");
            }
            return this;
        }

        /**
         * Limits of an axis.
         *
         * @param axis the axis
         * @param limits the limits of its sum
         * @return this
         */
        public Builder limit(Axis axis, Limits limits) {
            Objects.requireNonNull(limits, "limits");
            if (axis == Axis.EXPLICIT) {
                explicitLimits = limits;
            } else {
                implicitLimits = limits;
            }
            return this;
        }

        /**
         * Limits of the total.
         *
         * @param limits the limits of the sum of both axes
         * @return this
         */
        public Builder limitTotal(Limits limits) {
            totalLimits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Rules a lead out while a condition is true. Unknown does not rule it out and is listed.
         *
         * @param name what people call it
         * @param condition the condition
         * @return this
         */
        public Builder disqualifyWhen(String name, Condition condition) {
            disqualifiers.add(unique(disqualifiers, new NamedCondition(name, condition)));
            return this;
        }

        /**
         * Keeps a lead from qualifying unless a condition is true, such as consent. Unknown keeps it too.
         *
         * @param name what people call it
         * @param condition the condition
         * @return this
         */
        public Builder require(String name, Condition condition) {
            requirements.add(unique(requirements, new NamedCondition(name, condition)));
            return this;
        }

        private static NamedCondition unique(List<NamedCondition> others, NamedCondition condition) {
            for (NamedCondition other : others) {
                if (other.name().equals(condition.name())) {
                    throw new IllegalArgumentException(
                            "condition '" + condition.name() + "' is given twice; give each name once");
                }
            }
            return condition;
        }

        /**
         * The points from which a lead qualifies.
         *
         * @param points the threshold
         * @return this
         */
        public Builder qualifyAt(Threshold points) {
            threshold = Objects.requireNonNull(points, "points");
            return this;
        }

        /**
         * The matrix that decides by grade and engagement, alone or where its cells say so by the threshold.
         *
         * @param gradeMatrix the matrix
         * @return this
         */
        public Builder qualifyBy(GradeMatrix gradeMatrix) {
            matrix = Optional.of(gradeMatrix);
            return this;
        }

        /**
         * The classes of the total, such as hot, warm and cold. They label, and decide nothing.
         *
         * @param classes the classes
         * @return this
         */
        public Builder tiers(ScoreClasses classes) {
            tiers = Optional.of(classes);
            return this;
        }

        /**
         * The code under which a rule is given as a reason.
         *
         * @param ruleId the id of the rule
         * @param code the code and the points that are neither good nor bad
         * @return this
         */
        public Builder reason(String ruleId, ReasonCode code) {
            Objects.requireNonNull(code, "code");
            if (reasonCodes.putIfAbsent(Objects.requireNonNull(ruleId, "ruleId"), code) != null) {
                throw new IllegalArgumentException("rule '" + ruleId + "' has two reason codes; give it one");
            }
            return this;
        }

        /**
         * The version, which stands on every score card.
         *
         * @param label its label, not blank
         * @return this
         */
        public Builder version(String label) {
            version = Optional.of(Require.text(label, "model version"));
            return this;
        }

        /**
         * The model.
         *
         * @return the model
         * @throws IllegalStateException if there is neither a threshold nor a matrix
         * @throws IllegalArgumentException if a rule names a group that is not given, a group is empty, or its
         *     rules are of two axes, or the cells of the matrix and the threshold do not need each other
         */
        public ScoringModel build() {
            requireOnePersonaPerName();
            Map<String, Rule> firstOfGroup = new LinkedHashMap<>();
            for (Rule rule : rules.values()) {
                rule.group().ifPresent(group -> {
                    if (!groups.containsKey(group)) {
                        throw new IllegalArgumentException("rule '" + rule.id() + "' is in group '" + group
                                + "', which is not among " + groups.keySet() + "; add it with group(...)");
                    }
                    Rule first = firstOfGroup.putIfAbsent(group, rule);
                    if (first != null && first.axis() != rule.axis()) {
                        throw new IllegalArgumentException("group '" + group + "' has rules of both axes, '"
                                + first.id() + "' and '" + rule.id() + "'; make it two groups");
                    }
                });
            }
            for (String group : groups.keySet()) {
                if (!firstOfGroup.containsKey(group)) {
                    throw new IllegalArgumentException(
                            "group '" + group + "' has no rule; put one in with inGroup(...) or drop it");
                }
            }
            for (String ruleId : reasonCodes.keySet()) {
                if (!rules.containsKey(ruleId)) {
                    throw new IllegalArgumentException("reason code is given for rule '" + ruleId
                            + "', which is not among " + rules.keySet() + "; add the rule or drop the code");
                }
            }
            requireDecision();
            return new ScoringModel(new Definition(
                    id,
                    version,
                    zone,
                    List.copyOf(rules.values()),
                    Collections.unmodifiableMap(new LinkedHashMap<>(groups)),
                    explicitLimits,
                    implicitLimits,
                    totalLimits,
                    List.copyOf(disqualifiers),
                    List.copyOf(requirements),
                    threshold,
                    matrix,
                    tiers,
                    Collections.unmodifiableMap(new LinkedHashMap<>(reasonCodes))));
        }

        private void requireOnePersonaPerName() {
            Map<String, Persona> byName = new LinkedHashMap<>();
            for (Rule rule : rules.values()) {
                if (rule instanceof ConditionalRule conditional
                        && conditional.persona().isPresent()) {
                    Persona persona = conditional.persona().get();
                    if (!byName.computeIfAbsent(persona.name(), name -> persona).equals(persona)) {
                        throw new IllegalArgumentException("persona '" + persona.name()
                                + "' has another condition in rule '" + rule.id() + "'; give each name one condition");
                    }
                }
            }
        }

        private void requireDecision() {
            if (matrix.isEmpty()) {
                if (threshold.isNone()) {
                    throw new IllegalStateException("model '" + id
                            + "' has no threshold; give one with qualifyAt(...), or a matrix with qualifyBy(...)");
                }
                return;
            }
            boolean needed = matrix.get().has(CellPolicy.Decision.BY_THRESHOLD);
            if (needed && threshold.isNone()) {
                throw new IllegalArgumentException("model '" + id
                        + "' has cells that qualify by the threshold and no threshold; give one with qualifyAt(...)");
            }
            if (!needed && !threshold.isNone()) {
                throw new IllegalArgumentException("model '" + id + "' has the threshold " + threshold
                        + " and no cell that qualifies by it; drop it or give a cell byThreshold(...)");
            }
        }
    }
}
