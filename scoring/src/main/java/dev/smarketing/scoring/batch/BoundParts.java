package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bound model keeps for the pages of its columns: the points that no date changes, summed by where they are
 * added, and the indexes of activities. It is taken over, part by part, where another model or other columns leave a
 * part as it was.
 */
final class BoundParts {

    final List<SumPlan> plans;

    /** The sums that an index tells. */
    final List<Sum> sums = new ArrayList<>();

    final List<Declared> declared = new ArrayList<>();

    /** The rules about the profile alone that are computed anew for each date. */
    final List<RunTables.RuleTable> dated = new ArrayList<>();

    /** All rules about the profile alone. */
    final List<RunTables.RuleTable> profiles;

    final Optional<Held> held;

    /**
     * A sum with the index that tells it.
     *
     * @param plan the sum
     * @param index the index
     */
    record Sum(SumPlan plan, SumIndex index) {}

    /** Points by page and lead that no date changes, of some rules that are added up at one place and limited there. */
    static final class Declared {
        final int target;
        final List<Rule> rules;
        final Ending limits;
        final int[][] points;

        Declared(int target, List<Rule> rules, Ending limits, int[][] points) {
            this.target = target;
            this.rules = rules;
            this.limits = limits;
            this.points = points;
        }
    }

    /** What is held against the leads by page, whatever the date. */
    static final class Held {
        final byte[][] flags;
        private final ScoringModel model;

        Held(ScoringModel model, byte[][] flags) {
            this.model = model;
            this.flags = flags;
        }

        boolean isBy(ScoringModel other) {
            return model.disqualifiers().equals(other.disqualifiers())
                    && model.requirements().equals(other.requirements());
        }
    }

    private final RunTables tables;
    private final Optional<ActivityKeys> keys;
    private final boolean[] isSettled;
    private final LeadColumns columns;
    private final ColumnShape shape;
    private Optional<BoundModel> earlier;
    private final int same;

    /** The parts of {@code tables}, which may be those of any date; none if they are not wanted. */
    BoundParts(RunTables tables, ColumnShape shape, Optional<BoundModel> earlier, boolean areWanted) {
        this.tables = tables;
        this.columns = tables.columns;
        this.shape = shape;
        this.earlier = earlier;
        this.same = earlier.map(one -> Math.min(one.columns().pageCount(), columns.pageCount()))
                .orElse(0);
        CompiledModel model = tables.model;
        this.plans = SumPlan.of(model, false);
        this.isSettled = new boolean[model.groups().size()];
        this.profiles = tables.rules.stream()
                .filter(RunTables.RuleTable::isProfileAlone)
                .toList();
        if (areWanted && shape.isPlain() && model.fitsInt(shape.mostActivitiesOfLead())) {
            this.keys = Optional.of(new ActivityKeys(model.terms(), columns.types(), shape));
            index(keys.get());
            declare();
            this.held = hold();
        } else {
            this.keys = Optional.empty();
            this.dated.addAll(profiles);
            this.held = Optional.empty();
        }
        this.earlier = Optional.empty(); // so that no chain of bindings stays in memory
    }

    /** The numbers of activities for the terms of the model. */
    ActivityKeys keys(RunTables run) {
        return keys.orElseGet(() -> new ActivityKeys(run.model.terms(), columns.types(), shape));
    }

    /** The index that tells a sum. */
    Optional<Sum> index(SumPlan wanted) {
        return sums.stream()
                .filter(sum -> sum.plan().places().containsAll(wanted.places()))
                .findFirst();
    }

    /** Whether the points of a group are limited already and stand with those of its axis. */
    boolean isSettled(int group) {
        return isSettled[group];
    }

    private static boolean isIndexable(ActivityTerm term) {
        return term.isIndexable()
                && !term.admission().where().map(AnswerTables::isDated).orElse(false);
    }

    private void index(ActivityKeys known) {
        List<Integer> byKey = new ArrayList<>();
        List<Sum> others = new ArrayList<>();
        boolean fits = KeyValues.fits(known, shape);
        for (SumPlan plan : plans) {
            if (fits && known.knowsAll(plan.places())) {
                if (byKey.size() + plan.places().size() > SumPlan.MOST_TERMS) {
                    fill(byKey, known);
                    byKey.clear();
                }
                byKey.addAll(plan.places());
            } else if (plan.terms(tables.model).stream().allMatch(BoundParts::isIndexable)) {
                others.add(new Sum(plan, start(plan)));
            }
        }
        fill(byKey, known);
        fill(others);
        sums.addAll(others);
        sums.removeIf(sum -> sum.index().isTooLarge());
    }

    /** One index for several sums: what an activity adds to all of them is one look then. */
    private void fill(List<Integer> together, ActivityKeys known) {
        if (!together.isEmpty()) {
            SumPlan plan = new SumPlan(-1, -1, -1, List.copyOf(together));
            SumIndex index = start(plan);
            index.fill(plan.places(), columns, shape, known);
            sums.add(new Sum(plan, index));
        }
    }

    private SumIndex start(SumPlan plan) {
        List<SumIndex.Earlier> seen = new ArrayList<>();
        earlier.ifPresent(one ->
                one.parts().sums.forEach(sum -> seen.add(new SumIndex.Earlier(sum.index(), one.columns(), same))));
        return SumIndex.start(SumIndex.Law.of(plan.terms(tables.model)), columns, shape, seen);
    }

    /** Looks at the activities once for as many terms as fit into one set of bits. */
    private void fill(List<Sum> others) {
        int next = 0;
        while (next < others.size()) {
            List<SumIndex> together = new ArrayList<>();
            List<ActivityTerm> terms = new ArrayList<>();
            while (next < others.size()
                    && terms.size() + others.get(next).plan().places().size() <= SumPlan.MOST_TERMS) {
                together.add(others.get(next).index());
                terms.addAll(others.get(next).plan().terms(tables.model));
                next++;
            }
            SumIndex.fill(together, columns, shape, tables.scan(terms));
        }
    }

    private boolean isTimeless(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (AnswerTables.isDated(condition)) {
                return false;
            }
            for (Attribute<?> attribute : condition.attributes()) {
                int place = columns.codedAttributes().place(attribute);
                for (int p = 0; p < columns.pageCount(); p++) {
                    if (!columns.page(p).histories()[place].isEmpty()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isTimeless(RulePlan plan) {
        List<Condition> conditions = new ArrayList<>(CompiledModel.conditions(plan.body()));
        plan.persona().ifPresent(conditions::add);
        return plan.needed().isEmpty() && isTimeless(conditions);
    }

    private void declare() {
        int groups = isSettled.length;
        List<List<RunTables.RuleTable>> byTarget = new ArrayList<>();
        for (int target = 0; target < groups + 2; target++) {
            byTarget.add(new ArrayList<>());
        }
        for (RunTables.RuleTable rule : profiles) {
            if (isTimeless(rule.plan)) {
                byTarget.get(SumPlan.target(rule.plan, groups)).add(rule);
            } else {
                dated.add(rule);
            }
        }
        for (int target = 0; target < byTarget.size(); target++) {
            if (!byTarget.get(target).isEmpty()) {
                declared.add(declared(target, byTarget.get(target)));
            }
        }
    }

    private boolean isWhole(int target) {
        return plans.stream().noneMatch(plan -> plan.target() == target)
                && dated.stream().noneMatch(rule -> SumPlan.target(rule.plan, isSettled.length) == target);
    }

    /** A group of which nothing else is to come is limited at once and goes to its axis. */
    private Declared declared(int target, List<RunTables.RuleTable> own) {
        List<Rule> rules = own.stream().map(table -> table.plan.rule()).toList();
        boolean settled = target < isSettled.length && isWhole(target);
        Ending limits = settled ? tables.model.groups().get(target) : new Ending.Plain();
        int axis = target;
        if (settled) {
            isSettled[target] = true;
            axis = isSettled.length + (tables.model.groupAxis(target) == Axis.EXPLICIT ? 0 : 1);
        }
        Optional<Declared> known = earlier.flatMap(one -> one.parts().declared.stream()
                .filter(other -> other.rules.equals(rules) && other.limits.equals(limits))
                .findFirst());
        int[][] points = new int[columns.pageCount()][];
        DeclaredSums making = new DeclaredSums(tables, own);
        for (int p = 0; p < points.length; p++) {
            if (known.isPresent() && isSame(p)) {
                points[p] = known.get().points[p];
            } else {
                points[p] = making.of(columns.page(p));
                limits.apply(points[p], points[p].length);
            }
        }
        return new Declared(axis, rules, limits, points);
    }

    private boolean isSame(int page) {
        return page < same && earlier.orElseThrow().columns().page(page) == columns.page(page);
    }

    private Optional<Held> hold() {
        List<NamedCondition> conditions = new ArrayList<>(tables.model.model().disqualifiers());
        conditions.addAll(tables.model.model().requirements());
        if (conditions.isEmpty()
                || !isTimeless(
                        conditions.stream().map(NamedCondition::condition).toList())) {
            return Optional.empty();
        }
        Optional<Held> known =
                earlier.flatMap(one -> one.parts().held).filter(other -> other.isBy(tables.model.model()));
        byte[][] flags = new byte[columns.pageCount()][];
        Declarations declarations = new Declarations(tables);
        for (int p = 0; p < flags.length; p++) {
            if (known.isPresent() && isSame(p)) {
                flags[p] = known.get().flags[p];
                continue;
            }
            byte[] own = new byte[columns.page(p).size()];
            declarations.open(columns.page(p));
            declarations.flag(own, own.length);
            flags[p] = own;
        }
        return Optional.of(new Held(tables.model.model(), flags));
    }
}
