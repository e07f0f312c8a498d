package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * What a rate of few cases can honestly say: the Wilson score interval of a share of independent cases. An estimate,
 * in doubles, by Apache Commons Statistics.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 * @param confidence how often such intervals hold the true rate, such as 0.95
 */
public record RateInterval(double low, double high, double confidence) {

    private static final double USUAL = 0.95;
    private static final int DECIMALS = 1;

    /**
     * The Wilson interval at 95 %.
     *
     * @param rate a share of whole cases, part and whole of at most 2,147,483,647
     * @return the interval
     * @throws IllegalArgumentException if the rate is no share of whole cases
     */
    public static RateInterval wilson(MetricValue rate) {
        return wilson(rate, USUAL);
    }

    /**
     * The Wilson interval.
     *
     * @param rate a share of whole cases, part and whole of at most 2,147,483,647
     * @param confidence above 0 and below 1
     * @return the interval
     * @throws IllegalArgumentException if the rate is no share of whole cases, or the confidence is outside
     */
    public static RateInterval wilson(MetricValue rate, double confidence) {
        Objects.requireNonNull(rate, "rate");
        Require.properShare(confidence, "confidence");
        if (!(rate instanceof Ratio ratio) || !isShareOfCases(ratio)) {
            throw new IllegalArgumentException(
                    rate + " is no share of whole cases; give a ratio of two counts, the part not above the whole");
        }
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                ratio.whole().intValueExact(), ratio.part().intValueExact(), 1 - confidence);
        return new RateInterval(interval.getLowerBound(), interval.getUpperBound(), confidence);
    }

    private static boolean isShareOfCases(Ratio ratio) {
        return ratio.part().signum() >= 0
                && ratio.part().compareTo(ratio.whole()) <= 0
                && ratio.part().scale() <= 0
                && ratio.whole().scale() <= 0
                && ratio.whole().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    /**
     * The rate if enough cases stand behind it, else the answer that it is too early to tell.
     *
     * @param rate a share of whole cases, or an absence, which is handed back
     * @param widest the greatest allowed distance between the ends of its 95 % interval, such as 0.1 for ten points
     * @return the rate, or pending
     * @throws IllegalArgumentException if the rate is a value but no share of whole cases
     */
    public static MetricValue toldIfWithin(MetricValue rate, BigDecimal widest) {
        Objects.requireNonNull(rate, "rate");
        if (!rate.isValue()) {
            return rate;
        }
        RateInterval interval = wilson(rate);
        return new BigDecimal(interval.high - interval.low).compareTo(widest) <= 0 ? rate : new Pending();
    }

    /**
     * Both ends for people, in percent with one decimal.
     *
     * @param language the language
     * @return for example {@code 8.5 % to 22.1 %}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        String to = language.pick(" to ", " à ", " a ");
        return percent(low, language) + to + percent(high, language);
    }

    private static String percent(double share, Language language) {
        return Numerals.percent(BigDecimal.valueOf(share), DECIMALS, RoundingMode.HALF_EVEN, language);
    }
}
