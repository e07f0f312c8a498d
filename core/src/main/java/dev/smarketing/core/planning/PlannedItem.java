package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An item in a plan, and why it is in.
 *
 * @param item the item
 * @param rank its rank in the backlog
 * @param priority its category in the timeframe
 * @param reason why it is in
 * @param neededBy the ids of the items of the plan that need it directly
 */
public record PlannedItem(BacklogItem item, int rank, Priority priority, Reason reason, List<String> neededBy) {

    /**
     * An item in a plan.
     *
     * @param item the item
     * @param rank its rank in the backlog
     * @param priority its category in the timeframe
     * @param reason why it is in
     * @param neededBy the ids of the items of the plan that need it directly
     */
    public PlannedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(reason, "reason");
        neededBy = Require.elements(neededBy, "neededBy");
    }

    /** Why an item is in a plan. */
    public enum Reason {
        /** It is a Must. */
        MUST,
        /** It belongs to the best selection of its category. */
        CHOSEN,
        /** It was taken in the order of the ranks. */
        BY_RANK,
        /** Another item of the plan of the same or a higher category needs it. */
        NEEDED,
        /** Somebody put it in. */
        BY_HAND
    }

    /**
     * Why it is in, for people.
     *
     * @param language the language
     * @return for example {@code needed by webinar}
     */
    public String toText(Language language) {
        return toText(language, Map.of());
    }

    /** With titles in the place of ids. */
    String toText(Language language, Map<String, String> titles) {
        Objects.requireNonNull(language, "language");
        return switch (reason) {
            case MUST -> language.pick("is a Must", "est un Must", "es un Must");
            case CHOSEN ->
                language.pick(
                        "chosen for its value in its category",
                        "choisi pour sa valeur dans sa catégorie",
                        "elegido por su valor en su categoría");
            case BY_RANK -> language.pick("taken by rank", "pris selon le rang", "tomado por rango");
            case NEEDED ->
                language.pick("needed by ", "nécessaire à ", "necesario para ")
                        + PlanningTables.named(neededBy, titles, ", ");
            case BY_HAND -> language.pick("added by hand", "ajouté à la main", "añadido a mano");
        };
    }

    /**
     * The item and why it is in, in English.
     *
     * @return for example {@code brand-guide: needed by webinar}
     */
    @Override
    public String toString() {
        return item.id() + ": " + toText(Language.ENGLISH);
    }
}
