package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.ReasonCode;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model taken apart, to be put together again with other parts. */
final class ModelParts {

    private final ScoringModel model;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Limits> groups = new LinkedHashMap<>();
    private final Map<Axis, Limits> axes = new EnumMap<>(Axis.class);
    private Limits total;
    private Optional<IdleDecay> idle;
    private List<NamedCondition> disqualifiers;
    private List<NamedCondition> requirements;
    private Threshold threshold;
    private Optional<GradeMatrix> matrix;

    ModelParts(ScoringModel model) {
        this.model = model;
        model.rules().forEach(rule -> rules.put(rule.id(), rule));
        groups.putAll(model.groups());
        for (Axis axis : Axis.values()) {
            axes.put(axis, model.limits(axis));
        }
        this.total = model.totalLimits();
        this.idle = model.idleDecay();
        this.disqualifiers = model.disqualifiers();
        this.requirements = model.requirements();
        this.threshold = model.threshold();
        this.matrix = model.matrix();
    }

    /** Puts a rule in the place of the one with its id, or at the end. */
    void put(Rule rule) {
        rules.put(rule.id(), rule);
    }

    void drop(String ruleId) {
        rules.remove(ruleId);
    }

    void put(String group, Limits limits) {
        groups.put(group, limits);
    }

    /** Groups that rules of another version name; one that nobody names is left out of the model. */
    void knowGroups(ScoringModel other) {
        other.groups().forEach(groups::putIfAbsent);
    }

    void put(Axis axis, Limits limits) {
        axes.put(axis, limits);
    }

    void takeTotal(ScoringModel other) {
        total = other.totalLimits();
        idle = other.idleDecay();
    }

    void takeDisqualifiers(ScoringModel other) {
        disqualifiers = other.disqualifiers();
    }

    void takeRequirements(ScoringModel other) {
        requirements = other.requirements();
    }

    void takeDecision(ScoringModel other) {
        threshold = other.threshold();
        matrix = other.matrix();
    }

    void put(Threshold other) {
        threshold = other;
    }

    ScoringModel build() {
        return build(model.version());
    }

    ScoringModel build(Optional<String> version) {
        ScoringModelBuilder builder = ScoringModel.builder(model.id(), model.zone());
        rules.values().forEach(builder::add);
        groups.forEach((id, limits) -> {
            if (rules.values().stream()
                    .anyMatch(rule -> rule.group().filter(id::equals).isPresent())) {
                builder.group(id, limits);
            }
        });
        axes.forEach(builder::limit);
        builder.limitTotal(total);
        idle.ifPresent(builder::decayTotal);
        disqualifiers.forEach(one -> builder.disqualifyWhen(one.name(), one.condition()));
        requirements.forEach(one -> builder.require(one.name(), one.condition()));
        builder.qualifyAt(threshold);
        matrix.ifPresent(builder::qualifyBy);
        model.tiers().ifPresent(builder::tiers);
        model.reasonCodes().forEach((rule, code) -> reason(builder, rule, code));
        version.ifPresent(builder::version);
        return builder.build();
    }

    private void reason(ScoringModelBuilder builder, String ruleId, ReasonCode code) {
        if (rules.containsKey(ruleId)) {
            builder.reason(ruleId, code);
        }
    }
}
