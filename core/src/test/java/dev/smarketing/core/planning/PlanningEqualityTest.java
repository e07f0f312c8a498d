package dev.smarketing.core.planning;

import static dev.smarketing.core.check.EqualValues.assertAllDifferent;
import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Values made twice alike are equal, and every part of them tells two apart. */
class PlanningEqualityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static DynamicTest different(String name, List<Supplier<Object>> values) {
        return DynamicTest.dynamicTest(name, () -> assertAllDifferent(values));
    }

    @TestFactory
    Collection<DynamicTest> everyPartCounts() {
        return List.of(
                different("items", items()),
                different("backlogs", backlogs()),
                different("decisions", decisions()),
                different("boards", boards()),
                different("plans", plans()),
                different("active sprints", activeSprints()),
                different("closed sprints", closedSprints()),
                different("burn-ups", burnUps()),
                different("capacities", capacities()),
                different("blocks", blocks()),
                different("blueprints", blueprints()),
                different("deliverables", deliverables()),
                different("guide points", guidePoints()),
                different("policies", policies()),
                different("forecasts", forecasts()),
                different("throughputs", throughputs()),
                different("goal splits", goalSplits()),
                different("funnels", funnels()),
                different("intakes", intakes()),
                different("requests", requests()),
                different("meetings", meetings()),
                different("rules", rules()),
                different("scores", scores()),
                different("lists of scores", listsOfScores()),
                different("votes", votes()));
    }

    private static List<Supplier<Object>> items() {
        BacklogItem plain = BacklogItem.of("a", "A");
        return List.of(
                () -> BacklogItem.of("a", "A"),
                () -> BacklogItem.of("b", "A"),
                () -> BacklogItem.of("a", "B"),
                () -> plain.withEffort(3),
                () -> plain.withPart("text", decimal("3")),
                () -> plain.withValue(3),
                () -> plain.withOutcome("leads"),
                () -> plain.withSuccess("leads"),
                () -> plain.withMeasurement("leads"),
                () -> plain.requestedBy("Ana", MONDAY),
                () -> plain.requestedBy("Ben", MONDAY),
                () -> plain.requestedBy("Ana", TUESDAY),
                () -> plain.confirmedOn(MONDAY),
                () -> plain.dueOn(MONDAY),
                () -> plain.withHardDeadline(MONDAY),
                () -> plain.needing("b"));
    }

    private static Backlog two() {
        return Backlog.of(item("a", "3"), item("b", "2"));
    }

    private static List<Supplier<Object>> backlogs() {
        return List.of(
                Backlog::empty,
                PlanningEqualityTest::two,
                () -> Backlog.of(item("b", "2"), item("a", "3")),
                () -> two().rerank("b", 1, MONDAY, "Ana", "first"),
                () -> two().decide(Plans.decision("a", Priority.SHOULD)),
                () -> two().decide(Plans.decision("a", Priority.COULD)));
    }

    private static List<Supplier<Object>> decisions() {
        PriorityDecision must = PriorityDecision.of("a", QUARTER, Priority.MUST, MONDAY);
        PriorityDecision wont = PriorityDecision.of("a", QUARTER, Priority.WONT, MONDAY);
        return List.of(
                () -> PriorityDecision.of("a", QUARTER, Priority.MUST, MONDAY),
                () -> PriorityDecision.of("b", QUARTER, Priority.MUST, MONDAY),
                () -> PriorityDecision.of("a", Timeframe.quarter(2026, 3), Priority.MUST, MONDAY),
                () -> PriorityDecision.of("a", new Timeframe(QUARTER.name(), MONDAY, TUESDAY), Priority.MUST, MONDAY),
                () -> PriorityDecision.of("a", QUARTER, Priority.SHOULD, MONDAY),
                () -> PriorityDecision.of("a", QUARTER, Priority.MUST, TUESDAY),
                () -> must.because("agreed"),
                () -> must.by("Ana"),
                () -> must.withMustReason(MustReason.UNSAFE, "harm"),
                () -> must.withWorkaround("by hand"),
                () -> must.reversing(wont),
                () -> must.withPart("text", Priority.COULD));
    }

    private static List<Supplier<Object>> boards() {
        Backlog backlog = Plans.backlog("M", item("a", "3"));
        return List.of(
                () -> backlog.board(QUARTER, TODAY),
                () -> backlog.board(QUARTER, TODAY.plusDays(1)),
                () -> backlog.board(Timeframe.quarter(2026, 3), TODAY),
                () -> backlog.replace(item("a", "4")).board(QUARTER, TODAY));
    }

    private static List<Supplier<Object>> plans() {
        Backlog backlog = Plans.backlog("SC", item("a", "3"), item("b", "2"));
        return List.of(
                () -> Plans.plan(backlog, "3"),
                () -> Plans.plan(backlog, "4"),
                () -> Plans.plan(backlog, "5"),
                () -> backlog.plan(QUARTER, decimal("3"), TODAY.plusDays(1)),
                () -> backlog.planByRank(QUARTER, decimal("3"), TODAY),
                () -> Plans.plan(backlog, "3").without("a"),
                () -> Plans.plan(backlog, "3").without("a").with("a"));
    }

    private static ActiveSprint sprint(int days, SwapPolicy policy, SprintTask... tasks) {
        return ActiveSprint.of(List.of(tasks), MONDAY, days, policy);
    }

    private static SprintTask task(String id) {
        return new SprintTask(id, id, decimal("2"));
    }

    private static List<Supplier<Object>> activeSprints() {
        ActiveSprint one = sprint(14, SwapPolicy.NONE, task("a"));
        return List.of(
                () -> sprint(14, SwapPolicy.NONE, task("a")),
                () -> sprint(7, SwapPolicy.NONE, task("a")),
                () -> sprint(14, SwapPolicy.SWAP_EQUAL, task("a")),
                () -> sprint(14, SwapPolicy.NONE, task("b")),
                () -> ActiveSprint.of(List.of(task("a")), TUESDAY, 14, SwapPolicy.NONE),
                () -> one.done("a", MONDAY),
                () -> one.done("a", TUESDAY));
    }

    private static List<Supplier<Object>> closedSprints() {
        ActiveSprint one = sprint(14, SwapPolicy.NONE, task("a"));
        return List.of(
                () -> one.close(MONDAY),
                () -> one.close(TUESDAY),
                () -> one.done("a", MONDAY).close(TUESDAY));
    }

    private static List<Supplier<Object>> burnUps() {
        ActiveSprint one = sprint(14, SwapPolicy.NONE, task("a"));
        return List.of(
                () -> one.burnUp(MONDAY),
                () -> one.burnUp(TUESDAY),
                () -> one.done("a", MONDAY).burnUp(MONDAY),
                () -> sprint(7, SwapPolicy.NONE, task("a")).burnUp(MONDAY),
                () -> sprint(14, SwapPolicy.NONE, task("a"), task("b")).burnUp(MONDAY.minusDays(1)),
                () -> ActiveSprint.of(List.of(task("a")), TUESDAY, 13, SwapPolicy.NONE)
                        .burnUp(MONDAY));
    }

    private static List<Supplier<Object>> capacities() {
        SprintCapacity ana = SprintCapacity.ofNobody().withPerson("Ana", 10, decimal("6"));
        return List.of(
                SprintCapacity::ofNobody,
                () -> SprintCapacity.ofNobody().withPerson("Ana", 10, decimal("6")),
                () -> SprintCapacity.ofNobody().withPerson("Ben", 10, decimal("6")),
                () -> SprintCapacity.ofNobody().withPerson("Ana", 9, decimal("6")),
                () -> ana.withMeeting("daily", Duration.ofHours(1)),
                () -> ana.withMeeting("daily", Duration.ofHours(1), 0),
                () -> ana.withBuffer(decimal("0.1")));
    }

    private static List<Supplier<Object>> blocks() {
        LocalDateTime nine = MONDAY.atTime(9, 0);
        return List.of(
                CalendarBlocks::none,
                () -> CalendarBlocks.none().with("a", nine, nine.plusHours(1)),
                () -> CalendarBlocks.none().with("a", "Ana", nine, nine.plusHours(1)),
                () -> CalendarBlocks.none().with("b", nine, nine.plusHours(1)),
                () -> CalendarBlocks.none().with("a", nine, nine.plusHours(2)));
    }

    private static List<Supplier<Object>> deliverables() {
        Deliverable page = Deliverable.of("a", "A", MONDAY);
        return List.of(
                () -> Deliverable.of("a", "A", MONDAY),
                () -> Deliverable.of("b", "A", MONDAY),
                () -> Deliverable.of("a", "B", MONDAY),
                () -> Deliverable.of("a", "A", TUESDAY),
                () -> page.linkedTo("leads", MONDAY),
                () -> page.linkedTo("sales", MONDAY),
                () -> page.linkedTo("leads", TUESDAY));
    }

    private static List<Supplier<Object>> blueprints() {
        return List.of(
                () -> Blueprint.of(MONDAY, List.of()),
                () -> Blueprint.of(TUESDAY, List.of()),
                () -> Blueprint.of(MONDAY, List.of(Deliverable.of("a", "A", MONDAY))));
    }

    private static List<Supplier<Object>> guidePoints() {
        List<GuidePoint.Outcome> leads = List.of(new GuidePoint.Outcome("leads", "per month", BigDecimal.TEN));
        GuidePoint first = GuidePoint.of(QUARTER, MONDAY, "Ana", leads);
        return List.of(
                () -> GuidePoint.of(QUARTER, MONDAY, "Ana", leads),
                () -> GuidePoint.of(Timeframe.quarter(2026, 3), MONDAY, "Ana", leads),
                () -> GuidePoint.of(QUARTER, TUESDAY, "Ana", leads),
                () -> GuidePoint.of(QUARTER, MONDAY, "Ben", leads),
                () -> first.amended(MONDAY, "Ana", GuidePoint.ChangeReason.EXECUTIVE_SHIFT, leads));
    }

    private static List<Supplier<Object>> policies() {
        return List.of(
                ChangePolicy::ofNothing,
                ChangePolicy::standard,
                () -> allowing(ChangePolicy.Level.SPRINT, ChangePolicy.Change.ADD),
                () -> allowing(ChangePolicy.Level.BACKLOG, ChangePolicy.Change.ADD),
                () -> allowing(ChangePolicy.Level.SPRINT, ChangePolicy.Change.REMOVE),
                () -> allowing(ChangePolicy.Level.SPRINT, ChangePolicy.Change.ADD, "lead"));
    }

    private static ChangePolicy allowing(ChangePolicy.Level level, ChangePolicy.Change change, String... roles) {
        return ChangePolicy.ofNothing().allowing(level, change, roles);
    }

    private static List<Supplier<Object>> throughputs() {
        return List.of(
                () -> Throughput.perWeek(1, 2),
                () -> Throughput.perWeek(2, 1),
                () -> Throughput.perWeek(1),
                () -> Throughput.of(List.of(1, 2), 14));
    }

    private static List<Supplier<Object>> forecasts() {
        return List.of(
                () -> Throughput.perWeek(1, 2).forecast(9, MONDAY),
                () -> Throughput.perWeek(1, 3).forecast(9, MONDAY),
                () -> Throughput.perWeek(1, 2).forecast(8, MONDAY),
                () -> Throughput.perWeek(1, 2).forecast(9, TUESDAY));
    }

    private static Map<String, BigDecimal> weights(String... names) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (String name : names) {
            weights.put(name, BigDecimal.ONE);
        }
        return weights;
    }

    private static List<Supplier<Object>> goalSplits() {
        return List.of(
                () -> GoalSplit.of(9, weights("a", "b")),
                () -> GoalSplit.of(8, weights("a", "b")),
                () -> GoalSplit.of(9, weights("b", "a")),
                () -> GoalSplit.of(9, weights("a", "b")).overPeriods(2));
    }

    private static List<Supplier<Object>> funnels() {
        return List.of(
                () -> ReverseFunnel.reaching("sales", 9),
                () -> ReverseFunnel.reaching("deals", 9),
                () -> ReverseFunnel.reaching("sales", 8),
                () -> ReverseFunnel.reaching("sales", 9).from("leads", decimal("0.5")),
                () -> ReverseFunnel.reaching("sales", 9).from("leads", decimal("0.25")));
    }

    private static IntakeRequest request() {
        return IntakeRequest.of("r-1", "Page", "Ana", MONDAY);
    }

    private static List<Supplier<Object>> requests() {
        return List.of(
                PlanningEqualityTest::request,
                () -> IntakeRequest.of("r-2", "Page", "Ana", MONDAY),
                () -> IntakeRequest.of("r-1", "Film", "Ana", MONDAY),
                () -> IntakeRequest.of("r-1", "Page", "Ben", MONDAY),
                () -> IntakeRequest.of("r-1", "Page", "Ana", TUESDAY),
                () -> request().withOutcome("leads"),
                () -> request().because("leads"),
                () -> request().dueOn(MONDAY),
                () -> request().withEffort(3),
                () -> request().assignedTo("Ben"));
    }

    private static List<Supplier<Object>> intakes() {
        Intake one = Intake.empty().receive(request());
        return List.of(
                Intake::empty,
                () -> Intake.empty().receive(request()),
                () -> one.assign("r-1", "Ben"),
                () -> one.close("r-1", MONDAY, "done"),
                () -> one.receive(IntakeRequest.of("r-2", "Page", "Ana", MONDAY)));
    }

    private static List<Supplier<Object>> meetings() {
        List<Money> rates = List.of(Money.of("85", "EUR"));
        Meeting daily = Meeting.of("daily", 15, rates);
        return List.of(
                () -> Meeting.of("daily", 15, rates),
                () -> Meeting.of("weekly", 15, rates),
                () -> Meeting.of("daily", 16, rates),
                () -> Meeting.of("daily", 15, List.of(Money.of("86", "EUR"))),
                () -> daily.discussing("plan"),
                () -> daily.informing("plan"));
    }

    private static List<Supplier<Object>> rules() {
        MoscowRules rules = MoscowRules.standard();
        GuidePoint guidePoint = GuidePoint.of(
                QUARTER, MONDAY, "Ana", List.of(new GuidePoint.Outcome("leads", "per month", BigDecimal.TEN)));
        return List.of(
                MoscowRules::standard,
                () -> rules.withMostMust(decimal("0.5")),
                () -> rules.withCouldBand(decimal("0.1"), decimal("0.25")),
                () -> rules.withCouldBand(decimal("0.15"), decimal("0.3")),
                () -> rules.withStaleAfterDays(90),
                () -> rules.withCapacity(decimal("9")),
                () -> rules.withWaiver(new MustShareWaiver(true, true, true, true, "Ana", MONDAY)),
                () -> rules.withGuidePoint(guidePoint),
                () -> rules.withLargestItem(decimal("9")),
                () -> rules.withTitles(List.of("boss")));
    }

    private static List<Supplier<Object>> scores() {
        BigDecimal one = BigDecimal.ONE;
        return List.of(
                () -> OrderingScore.ice(one, one, one),
                () -> OrderingScore.ice(one, one, decimal("2")),
                () -> OrderingScore.rice(one, one, one, one),
                () -> OrderingScore.wsjf(one, one, one, one));
    }

    private static List<Supplier<Object>> listsOfScores() {
        OrderingScore score = OrderingScore.ice(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        return List.of(
                OrderingScores::none,
                () -> OrderingScores.none().with("a", score),
                () -> OrderingScores.none().with("b", score));
    }

    private static List<Supplier<Object>> votes() {
        return List.of(
                Votes::none,
                () -> Votes.none().cast("Ana", "a"),
                () -> Votes.none().cast("Ben", "a"),
                () -> Votes.none().cast("Ana", "b"),
                () -> Votes.none().cast("Ana", "a", decimal("2")));
    }

    @Test
    void valuesSayWhatTheyAre() {
        assertThat(two()).hasToString("backlog [a, b]");
        assertThat(BacklogItem.of("a", "Page")).hasToString("a (Page)");
        assertThat(QUARTER).hasToString("2026-Q2");
        assertThat(PriorityDecision.of("a", QUARTER, Priority.MUST, MONDAY))
                .hasToString("2026-04-06: a is must in 2026-Q2");
        assertThat(Intake.empty().receive(request())).hasToString("intake [r-1]");
        assertThat(request()).hasToString("r-1 (Page) for Ana");
        assertThat(OrderingScore.maxDiff(3, 1, 4)).hasToString("max-diff [3, 1, 4]");
        assertThat(OrderingScores.none().with("a", OrderingScore.maxDiff(3, 1, 4)))
                .hasToString("ordering scores {a=max-diff [3, 1, 4]}");
        assertThat(ReverseFunnel.reaching("sales", 9).from("leads", decimal("0.5")))
                .hasToString("funnel {sales=9, leads=18}");
        assertThat(GoalSplit.of(9, weights("a", "b"))).hasToString("9 split into {a=5, b=4}");
        assertThat(ChangePolicy.ofNothing()).hasToString("change policy []");
        assertThat(new Completion.Never()).hasToString("never at this pace");
        assertThat(new Completion.InsufficientData()).hasToString("cannot be told: no past period is known");
        assertThat(Votes.none().cast("Ana", "b").count(two()))
                .hasToString("1. b: 1\n2. a: 0\nVOT-01 the votes of Ana alone decide the first place: b -> a");
        assertThat(Throughput.perWeek(1, 2)).hasToString("throughput per 7 days [1, 2]");
        assertThat(Meeting.of("daily", 15, List.of(Money.of("85", "EUR")))).hasToString("daily, 15 min, 1 attendees");
        assertThat(Deliverable.of("a", "A", MONDAY)).hasToString("A by 2026-04-06");
        assertThat(Blueprint.of(MONDAY, List.of(Deliverable.of("a", "A", MONDAY))))
                .hasToString("blueprint from 2026-04-06 [A by 2026-04-06]");
        assertThat(CalendarBlocks.none()).hasToString("calendar []");
        assertThat(SprintCapacity.ofNobody().withPerson("Ana", 1, decimal("8")).withBuffer(decimal("0.10")))
                .hasToString("capacity of [Ana] with 0 meetings and a buffer of 0.1");
        assertThat(task("a")).hasToString("a (2)");
    }
}
