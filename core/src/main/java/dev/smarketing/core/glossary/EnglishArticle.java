package dev.smarketing.core.glossary;

import java.util.List;
import java.util.Locale;

/** Chooses between a and an by the sound of what follows. */
final class EnglishArticle {

    private static final List<String> SILENT_H = List.of("hour", "honest", "honor", "honour", "heir");
    private static final List<String> CONSONANT_SOUND =
            List.of("unif", "uniq", "unit", "univ", "use", "usa", "usu", "util", "eu", "one", "once", "ubiq");
    private static final String VOWELS = "aeiou";
    private static final String LETTERS_READ_WITH_VOWEL = "AEFHILMNORSX";

    private EnglishArticle() {}

    static String before(String words, boolean capital) {
        boolean vowel = startsWithVowelSound(words);
        return capital ? (vowel ? "An" : "A") : vowel ? "an" : "a";
    }

    private static boolean startsWithVowelSound(String words) {
        if (words.length() > 1 && Character.isUpperCase(words.charAt(0)) && Character.isUpperCase(words.charAt(1))) {
            return LETTERS_READ_WITH_VOWEL.indexOf(words.charAt(0)) >= 0;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (SILENT_H.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        return VOWELS.indexOf(lower.charAt(0)) >= 0 && CONSONANT_SOUND.stream().noneMatch(lower::startsWith);
    }
}
