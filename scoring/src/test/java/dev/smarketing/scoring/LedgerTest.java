package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S14 to S16 of the scoring reference: one lead through all steps, and what time does to it. */
class LedgerTest {

    static final Lead DIRECTOR =
            Lead.builder("L-14").with(SENIORITY, Seniority.DIRECTOR).build();

    static final ScoringModel MODEL = ScoringModel.builder("s14", PARIS)
            .add(explicit("director")
                    .when(SENIORITY.isAtLeast(Seniority.DIRECTOR))
                    .scores(15))
            .add(implicit("views")
                    .each(VIEW)
                    .scores(1)
                    .withinDays(30)
                    .atMost(5, Period.DAY)
                    .upTo(8)
                    .inGroup("content"))
            .add(implicit("downloads")
                    .each(DOWNLOAD)
                    .scores(10)
                    .halvingEvery(14)
                    .inGroup("content"))
            .add(implicit("unsubscribe").each(UNSUBSCRIBE).scores(-6))
            .group("content", Limits.upTo(20))
            .qualifyAt(Threshold.total(25))
            .build();

    static List<Activity> activities(boolean withLateDownload) {
        List<Activity> all = new ArrayList<>();
        add(all, VIEW, "2026-06-14", 7);
        add(all, VIEW, "2026-06-01", 6);
        add(all, VIEW, "2026-05-10", 2);
        all.add(all.get(0));
        all.add(activity("d1", DOWNLOAD, "2026-06-15T09:00"));
        all.add(activity("d2", DOWNLOAD, "2026-06-01T09:00"));
        if (withLateDownload) {
            all.add(activity("d3", DOWNLOAD, "2026-06-15T18:00"));
        }
        all.add(activity("u1", UNSUBSCRIBE, "2026-06-10T09:00"));
        return all;
    }

    private static void add(List<Activity> all, ActivityType type, String day, int count) {
        for (int i = 0; i < count; i++) {
            all.add(activity(day + " " + i, type, day + "T10:0" + i));
        }
    }

    @Test
    void s14TheLedgerAddsUpToTheScore() {
        ScoreCard card = MODEL.score(DIRECTOR, activities(true), NOON);
        assertThat(card.raw()).isEqualTo(Points.of(44));
        Map<ScoreStep, Points> changes = new EnumMap<>(ScoreStep.class);
        for (ScoreStep step : ScoreStep.values()) {
            changes.put(step, card.change(step));
        }
        assertThat(changes)
                .isEqualTo(Map.of(
                        ScoreStep.WINDOW, Points.of(-2),
                        ScoreStep.FREQUENCY, Points.of(-3),
                        ScoreStep.DECAY, Points.of(-5),
                        ScoreStep.RULE_LIMIT, Points.of(-2),
                        ScoreStep.GROUP_LIMIT, Points.of(-3),
                        ScoreStep.AXIS_LIMIT, Points.ZERO,
                        ScoreStep.IDLE_DECAY, Points.ZERO,
                        ScoreStep.TOTAL_LIMIT, Points.ZERO));
        assertThat(card.total()).isEqualTo(Points.of(29));
        assertThat(card.implicit()).isEqualTo(Points.of(14));
        assertThat(card.explicit()).isEqualTo(Points.of(15));
        assertThat(card.groups().get("content").sum()).isEqualTo(Points.of(23));
    }

    @Test
    void s14ExplainedInThreeLanguages() {
        ScoreCard card = MODEL.score(DIRECTOR, activities(true), NOON);
        assertThat(card.explain()).isEqualTo("""
                        L-14 scored 29 (15 explicit + 14 implicit): qualified
                          +15  director     seniority is at least DIRECTOR
                           +8  views        10 x page view within 30 days, at most 5 per day; -2 too old, -3 over the frequency limit, -2 by the rule's limit
                          +15  downloads    2 x download, halving every 14 days; -5 faded
                           -6  unsubscribe  1 x unsubscribe
                           -3  content      limited: 23 -> 20
                        """);
        assertThat(card.explain(Language.FRENCH)).isEqualTo("""
                        L-14 a obtenu 29 (15 explicite + 14 implicite)\u00a0: qualifié
                          +15  director     seniority est au moins DIRECTOR
                           +8  views        10 x page view en 30 jours, au plus 5 par jour\u00a0; -2 trop anciens, -3 au-delà de la fréquence limite, -2 par la limite de la règle
                          +15  downloads    2 x download, réduit de moitié tous les 14 jours\u00a0; -5 estompés
                           -6  unsubscribe  1 x unsubscribe
                           -3  content      limité\u00a0: 23 -> 20
                        """);
        assertThat(card.explain(Language.SPANISH)).isEqualTo("""
                        L-14 obtuvo 29 (15 explícito + 14 implícito): cualificado
                          +15  director     seniority es al menos DIRECTOR
                           +8  views        10 x page view en 30 días, como máximo 5 por día; -2 demasiado antiguos, -3 por encima de la frecuencia límite, -2 por el límite de la regla
                          +15  downloads    2 x download, a la mitad cada 14 días; -5 desvanecidos
                           -6  unsubscribe  1 x unsubscribe
                           -3  content      limitado: 23 -> 20
                        """);
    }

    @Test
    void s15TheGroupLimitHidesTheDecay() {
        ScoreCard next = MODEL.nextChange(DIRECTOR, activities(false), NOON).orElseThrow();
        assertThat(next.asOf()).isEqualTo(at("2026-06-20T00:00"));
        assertThat(next.total()).isEqualTo(Points.parse("28.71"));
    }

    @Test
    void s16TheNextCrossings() {
        ScoreCard below25 = MODEL.nextCrossing(DIRECTOR, activities(false), NOON, Points.of(25))
                .orElseThrow();
        assertThat(below25.asOf()).isEqualTo(at("2026-06-28T00:00"));
        assertThat(below25.total()).isEqualTo(Points.parse("24.88"));
        ScoreCard below20 = MODEL.nextCrossing(DIRECTOR, activities(false), NOON, Points.of(20))
                .orElseThrow();
        assertThat(below20.asOf()).isEqualTo(at("2026-07-04T00:00"));
        assertThat(below20.total()).isEqualTo(Points.parse("19.85"));
        assertThat(MODEL.qualifiedUntil(DIRECTOR, activities(false), NOON).map(ScoreCard::asOf))
                .contains(at("2026-06-28T00:00"));
        assertThat(MODEL.nextCrossing(DIRECTOR, activities(false), NOON, Points.of(100)))
                .isEmpty();
    }

    @Test
    void aSettledScoreNeverChanges() {
        ScoreCard settled = MODEL.score(DIRECTOR, activities(false), at("2030-01-01T00:00"));
        assertThat(settled.total()).isEqualTo(Points.of(9));
        assertThat(MODEL.nextChange(DIRECTOR, activities(false), at("2030-01-01T00:00")))
                .isEmpty();
    }
}
