package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Bins along which conversion only rises or only falls. */
class MonotoneBinsTest {

    private static final Horizon HORIZON = Horizon.ofDays(30, day("2026-12-31"), PARIS);

    /** One decision a value; negative values stand for none. */
    private static List<Decision> decisions(List<Integer> values, List<Boolean> won) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Lead.Builder lead = Lead.builder("L" + i);
            if (values.get(i) >= 0) {
                lead.with(MINUTES, BigDecimal.valueOf(values.get(i)));
            }
            LeadHistory history = history(lead.build());
            all.add(Decision.of(won.get(i) ? won(history, "2026-03-05") : history, at("2026-03-01")));
        }
        return all;
    }

    private static MonotoneBins bins(List<Integer> values, List<Boolean> won, int least) {
        return MonotoneBins.of(MINUTES, decisions(values, won), HORIZON, Orientation.HIGH_CONVERTS, least);
    }

    @Test
    void violatorsAreJoinedAndMissingValuesStandApart() {
        MonotoneBins bins =
                bins(List.of(1, 1, 2, 2, 3, 3, 4, 4, -1, -1, -1), outcomes(0, 0, 1, 0, 0, 0, 1, 1, 1, 0, 0), 1);
        // rates 0, 1/2, 0, 1: the second and the third make 1/4
        assertThat(bins.bins())
                .containsExactly(
                        new MonotoneBins.Bin(
                                Optional.empty(), Optional.of(BigDecimal.valueOf(2)), new BinCounts("below 2", 0, 2)),
                        new MonotoneBins.Bin(
                                Optional.of(BigDecimal.valueOf(2)),
                                Optional.of(BigDecimal.valueOf(4)),
                                new BinCounts("from 2 below 4", 1, 3)),
                        new MonotoneBins.Bin(
                                Optional.of(BigDecimal.valueOf(4)), Optional.empty(), new BinCounts("from 4", 2, 0)));
        assertThat(bins.missing()).isEqualTo(new BinCounts("missing", 1, 2));
        assertThat(bins).hasToString("minutes: [below 2, from 2 below 4, from 4] and 3 missing");
    }

    @Test
    void smallBinsJoinTheCloserNeighbour() {
        MonotoneBins bins = bins(List.of(1, 1, 1, 1, 2, 2, 3, 3, 3, 3), outcomes(0, 0, 0, 1, 1, 0, 1, 1, 1, 1), 3);
        // rates 1/4, 1/2, 1: the middle one is closer to the lower
        assertThat(bins.bins())
                .map(MonotoneBins.Bin::counts)
                .containsExactly(new BinCounts("below 3", 2, 4), new BinCounts("from 3", 4, 0));
        assertThat(bins(List.of(1, 2), outcomes(0, 1), 9).bins())
                .map(MonotoneBins.Bin::counts)
                .containsExactly(new BinCounts("all", 1, 1));
    }

    @Test
    void theBinsBecomeAReadableRule() {
        MonotoneBins bins = bins(List.of(1, 1, 1, 5, 5, 5, -1, -1), outcomes(1, 0, 0, 1, 1, 0, 1, 0), 1);
        EvidenceForConversion evidence = bins.evidence(ZeroCells.refuse());
        // 1 of 4 positives and 2 of 4 negatives: ln(1/2) below 5, ln 2 from 5 on, 0 without a value
        PointsScale scale = PointsScale.of(Points.of(10), Points.of(50), 1, 1);
        assertThat(evidence.weight("below 5").orElseThrow()).isCloseTo(-Math.log(2), within(1e-12));
        ProfileRule rule = bins.rule("minutes", evidence, 1, scale);
        assertThat(rule.alternatives())
                .containsExactly(
                        new ProfileRule.Alternative(MINUTES.isAtLeast(5), Points.of(10)),
                        new ProfileRule.Alternative(MINUTES.isPresent(), Points.of(-10)),
                        new ProfileRule.Alternative(MINUTES.isAbsent(), Points.ZERO));
        assertThat(ModelLint.check(model(5, rule)))
                .noneMatch(finding -> finding.code() == FindingCode.NON_MONOTONE_BINS
                        || finding.code() == FindingCode.SHADOWED_ALTERNATIVE);
        MonotoneBins none = bins(List.of(-1), outcomes(1), 1);
        assertThatThrownBy(() -> none.rule("minutes", evidence, 1, scale))
                .hasMessage("attribute 'minutes' has no bin, because no judged decision knew a value; give more"
                        + " decisions");
    }

    /** The rate at a value is the greatest, over starts not after it, of the least mean over ends not before it. */
    @Property
    void theRatesAreThoseOfIsotonicRegression(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6) Integer> values,
            @ForAll @Size(20) List<Boolean> won) {
        MonotoneBins bins = bins(values, won, 1);
        double last = -1;
        for (MonotoneBins.Bin bin : bins.bins()) {
            double rate = (double) bin.counts().positives() / bin.counts().cases();
            assertThat(rate).isGreaterThan(last);
            last = rate;
            for (int value = 0; value <= 6; value++) {
                BigDecimal number = BigDecimal.valueOf(value);
                boolean inside = bin.from()
                                .map(from -> from.compareTo(number) <= 0)
                                .orElse(true)
                        && bin.below().map(below -> below.compareTo(number) > 0).orElse(true);
                if (inside && values.contains(value)) {
                    assertThat(rate).isCloseTo(isotonic(values, won, value), within(1e-12));
                }
            }
        }
        assertThat(bins.bins().stream().mapToLong(bin -> bin.counts().cases()).sum())
                .isEqualTo(values.size());
    }

    private static double isotonic(List<Integer> values, List<Boolean> won, int value) {
        double greatest = 0;
        for (int from = 0; from <= value; from++) {
            double least = 1;
            for (int to = value; to <= 6; to++) {
                int cases = 0;
                int positives = 0;
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) >= from && values.get(i) <= to) {
                        cases++;
                        positives += won.get(i) ? 1 : 0;
                    }
                }
                least = Math.min(least, (double) positives / cases);
            }
            greatest = Math.max(greatest, least);
        }
        return greatest;
    }
}
