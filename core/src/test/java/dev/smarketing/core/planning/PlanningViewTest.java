package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static dev.smarketing.core.planning.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanningViewTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final Backlog BACKLOG = backlog(
            "CMUM", item("podcast", "4"), item("site", "2.5"), BacklogItem.of("flyer", "Flyer"), item("fair", "3"));

    @Test
    void theBoardHasEveryCategoryAndEveryItemOnce() {
        Board board = BACKLOG.board(QUARTER, TODAY);
        assertThat(board.columns()).extracting(Board.Column::priority).containsExactly(Priority.values());
        assertThat(board.columns().get(0).effort()).isEqualTo(decimal("5.5"));
        assertThat(board)
                .hasToString("Board of 2026-Q2 on 2026-04-01\nMust (5.5)\n  2. site, 2.5\n  4. fair, 3\n"
                        + "Could (4)\n  1. podcast, 4\nUndecided (0)\n  3. Flyer");
        assertThat(board.section(Language.ENGLISH))
                .isEqualTo(
                        Section.of("Board of 2026-Q2 on 2026-04-01", BACKLOG.table(QUARTER, TODAY, Language.ENGLISH)));
        assertThat(board.toText(Language.FRENCH)).startsWith("Tableau de T2 2026 au 2026-04-01\nMust (5,5)\n");
    }

    @Test
    void theBurnUpFillsBarsFromWhatIsDone() {
        ActiveSprint sprint =
                plan(backlog("SS", item("a", "3"), item("b", "5")), "10").start(START);
        BurnUp burnUp = sprint.done("a", START.plusDays(1)).burnUp(START.plusDays(2));
        // 3 of 8 is 7.5 of 20 signs
        assertThat(burnUp)
                .hasToString("Burn-up 2026-03-02 to 2026-03-15\n"
                        + "2026-03-02 .................... 0 of 8\n"
                        + "2026-03-03 #######............. 3 of 8\n"
                        + "2026-03-04 #######............. 3 of 8");
        assertThat(burnUp.days().get(1)).isEqualTo(new BurnUp.Day(START.plusDays(1), decimal("3"), decimal("8")));
        assertThat(burnUp.committed()).isEqualTo(decimal("8"));
        assertThat(burnUp.section(Language.SPANISH).heading()).isEqualTo("Avance del 2026-03-02 al 2026-03-15");
        ClosedSprint closed = sprint.done("a", START.plusDays(1)).close(START.plusDays(13));
        assertThat(closed.burnUp().days()).hasSize(14).startsWith(burnUp.days().toArray(BurnUp.Day[]::new));
        dev.smarketing.core.view.BurnUp chart = burnUp.chart(Language.FRENCH);
        assertThat(chart.title()).isEqualTo("Avancement du 2026-03-02 au 2026-03-15");
        assertThat(chart.points()).hasSize(14);
        assertThat(chart.points().get(2)).isEqualTo(point("2026-03-04", MetricValue.count(3)));
        // the day after the latest one has not come
        assertThat(chart.points().get(3)).isEqualTo(point("2026-03-05", new MetricValue.Pending()));
        assertThat(chart.points().get(13)).isEqualTo(point("2026-03-15", new MetricValue.Pending()));
        // before its start a sprint has no day
        assertThat(sprint.burnUp(START.minusDays(1)).days()).isEmpty();
    }

    /** Of the 8 hours of this sprint. */
    private static dev.smarketing.core.view.BurnUp.Point point(String date, MetricValue done) {
        return new dev.smarketing.core.view.BurnUp.Point(date, Cell.of(8), Cell.of(done));
    }

    @Test
    void theReplayIsASectionUnderItsPlace() {
        Backlog moved = BACKLOG.rerank("fair", 1, START, "Ana", "the stand is booked");
        Section section = moved.replay("fair", QUARTER, TODAY).section(Language.ENGLISH);
        assertThat(section.heading()).isEqualTo("fair is at place 1");
        assertThat(section.blocks())
                .containsExactly(moved.replay("fair", QUARTER, TODAY).table(Language.ENGLISH));
        assertThat(moved.replay("site", QUARTER, TODAY)
                        .section(Language.ENGLISH)
                        .heading())
                .isEqualTo("site is at place 3, after fair, podcast");
    }

    @Test
    void boardsAreComparedByTheirParts() {
        Board board = BACKLOG.board(QUARTER, TODAY);
        assertThat(board)
                .isEqualTo(BACKLOG.board(QUARTER, TODAY))
                .hasSameHashCodeAs(BACKLOG.board(QUARTER, TODAY))
                .isNotEqualTo(BACKLOG.board(QUARTER, TODAY.plusDays(1)))
                .isNotEqualTo(BACKLOG.board(Timeframe.quarter(2026, 3), TODAY))
                .isNotEqualTo(backlog("M", item("site", "2.5")).board(QUARTER, TODAY));
    }
}
