package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Axis;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Scores page after page, rule by rule: right for every model, date and page, also where points leave the ints or
 * clocks were put back over midnight. For one thread. */
final class PageScorer {

    private final RunTables tables;
    private final CompiledModel model;
    private final ScoreColumns out;
    private final Declarations declarations;
    private final ActivityScan scan;
    private final ActivityScan.Work work;
    private final long[][] sums;
    private final int[] leftOver;
    private final DeclaredSums[] declared;
    private final int[] declaredPoints = new int[LeadPage.SIZE];
    private final long[] points = new long[LeadPage.SIZE];
    private final long[][] groups;
    private final long[] explicit = new long[LeadPage.SIZE];
    private final long[] implicit = new long[LeadPage.SIZE];
    private final long[] total = new long[LeadPage.SIZE];
    private final byte[] flags = new byte[LeadPage.SIZE];

    PageScorer(RunTables tables, ActivityScan scan, ScoreColumns out, int mostActivitiesOfPage) {
        this.scan = scan;
        this.tables = tables;
        this.model = tables.model;
        this.out = out;
        this.declarations = new Declarations(tables);
        this.work = scan.work(mostActivitiesOfPage);
        this.sums = new long[model.terms().size()][LeadPage.SIZE];
        this.groups = new long[model.groups().size()][LeadPage.SIZE];
        boolean together = !out.hasRulePoints() && model.fitsInt(0);
        this.leftOver = IntStream.range(0, tables.rules.size())
                .filter(r -> !together || !tables.rules.get(r).isProfileAlone())
                .toArray();
        this.declared = new DeclaredSums[groups.length + 2];
        for (int target = 0; target < declared.length; target++) {
            int own = target;
            declared[target] = new DeclaredSums(
                    tables,
                    tables.rules.stream()
                            .filter(rule -> together
                                    && rule.isProfileAlone()
                                    && SumPlan.target(rule.plan, groups.length) == own)
                            .toList());
        }
    }

    void score(int number) {
        LeadPage page = tables.columns.page(number);
        int leads = page.size();
        int from = number << LeadPage.BITS;
        declarations.open(page);
        scan.sum(page.activities(), leads, work, sums);
        Arrays.fill(explicit, 0);
        Arrays.fill(implicit, 0);
        for (long[] group : groups) {
            Arrays.fill(group, 0);
        }
        for (int target = 0; target < declared.length; target++) {
            if (!declared[target].isEmpty()) {
                Arrays.fill(declaredPoints, 0);
                declared[target].add(page, declaredPoints, leads);
                long[] sum = target < groups.length ? groups[target] : target == groups.length ? explicit : implicit;
                for (int i = 0; i < leads; i++) {
                    sum[i] += declaredPoints[i];
                }
            }
        }
        for (int r : leftOver) {
            RunTables.RuleTable rule = tables.rules.get(r);
            score(rule, leads);
            out.putRule(r, from, points, leads);
            int group = rule.plan.group();
            add(points, group >= 0 ? groups[group] : axis(rule.plan.rule().axis()), leads);
        }
        for (int g = 0; g < groups.length; g++) {
            model.groups().get(g).apply(groups[g], leads);
            add(groups[g], axis(model.groupAxis(g)), leads);
        }
        declarations.flag(flags, leads);
        finish(page, from, leads);
    }

    private long[] axis(Axis axis) {
        return axis == Axis.EXPLICIT ? explicit : implicit;
    }

    private static void add(long[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = Math.addExact(to[i], from[i]);
        }
    }

    /** Puts the points of a rule into {@link #points}. */
    private void score(RunTables.RuleTable rule, int leads) {
        int term = rule.term;
        if (rule.plan.body() instanceof RulePlan.Behaviour behaviour) {
            System.arraycopy(sums[term++], 0, points, 0, leads);
            behaviour.ending().apply(points, leads);
        } else {
            declarations.declare(rule, points, leads);
        }
        for (RulePlan.Needed needed : rule.plan.needed()) {
            long[] counts = sums[term++];
            for (int i = 0; i < leads; i++) {
                points[i] = counts[i] >= needed.least() ? points[i] : 0;
            }
        }
        if (rule.persona.isPresent()) {
            byte[] answers = declarations.persona(rule, leads);
            for (int i = 0; i < leads; i++) {
                points[i] = answers[i] == Answers.TRUE ? points[i] : 0;
            }
        }
    }

    private void finish(LeadPage page, int from, int leads) {
        model.limits(Axis.EXPLICIT).apply(explicit, leads);
        model.limits(Axis.IMPLICIT).apply(implicit, leads);
        System.arraycopy(explicit, 0, total, 0, leads);
        add(implicit, total, leads);
        if (model.idle().isPresent()) {
            IdleLoss idle = model.idle().get();
            long[] days = sums[sums.length - 1];
            for (int i = 0; i < leads; i++) {
                total[i] = days[i] == 0 ? total[i] : idle.left(total[i], (int) (days[i] - 1));
            }
        }
        model.totalLimits().apply(total, leads);
        out.putSums(from, total, explicit, implicit, leads);
        Judge judge = model.judge();
        for (int i = 0; i < leads; i++) {
            int cell = judge.hasCells() ? judge.cell(explicit[i], implicit[i]) : 0;
            out.putVerdict(from + i, judge.judge(total[i], explicit[i], implicit[i], cell, flags[i]), cell);
        }
        if (!page.overrides().isEmpty()) {
            Instant now = tables.asOf.toInstant();
            page.overrides().forEach((lead, said) -> out.override(from + lead, said, now));
        }
    }
}
