package dev.smarketing.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.scoring.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points for log odds: S31 of the scoring reference. */
class PointsScaleTest {

    private static final PointsScale S31 = PointsScale.of(Points.of(10), Points.of(50), 1, 4);

    @Test
    void s31PointsOfWeightsOfEvidence() {
        EvidenceForConversion s30 = EvidenceForConversion.of(
                List.of(
                        new BinCounts("1", 101, 300),
                        new BinCounts("2", 391, 1800),
                        new BinCounts("3", 453, 3033),
                        new BinCounts("4", 34, 307)),
                ZeroCells.refuse());
        assertThat(S31.factor()).isCloseTo(14.4270, within(5e-5));
        assertThat(S31.offset()).isCloseTo(70.0000, within(5e-5));
        assertThat(S31.base(-1.2)).isEqualTo(Points.parse("52.69"));
        assertThat(s30.weights().stream().map(weight -> S31.points(.9 * weight.orElseThrow())))
                .containsExactly(
                        Points.parse("8.13"), Points.parse("2.44"), Points.parse("-2.42"), Points.parse("-6.30"));
    }

    @Test
    void whereAHighScoreMeansFewConversionsTheFactorChangesSign() {
        PointsScale credit = S31.oriented(Orientation.LOW_CONVERTS);
        assertThat(credit.factor()).isEqualTo(-S31.factor());
        // 50 at odds 1:4, and even odds, twice doubled, lie 20 points lower
        assertThat(credit.base(Math.log(0.25))).isEqualTo(Points.of(50));
        assertThat(credit.base(0)).isEqualTo(Points.of(30));
        assertThat(S31.base(0)).isEqualTo(Points.of(70));
    }

    @Test
    void scalesAreStoredAsData() {
        PointsScale scale =
                PointsScale.of(Points.parse("7.5"), Points.of(100), 3, 2).oriented(Orientation.LOW_CONVERTS);
        assertThat(PointsScale.fromData(scale.toData())).isEqualTo(scale).isNotEqualTo(S31);
        assertThat(S31).hasToString("50 points at odds 1:4, 10 more double them");
        assertThat(scale).hasToString("100 points at odds 3:2, 7.50 fewer double them");
    }

    @Test
    void refusesWhatIsNoScale() {
        assertThatThrownBy(() -> PointsScale.of(Points.ZERO, Points.of(50), 1, 4))
                .hasMessage("points to double the odds are 0; give points above 0");
        assertThatThrownBy(() -> PointsScale.of(Points.of(1), Points.of(50), 0, 4))
                .hasMessage("positive part of the odds is 0, below the least allowed value 1; give 1 or more");
        assertThatThrownBy(() -> S31.points(Double.NEGATIVE_INFINITY))
                .hasMessage("weight gives -Infinity points; choose a policy for zeros that keeps weights finite");
    }
}
