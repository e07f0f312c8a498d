package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.finding.Severity;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoscowCheckTest {

    private static final Backlog P1 = backlog("MSC", item("m", "61"), item("s", "19"), item("c", "20"));

    private static MetricValue ratio(String part, String whole) {
        return new MetricValue.Ratio(decimal(part), decimal(whole));
    }

    private static MetricValue number(String number) {
        return new MetricValue.Quantity(decimal(number));
    }

    private static List<String> texts(MoscowCheck check) {
        return check.findings().stream().map(Finding::toString).toList();
    }

    private static List<String> ids(MoscowCheck check) {
        return check.findings().stream().map(finding -> finding.code().id()).toList();
    }

    @Test
    void p1MustShareAboveTheLimit() {
        MoscowCheck check = P1.check(QUARTER, TODAY);
        assertThat(check.mustShare()).isEqualTo(ratio("61", "100"));
        assertThat(check.couldPool()).isEqualTo(ratio("20", "100"));
        // without prerequisites the effective share is the same, so it is above the limit too
        assertThat(ids(check)).containsExactly("MOS-06", "MOS-07");
        Finding finding = check.findings(FindingCode.MUST_SHARE_TOO_HIGH).get(0);
        assertThat(finding.numbers())
                .containsEntry("share", ratio("61", "100"))
                .containsEntry("limit", ratio("0.6", "1"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding)
                .hasToString("MOS-06 Musts are 61.0 % of the effort in 2026-Q2, above 60.0 %; make some of"
                        + " them Should or Could");
        assertThat(finding.toText(Language.FRENCH))
                .isEqualTo(
                        "les Musts font 61,0\u00a0% de l'effort de 2026-Q2, au-dessus de 60,0\u00a0%\u00a0; passez-en certains en"
                                + " Should ou Could");
        assertThat(finding.toText(Language.SPANISH))
                .isEqualTo("los Musts son el 61,0\u00a0% del esfuerzo de 2026-Q2, por encima del 60,0\u00a0%; pase"
                        + " algunos a Should o Could");
    }

    @Test
    void p2SharesAreExact() {
        Backlog backlog = backlog("MMSC", item("a", "0.1"), item("b", "0.2"), item("s", "0.1"), item("c", "0.1"));
        MoscowCheck check = backlog.check(QUARTER, TODAY);
        assertThat(check.findings()).isEmpty();
        assertThat(check.mustShare()).isEqualTo(ratio("0.3", "0.5"));
        // the trap this guards against
        assertThat((0.1 + 0.2) / (0.1 + 0.2 + 0.1 + 0.1)).isGreaterThan(0.6);
    }

    @Test
    void p3WontsAreOutsideTheSum() {
        MoscowCheck check = backlog("MSW", item("m", "60"), item("s", "40"), item("w", "900"))
                .check(QUARTER, TODAY);
        assertThat(check.mustShare()).isEqualTo(ratio("60", "100"));
        assertThat(check.couldPool()).isEqualTo(ratio("0", "100"));
        assertThat(texts(check))
                .containsExactly("MOS-08 Coulds are 0.0 % of the effort in 2026-Q2, outside 15.0 % to 25.0 %");
    }

    @Test
    void theBandOfTheCouldPoolIncludesItsEnds() {
        assertThat(backlog("SC", item("s", "85"), item("c", "15"))
                        .check(QUARTER, TODAY)
                        .findings())
                .isEmpty();
        assertThat(backlog("SC", item("s", "75"), item("c", "25"))
                        .check(QUARTER, TODAY)
                        .findings())
                .isEmpty();
        assertThat(ids(backlog("SC", item("s", "85.01"), item("c", "14.99")).check(QUARTER, TODAY)))
                .containsExactly("MOS-08");
        assertThat(ids(backlog("SC", item("s", "74.99"), item("c", "25.01")).check(QUARTER, TODAY)))
                .containsExactly("MOS-08");
    }

    @Test
    void p4AWaiverNeedsAllFourConditions() {
        LocalDate granted = LocalDate.of(2026, 3, 30);
        MoscowCheck check = P1.check(
                QUARTER,
                TODAY,
                MoscowRules.standard().withWaiver(new MustShareWaiver(true, true, true, true, "Ana", granted)));
        assertThat(check.findings()).isEmpty();
        assertThat(check.waived().stream().map(finding -> finding.code().id())).containsExactly("MOS-06", "MOS-07");
        assertThat(check.toText(Language.ENGLISH)).isEqualTo("""
                Priorities of 2026-Q2 on 2026-04-01: Must 61.0 % (with prerequisites 61.0 %), Could 20.0 %
                MOS-06 (waived) Musts are 61.0 % of the effort in 2026-Q2, above 60.0 %; make some of them Should or Could
                MOS-07 (waived) Musts with all they need are 61.0 % of the effort in 2026-Q2, above 60.0 %""");
        for (int missing = 0; missing < 4; missing++) {
            MustShareWaiver partial =
                    new MustShareWaiver(missing != 0, missing != 1, missing != 2, missing != 3, "Ana", granted);
            MoscowCheck refused =
                    P1.check(QUARTER, TODAY, MoscowRules.standard().withWaiver(partial));
            assertThat(ids(refused)).containsExactly("MOS-06", "MOS-07");
            assertThat(refused.waived()).isEmpty();
        }
    }

    @Test
    void aWaiverDoesNotCountBeforeItsDate() {
        MustShareWaiver later = new MustShareWaiver(true, true, true, true, "Ana", TODAY.plusDays(1));
        MoscowRules rules = MoscowRules.standard().withWaiver(later);
        assertThat(ids(P1.check(QUARTER, TODAY, rules))).containsExactly("MOS-06", "MOS-07");
        assertThat(ids(P1.check(QUARTER, TODAY.plusDays(1), rules))).isEmpty();
    }

    @Test
    void p5AMustThatNeedsACouldIsDearerThanItLooks() {
        MoscowCheck check = backlog(
                        "MCSC", item("a", "10").needing("c"), item("c", "15"), item("s", "5"), item("d", "10"))
                .check(QUARTER, TODAY);
        assertThat(check.mustShare()).isEqualTo(ratio("10", "40"));
        assertThat(check.effectiveMustShare()).isEqualTo(ratio("25", "40"));
        assertThat(check.couldPool()).isEqualTo(ratio("25", "40"));
        assertThat(texts(check))
                .containsExactly(
                        "MOS-01 a is a Must but needs c, which is not",
                        "MOS-07 Musts with all they need are 62.5 % of the effort in 2026-Q2, above 60.0 %",
                        "MOS-08 Coulds are 62.5 % of the effort in 2026-Q2, outside 15.0 % to 25.0 %");
        assertThat(check.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void p6OnlyWorkInScopeIsStoppedByAWont() {
        MoscowCheck check = backlog(
                        "SWWM",
                        item("s", "1").needing("w"),
                        item("w", "1"),
                        item("w2", "1").needing("m"),
                        item("m", "1"))
                .check(QUARTER, TODAY);
        assertThat(check.findings(FindingCode.NEEDS_A_WONT))
                .singleElement()
                .hasToString("MOS-02 s needs w, which is a Won't");
    }

    @Test
    void aWontFurtherDownIsFoundWithTheChainThatLeadsToIt() {
        MoscowCheck check = backlog(
                        "MUWW",
                        item("m", "1").needing("u"),
                        item("u", "1").needing("w"),
                        item("w", "1").needing("deeper"),
                        item("deeper", "1"))
                .check(QUARTER, TODAY);
        assertThat(check.findings(FindingCode.NEEDS_A_WONT))
                .singleElement()
                .hasToString("MOS-02 m needs u -> w, which is a Won't");
        assertThat(check.undecided()).containsExactly("u");
    }

    @Test
    void p7ACycleIsFoundOnceInAnyOrder() {
        BacklogItem a = item("a", "1").needing("b");
        BacklogItem b = item("b", "1").needing("c");
        BacklogItem c = item("c", "1").needing("a");
        for (Backlog backlog : List.of(
                backlog("SSS", a, b, c),
                backlog("SSS", a, c, b),
                backlog("SSS", b, a, c),
                backlog("SSS", b, c, a),
                backlog("SSS", c, a, b),
                backlog("SSS", c, b, a))) {
            List<Finding> found = backlog.check(QUARTER, TODAY).findings(FindingCode.DEPENDENCY_CYCLE);
            assertThat(found).hasSize(1);
            assertThat(found.get(0).subjects()).containsExactly("a", "b", "c");
            assertThat(found.get(0))
                    .hasToString("MOS-04 a -> b -> c -> a need each other in a circle; none of them can be first");
            SprintPlan plan = Plans.plan(backlog, "100");
            assertThat(plan.status()).isEqualTo(PlanStatus.REFUSED);
            assertThat(plan.findings()).isEqualTo(found);
            assertThatThrownBy(() -> plan.start(TODAY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "there is no plan to start: MOS-04 a -> b -> c -> a need each other in a circle; none of"
                                    + " them can be first; mend that and plan again");
        }
        assertThat(backlog("WWW", a, b, c).check(QUARTER, TODAY).findings()).isEmpty();
    }

    @Test
    void p9MustsAboveTheCapacityNameTheSmallestRelaxation() {
        Backlog backlog = backlog("MM", item("big", "25"), item("small", "20"));
        MoscowCheck check = backlog.check(QUARTER, TODAY, decimal("40"));
        Finding finding = check.findings(FindingCode.MUSTS_EXCEED_CAPACITY).get(0);
        assertThat(finding.subjects()).containsExactly("small");
        assertThat(finding.numbers()).containsEntry("excess", number("5"));
        assertThat(finding)
                .hasToString("MOS-05 the Musts with all they need take 45, 5 above the capacity 40; they fit without"
                        + " small");
        SprintPlan plan = Plans.plan(backlog, "40");
        assertThat(plan.status()).isEqualTo(PlanStatus.MUSTS_DO_NOT_FIT);
        assertThat(plan.findings()).containsExactly(finding);
        assertThat(plan.items()).isEmpty();
        assertThat(backlog.check(QUARTER, TODAY, decimal("45")).findings(FindingCode.MUSTS_EXCEED_CAPACITY))
                .isEmpty();
    }

    @Test
    void aRelaxationDropsTheWorseRankOfEqualOnesAndNothingThatIsNeeded() {
        Backlog equal = backlog("MMM", item("a", "5"), item("b", "5"), item("c", "5"));
        assertThat(Plans.plan(equal, "10").findings().get(0).subjects()).containsExactly("c");
        // b is the worst rank that may go: a needs c
        Backlog needed = backlog("MMM", item("a", "5").needing("c"), item("b", "5"), item("c", "5"));
        assertThat(Plans.plan(needed, "10").findings().get(0).subjects()).containsExactly("b");
        Backlog free = backlog("MMM", item("a", "5"), item("b", "6"), item("free", "0"));
        assertThat(Plans.plan(free, "10").findings().get(0).subjects()).containsExactly("a");
    }

    @Test
    void p17TheDecisionInForce() {
        Timeframe quarter = Timeframe.quarter(2026, 1);
        Backlog backlog = Backlog.of(item("x", "1"))
                .decide(PriorityDecision.of("x", quarter, Priority.SHOULD, LocalDate.of(2026, 1, 10)))
                .decide(PriorityDecision.of("x", quarter, Priority.WONT, LocalDate.of(2026, 2, 1)))
                .decide(PriorityDecision.of("x", quarter, Priority.COULD, LocalDate.of(2026, 2, 1)));
        assertThat(backlog.priority("x", quarter, LocalDate.of(2026, 1, 9))).isEqualTo(Priority.UNDECIDED);
        assertThat(backlog.priority("x", quarter, LocalDate.of(2026, 1, 10))).isEqualTo(Priority.SHOULD);
        assertThat(backlog.priority("x", quarter, LocalDate.of(2026, 1, 31))).isEqualTo(Priority.SHOULD);
        assertThat(backlog.priority("x", quarter, LocalDate.of(2026, 2, 1))).isEqualTo(Priority.COULD);
        assertThat(backlog.priority("x", QUARTER, LocalDate.of(2026, 2, 1))).isEqualTo(Priority.UNDECIDED);
        // entered later, but dated earlier: the later date stays in force
        Backlog late = backlog.decide(PriorityDecision.of("x", quarter, Priority.MUST, LocalDate.of(2026, 1, 15)));
        assertThat(late.priority("x", quarter, LocalDate.of(2026, 1, 20))).isEqualTo(Priority.MUST);
        assertThat(late.priority("x", quarter, LocalDate.of(2026, 2, 1))).isEqualTo(Priority.COULD);
    }

    @Test
    void p31StaleItems() {
        LocalDate asOf = LocalDate.of(2026, 3, 1);
        BacklogItem old = item("old", "1").requestedBy("Ben", LocalDate.of(2024, 1, 10));
        Backlog backlog = Backlog.of(
                old,
                item("fresh", "1").requestedBy("Ben", LocalDate.of(2024, 1, 10)).confirmedOn(LocalDate.of(2026, 2, 1)),
                item("fair", "1")
                        .requestedBy("Ben", LocalDate.of(2024, 1, 10))
                        .withHardDeadline(LocalDate.of(2026, 6, 1)),
                item("soft", "1").requestedBy("Ben", LocalDate.of(2025, 9, 1)).dueOn(LocalDate.of(2026, 6, 1)),
                item("unknown", "1"));
        MoscowCheck check = backlog.check(QUARTER, asOf);
        assertThat(texts(check))
                .containsExactly(
                        "MOS-15 old was last confirmed 781 days ago, more than 180; confirm it or let it go",
                        "MOS-15 soft was last confirmed 181 days ago, more than 180; confirm it or let it go");
        assertThat(check.exemptFromStale()).containsExactly("fair");
        assertThat(Backlog.of(old.confirmedOn(LocalDate.of(2025, 9, 2)))
                        .check(QUARTER, asOf)
                        .findings())
                .isEmpty();
        // on its day a deadline no longer lies in the future
        assertThat(ids(backlog.check(QUARTER, LocalDate.of(2026, 6, 1)))).hasSize(3);
    }

    @Test
    void p43OutcomesAndEfforts() {
        Backlog backlog = backlog(
                "SSC",
                item("with", "10"),
                BacklogItem.of("without", "Without").withEffort(6),
                BacklogItem.of("unestimated", "Unestimated").withOutcome("more leads"));
        assertThat(backlog.outcomeCoverage()).isEqualTo(ratio("10", "16"));
        assertThat(backlog.outcomeCoverage().toPercentText(Language.ENGLISH)).isEqualTo("62.5 %");
        MoscowCheck check = backlog.check(QUARTER, TODAY);
        assertThat(check.isComplete()).isFalse();
        assertThat(texts(check))
                .containsExactly(
                        "MOS-08 Coulds are 0.0 % of the effort in 2026-Q2, outside 15.0 % to 25.0 %",
                        "MOS-12 without names no outcome; say what it is for",
                        "MOS-14 unestimated has no effort; the shares are incomplete and no plan can hold it until"
                                + " somebody estimates it");
        assertThat(Backlog.empty().outcomeCoverage()).isEqualTo(new MetricValue.Undefined(MetricValue.count(0)));
    }

    @Test
    void mustsNeedReasonsAndNoWorkaround() {
        Backlog backlog = Backlog.of(item("a", "1"), item("b", "1"))
                .decide(PriorityDecision.of("a", QUARTER, Priority.MUST, Plans.DECIDED)
                        .because("the boss wants it"))
                .decide(Plans.decision("b", Priority.MUST).withWorkaround("send it by hand"));
        assertThat(texts(backlog.check(QUARTER, TODAY)))
                .contains(
                        "MOS-09 all 2 items of 2026-Q2 are Musts; decide which of them could wait",
                        "MOS-10 a is a Must, but nobody said why and what happens without it",
                        "MOS-11 b is a Must, but there is a workaround; make it a Should or a Could");
        assertThat(ids(backlog("M", item("a", "1")).check(QUARTER, TODAY))).doesNotContain("MOS-09");
    }

    @Test
    void aShareOfNothingIsUndefined() {
        MoscowCheck check = Backlog.empty().check(QUARTER, TODAY);
        MetricValue nothing = new MetricValue.Undefined(MetricValue.count(0));
        assertThat(check.mustShare()).isEqualTo(nothing);
        assertThat(check.effectiveMustShare()).isEqualTo(nothing);
        assertThat(check.couldPool()).isEqualTo(nothing);
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void undecidedItemsAreListedApartAndOutsideTheShares() {
        MoscowCheck check = backlog("SCU", item("s", "80"), item("c", "20"), item("u", "900"))
                .check(QUARTER, TODAY);
        assertThat(check.findings()).isEmpty();
        assertThat(check.undecided()).containsExactly("u");
        assertThat(check.effort(Priority.UNDECIDED)).isEqualByComparingTo("900");
        assertThat(check.toText(Language.SPANISH))
                .isEqualTo("Prioridades de T2 2026 a fecha de 2026-04-01: Must 0,0\u00a0% (con requisitos previos"
                        + " 0,0\u00a0%), Could 20,0\u00a0%\nSin decidir: u");
    }

    @Test
    void rulesGoThroughPlainData() {
        MoscowRules rules = MoscowRules.standard()
                .withMostMust(decimal("0.5"))
                .withCouldBand(decimal("0.1"), decimal("0.30"))
                .withStaleAfterDays(90)
                .withCapacity(decimal("40.0"))
                .withWaiver(new MustShareWaiver(true, true, false, true, "Ana", TODAY));
        assertThat(MoscowRules.fromData(rules.toData())).isEqualTo(rules);
        assertThatThrownBy(() -> ((Map<?, ?>) rules.toData().get("waiver")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(MoscowRules.fromData(MoscowRules.standard().toData())).isEqualTo(MoscowRules.standard());
        assertThatThrownBy(() -> MoscowRules.standard().withCouldBand(decimal("0.3"), decimal("0.2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least Could 0.3 is above most Could 0.2; give the smaller share first");
        assertThatThrownBy(() -> MoscowRules.standard().withMostMust(decimal("60")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most Must is 60, outside 0 to 1; give a share such as 0.9 for 90 %");
    }

    /** 3 and 5 are Musts, and the one needs the other: 8 of 20, not 3 and twice 5. */
    @Test
    void aMustThatAnotherNeedsCountsOnce() {
        MoscowCheck check = backlog("MMC", item("a", "3").needing("b"), item("b", "5"), item("c", "12"))
                .check(QUARTER, TODAY);
        assertThat(check.mustShare()).isEqualTo(ratio("8", "20"));
        assertThat(check.effectiveMustShare()).isEqualTo(ratio("8", "20"));
    }
}
