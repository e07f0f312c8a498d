package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class DecayProperties {

    /** n is right exactly if n - 1/2 <= p 2^(-a/h) < n + 1/2, all raised to the power h and multiplied by 2^a. */
    @Property
    void halfLifeIsRoundedExactly(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long hundredths,
            @ForAll @IntRange(min = 1, max = 60) int halfLife,
            @ForAll @IntRange(max = 3_000) int age) {
        long n = Decay.halvingEvery(halfLife)
                .apply(Points.ofHundredths(hundredths), age)
                .hundredths();
        BigInteger value = BigInteger.valueOf(hundredths).shiftLeft(1).pow(halfLife);
        BigInteger above = BigInteger.valueOf(2 * n + 1).pow(halfLife).shiftLeft(age);
        assertThat(value).isLessThan(above);
        if (n > 0) {
            BigInteger below = BigInteger.valueOf(2 * n - 1).pow(halfLife).shiftLeft(age);
            assertThat(value).isGreaterThanOrEqualTo(below);
        }
    }

    @Property
    void pointsNeverGrowWithAgeAndNeverChangeSign(
            @ForAll Decay decay, @ForAll Points points, @ForAll @IntRange(max = 400) int age) {
        Points earlier = decay.apply(points, age);
        Points later = decay.apply(points, age + 1);
        assertThat(Math.abs(later.hundredths())).isLessThanOrEqualTo(Math.abs(earlier.hundredths()));
        assertThat(Math.abs(earlier.hundredths())).isLessThanOrEqualTo(Math.abs(points.hundredths()));
        assertThat(later.signum() * points.signum()).isNotNegative();
        assertThat(decay.apply(points.negated(), age)).isEqualTo(earlier.negated());
    }

    @Property
    void powerWithDeltaOneIsLinear(
            @ForAll Points points,
            @ForAll @IntRange(min = 1, max = 500) int tau,
            @ForAll @IntRange(max = 600) int age) {
        assertThat(new Decay.Power(tau, BigDecimal.ONE).apply(points, age))
                .isEqualTo(Decay.linear(tau).apply(points, age));
    }

    @Property
    void theCurveFindsEveryChange(
            @ForAll Decay decay,
            @ForAll Points points,
            @ForAll @IntRange(min = 1, max = 300) int window,
            @ForAll @IntRange(max = 299) int age) {
        DecayCurve curve = new DecayCurve(decay, points.hundredths(), Integer.MAX_VALUE);
        DecayCurve windowed = new DecayCurve(decay, points.hundredths(), window);
        if (age < window) {
            assertThat(windowed.at(age)).isEqualTo(curve.at(age));
        }
        assertThat(curve.at(age)).isEqualTo(decay.apply(points, age).hundredths());
        int next = curve.nextChangeAfter(age);
        int naive = -1;
        for (int later = age + 1; later <= age + 3_000 && naive < 0; later++) {
            naive = decay.apply(points, later).equals(decay.apply(points, age)) ? -1 : later;
        }
        if (naive >= 0 || next < age + 3_000) {
            assertThat(next).isEqualTo(naive);
        }
    }
}
