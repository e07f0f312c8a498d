package dev.smarketing.core.planning;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The findings that both the check and the plan report. */
final class Findings {

    private Findings() {}

    static List<Finding> cycles(Situation situation) {
        List<Finding> found = new ArrayList<>();
        for (List<String> cycle : situation.cycles()) {
            List<String> closed = new ArrayList<>(cycle);
            closed.add(cycle.get(0));
            found.add(new Finding(FindingCode.DEPENDENCY_CYCLE, cycle, Map.of(), closed));
        }
        return found;
    }

    static List<Finding> needsWont(Situation situation, int index) {
        return situation.chainsToWonts(index).stream()
                .map(chain -> new Finding(FindingCode.NEEDS_A_WONT, List.of(situation.id(index)), Map.of(), chain))
                .toList();
    }

    /** One for every item that nobody has estimated, in scope or needed by what is; a Won't needs no effort. */
    static List<Finding> withoutEffort(Situation situation) {
        BitSet inScope = new BitSet(situation.size());
        for (int i = 0; i < situation.size(); i++) {
            inScope.set(i, situation.priority(i).isInScope());
        }
        return situation.closure(inScope).stream()
                .filter(index -> situation.priority(index) != Priority.WONT)
                .filter(index -> situation.item(index).effort().isEmpty())
                .mapToObj(index -> Finding.of(FindingCode.NO_EFFORT, situation.id(index)))
                .toList();
    }

    static Finding mustsExceed(List<String> dropped, BigDecimal effort, BigDecimal capacity) {
        return new Finding(
                FindingCode.MUSTS_EXCEED_CAPACITY,
                dropped,
                Map.of(
                        "effort", quantity(effort),
                        "capacity", quantity(capacity),
                        "excess", quantity(effort.subtract(capacity))),
                List.of());
    }

    static MetricValue quantity(BigDecimal number) {
        return new MetricValue.Quantity(number);
    }
}
