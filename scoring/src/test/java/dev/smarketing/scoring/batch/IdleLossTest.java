package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.IdleDecay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class IdleLossTest {

    private static final ActivityType VIEW = ActivityType.of("page view");

    private static IdleLoss share(String share) {
        return new IdleLoss(IdleDecay.everyDaysWithout(7, VIEW).losesShare(new BigDecimal(share)));
    }

    /** S * (1 - q)^k in full length, ties away from zero. */
    private static long expected(long hundredths, String share, int intervals) {
        BigDecimal kept = BigDecimal.ONE.subtract(new BigDecimal(share)).pow(intervals);
        return kept.multiply(BigDecimal.valueOf(hundredths))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Test
    void pointsAreTakenForFullIntervals() {
        IdleLoss five = new IdleLoss(IdleDecay.everyDaysWithout(7, VIEW).loses(5));
        assertThat(five.left(1_000, 6)).isEqualTo(1_000);
        assertThat(five.left(1_000, 7)).isEqualTo(500);
        assertThat(five.left(1_000, 27)).isEqualTo(1_000 - 3 * 500);
    }

    @Test
    void tiesAreRoundedAwayFromZero() {
        assertThat(share("0.5").left(1, 7)).isEqualTo(1); // 0.5
        assertThat(share("0.5").left(-1, 7)).isEqualTo(-1);
        assertThat(share("0.5").left(1, 14)).isZero(); // 0.25
        assertThat(share("0.1").left(5, 7)).isEqualTo(5); // 4.5
        assertThat(share("1").left(5, 7)).isZero();
        // 3 * 2^28 / 2^29 is 1.5, and 2^29 / 2^30 a half, where fractions get large
        assertThat(share("0.5").left(3L << 28, 7 * 29)).isEqualTo(2);
        assertThat(share("0.5").left(1L << 29, 7 * 30)).isEqualTo(1);
        assertThat(share("0.5").left((1L << 29) - 1, 7 * 30)).isZero();
    }

    /** 20^7 / 2 * (19 / 20)^7 is 19^7 / 2, a tie of parts too large for exact fractions of longs. */
    @Test
    void aTieIsSeenHoweverNearTheEstimatesComeToIt() {
        assertThat(share("0.05").left(640_000_000, 7 * 7)).isEqualTo(446_935_870); // 446,935,869.5
        assertThat(share("0.05").left(-640_000_000, 7 * 7)).isEqualTo(-446_935_870);
        assertThat(share("0.05").left(639_999_999, 7 * 7)).isEqualTo(expected(639_999_999, "0.05", 7));
        // 3^7 / 20^7 of the same is 3^7 / 2
        assertThat(share("0.85").left(640_000_000, 7 * 7)).isEqualTo(1_094); // 1,093.5
    }

    @Test
    void everyWayOfCalculatingGivesTheExactValue() {
        long[] scores = {1, 2, 5, 99, 1_050, 8_765, 123_456, (1L << 30) - 1, 1L << 30, 987_654_321_987L};
        for (String share : new String[] {"0.001", "0.1", "0.25", "0.333", "0.5", "0.667", "0.95", "0.999", "1"}) {
            IdleLoss loss = share(share);
            for (int intervals = 0; intervals < 400; intervals++) {
                for (long score : scores) {
                    long expected = expected(score, share, intervals);
                    assertThat(loss.left(score, 7 * intervals + 6)).isEqualTo(expected);
                    assertThat(loss.left(-score, 7 * intervals)).isEqualTo(-expected);
                }
            }
        }
    }
}
