package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a sprint froze and what happened since: the common ground of the active and the closed sprint. */
record SprintLedger(
        LocalDate start, LocalDate end, SwapPolicy policy, List<SprintTask> scope, List<SprintEvent> events) {

    /** Ten years; a burn-up has an entry for each. */
    private static final long MOST_DAYS = 3_660;

    SprintLedger {
        if (end.toEpochDay() - start.toEpochDay() > MOST_DAYS) {
            throw new IllegalArgumentException("a sprint from " + start + " to before " + end + " has more than "
                    + MOST_DAYS + " dates; give an earlier end");
        }
        scope = Require.elements(scope, "scope");
        events = Require.elements(events, "events");
    }

    static SprintLedger starting(List<SprintTask> scope, LocalDate start, LocalDate end, SwapPolicy policy) {
        Objects.requireNonNull(policy, "swap policy");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a sprint from " + start + " to before " + end
                    + " holds no date; give a later end, the first date outside");
        }
        Set<String> ids = new HashSet<>();
        for (SprintTask task : scope) {
            if (!ids.add(task.id())) {
                throw new IllegalArgumentException(
                        "task '" + task.id() + "' stands in the scope twice; keep one of the two");
            }
        }
        return new SprintLedger(start, end, policy, scope, List.of());
    }

    SprintLedger plus(SprintEvent event) {
        requireInside(event.date());
        List<SprintEvent> more = new ArrayList<>(events);
        more.add(event);
        return new SprintLedger(start, end, policy, scope, more);
    }

    /** What was known at the end of a date. */
    SprintLedger asOf(LocalDate date) {
        return new SprintLedger(
                start,
                end,
                policy,
                scope,
                events.stream().filter(event -> !event.date().isAfter(date)).toList());
    }

    private void requireInside(LocalDate date) {
        if (date.isBefore(start) || !date.isBefore(end)) {
            throw new IllegalArgumentException("date " + date + " is outside the sprint from " + start + " to before "
                    + end + "; give a date inside");
        }
    }

    Set<String> doneIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (SprintEvent event : events) {
            if (event instanceof SprintEvent.Done done) {
                ids.add(done.task());
            }
        }
        return ids;
    }

    Set<String> swappedOutIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (SprintEvent event : events) {
            if (event instanceof SprintEvent.Swapped swapped) {
                ids.addAll(swapped.out());
            }
        }
        return ids;
    }

    List<SprintTask> swappedIn() {
        List<SprintTask> tasks = new ArrayList<>();
        for (SprintEvent event : events) {
            if (event instanceof SprintEvent.Swapped swapped) {
                tasks.addAll(swapped.in());
            }
        }
        return tasks;
    }

    List<SprintTask> pulledAhead() {
        List<SprintTask> tasks = new ArrayList<>();
        for (SprintEvent event : events) {
            if (event instanceof SprintEvent.PulledAhead pulled) {
                tasks.add(pulled.task());
            }
        }
        return tasks;
    }

    List<SprintTask> swappedOut() {
        Set<String> out = swappedOutIds();
        return scope.stream().filter(task -> out.contains(task.id())).toList();
    }

    /** What is worked on: the frozen scope after swaps, and what was pulled ahead. */
    List<SprintTask> work() {
        Set<String> out = swappedOutIds();
        List<SprintTask> tasks = new ArrayList<>(scope);
        tasks.removeIf(task -> out.contains(task.id()));
        tasks.addAll(swappedIn());
        tasks.addAll(pulledAhead());
        return tasks;
    }

    List<SprintTask> open() {
        Set<String> done = doneIds();
        return work().stream().filter(task -> !done.contains(task.id())).toList();
    }

    boolean hasSeen(String id) {
        return scope.stream().anyMatch(task -> task.id().equals(id))
                || work().stream().anyMatch(task -> task.id().equals(id));
    }

    List<String> titles() {
        return scope.stream().map(SprintTask::title).toList();
    }

    static BigDecimal effort(List<SprintTask> tasks) {
        return tasks.stream().map(SprintTask::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<String> titles(List<SprintTask> tasks) {
        return tasks.stream().map(SprintTask::title).toList();
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("start", start.toString());
        data.put("end", end.toString());
        data.put("swap-policy", DataObject.spelled(policy));
        data.put("scope", scope.stream().map(SprintTask::data).toList());
        data.put("events", events.stream().map(SprintLedger::data).toList());
        return data;
    }

    private static Map<String, Object> data(SprintEvent event) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("date", event.date().toString());
        if (event instanceof SprintEvent.Done done) {
            data.put("done", done.task());
        } else if (event instanceof SprintEvent.Swapped swapped) {
            data.put("swapped-out", swapped.out());
            data.put("swapped-in", swapped.in().stream().map(SprintTask::data).toList());
        } else if (event instanceof SprintEvent.PulledAhead pulled) {
            data.put("pulled-ahead", pulled.task().data());
            data.put("from", DataObject.spelled(pulled.from()));
        }
        return Collections.unmodifiableMap(data);
    }

    /** Reads by doing it all again, so that no state comes in that calls could not have made. */
    static ActiveSprint read(DataObject data) {
        List<SprintTask> scope = tasks(data, "scope");
        ActiveSprint sprint = ActiveSprint.of(
                starting(scope, data.date("start"), data.date("end"), data.constant("swap-policy", SwapPolicy.class)));
        for (DataObject entry : data.objects("events")) {
            ActiveSprint before = sprint;
            sprint = entry.make(event -> replay(before, event));
        }
        return sprint;
    }

    private static ActiveSprint replay(ActiveSprint sprint, DataObject event) {
        LocalDate date = event.date("date");
        try {
            if (event.has("done")) {
                return sprint.done(event.text("done"), date);
            }
            if (event.has("swapped-out")) {
                return sprint.swapTasks(event.texts("swapped-out"), tasks(event, "swapped-in"), date);
            }
            SprintTask task = event.object("pulled-ahead").make(SprintTask::read);
            return sprint.pullAhead(task, event.constant("from", AdditionRoute.class), date);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static List<SprintTask> tasks(DataObject data, String key) {
        List<SprintTask> tasks = new ArrayList<>();
        data.objects(key).forEach(entry -> tasks.add(entry.make(SprintTask::read)));
        return tasks;
    }
}
