package dev.smarketing.core.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A backlog with the priorities in force, by index (rank - 1). */
final class Situation {

    private final Timeframe timeframe;
    private final LocalDate asOf;
    private final List<BacklogItem> items;
    private final Map<String, PriorityDecision> decisions;
    private final List<Priority> priorities = new ArrayList<>();
    private final Dependencies dependencies;

    Situation(Backlog backlog, Timeframe timeframe, LocalDate asOf) {
        this.timeframe = Objects.requireNonNull(timeframe, "timeframe");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        items = backlog.items();
        decisions = backlog.inForce(timeframe, asOf);
        for (BacklogItem item : items) {
            PriorityDecision decision = decisions.get(item.id());
            priorities.add(decision == null ? Priority.UNDECIDED : decision.priority());
        }
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
