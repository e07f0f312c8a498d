package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.lifecycle.Lives.PARIS;
import static dev.smarketing.scoring.lifecycle.Lives.at;
import static dev.smarketing.scoring.lifecycle.Lives.day;
import static dev.smarketing.scoring.lifecycle.Lives.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreTimeline;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole lives by a model, their days counted by hand. */
class ReplayTest {

    private static final ActivityType VISIT = ActivityType.of("visit");
    private static final ActivityType FORM = ActivityType.of("form");
    private static final ActivityType NEWSLETTER = ActivityType.of("newsletter");
    private static final FlagAttribute BUDGET = Attribute.flag("budget");

    /** A visit counts on its day and the nine days after it. */
    private static final ScoringModel MODEL = ScoringModel.builder("m", PARIS)
            .add(implicit("visits").each(VISIT).scores(20).withinDays(10))
            .add(implicit("forms").counting(FORM).atLeast(3).scores(5))
            .add(explicit("budget").when(BUDGET.isTrue()).scores(20))
            .qualifyAt(Threshold.total(40))
            .build();

    private static final LeadLifecycle PLAIN = LeadLifecycle.of(MODEL);
    private static final Lead LEAD =
            Lead.builder("L-1").with(BUDGET, true, at("2026-03-13T15:00")).build();
    private static final Activity FIRST = activity("v1", VISIT, "2026-03-02T10:00");
    private static final Activity SECOND = activity("v2", VISIT, "2026-03-04T11:00");
    private static final LifecycleFacts FACTS = LifecycleFacts.of(LEAD, List.of(SECOND, FIRST));
    private static final Instant START = day("03-01");
    private static final Instant END = day("05-01");

    private static Activity activity(String id, ActivityType type, String localTime) {
        return Activity.of(ActivityId.of(id), type, at(localTime));
    }

    private static LifecycleFacts facts(Activity... more) {
        List<Activity> all = new ArrayList<>(List.of(SECOND, FIRST));
        all.addAll(List.of(more));
        return LifecycleFacts.of(LEAD, all);
    }

    @Test
    void aLifeFollowsActivitiesAttributesAndMidnights() {
        LifecycleRun run = PLAIN.replay(MODEL, FACTS, START, END);
        assertThat(told(run.state()))
                .containsExactly(
                        "2026-03-04T11:00 lead -> MQL: became MQL 1 with total 40",
                        "2026-03-12T00:00 MQL -> lead: no longer an MQL, with total 20",
                        "2026-03-13T15:00 lead -> MQL: became MQL 2 with total 40",
                        "2026-03-14T00:00 MQL -> lead: no longer an MQL, with total 20");
        assertThat(run.state().asOf()).contains(END);
        assertThat(run.refused()).isEmpty();
    }

    @Test
    void aDwellEndsAtTheMidnightOfItsDay() {
        assertThat(told(PLAIN.withDwellDays(16)
                        .withCooldownDays(30)
                        .replay(MODEL, FACTS, START, END)
                        .state()))
                .containsExactly(
                        "2026-03-04T11:00 lead -> MQL: became MQL 1 with total 40",
                        "2026-03-20T00:00 MQL -> lead: no longer an MQL, with total 20");
    }

    @Test
    void idleYearsCostNothing() {
        List<ScoreCard> cards = MODEL
                .timeline(
                        LEAD,
                        FACTS.activities().stream()
                                .filter(activity -> !activity.at().isAfter(at("2026-03-04T11:00")))
                                .toList(),
                        at("2026-03-04T11:00"),
                        at("2056-03-04T11:00"))
                .spans()
                .stream()
                .map(ScoreTimeline.Span::card)
                .toList();
        assertThat(cards)
                .extracting(ScoreCard::asOf)
                .containsExactly(at("2026-03-04T11:00"), day("03-12"), at("2026-03-13T15:00"), day("03-14"));
        // a visit leaves its window, the budget becomes known, the other visit leaves
        assertThat(cards)
                .extracting(ScoreCard::total)
                .containsExactly(Points.of(40), Points.of(20), Points.of(40), Points.of(20));
        assertThat(PLAIN.replay(MODEL, FACTS, START, at("2326-01-01T00:00"))
                        .state()
                        .history())
                .hasSize(4);
    }

    @Test
    void newEvidenceIsAnActivityThatCounts() {
        SalesDecision later = SalesDecision.rejected("later");
        Instant returned = at("2026-03-05T09:00");
        Activity again = activity("v2", VISIT, "2026-03-07T11:00");
        Activity letter = activity("n1", NEWSLETTER, "2026-03-06T12:00");
        Activity visit = activity("v3", VISIT, "2026-03-08T12:00");
        Activity form = activity("f1", FORM, "2026-03-09T12:00");
        assertThat(told(PLAIN.replay(MODEL, facts(again, letter, visit).with(returned, later), START, day("03-11"))
                        .state()))
                .containsExactly(
                        "2026-03-04T11:00 lead -> MQL: became MQL 1 with total 40",
                        "2026-03-05T09:00 MQL -> lead: handed back by sales: later",
                        "2026-03-08T12:00 lead -> MQL: became MQL 2 with total 60");
        assertThat(PLAIN.replay(MODEL, facts(again, letter).with(returned, later), START, END)
                        .state()
                        .entries())
                .isEqualTo(1);
        assertThat(told(PLAIN.replay(MODEL, facts(form).with(returned, later), START, day("03-11"))
                        .state()))
                .endsWith("2026-03-09T12:00 lead -> MQL: became MQL 2 with total 40");
    }

    @Test
    void impossibleDecisionsAreListedAndTheLifeGoesOn() {
        LifecycleFacts facts = FACTS.with(at("2026-03-03T09:00"), SalesDecision.accepted())
                .with(at("2026-03-05T09:00"), SalesDecision.accepted())
                .with(at("2026-03-06T09:00"), SalesDecision.movedTo("demo"))
                .with(at("2026-03-06T09:00"), SalesDecision.movedTo("SQL"))
                .with(at("2026-04-06T09:00"), SalesDecision.won());
        LifecycleRun run = PLAIN.replay(MODEL, facts, START, END);
        assertThat(run.refused())
                .extracting(LifecycleRun.Refusal::toString)
                .containsExactly(
                        "2026-03-03T08:00:00Z 'accepted' is not possible from lead; wait until the lead is qualified",
                        "2026-03-06T08:00:00Z 'demo' is not possible from SAL; choose one of"
                                + " [SQL, opportunity, won, rejected, lost]");
        assertThat(told(run.state()))
                .containsExactly(
                        "2026-03-04T11:00 lead -> MQL: became MQL 1 with total 40",
                        "2026-03-05T09:00 MQL -> SAL: accepted by sales",
                        "2026-03-06T09:00 SAL -> SQL: moved on to SQL",
                        "2026-04-06T09:00 SQL -> won: won");
    }

    @Test
    void anOverrideHoldsToTheInstant() {
        LifecycleFacts facts = FACTS.with(
                QualificationOverride.qualified("Ana", "fair", at("2026-03-03T08:15"), at("2026-03-03T18:45")));
        assertThat(told(PLAIN.replay(MODEL, facts, START, day("03-05")).state()))
                .containsExactly(
                        "2026-03-03T08:15 lead -> MQL: became MQL 1 on the word of Ana: fair",
                        "2026-03-03T18:45 MQL -> lead: no longer an MQL, with total 20; the override has ended",
                        "2026-03-04T11:00 lead -> MQL: became MQL 2 with total 40");
    }

    @Test
    void aKeptStateGoesOn() {
        LifecycleRun whole = PLAIN.replay(MODEL, FACTS, START, END);
        LifecycleRun half = PLAIN.replay(MODEL, FACTS, START, at("2026-03-12T17:00"));
        LifecycleState kept = LifecycleState.fromData(half.state().toData());
        assertThat(PLAIN.resume(kept, MODEL, FACTS, END).state()).isEqualTo(whole.state());
    }

    @Test
    void wrongUseIsRefused() {
        LeadLifecycle other = LeadLifecycle.of(PARIS, Threshold.total(50));
        assertThatThrownBy(() -> other.replay(MODEL, FACTS, START, END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'm' qualifies at total at least 40 in Europe/Paris, the lifecycle at"
                        + " total at least 50 in Europe/Paris; make the lifecycle of this model");
        assertThatThrownBy(() -> PLAIN.replay(MODEL, FACTS, END, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the life from 2026-04-30T22:00:00Z ends before it begins, at 2026-02-28T23:00:00Z;"
                        + " give a later end");
        assertThatThrownBy(() ->
                        PLAIN.replay(MODEL, FACTS.with(at("2026-02-01T00:00"), SalesDecision.accepted()), START, END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decision at 2026-01-31T23:00:00Z is earlier than the life, which begins at"
                        + " 2026-02-28T23:00:00Z; begin it earlier");
        assertThatThrownBy(() -> PLAIN.resume(LifecycleState.start(), MODEL, FACTS, END))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the state is that of the start; replay from the beginning of the life instead");
        LifecycleState state = PLAIN.replay(MODEL, FACTS, START, END).state();
        assertThatThrownBy(() -> PLAIN.resume(state, MODEL, FACTS, START))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the state is already that of 2026-04-30T22:00:00Z; 2026-02-28T23:00:00Z is not after it;"
                        + " give a later end");
    }
}
