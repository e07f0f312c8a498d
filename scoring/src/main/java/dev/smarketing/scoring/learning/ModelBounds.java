package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Between which points the sums of a model lie, every rule for itself: a safe bound. */
final class ModelBounds {

    private final Map<String, Bounds> rules = new LinkedHashMap<>();
    private final Map<String, Bounds> groups = new LinkedHashMap<>();
    private final Map<Axis, Bounds> sums = new EnumMap<>(Axis.class);
    private final Map<Axis, Bounds> axes = new EnumMap<>(Axis.class);
    private final Bounds sum;
    private final Bounds total;

    ModelBounds(ScoringModel model) {
        Objects.requireNonNull(model, "model");
        Map<String, Axis> axisOfGroup = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            sums.put(axis, Bounds.ZERO);
        }
        for (Rule rule : model.rules()) {
            Bounds own = RuleBounds.of(rule);
            rules.put(rule.id(), own);
            if (rule.group().isPresent()) {
                groups.merge(rule.group().get(), own, Bounds::plus);
                axisOfGroup.put(rule.group().get(), rule.axis());
            } else {
                sums.merge(rule.axis(), own, Bounds::plus);
            }
        }
        model.groups()
                .forEach((id, limits) -> sums.merge(
                        axisOfGroup.getOrDefault(id, Axis.EXPLICIT),
                        groups.getOrDefault(id, Bounds.ZERO).within(limits),
                        Bounds::plus));
        Bounds both = Bounds.ZERO;
        for (Axis axis : Axis.values()) {
            Bounds limited = sums.getOrDefault(axis, Bounds.ZERO).within(model.limits(axis));
            axes.put(axis, limited);
            both = both.plus(limited);
        }
        this.sum = model.idleDecay().isEmpty()
                ? both
                : new Bounds(
                        model.idleDecay().get().loss().isPresent() ? -Bounds.ENDLESS : Math.min(0, both.low()),
                        Math.max(0, both.high()));
        this.total = sum.within(model.totalLimits());
    }

    Bounds rule(String id) {
        return rules.getOrDefault(id, Bounds.ZERO);
    }

    Bounds axis(Axis axis) {
        return axes.getOrDefault(axis, Bounds.ZERO);
    }

    Bounds of(Threshold.Part part) {
        return switch (part) {
            case TOTAL -> total;
            case EXPLICIT -> axis(Axis.EXPLICIT);
            case IMPLICIT -> axis(Axis.IMPLICIT);
        };
    }

    /** Whether nothing that the rule gives ever gets through the limits of its group, its axis and the total. */
    boolean isHeldBack(Rule rule, ScoringModel model) {
        return rule.group()
                        .filter(id -> isConstant(
                                groups.getOrDefault(id, Bounds.ZERO),
                                model.groups().getOrDefault(id, Limits.NONE)))
                        .isPresent()
                || isConstant(sums.getOrDefault(rule.axis(), Bounds.ZERO), model.limits(rule.axis()))
                || (isConstant(sum, model.totalLimits()) && !axisDecides(rule.axis(), model));
    }

    private static boolean isConstant(Bounds sum, Limits limits) {
        return sum.within(limits).isConstant();
    }

    /** The points of an axis may decide although the total never changes. */
    private static boolean axisDecides(Axis axis, ScoringModel model) {
        Threshold.Part part = axis == Axis.EXPLICIT ? Threshold.Part.EXPLICIT : Threshold.Part.IMPLICIT;
        return model.matrix().isPresent() || model.threshold().of(part).isPresent();
    }
}
