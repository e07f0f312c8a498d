package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderingScoreTest {

    private static OrderingScore wsjf(String value, String time, String risk, String size) {
        return OrderingScore.wsjf(decimal(value), decimal(time), decimal(risk), decimal(size));
    }

    private static List<String> ids(Backlog backlog) {
        return backlog.items().stream().map(BacklogItem::id).toList();
    }

    @Test
    void p34WsjfIsComparedAsFractions() {
        OrderingScore first = wsjf("8", "5", "3", "5");
        OrderingScore second = wsjf("5", "5", "3", "4");
        assertThat(first.value()).isEqualTo(MetricValue.ratio(16, 5));
        assertThat(second.value()).isEqualTo(MetricValue.ratio(13, 4));
        Backlog backlog = backlog("SS", item("first", "5"), item("second", "4"));
        OrderingScores scores = OrderingScores.none().with("first", first).with("second", second);
        assertThat(ids(scores.applyTo(backlog, QUARTER, TODAY))).containsExactly("second", "first");
        assertThatThrownBy(() -> wsjf("8", "5", "3", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size is 0; give more than 0, the score is a share of it");
    }

    @Test
    void p35RiceMaxDiffAndKano() {
        assertThat(OrderingScore.rice(decimal("500"), decimal("3"), decimal("0.5"), decimal("2"))
                        .value())
                .isEqualTo(MetricValue.ratio(decimal("750"), decimal("2")));
        assertThat(OrderingScore.maxDiff(6, 1, 8).value()).isEqualTo(MetricValue.ratio(5, 8));
        assertThat(OrderingScore.maxDiff(0, 0, 0).value()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(Kano.of(Kano.Answer.LIKE, Kano.Answer.DISLIKE)).isEqualTo(Kano.PERFORMANCE);
        assertThat(Kano.of(Kano.Answer.EXPECT, Kano.Answer.DISLIKE)).isEqualTo(Kano.MUST_BE);
        assertThat(OrderingScore.ice(decimal("8"), decimal("0.5"), decimal("3")).value())
                .isEqualTo(MetricValue.ratio(decimal("12"), decimal("1")));
        assertThat(OrderingScore.costOfDelay(decimal("900"), decimal("4")).value())
                .isEqualTo(MetricValue.ratio(900, 4));
        assertThatThrownBy(() -> OrderingScore.maxDiff(6, 3, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("best 6 and worst 3 are more than shown 8; count how often the item was shown");
    }

    @Test
    void theWholeKanoTable() {
        String rows = "QAAAP RIIIM RIIIM RIIIM RRRRQ";
        StringBuilder found = new StringBuilder();
        for (Kano.Answer present : Kano.Answer.values()) {
            found.append(found.isEmpty() ? "" : " ");
            for (Kano.Answer absent : Kano.Answer.values()) {
                found.append(
                        switch (Kano.of(present, absent)) {
                            case QUESTIONABLE -> 'Q';
                            case ATTRACTIVE -> 'A';
                            case PERFORMANCE -> 'P';
                            case REVERSE -> 'R';
                            case INDIFFERENT -> 'I';
                            case MUST_BE -> 'M';
                        });
            }
        }
        assertThat(found).hasToString(rows);
        assertThat(Kano.MUST_BE.toText(Language.FRENCH)).isEqualTo("obligatoire");
    }

    @Test
    void scoresOrderInsideACategoryOnlyAndTiesKeepTheirRank() {
        Backlog backlog =
                backlog("SCSCS", item("a", "1"), item("b", "1"), item("c", "1"), item("d", "1"), item("e", "1"));
        OrderingScores scores = OrderingScores.none()
                .with("b", OrderingScore.maxDiff(1, 1, 8))
                .with("c", OrderingScore.maxDiff(0, 0, 0))
                .with("d", OrderingScore.maxDiff(8, 0, 8))
                .with("e", OrderingScore.maxDiff(0, 4, 8));
        // Shoulds hold places 1, 3, 5 and Coulds 2, 4 before and after; undefined is behind -1/2, no score last
        assertThat(ids(scores.applyTo(backlog, QUARTER, TODAY))).containsExactly("e", "d", "c", "b", "a");
        Backlog equal = backlog("SS", item("x", "1"), item("y", "1"));
        assertThat(ids(OrderingScores.none()
                        .with("y", wsjf("1", "0", "0", "3"))
                        .with("x", wsjf("2", "0", "0", "6"))
                        .applyTo(equal, QUARTER, TODAY)))
                .containsExactly("x", "y");
        assertThat(scores.table(backlog, QUARTER, TODAY, Language.ENGLISH)
                        .rows()
                        .get(3))
                .isEqualTo(List.of(
                        Cell.of("Could"),
                        Cell.of(1),
                        Cell.of("d"),
                        Cell.fixed(MetricValue.ratio(8, 8), 2),
                        Cell.of(4)));
    }

    @Test
    void scoresOfDifferentKindsAreNotMixed() {
        OrderingScores scores = OrderingScores.none().with("a", OrderingScore.maxDiff(1, 0, 2));
        assertThatThrownBy(() -> scores.with("b", wsjf("1", "1", "1", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'b' is scored by wsjf, but 'a' by max-diff; scores of different kinds cannot be compared,"
                        + " use one");
        assertThat(scores.with("a", wsjf("1", "1", "1", "1")).score("a").orElseThrow())
                .hasToString("wsjf [1, 1, 1, 1]");
    }

    @Test
    void scoresGoThroughPlainData() {
        OrderingScores scores = OrderingScores.none()
                .with("a", OrderingScore.rice(decimal("500"), decimal("3"), decimal("0.50"), decimal("2")));
        Map<String, Object> data = Map.of(
                "version",
                1,
                "scores",
                List.of(Map.of(
                        "item", "a",
                        "kind", "rice",
                        "reach", decimal("500"),
                        "impact", decimal("3"),
                        "confidence", decimal("0.5"),
                        "effort", decimal("2"))));
        assertThat(scores.toData()).isEqualTo(data);
        assertThat(OrderingScores.fromData(data)).isEqualTo(scores);
        assertThatThrownBy(() -> OrderingScores.fromData(Map.of(
                        "version", 1, "scores", List.of(Map.of("item", "a", "kind", "cost-of-delay", "weeks", 3)))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("ordering scores: scores[0].cost-per-week: is missing; give a number");
    }
}
