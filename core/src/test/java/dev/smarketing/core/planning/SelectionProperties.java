package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SelectionProperties {

    /** Acyclic unless said: items need items of any category whose number is smaller in a shuffled order. */
    @Provide
    Arbitrary<Backlog> backlogs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.longs(),
                        Arbitraries.of("MSCWU", "SC", "SCU", "MSC", "C"),
                        Arbitraries.integers().between(0, 3))
                .as((size, seed, letters, density) -> backlog(size, new Random(seed), letters, density));
    }

    private static Backlog backlog(int size, Random random, String letters, int density) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, random);
        BacklogItem[] items = new BacklogItem[size];
        StringBuilder categories = new StringBuilder();
        for (int i = 0; i < size; i++) {
            BacklogItem item = BacklogItem.of("i" + i, "Item " + i);
            if (random.nextInt(12) > 0) {
                item = item.withEffort(BigDecimal.valueOf(random.nextInt(60), 1));
            }
            if (random.nextInt(8) > 0) {
                item = item.withValue(BigDecimal.valueOf(random.nextInt(6) * 5L, 1));
            }
            List<String> needs = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (order.get(j) < order.get(i) && random.nextInt(10) < density) {
                    needs.add("i" + j);
                }
            }
            items[i] = item.needing(needs);
            categories.append(letters.charAt(random.nextInt(letters.length())));
        }
        return Plans.backlog(categories.toString(), items);
    }

    @Property
    void thePlanIsWhatTryingAllSetsGives(@ForAll("backlogs") Backlog backlog, @ForAll @IntRange(max = 300) int tenths) {
        BigDecimal capacity = BigDecimal.valueOf(tenths, 1);
        SprintPlan plan = backlog.plan(QUARTER, capacity, TODAY);
        Set<String> expected = new Oracle(backlog, capacity).best();
        if (expected == null) {
            assertThat(plan.status().isPlan()).isFalse();
            assertThat(plan.items()).isEmpty();
            return;
        }
        assertThat(plan.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
        assertThat(new HashSet<>(plan.ids())).isEqualTo(expected);
    }

    /** Numbers of thirty digits and more, which no whole number of the machine holds, count to the last digit. */
    @Property
    void digitsBeyondALongCount(@ForAll("backlogs") Backlog backlog, @ForAll @IntRange(max = 300) int tenths) {
        BigDecimal speck = new BigDecimal("0.000000000000000000000000000001");
        BigDecimal many = new BigDecimal("12345678901234567890");
        List<BacklogItem> items = new ArrayList<>();
        for (BacklogItem item : backlog.items()) {
            BigDecimal its = speck.multiply(BigDecimal.valueOf(items.size() % 3));
            BigDecimal value =
                    item.value().orElse(BigDecimal.ONE).multiply(many).add(its);
            items.add(item.effort()
                    .map(effort -> item.withEffort(effort.add(its)))
                    .orElse(item)
                    .withValue(value));
        }
        Backlog fine = Backlog.of(items).decide(backlog.decisions());
        BigDecimal capacity = BigDecimal.valueOf(tenths, 1).add(speck);
        Set<String> expected = new Oracle(fine, capacity).best();
        SprintPlan plan = fine.plan(QUARTER, capacity, TODAY);
        if (expected == null) {
            assertThat(plan.status().isPlan()).isFalse();
            return;
        }
        assertThat(plan.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
        assertThat(new HashSet<>(plan.ids())).isEqualTo(expected);
    }

    @Property
    void aPlanIsClosedFitsAndNamesEveryItemOnce(
            @ForAll("backlogs") Backlog backlog,
            @ForAll @IntRange(max = 300) int tenths,
            @ForAll @IntRange(min = 1, max = 40) int budget) {
        BigDecimal capacity = BigDecimal.valueOf(tenths, 1);
        for (SprintPlan plan :
                List.of(backlog.plan(QUARTER, capacity, TODAY, budget), backlog.planByRank(QUARTER, capacity, TODAY))) {
            assertThat(plan.effort()).isLessThanOrEqualTo(capacity);
            for (PlannedItem planned : plan.items()) {
                assertThat(plan.ids()).containsAll(planned.item().needs());
                assertThat(planned.priority()).isNotEqualTo(Priority.WONT);
            }
            if (plan.status().isPlan()) {
                List<String> all = new ArrayList<>(plan.ids());
                plan.leftOut().forEach(out -> all.add(out.item().id()));
                assertThat(all)
                        .containsExactlyInAnyOrderElementsOf(
                                backlog.items().stream().map(BacklogItem::id).toList());
                SprintPlan best = backlog.plan(QUARTER, capacity, TODAY);
                assertThat(worth(plan)).isLessThanOrEqualTo(worth(best));
                assertThat(plan.bound().shouldValue()).isGreaterThanOrEqualTo(best.value(Priority.SHOULD));
            }
        }
    }

    @Property
    void moreCapacityIsNeverWorse(
            @ForAll("backlogs") Backlog backlog,
            @ForAll @IntRange(max = 300) int tenths,
            @ForAll @IntRange(max = 50) int more) {
        SprintPlan plan = backlog.plan(QUARTER, BigDecimal.valueOf(tenths, 1), TODAY);
        SprintPlan wider = backlog.plan(QUARTER, BigDecimal.valueOf(tenths + more, 1), TODAY);
        if (plan.status().isPlan()) {
            assertThat(worth(wider)).isGreaterThanOrEqualTo(worth(plan));
        }
    }

    @Property
    void oneMoreDependencyIsNeverBetter(
            @ForAll("backlogs") Backlog backlog,
            @ForAll @IntRange(max = 300) int tenths,
            @ForAll @IntRange(max = 11) int from,
            @ForAll @IntRange(max = 11) int to) {
        if (from == to || !backlog.has("i" + from) || !backlog.has("i" + to)) {
            return;
        }
        BacklogItem item = backlog.item("i" + from);
        List<String> needs = new ArrayList<>(item.needs());
        needs.add("i" + to);
        SprintPlan free = backlog.plan(QUARTER, BigDecimal.valueOf(tenths, 1), TODAY);
        SprintPlan bound = backlog.replace(item.needing(needs)).plan(QUARTER, BigDecimal.valueOf(tenths, 1), TODAY);
        if (bound.status().isPlan()) {
            assertThat(free.status().isPlan()).isTrue();
            assertThat(worth(bound)).isLessThanOrEqualTo(worth(free));
        }
    }

    /** Should value first, then Could value; the values of the generator are far below the factor. */
    private static BigDecimal worth(SprintPlan plan) {
        return plan.value(Priority.SHOULD).movePointRight(9).add(plan.value(Priority.COULD));
    }

    @Property
    void aRelaxationIsTheLeastThatTryingAllSetsGives(
            @ForAll("backlogs") Backlog backlog, @ForAll @IntRange(max = 150) int tenths) {
        BigDecimal capacity = BigDecimal.valueOf(tenths, 1);
        SprintPlan plan = backlog.plan(QUARTER, capacity, TODAY);
        if (plan.status() == PlanStatus.MUSTS_DO_NOT_FIT) {
            Oracle oracle = new Oracle(backlog, capacity);
            Set<String> dropped = new HashSet<>(plan.findings().get(0).subjects());
            assertThat(oracle.fitsWithout(dropped)).isTrue();
            assertThat(oracle.effort(dropped)).isEqualByComparingTo(oracle.leastRelaxation());
        }
    }

    /** Tries all subsets of the items; knows nothing of bounds, tiers or orders of search. */
    private static final class Oracle {
        private final Backlog backlog;
        private final BigDecimal capacity;
        private final Map<String, Priority> priorities;

        Oracle(Backlog backlog, BigDecimal capacity) {
            this.backlog = backlog;
            this.capacity = capacity;
            this.priorities = backlog.items().stream()
                    .collect(Collectors.toMap(BacklogItem::id, item -> backlog.priority(item.id(), QUARTER, TODAY)));
        }

        private Set<String> closure(String id) {
            Set<String> closed = new HashSet<>(Set.of(id));
            backlog.item(id).needs().forEach(need -> closed.addAll(closure(need)));
            return closed;
        }

        private boolean touches(String id, java.util.function.Predicate<BacklogItem> kind) {
            return closure(id).stream().map(backlog::item).anyMatch(kind);
        }

        private boolean needsWont(String id) {
            return touches(id, item -> priorities.get(item.id()) == Priority.WONT);
        }

        private boolean selectable(String id) {
            return !needsWont(id) && !touches(id, item -> item.effort().isEmpty());
        }

        BigDecimal effort(Set<String> ids) {
            return ids.stream()
                    .map(id -> backlog.item(id).effort().orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private BigDecimal value(Set<String> ids, Priority priority) {
            return ids.stream()
                    .filter(id -> priorities.get(id) == priority)
                    .map(id -> backlog.item(id).value().orElse(BigDecimal.ONE))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private List<String> musts() {
            return backlog.items().stream()
                    .map(BacklogItem::id)
                    .filter(id -> priorities.get(id) == Priority.MUST && selectable(id))
                    .toList();
        }

        /** The best set, or null if a Must needs what cannot be planned or the Musts do not fit. */
        Set<String> best() {
            for (Map.Entry<String, Priority> entry : priorities.entrySet()) {
                boolean isUnestimated = backlog.item(entry.getKey()).effort().isEmpty();
                boolean isRefused = isUnestimated ? needsWont(entry.getKey()) : !selectable(entry.getKey());
                if (entry.getValue() == Priority.MUST && isRefused) {
                    return null;
                }
            }
            Set<String> base = new HashSet<>();
            musts().forEach(id -> base.addAll(closure(id)));
            List<String> open = backlog.items().stream()
                    .map(BacklogItem::id)
                    .filter(id -> priorities.get(id) == Priority.SHOULD || priorities.get(id) == Priority.COULD)
                    .filter(this::selectable)
                    .toList();
            Set<String> best = null;
            for (int mask = 0; mask < 1 << open.size(); mask++) {
                Set<String> set = new HashSet<>(base);
                for (int i = 0; i < open.size(); i++) {
                    if ((mask >> i & 1) == 1) {
                        set.addAll(closure(open.get(i)));
                    }
                }
                if (effort(set).compareTo(capacity) <= 0 && (best == null || better(set, best))) {
                    best = set;
                }
            }
            return best;
        }

        private boolean better(Set<String> one, Set<String> other) {
            for (Priority priority : List.of(Priority.SHOULD, Priority.COULD)) {
                int compared = value(one, priority).compareTo(value(other, priority));
                if (compared != 0) {
                    return compared > 0;
                }
            }
            // an undecided item is never chosen for its own sake, so it decides no tie
            for (BacklogItem item : backlog.items()) {
                if (priorities.get(item.id()) != Priority.UNDECIDED
                        && one.contains(item.id()) != other.contains(item.id())) {
                    return one.contains(item.id());
                }
            }
            return false;
        }

        boolean fitsWithout(Set<String> dropped) {
            Set<String> kept = new HashSet<>();
            musts().stream().filter(id -> !dropped.contains(id)).forEach(id -> kept.addAll(closure(id)));
            return kept.stream().noneMatch(dropped::contains) && effort(kept).compareTo(capacity) <= 0;
        }

        BigDecimal leastRelaxation() {
            List<String> musts = musts();
            BigDecimal least = effort(new HashSet<>(musts));
            for (int mask = 0; mask < 1 << musts.size(); mask++) {
                Set<String> dropped = new HashSet<>();
                for (int i = 0; i < musts.size(); i++) {
                    if ((mask >> i & 1) == 1) {
                        dropped.add(musts.get(i));
                    }
                }
                if (fitsWithout(dropped)) {
                    least = least.min(effort(dropped));
                }
            }
            return least;
        }
    }
}
