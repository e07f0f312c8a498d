package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that a lead may be led to do, with what it costs to bring that about.
 *
 * @param type the kind of activity
 * @param cost what one of them costs, 0 or more, in any unit that all actions share
 * @param atMost how often it may be done, at least 1
 */
public record PathAction(ActivityType type, BigDecimal cost, int atMost) {

    /**
     * An action.
     *
     * @param type the kind of activity
     * @param cost what one of them costs, 0 or more
     * @param atMost how often it may be done, at least 1
     */
    public PathAction {
        Objects.requireNonNull(type, "type");
        cost = Require.notNegative(cost, "cost of action '" + type + "'").stripTrailingZeros();
        if (cost.scale() < 0) {
            cost = cost.setScale(0);
        }
        Require.atLeast(atMost, 1, "greatest number of action '" + type + "'");
    }

    /**
     * An action that may be done once.
     *
     * @param type the kind of activity
     * @param cost what it costs, a whole number, 0 or more
     * @return the action
     */
    public static PathAction once(ActivityType type, long cost) {
        return new PathAction(type, BigDecimal.valueOf(cost), 1);
    }

    /**
     * An action that may be done several times.
     *
     * @param type the kind of activity
     * @param cost what one of them costs, a whole number, 0 or more
     * @param atMost how often it may be done, at least 1
     * @return the action
     */
    public static PathAction upTo(int atMost, ActivityType type, long cost) {
        return new PathAction(type, BigDecimal.valueOf(cost), atMost);
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", type.name());
        data.put("cost", cost);
        data.put("at-most", atMost);
        return Collections.unmodifiableMap(data);
    }

    static PathAction read(DataObject data) {
        return data.make(object -> new PathAction(
                ActivityType.of(object.text("type")), object.decimal("cost"), object.integer("at-most")));
    }
}
