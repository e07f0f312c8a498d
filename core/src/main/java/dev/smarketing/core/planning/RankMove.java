package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody moved an item to another rank, on a date.
 *
 * @param item the id of the item
 * @param from its rank before, 1 being the best
 * @param to its rank after
 * @param passed the ids of the items it passed, best rank first
 * @param date when
 * @param person who decided it
 * @param reason why
 */
public record RankMove(
        String item, int from, int to, List<String> passed, LocalDate date, String person, String reason) {

    /**
     * A move.
     *
     * @param item the id of the item, not blank
     * @param from its rank before, 1 or more
     * @param to its rank after, 1 or more
     * @param passed the ids of the items it passed, as many as the ranks differ
     * @param date when
     * @param person who decided it, not blank
     * @param reason why, not blank
     */
    public RankMove {
        Require.text(item, "item id");
        Require.atLeast(from, 1, "rank before the move of '" + item + "'");
        Require.atLeast(to, 1, "rank after the move of '" + item + "'");
        passed = Require.elements(passed, "passed");
        Objects.requireNonNull(date, "date");
        Require.text(person, "person");
        Require.text(reason, "reason");
        if (passed.size() != Math.abs(from - to)) {
            throw new IllegalArgumentException("the move of '" + item + "' from " + from + " to " + to + " passes "
                    + passed.size() + " items " + passed + "; name the " + Math.abs(from - to) + " it passes");
        }
    }

    boolean isUp() {
        return to < from;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("item", item);
        data.put("from", from);
        data.put("to", to);
        data.put("passed", passed);
        data.put("date", date.toString());
        data.put("by", person);
        data.put("reason", reason);
        return Collections.unmodifiableMap(data);
    }

    static RankMove read(DataObject data) {
        return new RankMove(
                data.text("item"),
                data.integer("from"),
                data.integer("to"),
                data.texts("passed"),
                data.date("date"),
                data.text("by"),
                data.text("reason"));
    }
}
