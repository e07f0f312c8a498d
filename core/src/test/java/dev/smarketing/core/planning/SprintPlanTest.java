package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static dev.smarketing.core.planning.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SprintPlanTest {

    private static final Backlog P10 = backlog("SSS", item("x", "6", 10), item("y", "5", 9), item("z", "5", 9));
    private static final Backlog P12 = backlog("SCC", item("s", "4").needing("c"), item("c", "5"), item("d", "5", 50));

    private static LeftOutItem out(SprintPlan plan, String id) {
        return plan.leftOut().stream()
                .filter(left -> left.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void p10TheBestSetIsNotTheGreedyOne() {
        SprintPlan plan = plan(P10, "10");
        assertThat(plan.ids()).containsExactly("y", "z");
        assertThat(plan.value(Priority.SHOULD)).isEqualByComparingTo("18");
        assertThat(plan.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
        assertThat(plan.bound()).isEqualTo(new SprintPlan.Bound(decimal("18"), BigDecimal.ZERO));
        assertThat(out(plan, "x").reason()).isEqualTo(LeftOutItem.Reason.DISPLACED_BY_VALUE);
        SprintPlan byRank = P10.planByRank(QUARTER, decimal("10"), TODAY);
        assertThat(byRank.ids()).containsExactly("x");
        assertThat(byRank.value(Priority.SHOULD)).isEqualByComparingTo("10");
        assertThat(byRank.status()).isEqualTo(PlanStatus.BY_RANK);
        assertThat(byRank.toText(Language.ENGLISH)).isEqualTo("""
                Plan for 2026-Q2 on 2026-04-01: taken by rank, effort 6 of 10
                in x (Should, 6): taken by rank
                out y (Should, 5): no capacity left for it
                out z (Should, 5): no capacity left for it""");
    }

    @Test
    void p11APrerequisiteIsWorthWhatItMakesPossible() {
        SprintPlan plan =
                plan(backlog("SSS", item("p", "4", 1), item("q", "3", 20).needing("p"), item("r", "6", 15)), "7");
        assertThat(plan.ids()).containsExactly("p", "q");
        assertThat(plan.value(Priority.SHOULD)).isEqualByComparingTo("21");
    }

    @Test
    void p12APrerequisiteOfAnyCategoryComesAlong() {
        SprintPlan plan = plan(P12, "10");
        assertThat(plan.ids()).containsExactly("s", "c");
        assertThat(plan.items().get(1)).hasToString("c: needed by s");
        assertThat(out(plan, "d")).hasToString("d: no capacity left for it");
        assertThat(P12.check(QUARTER, TODAY).findings(FindingCode.SHOULD_NEEDS_COULD))
                .singleElement()
                .hasToString("MOS-03 s is a Should but needs c, which is only a Could");
    }

    @Test
    void p13NoCouldOutweighsAShould() {
        SprintPlan plan = plan(backlog("SCC", item("s", "6", 1), item("c", "3", 5), item("d", "9", 50)), "9");
        assertThat(plan.ids()).containsExactly("s", "c");
        assertThat(out(plan, "d")).hasToString("d: displaced by items of a higher category");
    }

    @Test
    void p14OfEqualSetsTheBetterRankAndEveryFreeItem() {
        SprintPlan plan = plan(backlog("CCC", item("a", "3", 4), item("b", "3", 4), item("z", "0", 0)), "3");
        assertThat(plan.ids()).containsExactly("a", "z");
        assertThat(out(plan, "b").reason()).isEqualTo(LeftOutItem.Reason.DISPLACED_BY_VALUE);
    }

    @Test
    void p15Edges() {
        SprintPlan empty = plan(Backlog.empty(), "10");
        assertThat(empty.items()).isEmpty();
        assertThat(empty.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
        assertThat(plan(P10, "0").items()).isEmpty();
        assertThat(out(plan(P10, "0"), "x").reason()).isEqualTo(LeftOutItem.Reason.NO_CAPACITY);
        assertThat(plan(backlog("M", item("free", "0")), "0").ids()).containsExactly("free");
        SprintPlan unknown = plan(
                backlog(
                        "MS",
                        BacklogItem.of("a", "A").withOutcome("leads"),
                        item("b", "1").needing("a")),
                "10");
        assertThat(unknown.items()).isEmpty();
        assertThat(unknown.findings())
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.subjects().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MOS-14", "a"));
        assertThat(out(unknown, "a").reason()).isEqualTo(LeftOutItem.Reason.EFFORT_UNKNOWN);
        assertThat(out(unknown, "b")).hasToString("b: needs what cannot be planned: a");
    }

    @Test
    void mustsComeFirstWithAllTheyNeed() {
        SprintPlan plan = plan(
                backlog(
                        "SMUWSU",
                        item("s", "3", 100),
                        item("m", "4").needing("u"),
                        item("u", "2"),
                        item("w", "1"),
                        item("blocked", "1").needing("w"),
                        item("later", "1")),
                "8");
        assertThat(plan.toText(Language.ENGLISH)).isEqualTo("""
                Plan for 2026-Q2 on 2026-04-01: proven optimal, effort 6 of 8
                in m (Must, 4): is a Must
                in u (Undecided, 2): needed by m
                out s (Should, 3): no capacity left for it
                out w (Won't, 1): decided against (Won't)
                out blocked (Should, 1): needs what cannot be planned: w
                out later (Undecided, 1): nobody has decided on it yet""");
        assertThat(plan.toText(Language.FRENCH)).isEqualTo("""
                Plan pour T2 2026 au 2026-04-01\u00a0: optimal, prouvé, effort 6 sur 8
                dedans m (Must, 4)\u00a0: est un Must
                dedans u (Non décidé, 2)\u00a0: nécessaire à m
                dehors s (Should, 3)\u00a0: plus de capacité pour lui
                dehors w (Won't, 1)\u00a0: écarté par décision (Won't)
                dehors blocked (Should, 1)\u00a0: dépend de ce qui ne peut être planifié\u00a0: w
                dehors later (Non décidé, 1)\u00a0: pas encore décidé""");
    }

    @Test
    void aMustThatNeedsAWontIsRefused() {
        SprintPlan plan = plan(backlog("MW", item("m", "1").needing("w"), item("w", "1")), "10");
        assertThat(plan.status()).isEqualTo(PlanStatus.REFUSED);
        assertThat(plan)
                .hasToString("Plan for 2026-Q2 on 2026-04-01: no plan, refused\nMOS-02 m needs w, which is a Won't");
    }

    @Test
    void aMustThatNeedsWhatNobodyHasEstimatedIsRefused() {
        Backlog backlog = backlog(
                "MUS", item("m", "1").needing("u"), BacklogItem.of("u", "U").withOutcome("leads"), item("s", "1"));
        SprintPlan plan = plan(backlog, "10");
        assertThat(plan.status()).isEqualTo(PlanStatus.REFUSED);
        assertThat(plan.findings())
                .singleElement()
                .hasToString("MOS-14 u has no effort; the shares are incomplete and no plan can hold it until somebody"
                        + " estimates it");
        assertThat(backlog.check(QUARTER, TODAY).isComplete()).isFalse();
        assertThat(plan(backlog.replace(backlog.item("u").withEffort(2)), "10").ids())
                .containsExactly("m", "u", "s");
    }

    @Test
    void whatTheBoundShowsNeedsNoBudget() {
        SprintPlan plan = P10.plan(QUARTER, decimal("10"), TODAY, 1);
        // y and z are the densest (9/5) and fill the capacity: no set is worth more than 18
        assertThat(plan.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
        assertThat(plan.ids()).containsExactly("y", "z");
        assertThat(plan.bound().shouldValue()).isEqualByComparingTo("18");
    }

    @Test
    void aPlanCanChangeByHandUntilItStarts() {
        SprintPlan plan = plan(P12, "10");
        SprintPlan more = plan.with("d");
        assertThat(more.status()).isEqualTo(PlanStatus.CHANGED_BY_HAND);
        assertThat(more.ids()).containsExactly("s", "c", "d");
        assertThat(more.findings())
                .singleElement()
                .hasToString("SPR-04 2026-Q2 commits to 14, 4 above the capacity 10");
        SprintPlan fewer = more.without("s").without("c");
        assertThat(fewer.ids()).containsExactly("d");
        assertThat(fewer.findings()).isEmpty();
        assertThat(fewer.with("s").ids()).containsExactly("s", "c", "d");
        assertThat(plan.ids()).containsExactly("s", "c");
        assertThatThrownBy(() -> plan.without("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'c' is needed by [s]; take these out first");
        assertThatThrownBy(() -> plan.without("d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'d' is not in the plan [s, c]; name one of these");
        assertThatThrownBy(() -> plan.with("s"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'s' is not among the items left out [d]; name one of these");
        assertThatThrownBy(() -> plan(backlog("W", item("w", "1")), "10").with("w"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'w' cannot be planned: decided against (Won't); mend that first");
    }

    @Test
    void thePlanIsATable() {
        var table = plan(P12, "10").table(Language.ENGLISH);
        assertThat(table.columns()).containsExactly("Planned", "Priority", "Rank", "Item", "Effort", "Why");
        assertThat(table.rows().get(2))
                .isEqualTo(List.of(
                        Cell.of("out"),
                        Cell.of("Could"),
                        Cell.of(3),
                        Cell.of("d"),
                        Cell.of(5),
                        Cell.of("no capacity left for it")));
    }

    /** Ids stand nowhere else in the table, so that nobody could tell what they name. */
    @Test
    void theTableNamesItemsByTheirTitles() {
        Backlog backlog = backlog(
                "SCSW",
                BacklogItem.of("W-1", "Form").withEffort(decimal("4")).needing("W-2"),
                BacklogItem.of("W-2", "List of channels").withEffort(decimal("5")),
                BacklogItem.of("W-3", "Mail").withEffort(decimal("1")).needing("W-4"),
                BacklogItem.of("W-4", "Logo").withEffort(decimal("1")));
        assertThat(plan(backlog, "10").table(Language.ENGLISH).rows())
                .extracting(row -> row.get(5))
                .contains(Cell.of("needed by Form"), Cell.of("needs what cannot be planned: Logo"));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> plan(P10, "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity is -1, below the least allowed value 0; give 0 or more");
        assertThatThrownBy(() -> P10.plan(QUARTER, decimal("1"), TODAY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node budget is 0, below the least allowed value 1; give 1 or more");
    }
}
