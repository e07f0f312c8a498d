package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of rows and decays, ties that doubles miss, and amounts that no double holds. */
class DecayTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static long left(Decay decay, long hundredths, int age) {
        return decay.apply(Points.ofHundredths(hundredths), age).hundredths();
    }

    /** The first row whose last day is not passed; nothing after the last. */
    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 500", "7, 500", "8, 205", "30, 205", "31, 0", "400, 0"})
    void aTableCountsUpToTheLastDayOfARow(int age, long hundredths) {
        Decay table = new Decay.Table(List.of(
                new Decay.Row(0, BigDecimal.ONE), new Decay.Row(7, HALF), new Decay.Row(30, new BigDecimal("0.205"))));
        assertThat(left(table, 1_000, age)).isEqualTo(hundredths);
        assertThat(left(table, -1_000, age)).isEqualTo(-hundredths);
    }

    @Test
    void tiesGoAwayFromZero() {
        assertThat(left(Decay.halvingEvery(7), 1, 7)).isEqualTo(1); // 0.5
        assertThat(left(Decay.halvingEvery(7), -1, 7)).isEqualTo(-1);
        assertThat(left(Decay.halvingEvery(7), 1, 8)).isZero();
        assertThat(left(Decay.halvingEvery(7), 3, 14)).isEqualTo(1); // 0.75
        assertThat(left(Decay.linear(2), 1, 1)).isEqualTo(1);
        // doubles say 0.4999999999999999 and 5.499999999999998
        assertThat(left(new Decay.Power(6, BigDecimal.ONE), 3, 5)).isEqualTo(1); // 3 (1 - 5/6)
        assertThat(left(new Decay.Power(6, HALF), 18, 5)).isEqualTo(6); // 18 (1 - (5/6)^2) = 5.5
        assertThat(left(new Decay.Power(6, HALF), -18, 5)).isEqualTo(-6);
        assertThat(left(new Decay.Power(6, HALF), 18, 6)).isZero();
    }

    /** n is the value rounded half up exactly if (2p)^h lies from (2n - 1)^h 2^a to below (2n + 1)^h 2^a. */
    @Test
    void amountsThatNoDoubleHolds() {
        for (long amount = Long.MAX_VALUE; amount > 1L << 52; amount -= amount / 7) {
            for (int halfLife : new int[] {1, 3, 7}) {
                for (int age : new int[] {1, 2, 5, 11}) {
                    long n = left(Decay.halvingEvery(halfLife), amount, age);
                    BigInteger value = BigInteger.valueOf(amount).shiftLeft(1).pow(halfLife);
                    BigInteger twice = BigInteger.valueOf(n).shiftLeft(1);
                    assertThat(value)
                            .isBetween(
                                    twice.subtract(BigInteger.ONE).pow(halfLife).shiftLeft(age),
                                    twice.add(BigInteger.ONE)
                                            .pow(halfLife)
                                            .shiftLeft(age)
                                            .subtract(BigInteger.ONE));
                }
            }
        }
    }

    @Test
    void sharesAtTheirLimits() {
        assertThat(new Decay.Row(1, BigDecimal.ZERO).factor()).isZero();
        assertThat(new Decay.StepLinear(BigDecimal.ONE, 1).share()).isOne();
        for (String factor : new String[] {"-0.1", "1.001", "0.0005"}) {
            assertThatThrownBy(() -> new Decay.Row(1, new BigDecimal(factor)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("share of the decay is " + factor
                            + "; give a share from 0 to 1 with at most three decimals");
        }
        for (String share : new String[] {"0", "-0.1", "1.001", "0.0005"}) {
            assertThatThrownBy(() -> new Decay.StepLinear(new BigDecimal(share), 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("share of the decay is " + share
                            + "; give a share above 0 to 1 with at most three decimals");
        }
    }

    /**
     * Two count, the earliest first, halving each 14 days. Of the pricing page was the view 14 days ago: 5. If that of
     * today was too it is 15, if that of 28 days ago was as well 7.50.
     */
    @Test
    void whatIsNotKnownMayGoEitherWayWhereTheEarliestSurvive() {
        ScoringModel model = model(implicit("r")
                .each(VIEW)
                .scores(10)
                .where(URL.is("/pricing"))
                .halvingEvery(14)
                .atMost(FrequencyLimit.per(2, Period.ALL).keepingEarliest()));
        List<Activity> views = new ArrayList<>(aged(VIEW, 28, 14, 0));
        views.set(1, views.get(1).with(URL, "/pricing"));
        ScoreCard card = model.score(NOBODY, views, NOON);
        assertThat(card.total()).isEqualTo(Points.of(5));
        assertThat(card.attainable().lowest()).isLessThanOrEqualTo(Points.of(5));
        assertThat(card.attainable().highest()).isEqualTo(Points.of(15));
        assertThat(ScoreState.of(model).plus(views).score(NOBODY, NOON)).isEqualTo(card);
    }
}
