package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BacklogProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Backlog backlog(int size, Random random) {
        List<BacklogItem> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BacklogItem item = BacklogItem.of("i" + i, "Item " + i);
            item = random.nextBoolean() ? item.withEffort(new BigDecimal(random.nextInt(500)).movePointLeft(2)) : item;
            item = random.nextBoolean() ? item.withValue(new BigDecimal(random.nextInt(50)).movePointLeft(1)) : item;
            item = random.nextBoolean() ? item.withOutcome("outcome " + random.nextInt(3)) : item;
            item = random.nextBoolean() ? item.requestedBy("Ben", DAY.plusDays(random.nextInt(90))) : item;
            item = random.nextBoolean() ? item.confirmedOn(DAY.plusDays(random.nextInt(90))) : item;
            item = random.nextBoolean() ? item.confirmedOn(DAY.plusDays(random.nextInt(90))) : item;
            item = random.nextBoolean() ? item.dueOn(DAY) : item;
            item = random.nextInt(4) == 0 ? item.withHardDeadline(DAY) : item;
            int other = random.nextInt(size);
            item = other == i || random.nextBoolean() ? item : item.needing("i" + other);
            items.add(item);
        }
        Backlog backlog = Backlog.of(items);
        for (int i = 0; i < size; i++) {
            Timeframe timeframe = random.nextBoolean() ? Plans.QUARTER : Timeframe.sprint("S1", DAY);
            Priority priority = Priority.values()[random.nextInt(4)];
            PriorityDecision decision = PriorityDecision.of(
                    "i" + random.nextInt(size), timeframe, priority, DAY.plusDays(random.nextInt(9)));
            decision = random.nextBoolean() ? decision.by("Ana").because("agreed") : decision;
            decision = priority == Priority.MUST && random.nextBoolean()
                    ? decision.withMustReason(MustReason.values()[random.nextInt(4)], "trouble")
                            .withWorkaround("by hand")
                    : decision;
            backlog = backlog.decide(decision);
        }
        return backlog;
    }

    @Property
    void aBacklogGoesThroughPlainData(@ForAll @IntRange(max = 8) int size, @ForAll long seed) {
        Backlog backlog = backlog(size, new Random(seed));
        assertThat(Backlog.fromData(backlog.toData())).isEqualTo(backlog);
    }

    @Property
    void theDecisionInForceIsTheLatestNotAfterTheDay(
            @ForAll @IntRange(min = 1, max = 8) int size, @ForAll long seed, @ForAll @IntRange(max = 10) int day) {
        Backlog backlog = backlog(size, new Random(seed));
        LocalDate asOf = DAY.plusDays(day).minusDays(1);
        for (BacklogItem item : backlog.items()) {
            Priority expected = Priority.UNDECIDED;
            // day by day, and in each day in the order of the log
            for (LocalDate on = DAY; !on.isAfter(asOf); on = on.plusDays(1)) {
                for (PriorityDecision decision : backlog.decisions()) {
                    if (decision.item().equals(item.id())
                            && decision.timeframe().equals(Plans.QUARTER)
                            && decision.date().equals(on)) {
                        expected = decision.priority();
                    }
                }
            }
            assertThat(backlog.priority(item.id(), Plans.QUARTER, asOf)).isEqualTo(expected);
        }
    }

    @Property
    void rerankingMovesOneItemAndKeepsTheOrderOfTheOthers(
            @ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll long seed,
            @ForAll @IntRange(max = 7) int from,
            @ForAll @IntRange(max = 7) int to) {
        Backlog backlog = backlog(size, new Random(seed));
        String id = "i" + from % size;
        Backlog moved = backlog.rerank(id, to % size + 1);
        assertThat(moved.rankOf(id)).isEqualTo(to % size + 1);
        List<BacklogItem> before = new ArrayList<>(backlog.items());
        List<BacklogItem> after = new ArrayList<>(moved.items());
        before.remove(backlog.item(id));
        after.remove(backlog.item(id));
        assertThat(after).isEqualTo(before);
    }
}
