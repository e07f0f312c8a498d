package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** H45 of the KPI reference. */
class RateIntervalTest {

    @Test
    void wilsonAt95Percent() {
        RateInterval none = RateInterval.wilson(MetricValue.ratio(0, 20));
        assertThat(none.low()).isCloseTo(0, within(1e-10));
        assertThat(none.high()).isCloseTo(0.1611251581, within(1e-10));
        RateInterval some = RateInterval.wilson(MetricValue.ratio(14, 100));
        assertThat(some.low()).isCloseTo(0.0852634366, within(1e-10));
        assertThat(some.high()).isCloseTo(0.2213718821, within(1e-10));
        assertThat(some.toText(Language.ENGLISH)).isEqualTo("8.5 % to 22.1 %");
        assertThat(some.toText(Language.FRENCH)).isEqualTo("8,5\u00a0% à 22,1\u00a0%");
    }

    @Test
    void fewCasesAreAnsweredWithNotYet() {
        MetricValue few = MetricValue.ratio(14, 100);
        assertThat(RateInterval.toldIfWithin(few, new BigDecimal("0.1"))).isEqualTo(new MetricValue.Pending());
        assertThat(RateInterval.toldIfWithin(few, new BigDecimal("0.2"))).isEqualTo(few);
        assertThat(RateInterval.toldIfWithin(new MetricValue.NotReported(), BigDecimal.ONE))
                .isEqualTo(new MetricValue.NotReported());
    }

    @Test
    void onlySharesOfWholeCasesHaveAnInterval() {
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(3, 2)))
                .hasMessage("1.5 is no share of whole cases; give a ratio of two counts, the part not above the whole");
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(1, 2), 1))
                .hasMessage("confidence is 1.0, not between 0 and 1; give a share such as 0.9 for 90 %");
    }

    @Test
    void theEndsOfWhatIsAllowed() {
        assertThat(RateInterval.wilson(MetricValue.ratio(5, 5)).high()).isCloseTo(1, within(1e-10));
        assertThat(RateInterval.wilson(MetricValue.ratio(0, Integer.MAX_VALUE)).low())
                .isCloseTo(0, within(1e-10));
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(0, Integer.MAX_VALUE + 1L)))
                .hasMessageStartingWith("0 is no share of whole cases");
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(-1, 2)))
                .hasMessageStartingWith("-0.5 is no share of whole cases");
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(new BigDecimal("0.5"), BigDecimal.valueOf(2))))
                .hasMessageStartingWith("0.25 is no share of whole cases");
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(BigDecimal.ONE, new BigDecimal("2.5"))))
                .hasMessageStartingWith("0.4 is no share of whole cases");
        assertThatThrownBy(() -> RateInterval.wilson(MetricValue.ratio(1, 2), 0))
                .hasMessage("confidence is 0.0, not between 0 and 1; give a share such as 0.9 for 90 %");
    }
}
