package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final BacklogItem A = item("a", "1");
    private static final BacklogItem B = item("b", "2").needing("a");
    private static final BacklogItem C = item("c", "3");

    private static List<String> ids(Backlog backlog) {
        return backlog.items().stream().map(BacklogItem::id).toList();
    }

    @Test
    void p8AnUnknownOrOwnDependencyIsRefusedWithBothIds() {
        assertThatThrownBy(() -> Backlog.of(item("a", "1").needing("zz")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a' needs 'zz', which is not in the backlog; add 'zz' first or take it out of the needs of"
                        + " 'a'");
        assertThatThrownBy(() -> item("a", "1").needing("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a' needs 'a', which is itself; take 'a' out of its needs");
    }

    @Test
    void thePlaceIsTheRank() {
        Backlog backlog = Backlog.of(A, B).add(C);
        assertThat(ids(backlog)).containsExactly("a", "b", "c");
        assertThat(backlog.rankOf("c")).isEqualTo(3);
        assertThat(ids(backlog.rerank("c", 1))).containsExactly("c", "a", "b");
        assertThat(ids(backlog.rerank("a", 2))).containsExactly("b", "a", "c");
        assertThat(ids(backlog.rerank("a", 3))).containsExactly("b", "c", "a");
        assertThat(ids(backlog)).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> backlog.rerank("a", 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rank of 'a' is 4, outside 1 to 3; give a number within");
        assertThatThrownBy(() -> backlog.add(item("b", "9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item id 'b' stands at rank 2 already; give every item its own id");
        assertThatThrownBy(() -> backlog.item("zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 'zz' is not in the backlog; add it first");
    }

    @Test
    void whatOthersNeedDoesNotVanish() {
        Backlog backlog = Backlog.of(A, B, C);
        assertThatThrownBy(() -> backlog.without("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a' is needed by [b]; say completed when it is done, or take it out of their needs");
        assertThat(ids(backlog.without("b").without("a"))).containsExactly("c");
        Backlog completed = backlog.completed("a");
        assertThat(ids(completed)).containsExactly("b", "c");
        assertThat(completed.item("b").needs()).isEmpty();
    }

    @Test
    void decisionsAreChecked() {
        Backlog backlog = backlog("M", A);
        Timeframe other = new Timeframe("2026-Q2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        assertThatThrownBy(() -> backlog.decide(PriorityDecision.of("a", other, Priority.COULD, TODAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeframe '2026-Q2' is 2026-04-01 to before 2026-07-01 and also 2026-04-01 to before"
                        + " 2026-05-01; give each its own name");
        assertThatThrownBy(() -> backlog.decide(PriorityDecision.of("zz", QUARTER, Priority.COULD, TODAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 'zz' is not in the backlog; add it first");
        assertThatThrownBy(() -> PriorityDecision.of("a", QUARTER, Priority.UNDECIDED, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the decision on 'a' for 2026-Q2 decides nothing; give must, should, could or wont, or leave"
                                + " it out");
        assertThatThrownBy(() -> PriorityDecision.of("a", QUARTER, Priority.COULD, TODAY)
                        .withMustReason(MustReason.UNSAFE, "accidents"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the decision on 'a' is could, not must; use because for its reason");
        assertThat(backlog.decision("a", QUARTER, TODAY).orElseThrow().mustReason())
                .contains(MustReason.NO_BUSINESS_CASE);
        assertThat(backlog.decisions().get(0)).hasToString("2026-03-01: a is must in 2026-Q2");
    }

    /** A quarter is written as the language writes it; a name of one's own, also over a quarter, stays. */
    @Test
    void timeframesAreToldInTheLanguage() {
        Timeframe quarter = Timeframe.quarter(2026, 3);
        assertThat(quarter.name()).isEqualTo("2026-Q3");
        assertThat(quarter.toText(Language.ENGLISH)).isEqualTo("2026-Q3");
        assertThat(quarter.toText(Language.FRENCH)).isEqualTo("T3 2026");
        assertThat(new Timeframe("summer", quarter.from(), quarter.to()).toText(Language.FRENCH))
                .isEqualTo("summer");
        assertThat(new Timeframe("2026-Q3", quarter.from(), quarter.to().minusDays(1)).toText(Language.FRENCH))
                .isEqualTo("2026-Q3");
        assertThat(new Timeframe("ever", LocalDate.MIN, LocalDate.MAX).toText(Language.FRENCH))
                .isEqualTo("ever");
        assertThat(Backlog.of()
                        .board(quarter, quarter.from())
                        .section(Language.SPANISH)
                        .heading())
                .isEqualTo("Tablero de T3 2026 a fecha de 2026-07-01");
        assertThat(Backlog.of().plan(quarter, BigDecimal.ONE, quarter.from()).toText(Language.FRENCH))
                .startsWith("Plan pour T3 2026 au 2026-07-01");
    }

    @Test
    void timeframesAreHalfOpen() {
        Timeframe quarter = Timeframe.quarter(2026, 4);
        assertThat(quarter).isEqualTo(new Timeframe("2026-Q4", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)));
        assertThat(quarter.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatThrownBy(() -> Timeframe.quarter(2026, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quarter is 5, outside 1 to 4; give a number within");
        assertThatThrownBy(() -> new Timeframe("x", TODAY, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeframe 'x' from 2026-04-01 to before 2026-04-01 holds no date; give a later end, the"
                        + " first date outside");
    }

    @Test
    void promises() {
        assertThat(Priority.values())
                .extracting(Priority::promise)
                .containsExactly(
                        Priority.Promise.GUARANTEED,
                        Priority.Promise.EXPECTED,
                        Priority.Promise.BEST_CASE,
                        Priority.Promise.NONE,
                        Priority.Promise.NONE);
    }

    @Test
    void theBoardIsATableByCategory() {
        var table = backlog("CMU", A, B, item("u", "4").withValue(7)).table(QUARTER, TODAY, Language.FRENCH);
        assertThat(table.columns())
                .containsExactly("Priorité", "Rang", "Élément", "Effort", "Valeur", "Dépend de", "Résultat attendu");
        Cell unknown = Cell.of(new MetricValue.NotReported());
        Cell outcome = Cell.of("more leads");
        assertThat(table.rows())
                .containsExactly(
                        List.of(Cell.of("Must"), Cell.of(2), Cell.of("b"), Cell.of(2), unknown, Cell.of("a"), outcome),
                        List.of(Cell.of("Could"), Cell.of(1), Cell.of("a"), Cell.of(1), unknown, Cell.of(""), outcome),
                        List.of(
                                Cell.of("Non décidé"),
                                Cell.of(3),
                                Cell.of("u"),
                                Cell.of(4),
                                Cell.of(7),
                                Cell.of(""),
                                outcome));
    }

    /** Ids stand nowhere else in the table, so that nobody could tell what they name. */
    @Test
    void theBoardNamesWhatAnItemNeedsByItsTitle() {
        Backlog backlog = backlog(
                "MM",
                BacklogItem.of("W-1", "One list of channels"),
                BacklogItem.of("W-2", "Form writes the channel").needing("W-1"));
        assertThat(backlog.table(QUARTER, TODAY, Language.ENGLISH).rows())
                .extracting(row -> row.get(5))
                .containsExactly(Cell.of(""), Cell.of("One list of channels"));
    }

    @Test
    void theDataReadsWell() {
        BacklogItem page = BacklogItem.of("pricing-page", "Pricing page")
                .withEffort(new BigDecimal("5.0"))
                .withValue(8)
                .withOutcome("more demo requests")
                .needing("guide")
                .requestedBy("Ben", LocalDate.of(2026, 3, 1))
                .confirmedOn(LocalDate.of(2026, 3, 20))
                .withHardDeadline(LocalDate.of(2026, 5, 1));
        Backlog backlog = Backlog.of(page, BacklogItem.of("guide", "Brand guide"))
                .decide(Plans.decision("pricing-page", Priority.MUST));
        Map<String, Object> data = Map.of(
                "version",
                1,
                "timeframes",
                List.of(Map.of("name", "2026-Q2", "from", "2026-04-01", "to", "2026-07-01")),
                "items",
                List.of(
                        Map.of(
                                "id", "pricing-page",
                                "title", "Pricing page",
                                "effort", new BigDecimal("5"),
                                "value", new BigDecimal("8"),
                                "outcome", "more demo requests",
                                "needs", List.of("guide"),
                                "requester", "Ben",
                                "requested", "2026-03-01",
                                "confirmed", List.of("2026-03-20"),
                                "hard-deadline", "2026-05-01"),
                        Map.of("id", "guide", "title", "Brand guide")),
                "decisions",
                List.of(Map.of(
                        "item", "pricing-page",
                        "timeframe", "2026-Q2",
                        "priority", "must",
                        "date", "2026-03-01",
                        "by", "Ana",
                        "must-because", "no-business-case",
                        "without-it", "no leads at all")));
        assertThat(backlog.toData()).isEqualTo(data);
        assertThat(Backlog.fromData(data)).isEqualTo(backlog);
        for (Object timeframe :
                (List<?>) Objects.requireNonNull(backlog.toData().get("timeframes"))) {
            assertThatThrownBy(() -> ((Map<?, ?>) timeframe).clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void badDataIsRefusedWithItsPlace() {
        assertRefused(
                Map.of("version", 1, "items", List.of(Map.of("id", "a", "title", "A", "efort", 3))),
                "backlog: items[0].efort: this key is not known here; known are [confirmed, due, effort, hard-deadline,"
                        + " id, measurement, needs, outcome, parts, requested, requester, success, title, value]");
        assertRefused(
                Map.of("version", 1, "items", List.of(Map.of("id", "a", "title", "A", "needs", List.of("zz")))),
                "backlog: 'a' needs 'zz', which is not in the backlog; add 'zz' first or take it out of the needs of"
                        + " 'a'");
        assertRefused(
                Map.of("version", 1, "items", List.of(Map.of("id", "a", "title", "A", "effort", -1))),
                "backlog: items[0]: effort of 'a' is -1, below the least allowed value 0; give 0 or more");
        assertRefused(
                Map.of(
                        "version",
                        1,
                        "items",
                        List.of(Map.of("id", "a", "title", "A")),
                        "decisions",
                        List.of(Map.of("item", "a", "timeframe", "Q9", "priority", "must", "date", "2026-01-01"))),
                "backlog: decisions[0].timeframe: 'Q9' is not among the timeframes []; list it with from and to");
        assertRefused(
                Map.of("version", 1, "items", List.of(Map.of("id", "a", "title", "A", "confirmed", List.of("soon")))),
                "backlog: items[0].confirmed: 'soon' cannot be read; give a date like 2026-03-01");
        assertThatThrownBy(() -> ActiveSprint.fromData(Map.of(
                        "version",
                        1,
                        "start",
                        "2026-03-02",
                        "end",
                        "2026-03-16",
                        "swap-policy",
                        "none",
                        "scope",
                        List.of(Map.of("id", "a", "title", "A", "effort", 1)),
                        "events",
                        List.of(Map.of("date", "2026-03-03", "done", "a"), Map.of("date", "2026-03-04", "done", "a")))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("active sprint: events[1]: 'A' is done already; nothing is left to do with it");
    }

    private static void assertRefused(Map<String, ?> data, String message) {
        assertThatThrownBy(() -> Backlog.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(message);
    }
}
