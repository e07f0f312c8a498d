package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** How a figure stands against its goal. */
public enum Status {
    /** On course, or within the inner band. */
    GREEN("on course", "dans l'objectif", "en objetivo"),
    /** Beyond the inner band, within the outer one. */
    AMBER("at risk", "à surveiller", "en riesgo"),
    /** Beyond the outer band. */
    RED("off course", "hors objectif", "fuera de objetivo"),
    /** Nothing to judge: no goal, or nothing reported yet. */
    NOT_JUDGED("not judged", "sans évaluation", "sin evaluar");

    private final Words words;

    Status(String english, String french, String spanish) {
        words = new Words(english, french, spanish);
    }

    /**
     * For people; the words say it without a colour.
     *
     * @param language the language
     * @return for example {@code at risk}
     */
    public String toText(Language language) {
        return words.in(language);
    }
}
