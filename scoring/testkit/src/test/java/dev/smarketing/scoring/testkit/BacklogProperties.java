package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.PlanStatus;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.SprintPlan;
import dev.smarketing.core.planning.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of planning, for a user's backlog, for random ones, and each with a fault that it catches. */
class BacklogProperties {

    private static final Timeframe QUARTER = Timeframe.quarter(2026, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 1);

    private static Backlog decided(Backlog backlog, String id, Priority priority) {
        return backlog.decide(PriorityDecision.of(id, QUARTER, priority, DECIDED));
    }

    /** The large Should is worth less than each of those after it, and the page needs its text. */
    static Backlog spring() {
        Backlog backlog = Backlog.of(
                BacklogItem.of("consent", "Ask for consent").withEffort(2),
                BacklogItem.of("relaunch", "Relaunch").withEffort(5).withValue(3),
                BacklogItem.of("page", "Pricing page")
                        .withEffort(3)
                        .withValue(4)
                        .needing("text"),
                BacklogItem.of("webinar", "Webinar").withEffort(3).withValue(4),
                BacklogItem.of("text", "Text").withEffort(1),
                BacklogItem.of("podcast", "Podcast").withEffort(2),
                BacklogItem.of("idea", "Idea"));
        backlog = decided(backlog, "consent", Priority.MUST);
        for (String id : List.of("relaunch", "page", "webinar")) {
            backlog = decided(backlog, id, Priority.SHOULD);
        }
        backlog = decided(backlog, "text", Priority.COULD);
        return decided(backlog, "podcast", Priority.WONT);
    }

    @Group
    class Spring implements BacklogLaws {
        @Override
        public Backlog backlog() {
            return spring();
        }
    }

    @Group
    class Empty implements BacklogLaws {
        @Override
        public Backlog backlog() {
            return Backlog.empty();
        }
    }

    @Property
    @Domain(BacklogDomain.class)
    @Domain(DomainContext.Global.class)
    void theLawsHoldForRandomBacklogs(
            @ForAll BacklogCase given,
            @ForAll @IntRange(min = 0, max = 99) int which,
            @ForAll @IntRange(min = 1, max = 1_000) int hundredths) {
        Planner planner = Planner.of(given.backlog());
        BacklogLaw.checkPlan(given, planner);
        BacklogLaw.checkCapacity(given, BigDecimal.valueOf(hundredths, 2), planner);
        BacklogLaw.checkScope(given, which, sprint -> ActiveSprint.fromData(sprint.toData()));
        Backlog read = Backlog.fromData(given.backlog().toData());
        StorageLaw.check("backlog", given.backlog(), given.backlog().toData(), read, read.toData());
    }

    /** The cases reach what they are made for. */
    @Property(tries = 1, seed = "42")
    void randomBacklogsHaveEverything() {
        Map<String, Integer> seen = new TreeMap<>();
        new BacklogDomain().cases().sampleStream().limit(600).forEach(given -> {
            List<BacklogItem> items = given.backlog().items();
            SprintPlan plan = given.backlog().plan(given.timeframe(), given.capacity(), given.asOf());
            note(seen, "empty", items.isEmpty());
            note(
                    seen,
                    "no effort",
                    items.stream().anyMatch(item -> item.effort().isEmpty()));
            note(
                    seen,
                    "effort 0",
                    items.stream()
                            .anyMatch(item -> item.effort()
                                    .filter(effort -> effort.signum() == 0)
                                    .isPresent()));
            note(seen, "no value", items.stream().anyMatch(item -> item.value().isEmpty()));
            note(
                    seen,
                    "needs a later rank",
                    items.stream()
                            .anyMatch(item -> item.needs().stream()
                                    .anyMatch(need -> given.backlog().rankOf(need)
                                            > given.backlog().rankOf(item.id()))));
            note(
                    seen,
                    "decided anew",
                    given.backlog().decisions().stream()
                                    .map(PriorityDecision::item)
                                    .distinct()
                                    .count()
                            < given.backlog().decisions().size());
            for (Priority priority : Priority.values()) {
                note(
                        seen,
                        priority.name(),
                        items.stream()
                                .anyMatch(item -> given.backlog().priority(item.id(), given.timeframe(), given.asOf())
                                        == priority));
            }
            for (PlanStatus status :
                    List.of(PlanStatus.PROVEN_OPTIMAL, PlanStatus.MUSTS_DO_NOT_FIT, PlanStatus.REFUSED)) {
                note(seen, status.name(), plan.status() == status);
            }
            note(seen, "exactly full", plan.items().size() > 1 && plan.effort().compareTo(given.capacity()) == 0);
            note(
                    seen,
                    "some in, some out",
                    !plan.items().isEmpty() && plan.items().size() < items.size());
            note(seen, "capacity 0", given.capacity().signum() == 0);
            note(seen, "in a circle", items.stream().anyMatch(item -> isInCircle(given.backlog(), item)));
        });
        assertThat(seen)
                .hasSize(18)
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(5));
    }

    private static boolean isInCircle(Backlog backlog, BacklogItem item) {
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(item.needs());
        while (!open.isEmpty()) {
            String next = open.pop();
            if (needed.add(next)) {
                open.addAll(backlog.item(next).needs());
            }
        }
        return needed.contains(item.id());
    }

    private static void note(Map<String, Integer> seen, String what, boolean shown) {
        seen.merge(what, shown ? 1 : 0, Integer::sum);
    }

    /** What a user reads when a law is broken. */
    @Example
    void aPlanThatIsWorseIsTold() {
        BacklogCase given = new BacklogCase(spring(), QUARTER, BigDecimal.valueOf(6), DECIDED);
        assertThatThrownBy(() -> BacklogLaw.checkCapacity(given, BigDecimal.ONE, byRank(spring())))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        more capacity makes a plan worse
                          - Shoulds of value 4 and Coulds of value 1 [consent, page, text] with capacity 6, but Shoulds of value 3 and Coulds of value 0 [consent, relaunch] with capacity 7
                        item consent (Ask for consent): Must, effort 2
                        item relaunch (Relaunch): Should, effort 5, value 3
                        item page (Pricing page): Should, effort 3, value 4, needs [text]
                        item webinar (Webinar): Should, effort 3, value 4
                        item text (Text): Could, effort 1
                        item podcast (Podcast): Won't, effort 2
                        item idea (Idea): Undecided, no effort
                        capacity 6 in 2026-Q2 as of 2026-03-01""");
    }

    private static Planner byRank(Backlog backlog) {
        return (timeframe, capacity, asOf) ->
                backlog.planByRank(timeframe, capacity, asOf).ids();
    }

    /** Backlogs with something wrong around them. */
    @Group
    @AddLifecycleHook(Seeded.Caught.class)
    @PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    class Faults {

        private static final String PLAN = "a plan is not closed or does not fit\n  - ";

        abstract class Fault implements BacklogLaws, Seeded {
            @Override
            public Backlog backlog() {
                return spring();
            }
        }

        /** The first that fits is taken, so that room for a large item leaves none for two better ones. */
        @Group
        class PlansByRank extends Fault {
            @Override
            public Planner planner() {
                return byRank(spring());
            }

            @Override
            public Map<String, String> broken() {
                return Map.of("moreCapacityIsNeverWorse", "more capacity makes a plan worse\n  - Shoulds of value ");
            }
        }

        @Group
        class PlansWithoutWhatIsNeeded extends Fault {
            @Override
            public Planner planner() {
                return (timeframe, capacity, asOf) -> {
                    List<String> ids = new ArrayList<>(
                            spring().plan(timeframe, capacity, asOf).ids());
                    ids.remove("text");
                    return ids;
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of("aPlanIsClosedAndFits", PLAN + "'page' is planned without 'text', which it needs");
            }
        }

        @Group
        class LeavesAMustOut extends Fault {
            @Override
            public Planner planner() {
                return (timeframe, capacity, asOf) -> {
                    List<String> ids = new ArrayList<>(
                            spring().plan(timeframe, capacity, asOf).ids());
                    ids.remove("consent");
                    return ids;
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of("aPlanIsClosedAndFits", PLAN + "'consent' is a Must and is left out");
            }
        }

        @Group
        class PlansTooMuch extends Fault {
            @Override
            public Planner planner() {
                return (timeframe, capacity, asOf) -> spring().plan(timeframe, capacity.add(BigDecimal.ONE), asOf)
                        .ids();
            }

            @Override
            public Map<String, String> broken() {
                return Map.of("aPlanIsClosedAndFits", PLAN + "the effort of [");
            }
        }

        @Group
        class LosesWhatIsDone extends Fault {
            @Override
            public ActiveSprint restored(ActiveSprint sprint) {
                Map<String, Object> data = new LinkedHashMap<>(sprint.toData());
                List<Object> scope = new ArrayList<>((List<?>) data.get("scope"));
                if (scope.size() > 1 && ((List<?>) data.get("events")).isEmpty()) {
                    scope.remove(scope.size() - 1);
                }
                data.put("scope", scope);
                return ActiveSprint.fromData(data);
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theScopeOfAnActiveSprintNeverChanges",
                        "the scope of an active sprint changes\n  - [Ask for consent (2)");
            }
        }

        @Group
        class ForgetsADecision extends Fault {
            @Override
            public Backlog restored() {
                return Backlog.of(spring().items());
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theBacklogStoredAndReadIsTheSame",
                        "the backlog that is read is not the one that was stored\n  - $.timeframes[0]: {name=2026-Q2, ");
            }
        }
    }
}
