package dev.smarketing.benchmarks;

import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.SprintPlan;
import dev.smarketing.core.planning.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up backlogs of two hundred items with prerequisites. Case i is the same in every run. Items stand in a shuffled
 * order and draw, for each of their chances, with probability 1/2 a prerequisite among all items before them; a quarter
 * of the cases each has 0, 1, 2 and 3 chances an item. Half of the items are Coulds, seven sixteenths Shoulds, every
 * sixteenth a Must; of those that nobody needs every eighth is a Won't. The capacity is 20 to 89 % of the effort. A
 * draw whose Musts do not fit has no plan, and is drawn again.
 */
public final class PlanningCases {

    /** How efforts and values are drawn. */
    public enum Kind {
        /** Efforts 1 to 20, values 1 to 100. */
        FREE(0),
        /** Efforts 1, 2, 3, 5, 8, 13, 20; values 1 to 10: many sets are worth the same. */
        STORY_POINTS(1),
        /** Efforts 1 to 50, values at most 5 away from them: hard to tell apart. */
        CORRELATED(2),
        /** Efforts 1, 2, 3, 5, 8, 13, 20; nobody has given a value, so each counts 1. */
        UNVALUED(3);

        private final int seed;

        Kind(int seed) {
            this.seed = seed;
        }
    }

    static final int ITEMS = 200;
    static final Timeframe QUARTER = Timeframe.quarter(2026, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final int[] STORY_POINTS = {1, 2, 3, 5, 8, 13, 20};

    /** A backlog and the effort there is. */
    record Case(Backlog backlog, BigDecimal capacity) {
        SprintPlan plan() {
            return backlog.plan(QUARTER, capacity, TODAY);
        }

        SprintPlan planByRank() {
            return backlog.planByRank(QUARTER, capacity, TODAY);
        }
    }

    private PlanningCases() {}

    /** So many cases that have a plan. */
    static List<Case> of(Kind kind, int count) {
        List<Case> cases = new ArrayList<>();
        for (long seed = 0; cases.size() < count; seed++) {
            Case drawn = draw(kind, new Random(1_000_003 * (seed + 1) + kind.seed), cases.size() % 4);
            if (drawn.planByRank().status().isPlan()) {
                cases.add(drawn);
            }
        }
        return cases;
    }

    private static Case draw(Kind kind, Random random, int chances) {
        List<Integer> order = new ArrayList<>();
        List<BacklogItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            order.add(i);
            items.add(item(kind, random, "i" + i));
        }
        Collections.shuffle(order, random);
        BigDecimal all = BigDecimal.ZERO;
        Set<String> needed = new HashSet<>();
        for (int place = 0; place < ITEMS; place++) {
            List<String> needs = new ArrayList<>();
            for (int chance = 0; chance < chances; chance++) {
                if (place > 0 && random.nextBoolean()) {
                    needs.add("i" + order.get(random.nextInt(place)));
                }
            }
            BacklogItem item = items.get(order.get(place));
            items.set(order.get(place), item.needing(needs));
            needed.addAll(needs);
            all = all.add(item.effort().orElseThrow());
        }
        List<PriorityDecision> decisions = new ArrayList<>();
        for (BacklogItem item : items) {
            boolean isRefused = random.nextInt(8) == 0 && !needed.contains(item.id());
            Priority priority = isRefused ? Priority.WONT : priority(random.nextInt(16));
            decisions.add(PriorityDecision.of(item.id(), QUARTER, priority, TODAY));
        }
        BigDecimal share = BigDecimal.valueOf(20 + random.nextInt(70), 2);
        return new Case(Backlog.of(items).decide(decisions), all.multiply(share).setScale(0, RoundingMode.FLOOR));
    }

    private static BacklogItem item(Kind kind, Random random, String id) {
        BacklogItem item = BacklogItem.of(id, id);
        int points = STORY_POINTS[random.nextInt(STORY_POINTS.length)];
        return switch (kind) {
            case FREE -> item.withEffort(1 + random.nextInt(20)).withValue(1 + random.nextInt(100));
            case STORY_POINTS -> item.withEffort(points).withValue(1 + random.nextInt(10));
            case CORRELATED -> {
                int effort = 1 + random.nextInt(50);
                yield item.withEffort(effort).withValue(Math.max(1, effort + random.nextInt(11) - 5));
            }
            case UNVALUED -> item.withEffort(points);
        };
    }

    private static Priority priority(int sixteenth) {
        if (sixteenth == 0) {
            return Priority.MUST;
        }
        return sixteenth < 8 ? Priority.SHOULD : Priority.COULD;
    }
}
