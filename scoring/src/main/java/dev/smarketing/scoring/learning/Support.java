package dev.smarketing.scoring.learning;

import dev.smarketing.core.text.Language;

/** What the outcomes say of a hypothesis. */
public enum Support {
    /** The whole interval of the lift lies on the side that was claimed. */
    SUPPORTED,
    /** The whole interval of the lift lies on the other side. */
    REFUTED,
    /** Too few cases, or an interval that lies on both sides. */
    NOT_ENOUGH_DATA;

    /**
     * The verdict for people.
     *
     * @param language the language
     * @return for example {@code not enough data}
     */
    public String toText(Language language) {
        return Phrase.valueOf(name()).in(language);
    }
}
