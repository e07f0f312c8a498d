package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Axis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Scores pages by what was worked out when the columns were bound: one column of numbers at a time, without asking
 * what a lead did. Pages with activities after the date go to a {@link PageScorer}. For one thread.
 */
final class IndexScorer {

    private final RunTables tables;
    private final CompiledModel model;
    private final BoundParts parts;
    private final List<int[]> values;
    private final ScoreColumns out;
    private final Supplier<PageScorer> carefully;
    private @Nullable PageScorer careful;
    private final Declarations declarations;
    private final int[] running;
    private final int[][] targets;
    private final int[] points = new int[LeadPage.SIZE];
    private final int[] counts = new int[LeadPage.SIZE];
    private final long[] ofRule = new long[LeadPage.SIZE];
    private final byte[] flags = new byte[LeadPage.SIZE];
    private final Ending explicitLimits;
    private final Ending implicitLimits;
    private final Ending totalLimits;
    private final int[] total = new int[LeadPage.SIZE];

    IndexScorer(
            RunTables tables, BoundParts parts, List<int[]> values, ScoreColumns out, Supplier<PageScorer> carefully) {
        this.tables = tables;
        this.model = tables.model;
        this.parts = parts;
        this.values = values;
        this.out = out;
        this.carefully = carefully;
        this.declarations = new Declarations(tables);
        this.running = new int[parts.mostCodes() + 1];
        this.targets = new int[model.groups().size() + 2 + (model.idle().isPresent() ? 1 : 0)][LeadPage.SIZE];
        this.explicitLimits = model.limits(Axis.EXPLICIT);
        this.implicitLimits = model.limits(Axis.IMPLICIT);
        this.totalLimits = model.totalLimits();
    }

    /** What the codes of each sum are worth on the day of a run. */
    static List<int[]> values(BoundParts parts, RunTables tables) {
        int today = (int) tables.asOf.toLocalDate().toEpochDay();
        List<int[]> values = new ArrayList<>();
        for (BoundParts.Sum sum : parts.sums) {
            values.add(sum.index().values(sum.terms(), today));
        }
        return values;
    }

    void score(int number) {
        LeadPage page = tables.columns.page(number);
        if (page.activities().latestDay > tables.date || tables.date < parts.horizon()) {
            PageScorer own = careful == null ? carefully.get() : careful;
            careful = own;
            own.score(number);
            return;
        }
        int leads = page.size();
        declarations.open(page);
        for (int[] target : targets) {
            Arrays.fill(target, 0, leads, 0);
        }
        for (int d = 0; d < parts.declared.size(); d++) {
            BoundParts.Declared declared = parts.declared.get(d);
            add(declared.points[number], targets[declared.target], leads);
        }
        addDated(leads);
        addSums(number, leads);
        int groups = model.groups().size();
        for (int g = 0; g < groups; g++) {
            model.groups().get(g).apply(targets[g], leads);
            add(targets[g], targets[model.groupAxis(g) == Axis.EXPLICIT ? groups : groups + 1], leads);
        }
        finish(number, targets[groups], targets[groups + 1], leads);
    }

    private static void add(int[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] += from[i];
        }
    }

    private void addDated(int leads) {
        for (int d = 0; d < parts.dated.size(); d++) {
            RunTables.RuleTable rule = tables.rules.get(parts.dated.get(d));
            if (!rule.plan.needed().isEmpty()) {
                continue; // its counts come with the sums
            }
            declarations.declare(rule, ofRule, leads);
            narrow(leads);
            gate(rule, leads);
            add(points, targets[BoundParts.target(rule.plan, model.groups().size())], leads);
        }
    }

    private void narrow(int leads) {
        for (int i = 0; i < leads; i++) {
            points[i] = (int) ofRule[i];
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
        for (int s = 0; s < parts.sums.size(); s++) {
            BoundParts.Sum sum = parts.sums.get(s);
            SumIndex.Codes codes = sum.index().page(number);
            int[] target = targets[sum.target()];
            if (sum.rule() < 0) {
                codes.sum(values.get(s), running, points, leads);
                add(points, target, leads);
                continue;
            }
            RunTables.RuleTable rule = tables.rules.get(sum.rule());
            if (sum.needed() >= 0) {
                if (sum.needed() == 0 && rule.plan.body() instanceof RulePlan.Profile) {
                    declarations.declare(rule, ofRule, leads);
                    narrow(leads);
                }
                codes.sum(values.get(s), running, counts, leads);
                int least = rule.plan.needed().get(sum.needed()).least();
                for (int i = 0; i < leads; i++) {
                    points[i] = counts[i] >= least ? points[i] : 0;
                }
            } else {
                codes.sum(values.get(s), running, points, leads);
                if (rule.plan.body() instanceof RulePlan.Behaviour behaviour) {
                    behaviour.ending().apply(points, leads);
                }
            }
            if (sum.needed() == rule.plan.needed().size() - 1) {
                gate(rule, leads);
                add(points, target, leads);
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
        int from = number << LeadPage.BITS;
        explicitLimits.apply(explicit, leads);
        implicitLimits.apply(implicit, leads);
        for (int i = 0; i < leads; i++) {
            total[i] = explicit[i] + implicit[i];
        }
        if (model.idle().isPresent()) {
            decay(model.idle().get(), targets[targets.length - 1], leads);
        }
        totalLimits.apply(total, leads);
        out.putSums(from, total, explicit, implicit, leads);
        byte[] against = flags;
        if (parts.held.isPresent()) {
            against = parts.held.get().flags[number];
        } else {
            declarations.flag(flags, leads);
        }
        out.putVerdicts(from, total, explicit, implicit, against, leads);
        LeadPage page = tables.columns.page(number);
        if (!page.overrides().isEmpty()) {
            Instant now = tables.asOf.toInstant();
            page.overrides().forEach((lead, said) -> out.override(from + lead, said, now));
        }
    }
}
