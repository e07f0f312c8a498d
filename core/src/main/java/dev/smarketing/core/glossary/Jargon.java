package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a text asks of its readers. Abbreviations that are explained where they stand count as well: each
 * has to be remembered.
 *
 * @param words the words of the text outside protected ranges
 * @param abbreviations how many of them are abbreviations, known or unknown
 * @param different how many different abbreviations these are
 * @param unknown how many of them nobody explains
 */
public record Jargon(int words, int abbreviations, int different, int unknown) {

    /**
     * Counts of a text.
     *
     * @param words the words of the text, 0 or more
     * @param abbreviations how many of them are abbreviations
     * @param different how many different abbreviations these are
     * @param unknown how many of them nobody explains
     */
    public Jargon {
        Require.atLeast(words, 0, "words");
        Require.atLeast(abbreviations, 0, "abbreviations");
        Require.atLeast(different, 0, "different");
        Require.atLeast(unknown, 0, "unknown");
    }

    /**
     * Abbreviations as a share of the words.
     *
     * @return the exact ratio; undefined for a text without words
     */
    public MetricValue density() {
        return MetricValue.ratio(abbreviations, words);
    }

    /**
     * What to say of a text that asks too much.
     *
     * @param name the name of the text
     * @param limit the share that may be abbreviations, 0 or more, for example 0.05
     * @return the finding if the share is above the limit; empty for a text without words
     */
    public Optional<Finding> above(String name, BigDecimal limit) {
        Objects.requireNonNull(name, "name");
        Require.notNegative(limit, "limit");
        if (BigDecimal.valueOf(abbreviations).compareTo(limit.multiply(BigDecimal.valueOf(words))) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                FindingCode.JARGON_DENSITY,
                name,
                Map.of("density", density(), "limit", MetricValue.ratio(limit, BigDecimal.ONE))));
    }
}
