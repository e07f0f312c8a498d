package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** How a commitment stands. Only {@link #MET} and {@link #BREACHED} are verdicts; the others never count as one. */
public enum CommitmentStatus {
    /** Owed no longer, for a reason: the lead was rejected or won, or a rule exempts it. */
    EXEMPT("exempt", "dispensé", "exento"),
    /** Nothing was owed. */
    NOT_APPLICABLE("not applicable", "sans objet", "no aplica"),
    /** Kept. */
    MET("met", "tenu", "cumplido"),
    /** Not kept. */
    BREACHED("breached", "non tenu", "incumplido"),
    /** On hold: nothing runs until the pause ends or the recycled lead returns. */
    PAUSED("paused", "suspendu", "en pausa"),
    /** Not begun: the period has not started, or nobody has been at work since the clock started. */
    PENDING("pending", "en attente", "pendiente"),
    /** Not decided, and late. */
    AT_RISK("at risk", "à risque", "en riesgo"),
    /** Not decided, and in good time. */
    RUNNING("running", "en cours", "en curso");

    private final Words words;

    CommitmentStatus(String english, String french, String spanish) {
        words = new Words(english, french, spanish);
    }

    /**
     * Whether it is neither met nor breached yet but may become so.
     *
     * @return true for {@link #PAUSED}, {@link #PENDING}, {@link #AT_RISK} and {@link #RUNNING}
     */
    public boolean isOpen() {
        return this == PAUSED || this == PENDING || this == AT_RISK || this == RUNNING;
    }

    /**
     * The word for people.
     *
     * @param language the language
     * @return for example {@code at risk}
     */
    public String toText(Language language) {
        return words.in(language);
    }
}
