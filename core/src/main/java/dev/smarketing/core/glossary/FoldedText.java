package dev.smarketing.core.glossary;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which it is compared, with the place in the original of every unit. A letter and its
 * marks are one cluster: all its units share the cluster's place.
 */
final class FoldedText {

    /** How much is made equal. */
    enum Depth {
        EXACT,
        CASE,
        ACCENT,
        /** Words: everything. */
        WORD,
        /** Abbreviations looked up: everything, and dots, hyphens and gaps after a dot are dropped. */
        ABBREVIATION,
        /** Abbreviations in text: as they are, but dots and gaps after a dot are dropped. */
        DOTTED
    }

    private final String units;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(Builder builder) {
        units = builder.units.toString();
        starts = builder.starts;
        ends = builder.ends;
    }

    static String key(String text, Alphabet alphabet, Depth depth) {
        return of(text, alphabet, depth).units;
    }

    static FoldedText of(String text, Alphabet alphabet, Depth depth) {
        Builder folded = new Builder(text.length() + 1);
        boolean folding = depth.compareTo(Depth.ACCENT) > 0;
        boolean dropsDots = depth == Depth.ABBREVIATION || depth == Depth.DOTTED;
        boolean afterDot = false;
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            if (folding && character == Spelling.SOFT_HYPHEN) {
                i = end;
            } else if (folding && isSpacing(character, depth)) {
                end = endOfSpacing(text, end, depth);
                if (!afterDot) {
                    folded.append(" ", i, end);
                }
                i = end;
            } else if (dropsDots && character == '.') {
                afterDot = true;
                i = end;
            } else if (depth == Depth.ABBREVIATION && Spelling.isHyphen(character)) {
                i = end;
            } else {
                while (end < text.length() && Spelling.isJoining(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                folded.append(foldCluster(text, i, end, alphabet, depth), i, end);
                afterDot = false;
                i = end;
            }
        }
        return new FoldedText(folded);
    }

    private static boolean isSpacing(int character, Depth depth) {
        return Spelling.isGap(character) || (depth == Depth.WORD && Spelling.isHyphen(character));
    }

    private static int endOfSpacing(String text, int from, Depth depth) {
        int end = from;
        while (end < text.length()
                && (isSpacing(text.charAt(end), depth) || text.charAt(end) == Spelling.SOFT_HYPHEN)) {
            end++;
        }
        return end;
    }

    private static String foldCluster(String text, int start, int end, Alphabet alphabet, Depth depth) {
        if (end == start + 1 && text.charAt(start) < 0x80) {
            boolean keepsCase = depth == Depth.EXACT || depth == Depth.DOTTED;
            return Character.toString(keepsCase ? text.charAt(start) : alphabet.lower(text.charAt(start)));
        }
        String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        return switch (depth) {
            case EXACT -> composed;
            case CASE -> alphabet.lower(composed);
            case ACCENT -> alphabet.bare(composed);
            case DOTTED -> Spelling.isApostrophe(composed.codePointAt(0)) ? "'" : composed;
            case WORD, ABBREVIATION -> unligated(alphabet.bare(composed));
        };
    }

    private static String unligated(String bare) {
        return switch (bare) {
            case "œ" -> "oe";
            case "æ" -> "ae";
            case "ß" -> "ss";
            case "’", "ʼ" -> "'";
            default -> bare;
        };
    }

    int length() {
        return units.length();
    }

    char unit(int index) {
        return units.charAt(index);
    }

    /** Where the cluster of a unit starts in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where the cluster of a unit ends in the original. */
    int end(int index) {
        return ends[index];
    }

    boolean isClusterStart(int index) {
        return index == 0 || starts[index - 1] != starts[index];
    }

    boolean isClusterEnd(int index) {
        return index == units.length() - 1 || starts[index + 1] != starts[index];
    }

    /** Collects units; a cluster may fold to more units than it has. */
    private static final class Builder {

        private final StringBuilder units = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void append(String folded, int start, int end) {
            int needed = units.length() + folded.length();
            if (needed > starts.length) {
                starts = Arrays.copyOf(starts, Math.max(needed, starts.length * 2));
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, units.length(), needed, start);
            Arrays.fill(ends, units.length(), needed, end);
            units.append(folded);
        }
    }
}
