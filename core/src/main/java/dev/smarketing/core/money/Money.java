package dev.smarketing.core.money;

import dev.smarketing.core.check.Apportionment;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** An exact amount in one currency; see the package for the law. */
public final class Money implements Comparable<Money> {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{3}) (-?\\d+(?:\\.\\d+)?)");

    private final BigDecimal amount;
    private final Currency currency;

    private Money(BigDecimal amount, Currency currency) {
        this.amount = amount;
        this.currency = currency;
    }

    /**
     * An amount.
     *
     * @param amount the number, of any scale up to 1000 digits before its point and 1000 after it
     * @param currency the currency
     * @return the money
     * @throws IllegalArgumentException if it has more digits
     */
    public static Money of(BigDecimal amount, Currency currency) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        return new Money(Decimals.canonical(Require.writable(amount, "amount")), currency);
    }

    /**
     * An amount written as a decimal number.
     *
     * @param amount for example {@code 4820.00}
     * @param currencyCode the ISO 4217 code, for example {@code EUR}
     * @return the money
     * @throws IllegalArgumentException if the number or the code cannot be read
     */
    public static Money of(String amount, String currencyCode) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currencyCode, "currencyCode");
        BigDecimal number;
        try {
            number = new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "amount '" + amount + "' is not a decimal number; write it like 1234.50", e);
        }
        return of(number, currencyOf(currencyCode));
    }

    /**
     * Nothing, in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(Currency currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code EUR 30.125}
     * @return the money
     * @throws IllegalArgumentException if the text has another form
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an amount; write it like EUR 30.125");
        }
        return of(Objects.requireNonNull(matcher.group(2)), Objects.requireNonNull(matcher.group(1)));
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("currency '" + code + "' is not an ISO 4217 code; write it like EUR", e);
        }
    }

    /**
     * The exact number.
     *
     * @return the number without trailing zeros
     */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * The currency.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * The sum.
     *
     * @param other an amount of the same currency
     * @return this plus the other
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money plus(Money other) {
        return of(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * The difference.
     *
     * @param other an amount of the same currency
     * @return this minus the other
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money minus(Money other) {
        return of(amount.subtract(sameCurrency(other).amount), currency);
    }

    /**
     * The amount with the other sign.
     *
     * @return minus this
     */
    public Money negated() {
        return of(amount.negate(), currency);
    }

    /**
     * The exact product.
     *
     * @param factor the number of times
     * @return this times the factor
     */
    public Money times(BigDecimal factor) {
        Objects.requireNonNull(factor, "factor");
        return of(amount.multiply(factor), currency);
    }

    /**
     * The exact product.
     *
     * @param factor the number of times
     * @return this times the factor
     */
    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return amount.signum();
    }

    /**
     * Rounded to the currency's minor unit (ISO 4217: 2 decimals for EUR, 0 for JPY, 3 for KWD).
     *
     * @param rounding how the rest is rounded
     * @return the rounded amount
     */
    public Money rounded(RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return of(amount.setScale(decimals(), rounding), currency);
    }

    /**
     * Splits the amount by weights to whole minor units that add up to it exactly: every part gets its
     * floor, the units left over go one each to the largest remainders, ties to the earlier part. A
     * negative amount is split like the positive one, with the signs turned.
     *
     * @param weights one weight a part, none negative, at least one positive
     * @return one amount a weight, in the same order
     * @throws IllegalArgumentException if a weight is negative or none is positive
     * @throws ArithmeticException if the amount is finer than the minor unit; round it first
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        return allocate(weights, Remainder.TO_LARGEST);
    }

    /**
     * Splits the amount by weights to whole minor units that add up to it exactly, with a say in who gets the units
     * that are left over.
     *
     * @param weights one weight a part, none negative, at least one positive
     * @param remainder who gets what the floors leave over
     * @return one amount a weight, in the same order
     * @throws IllegalArgumentException if a weight is negative or none is positive
     * @throws ArithmeticException if the amount is finer than the minor unit; round it first
     */
    public List<Money> allocate(List<BigDecimal> weights, Remainder remainder) {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(remainder, "remainder");
        BigInteger units = minorUnits();
        List<BigInteger> whole = Apportionment.wholeWeights(weights);
        List<BigInteger> split = remainder == Remainder.TO_LARGEST
                ? Apportionment.split(units.abs(), whole)
                : Apportionment.splitToFirst(units.abs(), whole);
        List<Money> parts = new ArrayList<>(split.size());
        for (BigInteger part : split) {
            parts.add(of(new BigDecimal(units.signum() < 0 ? part.negate() : part, decimals()), currency));
        }
        return List.copyOf(parts);
    }

    private BigInteger minorUnits() {
        try {
            return amount.movePointRight(decimals()).toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new ArithmeticException(this + " is finer than the minor unit of " + currency.getCurrencyCode() + " ("
                    + decimals() + " decimals); round it before allocating");
        }
    }

    private int decimals() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /**
     * Compares amounts of one currency.
     *
     * @param other an amount of the same currency
     * @return negative, zero or positive
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        Objects.requireNonNull(other, "other");
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }

    /**
     * For people: rounded to the minor unit.
     *
     * @param rounding how the rest is rounded
     * @param language the language
     * @return for example {@code EUR 1,234.50} or {@code 1 234,50 EUR}
     */
    public String toText(RoundingMode rounding, Language language) {
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(language, "language");
        return Numerals.withCurrency(
                Numerals.fixed(amount, decimals(), rounding, language), currency.getCurrencyCode(), language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && amount.equals(money.amount) && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return 31 * amount.hashCode() + currency.hashCode();
    }

    /**
     * The exact amount after the currency code; {@link #parse} reads it back.
     *
     * @return for example {@code EUR 30.125}, at least with the currency's minor digits
     */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " "
                + amount.setScale(Math.max(amount.scale(), decimals())).toPlainString();
    }
}
