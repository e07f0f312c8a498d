package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.CurrencyMismatchException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums of rows that have the same gaps. A gap is a measure that the rows say they do not have. A measure
 * with neither sum nor gap was not mentioned: within one slice another source may bring it.
 */
final class Tally {

    private final Map<Measure, BigDecimal> sums;
    private final Map<Measure, MetricValue> gaps;
    private final @Nullable Currency currency;

    Tally(Map<Measure, BigDecimal> sums, Map<Measure, MetricValue> gaps, @Nullable Currency currency) {
        this.sums = sums;
        this.gaps = gaps;
        this.currency = currency;
    }

    Tally plus(Tally other) {
        Map<Measure, BigDecimal> added = new EnumMap<>(sums);
        other.sums.forEach((measure, sum) -> added.merge(measure, sum, BigDecimal::add));
        return new Tally(added, gaps, oneOf(currency, other.currency));
    }

    static @Nullable Currency oneOf(@Nullable Currency left, @Nullable Currency right) {
        if (left != null && right != null && !left.equals(right)) {
            throw new CurrencyMismatchException(left, right);
        }
        return left == null ? right : left;
    }

    @Nullable
    BigDecimal sum(Measure measure) {
        return sums.get(measure);
    }

    @Nullable
    MetricValue gap(Measure measure) {
        return gaps.get(measure);
    }

    Map<Measure, MetricValue> gaps() {
        return gaps;
    }

    @Nullable
    Currency currency() {
        return currency;
    }

    /** Everything it holds, in one spelling, so that equal tallies have equal texts. */
    String canonicalText() {
        StringBuilder text = new StringBuilder();
        for (Measure measure : Measure.values()) {
            BigDecimal sum = sums.get(measure);
            MetricValue gap = gaps.get(measure);
            if (sum != null) {
                BigDecimal canonical = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
                text.append(measure)
                        .append('=')
                        .append(canonical.toPlainString())
                        .append(' ');
            } else if (gap != null) {
                text.append(measure).append('=').append(gap).append(' ');
            }
        }
        return text.append(currency).toString();
    }
}
