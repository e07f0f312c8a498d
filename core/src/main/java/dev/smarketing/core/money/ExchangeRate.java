package dev.smarketing.core.money;

import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * What one unit of a currency costs in another from a day on, until the next rate of the two.
 *
 * @param from the first day it holds
 * @param base the currency of which one unit is priced
 * @param quote the currency of the price
 * @param rate the price, above 0: 1 base = rate quote
 */
public record ExchangeRate(LocalDate from, Currency base, Currency quote, BigDecimal rate) {

    /**
     * A rate.
     *
     * @param from the first day it holds
     * @param base the currency of which one unit is priced
     * @param quote the currency of the price
     * @param rate the price
     * @throws IllegalArgumentException if the rate is not above 0 or the currencies are one
     */
    public ExchangeRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(quote, "quote");
        Require.writable(rate, "rate of " + base + " in " + quote);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("rate of " + base + " in " + quote + " is " + rate.toPlainString()
                    + "; give what 1 " + base + " costs, above 0");
        }
        if (base.equals(quote)) {
            throw new IllegalArgumentException("both currencies of the rate are " + base + "; give two");
        }
        rate = rate.stripTrailingZeros();
        rate = rate.scale() < 0 ? rate.setScale(0) : rate;
    }

    /** For example {@code 1 EUR = 1.25 USD from 2026-01-01}. */
    @Override
    public String toString() {
        return "1 " + base + " = " + rate.toPlainString() + " " + quote + " from " + from;
    }
}
