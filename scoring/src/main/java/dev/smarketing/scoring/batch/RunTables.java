package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.ProfileRule;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a run needs of a model and the distinct values of columns, as of one date; shared by its threads. */
final class RunTables {

    final CompiledModel model;
    final LeadColumns columns;
    final int date;
    final ZonedDateTime asOf;

    /** The greatest age of an activity. */
    final int oldest;

    final List<RuleTable> rules = new ArrayList<>();
    final List<Answers> disqualifiers;
    final List<Answers> requirements;
    private final AnswerTables ofActivities;

    /** How a rule is computed. */
    static final class RuleTable {

        /** Its place in the model. */
        final int number;

        final RulePlan plan;
        final Optional<Answers> persona;

        /** The conditions of its alternatives, or of all values of its criteria, in their order. */
        final Answers[] conditions;

        /** The points of these, or the values times the percentage. */
        final long[] points;

        /** Where the next criterion starts, by condition. */
        final int[] firstOfNext;

        /** Where the sum of its activities stands; those that it needs follow. */
        final int term;

        RuleTable(
                int number,
                RulePlan plan,
                Optional<Answers> persona,
                Answers[] conditions,
                long[] points,
                int[] firstOfNext,
                int term) {
            this.number = number;
            this.plan = plan;
            this.persona = persona;
            this.conditions = conditions;
            this.points = points;
            this.firstOfNext = firstOfNext;
            this.term = term;
        }

        /** Whether it asks for nothing that the lead did. */
        boolean isProfileAlone() {
            return plan.body() instanceof RulePlan.Profile && plan.needed().isEmpty();
        }
    }

    RunTables(
            CompiledModel model,
            LeadColumns columns,
            AnswerTables leads,
            AnswerTables activities,
            int date,
            ZonedDateTime asOf,
            int oldest) {
        this.model = model;
        this.columns = columns;
        this.ofActivities = activities;
        this.date = date;
        this.asOf = asOf;
        this.oldest = oldest;
        int term = 0;
        for (RulePlan plan : model.rules()) {
            rules.add(table(plan, term, leads));
            term += plan.needed().size() + (plan.body() instanceof RulePlan.Behaviour ? 1 : 0);
        }
        this.disqualifiers = answers(model.model().disqualifiers(), leads);
        this.requirements = answers(model.model().requirements(), leads);
    }

    /** Sums terms lead by lead. */
    ActivityScan scan(List<ActivityTerm> terms) {
        return new ActivityScan(terms, columns.types(), ofActivities, date, asOf);
    }

    private List<Answers> answers(List<NamedCondition> conditions, AnswerTables leads) {
        return conditions.stream()
                .map(named -> leads.of(named.condition(), asOf))
                .toList();
    }

    private RuleTable table(RulePlan plan, int term, AnswerTables leads) {
        List<Condition> conditions = CompiledModel.conditions(plan.body());
        long[] points = new long[conditions.size()];
        int[] firstOfNext = new int[conditions.size()];
        int at = 0;
        if (plan.body() instanceof RulePlan.FirstOf first) {
            for (ProfileRule.Alternative alternative : first.alternatives()) {
                firstOfNext[at] = points.length;
                points[at++] = alternative.points().hundredths();
            }
        } else if (plan.body() instanceof RulePlan.Weighed weighed) {
            for (Criterion criterion : weighed.rule().criteria()) {
                int end = at + criterion.values().size();
                for (Criterion.Value value : criterion.values()) {
                    firstOfNext[at] = end;
                    points[at++] = value.value().hundredths() * criterion.percent();
                }
            }
        }
        return new RuleTable(
                rules.size(),
                plan,
                plan.persona().map(persona -> leads.of(persona, asOf)),
                conditions.stream().map(condition -> leads.of(condition, asOf)).toArray(Answers[]::new),
                points,
                firstOfNext,
                term);
    }
}
