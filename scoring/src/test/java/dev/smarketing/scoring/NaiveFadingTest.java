package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle of the other tests, held against arithmetic and the reference. */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class NaiveFadingTest {

    @ParameterizedTest
    @CsvSource({
        "0.03, 6, 1, 5, 0.01", // 0.03 (1 - 5/6) is 0.005, a tie
        "-0.03, 6, 1, 5, -0.01",
        "0.03, 7, 1, 6, 0.00", // 0.0042...
        "0.01, 4, 2, 1, 0.01", // (1/4)^(1/2) is 1/2: a tie again
        "0.02, 2, 0.5, 1, 0.02", // (1/2)^2 is 1/4: 0.015
        "100, 470, 1.05, 7, 98.18", // S8
        "100, 470, 1.05, 47, 88.84",
        "100, 470, 1.05, 227, 50.00", // S9
        "100, 470, 1.05, 228, 49.79", // 100 (1 - (228/470)^(1/1.05)) = 49.7896...
        "50, 10, 0.3, 0, 50",
        "50, 10, 0.3, 10, 0",
    })
    void powers(BigDecimal points, int tau, BigDecimal delta, long age, BigDecimal expected) {
        Decay decay = new Decay.Power(tau, delta);
        assertThat(NaiveFading.faded(decay, points, age)).isEqualByComparingTo(expected);
        assertThat(decay.apply(Points.ofHundredths(points.movePointRight(2).longValueExact()), (int) age)
                        .toBigDecimal())
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 14, 7, 7.07", // S7
        "10, 14, 14, 5.00",
        "10, 14, 30, 2.26",
        "10, 14, 153, 0.01",
        "10, 14, 154, 0.00",
        "0.01, 14, 14, 0.01", // 0.005, a tie
        "-0.05, 14, 14, -0.03", // 0.025, another one
        "0.05, 14, 15, 0.02",
    })
    void halfLives(BigDecimal points, int days, long age, BigDecimal expected) {
        assertThat(NaiveFading.faded(Decay.halvingEvery(days), points, age)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.07, 0.5, 7, 1, 0.07", // 0.07 (1 - 1/14) is 0.065
        "0.03, 1, 3, 1, 0.02",
        "-0.03, 1, 6, 3, -0.02", // 0.015
        "10, 0.5, 30, 29, 5.17", // S6
    })
    void fractions(BigDecimal points, BigDecimal share, int days, long age, BigDecimal expected) {
        assertThat(NaiveFading.faded(new Decay.Linear(share, days), points, age))
                .isEqualByComparingTo(expected);
    }

    @Property
    void bothWaysLeaveTheSame(@ForAll Decay decay, @ForAll Points points, @ForAll @IntRange(max = 400) int age) {
        assertThat(decay.apply(points, age).toBigDecimal())
                .isEqualByComparingTo(NaiveFading.faded(decay, points.toBigDecimal(), age));
    }
}
