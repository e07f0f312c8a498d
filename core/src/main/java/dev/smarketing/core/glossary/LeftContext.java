package dev.smarketing.core.glossary;

import java.util.Locale;
import java.util.Set;

/** What stands before a place in a text, as far as grammar cares. */
final class LeftContext {

    private static final Set<String> ELIDABLE = Set.of(
            "le", "la", "de", "que", "je", "me", "te", "se", "ne", "ce", "jusque", "lorsque", "puisque", "quoique");
    private static final Set<String> ABBREVIATED = Set.of("vs", "cf", "approx");
    private static final String OPENING = "\"«»“”„‘([{*_¿¡'’";
    private static final String SENTENCE_END = ".!?…";

    private final String text;
    private final int sectionStart;
    private final int edge;
    private final boolean gap;
    private final boolean plainGap;
    private final boolean paragraph;

    LeftContext(String text, int start, int sectionStart) {
        this.text = text;
        this.sectionStart = sectionStart;
        int i = start;
        int lineBreaks = 0;
        boolean gapSeen = false;
        boolean openingSeen = false;
        while (i > sectionStart && !isElision(i - 1) && isSkipped(text.charAt(i - 1))) {
            char character = text.charAt(i - 1);
            gapSeen |= Spelling.isGap(character);
            openingSeen |= OPENING.indexOf(character) >= 0;
            lineBreaks += character == '\n' ? 1 : 0;
            i--;
        }
        this.edge = i;
        this.gap = gapSeen;
        this.plainGap = gapSeen && !openingSeen;
        this.paragraph = lineBreaks > 1;
    }

    private static boolean isSkipped(char character) {
        return Spelling.isGap(character) || character == Spelling.SOFT_HYPHEN || OPENING.indexOf(character) >= 0;
    }

    private boolean isElision(int index) {
        return Spelling.isApostrophe(text.charAt(index))
                && index > sectionStart
                && Spelling.isWordPart(text.codePointBefore(index));
    }

    boolean isAfterElision() {
        return !gap && edge > sectionStart && isElision(edge - 1);
    }

    boolean isAfterIndefiniteArticle() {
        String word = word();
        return gap && (word.equals("a") || word.equals("an"));
    }

    /** Whether the article stands right before, with nothing but a gap between. */
    boolean isArticleAdjustable() {
        return plainGap && isAfterIndefiniteArticle();
    }

    boolean isAfterElidable() {
        return gap && ELIDABLE.contains(word());
    }

    boolean startsSentence() {
        if (edge == sectionStart || paragraph) {
            return true;
        }
        char last = text.charAt(edge - 1);
        if (!gap || SENTENCE_END.indexOf(last) < 0) {
            return false;
        }
        return last != '.' || !isAbbreviated(wordBefore(edge - 1));
    }

    /** The dot of "e.g." or "vs." ends no sentence. */
    private boolean isAbbreviated(Span word) {
        return word.length() == 1 || ABBREVIATED.contains(word.of(text).toLowerCase(Locale.ROOT));
    }

    /** The word right before, in lower case; empty if something else stands there. */
    private String word() {
        return wordSpan().of(text).toLowerCase(Locale.ROOT);
    }

    Span wordSpan() {
        return wordBefore(edge);
    }

    private Span wordBefore(int end) {
        int start = end;
        while (start > sectionStart && Spelling.isWordPart(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return new Span(start, end);
    }
}
