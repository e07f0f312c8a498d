package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The stretches of a text where all-capital words follow each other with nothing but gaps between. */
final class CapitalRuns {

    /** One stretch. */
    record Run(List<Span> words) {
        int start() {
            return words.get(0).start();
        }

        int end() {
            return words.get(words.size() - 1).end();
        }
    }

    private final String text;
    private final TreeMap<Integer, Run> runs = new TreeMap<>();

    CapitalRuns(String text) {
        this.text = text;
        List<Span> current = new ArrayList<>();
        for (Span word : words(text)) {
            boolean capital = isCapital(text, word);
            boolean follows = !current.isEmpty()
                    && text.substring(current.get(current.size() - 1).end(), word.start())
                            .codePoints()
                            .allMatch(Spelling::isGap);
            if (!current.isEmpty() && !(capital && follows)) {
                close(current);
                current = new ArrayList<>();
            }
            if (capital) {
                current.add(word);
            }
        }
        if (!current.isEmpty()) {
            close(current);
        }
    }

    private void close(List<Span> words) {
        runs.put(words.get(0).start(), new Run(List.copyOf(words)));
    }

    /** The words of a text: letters, digits, underscores and marks in a row. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int character = i < text.length() ? text.codePointAt(i) : ' ';
            boolean part = Spelling.isWordPart(character) || (start >= 0 && character == Spelling.SOFT_HYPHEN);
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
            i += Character.charCount(character);
        }
        return words;
    }

    /** A tag such as #COS is marked as a term and shouts nothing, so it stands in no stretch. */
    private static boolean isCapital(String text, Span word) {
        boolean tag = word.start() > 0 && text.charAt(word.start() - 1) == '#';
        String letters = word.of(text);
        return !tag
                && letters.codePoints().anyMatch(Character::isLetter)
                && letters.codePoints().filter(Character::isLetter).allMatch(Spelling::isUpper);
    }

    /** How many words the stretch around a word has; 0 if the word is not all capitals. */
    int wordsAround(Span word) {
        var entry = runs.floorEntry(word.start());
        return entry == null || entry.getValue().end() < word.end()
                ? 0
                : entry.getValue().words().size();
    }

    /** The stretches with a word of two or more letters that no hit covers, as ranges. */
    Ranges doubtful(Ranges hits) {
        List<Span> doubtful = new ArrayList<>();
        for (Run run : runs.values()) {
            if (run.words().stream().anyMatch(word -> letters(word) > 1 && !hits.touch(word))) {
                doubtful.add(new Span(run.start(), run.end()));
            }
        }
        return new Ranges(doubtful);
    }

    private long letters(Span word) {
        return word.of(text).codePoints().filter(Character::isLetter).count();
    }
}
