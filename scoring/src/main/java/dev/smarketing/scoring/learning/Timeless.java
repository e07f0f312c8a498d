package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values without a date: a backtest must believe that they were known at every decision. */
final class Timeless {

    private Timeless() {}

    static Map<Attribute<?>, Integer> in(ScoringModel model, List<Decision> decisions) {
        Set<Attribute<?>> asked = new LinkedHashSet<>();
        for (Condition condition : ModelConditions.ofLeads(model)) {
            asked.addAll(condition.attributes());
        }
        Map<Attribute<?>, Integer> counts = new LinkedHashMap<>();
        for (Attribute<?> attribute : asked) {
            int count = 0;
            for (Decision decision : decisions) {
                count += decision.history()
                                .lead()
                                .valueAt(attribute, Instant.MIN)
                                .isPresent()
                        ? 1
                        : 0;
            }
            if (count > 0) {
                counts.put(attribute, count);
            }
        }
        return Collections.unmodifiableMap(counts);
    }
}
