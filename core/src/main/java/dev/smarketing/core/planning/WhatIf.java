package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a plan would be with one more item.
 *
 * @param item the item somebody wants to add
 * @param before the plan without it
 * @param after the plan with it, which may say that there is none
 */
public record WhatIf(BacklogItem item, SprintPlan before, SprintPlan after) {

    /**
     * What a plan would be with one more item.
     *
     * @param item the item somebody wants to add
     * @param before the plan without it
     * @param after the plan with it
     */
    public WhatIf {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    static WhatIf of(
            Backlog backlog, BacklogItem item, PriorityDecision decision, BigDecimal capacity, LocalDate asOf) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(decision, "decision");
        if (!decision.item().equals(item.id())) {
            throw new IllegalArgumentException("the decision is on '" + decision.item() + "', not on '" + item.id()
                    + "'; decide on the item that is added");
        }
        return new WhatIf(
                item,
                backlog.plan(decision.timeframe(), capacity, asOf),
                backlog.add(item).decide(decision).plan(decision.timeframe(), capacity, asOf));
    }

    /**
     * Whether the item would be in the plan.
     *
     * @return true if so
     */
    public boolean isPlanned() {
        return after.ids().contains(item.id());
    }

    /**
     * What drops out.
     *
     * @return the ids that are only in the plan without the item, by rank; all of them if there is no plan with it
     */
    public List<String> dropped() {
        List<String> with = after.ids();
        return before.ids().stream().filter(id -> !with.contains(id)).toList();
    }

    /**
     * What comes in, the item itself among it.
     *
     * @return the ids that are only in the plan with the item, by rank
     */
    public List<String> entered() {
        List<String> without = before.ids();
        return after.ids().stream().filter(id -> !without.contains(id)).toList();
    }

    /**
     * The answer for people.
     *
     * @param language the language
     * @return whether it is planned, what comes in and what drops out
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        String with = language.pick("with ", "avec ", "con ") + "'" + item.title() + "'" + language.colon();
        if (!after.status().isPlan()) {
            return with + after.toText(language);
        }
        return with
                + language.pick("in ", "entrent ", "entran ")
                + entered()
                + language.pick(", out ", ", sortent ", ", salen ")
                + dropped();
    }

    /**
     * The answer in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
