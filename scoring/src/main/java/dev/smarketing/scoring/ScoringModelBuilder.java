package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Persona;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Collects the parts of a model; made for one thread. The order of the calls does not matter. */
public final class ScoringModelBuilder {

    private final String id;
    private final ZoneId zone;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Limits> groups = new LinkedHashMap<>();
    private Limits explicitLimits = Limits.NONE;
    private Limits implicitLimits = Limits.NONE;
    private Limits totalLimits = Limits.NONE;
    private Optional<IdleDecay> idleDecay = Optional.empty();
    private final List<NamedCondition> disqualifiers = new ArrayList<>();
    private final List<NamedCondition> requirements = new ArrayList<>();
    private Threshold threshold = Threshold.NONE;
    private Optional<String> version = Optional.empty();
    private Optional<GradeMatrix> matrix = Optional.empty();
    private Optional<ScoreClasses> tiers = Optional.empty();
    private final Map<String, ReasonCode> reasonCodes = new LinkedHashMap<>();

    ScoringModelBuilder(String id, ZoneId zone) {
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
    public ScoringModelBuilder add(Rule rule) {
        Objects.requireNonNull(rule, "rule");
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
     * @throws IllegalArgumentException if the group is given already, or its limits do not include 0, the sum when
     *     nothing matches
     */
    public ScoringModelBuilder group(String groupId, Limits limits) {
        Objects.requireNonNull(limits, "limits");
        if (groups.putIfAbsent(Require.text(groupId, "group id"), limits.requireZeroWithin("group '" + groupId + "'"))
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
    public ScoringModelBuilder limit(Axis axis, Limits limits) {
        Objects.requireNonNull(axis, "axis");
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
    public ScoringModelBuilder limitTotal(Limits limits) {
        totalLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * What the total loses while a lead is idle: taken from the sum of both axes after their limits, before the
     * limits of the total.
     *
     * @param decay the decay; one that takes points needs a lower limit of the total
     * @return this
     */
    public ScoringModelBuilder decayTotal(IdleDecay decay) {
        Objects.requireNonNull(decay, "decay");
        idleDecay = Optional.of(decay);
        return this;
    }

    /**
     * Rules a lead out while a condition is true. Unknown does not rule it out and is listed.
     *
     * @param name what people call it
     * @param condition the condition
     * @return this
     */
    public ScoringModelBuilder disqualifyWhen(String name, Condition condition) {
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
    public ScoringModelBuilder require(String name, Condition condition) {
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
    public ScoringModelBuilder qualifyAt(Threshold points) {
        threshold = Objects.requireNonNull(points, "points");
        return this;
    }

    /**
     * The matrix that decides by grade and engagement, alone or where its cells say so by the threshold.
     *
     * @param gradeMatrix the matrix
     * @return this
     */
    public ScoringModelBuilder qualifyBy(GradeMatrix gradeMatrix) {
        Objects.requireNonNull(gradeMatrix, "gradeMatrix");
        matrix = Optional.of(gradeMatrix);
        return this;
    }

    /**
     * The classes of the total, such as hot, warm and cold. They label, and decide nothing.
     *
     * @param classes the classes
     * @return this
     */
    public ScoringModelBuilder tiers(ScoreClasses classes) {
        Objects.requireNonNull(classes, "classes");
        tiers = Optional.of(classes);
        return this;
    }

    /**
     * The code under which a rule is given as a reason.
     *
     * @param ruleId the id of the rule
     * @param code the code and the points that are neither good nor bad
     * @return this
     * @throws IllegalArgumentException if the rule has a reason code already
     */
    public ScoringModelBuilder reason(String ruleId, ReasonCode code) {
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
    public ScoringModelBuilder version(String label) {
        version = Optional.of(Require.text(label, "model version"));
        return this;
    }

    /**
     * The model.
     *
     * @return the model
     * @throws IllegalStateException if there is neither a threshold nor a matrix
     * @throws IllegalArgumentException if a rule names a group that is not given, a group is empty, or its
     *     rules are of two axes, the cells of the matrix and the threshold do not need each other,
     *     or an idle decay has no end
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
                    throw new IllegalArgumentException("group '" + group + "' has rules of both axes, '" + first.id()
                            + "' and '" + rule.id() + "'; make it two groups");
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
                throw new IllegalArgumentException("reason code is given for rule '" + ruleId + "', which is not among "
                        + rules.keySet() + "; add the rule or drop the code");
            }
        }
        requireDecision();
        requireEndOfIdleDecay();
        return new ScoringModel(new ScoringModel.Definition(
                id,
                version,
                zone,
                List.copyOf(rules.values()),
                Collections.unmodifiableMap(new LinkedHashMap<>(groups)),
                explicitLimits,
                implicitLimits,
                totalLimits,
                idleDecay,
                List.copyOf(disqualifiers),
                List.copyOf(requirements),
                threshold,
                matrix,
                tiers,
                Collections.unmodifiableMap(new LinkedHashMap<>(reasonCodes))));
    }

    private void requireEndOfIdleDecay() {
        if (idleDecay.isPresent()
                && idleDecay.get().loss().isPresent()
                && totalLimits.least().isEmpty()) {
            throw new IllegalArgumentException("model '" + id + "' loses " + idleDecay.get()
                    + " and has no lower limit of the total; give one with limitTotal(Limits.downTo(...))");
        }
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
