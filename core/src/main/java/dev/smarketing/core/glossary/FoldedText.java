package dev.smarketing.core.glossary;

import java.text.Normalizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Reads a text unit by unit in the form in which it is compared, from any place on, and knows where in the
 * original each unit stands. A letter and its marks are one cluster: all units it folds to share its place.
 */
final class FoldedText {

    /** What {@link #next()} gives at the end of the text. */
    static final int END = -1;

    /** How much is made equal. */
    enum Depth {
        /** Composed or not. */
        EXACT(false, false, Gaps.KEPT),
        /** And case. */
        CASE(true, false, Gaps.KEPT),
        /** And accents. */
        ACCENT(true, true, Gaps.KEPT),
        /** Words: everything; runs of gaps and hyphens are one space. */
        WORD(true, true, Gaps.WITH_HYPHENS),
        /** Words whose case matters. */
        WORD_IN_CASE(false, true, Gaps.WITH_HYPHENS),
        /** Words whose accents matter. */
        WORD_WITH_ACCENTS(true, false, Gaps.WITH_HYPHENS),
        /** Words whose case and accents matter. */
        WORD_AS_WRITTEN(false, false, Gaps.WITH_HYPHENS),
        /** Abbreviations in text: as they are, but dots and gaps after a dot are dropped. */
        DOTTED(false, false, Gaps.AFTER_DOTS),
        /** The same whatever the case. */
        DOTTED_ANY_CASE(true, false, Gaps.AFTER_DOTS),
        /** The same whatever the accents. */
        DOTTED_ANY_ACCENTS(false, true, Gaps.AFTER_DOTS),
        /** The same whatever the case and accents. */
        DOTTED_LOOSE(true, true, Gaps.AFTER_DOTS),
        /** Abbreviations looked up: everything, and hyphens are dropped too. */
        ABBREVIATION(true, true, Gaps.AFTER_DOTS);

        private final boolean anyCase;
        private final boolean anyAccents;
        private final Gaps gaps;

        Depth(boolean anyCase, boolean anyAccents, Gaps gaps) {
            this.anyCase = anyCase;
            this.anyAccents = anyAccents;
            this.gaps = gaps;
        }

        boolean dropsDots() {
            return gaps == Gaps.AFTER_DOTS;
        }

        boolean isAlphabetFree() {
            return !anyCase && !anyAccents;
        }

        private boolean folds() {
            return gaps != Gaps.KEPT;
        }

        private boolean isSpacing(int character) {
            return Spelling.isGap(character) || (gaps == Gaps.WITH_HYPHENS && Spelling.isHyphen(character));
        }

        private boolean isDroppedHyphen(int character) {
            return this == ABBREVIATION && Spelling.isHyphen(character);
        }
    }

    private enum Gaps {
        KEPT,
        WITH_HYPHENS,
        AFTER_DOTS
    }

    /** Below this no character joins the one before it, and a table says what it folds to. */
    private static final int TABLE = 0x180;

    /** The first character that joins the one before it. */
    private static final int FIRST_MARK = 0x300;

    private static final ConcurrentMap<Kind, char[]> TABLES = new ConcurrentHashMap<>();

    private record Kind(Alphabet alphabet, Depth depth) {}

    private final String text;
    private final Alphabet alphabet;
    private final Depth depth;
    private final char[] table;
    private int place;
    private int end;
    private boolean afterDot;
    private String cluster = "";
    private int taken;

    FoldedText(String text, Alphabet alphabet, Depth depth) {
        this.text = text;
        this.alphabet = alphabet;
        this.depth = depth;
        this.table = TABLES.computeIfAbsent(new Kind(alphabet, depth), FoldedText::table);
    }

    /** The whole of a text. */
    static String key(String text, Alphabet alphabet, Depth depth) {
        FoldedText folded = new FoldedText(text, alphabet, depth);
        StringBuilder key = new StringBuilder(text.length() + 1);
        for (int unit = folded.next(); unit != END; unit = folded.next()) {
            key.append((char) unit);
        }
        return key.toString();
    }

    /** Goes on from a place where a cluster starts. */
    void startAt(int start) {
        place = start;
        end = start;
        afterDot = false;
        cluster = "";
        taken = 0;
    }

    /** The next unit, or {@link #END}. */
    int next() {
        if (taken < cluster.length()) {
            return cluster.charAt(taken++);
        }
        if (place < text.length()) {
            char character = text.charAt(place);
            if (character < TABLE
                    && table[character] != 0
                    && (place + 1 == text.length() || text.charAt(place + 1) < FIRST_MARK)) {
                place++;
                end = place;
                afterDot = false;
                return table[character];
            }
        }
        return nextOfAnyKind();
    }

    private int nextOfAnyKind() {
        while (place < text.length()) {
            int start = place;
            int character = text.codePointAt(start);
            place += Character.charCount(character);
            if (!isMarked() && depth.folds()) {
                if (character == Spelling.SOFT_HYPHEN || depth.isDroppedHyphen(character)) {
                    continue;
                }
                if (depth.isSpacing(character)) {
                    skipSpacing();
                    if (afterDot) {
                        continue;
                    }
                    end = place;
                    return ' ';
                }
                if (depth.dropsDots() && character == '.') {
                    afterDot = true;
                    continue;
                }
            }
            while (isMarked()) {
                place += Character.charCount(text.codePointAt(place));
            }
            afterDot = false;
            cluster = fold(text.substring(start, place), alphabet, depth);
            taken = 1;
            if (!cluster.isEmpty()) {
                end = place;
                return cluster.charAt(0);
            }
        }
        return END;
    }

    /** Whether what was just read carries a mark: even a dot or a gap is then more than that. */
    private boolean isMarked() {
        return place < text.length() && Spelling.isJoining(text.codePointAt(place));
    }

    private void skipSpacing() {
        int last = place;
        while (place < text.length()
                && (depth.isSpacing(text.charAt(place)) || text.charAt(place) == Spelling.SOFT_HYPHEN)) {
            last = place;
            place++;
        }
        if (isMarked()) {
            place = last;
        }
    }

    /** Whether no more units of the cluster of the last unit follow. */
    boolean isClusterEnd() {
        return taken >= cluster.length();
    }

    /** Where the cluster of the last unit ends in the original. */
    int end() {
        return end;
    }

    private static String fold(String cluster, Alphabet alphabet, Depth depth) {
        String folded = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (depth.anyCase) {
            folded = alphabet.lower(folded);
        }
        if (depth.anyAccents) {
            folded = alphabet.bare(folded);
        }
        return depth.folds() ? unified(folded, depth.gaps == Gaps.WITH_HYPHENS || depth.anyAccents) : folded;
    }

    private static String unified(String folded, boolean ligatures) {
        if (folded.length() == 1 && Spelling.isApostrophe(folded.charAt(0))) {
            return "'";
        }
        return ligatures ? unligated(folded) : folded;
    }

    private static String unligated(String letter) {
        return switch (letter) {
            case "œ" -> "oe";
            case "æ" -> "ae";
            case "ß" -> "ss";
            case "Œ" -> "OE";
            case "Æ" -> "AE";
            case "ẞ" -> "SS";
            default -> letter;
        };
    }

    /** What the first characters fold to by themselves; 0 where it takes more than that. */
    private static char[] table(Kind kind) {
        char[] table = new char[TABLE];
        for (char character = 1; character < TABLE; character++) {
            boolean special = kind.depth.folds()
                    && (character == Spelling.SOFT_HYPHEN
                            || kind.depth.isSpacing(character)
                            || kind.depth.isDroppedHyphen(character)
                            || (kind.depth.dropsDots() && character == '.'));
            String folded = special ? "" : fold(Character.toString(character), kind.alphabet, kind.depth);
            table[character] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
        return table;
    }
}
