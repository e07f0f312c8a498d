package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Lead;
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

    private final List<Attribute<?>> asked;
    private final int[] counts;

    Timeless(ScoringModel model) {
        Set<Attribute<?>> all = new LinkedHashSet<>();
        for (Condition condition : ModelConditions.ofLeads(model)) {
            all.addAll(condition.attributes());
        }
        this.asked = List.copyOf(all);
        this.counts = new int[asked.size()];
    }

    void add(Lead lead) {
        for (int i = 0; i < counts.length; i++) {
            if (lead.valueAt(asked.get(i), Instant.MIN).isPresent()) {
                counts[i]++;
            }
        }
    }

    /** For how many leads each attribute has a value without a date, in the order in which the model asks. */
    Map<Attribute<?>, Integer> counts() {
        Map<Attribute<?>, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found.put(asked.get(i), counts[i]);
            }
        }
        return Collections.unmodifiableMap(found);
    }
}
