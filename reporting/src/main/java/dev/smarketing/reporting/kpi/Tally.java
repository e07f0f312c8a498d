package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.ExchangeRate;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sums of rows that have the same gaps. A gap is a measure that the rows say they do not have. A measure
 * with neither sum nor gap was not mentioned: within one slice another source may bring it.
 */
final class Tally {

    private final Map<Measure, BigDecimal> sums;
    private final Map<Measure, MetricValue> gaps;
    private final @Nullable Currency currency;
    private final Set<Measure> mixed;
    private final Set<ExchangeRate> rates;

    Tally(
            Map<Measure, BigDecimal> sums,
            Map<Measure, MetricValue> gaps,
            @Nullable Currency currency,
            Set<Measure> mixed,
            Set<ExchangeRate> rates) {
        this.sums = sums;
        this.gaps = gaps;
        this.currency = currency;
        this.mixed = mixed;
        this.rates = rates;
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

    Map<Measure, BigDecimal> sums() {
        return sums;
    }

    /** The rates by which its amounts were converted. */
    Set<ExchangeRate> rates() {
        return rates;
    }

    /** The measures that cannot be made one figure of two, and of which it has more than one reading. */
    Set<Measure> mixed() {
        return mixed;
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
        Set<Measure> named = new TreeSet<>(sums.keySet());
        named.addAll(gaps.keySet());
        for (Measure measure : named) {
            BigDecimal sum = sums.get(measure);
            MetricValue gap = gaps.get(measure);
            if (sum != null) {
                BigDecimal canonical = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
                text.append(measure.metric().id())
                        .append('=')
                        .append(canonical.toPlainString())
                        .append(' ');
            } else if (gap != null) {
                text.append(measure.metric().id()).append('=').append(gap).append(' ');
            }
        }
        text.append(currency);
        if (!mixed.isEmpty()) {
            text.append(new TreeSet<>(mixed));
        }
        rates.stream().map(ExchangeRate::toString).sorted().forEach(text::append);
        return text.toString();
    }
}
