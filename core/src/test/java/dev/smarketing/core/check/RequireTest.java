package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal names the thing, its value, the limit and what to do; what stands on a limit is told by each. */
class RequireTest {

    @Test
    void refusesBlankTextsAndNumbersOutsideTheirLimits() {
        refused(() -> Require.text(" ", "lead id"), "lead id is blank; give it at least one visible character");
        refused(
                () -> Require.atLeast(2L, 3L, "attempts"),
                "attempts is 2, below the least allowed value 3; give 3 or more");
        refused(() -> Require.atMost(4, 3, "days"), "days is 4, above the greatest allowed value 3; give 3 or less");
        refused(() -> Require.between(0, 1, 4, "quarter"), "quarter is 0, outside 1 to 4; give a number within");
        refused(() -> Require.between(5, 1, 4, "quarter"), "quarter is 5, outside 1 to 4; give a number within");
        refused(
                () -> Require.notNegative(decimal("-0.5"), "effort"),
                "effort is -0.5, below the least allowed value 0; give 0 or more");
        refused(() -> Require.positive(decimal("0.0"), "weight"), "weight is 0.0, not above 0; give more than 0");
        assertThat(Require.text(" L-1 ", "lead id")).isEqualTo(" L-1 ");
        assertThat(Require.atLeast(3, 3, "attempts")).isEqualTo(3);
        assertThat(Require.atLeast(3L, 3L, "attempts")).isEqualTo(3L);
        assertThat(Require.atMost(3, 3, "days")).isEqualTo(3);
        assertThat(Require.between(1, 1, 4, "quarter")).isEqualTo(1);
        assertThat(Require.between(4, 1, 4, "quarter")).isEqualTo(4);
        assertThat(Require.notNegative(BigDecimal.ZERO, "effort")).isZero();
        assertThat(Require.positive(decimal("0.01"), "weight")).isEqualTo("0.01");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, false, false, false",
        "0, true, false, false",
        "0.01, true, true, true",
        "0.99, true, true, true",
        "1.00, true, true, false",
        "1.01, false, false, false"
    })
    void sharesDifferInWhetherNothingAndEverythingCount(
            BigDecimal value, boolean share, boolean positiveShare, boolean properShare) {
        told(share, value, "outside 0 to 1", () -> Require.share(value, "margin"));
        told(positiveShare, value, "not above 0 and at most 1", () -> Require.positiveShare(value, "margin"));
        told(properShare, value, "not between 0 and 1", () -> Require.properShare(value, "margin"));
        assertThat(refusal(() -> Require.properShare(value.doubleValue(), "margin")) == null)
                .isEqualTo(properShare);
    }

    private static void told(boolean allowed, BigDecimal value, String limit, ThrowingCallable check) {
        assertThat(refusal(check))
                .isEqualTo(
                        allowed
                                ? null
                                : "margin is " + value.toPlainString() + ", " + limit
                                        + "; give a share such as 0.9 for 90 %");
    }

    @Test
    void whatIsAShareComesBackUnchanged() {
        BigDecimal half = decimal("0.50");
        assertThat(Require.share(half, "margin")).isSameAs(half);
        assertThat(Require.positiveShare(half, "margin")).isSameAs(half);
        assertThat(Require.properShare(half, "margin")).isSameAs(half);
        assertThat(Require.properShare(0.5, "margin")).isEqualTo(0.5);
    }

    @Test
    void anEstimateThatIsNoNumberIsNoShare() {
        refused(
                () -> Require.properShare(Double.NaN, "confidence"),
                "confidence is NaN, not between 0 and 1; give a share such as 0.9 for 90 %");
    }

    @Test
    void refusesDurationsByTheirSign() {
        Duration second = Duration.ofSeconds(1);
        refused(
                () -> Require.notNegative(second.negated(), "response time"),
                "response time is PT-1S, below 0; give a duration such as PT1H30M, or PT0S");
        refused(
                () -> Require.positive(Duration.ZERO, "expiry"),
                "expiry is PT0S, not above 0; give a duration such as PT1H30M");
        refused(
                () -> Require.positive(second.negated(), "expiry"),
                "expiry is PT-1S, not above 0; give a duration such as PT1H30M");
        assertThat(Require.notNegative(Duration.ZERO, "response time")).isZero();
        assertThat(Require.positive(second, "expiry")).isEqualTo(second);
    }

    @Test
    void refusesWhatDoesNotRise() {
        assertThat(Require.rising(List.of(1, 2, 4), "limit")).containsExactly(1, 2, 4);
        assertThat(Require.rising(List.<Integer>of(), "limit")).isEmpty();
        refused(
                () -> Require.rising(List.of(1, 4, 4, 2), "limit"),
                "limit 4 is not above 4 before it; give each above the one before");
        refused(
                () -> Require.rising(List.of(1, 4, 2), "limit"),
                "limit 2 is not above 4 before it; give each above the one before");
    }

    @Test
    void equalNumbersBecomeEqualObjects() {
        assertThat(Decimals.canonical(decimal("1.2E+3"))).isEqualTo(decimal("1200"));
        assertThat(Decimals.canonical(decimal("1200.00"))).isEqualTo(decimal("1200"));
        assertThat(Decimals.canonical(decimal("0.500"))).isEqualTo(decimal("0.5"));
        assertThat(Decimals.canonical(decimal("0E-7"))).isEqualTo(decimal("0"));
        assertThat(Decimals.canonical(decimal("0E+7"))).isEqualTo(decimal("0"));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static void refused(ThrowingCallable check, String message) {
        assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static @Nullable String refusal(ThrowingCallable check) {
        try {
            check.call();
            return null;
        } catch (Throwable e) {
            return e.getMessage();
        }
    }
}
