package dev.smarketing.reporting.experiment;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalLong;

/** How likely a true rate is at least the agreed one, for those who prefer that question to a test. */
public final class RateProbability {

    private RateProbability() {}

    /**
     * The probability that the true rate is at or above a rate, every rate being as likely as any other beforehand:
     * {@code P(X <= reached)} for X of a binomial distribution with {@code answered + 1} tries at that rate.
     *
     * @param reading the answers and successes; without any answer the result is 1 - rate
     * @param rate the rate, above 0 and at most 1
     * @return the probability, an exact ratio
     * @throws IllegalArgumentException if more than a million have answered
     */
    public static MetricValue withUniformPrior(Reading reading, BigDecimal rate) {
        Objects.requireNonNull(reading, "reading");
        BigDecimal checked = new Criterion.AtLeastRate("rate", rate, OptionalLong.empty()).rate();
        BinomialTail.requireFew(reading.answered());
        return Exact.value(new BinomialTail(checked).atMost(reading.answered() + 1, reading.reached()));
    }
}
