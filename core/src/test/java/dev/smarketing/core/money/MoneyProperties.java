package dev.smarketing.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Property
    void parsingReadsWhatIsWritten(@ForAll("money") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property
    void additionIsAssociativeAndCommutativeAndUndoneBySubtraction(
            @ForAll("euros") Money a, @ForAll("euros") Money b, @ForAll("euros") Money c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Money.zero(EUR));
    }

    @Property
    void comparingAgreesWithEquality(@ForAll("euros") Money a, @ForAll("euros") Money b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
    }

    @Property
    void allocationSumsExactlyAndStaysWithinOneUnitOfTheExactShare(
            @ForAll("cents") Money money, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = money.allocate(weights);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).hasSameSizeAs(weights);
        assertThat(parts.stream().reduce(Money.zero(EUR), Money::plus)).isEqualTo(money);
        for (int i = 0; i < parts.size(); i++) {
            // |part - money * weight / sum| < 0.01, multiplied by the sum
            BigDecimal distance = parts.get(i)
                    .amount()
                    .multiply(sum)
                    .subtract(money.amount().multiply(weights.get(i)))
                    .abs();
            assertThat(distance).isLessThan(sum.movePointLeft(2));
        }
    }

    @Property
    void allocationOfTheOppositeIsTheOppositeAllocation(
            @ForAll("cents") Money money, @ForAll("weights") List<BigDecimal> weights) {
        assertThat(money.negated().allocate(weights))
                .isEqualTo(money.allocate(weights).stream().map(Money::negated).toList());
    }

    @Property
    void aHeavierPartNeverGetsLess(@ForAll("cents") Money money, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = money.allocate(weights);
        for (int i = 0; i < parts.size(); i++) {
            for (int k = 0; k < parts.size(); k++) {
                if (weights.get(i).compareTo(weights.get(k)) > 0) {
                    assertThat(parts.get(i).amount().abs())
                            .isGreaterThanOrEqualTo(parts.get(k).amount().abs());
                }
            }
        }
    }

    @Property
    void roundingMovesByHalfAUnitAtMost(@ForAll("euros") Money money) {
        Money rounded = money.rounded(RoundingMode.HALF_EVEN);
        assertThat(rounded.minus(money).amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(rounded.rounded(RoundingMode.UNNECESSARY)).isEqualTo(rounded);
    }

    @Provide
    Arbitrary<Money> money() {
        return Combinators.combine(numbers(), Arbitraries.of("EUR", "USD", "JPY", "KWD", "XXX"))
                .as((amount, code) -> Money.of(amount, Currency.getInstance(code)));
    }

    @Provide
    Arbitrary<Money> euros() {
        return numbers().map(amount -> Money.of(amount, EUR));
    }

    @Provide
    Arbitrary<Money> cents() {
        return Arbitraries.longs().map(cents -> Money.of(BigDecimal.valueOf(cents, 2), EUR));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(6);
    }
}
