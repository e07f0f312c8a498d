package dev.smarketing.examples.sample;

import java.util.List;
import java.util.Random;

/** Draws from a seeded source, so that the sample is the same on every machine. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A choice by weight: {@code weighted("a", 3, "b", 1)} gives a three times as often as b. */
    String weighted(Object... choicesAndWeights) {
        int total = 0;
        for (int i = 1; i < choicesAndWeights.length; i += 2) {
            total += (Integer) choicesAndWeights[i];
        }
        int left = random.nextInt(total);
        for (int i = 0; ; i += 2) {
            left -= (Integer) choicesAndWeights[i + 1];
            if (left < 0) {
                return (String) choicesAndWeights[i];
            }
        }
    }

    /** Different positions below {@code size}, ascending. */
    List<Integer> positions(int count, int size) {
        return random.ints(0, size).distinct().limit(count).sorted().boxed().toList();
    }
}
