package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SprintTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    private static final BacklogItem PRICING =
            BacklogItem.of("pricing", "Pricing page").withEffort(35);
    private static final BacklogItem WEBINAR =
            BacklogItem.of("webinar", "Webinar").withEffort(5);
    private static final BacklogItem PODCAST =
            BacklogItem.of("podcast", "Podcast").withEffort(5);
    private static final Backlog BACKLOG = backlog("SSC", PRICING, WEBINAR, PODCAST);

    private static ActiveSprint sprint(SwapPolicy policy) {
        return plan(BACKLOG, "40").start(START, 14, policy);
    }

    private static MetricValue ratio(long part, long whole) {
        return MetricValue.ratio(part, whole);
    }

    @Test
    void p18ASprintIsFourteenLocalDates() {
        ActiveSprint sprint = plan(BACKLOG, "40").start(START);
        assertThat(sprint.end()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(sprint.contains(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(sprint.contains(START)).isTrue();
        assertThat(sprint.contains(LocalDate.of(2026, 3, 15))).isTrue();
        assertThat(sprint.contains(LocalDate.of(2026, 3, 16))).isFalse();
        // the clocks of Europe change on 2026-03-29
        ActiveSprint spring = plan(BACKLOG, "40").start(LocalDate.of(2026, 3, 23));
        assertThat(spring.end()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(spring.start().datesUntil(spring.end())).hasSize(14);
        assertThat(Timeframe.sprint("S7", START).to()).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void p19AnAdditionIsRefusedAndGoesWhereTheCallerChooses() {
        ActiveSprint sprint = plan(BACKLOG, "40").start(START);
        ScopeRefusal refusal = sprint.requestAddition(PODCAST, AdditionRoute.BACKLOG);
        assertThat(refusal)
                .hasToString(
                        "'Podcast' is not in the frozen scope [Pricing page, Webinar]; add it to the backlog instead");
        assertThat(refusal.finding())
                .hasToString("SPR-01 podcast was not added: the scope of the running sprint is frozen");
        assertThat(refusal.route()).contains(AdditionRoute.BACKLOG);
        assertThat(refusal.item()).contains(PODCAST);
        ScopeRefusal later = sprint.requestAddition(PODCAST, AdditionRoute.NEXT_SPRINT);
        assertThat(later)
                .hasToString("'Podcast' is not in the frozen scope [Pricing page, Webinar]; plan it for the next sprint"
                        + " instead");
        assertThat(later.route()).contains(AdditionRoute.NEXT_SPRINT);
        assertThat(later.toText(Language.FRENCH))
                .isEqualTo(
                        "'Podcast' n'est pas dans le périmètre figé [Pricing page, Webinar]\u00a0; planifiez-le pour le"
                                + " prochain sprint");
        assertThat(refusal.toText(Language.SPANISH))
                .isEqualTo("'Podcast' no está en el alcance congelado [Pricing page, Webinar]; añádalo mejor al"
                        + " backlog");
        assertThat(sprint.scope()).extracting(SprintTask::id).containsExactly("pricing", "webinar");
        assertThat(sprint).isEqualTo(plan(BACKLOG, "40").start(START));
    }

    @Test
    void removalsAndNewEstimatesAreRefused() {
        ActiveSprint sprint = sprint(SwapPolicy.NONE);
        assertThat(sprint.requestRemoval("webinar"))
                .hasToString("'Webinar' stays in the frozen scope [Pricing page, Webinar]; what is not done is carried"
                        + " over when the sprint is closed");
        assertThat(sprint.requestRemoval("webinar").finding().code()).isEqualTo(FindingCode.REMOVAL_REFUSED);
        ScopeRefusal estimate = sprint.requestReestimate("webinar", decimal("2"));
        assertThat(estimate)
                .hasToString("webinar keeps the effort 5 and not 2: the estimates of the running sprint are frozen;"
                        + " estimate it anew when the sprint is closed");
        assertThat(estimate.finding().code().id()).isEqualTo("SPR-03");
        assertThat(estimate.item()).isEmpty();
        assertThat(estimate.route()).isEmpty();
        assertThatThrownBy(() -> sprint.requestRemoval("podcast"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'podcast' is not in the frozen scope [Pricing page, Webinar]; add it to the backlog instead");
    }

    @Test
    void onlyWorkOfTheSprintGetsDone() {
        ActiveSprint sprint = sprint(SwapPolicy.NONE).done("webinar", MARCH_5);
        assertThat(sprint.open()).extracting(SprintTask::title).containsExactly("Pricing page");
        assertThat(sprint).hasToString("Sprint from 2026-03-02 to 2026-03-15: 5 of 40 done; open [Pricing page]");
        assertThat(sprint.table(Language.SPANISH).rows())
                .containsExactly(
                        List.of(Cell.of("abierto"), Cell.of("Pricing page"), Cell.of(35)),
                        List.of(Cell.of("hecho"), Cell.of("Webinar"), Cell.of(5)));
        assertThatThrownBy(() -> sprint.done("Podcast", MARCH_5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'Podcast' is not in the frozen scope [Pricing page, Webinar]; add it to the backlog instead");
        assertThatThrownBy(() -> sprint.done("webinar", MARCH_5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'Webinar' is done already; nothing is left to do with it");
        assertThatThrownBy(() -> sprint.done("pricing", LocalDate.of(2026, 3, 16)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date 2026-03-16 is outside the sprint from 2026-03-02 to before 2026-03-16; give a date"
                        + " inside");
        assertThatThrownBy(() -> sprint.requestAddition(WEBINAR, AdditionRoute.BACKLOG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Webinar' is or was in this sprint already; use its own task");
    }

    @Test
    void p20WorkIsPulledFromTheNextSprintFirst() {
        LocalDate early = LocalDate.of(2026, 3, 11);
        BacklogItem research = BacklogItem.of("research", "Research").withEffort(2);
        BacklogItem report = BacklogItem.of("report", "Report").withEffort(1).needing("research");
        BacklogItem refused = BacklogItem.of("refused", "Refused").withEffort(1);
        BacklogItem idea = BacklogItem.of("idea", "Idea").withEffort(9);
        Backlog later = backlog("WSSC", refused, report, research, idea);
        SprintPlan next = plan(later, "3");
        assertThat(next.ids()).containsExactly("report", "research");
        ActiveSprint open = sprint(SwapPolicy.NONE).done("webinar", MARCH_5);
        assertThatThrownBy(() -> open.pullAhead(next, later, early))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("[Pricing page] is still open; finish it before pulling work ahead");
        ActiveSprint done = open.done("pricing", early);

        ActiveSprint pulled = done.pullAhead(next, later, early);
        // the report comes first, but waits for the research
        SprintTask task = new SprintTask("research", "Research", decimal("2"));
        assertThat(pulled.events().get(2))
                .isEqualTo(new SprintEvent.PulledAhead(early, task, AdditionRoute.NEXT_SPRINT));
        assertThat(pulled.scope()).isEqualTo(open.scope());
        assertThat(pulled.open()).containsExactly(task);

        ActiveSprint both = pulled.done("research", early).pullAhead(next, later, early);
        assertThat(both.open()).extracting(SprintTask::id).containsExactly("report");
        ActiveSprint beyond = both.done("report", early).pullAhead(next, later, early);
        assertThat(beyond.events().get(6))
                .isEqualTo(new SprintEvent.PulledAhead(
                        early, new SprintTask("idea", "Idea", decimal("9")), AdditionRoute.BACKLOG));
        assertThatThrownBy(() -> beyond.done("idea", early).pullAhead(next, later, early))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing in the next sprint or the backlog is ready to be pulled ahead; rank new work"
                        + " first");
        ClosedSprint closed = beyond.close(LocalDate.of(2026, 3, 16));
        assertThat(closed.accuracy()).isEqualTo(ratio(40, 40));
        assertThat(closed.interruptLoad()).isEqualTo(ratio(0, 40));
        assertThat(closed.unfinished()).extracting(SprintTask::id).containsExactly("idea");
        assertThat(closed.carriedOver()).isEmpty();
        assertThat(closed.pulledAhead()).extracting(SprintTask::id).containsExactly("research", "report", "idea");
    }

    @Test
    void p21OnlyEqualEffortIsSwapped() {
        ActiveSprint sprint = sprint(SwapPolicy.SWAP_EQUAL);
        ActiveSprint swapped = sprint.swap("webinar", PODCAST, MARCH_5);
        assertThat(swapped.scope()).isEqualTo(sprint.scope());
        assertThat(swapped.work()).extracting(SprintTask::id).containsExactly("pricing", "podcast");
        ClosedSprint closed = swapped.done("podcast", MARCH_5).close(LocalDate.of(2026, 3, 16));
        assertThat(closed.interruptLoad()).isEqualTo(ratio(5, 40));
        assertThat(closed.interruptLoad().toText(Language.ENGLISH)).isEqualTo("0.125");
        assertThat(closed.accuracy()).isEqualTo(ratio(0, 40));
        assertThat(closed.carryOver()).isEqualTo(ratio(35, 40));
        assertThat(closed.swappedOutShare()).isEqualTo(ratio(5, 40));
        assertThat(closed.swappedOut()).extracting(SprintTask::id).containsExactly("webinar");
        assertThat(closed.swappedIn()).extracting(SprintTask::id).containsExactly("podcast");

        BacklogItem smaller = BacklogItem.of("post", "Post").withEffort(3);
        assertThatThrownBy(() -> sprint.swap("webinar", smaller, MARCH_5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("swapping [Webinar (5)] for [Post (3)] changes the effort from 5 to 3; swap equal effort");
        ActiveSprint two = sprint.swap(
                List.of("webinar"),
                List.of(smaller, BacklogItem.of("mail", "Mail").withEffort(2)),
                MARCH_5);
        assertThat(two.work()).extracting(SprintTask::id).containsExactly("pricing", "post", "mail");
    }

    @Test
    void swapsThatAreRefused() {
        assertThatThrownBy(() -> sprint(SwapPolicy.NONE).swap("webinar", PODCAST, MARCH_5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this sprint allows no swap of [Webinar] for [Podcast]; start a sprint with SWAP_EQUAL, or"
                        + " use the backlog");
        ActiveSprint sprint = sprint(SwapPolicy.SWAP_EQUAL);
        assertThatThrownBy(() -> sprint.done("webinar", MARCH_5).swap("webinar", PODCAST, MARCH_5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'Webinar' is done already; nothing is left to do with it");
        ActiveSprint swapped = sprint.swap("webinar", PODCAST, MARCH_5);
        assertThatThrownBy(() -> swapped.done("webinar", MARCH_5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'Webinar' was swapped out of this sprint; plan it for the next sprint");
        assertThatThrownBy(() -> swapped.swap("pricing", WEBINAR.withEffort(35), MARCH_5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Webinar' is or was in this sprint already; use its own task");
        assertThatThrownBy(() -> sprint.swap("webinar", BacklogItem.of("x", "Vague"), MARCH_5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Vague' has no effort; estimate it before a sprint takes it");
    }

    @Test
    void p22TheFirstRecordSurvivesTheNextSprint() {
        ClosedSprint first = sprint(SwapPolicy.NONE).done("pricing", MARCH_5).close(LocalDate.of(2026, 3, 16));
        assertThat(first.accuracy()).isEqualTo(ratio(35, 40));
        assertThat(first.carryOver()).isEqualTo(ratio(5, 40));
        assertThat(first)
                .hasToString("Sprint from 2026-03-02 to 2026-03-15, closed 2026-03-16: accuracy 87.5 %, carry-over"
                        + " 12.5 %, swapped out 0.0 %, interrupt load 0.0 %; carried over [Webinar]");
        assertThat(first.carriedOver()).containsExactly(new SprintTask("webinar", "Webinar", decimal("5")));

        Backlog reestimated = BACKLOG.completed("pricing").replace(WEBINAR.withEffort(2));
        ActiveSprint second = plan(reestimated, "2").start(LocalDate.of(2026, 3, 16));
        assertThat(second.scope()).containsExactly(new SprintTask("webinar", "Webinar", decimal("2")));
        assertThat(first.carriedOver()).containsExactly(new SprintTask("webinar", "Webinar", decimal("5")));
        assertThat(first.scope()).extracting(SprintTask::effort).containsExactly(decimal("35"), decimal("5"));
    }

    @Test
    void aSprintClosesNotBeforeItsLastEvent() {
        ActiveSprint sprint = sprint(SwapPolicy.NONE).done("pricing", MARCH_5);
        assertThatThrownBy(() -> sprint.close(LocalDate.of(2026, 3, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "closing date 2026-03-04 is before 2026-03-05, when the sprint was at work; give this date or"
                                + " a later one");
        assertThat(sprint.close(MARCH_5).closed()).isEqualTo(MARCH_5);
    }

    @Test
    void anEmptySprintHasUndefinedShares() {
        ClosedSprint closed = plan(Backlog.empty(), "40").start(START).close(START);
        MetricValue nothing = new MetricValue.Undefined(MetricValue.count(0));
        assertThat(closed.accuracy()).isEqualTo(nothing);
        assertThat(closed.carryOver()).isEqualTo(nothing);
        assertThat(closed.interruptLoad()).isEqualTo(nothing);
    }

    @Test
    void aPlanThatDoesNotFitCannotStart() {
        SprintPlan none = backlog("M", Plans.item("m", "5")).plan(QUARTER, BigDecimal.ONE, TODAY);
        assertThatThrownBy(() -> none.start(START))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "there is no plan to start: MOS-05 the Musts with all they need take 5, 4 above the capacity"
                                + " 1; they fit without m; mend that and plan again");
    }

    @Test
    void aClosedSprintTakesWhatItGotDoneOutOfTheBacklog() {
        ActiveSprint sprint =
                sprint(SwapPolicy.SWAP_EQUAL).swap("webinar", PODCAST, MARCH_5).done("podcast", MARCH_5);
        ClosedSprint closed = sprint.done("pricing", MARCH_5).close(LocalDate.of(2026, 3, 15));
        assertThat(BACKLOG.completed(closed).items())
                .extracting(BacklogItem::id)
                .containsExactly("webinar");
        assertThat(BACKLOG.completed("podcast").completed(closed).items())
                .as("what is out of the backlog already is passed over")
                .extracting(BacklogItem::id)
                .containsExactly("webinar");
        assertThat(BACKLOG.completed(sprint.close(LocalDate.of(2026, 3, 15))).items())
                .as("what the sprint carries over stays")
                .extracting(BacklogItem::id)
                .containsExactly("pricing", "webinar");
    }

    @Test
    void aCapacityMayBeAWholeNumber() {
        assertThat(BACKLOG.plan(QUARTER, 40, TODAY)).isEqualTo(BACKLOG.plan(QUARTER, new BigDecimal("40.0"), TODAY));
        assertThatThrownBy(() -> BACKLOG.plan(QUARTER, -1, TODAY))
                .hasMessage("capacity is -1, below the least allowed value 0; give 0 or more");
    }
}
