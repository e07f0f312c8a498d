package dev.smarketing.benchmarks;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Made-up labels and a made-up text that uses them: words of a language that nobody speaks, frequent ones much
 * more frequent than rare ones, and one term in about twenty-five words.
 */
final class GlossaryText {

    private static final String CONSONANTS = "bcdfglmnprstv";
    private static final String VOWELS = "aeiou";
    private static final int VOCABULARY = 20_000;
    private static final int WORDS_PER_TERM = 25;
    private static final int WORDS_PER_SENTENCE = 14;

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    GlossaryText(long seed) {
        random = new Random(seed);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < VOCABULARY) {
            words.add(word(words.size() < 100 ? 1 : 2 + random.nextInt(3)));
        }
        vocabulary.addAll(words);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            if (random.nextInt(3) == 0) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            }
        }
        return word.toString();
    }

    /** A word of the vocabulary, the frequent ones first. */
    private String anyWord() {
        double skewed = Math.pow(random.nextDouble(), 4);
        return vocabulary.get((int) (skewed * VOCABULARY));
    }

    private String rareWord() {
        return vocabulary.get(VOCABULARY / 20 + random.nextInt(VOCABULARY - VOCABULARY / 20));
    }

    /** Phrases of two to four words, of which the first is rare. */
    List<String> labels(int count) {
        Set<String> labels = new LinkedHashSet<>();
        while (labels.size() < count) {
            StringBuilder label = new StringBuilder(rareWord());
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                label.append(' ').append(more == 1 ? rareWord() : anyWord());
            }
            labels.add(label.toString());
        }
        return List.copyOf(labels);
    }

    /** A text of at least so many characters. */
    String text(List<String> labels, int length) {
        StringBuilder text = new StringBuilder(length + 100);
        int words = 0;
        while (text.length() < length) {
            String next = random.nextInt(WORDS_PER_TERM) == 0 ? labels.get(random.nextInt(labels.size())) : anyWord();
            boolean starts = words % WORDS_PER_SENTENCE == 0;
            text.append(starts ? next.substring(0, 1).toUpperCase(Locale.ROOT) + next.substring(1) : next);
            words++;
            text.append(words % WORDS_PER_SENTENCE == 0 ? ". " : random.nextInt(10) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    static Glossary glossary(List<String> labels) {
        Glossary.Builder builder = Glossary.builder();
        for (int i = 0; i < labels.size(); i++) {
            builder.concept(Concept.builder("c" + i)
                    .label(Label.word("en", labels.get(i)))
                    .build());
        }
        return builder.build();
    }
}
