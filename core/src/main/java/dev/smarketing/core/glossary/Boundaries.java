package dev.smarketing.core.glossary;

import java.util.Locale;
import java.util.Set;

/** Where a term may begin and end in a text: own rules, as the JDK's word iterator serves neither l'ABM nor KPI's. */
final class Boundaries {

    /** What stands after a possible end of a term. */
    enum Right {
        NONE,
        OPEN,
        APOSTROPHE_S,
        SUFFIX
    }

    private static final Set<String> ELIDED = Set.of(
            "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "presqu", "quelqu",
            "entr");
    private static final int LONGEST_ELIDED = 6;

    private final String text;
    private final boolean turkic;

    Boundaries(String text, String language) {
        this.text = text;
        this.turkic = Alphabet.of(language) == Alphabet.TURKIC;
    }

    boolean opensAt(int start) {
        int i = start;
        while (i > 0 && text.charAt(i - 1) == Spelling.SOFT_HYPHEN) {
            i--;
        }
        if (i == 0) {
            return true;
        }
        int before = text.codePointBefore(i);
        if (Spelling.isApostrophe(before)) {
            return isElisionBefore(i - 1);
        }
        while (Spelling.isMark(before) || before == Spelling.SOFT_HYPHEN) {
            i -= Character.charCount(before);
            if (i == 0) {
                return false;
            }
            before = text.codePointBefore(i);
        }
        return !Spelling.isWordPart(before);
    }

    /** Whether an apostrophe elides a word that may stand before any other, or follows no word at all. */
    boolean isElisionBefore(int apostrophe) {
        int start = apostrophe;
        while (start > 0 && apostrophe - start <= LONGEST_ELIDED && Spelling.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        if (start == apostrophe) {
            return start == 0 || !Spelling.isWordPart(text.codePointBefore(start));
        }
        return ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
    }

    Right at(int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == Spelling.SOFT_HYPHEN) {
            i++;
        }
        if (i == text.length()) {
            return Right.OPEN;
        }
        int after = text.codePointAt(i);
        if (!Spelling.isApostrophe(after)) {
            return Spelling.isWordPart(after) ? Right.NONE : Right.OPEN;
        }
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == Spelling.SOFT_HYPHEN) {
            next++; // it says where a line may break, not where a word ends
        }
        if (next == text.length() || !Character.isLetter(text.codePointAt(next))) {
            return Right.OPEN;
        }
        boolean isS = text.charAt(next) == 's' || text.charAt(next) == 'S';
        if (turkic) {
            return Right.SUFFIX;
        }
        boolean endsAfterS = next + 1 == text.length() || !Spelling.isWordPart(text.codePointAt(next + 1));
        return isS && endsAfterS ? Right.APOSTROPHE_S : Right.NONE;
    }

    /** Whether a hyphen ties a range to another word. */
    boolean isInCompound(int start, int end) {
        boolean left = start > 1
                && Spelling.isHyphen(text.charAt(start - 1))
                && Spelling.isWordPart(text.codePointBefore(start - 1));
        boolean right = end + 1 < text.length()
                && Spelling.isHyphen(text.charAt(end))
                && Spelling.isWordPart(text.codePointAt(end + 1));
        return left || right;
    }

    /** Whether a dotted range goes on, as S.A.V. does in S.A.V.E. */
    boolean isPartOfDotted(int start, int end) {
        boolean left =
                start > 1 && text.charAt(start - 1) == '.' && Spelling.isWordPart(text.codePointBefore(start - 1));
        boolean right =
                end < text.length() && text.charAt(end - 1) == '.' && Spelling.isWordPart(text.codePointAt(end));
        return left || right;
    }
}
