package dev.smarketing.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.data.DataFormatException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final ExchangeRate OLD = rate("2026-01-01", EUR, USD, "1.25");
    private static final ExchangeRate NEW = rate("2026-02-01", EUR, USD, "1.20");
    private static final ExchangeRates RATES = ExchangeRates.of(NEW, OLD, rate("2026-01-01", EUR, JPY, "160"));

    @Test
    void theLatestRateOfTheDayHoldsInBothDirections() {
        Money dollars = Money.of("1500.00", "USD");
        assertThat(RATES.convert(dollars, EUR, day("2026-01-31"))).isEqualTo(Money.of("1200", "EUR"));
        assertThat(RATES.convert(dollars, EUR, day("2026-02-01"))).isEqualTo(Money.of("1250", "EUR"));
        assertThat(RATES.convert(Money.of("10", "EUR"), USD, day("2027-01-01"))).isEqualTo(Money.of("12", "USD"));
        assertThat(RATES.convert(dollars, USD, day("1999-01-01"))).isSameAs(dollars);
        assertThat(RATES.rate(USD, EUR, day("2026-01-31"))).isEqualTo(OLD);
        assertThat(RATES.with(rate("2026-02-01", USD, EUR, "0.8")).convert(dollars, EUR, day("2026-02-01")))
                .isEqualTo(Money.of("1200", "EUR"));
    }

    @Test
    void nothingIsGuessedAndNothingRounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATES.convert(Money.of("1", "EUR"), USD, day("2025-12-31")))
                .withMessage("no rate between EUR and USD holds on 2025-12-31; add one that starts on or before that"
                        + " day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATES.convert(Money.of("1", "JPY"), USD, day("2026-01-31")))
                .withMessage("no rate between JPY and USD holds on 2026-01-31; add one that starts on or before that"
                        + " day");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> RATES.convert(Money.of("1", "USD"), EUR, day("2026-02-01")))
                .withMessage("USD 1.00 over 1.2 has no end; give the rate the other way round: 1 USD in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATES.with(rate("2026-02-01", EUR, USD, "1.3")))
                .withMessage("1 EUR = 1.2 USD from 2026-02-01 and 1 EUR = 1.3 USD from 2026-02-01 contradict each"
                        + " other; give one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("2026-01-01", EUR, USD, "0"))
                .withMessage("rate of EUR in USD is 0; give what 1 EUR costs, above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("2026-01-01", EUR, EUR, "1"))
                .withMessage("both currencies of the rate are EUR; give two");
    }

    @Test
    void aTableIsDataAndItsOrderDoesNotMatter() {
        assertThat(RATES.with(OLD)).isEqualTo(RATES).hasSameHashCodeAs(RATES);
        assertThat(ExchangeRates.fromData(RATES.toData())).isEqualTo(RATES);
        assertThat(ExchangeRates.of(NEW, OLD).toData())
                .hasToString("{version=1, rates=[{from=2026-01-01, base=EUR, quote=USD, rate=1.25},"
                        + " {from=2026-02-01, base=EUR, quote=USD, rate=1.2}]}");
        Map<String, Object> broken = Map.of(
                "version",
                1,
                "rates",
                List.of(Map.of("from", "2026-01-01", "base", "euro", "quote", "USD", "rate", 1)));
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> ExchangeRates.fromData(broken))
                .withMessage("exchange rates: rates[0].base: 'euro' cannot be read; give an ISO 4217 code like EUR");
    }

    private static ExchangeRate rate(String from, Currency base, Currency quote, String rate) {
        return new ExchangeRate(day(from), base, quote, new BigDecimal(rate));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Two rates of one day and one number are two, whichever side differs; the table is sorted by day and code. */
    @Test
    void ratesOfOneNumberAreKeptApart() {
        Currency chf = Currency.getInstance("CHF");
        ExchangeRates rates = ExchangeRates.of(
                rate("2026-01-01", USD, JPY, "150"),
                rate("2026-01-01", EUR, JPY, "150"),
                rate("2026-01-01", chf, USD, "150"),
                rate("2026-01-01", chf, EUR, "150"));
        assertThat(rates.rates())
                .containsExactly(
                        rate("2026-01-01", chf, EUR, "150"),
                        rate("2026-01-01", chf, USD, "150"),
                        rate("2026-01-01", EUR, JPY, "150"),
                        rate("2026-01-01", USD, JPY, "150"));
        assertThat(rates).isNotEqualTo(RATES);
        assertThat(ExchangeRates.of(OLD)).hasToString("[1 EUR = 1.25 USD from 2026-01-01]");
    }
}
