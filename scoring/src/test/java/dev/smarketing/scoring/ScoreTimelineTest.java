package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTimelineTest {

    /** S14 to S16 of the reference, told as one story. */
    @Test
    void s15AndS16AsSpans() {
        ScoreTimeline timeline = LedgerTest.MODEL.timeline(
                LedgerTest.DIRECTOR, LedgerTest.activities(false), at("2026-06-15T08:00"), at("2026-07-05T00:00"));
        ScoreTimeline.Span first = timeline.spans().get(0);
        assertThat(first.until()).isEqualTo(at("2026-06-15T09:00"));
        assertThat(first.total()).isEqualTo(Points.of(22)); // 15 + (8 views + 5 of the old download) - 6
        ScoreTimeline.Span hidden = timeline.spans().get(1);
        assertThat(hidden.from()).isEqualTo(at("2026-06-15T09:00"));
        assertThat(hidden.until()).isEqualTo(at("2026-06-20T00:00"));
        assertThat(hidden.total()).isEqualTo(Points.of(29));
        assertThat(timeline.at(at("2026-06-20T00:00")).total()).isEqualTo(Points.parse("28.71"));
        assertThat(timeline.at(at("2026-06-28T12:00")).total()).isEqualTo(Points.parse("24.88"));
        assertThat(timeline.at(at("2026-07-04T23:59")).total()).isEqualTo(Points.parse("19.85"));
        assertThat(timeline.verdictChanges())
                .extracting(ScoreTimeline.VerdictChange::at)
                .containsExactly(at("2026-06-15T09:00"), at("2026-06-28T00:00"));
        assertThat(timeline.verdictChanges().get(1))
                .hasToString("2026-06-27T22:00:00Z: qualified -> not yet qualified: total 24.88 of 25");
    }

    @Test
    void spansAreRowsOfATable() {
        ScoreTimeline timeline = LedgerTest.MODEL.timeline(
                LedgerTest.DIRECTOR, LedgerTest.activities(false), at("2026-06-15T08:00"), at("2026-06-20T00:00"));
        Table table = timeline.table(Language.ENGLISH);
        assertThat(table.columns()).containsExactly("From", "Until", "Score", "Explicit", "Implicit", "Verdict");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                Cell.of("2026-06-15T08:00+02:00"),
                                Cell.of("2026-06-15T09:00+02:00"),
                                Cell.fixed(new BigDecimal("22"), 2),
                                Cell.fixed(new BigDecimal("15"), 2),
                                Cell.fixed(new BigDecimal("7"), 2),
                                Cell.of("not yet qualified: total 22 of 25")),
                        List.of(
                                Cell.of("2026-06-15T09:00+02:00"),
                                Cell.of("2026-06-20T00:00+02:00"),
                                Cell.fixed(new BigDecimal("29"), 2),
                                Cell.fixed(new BigDecimal("15"), 2),
                                Cell.fixed(new BigDecimal("14"), 2),
                                Cell.of("qualified")));
        assertThat(timeline.table(Language.FRENCH).columns())
                .containsExactly("De", "Jusqu'à", "Score", "Explicite", "Implicite", "Verdict");
        assertThat(timeline.table(Language.SPANISH).rows().get(0).get(5))
                .isEqualTo(Cell.of("aún no cualificado: total 22 de 25"));
    }

    @Test
    void aDatedValueCountsFromItsDateOn() {
        Lead lead = Lead.builder("L-1")
                .with(COUNTRY, "FR", at("2026-06-15T14:00"))
                .with(COUNTRY, "ES", at("2026-06-16T09:00"))
                .with(EMPLOYEES, 7L, at("2026-06-16T10:00"))
                .build();
        assertThat(lead.changes())
                .isEqualTo(Set.of(at("2026-06-15T14:00"), at("2026-06-16T09:00"), at("2026-06-16T10:00")));
        ScoringModel model = model(explicit("french").when(COUNTRY.is("FR")).scores(50));
        assertThat(model.timeline(lead, List.of(), NOON, at("2026-06-17T00:00")))
                .hasToString("""
                        2026-06-15T10:00:00Z to 2026-06-15T12:00:00Z: 0, not yet qualified: total 0 of 50
                        2026-06-15T12:00:00Z to 2026-06-16T07:00:00Z: 50, qualified
                        2026-06-16T07:00:00Z to 2026-06-16T22:00:00Z: 0, not yet qualified: total 0 of 50
                        """);
    }

    @Test
    void idleCenturiesAreOneSpan() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(3).withinDays(2));
        ScoreTimeline timeline = model.timeline(NOBODY, aged(VIEW, 0), NOON, at("9999-01-01T00:00"));
        assertThat(timeline.spans()).hasSize(2);
        assertThat(timeline.spans().get(1).from()).isEqualTo(at("2026-06-17T00:00"));
        assertThat(timeline.verdictChanges()).isEmpty();
        assertThat(timeline)
                .isEqualTo(model.timeline(NOBODY, aged(VIEW, 0), NOON, at("9999-01-01T00:00")))
                .hasSameHashCodeAs(model.timeline(NOBODY, aged(VIEW, 0), NOON, at("9999-01-01T00:00")))
                .isNotEqualTo(model.timeline(NOBODY, aged(VIEW, 0), NOON, at("9998-01-01T00:00")));
    }

    @Test
    void refusals() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(3));
        assertThatThrownBy(() -> model.timeline(NOBODY, List.of(), NOON, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeline from 2026-06-15T10:00:00Z to 2026-06-15T10:00:00Z is empty;"
                        + " give an end that is after its start");
        ScoreTimeline timeline = model.timeline(NOBODY, List.of(), NOON, at("2026-06-15T13:00"));
        assertThatThrownBy(() -> timeline.at(at("2026-06-15T13:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-06-15T11:00:00Z is outside the timeline from 2026-06-15T10:00:00Z to"
                        + " 2026-06-15T11:00:00Z; ask for an instant within, the end itself not included");
        ScoreCard card = timeline.spans().get(0).card();
        assertThatThrownBy(() -> new ScoreTimeline.Span(NOON, NOON, card))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span from 2026-06-15T10:00:00Z to 2026-06-15T10:00:00Z is empty;"
                        + " give an end that is after its start");
    }
}
