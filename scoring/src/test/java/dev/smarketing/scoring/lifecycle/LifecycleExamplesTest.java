package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.Lives.PLAIN;
import static dev.smarketing.scoring.lifecycle.Lives.at;
import static dev.smarketing.scoring.lifecycle.Lives.both;
import static dev.smarketing.scoring.lifecycle.Lives.day;
import static dev.smarketing.scoring.lifecycle.Lives.first;
import static dev.smarketing.scoring.lifecycle.Lives.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked examples of the reference: scores given by hand. */
class LifecycleExamplesTest {

    private static final LeadLifecycle DAMPED =
            PLAIN.withBand(Band.of(5, 5)).withDwellDays(7).withCooldownDays(14);

    private static final Instant END = day("05-01");

    @Test
    void s19EveryAxisHasItsOwnMemory() {
        LeadLifecycle lifecycle = LeadLifecycle.of(
                        Lives.PARIS, Threshold.explicit(50).withImplicitAtLeast(50))
                .withBand(Band.of(10, 10));
        LifecycleState bothHigh = first(lifecycle, both(50, 50));
        assertThat(bothHigh.isQualified()).isTrue();

        LifecycleState fallen = lifecycle.step(bothHigh, both(30, 45), at("2026-03-02T09:00"));
        assertThat(fallen.isHigh(Part.EXPLICIT)).contains(false);
        assertThat(fallen.isHigh(Part.IMPLICIT)).contains(true);
        assertThat(fallen.isHigh(Part.TOTAL)).isEmpty();
        assertThat(fallen.isQualified()).isFalse();

        LifecycleState withoutHistory = first(lifecycle, both(30, 45));
        assertThat(withoutHistory.isHigh(Part.EXPLICIT)).contains(false);
        assertThat(withoutHistory.isHigh(Part.IMPLICIT)).contains(false);
    }

    @Test
    void s20DwellThenCooldownThenReMql() {
        Map<Instant, LifecycleInput> scores = Map.of(
                at("2026-03-02T09:00"), LifecycleInput.total(52),
                at("2026-03-04T09:00"), LifecycleInput.total(40),
                at("2026-03-12T09:00"), LifecycleInput.total(60));
        LifecycleState state = Lives.daily(DAMPED, scores, END);
        assertThat(told(state))
                .containsExactly(
                        "2026-03-02T09:00 lead -> MQL: became MQL 1 with total 52",
                        "2026-03-09T00:00 MQL -> lead: no longer an MQL, with total 40",
                        "2026-03-23T00:00 lead -> MQL: became MQL 2 with total 60");
        assertThat(state.entries()).isEqualTo(2);
        assertThat(state.heldUntil()).contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void s21AScoreWithinTheBandDoesNotComeBack() {
        Map<Instant, LifecycleInput> scores = Map.of(
                at("2026-03-02T09:00"), LifecycleInput.total(52),
                at("2026-03-04T09:00"), LifecycleInput.total(40),
                at("2026-03-12T09:00"), LifecycleInput.total(52));
        LifecycleState state = Lives.daily(DAMPED, scores, END);
        assertThat(told(state))
                .containsExactly(
                        "2026-03-02T09:00 lead -> MQL: became MQL 1 with total 52",
                        "2026-03-09T00:00 MQL -> lead: no longer an MQL, with total 40");
        assertThat(DAMPED.obstacles(state, LifecycleInput.total(52)))
                .extracting(Obstacle::toString)
                .containsExactly("total 52 of 55");
    }

    @Test
    void s22AReturnBySalesNeedsCooldownAndNewEvidence() {
        Map<Instant, LifecycleInput> scores = Map.of(
                at("2026-03-02T09:00"), LifecycleInput.total(52),
                at("2026-03-04T09:00"), LifecycleInput.total(10),
                at("2026-03-20T09:00"), LifecycleInput.total(10).with(SalesDecision.rejected("not ready")),
                at("2026-03-22T09:00"), LifecycleInput.total(60),
                at("2026-04-05T09:00"), LifecycleInput.total(60).withActivityAt(at("2026-04-05T09:00")));
        LifecycleState state = Lives.daily(DAMPED.withLatch(true), scores, END);
        assertThat(told(state))
                .containsExactly(
                        "2026-03-02T09:00 lead -> MQL: became MQL 1 with total 52",
                        "2026-03-20T09:00 MQL -> lead: handed back by sales: not ready",
                        "2026-04-05T09:00 lead -> MQL: became MQL 2 with total 60");

        LifecycleState waiting = Lives.daily(DAMPED.withLatch(true), scores, at("2026-04-04T12:00"));
        assertThat(waiting.isQualified()).isFalse();
        assertThat(waiting.awaitsEvidence()).isTrue();
    }

    @Test
    void s22WithoutNewEvidenceTheCooldownAloneDecides() {
        Map<Instant, LifecycleInput> scores = Map.of(
                at("2026-03-02T09:00"), LifecycleInput.total(52),
                at("2026-03-20T09:00"), LifecycleInput.total(10).with(SalesDecision.rejected("not ready")),
                at("2026-03-22T09:00"), LifecycleInput.total(60));
        LeadLifecycle latched = DAMPED.withLatch(true);
        assertThat(told(Lives.daily(latched.withNewEvidence(false), scores, END)))
                .containsExactly(
                        "2026-03-02T09:00 lead -> MQL: became MQL 1 with total 52",
                        "2026-03-20T09:00 MQL -> lead: handed back by sales: not ready",
                        "2026-04-03T00:00 lead -> MQL: became MQL 2 with total 60");
        LifecycleState waiting = Lives.daily(latched, scores, at("2026-03-25T12:00"));
        assertThat(latched.obstacles(waiting, LifecycleInput.total(60)))
                .extracting(Obstacle::toString)
                .containsExactly("no entry before 2026-04-03", "no counted activity since it came back from sales");
        assertThat(Lives.daily(latched, scores, END).entries()).isEqualTo(1);
    }

    @Test
    void everythingOffIsThePlainComparison() {
        LifecycleState state = LifecycleState.start();
        int minute = 0;
        for (long total : new long[] {49, 50, 49, 50, 0, 51}) {
            minute++;
            state = PLAIN.step(
                    state, LifecycleInput.total(total), at("2026-03-02T09:00").plusSeconds(60L * minute));
            assertThat(state.isQualified()).isEqualTo(total >= 50);
        }
        assertThat(state.entries()).isEqualTo(3);
        assertThat(state.history()).hasSize(5);
    }

    @Test
    void withoutHistoryTheBoundaryAloneDecides() {
        LeadLifecycle banded = PLAIN.withBand(Band.of(5, 5));
        assertThat(first(banded, LifecycleInput.total(50)).isQualified()).isTrue();
        assertThat(first(banded, LifecycleInput.total(49)).isQualified()).isFalse();
        LifecycleState low = first(banded, LifecycleInput.total(49));
        assertThat(banded.step(low, LifecycleInput.total(54), at("2026-03-02T09:00"))
                        .isQualified())
                .isFalse();
        assertThat(banded.step(low, LifecycleInput.total(55), at("2026-03-02T09:00"))
                        .isQualified())
                .isTrue();
        LifecycleState high = first(banded, LifecycleInput.total(50));
        assertThat(banded.step(high, LifecycleInput.total(45), at("2026-03-02T09:00"))
                        .isQualified())
                .isTrue();
        assertThat(banded.step(high, LifecycleInput.total(44), at("2026-03-02T09:00"))
                        .isQualified())
                .isFalse();
    }

    @Test
    void daysAreThoseOfTheZone() {
        LeadLifecycle dwelling = PLAIN.withDwellDays(1);
        LifecycleState state = dwelling.step(LifecycleState.start(), LifecycleInput.total(50), at("2026-03-28T23:59"));
        assertThat(state.heldUntil()).contains(LocalDate.of(2026, 3, 29));
        assertThat(dwelling.nextDue(state, LifecycleInput.total(0))).contains(at("2026-03-29T00:00"));
        assertThat(dwelling.step(
                                state,
                                LifecycleInput.total(0),
                                at("2026-03-29T00:00").minusNanos(1))
                        .isQualified())
                .isTrue();
        assertThat(dwelling.step(state, LifecycleInput.total(0), at("2026-03-29T00:00"))
                        .isQualified())
                .isFalse();
    }
}
