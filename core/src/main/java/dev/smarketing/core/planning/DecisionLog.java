package dev.smarketing.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a log of decisions says on a date. */
final class DecisionLog {

    private DecisionLog() {}

    static void check(List<PriorityDecision> decisions, RankedItems items) {
        Map<String, Timeframe> timeframes = new HashMap<>();
        for (PriorityDecision decision : decisions) {
            Timeframe timeframe = decision.timeframe();
            Timeframe before = timeframes.putIfAbsent(timeframe.name(), timeframe);
            if (before != null && !before.equals(timeframe)) {
                throw new IllegalArgumentException(
                        "timeframe '" + timeframe.name() + "' is " + before.from() + " to before "
                                + before.to() + " and also " + timeframe.from() + " to before " + timeframe.to()
                                + "; give each its own name");
            }
            if (items.has(decision.item()) && !decision.parts().isEmpty()) {
                checkParts(decision, items.item(decision.item()).parts().keySet());
            }
        }
    }

    private static void checkParts(PriorityDecision decision, Set<String> parts) {
        for (String part : decision.parts().keySet()) {
            if (!parts.contains(part)) {
                throw new IllegalArgumentException("part '" + part + "' is not among the parts of '" + decision.item()
                        + "' " + parts + "; name one of these");
            }
        }
        if (decision.parts().keySet().containsAll(parts)) {
            throw new IllegalArgumentException("all parts of '" + decision.item() + "' are weaker than the item, which"
                    + " takes the strongest; give the item the strongest category of its parts");
        }
    }

    /** The last decision on each item dated on or before a date, of the same date the later in the log. */
    static Map<String, PriorityDecision> inForce(
            List<PriorityDecision> decisions, Timeframe timeframe, LocalDate asOf) {
        Map<String, PriorityDecision> last = new HashMap<>();
        for (PriorityDecision decision : decisions) {
            if (decision.timeframe().equals(timeframe) && !decision.date().isAfter(asOf)) {
                last.merge(
                        decision.item(),
                        decision,
                        (before, later) -> later.date().isBefore(before.date()) ? before : later);
            }
        }
        return last;
    }

    /** The decisions on one item in the order in which they came into force. */
    static List<PriorityDecision> history(
            List<PriorityDecision> decisions, String item, Timeframe timeframe, LocalDate asOf) {
        List<PriorityDecision> history = new ArrayList<>(decisions.stream()
                .filter(decision -> decision.item().equals(item)
                        && decision.timeframe().equals(timeframe)
                        && !decision.date().isAfter(asOf))
                .toList());
        history.sort(Comparator.comparing(PriorityDecision::date));
        return history;
    }

    /** The timeframes somebody has decided for, in the order of their first date. */
    static List<Timeframe> timeframes(List<PriorityDecision> decisions) {
        List<Timeframe> timeframes = new ArrayList<>(new LinkedHashSet<>(
                decisions.stream().map(PriorityDecision::timeframe).toList()));
        timeframes.sort(Comparator.comparing(Timeframe::from));
        return timeframes;
    }
}
