package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bound model keeps for the pages of its columns: the points that no date changes, summed by where they are
 * added, and the indexes of activities. It is taken over, part by part, where another model or other columns leave a
 * part as it was.
 */
final class BoundParts {

    /** Terms that share an index fit into one set of bits. */
    private static final int MOST_TERMS = 64;

    final List<Sum> sums = new ArrayList<>();
    final List<Declared> declared = new ArrayList<>();

    /** The rules that are computed anew for each date, by their places. */
    final List<Integer> dated = new ArrayList<>();

    final Optional<Held> held;
    final boolean isUsable;

    /**
     * A sum of activities, or several that are added up anyhow.
     *
     * @param target where the points are added: a group, then the explicit and the implicit axis, then the idle days
     * @param rule the rule whose limits, steps or conditions apply, -1 if there are none
     * @param needed which of its needed counts it is, -1 if it is the points
     * @param terms the terms
     * @param index the index
     */
    record Sum(int target, int rule, int needed, List<ActivityTerm> terms, SumIndex index) {}

    /** Points by page and lead that no date changes, of some rules that are added up at one place. */
    static final class Declared {
        final int target;
        final List<Rule> rules;
        final int[][] points;

        Declared(int target, List<Rule> rules, int[][] points) {
            this.target = target;
            this.rules = rules;
            this.points = points;
        }
    }

    /** What is held against the leads by page, whatever the date. */
    static final class Held {
        final List<NamedCondition> conditions;
        final byte[][] flags;

        Held(List<NamedCondition> conditions, byte[][] flags) {
            this.conditions = conditions;
            this.flags = flags;
        }
    }

    private final RunTables tables;
    private final LeadColumns columns;
    private final ColumnShape shape;
    private Optional<BoundModel> earlier;
    private final int same;

    /** The parts of {@code tables}, which may be those of any date; none if they are not wanted. */
    BoundParts(
            RunTables tables,
            AnswerTables ofActivities,
            ColumnShape shape,
            Optional<BoundModel> earlier,
            boolean areWanted) {
        this.tables = tables;
        this.columns = tables.columns;
        this.shape = shape;
        this.earlier = earlier;
        this.same = earlier.map(one -> Math.min(one.columns().pageCount(), columns.pageCount()))
                .orElse(0);
        CompiledModel model = tables.model;
        boolean usable = areWanted
                && shape.isPlain()
                && model.fitsInt(shape.mostActivitiesOfLead())
                && model.terms().stream().allMatch(ActivityTerm::isIndexable)
                && model.terms().stream()
                        .noneMatch(term -> term.admission()
                                .where()
                                .map(AnswerTables::isDated)
                                .orElse(false));
        if (usable) {
            addSums();
            fill(ofActivities);
            declare();
        }
        this.isUsable = usable && sums.stream().noneMatch(sum -> sum.index().isTooLarge());
        this.held = isUsable ? hold() : Optional.empty();
        this.earlier = Optional.empty(); // so that no chain of bindings stays in memory
    }

    static int target(RulePlan plan, int groups) {
        return plan.group() >= 0 ? plan.group() : groups + (plan.rule().axis() == Axis.EXPLICIT ? 0 : 1);
    }

    private void addSums() {
        int groups = tables.model.groups().size();
        for (int target = 0; target < groups + 2; target++) {
            List<ActivityTerm> together = new ArrayList<>();
            for (int r = 0; r < tables.rules.size(); r++) {
                RulePlan plan = tables.rules.get(r).plan;
                if (target(plan, groups) != target) {
                    continue;
                }
                if (plan.body() instanceof RulePlan.Behaviour behaviour) {
                    boolean free = !plan.isGated()
                            && (behaviour.ending() instanceof Ending.Plain
                                    || (behaviour.ending() instanceof Ending.Clamped limits && limits.isOpen()));
                    if (free) {
                        together.add(behaviour.term());
                    } else {
                        addSum(target, r, -1, List.of(behaviour.term()));
                    }
                }
                for (int n = 0; n < plan.needed().size(); n++) {
                    addSum(target, r, n, List.of(plan.needed().get(n).term()));
                }
            }
            for (int from = 0; from < together.size(); from += MOST_TERMS) {
                List<ActivityTerm> some = together.subList(from, Math.min(together.size(), from + MOST_TERMS));
                addSum(target, -1, -1, List.copyOf(some));
            }
        }
        if (tables.model.idle().isPresent()) {
            List<ActivityTerm> terms = tables.model.terms();
            addSum(groups + 2, -1, -1, List.of(terms.get(terms.size() - 1)));
        }
    }

    private void addSum(int target, int rule, int needed, List<ActivityTerm> terms) {
        List<SumIndex.Earlier> known = new ArrayList<>();
        earlier.ifPresent(one ->
                one.parts().sums.forEach(sum -> known.add(new SumIndex.Earlier(sum.index(), one.columns(), same))));
        SumIndex index = SumIndex.start(SumIndex.Law.of(terms), columns, shape, known);
        sums.add(new Sum(target, rule, needed, terms, index));
    }

    /** Looks at the activities once for as many terms as fit into one set of bits. */
    private void fill(AnswerTables ofActivities) {
        int next = 0;
        while (next < sums.size()) {
            List<SumIndex> together = new ArrayList<>();
            List<ActivityTerm> terms = new ArrayList<>();
            while (next < sums.size() && terms.size() + sums.get(next).terms().size() <= MOST_TERMS) {
                together.add(sums.get(next).index());
                terms.addAll(sums.get(next).terms());
                next++;
            }
            ActivityScan scan = new ActivityScan(
                    terms,
                    columns.types(),
                    ofActivities,
                    tables.date,
                    tables.asOf,
                    tables.oldest,
                    tables.mostActivities);
            SumIndex.fill(together, columns, shape, scan);
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
        int groups = tables.model.groups().size();
        List<List<RunTables.RuleTable>> byTarget = new ArrayList<>();
        for (int target = 0; target < groups + 2; target++) {
            byTarget.add(new ArrayList<>());
        }
        for (int r = 0; r < tables.rules.size(); r++) {
            RulePlan plan = tables.rules.get(r).plan;
            if (plan.body() instanceof RulePlan.Profile) {
                if (isTimeless(plan)) {
                    byTarget.get(target(plan, groups)).add(tables.rules.get(r));
                } else {
                    dated.add(r);
                }
            }
        }
        for (int target = 0; target < byTarget.size(); target++) {
            if (!byTarget.get(target).isEmpty()) {
                declared.add(declared(target, byTarget.get(target)));
            }
        }
    }

    private Declared declared(int target, List<RunTables.RuleTable> own) {
        List<Rule> rules = own.stream().map(table -> table.plan.rule()).toList();
        Optional<Declared> known = earlier.flatMap(one -> one.parts().declared.stream()
                .filter(other -> other.rules.equals(rules))
                .findFirst());
        int[][] points = new int[columns.pageCount()][];
        DeclaredSums sums = new DeclaredSums(tables, own);
        for (int p = 0; p < points.length; p++) {
            points[p] = known.isPresent() && isSame(p) ? known.get().points[p] : sums.of(columns.page(p));
        }
        return new Declared(target, rules, points);
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
        byte[][] flags = new byte[columns.pageCount()][];
        Declarations declarations = new Declarations(tables);
        for (int p = 0; p < flags.length; p++) {
            byte[] own = new byte[columns.page(p).size()];
            declarations.open(columns.page(p));
            declarations.flag(own, own.length);
            flags[p] = own;
        }
        return Optional.of(new Held(List.copyOf(conditions), flags));
    }

    /** The greatest number of codes of a page. */
    int mostCodes() {
        return sums.stream().mapToInt(sum -> sum.index().mostCodes()).max().orElse(0);
    }

    /** The first date from which on the indexes hold. */
    int horizon() {
        return shape.horizon();
    }
}
