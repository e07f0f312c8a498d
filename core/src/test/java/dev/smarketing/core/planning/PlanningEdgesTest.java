package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static dev.smarketing.core.planning.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The edges of plans and sprints: the last number that is taken, the order that decides, what is told of which item. */
class PlanningEdgesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);

    private static SprintTask task(String id, String effort) {
        return new SprintTask(id, id, decimal(effort));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void swapsAndWorkPulledAheadAreKept() {
        ActiveSprint sprint = ActiveSprint.of(
                        List.of(task("a", "3"), task("b", "2")), MONDAY, 14, SwapPolicy.SWAP_EQUAL)
                .swap("b", item("c", "2"), MONDAY)
                .done("a", MONDAY)
                .done("c", MONDAY.plusDays(1))
                .pullAhead(task("d", "1"), AdditionRoute.BACKLOG, MONDAY.plusDays(2));
        assertThat(ActiveSprint.fromData(sprint.toData())).isEqualTo(sprint);
        assertThat(sprint.work()).extracting(SprintTask::id).containsExactly("a", "c", "d");
        ClosedSprint closed = sprint.close(MONDAY.plusDays(2));
        assertThat(ClosedSprint.fromData(closed.toData())).isEqualTo(closed);
        assertThat(closed.events()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sprint.done("d", MONDAY.plusDays(3))
                        .pullAhead(task("a", "3"), AdditionRoute.BACKLOG, MONDAY.plusDays(3)))
                .withMessage("'a' is or was in this sprint already; use its own task");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sprint.close(MONDAY.plusDays(1)))
                .withMessageStartingWith("closing date 2026-04-07 is before 2026-04-08, when the sprint was at work");
    }

    @Test
    void theLongestSprint() {
        ActiveSprint longest = ActiveSprint.of(List.of(), MONDAY, 3_660, SwapPolicy.NONE);
        assertThat(longest.end()).isEqualTo(MONDAY.plusDays(3_660));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActiveSprint.of(List.of(), MONDAY, 3_661, SwapPolicy.NONE))
                .withMessage("a sprint from 2026-04-06 to before 2036-04-14 has more than 3660 dates;"
                        + " give an earlier end");
    }

    @Test
    void whoIsInACircleAndWhoOnlyNeedsIt() {
        Dependencies dependencies = new Dependencies(List.of(
                BacklogItem.of("z", "Z").needing("b"),
                BacklogItem.of("a", "A").needing("c", "b"),
                BacklogItem.of("c", "C").needing("a"),
                BacklogItem.of("b", "B").needing("a")));
        assertThat(dependencies.closure(0).stream().toArray()).containsExactly(0, 1, 2, 3);
        assertThat(dependencies.closure(1).stream().toArray()).containsExactly(1, 2, 3);
        // of two circles of one length the one of the smaller ids
        assertThat(dependencies.cycles()).containsExactly(List.of("a", "b"));
    }

    @Test
    void aPlanChangedByHand() {
        Backlog backlog = backlog("CC", item("a", "3"), item("b", "2").needing("a"));
        SprintPlan changed = plan(backlog, "0").with("b");
        assertThat(changed.items())
                .extracting(planned -> planned.item().id() + planned.neededBy())
                .containsExactly("a[b]", "b[]");
        assertThat(changed.leftOut()).isEmpty();
        assertThat(changed.findings())
                .containsExactly(Finding.of(
                        FindingCode.COMMITMENT_ABOVE_CAPACITY,
                        QUARTER.name(),
                        Map.of(
                                "effort", MetricValue.count(5),
                                "capacity", MetricValue.count(0),
                                "excess", MetricValue.count(5))));
        SprintPlan back = changed.without("b");
        assertThat(back.items().get(0).neededBy()).isEmpty();
        assertThat(back.findings()).hasSize(1);
        SprintPlan nothing = back.without("a");
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.leftOut())
                .extracting(left -> left.item().id() + " " + left.rank())
                .containsExactly("a 1", "b 2");
        // what it needs is there already
        assertThat(plan(backlog, "3").with("b").ids()).containsExactly("a", "b");
        SprintPlan refused = plan(backlog("M", item("m", "9")), "1");
        assertThatIllegalStateException()
                .isThrownBy(() -> refused.with("m"))
                .withMessageStartingWith("there is no plan to add to: ");
        assertThatIllegalStateException()
                .isThrownBy(() -> refused.without("m"))
                .withMessageStartingWith("there is no plan to take from: ");
    }

    @Test
    void whyAnItemIsInAPlan() {
        Backlog backlog = backlog(
                "SCCC",
                item("s", "1"),
                item("c", "1").needing("s"),
                item("x", "1"),
                item("y", "1").needing("x"));
        assertThat(plan(backlog, "9").items())
                .extracting(planned -> planned.rank() + " " + planned.reason() + planned.neededBy())
                .containsExactly("1 CHOSEN[c]", "2 CHOSEN[]", "3 NEEDED[y]", "4 CHOSEN[]");
    }

    @Test
    void byRankTheShouldsComeFirst() {
        Backlog backlog = backlog("CS", item("c", "3"), item("s", "3"));
        SprintPlan byRank = backlog.planByRank(QUARTER, decimal("3"), TODAY);
        assertThat(byRank.ids()).containsExactly("s");
        assertThat(byRank.status()).isEqualTo(PlanStatus.BY_RANK);
        Backlog circle =
                backlog("MM", item("a", "1").needing("b"), item("b", "1").needing("a"));
        assertThat(circle.planByRank(QUARTER, decimal("3"), TODAY).status()).isEqualTo(PlanStatus.REFUSED);
        assertThat(backlog("M", item("m", "9"))
                        .planByRank(QUARTER, decimal("3"), TODAY)
                        .status())
                .isEqualTo(PlanStatus.MUSTS_DO_NOT_FIT);
    }

    @Test
    void whatIsNotPlannedDisplacesNothing() {
        // the Should does not fit at all, so it is the other Could that takes the room
        Backlog backlog = backlog("SCC", item("s", "9"), item("c", "3", 5), item("d", "3", 1));
        assertThat(plan(backlog, "3").leftOut())
                .extracting(left -> left.item().id() + " " + left.reason())
                .containsExactly("s NO_CAPACITY", "d DISPLACED_BY_VALUE");
    }

    @Test
    void aMustThatCannotBePlannedIsNotWhatHasToGo() {
        Backlog backlog =
                backlog("MMMW", item("a", "3"), item("b", "3"), item("x", "3").needing("w"), item("w", "1"));
        Finding excess = backlog.check(QUARTER, TODAY, decimal("3"))
                .findings(FindingCode.MUSTS_EXCEED_CAPACITY)
                .get(0);
        assertThat(excess.subjects()).containsExactly("b");
        // decided against and without effort: told once, as what is decided against
        Backlog unknown = backlog("MW", item("a", "3").needing("w"), BacklogItem.of("w", "w"));
        assertThat(codes(plan(unknown, "9").findings())).containsExactly(FindingCode.NEEDS_A_WONT);
    }

    @Test
    void aSprintDecidedLaterIsNotKnownYet() {
        Timeframe last = new Timeframe("last", LocalDate.of(2026, 6, 17), LocalDate.of(2026, 7, 1));
        LocalDate decided = LocalDate.of(2026, 6, 25);
        Backlog backlog = backlog("MU", item("a", "1"), item("b", "1"))
                .decide(PriorityDecision.of("b", last, Priority.SHOULD, decided));
        assertThat(backlog.check(QUARTER, decided.minusDays(1)).findings(FindingCode.TIMEFRAMES_DISAGREE))
                .isEmpty();
        assertThat(backlog.check(QUARTER, decided).findings(FindingCode.TIMEFRAMES_DISAGREE))
                .extracting(Finding::subjects)
                .containsExactly(List.of("a"));
    }

    @Test
    void decisionsCountInTheOrderOfTheirDates() {
        LocalDate tenth = LocalDate.of(2026, 3, 10);
        Backlog backlog = Backlog.of(item("a", "1"))
                .decide(PriorityDecision.of("a", QUARTER, Priority.SHOULD, tenth.plusDays(10)))
                .decide(PriorityDecision.of("a", QUARTER, Priority.WONT, tenth));
        MoscowCheck check = backlog.check(QUARTER, TODAY);
        assertThat(check.findings(FindingCode.WONT_CAME_BACK)).hasSize(1);
        assertThat(check.timeframe()).isEqualTo(QUARTER);
        assertThat(check.asOf()).isEqualTo(TODAY);
        assertThat(check.isComplete()).isTrue();
        assertThat(backlog.add(BacklogItem.of("b", "b"))
                        .decide(Plans.decision("b", Priority.SHOULD))
                        .check(QUARTER, TODAY)
                        .isComplete())
                .isFalse();
    }

    @Test
    void aWaivedFindingIsMarked() {
        MoscowRules rules = MoscowRules.standard()
                .withWaiver(new MustShareWaiver(true, true, true, true, "Ana", TODAY))
                .withCouldBand(decimal("0"), decimal("1"));
        MoscowCheck check = backlog("MS", item("a", "9"), item("b", "1")).check(QUARTER, TODAY, rules);
        assertThat(check.waived()).hasSize(2);
        assertThat(check.toText(Language.FRENCH)).contains("\nMOS-06 (dérogation) ", "\nMOS-07 (dérogation) ");
        assertThat(check.toString()).contains("\nMOS-06 (waived) ");
        assertThat(backlog("MS", item("a", "9"), item("b", "1"))
                        .check(QUARTER, TODAY.minusDays(1), rules)
                        .waived())
                .isEmpty();
    }

    @Test
    void onlyWhatHadHappenedIsReplayed() {
        BacklogItem page = item("a", "1").requestedBy("Ana", MONDAY).confirmedOn(MONDAY.plusDays(2));
        Backlog backlog =
                Backlog.of(page).decide(PriorityDecision.of("a", QUARTER, Priority.SHOULD, MONDAY.plusDays(1)));
        assertThat(backlog.replay("a", QUARTER, MONDAY.minusDays(1)).entries()).isEmpty();
        assertThat(backlog.replay("a", QUARTER, MONDAY.plusDays(1)).entries()).hasSize(2);
        ItemReplay all = backlog.replay("a", QUARTER, MONDAY.plusDays(2));
        assertThat(all.item()).isEqualTo(page);
        assertThat(all).hasToString("""
                a is at place 1
                2026-04-06 requested by Ana
                2026-04-07 Should in 2026-Q2
                2026-04-08 confirmed""");
    }

    @Test
    void aFinishedItemLeavesTheOtherNeeds() {
        Backlog backlog =
                Backlog.of(item("a", "1"), item("b", "1"), item("c", "1").needing("a", "b"));
        assertThat(backlog.completed("a").item("c").needs()).containsExactly("b");
    }

    @Test
    void theOrderOfAPriorityByScore() {
        Backlog backlog = backlog("SSC", item("a", "1"), item("b", "1"), item("c", "1"));
        BigDecimal one = BigDecimal.ONE;
        OrderingScores scores = OrderingScores.none()
                .with("a", OrderingScore.ice(one, one, one))
                .with("b", OrderingScore.ice(one, one, decimal("2")));
        assertThat(scores.order(backlog, Priority.SHOULD, QUARTER, TODAY))
                .extracting(BacklogItem::id)
                .containsExactly("b", "a");
    }

    @Test
    void requestsAndVotesAsTables() {
        IntakeRequest request = IntakeRequest.of("r-1", "Page", "Ana", MONDAY);
        Intake intake = Intake.empty().receive(request).receive(IntakeRequest.of("r-2", "Film", "Ben", MONDAY));
        assertThat(intake.requests()).extracting(IntakeRequest::id).containsExactly("r-1", "r-2");
        Intake assigned = intake.assign("r-1", "Cem");
        assertThat(assigned.request("r-1").assignee()).contains("Cem");
        assertThat(Intake.table(assigned.loadByPerson(MONDAY), Language.SPANISH).rows())
                .extracting(row -> row.get(0))
                .containsExactly(Cell.of("nadie aún"), Cell.of("Cem"));
        VoteCount count = Votes.none().cast("Ana", "b", decimal("2")).count(Backlog.of(item("a", "1"), item("b", "1")));
        assertThat(count.table(Language.ENGLISH).rows())
                .containsExactly(
                        List.of(Cell.of(1), Cell.of("b"), Cell.of(MetricValue.count(2)), Cell.of(2)),
                        List.of(Cell.of(2), Cell.of("a"), Cell.of(MetricValue.count(0)), Cell.of(1)));
    }

    @Test
    void aPolicyKeepsOneRuleForEachChange() {
        ChangePolicy policy =
                ChangePolicy.standard().allowing(ChangePolicy.Level.BACKLOG, ChangePolicy.Change.ADD, "lead");
        assertThat(policy.judge(ChangePolicy.Level.BACKLOG, ChangePolicy.Change.ADD, "team")
                        .isAllowed())
                .isFalse();
        assertThat(policy.judge(ChangePolicy.Level.BACKLOG, ChangePolicy.Change.REMOVE, "team")
                        .isAllowed())
                .isTrue();
        assertThat((List<?>) policy.toData().get("rules")).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.allowing(ChangePolicy.Level.BACKLOG, ChangePolicy.Change.ADD, " "))
                .withMessageStartingWith("role ");
    }

    @Test
    void blocksOfTasksThatTakeNoTime() {
        ActiveSprint sprint = ActiveSprint.of(List.of(task("a", "0"), task("b", "1")), MONDAY, 14, SwapPolicy.NONE);
        CalendarBlocks blocks = CalendarBlocks.none()
                .with("b", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0))
                .with("b", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0));
        assertThat(blocks.blocks()).hasSize(2);
        // nobody in particular is booked twice, and nothing is needed for what takes no time
        assertThat(codes(blocks.check(sprint, Duration.ofHours(1)))).containsExactly(FindingCode.BLOCKS_DO_NOT_FIT);
        CalendarBlocks apart = CalendarBlocks.none()
                .with("a", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0))
                .with("b", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0));
        assertThat(apart.check(sprint, Duration.ofHours(1))).isEmpty();
        assertThat(apart.coverage(sprint, Duration.ofSeconds(1)).needed())
                .isEqualTo(MetricValue.ratio(BigDecimal.ONE, BigDecimal.valueOf(3600)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apart.with("c", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0))
                        .coverage(sprint, Duration.ofHours(1)))
                .withMessageStartingWith("the block for 'c' at 2026-04-06T09:00 is for none of the tasks [a, b]");
    }

    @Test
    void theGreatestNumbersThatAreTaken() {
        Map<String, BigDecimal> whole = Map.of("all", BigDecimal.ONE);
        assertThat(GoalSplit.of(3, whole).overPeriods(10_000).periods("all")).hasSize(10_000);
        assertThat(GoalSplit.of(3, whole).goal()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalSplit.of(3, whole).overPeriods(10_001))
                .withMessageStartingWith("number of periods is 10001, above the greatest allowed value 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalSplit.of(3, Map.of("all", decimal("-1"))))
                .withMessageStartingWith("weight of 'all' is -1");
        assertThat(ReverseFunnel.reaching("sales", Long.MAX_VALUE)
                        .from("leads", BigDecimal.ONE)
                        .needed())
                .containsEntry("leads", Long.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReverseFunnel.reaching("sales", 1)
                        .from("leads", BigDecimal.ONE)
                        .from("leads", BigDecimal.ONE))
                .withMessage("stage 'leads' is in the funnel already; name each stage once");
        assertThat(Throughput.perWeek(20_000).finished()).containsExactly(20_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Throughput.perWeek(20_001))
                .withMessageStartingWith("items finished in a period is 20001, above 20000");
        // half of the courses of one period finish two
        assertThat(Throughput.perWeek(1, 2).itemsWithin(1, decimal("0.5"))).hasValue(2);
        assertThat(Throughput.perWeek(1, 2).itemsWithin(1, decimal("0.51"))).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityDecision.of("a", QUARTER, Priority.SHOULD, MONDAY)
                        .withPart("text", Priority.SHOULD))
                .withMessageStartingWith("part 'text' of 'a' is should, not weaker than the should of the item");
        assertThat(Blueprint.of(MONDAY, List.of()).start()).isEqualTo(MONDAY);
        assertThat(IntStream.of(1, 2).mapToObj(i -> Timeframe.quarter(2026, i).toString()))
                .containsExactly("2026-Q1", "2026-Q2");
    }

    @Test
    void aGuidePointAmendedTwice() {
        List<GuidePoint.Outcome> leads = List.of(new GuidePoint.Outcome("leads", "per month", BigDecimal.TEN));
        GuidePoint guidePoint = GuidePoint.of(QUARTER, MONDAY, "Ana", leads)
                .amended(MONDAY.plusDays(1), "Ana", GuidePoint.ChangeReason.EXECUTIVE_SHIFT, leads)
                .amended(MONDAY.plusDays(3), "Ana", GuidePoint.ChangeReason.EXECUTIVE_SHIFT, leads);
        assertThat(guidePoint.quarter()).isEqualTo(QUARTER);
        assertThat(guidePoint.lastAmended(MONDAY)).isEmpty();
        assertThat(guidePoint.lastAmended(MONDAY.plusDays(2))).contains(MONDAY.plusDays(1));
        assertThat(guidePoint.lastAmended(MONDAY.plusDays(3))).contains(MONDAY.plusDays(3));
        assertThat(guidePoint).hasToString("guide point of 2026-Q2");
    }

    @Test
    void allTheHoursThereAre() {
        SprintCapacity day = SprintCapacity.ofNobody().withPerson("Ana", 1, decimal("24"));
        assertThat(day.hours(0)).isEqualByComparingTo("24");
        assertThat(day.withMeeting("all day", Duration.ofHours(24)).hours(0)).isEqualByComparingTo("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SprintCapacity.ofNobody().withPerson("Ana", 1, decimal("24.5")))
                .withMessageStartingWith("hours a day of 'Ana' is 24.5, above 24");
        assertThatIllegalStateException()
                .isThrownBy(() -> day.withMeeting("longer", Duration.ofHours(24).plusSeconds(1))
                        .hours(0))
                .withMessageStartingWith("the meetings take 86401 s of the 86400 s there are");
    }

    @Test
    void anItemIsReadyIfWhatItNeedsIsPlanned() {
        Backlog backlog = backlog(
                "SSU",
                item("a", "1").withSuccess("s").withMeasurement("m").needing("b"),
                item("b", "1"),
                item("c", "1").needing("b"));
        assertThat(backlog.readiness("a", QUARTER, TODAY).open()).isEmpty();
        Backlog undecided = backlog.replace(backlog.item("a").needing("c"));
        assertThat(undecided.readiness("a", QUARTER, TODAY).open()).containsExactly(Readiness.Question.DEPENDENCIES);
        Backlog unknown = backlog.replace(BacklogItem.of("b", "b"));
        assertThat(unknown.readiness("a", QUARTER, TODAY).open()).containsExactly(Readiness.Question.DEPENDENCIES);
    }

    @Test
    void oneTaskTwiceIsNoPromiseToTwo() {
        ActiveSprint sprint = ActiveSprint.of(List.of(task("a", "1"), task("b", "1")), MONDAY, 14, SwapPolicy.NONE);
        CalendarBlocks same = CalendarBlocks.none()
                .with("a", "Ana", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0))
                .with("a", "Ana", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0))
                .with("b", MONDAY.atTime(9, 0), MONDAY.atTime(10, 0));
        assertThat(codes(same.check(sprint, Duration.ofHours(1)))).containsExactly(FindingCode.BLOCKS_DO_NOT_FIT);
        Finding twice = same
                .with("b", "Ana", MONDAY.atTime(9, 30), MONDAY.atTime(10, 30))
                .check(sprint, Duration.ofHours(1))
                .stream()
                .filter(finding -> finding.code() == FindingCode.DOUBLE_BOOKED)
                .findFirst()
                .orElseThrow();
        assertThat(twice.chain()).containsExactly("a", "b");
        assertThat(twice.numbers()).containsEntry("hours", new MetricValue.Quantity(decimal("0.5")));
    }

    @Test
    void aTimeframeBeyondTheLastDateIsRefused() {
        LocalDate last = LocalDate.MAX.minusDays(14);
        assertThat(Timeframe.sprint("s", last).to()).isEqualTo(LocalDate.MAX);
        assertThatThrownBy(() -> Timeframe.sprint("s", last.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start of sprint 's' is +999999999-12-18, after the last date from which a sprint can be"
                        + " counted, +999999999-12-17; give an earlier one");
        assertThatThrownBy(() -> Timeframe.quarter(999_999_999, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year is 999999999, outside -999999999 to 999999998; give a number within");
    }
}
