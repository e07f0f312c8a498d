package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Condition;
import java.util.Objects;

/**
 * A condition with the name under which people talk about it: a disqualifier or a requirement.
 *
 * @param name the name, not blank
 * @param condition the condition
 */
public record NamedCondition(String name, Condition condition) {

    /**
     * A named condition.
     *
     * @param name the name, not blank
     * @param condition the condition
     */
    public NamedCondition {
        Require.text(name, "name of a condition");
        Objects.requireNonNull(condition, "condition");
    }
}
