package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SprintProperties {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** A sprint of some size after some random calls, of which many are refused. */
    private static ActiveSprint lived(int size, int calls, Random random, List<ActiveSprint> states) {
        List<SprintTask> scope = new ArrayList<>();
        List<BacklogItem> others = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            scope.add(new SprintTask("t" + i, "Task " + i, BigDecimal.valueOf(random.nextInt(4) * 5L, 1)));
            others.add(BacklogItem.of("o" + i, "Other " + i).withEffort(BigDecimal.valueOf(random.nextInt(4) * 5L, 1)));
        }
        Backlog backlog = Backlog.of(others);
        SprintPlan next = backlog.plan(Plans.QUARTER, BigDecimal.ONE, START);
        ActiveSprint sprint = ActiveSprint.of(scope, START, 14, SwapPolicy.SWAP_EQUAL);
        for (int call = 0; call < calls; call++) {
            LocalDate date = START.plusDays(random.nextInt(15));
            String task = (random.nextInt(3) > 0 ? "t" : "o") + random.nextInt(size);
            BacklogItem other = others.get(random.nextInt(size));
            try {
                switch (random.nextInt(6)) {
                    case 0, 1 -> sprint = sprint.done(task, date);
                    case 2, 3 -> sprint = sprint.swap(task, other, date);
                    case 4 -> sprint = sprint.pullAhead(next, backlog, date);
                    default -> {
                        sprint.requestAddition(other, AdditionRoute.BACKLOG);
                        sprint.requestRemoval(task);
                        sprint.requestReestimate(task, BigDecimal.TEN);
                    }
                }
            } catch (IllegalArgumentException | IllegalStateException e) {
                assertThat(e).hasMessageContaining("; ");
            }
            states.add(sprint);
        }
        return sprint;
    }

    @Property
    void theScopeNeverChangesAndTheSharesAddUpToOne(
            @ForAll @IntRange(min = 1, max = 6) int size, @ForAll @IntRange(max = 30) int calls, @ForAll long seed) {
        List<ActiveSprint> states = new ArrayList<>();
        ActiveSprint last = lived(size, calls, new Random(seed), states);
        for (ActiveSprint state : states) {
            assertThat(state.scope()).isEqualTo(last.scope());
            BigDecimal pulled = state.events().stream()
                    .filter(event -> event instanceof SprintEvent.PulledAhead)
                    .map(event -> ((SprintEvent.PulledAhead) event).task().effort())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum(state.work()).subtract(pulled)).isEqualByComparingTo(sum(last.scope()));
        }
        ClosedSprint closed = last.close(START.plusDays(14));
        if (sum(closed.scope()).signum() > 0) {
            BigDecimal parts = BigDecimal.ZERO;
            for (MetricValue share : List.of(closed.accuracy(), closed.carryOver(), closed.swappedOutShare())) {
                MetricValue.Ratio ratio = (MetricValue.Ratio) share;
                assertThat(ratio.whole()).isEqualByComparingTo(sum(closed.scope()));
                parts = parts.add(ratio.part());
            }
            assertThat(parts).isEqualByComparingTo(sum(closed.scope()));
        }
    }

    @Property
    void sprintsGoThroughPlainData(
            @ForAll @IntRange(min = 1, max = 6) int size, @ForAll @IntRange(max = 30) int calls, @ForAll long seed) {
        ActiveSprint sprint = lived(size, calls, new Random(seed), new ArrayList<>());
        assertThat(ActiveSprint.fromData(sprint.toData())).isEqualTo(sprint);
        ClosedSprint closed = sprint.close(START.plusDays(14));
        assertThat(ClosedSprint.fromData(closed.toData())).isEqualTo(closed);
    }

    private static BigDecimal sum(List<SprintTask> tasks) {
        return tasks.stream().map(SprintTask::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
