package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import dev.smarketing.scoring.batch.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of each lead to put any set of edits together: one run for each part that models have in
 * common or differ by, whatever the number of sets.
 */
final class EditRuns {

    /** More than any lead can be idle, within what whole columns of ints hold. */
    private static final long FLOOR = -10_000_000;

    private final LeadColumns columns;
    private final LocalDate date;

    EditRuns(LeadColumns columns, LocalDate date) {
        this.columns = columns;
        this.date = date;
    }

    int size() {
        return columns.size();
    }

    private ScoringModelBuilder part() {
        return ScoringModel.builder("part", columns.zone());
    }

    private ScoreColumns run(ScoringModelBuilder part, long threshold, ScoreRequest request) {
        ScoringModel model = part.qualifyAt(Threshold.total(threshold)).build();
        return CompiledModel.of(model).score(columns, request);
    }

    private ScoringModelBuilder part(Collection<Rule> rules, Map<String, Limits> limits) {
        ScoringModelBuilder part = part();
        Set<String> groups = new LinkedHashSet<>();
        for (Rule rule : rules) {
            part.add(rule);
            rule.group().ifPresent(groups::add);
        }
        groups.forEach(group -> part.group(group, limits.getOrDefault(group, Limits.NONE)));
        return part;
    }

    /** The sums of rules by axis, limited by their groups only. */
    ScoreColumns sums(Collection<Rule> rules, Map<String, Limits> limits) {
        return run(part(rules, limits), 0, ScoreRequest.on(date).withAxes());
    }

    /** The points of each rule, in the order given. */
    IntToLongFunction[] points(List<Rule> rules) {
        IntToLongFunction[] points = new IntToLongFunction[rules.size()];
        if (points.length > 0) {
            ScoreColumns run =
                    run(part(rules, Map.of()), 0, ScoreRequest.on(date).withRulePoints());
            for (int i = 0; i < points.length; i++) {
                int place = i;
                points[i] = row -> run.rulePoints(row, place).hundredths();
            }
        }
        return points;
    }

    /** Of which rows a condition disqualifies. */
    IntPredicate disqualified(ScoringModel model) {
        if (model.disqualifiers().isEmpty()) {
            return row -> false;
        }
        ScoringModelBuilder part = part();
        for (NamedCondition one : model.disqualifiers()) {
            part.disqualifyWhen(one.name(), one.condition());
        }
        ScoreColumns run = run(part, 0, ScoreRequest.on(date));
        return row -> run.standing(row) == Standing.DISQUALIFIED;
    }

    /** Of which rows a requirement is not known to be met; what people decided goes before. */
    IntPredicate unmet(ScoringModel model) {
        if (model.requirements().isEmpty()) {
            return row -> false;
        }
        ScoringModelBuilder part = part();
        for (NamedCondition one : model.requirements()) {
            part.require(one.name(), one.condition());
        }
        ScoreColumns run = run(part, 0, ScoreRequest.on(date));
        return row -> !run.isQualified(row);
    }

    /** What people decided of a row, whatever its points: true, false, or null for nothing. */
    OverrideOf overrides() {
        ScoreColumns always = run(part(), 0, ScoreRequest.on(date));
        ScoreColumns never = run(part(), 1, ScoreRequest.on(date));
        return row -> never.isQualified(row) ? Boolean.TRUE : always.isQualified(row) ? null : Boolean.FALSE;
    }

    /** What people decided of rows. */
    interface OverrideOf {

        @Nullable
        Boolean of(int row);
    }

    /** For how many days each row has been idle, 0 where it cannot be. */
    IntUnaryOperator idleDays(IdleDecay decay) {
        IdleDecay daily = IdleDecay.everyDaysWithout(1, decay.types().toArray(new ActivityType[0]))
                .loses(Points.ofHundredths(1));
        ScoreColumns run = run(part().decayTotal(daily).limitTotal(Limits.downTo(FLOOR)), 0, ScoreRequest.on(date));
        return row -> Math.toIntExact(-run.totalHundredths(row));
    }

    static long axis(ScoreColumns sums, Axis axis, int row) {
        return (axis == Axis.EXPLICIT ? sums.explicit(row) : sums.implicit(row)).hundredths();
    }
}
