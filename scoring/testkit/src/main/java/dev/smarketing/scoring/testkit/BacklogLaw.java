package dev.smarketing.scoring.testkit;

import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.PlanStatus;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.SprintPlan;
import dev.smarketing.core.planning.SprintTask;
import dev.smarketing.core.planning.SwapPolicy;
import dev.smarketing.core.planning.Timeframe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Plans a backlog, more than once, and follows a sprint that was planned. */
final class BacklogLaw {

    private final BacklogCase given;
    private final List<String> problems = new ArrayList<>();

    private BacklogLaw(BacklogCase given) {
        this.given = given;
    }

    static void checkPlan(BacklogCase given, Planner planner) {
        BacklogLaw law = new BacklogLaw(given);
        List<String> ids = law.planned(planner, given.capacity());
        Set<String> chosen = new HashSet<>(ids);
        for (String id : ids) {
            for (String need : given.backlog().item(id).needs()) {
                if (!chosen.contains(need)) {
                    law.problems.add("'" + id + "' is planned without '" + need + "', which it needs");
                }
            }
            if (law.priority(id) == Priority.WONT) {
                law.problems.add("'" + id + "' is planned, though it won't be done");
            }
        }
        for (BacklogItem item : given.backlog().items()) {
            boolean isOwed =
                    law.priority(item.id()) == Priority.MUST && item.effort().isPresent();
            if (!ids.isEmpty() && isOwed && !chosen.contains(item.id())) {
                law.problems.add("'" + item.id() + "' is a Must and is left out");
            }
        }
        BigDecimal effort = law.effort(ids);
        if (effort.compareTo(given.capacity()) > 0) {
            law.problems.add("the effort of " + ids + " is " + effort.toPlainString() + ", the capacity "
                    + given.capacity().toPlainString());
        }
        law.report("a plan is not closed or does not fit");
    }

    static void checkCapacity(BacklogCase given, BigDecimal more, Planner planner) {
        BacklogLaw law = new BacklogLaw(given);
        BigDecimal capacity = given.capacity().add(more);
        List<String> narrow = law.planned(planner, given.capacity());
        List<String> wide = law.planned(planner, capacity);
        for (Priority priority : List.of(Priority.SHOULD, Priority.COULD)) {
            int compared = law.value(wide, priority).compareTo(law.value(narrow, priority));
            if (compared < 0 && law.isProven(capacity)) {
                law.problems.add(law.worth(narrow) + " with capacity "
                        + given.capacity().toPlainString() + ", but " + law.worth(wide) + " with capacity "
                        + capacity.toPlainString());
            }
            if (compared != 0) {
                break;
            }
        }
        law.report("more capacity makes a plan worse");
    }

    static void checkScope(BacklogCase given, int which, UnaryOperator<ActiveSprint> store) {
        BacklogLaw law = new BacklogLaw(given);
        SprintPlan plan = given.backlog().plan(given.timeframe(), given.capacity(), given.asOf());
        if (!plan.status().isPlan() || plan.items().isEmpty()) {
            return;
        }
        ActiveSprint sprint = plan.start(given.asOf(), Timeframe.SPRINT_DAYS, SwapPolicy.SWAP_EQUAL);
        List<SprintTask> frozen = sprint.scope();
        sprint = law.stored(sprint, store, frozen, "its start");
        SprintTask leaving = frozen.get(which % frozen.size());
        String id = "swapped in";
        while (given.backlog().has(id)) {
            id += "!";
        }
        sprint = sprint.swap(leaving.id(), BacklogItem.of(id, id).withEffort(leaving.effort()), given.asOf());
        sprint = law.stored(sprint, store, frozen, "'" + leaving.id() + "' was swapped out");
        for (SprintTask task : frozen) {
            if (!task.equals(leaving)) {
                sprint = sprint.done(task.id(), given.asOf().plusDays(1));
                sprint = law.stored(sprint, store, frozen, "'" + task.id() + "' was done");
            }
        }
        law.report("the scope of an active sprint changes");
    }

    /** Goes on with what was frozen, so that the first change is the only one that is told. */
    private ActiveSprint stored(
            ActiveSprint sprint, UnaryOperator<ActiveSprint> store, List<SprintTask> frozen, String when) {
        ActiveSprint read = store.apply(sprint);
        if (problems.isEmpty() && !read.scope().equals(frozen)) {
            problems.add(frozen + " was frozen, " + read.scope() + " is the scope after " + when);
        } else if (problems.isEmpty() && !read.equals(sprint)) {
            problems.add("after " + when + ", " + sprint + " was stored, " + read + " is read");
        }
        return sprint;
    }

    private List<String> planned(Planner planner, BigDecimal capacity) {
        List<String> ids = planner.plan(given.timeframe(), capacity, given.asOf());
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!given.backlog().has(id)) {
                problems.add("'" + id + "' is planned and not in the backlog");
            } else if (!seen.add(id)) {
                problems.add("'" + id + "' is planned twice");
            }
        }
        return ids.stream().filter(given.backlog()::has).distinct().toList();
    }

    private Priority priority(String id) {
        return given.backlog().priority(id, given.timeframe(), given.asOf());
    }

    private BigDecimal effort(List<String> ids) {
        return ids.stream()
                .map(id -> given.backlog().item(id).effort().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As a plan counts it: an item that nobody has valued counts 1. */
    private BigDecimal value(List<String> ids, Priority priority) {
        return ids.stream()
                .filter(id -> priority(id) == priority)
                .map(id -> given.backlog().item(id).value().orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String worth(List<String> ids) {
        return "Shoulds of value " + value(ids, Priority.SHOULD).toPlainString() + " and Coulds of value "
                + value(ids, Priority.COULD).toPlainString() + " " + ids;
    }

    /** A backlog too large for the search promises no best plan. */
    private boolean isProven(BigDecimal capacity) {
        Backlog backlog = given.backlog();
        return backlog.plan(given.timeframe(), capacity, given.asOf()).status() != PlanStatus.BEST_FOUND;
    }

    private void report(String law) {
        if (!problems.isEmpty()) {
            throw new AssertionError(law + "\n  - " + String.join("\n  - ", problems) + "\n" + given);
        }
    }
}
