package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import java.util.Objects;

/** The MoSCoW category of an item in a timeframe, strongest first. */
public enum Priority {
    /** Without it the timeframe has no point: guaranteed. */
    MUST,
    /** Painful to leave out, but there is a way round: expected. */
    SHOULD,
    /** Wanted, and the first to give way: best case. */
    COULD,
    /** Decided against for this timeframe; stays in the list, outside scope and shares. */
    WONT,
    /** Nobody has decided yet; outside scope and shares like a Won't, but never reported as refused. */
    UNDECIDED;

    /**
     * Whether items of this category are work of the timeframe.
     *
     * @return true for Must, Should and Could
     */
    public boolean isInScope() {
        return this == MUST || this == SHOULD || this == COULD;
    }

    /**
     * What a stakeholder is promised.
     *
     * @return the promise of this category
     */
    public Promise promise() {
        return switch (this) {
            case MUST -> Promise.GUARANTEED;
            case SHOULD -> Promise.EXPECTED;
            case COULD -> Promise.BEST_CASE;
            case WONT, UNDECIDED -> Promise.NONE;
        };
    }

    /**
     * The name of the category for people. The English words of the method stand in the other languages
     * too, as they do in its practice.
     *
     * @param language the language
     * @return for example {@code Must}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return switch (this) {
            case MUST -> "Must";
            case SHOULD -> "Should";
            case COULD -> "Could";
            case WONT -> "Won't";
            case UNDECIDED -> language.pick("Undecided", "Non décidé", "Sin decidir");
        };
    }

    /** What a category promises to those who wait for an item. */
    public enum Promise {
        /** It will be there. */
        GUARANTEED,
        /** It is expected to be there. */
        EXPECTED,
        /** It will be there if all goes well. */
        BEST_CASE,
        /** Nothing is promised. */
        NONE
    }
}
