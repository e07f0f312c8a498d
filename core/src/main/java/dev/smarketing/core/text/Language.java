package dev.smarketing.core.text;

import java.util.Locale;
import java.util.Objects;

/** A language in which the library writes to people. */
public enum Language {
    /** English: 1,234.5 and 12.5 %. */
    ENGLISH("en", '.', ',', 1, " %"),
    /** French: 1 234,5 with a narrow no-break space, and 12,5 % after a no-break space. */
    FRENCH("fr", ',', '\u202f', 1, "\u00a0%"),
    /** Spanish: 1234,5 but 12.345,6 (four digits stand ungrouped), and 12,5 % after a no-break space. */
    SPANISH("es", ',', '.', 2, "\u00a0%");

    private final String tag;
    private final char decimalSeparator;
    private final char groupSeparator;
    private final int minimumGroupingDigits;
    private final String percentSuffix;

    Language(String tag, char decimalSeparator, char groupSeparator, int minimumGroupingDigits, String percentSuffix) {
        this.tag = tag;
        this.decimalSeparator = decimalSeparator;
        this.groupSeparator = groupSeparator;
        this.minimumGroupingDigits = minimumGroupingDigits;
        this.percentSuffix = percentSuffix;
    }

    /**
     * The language of a locale; country and variant do not matter.
     *
     * @param locale an English, French or Spanish locale
     * @return its language
     * @throws IllegalArgumentException for any other language
     */
    public static Language of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return ofTag(locale.getLanguage());
    }

    /**
     * The language of a two-letter tag.
     *
     * @param tag {@code en}, {@code fr} or {@code es}
     * @return its language
     * @throws IllegalArgumentException for any other tag
     */
    public static Language ofTag(String tag) {
        Objects.requireNonNull(tag, "tag");
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language '" + tag + "' is not one of [en, fr, es]; choose one of these");
    }

    /**
     * The two-letter tag.
     *
     * @return {@code en}, {@code fr} or {@code es}
     */
    public String tag() {
        return tag;
    }

    /**
     * Of one text in all languages, the one in this. Every language has its own parameter, so a text that lacks a
     * translation does not compile.
     *
     * @param english the text in English
     * @param french the text in French
     * @param spanish the text in Spanish
     * @return the one in this language
     */
    public String pick(String english, String french, String spanish) {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(spanish, "spanish");
        return switch (this) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }

    /**
     * The colon between a label and what it names, with the spaces around it.
     *
     * @return a colon and a space, in French after a no-break space
     */
    public String colon() {
        return pick(": ", "\u00a0: ", ": ");
    }

    /**
     * The semicolon between two parts of a sentence, with the spaces around it.
     *
     * @return a semicolon and a space, in French after a no-break space
     */
    public String semicolon() {
        return pick("; ", "\u00a0; ", "; ");
    }

    char decimalSeparator() {
        return decimalSeparator;
    }

    char groupSeparator() {
        return groupSeparator;
    }

    int minimumGroupingDigits() {
        return minimumGroupingDigits;
    }

    String percentSuffix() {
        return percentSuffix;
    }
}
