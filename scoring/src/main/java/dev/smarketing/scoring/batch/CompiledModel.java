package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A model made ready for scoring many leads at once; an immutable value. {@code CompiledModel.of(model)
 * .score(columns, date)} scores once; {@link #bind} prepares columns that are scored more often.
 *
 * <p>Every model is compiled, and all ways give the same scores. Sums of activities are found column by column, which
 * is the fastest, except by these, which are found lead by lead: limits per {@code n} days in a row, limits that keep
 * the earliest, limits before decay, windows of elapsed days; conditions on properties of activities, as long as the
 * model is not bound or where they speak of dates; and all sums of a model where points could leave the range of an int
 * or clocks were put back over midnight between two activities. Rules without a limit or a condition of their own are
 * added up as one sum; the sums of the others stand side by side in as few longs as hold them, each found in one pass.
 */
public final class CompiledModel {

    private final ScoringModel model;
    private final List<RulePlan> rules = new ArrayList<>();
    private final List<ActivityTerm> terms = new ArrayList<>();
    private final List<Ending.Clamped> groups = new ArrayList<>();
    private final List<Axis> groupAxes = new ArrayList<>();
    private final Optional<IdleLoss> idle;
    private final Judge judge;
    private final Ending.Clamped explicitLimits;
    private final Ending.Clamped implicitLimits;
    private final Ending.Clamped totalLimits;

    private CompiledModel(ScoringModel model) {
        Objects.requireNonNull(model, "model");
        this.model = model;
        List<String> ids = List.copyOf(model.groups().keySet());
        model.groups().values().forEach(limits -> {
            groups.add(Ending.Clamped.by(limits));
            groupAxes.add(Axis.EXPLICIT);
        });
        for (Rule rule : model.rules()) {
            int group = rule.group().map(ids::indexOf).orElse(-1);
            if (group >= 0) {
                groupAxes.set(group, rule.axis());
            }
            RulePlan plan = RulePlan.of(rule, group);
            rules.add(plan);
            if (plan.body() instanceof RulePlan.Behaviour behaviour) {
                terms.add(behaviour.term());
            }
            plan.needed().forEach(needed -> terms.add(needed.term()));
        }
        this.idle = model.idleDecay().map(IdleLoss::new);
        model.idleDecay().ifPresent(decay -> terms.add(ActivityTerm.of(decay)));
        this.judge = new Judge(model);
        this.explicitLimits = Ending.Clamped.by(model.limits(Axis.EXPLICIT));
        this.implicitLimits = Ending.Clamped.by(model.limits(Axis.IMPLICIT));
        this.totalLimits = Ending.Clamped.by(model.totalLimits());
    }

    /**
     * Compiles a model.
     *
     * @param model the model
     * @return the compiled model
     */
    public static CompiledModel of(ScoringModel model) {
        return new CompiledModel(model);
    }

    /**
     * The model.
     *
     * @return the model that was compiled
     */
    public ScoringModel model() {
        return model;
    }

    /**
     * Prepares columns to be scored by this model, for several dates.
     *
     * @param columns the columns
     * @return the model with the columns
     * @throws IllegalArgumentException if the columns have another zone, or lack an attribute that the model asks for
     */
    public BoundModel bind(LeadColumns columns) {
        return new BoundModel(this, columns, Optional.empty());
    }

    /**
     * Scores columns once, at the last instant of a local date.
     *
     * @param columns the columns
     * @param date the date
     * @return the scores
     * @throws IllegalArgumentException if the columns have another zone, or lack an attribute that the model asks for
     */
    public ScoreColumns score(LeadColumns columns, LocalDate date) {
        return BoundModel.once(this, columns).score(date);
    }

    /**
     * Scores columns once, as requested.
     *
     * @param columns the columns
     * @param request for which date, what, and how
     * @return the scores
     * @throws IllegalArgumentException if the columns have another zone, or lack an attribute that the model asks for
     */
    public ScoreColumns score(LeadColumns columns, ScoreRequest request) {
        return BoundModel.once(this, columns).score(request);
    }

    List<RulePlan> rules() {
        return rules;
    }

    /** The terms of all rules, each rule's own before those that it needs; the idle days come last. */
    List<ActivityTerm> terms() {
        return terms;
    }

    List<Ending.Clamped> groups() {
        return groups;
    }

    Axis groupAxis(int group) {
        return groupAxes.get(group);
    }

    Ending.Clamped limits(Axis axis) {
        return axis == Axis.EXPLICIT ? explicitLimits : implicitLimits;
    }

    Ending.Clamped totalLimits() {
        return totalLimits;
    }

    /** What the total loses while a lead is idle. */
    Optional<IdleLoss> idle() {
        return idle;
    }

    Judge judge() {
        return judge;
    }

    /** The conditions that are asked of leads. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        for (RulePlan plan : rules) {
            plan.persona().ifPresent(all::add);
            all.addAll(conditions(plan.body()));
        }
        model.disqualifiers().stream().map(NamedCondition::condition).forEach(all::add);
        model.requirements().stream().map(NamedCondition::condition).forEach(all::add);
        return all;
    }

    static List<Condition> conditions(RulePlan.Body body) {
        List<Condition> all = new ArrayList<>();
        if (body instanceof RulePlan.FirstOf first) {
            first.alternatives().stream()
                    .map(ProfileRule.Alternative::condition)
                    .forEach(all::add);
        } else if (body instanceof RulePlan.Weighed weighed) {
            weighed.rule()
                    .criteria()
                    .forEach(criterion -> criterion.values().forEach(value -> all.add(value.condition())));
        }
        return all;
    }

    /** Whether no sum on the way to a score can leave the range of an int, if no lead has more activities. */
    boolean fitsInt(int mostActivities) {
        long sum = 0;
        for (RulePlan plan : rules) {
            sum += Math.min(Integer.MAX_VALUE, plan.greatest(mostActivities));
        }
        List<Limits> limits = new ArrayList<>(model.groups().values());
        limits.addAll(List.of(model.limits(Axis.EXPLICIT), model.limits(Axis.IMPLICIT), model.totalLimits()));
        for (Limits own : limits) {
            for (Optional<Points> end : List.of(own.least(), own.most())) {
                sum += end.map(points -> Math.min(Integer.MAX_VALUE, Amounts.withoutSign(points.hundredths())))
                        .orElse(0L);
            }
        }
        return sum < Integer.MAX_VALUE / 2;
    }

    /**
     * The model's id and the number of its rules.
     *
     * @return for example {@code compiled inbound-v3: 4 rules, total at least 60}
     */
    @Override
    public String toString() {
        return "compiled " + model;
    }
}
