package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** A value that chance alone would hardly bring. */
public enum Signal {
    /** The value is outside the limits, strictly. */
    OUTSIDE_LIMITS("outside the limits", "hors des limites", "fuera de los límites"),
    /** The value differs from the one of the week before by more than the limit of the moving range. */
    RANGE_ABOVE_LIMIT("a jump", "un saut", "un salto"),
    /** Of four reported values in a row, this the last, three with this one are nearer to one limit than to the centre. */
    THREE_OF_FOUR_NEAR_LIMIT(
            "three of four near a limit", "trois sur quatre près d'une limite", "tres de cuatro cerca de un límite"),
    /** Eight reported values in a row, this the last, are on one side of the centre. */
    EIGHT_ON_ONE_SIDE("eight on one side", "huit du même côté", "ocho en el mismo lado");

    private final Words words;

    Signal(String english, String french, String spanish) {
        words = new Words(english, french, spanish);
    }

    /**
     * For people.
     *
     * @param language the language
     * @return for example {@code outside the limits}
     */
    public String toText(Language language) {
        return words.in(language);
    }
}
