package dev.smarketing.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Weights of evidence and information values: S30 and S33 of the scoring reference. */
class EvidenceForConversionTest {

    private static final Offset<Double> SEVENTH_DIGIT = within(5.1e-8);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final List<BinCounts> S30 = List.of(
            new BinCounts("1", 101, 300),
            new BinCounts("2", 391, 1800),
            new BinCounts("3", 453, 3033),
            new BinCounts("4", 34, 307));

    private static final List<BinCounts> S33 =
            List.of(new BinCounts("none", 0, 30), new BinCounts("few", 10, 40), new BinCounts("many", 20, 30));

    @Test
    void s30PositiveWeightsMeanMoreConversionsThanAverage() {
        EvidenceForConversion evidence = EvidenceForConversion.of(S30, ZeroCells.refuse());
        assertThat(evidence.weight("1").orElseThrow()).isCloseTo(.6263407, SEVENTH_DIGIT);
        assertThat(evidence.weight("2").orElseThrow()).isCloseTo(.1881683, SEVENTH_DIGIT);
        assertThat(evidence.weight("3").orElseThrow()).isCloseTo(-.1864127, SEVENTH_DIGIT);
        assertThat(evidence.weight("4").orElseThrow()).isCloseTo(-.4854845, SEVENTH_DIGIT);
        assertThat(evidence.informationValue()).isCloseTo(.0711798, SEVENTH_DIGIT);
    }

    @Test
    void s33EachPolicySaysSomethingElseOfABinWithoutConversions() {
        EvidenceForConversion added = EvidenceForConversion.of(S33, ZeroCells.add(HALF));
        assertThat(added.weight("none").orElseThrow()).isCloseTo(-2.9408026, SEVENTH_DIGIT);
        assertThat(added.weight("few").orElseThrow()).isCloseTo(-.1798555, SEVENTH_DIGIT);
        assertThat(added.weight("many").orElseThrow()).isCloseTo(.7727695, SEVENTH_DIGIT);
        assertThat(added.informationValue()).isCloseTo(1.1195252, SEVENTH_DIGIT);
        EvidenceForConversion replaced = EvidenceForConversion.of(S33, ZeroCells.replaceBy(HALF));
        assertThat(replaced.weight("none").orElseThrow()).isCloseTo(-2.9069011, SEVENTH_DIGIT);
        assertThat(replaced.weight("few").orElseThrow()).isCloseTo(-.1988509, SEVENTH_DIGIT);
        assertThat(replaced.weight("many").orElseThrow()).isCloseTo(.7819784, SEVENTH_DIGIT);
        assertThat(replaced.informationValue()).isCloseTo(1.1169387, SEVENTH_DIGIT);
        EvidenceForConversion skipped = EvidenceForConversion.of(S33, ZeroCells.skip());
        assertThat(skipped.weights().get(0)).isEmpty();
        assertThat(skipped.informationValue()).isCloseTo(.3049409, SEVENTH_DIGIT);
        EvidenceForConversion infinite = EvidenceForConversion.of(S33, ZeroCells.infinite());
        assertThat(infinite.weight("none")).isEqualTo(OptionalDouble.of(Double.NEGATIVE_INFINITY));
        assertThat(infinite.informationValue()).isInfinite();
        assertThatThrownBy(() -> EvidenceForConversion.of(S33, ZeroCells.refuse()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bin 'none' has 0 positives and 30 negatives; join it with another bin or choose a policy"
                        + " for zeros");
    }

    @Test
    void aBinWithoutAnyCaseHasNoWeightAndNoInfluence() {
        List<BinCounts> bins = List.of(S30.get(0), S30.get(1), new BinCounts("empty", 0, 0));
        double without = EvidenceForConversion.of(S30.subList(0, 2), ZeroCells.infinite())
                .informationValue();
        EvidenceForConversion evidence = EvidenceForConversion.of(bins, ZeroCells.infinite());
        assertThat(evidence.weight("empty")).isEmpty();
        assertThat(evidence.informationValue()).isEqualTo(without);
    }

    @Test
    void refusesWhatTellsNothing() {
        assertThatThrownBy(() -> EvidenceForConversion.of(List.of(new BinCounts("all", 0, 5)), ZeroCells.infinite()))
                .hasMessage("there are no positives; shares need at least one");
        assertThatThrownBy(() -> EvidenceForConversion.of(List.of(S30.get(0), S30.get(0)), ZeroCells.skip()))
                .hasMessage("bin '1' is given twice; give each bin a name of its own");
        assertThatThrownBy(() -> EvidenceForConversion.of(S30, ZeroCells.skip()).weight("5"))
                .hasMessage("there is no bin '5'; choose one of [1, 2, 3, 4]");
        assertThatThrownBy(() -> ZeroCells.add(BigDecimal.ZERO))
                .hasMessage("count of policy ADD is 0; give a count above 0, such as 0.5");
        assertThatThrownBy(() -> new BinCounts("x", -1, 0))
                .hasMessage("positives of bin 'x' is -1, below the least allowed value 0; give 0 or more");
    }

    @Test
    void policiesAreStoredAsData() {
        for (ZeroCells policy : List.of(
                ZeroCells.refuse(),
                ZeroCells.infinite(),
                ZeroCells.skip(),
                ZeroCells.replaceBy(HALF),
                ZeroCells.add(new BigDecimal("0.50")))) {
            assertThat(ZeroCells.fromData(policy.toData())).isEqualTo(policy).hasToString(policy.toString());
        }
        assertThat(ZeroCells.add(HALF)).hasToString("ADD(0.5)");
    }
}
