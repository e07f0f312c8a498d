package dev.smarketing.core.glossary;

import java.text.Normalizer;
import java.util.stream.IntStream;

/** Which letters a language has: what case pairs them, and which marked letters are letters of their own. */
enum Alphabet {
    /** No marked letter is a letter of its own. */
    PLAIN(""),
    /** Spanish: ñ is no n. */
    SPANISH("ñ"),
    /** Turkish and Azeri: i pairs with İ and ı with I; ç ğ ö ş ü are letters of their own. */
    TURKIC("çğöşü");

    private final String ownLetters;

    Alphabet(String ownLetters) {
        this.ownLetters = ownLetters;
    }

    static Alphabet of(String tag) {
        String language = Spelling.tag(tag);
        int end = language.indexOf('-');
        return switch (end < 0 ? language : language.substring(0, end)) {
            case "es" -> SPANISH;
            case "tr", "az" -> TURKIC;
            default -> PLAIN;
        };
    }

    /** One form for both cases of a letter. İ and ı have no partner outside Turkish and Azeri. */
    int lower(int letter) {
        if (letter == 'İ' || letter == 'ı') {
            return this == TURKIC && letter == 'İ' ? 'i' : letter;
        }
        if (this == TURKIC && (letter == 'I' || letter == 'i')) {
            return letter == 'I' ? 'ı' : 'i';
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    int upper(int letter) {
        return this == TURKIC && letter == 'i' ? 'İ' : Character.toTitleCase(letter);
    }

    String lower(String composed) {
        StringBuilder lower = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> lower.appendCodePoint(lower(letter)));
        return lower.toString();
    }

    /** Without marks, but for the marks of letters of their own; a small letter stays small. */
    String bare(String composed) {
        StringBuilder bare = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> {
            int small = lower(letter);
            if (ownLetters.indexOf(small) >= 0 || (this == TURKIC && letter == 'İ')) {
                bare.appendCodePoint(letter);
            } else {
                unmarked(letter).forEach(part -> bare.appendCodePoint(small == letter ? lower(part) : part));
            }
        });
        return bare.toString();
    }

    private static IntStream unmarked(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> !Spelling.isMark(part));
    }
}
