package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.Lives.PLAIN;
import static dev.smarketing.scoring.lifecycle.Lives.at;
import static dev.smarketing.scoring.lifecycle.Lives.first;
import static dev.smarketing.scoring.lifecycle.Lives.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps that the two teams agree on, and what may follow what. */
class LifecyclePathTest {

    private static final LifecyclePath WITH_CALL = LifecyclePath.standard().withStepBefore(Step.SAL, "nurture call");
    private static final LifecycleInput HIGH = LifecycleInput.total(50);

    private static LifecycleState after(LeadLifecycle lifecycle, LifecycleState state, SalesDecision... decisions) {
        LifecycleState now = state;
        for (SalesDecision decision : decisions) {
            Instant next = now.asOf().orElseThrow().plusSeconds(3600);
            now = lifecycle.step(now, HIGH.with(decision), next);
        }
        return now;
    }

    @Test
    void aStepIsAddedBeforeSalesContact() {
        assertThat(WITH_CALL).hasToString("[MQL, nurture call, SAL, SQL, opportunity, won]");
        assertThat(WITH_CALL.beforeSales()).extracting(Step::name).containsExactly("MQL", "nurture call");
        assertThat(WITH_CALL.firstOfSales()).isEqualTo(Step.SAL);
        assertThat(WITH_CALL.named("nurture call")).contains(Step.of("nurture call", LifecycleStage.MQL));
        assertThat(WITH_CALL.withoutStep("nurture call")).isEqualTo(LifecyclePath.standard());
    }

    @Test
    void aStepAmongThoseOfSalesBelongsToSales() {
        LifecyclePath path = LifecyclePath.standard().withStepBefore(Step.OPPORTUNITY, "demo");
        assertThat(path).hasToString("[MQL, SAL, SQL, demo, opportunity, won]");
        assertThat(path.named("demo")).contains(Step.of("demo", LifecycleStage.SQL));
        assertThat(path.beforeSales()).containsExactly(Step.MQL);
    }

    @Test
    void aPathWithoutSalIsAcceptedToItsFirstStepOfSales() {
        LifecyclePath path = LifecyclePath.standard().withoutStep("SAL");
        LeadLifecycle lifecycle = PLAIN.withPath(path);
        assertThat(path.firstOfSales()).isEqualTo(Step.SQL);
        assertThat(after(lifecycle, first(lifecycle, HIGH), SalesDecision.accepted())
                        .step())
                .isEqualTo(Step.SQL);
    }

    @Test
    void stepsBeforeSalesContactAreTakenInTurn() {
        LeadLifecycle lifecycle = PLAIN.withPath(WITH_CALL);
        LifecycleState mql = first(lifecycle, HIGH);
        assertThatThrownBy(() -> after(lifecycle, mql, SalesDecision.accepted()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'accepted' is not possible from MQL; choose one of [nurture call, rejected]");
        LifecycleState won = after(
                lifecycle,
                mql,
                SalesDecision.movedTo("nurture call"),
                SalesDecision.accepted(),
                SalesDecision.movedTo("opportunity"),
                SalesDecision.won());
        assertThat(told(won))
                .containsExactly(
                        "2026-03-01T09:00 lead -> MQL: became MQL 1 with total 50",
                        "2026-03-01T10:00 MQL -> nurture call: moved on to nurture call",
                        "2026-03-01T11:00 nurture call -> SAL: accepted by sales",
                        "2026-03-01T12:00 SAL -> opportunity: moved on to opportunity",
                        "2026-03-01T13:00 opportunity -> won: won");
        assertThat(won.stageChanges())
                .containsExactly(
                        StageChange.to(LifecycleStage.MQL, at("2026-03-01T09:00")),
                        StageChange.to(LifecycleStage.SAL, at("2026-03-01T11:00")),
                        StageChange.to(LifecycleStage.OPPORTUNITY, at("2026-03-01T12:00")),
                        StageChange.to(LifecycleStage.WON, at("2026-03-01T13:00")));
        assertThat(won.isQualified()).isTrue();
    }

    /** A funnel counts its leads by their first stage, which comes before all that a lifecycle decides. */
    @Test
    void theWayOfALeadBeginsWhenItCameIn() {
        Instant cameIn = at("2026-02-20T08:00");
        LifecycleState mql = first(PLAIN, HIGH);
        StageChange entry = StageChange.to(LifecycleStage.MQL, at("2026-03-01T09:00"));
        assertThat(mql.stageChanges()).containsExactly(entry);
        assertThat(mql.stageChanges(cameIn)).containsExactly(StageChange.to(LifecycleStage.LEAD, cameIn), entry);
        assertThat(LifecycleState.start().stageChanges(cameIn))
                .containsExactly(StageChange.to(LifecycleStage.LEAD, cameIn));
        // qualified as it came in
        assertThat(mql.stageChanges(entry.at()))
                .containsExactly(StageChange.to(LifecycleStage.LEAD, entry.at()), entry);
        assertThatThrownBy(() -> mql.stageChanges(at("2026-03-01T09:01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the lead came in at " + at("2026-03-01T09:01") + ", after it changed to MQL at "
                        + at("2026-03-01T09:00") + "; give the instant of its first contact or of its record");
    }

    @Test
    void impossibleDecisionsNameTheStepAndWhatIsPossible() {
        LifecycleState lead = first(PLAIN, LifecycleInput.total(10));
        LifecycleState mql = first(PLAIN, HIGH);
        LifecycleState sal = after(PLAIN, mql, SalesDecision.accepted());
        LifecycleState opportunity = after(PLAIN, sal, SalesDecision.movedTo("opportunity"));
        LifecycleState won = after(PLAIN, opportunity, SalesDecision.won());
        assertThatThrownBy(() -> PLAIN.step(
                        lead, LifecycleInput.total(10).with(SalesDecision.accepted()), at("2026-03-02T09:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'accepted' is not possible from lead; wait until the lead is qualified");
        assertThatThrownBy(() -> after(PLAIN, mql, SalesDecision.lost("price")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'lost (price)' is not possible from MQL; choose one of [SAL, rejected]");
        assertThatThrownBy(() -> after(PLAIN, mql, SalesDecision.won()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'won' is not possible from MQL; choose one of [SAL, rejected]");
        assertThatThrownBy(() -> after(PLAIN, sal, SalesDecision.accepted()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "'accepted' is not possible from SAL; choose one of [SQL, opportunity, won, rejected, lost]");
        assertThatThrownBy(() -> after(PLAIN, opportunity, SalesDecision.movedTo("SQL")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'SQL' is not possible from opportunity; choose one of [won, rejected, lost]");
        assertThatThrownBy(() -> after(PLAIN, sal, SalesDecision.movedTo("demo")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'demo' is not possible from SAL; choose one of [SQL, opportunity, won, rejected, lost]");
        assertThatThrownBy(() -> after(PLAIN, won, SalesDecision.rejected("price")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'rejected (price)' is not possible from won; a won lead stays won; begin a new life for"
                        + " its next deal");
    }

    @Test
    void aLeadOnARemovedStepGoesOnFromTheLastOnePassed() {
        LeadLifecycle before = PLAIN.withPath(WITH_CALL);
        LifecycleState inCall = after(before, first(before, HIGH), SalesDecision.movedTo("nurture call"));
        LifecycleState accepted = after(PLAIN, inCall, SalesDecision.accepted());
        assertThat(accepted.history().get(2))
                .hasToString("2026-03-01T10:00:00Z nurture call -> SAL: accepted by sales");
        LifecycleState fallen = PLAIN.step(inCall, LifecycleInput.total(49), at("2026-03-02T09:00"));
        assertThat(fallen.step()).isEqualTo(Step.LEAD);

        LeadLifecycle withDemo = PLAIN.withPath(LifecyclePath.standard().withStepBefore(Step.OPPORTUNITY, "demo"));
        LifecycleState inDemo =
                after(withDemo, first(withDemo, HIGH), SalesDecision.accepted(), SalesDecision.movedTo("demo"));
        LifecycleState held = PLAIN.step(inDemo, LifecycleInput.total(0), at("2026-03-02T09:00"));
        assertThat(held.step().name()).isEqualTo("demo");
        assertThatThrownBy(() -> after(PLAIN, held, SalesDecision.movedTo("SAL")))
                .hasMessage("'SAL' is not possible from demo; choose one of [SQL, opportunity, won, rejected, lost]");
    }

    @Test
    void anInsertedStepIsAskedOfLeadsThatHaveNotPassedIt() {
        LeadLifecycle after = PLAIN.withPath(WITH_CALL);
        LifecycleState mql = first(PLAIN, HIGH);
        assertThatThrownBy(() -> after(after, mql, SalesDecision.accepted()))
                .hasMessage("'accepted' is not possible from MQL; choose one of [nurture call, rejected]");
        LifecycleState sal = after(PLAIN, mql, SalesDecision.accepted());
        assertThat(after(after, sal, SalesDecision.movedTo("SQL")).step()).isEqualTo(Step.SQL);
    }

    @Test
    void wrongPathsAreRefused() {
        assertThatThrownBy(() -> LifecyclePath.of(Step.SAL, Step.WON))
                .hasMessage("path [SAL, won] does not lead from MQL to won; begin and end so");
        assertThatThrownBy(() -> LifecyclePath.of(Step.MQL))
                .hasMessage("path [MQL] does not lead from MQL to won; begin and end so");
        assertThatThrownBy(() -> LifecyclePath.of(Step.MQL, Step.SQL, Step.SAL, Step.WON))
                .hasMessage("step 'SAL' of stage SAL comes after 'SQL' of stage SQL; order the steps by stage");
        assertThatThrownBy(() -> WITH_CALL.withStepBefore(Step.SAL, "Nurture Call"))
                .hasMessage("step 'Nurture Call' is given twice; give each name once");
        assertThatThrownBy(() -> WITH_CALL.withStepBefore(Step.MQL, "first call"))
                .hasMessage("step 'first call' cannot precede MQL, where the path begins; put it before a later step");
        assertThatThrownBy(() -> WITH_CALL.withStepBefore(Step.LOST, "farewell"))
                .hasMessage("step 'lost' is not on the path [MQL, nurture call, SAL, SQL, opportunity, won];"
                        + " choose one of these");
        assertThatThrownBy(() -> WITH_CALL.withoutStep("demo"))
                .hasMessage("step 'demo' is not on the path [MQL, nurture call, SAL, SQL, opportunity, won];"
                        + " choose one of these");
        assertThatThrownBy(() -> WITH_CALL.withoutStep("MQL"))
                .hasMessage("step 'MQL' is an end of the path; remove another one");
        assertThatThrownBy(() -> Step.of("Lost", LifecycleStage.MQL))
                .hasMessage("step 'Lost' of stage MQL has the name of the standard step lost; use that one or"
                        + " another name");
        assertThatThrownBy(() -> LifecyclePath.of(List.of(Step.MQL, Step.of("grave", LifecycleStage.LOST), Step.WON)))
                .hasMessage("step 'won' of stage WON comes after 'grave' of stage LOST; order the steps by stage");
    }
}
