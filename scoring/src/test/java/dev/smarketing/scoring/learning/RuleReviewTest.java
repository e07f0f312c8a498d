package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.scoring.ScoringModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rules outcomes support, refute, or cannot judge yet. */
class RuleReviewTest {

    private static final LocalDate STATED = day("2026-03-01");
    private static final ScoringModel MODEL = model(
            10,
            implicit("webinar").once(WEBINAR).scores(10),
            implicit("ebook").once(DOWNLOAD).scores(10),
            implicit("demo").once(DEMO).scores(10),
            implicit("visit").once(VISIT).scores(-5),
            explicit("country")
                    .when(COUNTRY.is("FR"))
                    .scores(5)
                    .otherwiseWhen(COUNTRY.is("ES"))
                    .scores(-5));

    private final List<Decision> decisions = new ArrayList<>();

    private void add(String name, int count, int won, Activity... did) {
        for (int i = 0; i < count; i++) {
            LeadHistory history =
                    history(Lead.builder(name + i).with(COUNTRY, "FR").build(), did);
            decisions.add(Decision.of(i < won ? won(history, "2026-03-02") : history, at("2026-03-01")));
        }
    }

    /** 100 after a webinar with 60 won, 100 after a book with 10, 100 after a visit with 10, 10 demos with 5, 90 idle with 15. */
    private RuleStudy study() {
        add("w", 100, 60, activity(WEBINAR, "w", "2026-02-01"));
        add("e", 100, 10, activity(DOWNLOAD, "e", "2026-02-01"));
        add("v", 100, 10, activity(VISIT, "v", "2026-02-01"));
        add("d", 10, 5, activity(DEMO, "d", "2026-02-01"));
        add("n", 90, 15);
        return new Backtest(MODEL, Horizon.ofDays(30, day("2026-12-31"), PARIS))
                .judge(decisions)
                .rules();
    }

    @Test
    void pointsClaimWhatTheirSignSays() {
        assertThat(Hypothesis.ofPoints(MODEL, STATED))
                .containsExactly(
                        Hypothesis.raises("webinar", STATED),
                        Hypothesis.raises("ebook", STATED),
                        Hypothesis.raises("demo", STATED),
                        Hypothesis.lowers("visit", STATED));
        assertThat(Hypothesis.ofPoints(model(1, implicit("nothing").once(DEMO).scores(0)), STATED))
                .isEmpty();
    }

    @Test
    void eachClaimHasItsVerdict() {
        RuleReview review = RuleReview.of(study(), Hypothesis.ofPoints(MODEL, STATED));
        assertThat(review.rules(Support.SUPPORTED)).containsExactly("webinar", "visit");
        assertThat(review.rules(Support.REFUTED)).containsExactly("ebook");
        // ten demos are too few, whatever became of them
        assertThat(review.rules(Support.NOT_ENOUGH_DATA)).containsExactly("demo");
        assertThat(review.withoutClaim()).containsExactly("country");
        assertThat(review.verdicts()).hasSize(4);
        assertThat(review)
                .hasToString("Claims: 4. Supported: 2. Refuted: 1. Not enough data: 1. Decisions judged: 400.");
    }

    @Test
    void theTableSaysWhatTheVerdictsRestOn() {
        Table table = RuleReview.of(study(), Hypothesis.ofPoints(MODEL, STATED)).table(Language.ENGLISH);
        assertThat(table.columns())
                .containsExactly(
                        "Rule",
                        "Claim",
                        "Fired",
                        "Conversion with",
                        "Conversion without",
                        "Lift",
                        "Lift at least",
                        "Lift at most",
                        "Verdict");
        List<Cell> webinar = table.rows().get(0);
        // 60 of 100 against 40 of 300, all together 100 of 400
        assertThat(webinar.subList(0, 6))
                .containsExactly(
                        Cell.of("webinar"),
                        Cell.of("converts more"),
                        Cell.of(100),
                        Cell.percent(fraction(3, 5)),
                        Cell.percent(fraction(2, 15)),
                        Cell.fixed(fraction(12, 5), 2));
        assertThat(bound(webinar.get(6))).isBetween(1.0, 2.4);
        assertThat(bound(webinar.get(7))).isBetween(2.4, 4.0);
        assertThat(webinar.get(8)).isEqualTo(Cell.judged(Cell.of("supported"), Tone.GOOD, ""));
        List<Cell> ebook = table.rows().get(1);
        // 10 of 100 against 90 of 300
        assertThat(ebook.get(5)).isEqualTo(Cell.fixed(fraction(2, 5), 2));
        assertThat(bound(ebook.get(7))).isBetween(0.4, 1.0);
        assertThat(ebook.get(8)).isEqualTo(Cell.judged(Cell.of("refuted"), Tone.BAD, ""));
        assertThat(table.rows().get(2).get(8)).isEqualTo(Cell.judged(Cell.of("not enough data"), Tone.NEUTRAL, ""));
        assertThat(table.rows().get(3).get(1)).isEqualTo(Cell.of("converts less"));
    }

    private static double bound(Cell cell) {
        return Double.parseDouble(
                ((MetricValue.Quantity) ((Cell.Fixed) cell).value()).number().toPlainString());
    }

    @Test
    void theSectionSpeaksThreeLanguages() {
        RuleReview review = RuleReview.of(study(), Hypothesis.ofPoints(MODEL, STATED));
        Section french = review.section(Language.FRENCH);
        assertThat(french.heading()).isEqualTo("Ce que les résultats disent des règles");
        assertThat(french.blocks())
                .containsExactly(
                        new Block.Paragraph("Affirmations\u00a0: 4. Confirmées\u00a0: 2. Réfutées\u00a0: 1. Pas assez"
                                + " de données\u00a0: 1. Décisions jugées\u00a0: 400."),
                        review.table(Language.FRENCH),
                        new Block.Paragraph("Règles sans affirmation\u00a0: country."));
        Section spanish = review.section(Language.SPANISH);
        assertThat(spanish.heading()).isEqualTo("Lo que los resultados dicen de las reglas");
        assertThat(review.table(Language.SPANISH).rows().get(1).get(8))
                .isEqualTo(Cell.judged(Cell.of("refutada"), Tone.BAD, ""));
        assertThat(review.section(Language.ENGLISH).heading()).isEqualTo("What outcomes say of the rules");
    }

    @Test
    void aBoundOtherThanAverageIsNamedAndARuleThatNeverFiredHasNoInterval() {
        add("n", 90, 15);
        RuleStudy study = new Backtest(MODEL, Horizon.ofDays(30, day("2026-12-31"), PARIS))
                .judge(decisions)
                .rules();
        RuleReview review = RuleReview.of(
                study, List.of(Hypothesis.raises("webinar", STATED).beyond(new BigDecimal("1.50"))));
        List<Cell> row = review.table(Language.ENGLISH).rows().get(0);
        assertThat(row.get(1)).isEqualTo(Cell.of("converts more (Lift 1.5)"));
        assertThat(row.subList(6, 8)).containsExactly(Cell.of(""), Cell.of(""));
        assertThat(review.withoutClaim()).containsExactly("ebook", "demo", "visit", "country");
        assertThatThrownBy(() -> RuleReview.of(study, List.of(Hypothesis.raises("trial", STATED))))
                .hasMessage("there is no rule 'trial'; choose one of [webinar, ebook, demo, visit, country]");
    }

    @Test
    void decisionsBeforeTheClaimDoNotCount() {
        RuleReview review = RuleReview.of(study(), Hypothesis.ofPoints(MODEL, STATED.plusDays(1)));
        assertThat(review.rules(Support.NOT_ENOUGH_DATA)).hasSize(4);
        assertThat(review.verdicts().get(0).leftOut()).isEqualTo(400);
        // all 400 were judged by the study, none since the claim
        assertThat(review.section(Language.ENGLISH).blocks()).hasSize(3);
    }

    @Test
    void verdictsAreStoredAsTheyWereGiven() {
        RuleReview review = RuleReview.of(study(), Hypothesis.ofPoints(MODEL, STATED));
        assertThat(RuleReview.fromData(review.toData())).isEqualTo(review).hasSameHashCodeAs(review);
        HypothesisVerdict verdict = review.verdicts().get(0);
        assertThat(HypothesisVerdict.fromData(verdict.toData())).isEqualTo(verdict);
        assertThat(verdict.toData())
                .containsEntry("support", "supported")
                .containsEntry("left-out", 0)
                .containsEntry(
                        "evidence",
                        Map.of(
                                "fired",
                                Map.of("positives", 60L, "negatives", 40L),
                                "silent",
                                Map.of("positives", 40L, "negatives", 260L),
                                "unknown",
                                Map.of("positives", 0L, "negatives", 0L)));
        Map<String, Object> spoilt = new LinkedHashMap<>(verdict.toData());
        spoilt.put("support", "proven");
        assertThatThrownBy(() -> HypothesisVerdict.fromData(spoilt))
                .hasMessage(
                        "verdict: support: 'proven' is not one of [supported, refuted, not-enough-data]; choose one of"
                                + " these");
        spoilt.put("support", "refuted");
        spoilt.put("left-out", -1);
        assertThatThrownBy(() -> HypothesisVerdict.fromData(spoilt))
                .hasMessage("verdict: decisions left out of a verdict is -1, below the least allowed value 0; give 0 or"
                        + " more");
    }

    @Test
    void verdictsThatHoldTogetherAskForMore() {
        // with the ten of the study 38 of 110 against 95 of 390: beyond average at 95 %, not at 97.5 %
        add("t", 100, 33, activity(DEMO, "t", "2026-02-01"));
        RuleStudy study = study();
        Hypothesis demo = Hypothesis.raises("demo", STATED);
        RuleReview each = RuleReview.of(study, List.of(demo, demo.withAtLeast(40)));
        RuleReview joint = RuleReview.jointly(study, List.of(demo, demo.withAtLeast(40)));
        assertThat(each.rules(Support.SUPPORTED)).hasSize(2);
        assertThat(each.isJoint()).isFalse();
        assertThat(joint.rules(Support.NOT_ENOUGH_DATA)).hasSize(2);
        assertThat(joint.isJoint()).isTrue();
        // a claim without enough cases does not make it harder for the other
        assertThat(RuleReview.jointly(study, List.of(demo, demo.withAtLeast(400)))
                        .rules(Support.SUPPORTED))
                .hasSize(1);
        // once the surest is judged, the last claim is judged like a single one
        assertThat(RuleReview.jointly(study, List.of(demo, Hypothesis.raises("webinar", STATED)))
                        .rules(Support.SUPPORTED))
                .containsExactly("demo", "webinar");
        assertThat(joint.section(Language.FRENCH).blocks())
                .contains(new Block.Paragraph(
                        "Les verdicts valent ensemble (Holm)\u00a0: une affirmation peut rester sans"
                                + " verdict bien que son propre intervalle soit d'un seul côté."));
        assertThat(each.section(Language.FRENCH).blocks()).hasSize(3);
    }
}
