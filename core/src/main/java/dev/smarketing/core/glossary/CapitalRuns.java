package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The stretches of a text where all-capital words follow each other with nothing but gaps between, read off
 * around the places that are asked for.
 */
final class CapitalRuns {

    private final String text;
    private final Ranges hits;
    private int start;
    private int end;
    private int words;
    private boolean doubtful;

    /** The stretches of a text whose hits are known. */
    CapitalRuns(String text, Ranges hits) {
        this.text = text;
        this.hits = hits;
    }

    /** The words of a text: letters, digits, underscores and marks in a row. */
    static List<Span> words(String text) {
        Objects.requireNonNull(text, "text");
        List<Span> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (Spelling.isWordPart(character)) {
                Span word = wordFrom(text, i);
                words.add(word);
                i = word.end();
            } else {
                i += Character.charCount(character);
            }
        }
        return words;
    }

    private static Span wordFrom(String text, int from) {
        int i = from;
        while (i < text.length() && Spelling.isInWord(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return new Span(from, i);
    }

    /** The word that reaches up to a place; empty if there is none. */
    private Span wordUpTo(int to) {
        int i = to;
        while (i > 0 && Spelling.isInWord(text.codePointBefore(i))) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        while (i < to && text.charAt(i) == Spelling.SOFT_HYPHEN) {
            i++;
        }
        return new Span(i, to);
    }

    /** A tag such as #COS is marked as a term and shouts nothing, so it stands in no stretch. */
    private boolean isCapital(Span word) {
        if (word.start() > 0 && text.charAt(word.start() - 1) == '#') {
            return false;
        }
        boolean letters = false;
        for (int i = word.start(); i < word.end(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (Character.isLetter(character)) {
                if (!Spelling.isUpper(character)) {
                    return false;
                }
                letters = true;
            }
        }
        return letters;
    }

    /** How many words the stretch around a word has; 0 if the word is not all capitals. */
    int wordsAround(Span word) {
        if (!isCapital(word)) {
            return 0;
        }
        readAround(word);
        return words;
    }

    /** Whether a hit stands in a stretch with a word of two or more letters that no hit covers. */
    boolean isDoubtful(Span hit) {
        int i = wordUpTo(hit.start()).start();
        while (i < hit.end()) {
            int character = text.codePointAt(i);
            if (!Spelling.isWordPart(character)) {
                i += Character.charCount(character);
                continue;
            }
            Span word = wordFrom(text, i);
            if (!Character.isLowerCase(character) && isCapital(word)) {
                readAround(word);
                if (doubtful) {
                    return true;
                }
            }
            i = word.end();
        }
        return false;
    }

    private void readAround(Span word) {
        if (word.start() >= start && word.end() <= end) {
            return;
        }
        start = word.start();
        end = word.end();
        words = 1;
        doubtful = isUncovered(word);
        for (Span before = before(start); before.length() > 0 && isCapital(before); before = before(start)) {
            start = before.start();
            add(before);
        }
        for (Span after = after(end); after.length() > 0 && isCapital(after); after = after(end)) {
            end = after.end();
            add(after);
        }
    }

    private void add(Span word) {
        words++;
        doubtful |= isUncovered(word);
    }

    private Span before(int place) {
        int i = place;
        while (i > 0 && Spelling.isGap(text.charAt(i - 1))) {
            i--;
        }
        return i == place ? new Span(i, i) : wordUpTo(i);
    }

    private Span after(int place) {
        int i = place;
        while (i < text.length() && Spelling.isGap(text.charAt(i))) {
            i++;
        }
        boolean word = i < text.length() && i > place && Spelling.isWordPart(text.codePointAt(i));
        return word ? wordFrom(text, i) : new Span(i, i);
    }

    private boolean isUncovered(Span word) {
        int letters = 0;
        for (int i = word.start(); i < word.end(); i += Character.charCount(text.codePointAt(i))) {
            letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
        }
        return letters > 1 && !hits.touch(word);
    }
}
