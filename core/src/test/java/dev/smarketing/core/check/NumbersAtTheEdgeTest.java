package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.ExchangeRate;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Blueprint;
import dev.smarketing.core.planning.GoalSplit;
import dev.smarketing.core.planning.ReverseFunnel;
import dev.smarketing.core.sla.ResponseTime;
import dev.smarketing.core.sla.ResponseTimes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Numbers and dates that are read in an instant, and that nothing can hold or add: exact, or refused by name. */
class NumbersAtTheEdgeTest {

    private static final BigDecimal GREAT = new BigDecimal("1E+2147483647");
    private static final BigDecimal FINE = new BigDecimal("-1E-2147483647");

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aNumberThatCannotBeWrittenOutIsRefusedWhereItComesIn() {
        String reason = " has more than 1000 digits before or after its point; give a smaller or a rounded one";
        refuses(
                () -> DataObject.root("lead", Map.of("size", GREAT)).decimal("size"),
                "lead: size: number 1E+2147483647" + reason);
        refuses(
                () -> DataObject.root("lead", Map.of("size", FINE)).integer("size"),
                "lead: size: number -1E-2147483647" + reason);
        refuses(() -> Money.of(GREAT, Currency.getInstance("EUR")), "amount 1E+2147483647" + reason);
        refuses(() -> Money.of("1e1000", "EUR"), "amount 1E+1000" + reason);
        refuses(
                () -> MetricValue.ratio(FINE, BigDecimal.ONE),
                "number -1E-2147483647 needs 2147483646 zeros to be written out, above the greatest allowed value"
                        + " 1000000; give a smaller or a rounded one");
        refuses(
                () -> new ExchangeRate(
                        LocalDate.of(2026, 1, 1), Currency.getInstance("EUR"), Currency.getInstance("USD"), GREAT),
                "rate of EUR in USD 1E+2147483647" + reason);
        refuses(
                () -> Lead.builder("L-1").with(Attribute.number("revenue").personal(), GREAT),
                "value of attribute 'revenue'" + reason);
        refuses(() -> GoalSplit.of(1, Map.of("north", GREAT)), "weight of 'north' 1E+2147483647" + reason);
    }

    @Test
    void aThousandDigitsOnEitherSideAreTaken() {
        BigDecimal most = new BigDecimal("9".repeat(1_000) + "." + "9".repeat(1_000));
        assertThat(Money.of(most, Currency.getInstance("EUR")).amount()).isEqualTo(most);
        assertThat(DataObject.root("lead", Map.of("size", most)).decimal("size"))
                .isEqualTo(most);
        assertThat(DataObject.root("lead", Map.of("size", Double.MIN_VALUE)).decimal("size"))
                .isEqualTo(new BigDecimal("4.9E-324"));
    }

    @Test
    void aShareMayHaveMoreDigitsThanAnybodyGives() {
        BigDecimal many = BigDecimal.valueOf(3).pow(5_200); // 2,482 digits
        assertThat(MetricValue.ratio(BigDecimal.ONE, many))
                .isEqualTo(MetricValue.ratio(BigDecimal.ONE, many.setScale(3)));
        assertThat(MetricValue.ratio(new BigDecimal("1E+1000"), BigDecimal.ONE))
                .isEqualTo(MetricValue.ratio(BigDecimal.TEN.pow(1_000), BigDecimal.ONE));
        refuses(
                () -> MetricValue.ratio(new BigDecimal("1E+1000001"), BigDecimal.ONE),
                "number 1E+1000001 needs 1000001 zeros to be written out, above the greatest allowed value 1000000;"
                        + " give a smaller or a rounded one");
        assertThat(Decimals.canonical(new BigDecimal("1E+1000000")))
                .isEqualTo(BigDecimal.TEN.pow(1_000_000))
                .extracting(BigDecimal::scale)
                .isEqualTo(0);
    }

    @Test
    void aDateBeyondTheLastIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> DataObject.root("plan", Map.of("start", "+999999999-12-31"))
                        .make(plan -> plan.date("start").plusDays(1)))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("plan: ");
        refuses(
                () -> Blueprint.of(LocalDate.MAX, List.of()),
                "start +999999999-12-31 is less than 3 months before the last date; give an earlier one");
        assertThat(Blueprint.of(LocalDate.MAX.minusMonths(3), List.of()).end())
                .isEqualTo(LocalDate.of(999_999_999, 12, 30));
    }

    @Test
    void aGoalIsSplitOverNoMorePeriodsThanATableHas() {
        GoalSplit split = GoalSplit.of(Long.MAX_VALUE, Map.of("north", BigDecimal.ONE));
        assertThat(split.overPeriods(10_000).periods("north").stream()
                        .map(BigDecimal::valueOf)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE));
        refuses(
                () -> split.overPeriods(Integer.MAX_VALUE),
                "number of periods is 2147483647, above the greatest allowed value 10000; split over fewer");
    }

    @Test
    void aSprintLastsNoLongerThanABurnUpShows() {
        Map<String, Object> sprint = Map.of(
                "version",
                1,
                "start",
                "2026-01-01",
                "swap-policy",
                "swap-equal",
                "scope",
                List.of(),
                "events",
                List.of());
        Map<String, Object> endless = new HashMap<>(sprint);
        endless.put("end", "+999999999-12-31");
        refuses(
                () -> ActiveSprint.fromData(endless),
                "active sprint: a sprint from 2026-01-01 to before +999999999-12-31 has more than 3660 dates;"
                        + " give an earlier end");
    }

    @Test
    void aFunnelThatTakesMoreThanThereIsSaysOfWhat() {
        ReverseFunnel funnel = ReverseFunnel.reaching("sales", Long.MAX_VALUE).from("leads", new BigDecimal("0.5"));
        assertThatThrownBy(funnel::needed)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("reaching 9223372036854775807 'sales' takes more than 9223372036854775807 'leads';"
                        + " check the rates");
        assertThat(ReverseFunnel.reaching("sales", Long.MAX_VALUE / 2)
                        .from("leads", new BigDecimal("0.5"))
                        .needed())
                .containsEntry("leads", Long.MAX_VALUE - 1);
    }

    /** Of 2^62 leads one was contacted: even the first hundredth waits for ever. */
    @Test
    void thePercentilesOfVeryManyLeadsAreExact() {
        long most = Long.MAX_VALUE / 2;
        ResponseTimes times = ResponseTimes.of(List.of(Duration.ofHours(1)), most - 1);
        assertThat(times.percentile(1)).isEqualTo(new ResponseTime.Never());
        assertThat(times.percentile(100)).isEqualTo(new ResponseTime.Never());
        assertThat(times)
                .hasToString(
                        "median never of 4,611,686,018,427,387,903 leads, 4,611,686,018,427,387,902 never contacted");
        refuses(
                () -> ResponseTimes.of(List.of(Duration.ofHours(1)), most),
                "number of leads never contacted is 4611686018427387903, with the 1 contacted above the greatest"
                        + " allowed value 4611686018427387903; give fewer");
        refuses(
                () -> times.plus(times),
                "number of leads never contacted is 9223372036854775804, with the 2 contacted above the greatest"
                        + " allowed value 4611686018427387903; give fewer");
    }
}
