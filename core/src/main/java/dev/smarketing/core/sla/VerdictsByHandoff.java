package dev.smarketing.core.sla;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the verdicts on one handoff; the map is made when one is first asked for. */
final class VerdictsByHandoff {

    private final List<HandoffVerdict> verdicts;
    /** Immutable, so it does no harm if two threads make it. */
    private @Nullable Map<String, List<HandoffVerdict>> map;

    VerdictsByHandoff(List<HandoffVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    List<HandoffVerdict> of(String handoffId) {
        Map<String, List<HandoffVerdict>> known = map;
        if (known == null) {
            known = Map.copyOf(verdicts.stream()
                    .collect(
                            Collectors.groupingBy(verdict -> verdict.handoff().id(), Collectors.toUnmodifiableList())));
            map = known;
        }
        return known.getOrDefault(handoffId, List.of());
    }
}
