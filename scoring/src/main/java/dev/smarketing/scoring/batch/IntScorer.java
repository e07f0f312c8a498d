package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Axis;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Scores pages where all points fit into ints: one column of numbers at a time, by what was worked out when the columns
 * were bound as far as there is such a thing. For one thread.
 */
final class IntScorer {

    private final RunTables tables;
    private final CompiledModel model;
    private final BoundParts parts;
    private final RunSums run;
    private final RunSums.Pages sums;
    private final ScoreColumns out;
    private final boolean byRule;
    private final Declarations declarations;
    private final DeclaredSums[] declared;
    private final Verdicts verdicts;
    private final Column[] targets;
    private final int[] points = new int[LeadPage.SIZE];
    private final int[] counts = new int[LeadPage.SIZE];
    private final long[] ofRule = new long[LeadPage.SIZE];
    private final byte[] flags = new byte[LeadPage.SIZE];
    private final int[] total = new int[LeadPage.SIZE];

    /** Numbers of the leads of a page; those that come first need not be added. */
    private static final class Column {

        private final int[] numbers = new int[LeadPage.SIZE];
        private boolean isEmpty;

        void add(int[] more, int count) {
            if (isEmpty) {
                System.arraycopy(more, 0, numbers, 0, count);
                isEmpty = false;
            } else {
                for (int i = 0; i < count; i++) {
                    numbers[i] += more[i];
                }
            }
        }

        int[] numbers(int count) {
            if (isEmpty) {
                Arrays.fill(numbers, 0, count, 0);
                isEmpty = false;
            }
            return numbers;
        }
    }

    IntScorer(RunTables tables, BoundParts parts, RunSums run, ScoreColumns out) {
        this.tables = tables;
        this.model = tables.model;
        this.parts = parts;
        this.run = run;
        this.sums = run.new Pages();
        this.out = out;
        this.byRule = out.hasRulePoints();
        this.declarations = new Declarations(tables);
        this.verdicts = new Verdicts(model.judge());
        this.targets = new Column[model.groups().size() + 2 + (model.idle().isPresent() ? 1 : 0)];
        Arrays.setAll(targets, target -> new Column());
        this.declared = byRule
                ? DeclaredSums.ofEach(tables, rulesOf(tables, parts.profiles))
                : DeclaredSums.ofTargets(tables, rulesOf(tables, parts.dated));
    }

    /** The tables of the run for rules that the parts have in those of another date. */
    private static List<RunTables.RuleTable> rulesOf(RunTables tables, List<RunTables.RuleTable> rules) {
        return rules.stream().map(rule -> tables.rules.get(rule.number)).toList();
    }

    void score(int number) {
        LeadPage page = tables.columns.page(number);
        int leads = page.size();
        declarations.open(page);
        sums.open(number, page);
        for (Column target : targets) {
            target.isEmpty = true;
        }
        if (!byRule) {
            for (int d = 0; d < parts.declared.size(); d++) {
                BoundParts.Declared known = parts.declared.get(d);
                targets[known.target].add(known.points[number], leads);
            }
        }
        addDeclared(page, number, leads);
        addSums(number, leads);
        int groups = model.groups().size();
        for (int g = 0; g < groups; g++) {
            if (byRule || !parts.isSettled(g)) {
                int[] points = targets[g].numbers(leads);
                model.groups().get(g).apply(points, leads);
                targets[model.groupAxis(g) == Axis.EXPLICIT ? groups : groups + 1].add(points, leads);
            }
        }
        finish(number, targets[groups].numbers(leads), targets[groups + 1].numbers(leads), leads);
    }

    /** Points for the profile that are not known beforehand, or asked for one by one. */
    private void addDeclared(LeadPage page, int number, int leads) {
        for (DeclaredSums own : declared) {
            Arrays.fill(points, 0, leads, 0);
            own.add(page, points, leads);
            if (byRule) {
                out.putRule(own.first().number, number << LeadPage.BITS, points, leads);
            }
            targets[SumPlan.target(own.first().plan, model.groups().size())].add(points, leads);
        }
    }

    private void gate(RunTables.RuleTable rule, int leads) {
        if (rule.persona.isPresent()) {
            byte[] answers = declarations.persona(rule, leads);
            for (int i = 0; i < leads; i++) {
                points[i] = answers[i] == Answers.TRUE ? points[i] : 0;
            }
        }
    }

    /** The points of a rule stand before the counts that it needs. */
    private void addSums(int number, int leads) {
        for (int s = 0; s < run.plans.size(); s++) {
            SumPlan plan = run.plans.get(s);
            if (plan.rule() < 0) {
                Column target = targets[plan.target()];
                int[] into = target.isEmpty ? target.numbers : points;
                sums.sum(s, into);
                if (target.isEmpty) {
                    target.isEmpty = false;
                } else {
                    target.add(points, leads);
                }
                continue;
            }
            RunTables.RuleTable rule = tables.rules.get(plan.rule());
            if (plan.needed() >= 0) {
                if (plan.needed() == 0 && rule.plan.body() instanceof RulePlan.Profile) {
                    declarations.declare(rule, ofRule, leads);
                    for (int i = 0; i < leads; i++) {
                        points[i] = (int) ofRule[i];
                    }
                }
                sums.sum(s, counts);
                int least = rule.plan.needed().get(plan.needed()).least();
                for (int i = 0; i < leads; i++) {
                    points[i] = counts[i] >= least ? points[i] : 0;
                }
            } else {
                sums.sum(s, points);
                if (rule.plan.body() instanceof RulePlan.Behaviour behaviour) {
                    behaviour.ending().apply(points, leads);
                }
            }
            if (plan.needed() == rule.plan.needed().size() - 1) {
                gate(rule, leads);
                out.putRule(plan.rule(), number << LeadPage.BITS, points, leads);
                targets[plan.target()].add(points, leads);
            }
        }
    }

    /** The limits of the total follow, but what falls without end must not leave the ints before they do. */
    private void decay(IdleLoss idle, int[] days, int leads) {
        for (int i = 0; i < leads; i++) {
            if (days[i] != 0) {
                total[i] = (int) model.totalLimits().of(idle.left(total[i], days[i] - 1));
            }
        }
    }

    private void finish(int number, int[] explicit, int[] implicit, int leads) {
        model.limits(Axis.EXPLICIT).apply(explicit, leads);
        model.limits(Axis.IMPLICIT).apply(implicit, leads);
        for (int i = 0; i < leads; i++) {
            total[i] = explicit[i] + implicit[i];
        }
        if (model.idle().isPresent()) {
            decay(model.idle().get(), targets[targets.length - 1].numbers(leads), leads);
        }
        model.totalLimits().apply(total, leads);
        int from = number << LeadPage.BITS;
        out.putSums(from, total, explicit, implicit, leads);
        verdicts.judge(total, explicit, implicit, leads);
        if (parts.held.isPresent()) {
            verdicts.apply(parts.held.get().flags[number], leads);
        } else if (!tables.disqualifiers.isEmpty() || !tables.requirements.isEmpty()) {
            declarations.flag(flags, leads);
            verdicts.apply(flags, leads);
        }
        out.putVerdicts(from, verdicts, leads);
        LeadPage page = tables.columns.page(number);
        if (!page.overrides().isEmpty()) {
            Instant now = tables.asOf.toInstant();
            page.overrides().forEach((lead, said) -> out.override(from + lead, said, now));
        }
    }
}
