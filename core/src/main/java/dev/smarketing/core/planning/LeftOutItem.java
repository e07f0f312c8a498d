package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An item that a plan leaves out, and why.
 *
 * @param item the item
 * @param rank its rank in the backlog
 * @param priority its category in the timeframe
 * @param reason why it is out
 * @param chain the ids that lead to a missing prerequisite, empty for other reasons
 */
public record LeftOutItem(BacklogItem item, int rank, Priority priority, Reason reason, List<String> chain) {

    /**
     * An item that a plan leaves out.
     *
     * @param item the item
     * @param rank its rank in the backlog
     * @param priority its category in the timeframe
     * @param reason why it is out
     * @param chain the ids that lead to a missing prerequisite
     */
    public LeftOutItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(reason, "reason");
        chain = Require.elements(chain, "chain");
    }

    /** Why an item is left out; of several the first of these that is true. */
    public enum Reason {
        /** Decided against for the timeframe. */
        WONT,
        /** Nobody has decided on it for the timeframe. */
        UNDECIDED,
        /** Nobody has estimated it. */
        EFFORT_UNKNOWN,
        /** It needs an item that cannot be planned: a Won't, or one without effort. */
        PREREQUISITE_MISSING,
        /** It does not fit beside the items of higher categories, though it fits the capacity alone. */
        DISPLACED_BY_CATEGORY,
        /** It does not fit the capacity, or what the items of higher categories need leaves no room for it. */
        NO_CAPACITY,
        /** It would fit, but the others of its category are worth more, or as much at better ranks. */
        DISPLACED_BY_VALUE,
        /** Somebody took it out. */
        BY_HAND
    }

    /**
     * Why it is out, for people.
     *
     * @param language the language
     * @return for example {@code no capacity left}
     */
    public String toText(Language language) {
        return toText(language, Map.of());
    }

    /** With titles in the place of ids. */
    String toText(Language language, Map<String, String> titles) {
        Objects.requireNonNull(language, "language");
        return switch (reason) {
            case WONT -> language.pick("decided against (Won't)", "écarté par décision (Won't)", "descartado (Won't)");
            case UNDECIDED ->
                language.pick("nobody has decided on it yet", "pas encore décidé", "nadie lo ha decidido aún");
            case EFFORT_UNKNOWN -> language.pick("has no effort", "n'a pas d'effort", "no tiene esfuerzo");
            case PREREQUISITE_MISSING ->
                language.pick(
                                "needs what cannot be planned: ",
                                "dépend de ce qui ne peut être planifié\u00a0: ",
                                "necesita lo que no se puede planificar: ")
                        + PlanningTables.named(chain, titles, " -> ");
            case DISPLACED_BY_CATEGORY ->
                language.pick(
                        "displaced by items of a higher category",
                        "évincé par des éléments d'une catégorie supérieure",
                        "desplazado por elementos de una categoría superior");
            case NO_CAPACITY ->
                language.pick("no capacity left for it", "plus de capacité pour lui", "sin capacidad para él");
            case DISPLACED_BY_VALUE ->
                language.pick(
                        "displaced by the value of others in its category",
                        "évincé par la valeur d'autres de sa catégorie",
                        "desplazado por el valor de otros de su categoría");
            case BY_HAND -> language.pick("taken out by hand", "retiré à la main", "quitado a mano");
        };
    }

    /**
     * The item and why it is out, in English.
     *
     * @return for example {@code podcast: no capacity left for it}
     */
    @Override
    public String toString() {
        return item.id() + ": " + toText(Language.ENGLISH);
    }
}
