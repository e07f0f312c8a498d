package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.Lives.PLAIN;
import static dev.smarketing.scoring.lifecycle.Lives.at;
import static dev.smarketing.scoring.lifecycle.Lives.day;
import static dev.smarketing.scoring.lifecycle.Lives.first;
import static dev.smarketing.scoring.lifecycle.Lives.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.sla.LeadClosing;
import dev.smarketing.core.sla.LeadReview;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What people, requirements and disqualifiers do to a life, and which of them comes first. */
class LifecycleDecisionsTest {

    private static final LifecycleInput HIGH = LifecycleInput.total(60);
    private static final LifecycleInput LOW = LifecycleInput.total(10);
    private static final LeadLifecycle HELD =
            PLAIN.withDwellDays(30).withLatch(true).withCooldownDays(14);
    private static final Instant SECOND = at("2026-03-02T09:00");
    private static final Instant THIRD = at("2026-03-03T09:00");

    private static QualificationOverride vouch(String from, String until) {
        return QualificationOverride.qualified("Ana", "met at the fair", day(from), day(until));
    }

    private static QualificationOverride veto(String from, String until) {
        return QualificationOverride.notQualified("Luc", "on leave", day(from), day(until));
    }

    @Test
    void aDisqualifierEndsAStayInSpiteOfDwellAndLatch() {
        LifecycleState out =
                HELD.step(first(HELD, HIGH), HIGH.withDisqualifier("rival").withDisqualifier("bot"), SECOND);
        assertThat(out.isDisqualified()).isTrue();
        assertThat(out.isQualified()).isFalse();
        assertThat(out.entryFrom()).contains(LocalDate.of(2026, 3, 16));
        LifecycleState back = HELD.step(out, HIGH, THIRD);
        LifecycleState again = HELD.step(back, HIGH, day("03-16"));
        assertThat(told(again))
                .containsExactly(
                        "2026-03-01T09:00 lead -> MQL: became MQL 1 with total 60",
                        "2026-03-02T09:00 MQL -> disqualified: disqualified: bot, rival",
                        "2026-03-03T09:00 disqualified -> lead: no longer disqualified",
                        "2026-03-16T00:00 lead -> MQL: became MQL 2 with total 60");
        assertThat(again.stageChanges())
                .extracting(StageChange::stage)
                .containsExactly(LifecycleStage.MQL, LifecycleStage.LEAD, LifecycleStage.MQL);
    }

    @Test
    void aDisqualifiedLeadThatNeverWasAnMqlHasNoCooldown() {
        LifecycleState out = first(HELD, HIGH.withDisqualifier("rival"));
        LifecycleState in = HELD.step(out, HIGH, SECOND);
        assertThat(told(in))
                .containsExactly(
                        "2026-03-01T09:00 lead -> disqualified: disqualified: rival",
                        "2026-03-02T09:00 disqualified -> MQL: became MQL 1 with total 60");
    }

    @Test
    void aRequirementKeepsALeadOutAndCountsAsAFall() {
        LifecycleState out = first(PLAIN, HIGH.withUnmet("consent", Truth.UNKNOWN));
        assertThat(out.isQualified()).isFalse();
        assertThat(PLAIN.obstacles(out, HIGH.withUnmet("consent", Truth.UNKNOWN)))
                .extracting(Obstacle::toString)
                .containsExactly("not known to be met: consent");
        LifecycleState in = PLAIN.step(out, HIGH, SECOND);
        LifecycleState fallen = PLAIN.step(in, HIGH.withUnmet("consent", Truth.FALSE), THIRD);
        assertThat(fallen.history().get(1).toText(Language.ENGLISH))
                .isEqualTo("no longer an MQL, with total 60; not known to be met: consent");
        LifecycleState latched = HELD.step(first(HELD, HIGH), HIGH.withUnmet("consent", Truth.FALSE), SECOND);
        assertThat(latched.isQualified()).isTrue();
    }

    @Test
    void salesHoldsWhatItAccepted() {
        LifecycleState sal = PLAIN.step(first(PLAIN, HIGH), HIGH.with(SalesDecision.accepted()), SECOND);
        assertThat(PLAIN.step(sal, LOW, THIRD).step()).isEqualTo(Step.SAL);
        LifecycleState out = PLAIN.step(sal, LOW.withDisqualifier("rival"), THIRD);
        assertThat(out.step()).isEqualTo(Step.DISQUALIFIED);
    }

    @Test
    void acceptedAtTheInstantOfAFallStays() {
        LifecycleState sal = PLAIN.step(first(PLAIN, HIGH), LOW.with(SalesDecision.accepted()), SECOND);
        assertThat(sal.step()).isEqualTo(Step.SAL);
    }

    @Test
    void aMoveBeforeSalesContactDoesNotKeepALeadThatFalls() {
        LeadLifecycle lifecycle = PLAIN.withPath(LifecyclePath.standard().withStepBefore(Step.SAL, "nurture call"));
        LifecycleState fallen =
                lifecycle.step(first(lifecycle, HIGH), LOW.with(SalesDecision.movedTo("nurture call")), SECOND);
        assertThat(fallen.history().get(1).cause()).isEqualTo(Cause.FELL);
    }

    @Test
    void theScoreDoesNotUndoAReturnOnTheSameDay() {
        LeadLifecycle eager = PLAIN.withNewEvidence(false);
        LifecycleState back = eager.step(first(eager, HIGH), HIGH.with(SalesDecision.rejected("later")), SECOND);
        assertThat(eager.nextDue(back, HIGH)).contains(day("03-03"));
        assertThat(eager.step(back, HIGH, at("2026-03-02T23:59")).isQualified()).isFalse();
        assertThat(eager.step(back, HIGH, day("03-03")).entries()).isEqualTo(2);
        LifecycleState asked = PLAIN.step(first(PLAIN, HIGH), HIGH.with(SalesDecision.rejected("later")), SECOND);
        Instant visit = SECOND.plusSeconds(60);
        assertThat(PLAIN.step(asked, HIGH.withActivityAt(visit), visit).entries())
                .isEqualTo(2);
    }

    @Test
    void aReasonHasAPolicyOfItsOwn() {
        LeadLifecycle lifecycle = PLAIN.withCooldownDays(14)
                .withNewEvidence(false)
                .withReason("not ready", ReturnPolicy.recycle())
                .withReason("no budget", ReturnPolicy.recycleAfterDays(180))
                .withReason("student", ReturnPolicy.close());
        LifecycleState mql = first(lifecycle, HIGH);
        assertThat(lifecycle
                        .step(mql, HIGH.with(SalesDecision.rejected("not ready")), SECOND)
                        .entryFrom())
                .contains(LocalDate.of(2026, 3, 16));
        assertThat(lifecycle
                        .step(mql, HIGH.with(SalesDecision.rejected("no budget")), SECOND)
                        .entryFrom())
                .contains(LocalDate.of(2026, 8, 29));
        assertThatThrownBy(() -> lifecycle.step(mql, HIGH.with(SalesDecision.rejected("mood")), SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason 'mood' is not one of [not ready, no budget, student]; choose one of these or"
                        + " agree on it with withReason(...)");

        LifecycleState closed = lifecycle.step(mql, HIGH.with(SalesDecision.rejected("student")), SECOND);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.isDisqualified()).isTrue();
        assertThat(closed.history().get(1))
                .hasToString("2026-03-02T08:00:00Z MQL -> disqualified: rejected by sales for good: student");
        LifecycleState later = lifecycle.step(closed, HIGH, at("2027-03-02T09:00"));
        assertThat(later.history()).hasSize(2);
        assertThat(lifecycle.obstacles(later, HIGH))
                .extracting(Obstacle::toString)
                .containsExactly("closed by sales for good");
        QualificationOverride reopened =
                QualificationOverride.qualified("Ana", "graduated", at("2027-04-01T00:00"), at("2027-05-01T00:00"));
        assertThat(lifecycle
                        .step(later, HIGH.with(reopened), at("2027-04-01T00:00"))
                        .step())
                .isEqualTo(Step.MQL);
    }

    @Test
    void aLostLeadMayComeBack() {
        LeadLifecycle lifecycle = PLAIN.withCooldownDays(90);
        LifecycleState sal = lifecycle.step(first(lifecycle, HIGH), HIGH.with(SalesDecision.accepted()), SECOND);
        LifecycleState lost = lifecycle.step(sal, HIGH.with(SalesDecision.lost("price")), THIRD);
        assertThat(lost.step()).isEqualTo(Step.LOST);
        assertThat(lost.isQualified()).isFalse();
        assertThat(lost.stageChanges())
                .contains(StageChange.to(LifecycleStage.LOST, THIRD).because("price"));
        LifecycleState evidence = lifecycle.step(lost, HIGH.withActivityAt(day("04-01")), day("04-01"));
        assertThat(evidence.step()).isEqualTo(Step.LOST);
        LifecycleState back = lifecycle.step(evidence, HIGH, day("06-01"));
        assertThat(back.history().get(3)).hasToString("2026-05-31T22:00:00Z lost -> MQL: became MQL 2 with total 60");
    }

    @Test
    void anOverrideIsTheVerdictWhileInForce() {
        LeadLifecycle lifecycle = PLAIN.withDwellDays(30).withLatch(true).withCooldownDays(2);
        QualificationOverride vouch = vouch("03-02", "03-09");
        Map<Instant, LifecycleInput> inputs = new TreeMap<>(Map.of(at("2026-03-01T09:00"), LOW.with(vouch)));
        LifecycleState state = Lives.daily(lifecycle, inputs, day("04-01"));
        assertThat(told(state))
                .containsExactly(
                        "2026-03-02T00:00 lead -> MQL: became MQL 1 on the word of Ana: met at the fair",
                        "2026-03-09T00:00 MQL -> lead: no longer an MQL, with total 10; the override has ended");
        assertThat(state.entryFrom()).contains(LocalDate.of(2026, 3, 11));

        inputs.put(at("2026-03-05T09:00"), HIGH.with(vouch));
        inputs.put(at("2026-03-06T09:00"), LOW.with(vouch));
        assertThat(Lives.daily(lifecycle, inputs, day("04-01")).history()).hasSize(1);
    }

    @Test
    void aWordAgainstTheLeadEndsAStayAndPreventsOne() {
        QualificationOverride veto = veto("03-02", "03-20");
        LifecycleState out = HELD.step(first(HELD, HIGH), HIGH.with(veto), day("03-02"));
        assertThat(out.history().get(1))
                .hasToString("2026-03-01T23:00:00Z MQL -> lead: taken out on the word of Luc: on leave");
        LifecycleState still = HELD.step(out, HIGH.with(veto), day("03-19"));
        assertThat(still.isQualified()).isFalse();
        assertThat(HELD.obstacles(still, HIGH.with(veto)))
                .extracting(Obstacle::toString)
                .containsExactly("taken out on the word of Luc: on leave");
        assertThat(HELD.step(still, HIGH.with(veto), day("03-20")).entries()).isEqualTo(2);
    }

    @Test
    void ofSeveralOverridesTheOneThatBeganLastCounts() {
        LifecycleInput both = HIGH.with(veto("03-02", "03-20")).with(vouch("03-04", "03-08"));
        Map<Instant, LifecycleInput> inputs = Map.of(at("2026-03-01T09:00"), both);
        assertThat(told(Lives.daily(PLAIN, inputs, day("04-01"))))
                .containsExactly(
                        "2026-03-01T09:00 lead -> MQL: became MQL 1 with total 60",
                        "2026-03-02T00:00 MQL -> lead: taken out on the word of Luc: on leave",
                        "2026-03-04T00:00 lead -> MQL: became MQL 2 on the word of Ana: met at the fair",
                        "2026-03-08T00:00 MQL -> lead: taken out on the word of Luc: on leave",
                        "2026-03-20T00:00 lead -> MQL: became MQL 3 with total 60");
        LifecycleInput tie = HIGH.with(vouch("03-02", "03-20")).with(veto("03-02", "03-20"));
        assertThat(PLAIN.step(first(PLAIN, HIGH), tie, day("03-02")).isQualified())
                .isFalse();
    }

    @Test
    void theOrderOfPrecedenceAtOneInstant() {
        LifecycleState mql = first(PLAIN, HIGH);
        LifecycleInput all = HIGH.withDisqualifier("rival")
                .with(SalesDecision.rejected("not ready"))
                .with(vouch("03-02", "03-20"));
        LifecycleState disqualified = PLAIN.step(mql, all, SECOND);
        assertThat(disqualified.step()).isEqualTo(Step.DISQUALIFIED);
        assertThat(disqualified.history()).hasSize(2);
        // the return was outranked, not forgotten: it still calls for new evidence and spends the override
        assertThat(disqualified.returnedAt()).contains(SECOND);
        assertThat(disqualified.awaitsEvidence()).isTrue();

        LifecycleState recycled =
                PLAIN.step(mql, HIGH.with(SalesDecision.rejected("not ready")).with(vouch("03-02", "03-20")), SECOND);
        assertThat(recycled.step()).isEqualTo(Step.LEAD);
        assertThat(PLAIN.step(recycled, HIGH.with(vouch("03-02", "03-20")), THIRD)
                        .step())
                .isEqualTo(Step.LEAD);
        assertThat(PLAIN.step(recycled, HIGH.with(vouch("03-03", "03-20")), THIRD)
                        .step())
                .isEqualTo(Step.MQL);

        assertThat(PLAIN.step(mql, LOW.with(vouch("03-02", "03-20")), SECOND).step())
                .isEqualTo(Step.MQL);
        assertThat(PLAIN.step(mql, HIGH.with(veto("03-02", "03-20")), SECOND).step())
                .isEqualTo(Step.LEAD);
        assertThat(PLAIN.step(mql, HIGH.withDisqualifier("rival").with(vouch("03-02", "03-20")), SECOND)
                        .step())
                .isEqualTo(Step.DISQUALIFIED);
    }

    @Test
    void movesOfOneInstantAreOneTransition() {
        LifecycleState mql = first(PLAIN, HIGH);
        LifecycleState sql =
                PLAIN.step(mql, HIGH.with(SalesDecision.movedTo("SQL")).with(SalesDecision.accepted()), SECOND);
        assertThat(sql.history()).hasSize(2);
        assertThat(sql.history().get(1)).hasToString("2026-03-02T08:00:00Z MQL -> SQL: accepted by sales");
        LifecycleState lost =
                PLAIN.step(mql, HIGH.with(SalesDecision.lost("price")).with(SalesDecision.accepted()), SECOND);
        assertThat(lost.history().get(1)).hasToString("2026-03-02T08:00:00Z MQL -> lost: lost: price");
        LifecycleState same =
                PLAIN.step(mql, HIGH.with(SalesDecision.movedTo("SAL")).with(SalesDecision.accepted()), SECOND);
        assertThat(same.step()).isEqualTo(Step.SAL);
        LeadLifecycle agreed = PLAIN.withReason("a", ReturnPolicy.recycle()).withReason("b", ReturnPolicy.close());
        LifecycleState strict =
                agreed.step(mql, HIGH.with(SalesDecision.rejected("a")).with(SalesDecision.rejected("b")), SECOND);
        assertThat(strict.isClosed()).isTrue();
        LeadLifecycle waiting = PLAIN.withReason("a", ReturnPolicy.recycleAfterDays(9))
                .withReason("b", ReturnPolicy.recycleAfterDays(30));
        LifecycleState longest =
                waiting.step(mql, HIGH.with(SalesDecision.rejected("a")).with(SalesDecision.rejected("b")), SECOND);
        assertThat(longest.history().get(1).details()).containsExactly("b");
        assertThat(longest.entryFrom()).contains(LocalDate.of(2026, 4, 1));
        LifecycleState first =
                PLAIN.step(mql, HIGH.with(SalesDecision.rejected("b")).with(SalesDecision.rejected("a")), SECOND);
        assertThat(first.history().get(1).details()).containsExactly("a");
        LifecycleState sal = PLAIN.step(mql, HIGH.with(SalesDecision.accepted()), SECOND);
        LifecycleState rejected =
                PLAIN.step(sal, HIGH.with(SalesDecision.lost("a")).with(SalesDecision.rejected("b")), THIRD);
        assertThat(rejected.history().get(2).cause()).isEqualTo(Cause.RECYCLED);
    }

    @Test
    void stepsGoForwardInTime() {
        LifecycleState state = first(PLAIN, HIGH);
        assertThatThrownBy(() -> PLAIN.step(state, HIGH, at("2026-03-01T09:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the state is already that of 2026-03-01T08:00:00Z; 2026-03-01T08:00:00Z is not after it;"
                        + " take steps in order of time and give all inputs of an instant together");
        assertThatThrownBy(() -> PLAIN.step(state, HIGH.withActivityAt(THIRD), SECOND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the latest activity at 2026-03-03T08:00:00Z is after the step at 2026-03-02T08:00:00Z;"
                        + " leave it out until then");
    }

    @Test
    void badValuesAreRefused() {
        assertThatThrownBy(() -> Band.of(-1, 0))
                .hasMessage("band up -1, down 0 is negative; give 0 or more on both sides");
        assertThatThrownBy(() -> PLAIN.withDwellDays(-1))
                .hasMessage("dwell days is -1, below the least allowed value 0; give 0 or more");
        assertThatThrownBy(() -> PLAIN.withBand(Threshold.Part.IMPLICIT, Band.of(1, 1)))
                .hasMessage("the threshold, total at least 50, does not name implicit points; give a band to a part"
                        + " that it names");
        LeadLifecycle explicit = LeadLifecycle.of(Lives.PARIS, Threshold.explicit(10));
        assertThatThrownBy(() -> first(explicit, HIGH))
                .hasMessage("the lifecycle looks at explicit points and the input gives only [total]; give all three");
        assertThatThrownBy(() -> vouch("03-02", "03-02"))
                .hasMessage("override of Ana from 2026-03-01T23:00:00Z until 2026-03-01T23:00:00Z is never in force;"
                        + " let it end after it begins");
        assertThatThrownBy(() -> HIGH.withUnmet("consent", Truth.TRUE))
                .hasMessage("requirement 'consent' is met; leave it out");
        assertThatThrownBy(() -> PLAIN.nextDue(LifecycleState.start(), HIGH))
                .hasMessage("the state is that of the start; take a step first");
    }

    @Test
    void anObstacleHasAShortfallOrACellWhereItsKindSaysSo() {
        assertThatThrownBy(() -> new Obstacle(Obstacle.Kind.POINTS, List.of(), Optional.empty(), Optional.empty()))
                .hasMessage("obstacle POINTS has no shortfall; give one to POINTS and to no other");
        Threshold.Shortfall shortfall = new Threshold.Shortfall(Threshold.Part.TOTAL, Points.of(50), Points.of(45));
        assertThatThrownBy(
                        () -> new Obstacle(Obstacle.Kind.COOLDOWN, List.of(), Optional.of(shortfall), Optional.empty()))
                .hasMessage(
                        "obstacle COOLDOWN has the shortfall " + shortfall + "; give one to POINTS and to no other");
        assertThatThrownBy(() -> new Obstacle(Obstacle.Kind.CELL, List.of(), Optional.empty(), Optional.empty()))
                .hasMessage("obstacle CELL has no cell; give one to CELL and to no other");
    }

    @Test
    void aReviewOfAHandoffIsADecision() {
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        assertThat(SalesDecision.of(LeadReview.accepted("H-1", at))).isEqualTo(SalesDecision.accepted());
        assertThat(SalesDecision.of(LeadReview.rejected("H-1", at, "no budget")))
                .isEqualTo(SalesDecision.rejected("no budget"));
    }

    @Test
    void aClosingOfALeadIsADecision() {
        LeadId lead = LeadId.of("L-1");
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        assertThat(SalesDecision.of(LeadClosing.won(lead, at))).isEqualTo(SalesDecision.won());
        assertThat(SalesDecision.of(LeadClosing.lost(lead, at, "price"))).isEqualTo(SalesDecision.lost("price"));
        assertThatThrownBy(() -> SalesDecision.of(LeadClosing.lost(lead, at)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("closing of L-1: LOST at 2026-03-02T09:00:00Z has no reason, by which it is settled what"
                        + " follows; give the agreed code");
    }
}
