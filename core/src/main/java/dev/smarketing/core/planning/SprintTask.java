package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An item as a sprint has taken it over, with the effort it had then. What later becomes of the item in the
 * backlog does not reach it.
 *
 * @param id the id of the item
 * @param title what people call it
 * @param effort its effort at that moment
 */
public record SprintTask(String id, String title, BigDecimal effort) {

    /**
     * A task.
     *
     * @param id the id of the item, not blank
     * @param title what people call it, not blank
     * @param effort its effort at that moment, 0 or more
     */
    public SprintTask {
        Require.text(id, "task id");
        Require.text(title, "title of '" + id + "'");
        effort = Decimals.canonical(Require.notNegative(effort, "effort of '" + id + "'"));
    }

    /**
     * The task that an item becomes.
     *
     * @param item the item, with an effort
     * @return the task
     * @throws IllegalArgumentException if nobody has estimated the item
     */
    public static SprintTask of(BacklogItem item) {
        Objects.requireNonNull(item, "item");
        return new SprintTask(
                item.id(),
                item.title(),
                item.effort()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + item.title() + "' has no effort; estimate it before a sprint takes it")));
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("title", title);
        data.put("effort", effort);
        return Collections.unmodifiableMap(data);
    }

    static SprintTask read(DataObject data) {
        return new SprintTask(data.text("id"), data.text("title"), data.decimal("effort"));
    }

    /**
     * Title and effort.
     *
     * @return for example {@code Webinar (5)}
     */
    @Override
    public String toString() {
        return title + " (" + effort.toPlainString() + ")";
    }
}
