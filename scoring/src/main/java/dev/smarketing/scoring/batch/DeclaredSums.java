package dev.smarketing.scoring.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adds up rules about the profile whose sums fit into ints: those that ask for one attribute each become one table of
 * points for that attribute; the others are computed one by one. For one thread.
 */
final class DeclaredSums {

    private final Declarations declarations;
    private final PageFacts facts;

    /** The points of each code of each attribute, empty if no rule asks for it alone. */
    private final int[][] pointsByCode;

    private final boolean isEmpty;
    private final List<RunTables.RuleTable> others = new ArrayList<>();
    private final long[] ofRule = new long[LeadPage.SIZE];

    private final List<RunTables.RuleTable> rules;

    DeclaredSums(RunTables tables, List<RunTables.RuleTable> rules) {
        this.rules = rules;
        this.declarations = new Declarations(tables);
        this.facts = new PageFacts(tables.columns.codedAttributes().size(), tables.date);
        this.isEmpty = rules.isEmpty();
        this.pointsByCode = new int[tables.columns.codedAttributes().size()][0];
        for (RunTables.RuleTable rule : rules) {
            Optional<Answers.Table> first = onlyAttribute(rule);
            if (first.isEmpty()) {
                others.add(rule);
                continue;
            }
            int place = first.get().place();
            if (pointsByCode[place].length == 0) {
                pointsByCode[place] = new int[first.get().byCode().length];
            }
            int[] points = pointsByCode[place];
            for (int code = 0; code < points.length; code++) {
                points[code] += points(rule, code);
            }
        }
    }

    /** The sum of each rule alone. */
    static DeclaredSums[] ofEach(RunTables tables, List<RunTables.RuleTable> rules) {
        return rules.stream()
                .map(rule -> new DeclaredSums(tables, List.of(rule)))
                .toArray(DeclaredSums[]::new);
    }

    /** The sums of those rules that are added at one place. */
    static DeclaredSums[] ofTargets(RunTables tables, List<RunTables.RuleTable> rules) {
        int groups = tables.model.groups().size();
        Map<Integer, List<RunTables.RuleTable>> byTarget = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> SumPlan.target(rule.plan, groups), TreeMap::new, Collectors.toList()));
        return byTarget.values().stream()
                .map(own -> new DeclaredSums(tables, own))
                .toArray(DeclaredSums[]::new);
    }

    /** The first of the rules. */
    RunTables.RuleTable first() {
        return rules.get(0);
    }

    private static Optional<Answers.Table> onlyAttribute(RunTables.RuleTable rule) {
        if (rule.persona.isPresent()
                || !(rule.plan.body() instanceof RulePlan.FirstOf)
                || !(rule.conditions[0] instanceof Answers.Table first)) {
            return Optional.empty();
        }
        boolean same = Arrays.stream(rule.conditions)
                .allMatch(other -> other instanceof Answers.Table table && table.place() == first.place());
        return same ? Optional.of(first) : Optional.empty();
    }

    private static int points(RunTables.RuleTable rule, int code) {
        for (int c = 0; c < rule.conditions.length; c++) {
            if (rule.conditions[c] instanceof Answers.Table table && table.byCode()[code] == Answers.TRUE) {
                return (int) rule.points[c];
            }
        }
        return 0;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    int[] of(LeadPage page) {
        int[] sum = new int[page.size()];
        add(page, sum, sum.length);
        return sum;
    }

    /** Adds the points of the first leads of a page. */
    void add(LeadPage page, int[] sum, int leads) {
        facts.open(page);
        for (int place = 0; place < pointsByCode.length; place++) {
            int[] points = pointsByCode[place];
            if (points.length > 0) {
                int[] codes = facts.codes(place);
                for (int i = 0; i < leads; i++) {
                    sum[i] += points[codes[i]];
                }
            }
        }
        declarations.open(page);
        for (RunTables.RuleTable rule : others) {
            declarations.declare(rule, ofRule, leads);
            if (rule.persona.isPresent()) {
                byte[] answers = declarations.persona(rule, leads);
                for (int i = 0; i < leads; i++) {
                    ofRule[i] = answers[i] == Answers.TRUE ? ofRule[i] : 0;
                }
            }
            for (int i = 0; i < leads; i++) {
                sum[i] += (int) ofRule[i];
            }
        }
    }
}
