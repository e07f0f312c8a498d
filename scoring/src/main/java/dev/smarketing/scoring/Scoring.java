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
        return score(Evidence.of(activities, asOf, model.days()), asOf);
    }

    ScoreCard score(Evidence evidence, ZonedDateTime asOf) {
        List<Rule> rules = model.rules();
        RuleScore[] lines = new RuleScore[rules.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = rules.get(i).score(lead, evidence, asOf);
        }
        return card(lines, model.idleDecay().flatMap(decay -> decay.idleDays(evidence)), asOf);
    }

    /** The card of the lines of all rules, in the order of the model; the idle days if the model asks for them. */
    ScoreCard card(RuleScore[] lines, Optional<Integer> idleDays, ZonedDateTime asOf) {
        Map<String, Sum> groupSums = new LinkedHashMap<>();
        model.groups().forEach((id, limits) -> groupSums.put(id, new Sum(limits)));
        Sum explicit = new Sum(model.limits(Axis.EXPLICIT));
        Sum implicit = new Sum(model.limits(Axis.IMPLICIT));
        for (int i = 0; i < lines.length; i++) {
            RuleScore line = lines[i];
            Rule rule = line.rule();
            Sum group = rule.group().isPresent() ? groupSums.get(rule.group().get()) : null;
            if (group == null) {
                (rule.axis() == Axis.EXPLICIT ? explicit : implicit)
                        .add(line.hundredths(), line.lowest(), line.highest());
            } else {
                group.axis = rule.axis();
                group.add(line.hundredths(), line.lowest(), line.highest());
            }
        }
        Map<String, LimitedSum> groups = new LinkedHashMap<>();
        groupSums.forEach((id, sum) -> {
            groups.put(id, sum.limited());
            sum.addTo(sum.axis == Axis.EXPLICIT ? explicit : implicit);
        });
        Sum total = new Sum(model.totalLimits());
        explicit.addTo(total);
        implicit.addTo(total);
        Optional<IdleDecay.Applied> idle =
                idleDays.map(days -> total.decayed(model.idleDecay().orElseThrow(), days));
        return new ScoreCard(
                lead.id(),
                model,
                asOf.toInstant(),
                new Ledger(
                        Collections.unmodifiableList(Arrays.asList(lines)),
                        Collections.unmodifiableMap(groups),
                        explicit.limited(),
                        implicit.limited(),
                        idle,
                        total.limited()),
                verdict(explicit, implicit, total, asOf));
    }

    private Verdict verdict(Sum explicit, Sum implicit, Sum total, ZonedDateTime asOf) {
        List<NamedCondition> disqualifying = new ArrayList<>(0);
        List<NamedCondition> unknown = new ArrayList<>(0);
        for (NamedCondition disqualifier : model.disqualifiers()) {
            Truth truth = disqualifier.condition().evaluate(lead, asOf);
            if (truth != Truth.FALSE) {
                (truth == Truth.TRUE ? disqualifying : unknown).add(disqualifier);
            }
        }
        List<Qualification.Unmet> unmet = new ArrayList<>(0);
        boolean mayBeMet = true;
        for (NamedCondition requirement : model.requirements()) {
            Truth truth = requirement.condition().evaluate(lead, asOf);
            if (truth != Truth.TRUE) {
                unmet.add(new Qualification.Unmet(requirement, truth));
                mayBeMet &= truth == Truth.UNKNOWN;
            }
        }
        Threshold threshold = model.threshold();
        Reach reach = Reach.of(model, total.range(), explicit.range(), implicit.range());
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

    /** The missing facts of the conditions that cannot be told; what a disqualified lead lacks is not told. */
    private Map<NamedCondition, Set<Attribute<?>>> missing(
            List<Qualification.Unmet> unmet, List<NamedCondition> unknownDisqualifiers, ZonedDateTime asOf) {
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
        private Axis axis = Axis.EXPLICIT;
        private long sum;
        private long lowest;
        private long highest;

        Sum(Limits limits) {
            this.limits = limits;
        }

        void add(long points, long least, long most) {
            sum = Math.addExact(sum, points);
            lowest = Math.addExact(lowest, least);
            highest = Math.addExact(highest, most);
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

        Points points() {
            return Points.ofHundredths(limits.clamp(sum));
        }

        Points lowest() {
            return Points.ofHundredths(limits.clamp(lowest));
        }

        Points highest() {
            return Points.ofHundredths(limits.clamp(highest));
        }

        PointsRange range() {
            return new PointsRange(lowest(), highest());
        }

        LimitedSum limited() {
            return new LimitedSum(Points.ofHundredths(sum), limits, points(), range());
        }
    }
}
