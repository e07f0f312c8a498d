package dev.smarketing.core.lead;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** How far a lead has come, in the usual order. A lead may go back. */
public enum LifecycleStage {
    /** Known by name. */
    LEAD("lead", "lead", "lead"),
    /** Marketing qualified lead: marketing hands it over. */
    MQL("MQL", "MQL", "MQL"),
    /** Sales accepted lead: sales agrees to follow it up. */
    SAL("SAL", "SAL", "SAL"),
    /** Sales qualified lead: sales sees a need. */
    SQL("SQL", "SQL", "SQL"),
    /** An offer is being negotiated. */
    OPPORTUNITY("opportunity", "opportunité", "oportunidad"),
    /** Bought. */
    WON("won", "gagné", "ganado"),
    /** Will not buy. */
    LOST("lost", "perdu", "perdido");

    private final Words words;

    LifecycleStage(String english, String french, String spanish) {
        words = new Words(english, french, spanish);
    }

    /**
     * Whether the story ends here for the time being.
     *
     * @return true for {@link #WON} and {@link #LOST}
     */
    public boolean isOutcome() {
        return this == WON || this == LOST;
    }

    /**
     * The word for people; the abbreviations are the same in all three languages.
     *
     * @param language the language
     * @return for example {@code opportunity} or {@code MQL}
     */
    public String toText(Language language) {
        return words.in(language);
    }
}
