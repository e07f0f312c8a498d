package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What characters are, by Unicode and not by locale. */
final class Spelling {

    static final int SOFT_HYPHEN = 0xAD;

    private static final int TABLE = 0x300;
    private static final boolean[] WORD_PARTS = wordParts();

    private Spelling() {}

    /** A language tag in the form in which tags are compared. */
    static String tag(String language) {
        return language.toLowerCase(Locale.ROOT);
    }

    /** fr-ca, then fr. */
    static List<String> tagAndParents(String language) {
        List<String> tags = new ArrayList<>();
        String tag = tag(language);
        tags.add(tag);
        for (int dash = tag.lastIndexOf('-'); dash > 0; dash = tag.lastIndexOf('-')) {
            tag = tag.substring(0, dash);
            tags.add(tag);
        }
        return tags;
    }

    /** fr of fr-CA. */
    static String base(String language) {
        String tag = tag(language);
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether the character belongs to the one before it: a mark, or a Hangul vowel or final. */
    static boolean isJoining(int character) {
        return isMark(character) || (character >= 0x1160 && character <= 0x11FF);
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == 'ʼ';
    }

    static boolean isHyphen(int character) {
        return character == '-' || character == 0x2010 || character == 0x2011;
    }

    static boolean isGap(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isLetterOrDigit(int character) {
        return Character.isLetterOrDigit(character) && !isApostrophe(character);
    }

    static boolean isWordPart(int character) {
        return character < TABLE ? WORD_PARTS[character] : isPartOfWord(character);
    }

    private static boolean isPartOfWord(int character) {
        return isLetterOrDigit(character) || character == '_' || isMark(character);
    }

    private static boolean[] wordParts() {
        boolean[] parts = new boolean[TABLE];
        for (int character = 0; character < TABLE; character++) {
            parts[character] = isPartOfWord(character);
        }
        return parts;
    }

    static boolean isInWord(int character) {
        return isWordPart(character) || character == SOFT_HYPHEN;
    }

    static boolean isUpper(int character) {
        return Character.isUpperCase(character) || Character.isTitleCase(character);
    }
}
