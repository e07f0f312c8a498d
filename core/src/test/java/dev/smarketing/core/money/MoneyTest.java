package dev.smarketing.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void equalAmountsAreEqualWhateverTheirScale() {
        assertThat(Money.of("30.1250", "EUR"))
                .isEqualTo(Money.of("30.125", "EUR"))
                .hasSameHashCodeAs(Money.of("30.125", "EUR"))
                .isNotEqualTo(Money.of("30.125", "USD"))
                .isNotEqualTo(Money.of("30.12", "EUR"));
        assertThat(Money.of("-0.00", "EUR")).isEqualTo(Money.zero(EUR));
        assertThat(Money.of("1E+3", "EUR").amount()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void writesTheExactAmountWithAtLeastTheMinorDigits() {
        assertThat(Money.of("30", "EUR")).hasToString("EUR 30.00");
        assertThat(Money.of("30.125", "EUR")).hasToString("EUR 30.125");
        assertThat(Money.of("-0.5", "EUR")).hasToString("EUR -0.50");
        assertThat(Money.of("10000", "JPY")).hasToString("JPY 10000");
        assertThat(Money.of("10", "KWD")).hasToString("KWD 10.000");
        assertThat(Money.of("7", "XXX")).hasToString("XXX 7");
    }

    @Test
    void roundsToTheMinorUnitOfTheCurrencyInTheNamedMode() {
        Money costPerLead = Money.of("30.125", "EUR");
        assertThat(costPerLead.rounded(RoundingMode.HALF_EVEN)).isEqualTo(Money.of("30.12", "EUR"));
        assertThat(costPerLead.rounded(RoundingMode.HALF_UP)).isEqualTo(Money.of("30.13", "EUR"));
        assertThat(Money.of("3333.3333", "JPY").rounded(RoundingMode.HALF_EVEN)).isEqualTo(Money.of("3333", "JPY"));
        assertThat(Money.of("3.33333", "KWD").rounded(RoundingMode.HALF_EVEN)).isEqualTo(Money.of("3.333", "KWD"));
    }

    @Test
    void addsSubtractsMultipliesAndComparesExactly() {
        Money price = Money.of("0.10", "EUR");
        assertThat(price.plus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(price.minus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("-0.10", "EUR"));
        assertThat(price.times(3)).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(price.times(new BigDecimal("0.125"))).isEqualTo(Money.of("0.0125", "EUR"));
        assertThat(price.negated()).isEqualTo(Money.of("-0.10", "EUR"));
        assertThat(price).isLessThan(Money.of("0.11", "EUR")).isEqualByComparingTo(Money.of("0.100", "EUR"));
        assertThat(price.negated().signum()).isEqualTo(-1);
    }

    @Test
    void refusesToMixCurrenciesAndNamesBoth() {
        Money euros = Money.of("1", "EUR");
        Money dollars = Money.of("1", "USD");
        String message = "amounts in EUR and USD cannot be combined; convert one of them first";
        assertThatThrownBy(() -> euros.plus(dollars))
                .isInstanceOfSatisfying(CurrencyMismatchException.class, e -> {
                    assertThat(e.first()).isEqualTo(EUR);
                    assertThat(e.second()).isEqualTo(Currency.getInstance("USD"));
                })
                .hasMessage(message);
        assertThatThrownBy(() -> euros.minus(dollars)).hasMessage(message);
        assertThatThrownBy(() -> euros.compareTo(dollars)).hasMessage(message);
    }

    @Test
    void allocatesWholeMinorUnitsByLargestRemainder() {
        assertThat(cents(100, "1", "1", "1")).containsExactly(34L, 33L, 33L);
        assertThat(cents(9999, "75", "25")).containsExactly(7499L, 2500L);
        assertThat(cents(1, "33", "66")).containsExactly(0L, 1L);
        assertThat(cents(1000, "45", "20", "34")).containsExactly(455L, 202L, 343L);
        assertThat(cents(-100, "1", "1", "1")).containsExactly(-34L, -33L, -33L);
        assertThat(cents(0, "1", "1")).containsExactly(0L, 0L);
        assertThat(cents(100, "0.5", "0.25", "0.25")).containsExactly(50L, 25L, 25L);
        assertThat(cents(101, "0", "1E+2", "1E+2")).containsExactly(0L, 51L, 50L);
    }

    /** The alternative of H5; a part without weight gets nothing in any case. */
    @Test
    void leavesTheRestToTheFirstPartsOnRequest() {
        List<BigDecimal> weights = List.of(new BigDecimal("75"), new BigDecimal("25"));
        assertThat(Money.of("99.99", "EUR").allocate(weights, Remainder.TO_FIRST))
                .containsExactly(Money.of("75.00", "EUR"), Money.of("24.99", "EUR"));
        assertThat(Money.of("-99.99", "EUR").allocate(weights, Remainder.TO_FIRST))
                .containsExactly(Money.of("-75.00", "EUR"), Money.of("-24.99", "EUR"));
        assertThat(Money.of("0.01", "EUR")
                        .allocate(
                                List.of(BigDecimal.ZERO, new BigDecimal("33"), new BigDecimal("66")),
                                Remainder.TO_FIRST))
                .containsExactly(Money.of("0", "EUR"), Money.of("0.01", "EUR"), Money.of("0", "EUR"));
        assertThat(Money.of("99.99", "EUR").allocate(weights, Remainder.TO_LARGEST))
                .isEqualTo(Money.of("99.99", "EUR").allocate(weights));
    }

    @Test
    void bookedCreditsOfARefundEqualTheAllocationOfTheNetValue() {
        List<BigDecimal> equal = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        List<Money> before = Money.of("50.00", "EUR").allocate(equal);
        List<Money> after = Money.of("30.00", "EUR").allocate(equal);
        assertThat(before).extracting(Money::toString).containsExactly("EUR 16.67", "EUR 16.67", "EUR 16.66");
        assertThat(after).extracting(Money::toString).containsExactly("EUR 10.00", "EUR 10.00", "EUR 10.00");
        assertThat(List.of(0, 1, 2))
                .extracting(i -> after.get(i).minus(before.get(i)).toString())
                .containsExactly("EUR -6.67", "EUR -6.67", "EUR -6.66");
    }

    @Test
    void allocatesInTheMinorUnitOfTheCurrency() {
        List<BigDecimal> three = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(Money.of("10000", "JPY").allocate(three))
                .containsExactly(Money.of("3334", "JPY"), Money.of("3333", "JPY"), Money.of("3333", "JPY"));
        assertThat(Money.of("10", "KWD").allocate(three))
                .containsExactly(Money.of("3.334", "KWD"), Money.of("3.333", "KWD"), Money.of("3.333", "KWD"));
    }

    @Test
    void refusesToAllocateWithoutAPositiveWeightOrBelowTheMinorUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cents(100, "0", "0"))
                .withMessage("none of the weights [0, 0] is above 0; give at least one that is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cents(100))
                .withMessage("none of the weights [] is above 0; give at least one that is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cents(100, "2", "-1.5"))
                .withMessage("weight is -1.5, below the least allowed value 0; give 0 or more");
        assertThatThrownBy(() -> Money.of("30.125", "EUR").allocate(List.of(BigDecimal.ONE)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("EUR 30.125 is finer than the minor unit of EUR (2 decimals); round it before allocating");
    }

    @Test
    void writesForPeopleInThreeLanguages() {
        Money money = Money.of("-1234567.125", "EUR");
        assertThat(money.toText(RoundingMode.HALF_EVEN, Language.ENGLISH)).isEqualTo("EUR -1,234,567.12");
        assertThat(money.toText(RoundingMode.HALF_UP, Language.FRENCH)).isEqualTo("-1\u202f234\u202f567,13\u00a0EUR");
        assertThat(money.toText(RoundingMode.DOWN, Language.SPANISH)).isEqualTo("-1.234.567,12\u00a0EUR");
        assertThat(Money.of("1000", "JPY").toText(RoundingMode.HALF_EVEN, Language.ENGLISH))
                .isEqualTo("JPY 1,000");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("12,50", "EUR"))
                .withMessage("amount '12,50' is not a decimal number; write it like 1234.50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("12.50", "EURO"))
                .withMessage("currency 'EURO' is not an ISO 4217 code; write it like EUR");
        for (String text : List.of("12.50 EUR", "EUR 1,000", "EUR 1.", "EUR +1", "eur 1", "EUR 1e3", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessage("'" + text + "' is not an amount; write it like EUR 30.125");
        }
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of((BigDecimal) null, EUR))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of(BigDecimal.ONE, null))
                .withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.zero(EUR).plus(null))
                .withMessage("other");
    }

    private static List<Long> cents(long cents, String... weights) {
        return Money.of(BigDecimal.valueOf(cents, 2), EUR)
                .allocate(List.of(weights).stream().map(BigDecimal::new).toList())
                .stream()
                .map(part -> part.amount().movePointRight(2).longValueExact())
                .toList();
    }
}
