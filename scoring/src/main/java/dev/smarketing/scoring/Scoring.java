package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.scoring.CellPolicy.Decision;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores one lead by one model: rules, then groups, axes and total, each with what missing facts allow. */
final class Scoring {

    private final ScoringModel model;
    private final LeadFacts lead;

    Scoring(ScoringModel model, LeadFacts lead) {
        this.model = model;
        this.lead = lead;
    }

    ScoreCard score(Collection<Activity> activities, ZonedDateTime asOf) {
        return score(Evidence.of(activities, asOf, model), asOf);
    }

    ScoreCard score(Evidence evidence, ZonedDateTime asOf) {
        List<Rule> rules = model.rules();
        RuleScore[] lines = new RuleScore[rules.size()];
        for (int i = 0; i < lines.length; i++) {
            try {
                lines[i] = rules.get(i).score(lead, evidence, asOf);
            } catch (ArithmeticException e) {
                throw beyond("rule '" + rules.get(i).id() + "'", lead, e);
            }
        }
        return card(lines, model.idleDecay().flatMap(decay -> decay.idleDays(evidence)), asOf);
    }

    /** The card of the lines of all rules, in the order of the model; the idle days if the model asks for them. */
    ScoreCard card(RuleScore[] lines, Optional<Integer> idleDays, ZonedDateTime asOf) {
        try {
            return summed(lines, idleDays, asOf);
        } catch (ArithmeticException e) {
            throw beyond("model '" + model.id() + "'", lead, e);
        }
    }

    /** Points that a long of hundredths, or activities that an int does not hold; the cause tells which and how many. */
    static ArithmeticException beyond(String what, LeadFacts lead, ArithmeticException cause) {
        ArithmeticException beyond =
                new ArithmeticException(what + " for lead '" + lead.id() + "': " + cause.getMessage());
        beyond.initCause(cause);
        return beyond;
    }

    private ScoreCard summed(RuleScore[] lines, Optional<Integer> idleDays, ZonedDateTime asOf) {
        Groups groups = model.groupsByNumber();
        Sum[] ofGroups = new Sum[groups.size()];
        for (int i = 0; i < ofGroups.length; i++) {
            ofGroups[i] = new Sum(groups.limits(i));
        }
        Sum explicit = new Sum(model.limits(Axis.EXPLICIT));
        Sum implicit = new Sum(model.limits(Axis.IMPLICIT));
        for (int i = 0; i < lines.length; i++) {
            RuleScore line = lines[i];
            int group = groups.ofRule(i);
            Sum sum = group >= 0 ? ofGroups[group] : line.rule().axis() == Axis.EXPLICIT ? explicit : implicit;
            sum.add(line.hundredths(), line.lowest(), line.highest());
        }
        LimitedSum[] limited = new LimitedSum[ofGroups.length];
        for (int i = 0; i < limited.length; i++) {
            limited[i] = ofGroups[i].limited();
            ofGroups[i].addTo(groups.isExplicit(i) ? explicit : implicit);
        }
        Sum total = new Sum(model.totalLimits());
        explicit.addTo(total);
        implicit.addTo(total);
        Optional<IdleDecay.Applied> idle =
                idleDays.map(days -> total.decayed(model.idleDecay().orElseThrow(), days));
        LimitedSum explicitSum = explicit.limited();
        LimitedSum implicitSum = implicit.limited();
        LimitedSum totalSum = total.limited();
        return new ScoreCard(
                lead.id(),
                model,
                asOf.toInstant(),
                new Ledger(
                        Collections.unmodifiableList(Arrays.asList(lines)),
                        limited.length == 0 ? Map.of() : new GroupSums(groups.ids(), Arrays.asList(limited)),
                        explicitSum,
                        implicitSum,
                        idle,
                        totalSum),
                verdict(explicitSum, implicitSum, totalSum, asOf));
    }

    private Verdict verdict(LimitedSum explicit, LimitedSum implicit, LimitedSum total, ZonedDateTime asOf) {
        List<NamedCondition> disqualifying = List.of();
        List<NamedCondition> unknown = List.of();
        for (NamedCondition disqualifier : model.disqualifiers()) {
            Truth truth = disqualifier.condition().evaluate(lead, asOf);
            if (truth == Truth.TRUE) {
                disqualifying = with(disqualifying, disqualifier);
            } else if (truth == Truth.UNKNOWN) {
                unknown = with(unknown, disqualifier);
            }
        }
        List<Qualification.Unmet> unmet = List.of();
        boolean mayBeMet = true;
        for (NamedCondition requirement : model.requirements()) {
            Truth truth = requirement.condition().evaluate(lead, asOf);
            if (truth != Truth.TRUE) {
                unmet = with(unmet, new Qualification.Unmet(requirement, truth));
                mayBeMet &= truth == Truth.UNKNOWN;
            }
        }
        Threshold threshold = model.threshold();
        Reach reach = Reach.of(model, total.attainable(), explicit.attainable(), implicit.attainable());
        GradeMatrix matrix = model.matrix().orElse(null);
        GradeMatrix.Cell cell = matrix == null ? null : matrix.of(explicit.points(), implicit.points());
        Decision decision = cell == null ? Decision.BY_THRESHOLD : cell.policy().decision();
        List<Threshold.Shortfall> shortfalls = decision == Decision.BY_THRESHOLD
                ? threshold.shortfalls(total.points(), explicit.points(), implicit.points())
                : List.of();
        List<Qualification.Hold> holds = matrix != null && cell != null && decision == Decision.HOLD
                ? List.of(new Qualification.HeldByCell(cell, matrix.steps(explicit.points(), implicit.points())))
                : List.of();
        Outlook outlook;
        if (!disqualifying.isEmpty() || !mayBeMet || !reach.possible()) {
            outlook = Outlook.NOT_QUALIFIED;
        } else {
            outlook = reach.sure() && unmet.isEmpty() && unknown.isEmpty() ? Outlook.QUALIFIED : Outlook.POSSIBLE;
        }
        Qualification qualification;
        DecidedBy decidedBy = decision == Decision.BY_THRESHOLD ? DecidedBy.THRESHOLD : DecidedBy.MATRIX;
        if (!disqualifying.isEmpty()) {
            qualification = new Qualification.Disqualified(disqualifying);
            decidedBy = DecidedBy.DISQUALIFIER;
        } else if (!shortfalls.isEmpty() || !holds.isEmpty()) {
            qualification = new Qualification.NotYet(shortfalls, unmet, holds);
        } else if (!unmet.isEmpty()) {
            qualification = new Qualification.NotYet(List.of(), unmet);
            decidedBy = DecidedBy.REQUIREMENT;
        } else {
            qualification = new Qualification.Qualified();
        }
        return new Verdict(
                qualification,
                decidedBy,
                outlook,
                List.copyOf(unknown),
                Optional.ofNullable(cell),
                Optional.empty(),
                missing(disqualifying.isEmpty() ? unmet : List.of(), unknown, asOf));
    }

    /** Most lists stay empty, so one is made when there is something to put in. */
    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(one);
        return longer;
    }

    /** The missing facts of the conditions that cannot be told; what a disqualified lead lacks is not told. */
    private Map<NamedCondition, Set<Attribute<?>>> missing(
            List<Qualification.Unmet> unmet, List<NamedCondition> unknownDisqualifiers, ZonedDateTime asOf) {
        if (unmet.isEmpty() && unknownDisqualifiers.isEmpty()) {
            return Map.of();
        }
        List<NamedCondition> unknown = new ArrayList<>(unknownDisqualifiers);
        for (Qualification.Unmet requirement : unmet) {
            if (requirement.truth() == Truth.UNKNOWN) {
                unknown.add(requirement.requirement());
            }
        }
        if (unknown.isEmpty()) {
            return Map.of();
        }
        Map<NamedCondition, Set<Attribute<?>>> missing = new LinkedHashMap<>();
        for (NamedCondition condition : unknown) {
            missing.put(condition, condition.condition().unknownAttributes(lead, asOf));
        }
        return Collections.unmodifiableMap(missing);
    }

    /** A sum in the making, clamped once when it is finished. */
    private static final class Sum {

        private final Limits limits;
        private long sum;
        private long lowest;
        private long highest;

        Sum(Limits limits) {
            this.limits = limits;
        }

        void add(long points, long least, long most) {
            sum = Points.sum(sum, points);
            lowest = Points.sum(lowest, least);
            highest = Points.sum(highest, most);
        }

        IdleDecay.Applied decayed(IdleDecay decay, int idleDays) {
            Points before = Points.ofHundredths(sum);
            sum = decay.left(sum, idleDays);
            lowest = decay.left(lowest, idleDays);
            highest = decay.left(highest, idleDays);
            return new IdleDecay.Applied(decay, idleDays, before, Points.ofHundredths(sum));
        }

        void addTo(Sum next) {
            next.add(limits.clamp(sum), limits.clamp(lowest), limits.clamp(highest));
        }

        LimitedSum limited() {
            long clamped = limits.clamp(sum);
            long least = limits.clamp(lowest);
            long most = limits.clamp(highest);
            Points points = Points.ofHundredths(clamped);
            return new LimitedSum(
                    clamped == sum ? points : Points.ofHundredths(sum),
                    limits,
                    points,
                    new PointsRange(
                            least == clamped ? points : Points.ofHundredths(least),
                            most == clamped ? points : Points.ofHundredths(most)));
        }
    }
}
