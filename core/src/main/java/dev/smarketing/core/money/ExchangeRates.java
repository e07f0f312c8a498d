package dev.smarketing.core.money;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Dated exchange rates that the caller supplies. No others are known, and none is chained out of two. */
public final class ExchangeRates {

    private static final int VERSION = 1;

    private static final Comparator<ExchangeRate> ORDER = Comparator.comparing(ExchangeRate::from)
            .thenComparing(rate -> rate.base().getCurrencyCode())
            .thenComparing(rate -> rate.quote().getCurrencyCode())
            .thenComparing(ExchangeRate::rate);

    private final List<ExchangeRate> rates;

    private ExchangeRates(List<ExchangeRate> rates) {
        this.rates = rates;
    }

    /**
     * Rates in any order.
     *
     * @param rates the rates
     * @return the table
     * @throws IllegalArgumentException if two rates of the same currencies hold from the same day and differ
     */
    public static ExchangeRates of(ExchangeRate... rates) {
        return of(Require.elements(rates, "rates"));
    }

    private static ExchangeRates of(List<ExchangeRate> rates) {
        TreeSet<ExchangeRate> sorted = new TreeSet<>(ORDER);
        sorted.addAll(rates);
        ExchangeRate before = null;
        for (ExchangeRate rate : sorted) {
            if (before != null
                    && before.from().equals(rate.from())
                    && before.base().equals(rate.base())
                    && before.quote().equals(rate.quote())) {
                throw new IllegalArgumentException(
                        before + " and " + rate + " contradict each other; give one of them");
            }
            before = rate;
        }
        return new ExchangeRates(List.copyOf(sorted));
    }

    /**
     * These rates and one more.
     *
     * @param rate the rate
     * @return a changed copy
     * @throws IllegalArgumentException if it contradicts one of these
     */
    public ExchangeRates with(ExchangeRate rate) {
        List<ExchangeRate> more = new ArrayList<>(rates);
        more.add(Objects.requireNonNull(rate, "rate"));
        return of(more);
    }

    /**
     * All rates.
     *
     * @return in order of days
     */
    public List<ExchangeRate> rates() {
        return rates;
    }

    /**
     * The rate between two currencies on a day: the latest of either direction that is not after it.
     *
     * @param one a currency
     * @param other another
     * @param day the day
     * @return the rate; of two that start on the same day, the one whose base is the first currency
     * @throws IllegalArgumentException if none is known
     */
    public ExchangeRate rate(Currency one, Currency other, LocalDate day) {
        return find(one, other, day)
                .orElseThrow(() -> new IllegalArgumentException("no rate between " + one + " and " + other
                        + " holds on " + day + "; add one that starts on or before that day"));
    }

    private Optional<ExchangeRate> find(Currency one, Currency other, LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .filter(rate -> (rate.base().equals(one) && rate.quote().equals(other))
                        || (rate.base().equals(other) && rate.quote().equals(one)))
                .max(Comparator.comparing(ExchangeRate::from)
                        .thenComparing(rate -> rate.base().equals(one)));
    }

    /**
     * An amount in another currency, exactly.
     *
     * @param money the amount
     * @param currency the other currency
     * @param day the day whose rate holds
     * @return the amount times the rate, or over it if the rate prices the other currency; the same amount if it is in
     *     the currency already
     * @throws IllegalArgumentException if no rate is known
     * @throws ArithmeticException if dividing by the rate never ends: give the rate in the other direction
     */
    public Money convert(Money money, Currency currency, LocalDate day) {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(day, "day");
        if (money.currency().equals(currency)) {
            return money;
        }
        ExchangeRate rate = rate(money.currency(), currency, day);
        if (rate.base().equals(money.currency())) {
            return Money.of(money.amount().multiply(rate.rate()), currency);
        }
        return Money.of(divided(money, rate), currency);
    }

    private static BigDecimal divided(Money money, ExchangeRate rate) {
        try {
            return money.amount().divide(rate.rate());
        } catch (ArithmeticException e) {
            ArithmeticException told = new ArithmeticException(money + " over "
                    + rate.rate().toPlainString() + " has no end; give the rate the other way round: 1 " + rate.quote()
                    + " in " + rate.base());
            told.initCause(e);
            throw told;
        }
    }

    /**
     * As plain data.
     *
     * @return version and rates, each with its first day, base, quote and rate
     */
    public Map<String, Object> toData() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (ExchangeRate rate : rates) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("from", rate.from().toString());
            entry.put("base", rate.base().getCurrencyCode());
            entry.put("quote", rate.quote().getCurrencyCode());
            entry.put("rate", rate.rate());
            entries.add(Collections.unmodifiableMap(entry));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("rates", List.copyOf(entries));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the table
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static ExchangeRates fromData(Map<String, ?> data) {
        return DataObject.root("exchange rates", data).make(table -> {
            table.version(VERSION);
            return of(table.objects("rates").stream()
                    .map(entry -> entry.make(ExchangeRates::read))
                    .toList());
        });
    }

    private static ExchangeRate read(DataObject entry) {
        return new ExchangeRate(
                entry.date("from"), currency(entry, "base"), currency(entry, "quote"), entry.decimal("rate"));
    }

    private static Currency currency(DataObject entry, String key) {
        return entry.parsed(key, Currency::getInstance, "an ISO 4217 code like EUR");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRates table && rates.equals(table.rates);
    }

    @Override
    public int hashCode() {
        return rates.hashCode();
    }

    @Override
    public String toString() {
        return rates.toString();
    }
}
