package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A backlog with the priorities in force, by index (rank - 1). */
final class Situation {

    private final Timeframe timeframe;
    private final LocalDate asOf;
    private final List<BacklogItem> items;
    private final List<PriorityDecision> log;
    private final Map<String, PriorityDecision> decisions;
    private final List<Priority> priorities = new ArrayList<>();
    private final Dependencies dependencies;
    private final Map<Timeframe, Map<String, PriorityDecision>> elsewhere = new HashMap<>();
    private @Nullable List<Timeframe> timeframes;

    Situation(Backlog backlog, Timeframe timeframe, LocalDate asOf) {
        Objects.requireNonNull(backlog, "backlog");
        this.timeframe = Objects.requireNonNull(timeframe, "timeframe");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        items = backlog.items();
        decisions = backlog.inForce(timeframe, asOf);
        for (BacklogItem item : items) {
            PriorityDecision decision = decisions.get(item.id());
            priorities.add(decision == null ? Priority.UNDECIDED : decision.priority());
        }
        log = backlog.decisions();
        dependencies = new Dependencies(items);
    }

    Timeframe timeframe() {
        return timeframe;
    }

    LocalDate asOf() {
        return asOf;
    }

    int size() {
        return items.size();
    }

    BacklogItem item(int index) {
        return items.get(index);
    }

    String id(int index) {
        return items.get(index).id();
    }

    Priority priority(int index) {
        return priorities.get(index);
    }

    Optional<PriorityDecision> decision(int index) {
        return Optional.ofNullable(decisions.get(id(index)));
    }

    /** The decisions on an item for this timeframe in the order in which they came into force. */
    List<PriorityDecision> history(int index) {
        return DecisionLog.history(log, id(index), timeframe, asOf);
    }

    /** The timeframes somebody has decided for by now, in the order of their first date. */
    List<Timeframe> timeframes() {
        if (timeframes == null) {
            timeframes = DecisionLog.timeframes(log.stream()
                    .filter(decision -> !decision.date().isAfter(asOf))
                    .toList());
        }
        return timeframes;
    }

    /** The category of an item in another timeframe. */
    Priority priority(int index, Timeframe other) {
        PriorityDecision decision = elsewhere
                .computeIfAbsent(other, its -> DecisionLog.inForce(log, its, asOf))
                .get(id(index));
        return decision == null ? Priority.UNDECIDED : decision.priority();
    }

    Dependencies dependencies() {
        return dependencies;
    }

    /** The known effort, 0 where nobody has estimated it. */
    BigDecimal effort(int index) {
        return items.get(index).effort().orElse(BigDecimal.ZERO);
    }

    BigDecimal effort(BitSet set) {
        return set.stream().mapToObj(this::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The effort of a category: a part counts where a decision has put it, the rest with its item. */
    BigDecimal effort(Priority priority) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < size(); i++) {
            sum = sum.add(effort(i, priority));
        }
        return sum;
    }

    BigDecimal effort(int index, Priority priority) {
        PriorityDecision decision = decisions.get(id(index));
        if (decision == null || decision.parts().isEmpty()) {
            return priorities.get(index) == priority ? effort(index) : BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> part : item(index).parts().entrySet()) {
            Priority its = decision.parts().getOrDefault(part.getKey(), decision.priority());
            sum = its == priority ? sum.add(part.getValue()) : sum;
        }
        return sum;
    }

    /** The items of a category, in the order of their ranks. */
    BitSet all(Priority priority) {
        BitSet found = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            found.set(i, priorities.get(i) == priority);
        }
        return found;
    }

    /** Some items with everything they need. */
    BitSet closure(BitSet set) {
        BitSet closed = new BitSet(size());
        set.stream().forEach(index -> closed.or(dependencies.closure(index)));
        return closed;
    }

    List<String> ids(BitSet set) {
        return set.stream().mapToObj(this::id).toList();
    }

    /** The circles that touch anything not decided against; a Won't may depend on anything. */
    List<List<String>> cycles() {
        List<String> wonts = ids(all(Priority.WONT));
        return dependencies.cycles().stream()
                .filter(cycle -> !wonts.containsAll(cycle))
                .toList();
    }

    /** The chains from an item to each Won't it needs, directly or not. */
    List<List<String>> chainsToWonts(int index) {
        return dependencies.chains(index, other -> priorities.get(other) == Priority.WONT);
    }
}
