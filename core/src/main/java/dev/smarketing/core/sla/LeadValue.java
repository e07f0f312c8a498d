package dev.smarketing.core.sla;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a lead is worth on average: close rate x average revenue, exact and not rounded. Either for the leads of
 * one segment, or for those of every segment that has no value of its own.
 */
public final class LeadValue {

    private final @Nullable String segment;
    private final BigDecimal closeRate;
    private final Money averageRevenue;

    private LeadValue(@Nullable String segment, BigDecimal closeRate, Money averageRevenue) {
        this.segment = segment;
        this.closeRate = Decimals.canonical(Require.share(closeRate, "close rate"));
        this.averageRevenue = Objects.requireNonNull(averageRevenue, "averageRevenue");
        if (averageRevenue.signum() < 0) {
            throw new IllegalArgumentException("average revenue is " + averageRevenue + ", below 0; give 0 or more");
        }
    }

    /**
     * The value of a lead of any segment that has no value of its own.
     *
     * @param closeRate the share of leads that buy, 0 to 1
     * @param averageRevenue what one that buys brings, not negative
     * @return the value
     */
    public static LeadValue of(BigDecimal closeRate, Money averageRevenue) {
        return new LeadValue(null, closeRate, averageRevenue);
    }

    /**
     * The value for one segment only.
     *
     * @param newSegment the segment, as handoffs name it
     * @return a changed copy
     */
    public LeadValue forSegment(String newSegment) {
        return new LeadValue(Require.text(newSegment, "segment"), closeRate, averageRevenue);
    }

    /**
     * Whose value it is.
     *
     * @return the segment, or nothing if it is that of every other
     */
    public Optional<String> segment() {
        return Optional.ofNullable(segment);
    }

    /**
     * How many leads buy.
     *
     * @return the share, 0 to 1
     */
    public BigDecimal closeRate() {
        return closeRate;
    }

    /**
     * What a lead that buys brings.
     *
     * @return the average
     */
    public Money averageRevenue() {
        return averageRevenue;
    }

    /**
     * What a lead is worth.
     *
     * @return close rate x average revenue, exact
     */
    public Money value() {
        return averageRevenue.times(closeRate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadValue that
                && Objects.equals(segment, that.segment)
                && closeRate.equals(that.closeRate)
                && averageRevenue.equals(that.averageRevenue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(segment, closeRate, averageRevenue);
    }

    /**
     * The value and how it comes about.
     *
     * @return for example {@code EUR 1600.00 a lead of enterprise (0.08 x EUR 20000.00)}
     */
    @Override
    public String toString() {
        return value() + " a lead" + (segment == null ? "" : " of " + segment) + " (" + closeRate.toPlainString()
                + " x " + averageRevenue + ")";
    }
}
