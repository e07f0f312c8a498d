package dev.smarketing.core.teamwork;

import dev.smarketing.core.text.Language;

/** Texts in the three languages. */
final class Phrase {

    private Phrase() {}

    static String in(Language language, String english, String french, String spanish) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }

    /** The colon with the space that the language puts before it. */
    static String colon(Language language) {
        return in(language, ": ", "\u00a0: ", ": ");
    }
}
