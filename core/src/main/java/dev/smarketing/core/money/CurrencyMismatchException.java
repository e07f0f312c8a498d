package dev.smarketing.core.money;

import java.util.Currency;
import java.util.Objects;

/** Two currencies met where only one can be meant. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The currency of the left amount. */
    private final Currency first;

    /** The currency of the right amount. */
    private final Currency second;

    /**
     * Refuses to combine two currencies.
     *
     * @param first the currency of the left amount
     * @param second the currency of the right amount
     */
    public CurrencyMismatchException(Currency first, Currency second) {
        super("amounts in " + Objects.requireNonNull(first, "first").getCurrencyCode() + " and "
                + Objects.requireNonNull(second, "second").getCurrencyCode()
                + " cannot be combined; convert one of them first");
        this.first = first;
        this.second = second;
    }

    /**
     * The currency of the left amount.
     *
     * @return the currency
     */
    public Currency first() {
        return first;
    }

    /**
     * The currency of the right amount.
     *
     * @return the currency
     */
    public Currency second() {
        return second;
    }
}
