package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What outcomes say of single rules. */
class RuleStudyTest {

    private static final Horizon HORIZON = Horizon.ofDays(30, day("2026-12-31"), PARIS);

    private static final ScoringModel MODEL = model(
            10,
            implicit("ebook").once(DOWNLOAD).scores(10),
            implicit("webinar").once(WEBINAR).scores(10),
            implicit("demo").once(DEMO).scores(10),
            explicit("france").when(COUNTRY.is("FR")).scores(5));

    /** So many decisions on a day, of leads that did these things, some of them won. */
    private static List<Decision> decisions(String name, String day, int count, int won, List<Activity> did) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LeadHistory history = LeadHistory.of(
                    Lead.builder(name + i)
                            .with(COUNTRY, i % 2 == 0 ? "FR" : "ES")
                            .build(),
                    did);
            if (i < won) {
                history = won(history, day + "T18:00");
            }
            all.add(Decision.of(history, at(day)));
        }
        return all;
    }

    private static final Activity EBOOK = activity(DOWNLOAD, "e", "2026-01-01");
    private static final Activity TALK = activity(WEBINAR, "w", "2026-01-01");

    private static RuleStudy study() {
        List<Decision> all = new ArrayList<>();
        all.addAll(decisions("both", "2026-03-01", 40, 4, List.of(EBOOK, TALK)));
        all.addAll(decisions("ebook", "2026-03-01", 10, 0, List.of(EBOOK)));
        all.addAll(decisions("none", "2026-03-01", 150, 46, List.of()));
        all.add(Decision.of(history(Lead.builder("nowhere").build()), at("2026-03-01")));
        return new Backtest(MODEL, HORIZON).judge(all).rules();
    }

    @Test
    void conversionWithAndWithout() {
        RuleEvidence ebook = study().rule("ebook");
        assertThat(ebook.fired()).isEqualTo(new BinCounts("fired", 4, 46));
        assertThat(ebook.silent()).isEqualTo(new BinCounts("silent", 46, 105));
        assertThat(ebook.unknown()).isEqualTo(new BinCounts("unknown", 0, 0));
        assertThat(ebook.conversionWith()).isEqualTo(fraction(2, 25));
        assertThat(ebook.conversionWithout()).isEqualTo(fraction(46, 151));
        // 4/50 over 50/201
        assertThat(ebook.lift()).isEqualTo(fraction(201, 625));
        assertThat(ebook).hasToString("ebook: fired 4 of 50, silent 46 of 151, unknown 0 of 0");
    }

    @Test
    void missingFactsStandApart() {
        RuleEvidence france = study().rule("france");
        assertThat(france.unknown()).isEqualTo(new BinCounts("unknown", 0, 1));
        assertThat(france.fired().cases()).isEqualTo(100);
        assertThat(france.silent().cases()).isEqualTo(100);
        assertThat(france.evidence(ZeroCells.skip()).bins()).hasSize(3);
        assertThat(study().rule("ebook").evidence(ZeroCells.skip()).bins()).hasSize(2);
        assertThatThrownBy(() -> france.evidence(ZeroCells.refuse()))
                .hasMessageStartingWith("bin 'unknown' has 0 positives and 1 negatives;");
    }

    @Test
    void theWeightOfARuleIsThatOfItsBins() {
        EvidenceForConversion evidence = study().rule("ebook").evidence(ZeroCells.refuse());
        assertThat(evidence.weight("fired").orElseThrow())
                .isCloseTo(Math.log((4 / 50.0) / (46 / 151.0)), within(1e-12));
        assertThat(evidence.weight("silent").orElseThrow())
                .isCloseTo(Math.log((46 / 50.0) / (105 / 151.0)), within(1e-12));
    }

    @Test
    void aRuleThatNeverFiresSaysNothing() {
        RuleEvidence demo = study().rule("demo");
        assertThat(demo.lift()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(demo.conversionWith()).isInstanceOf(MetricValue.Undefined.class);
        assertThat(demo.liftInterval(0.95)).isEmpty();
        assertThatThrownBy(() -> demo.liftInterval(1))
                .hasMessage("confidence is 1.0, not between 0 and 1; give a share such as 0.9 for 90 %");
        assertThatThrownBy(() -> study().rule("x"))
                .hasMessage("there is no rule 'x'; choose one of [ebook, webinar, demo, france]");
    }

    @Test
    void theIntervalComesFromTheWilsonIntervalsOfBothRates() {
        // Wilson at 95 %: (p + z2/2n +- z sqrt(p(1-p)/n + z2/4n2)) / (1 + z2/n), written out here
        double[] with = wilson(4, 50);
        double[] without = wilson(46, 151);
        double p1 = 4 / 50.0;
        double p2 = 46 / 151.0;
        double low = (p1 * p2
                        - Math.sqrt(Math.pow(p1 * p2, 2)
                                - with[0] * (2 * p1 - with[0]) * without[1] * (2 * p2 - without[1])))
                / (without[1] * (2 * p2 - without[1]));
        double high = (p1 * p2
                        + Math.sqrt(Math.pow(p1 * p2, 2)
                                - with[1] * (2 * p1 - with[1]) * without[0] * (2 * p2 - without[0])))
                / (without[0] * (2 * p2 - without[0]));
        double share = 50 / 201.0;
        LiftInterval interval = study().rule("ebook").liftInterval(0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(low / (share * low + 1 - share), within(1e-9));
        assertThat(interval.high()).isCloseTo(high / (share * high + 1 - share), within(1e-9));
        assertThat(interval.holds(201 / 625.0)).isTrue();
        assertThat(interval.holds(1)).isFalse();
    }

    private static double[] wilson(double positives, double cases) {
        double z = 1.959963984540054;
        double p = positives / cases;
        double centre = p + z * z / (2 * cases);
        double half = z * Math.sqrt(p * (1 - p) / cases + z * z / (4 * cases * cases));
        double scale = 1 + z * z / cases;
        return new double[] {(centre - half) / scale, (centre + half) / scale};
    }

    @Test
    void rulesThatFireTogetherCountTwice() {
        assertThat(study().firedTogether())
                .containsExactly(
                        new RulePair("ebook", "webinar", 40, 10, 0),
                        new RulePair("ebook", "france", 25, 25, 75),
                        new RulePair("webinar", "france", 20, 20, 80));
        assertThat(study().firedTogether().get(0).overlap()).isEqualTo(fraction(4, 5));
        assertThat(study().firedTogether(new BigDecimal("0.8"))).hasSize(1);
        assertThat(study().firedTogether(new BigDecimal("0.81"))).isEmpty();
        assertThatThrownBy(() -> study().firedTogether(BigDecimal.ZERO))
                .hasMessage("overlap is 0, not above 0 and at most 1; give a share such as 0.9 for 90 %");
    }

    @Test
    void theOutcomesRefuteThatAnEbookMeansReady() {
        RuleStudy study = study();
        Hypothesis ready = Hypothesis.raises("ebook", day("2026-02-01"));
        HypothesisVerdict verdict = ready.judge(study);
        assertThat(verdict.support()).isEqualTo(Support.REFUTED);
        assertThat(verdict.leftOut()).isZero();
        assertThat(verdict).hasToString("REFUTED: ebook RAISES conversion beyond a lift of 1, stated on 2026-02-01");
        assertThat(Hypothesis.lowers("ebook", day("2026-02-01")).judge(study).support())
                .isEqualTo(Support.SUPPORTED);
        assertThat(ready.withAtLeast(51).judge(study).support()).isEqualTo(Support.NOT_ENOUGH_DATA);
        assertThat(ready.beyond(new BigDecimal("0.1")).judge(study).support()).isEqualTo(Support.SUPPORTED);
        assertThat(ready.beyond(new BigDecimal("0.32")).judge(study).support()).isEqualTo(Support.NOT_ENOUGH_DATA);
        assertThat(Hypothesis.raises("demo", day("2026-02-01")).judge(study).support())
                .isEqualTo(Support.NOT_ENOUGH_DATA);
        // what is known when the claim is made does not count
        HypothesisVerdict after = Hypothesis.raises("ebook", day("2026-03-02")).judge(study);
        assertThat(after.support()).isEqualTo(Support.NOT_ENOUGH_DATA);
        assertThat(after.leftOut()).isEqualTo(201);
        assertThat(Support.NOT_ENOUGH_DATA.toText(Language.FRENCH)).isEqualTo("pas assez de données");
    }

    @Test
    void hypothesesAreStoredAsData() {
        Hypothesis one = Hypothesis.lowers("ebook", day("2026-02-01"))
                .beyond(new BigDecimal("0.80"))
                .withAtLeast(50)
                .atConfidence(new BigDecimal("0.9"));
        assertThat(Hypothesis.fromData(one.toData())).isEqualTo(one).isNotEqualTo(one.withAtLeast(51));
        assertThatThrownBy(() -> one.beyond(BigDecimal.ZERO))
                .hasMessage("lift of a hypothesis is 0; give a number above 0, 1 for average");
    }

    @Test
    void theTableShowsOneRowARule() {
        assertThat(study().table(Language.SPANISH).columns())
                .containsExactly("Regla", "Activada", "Conversión con", "Conversión sin", "Lift", "Desconocido");
        assertThat(study().table(Language.ENGLISH).rows().get(0))
                .containsExactly(
                        Cell.of("ebook"),
                        Cell.of(50),
                        Cell.percent(fraction(2, 25)),
                        Cell.percent(fraction(46, 151)),
                        Cell.fixed(fraction(201, 625), 2),
                        Cell.of(0));
    }

    @Test
    void aBatchRunIsStudiedByThePointsOfItsRules() {
        LeadColumnsBuilder builder = LeadColumns.builder(PARIS, ATTRIBUTES).distinct();
        for (int i = 0; i < 6; i++) {
            int row = builder.lead("L-" + i);
            if (i < 4) {
                builder.value(row, COUNTRY, i < 3 ? "FR" : "ES");
            }
            if (i % 2 == 0) {
                builder.activity(row, EBOOK.type(), EBOOK.at().getEpochSecond());
            }
        }
        CompiledModel compiled = CompiledModel.of(MODEL);
        LeadColumns columns = builder.build();
        BitSet positive = BitSet.valueOf(new long[] {0b000011});
        RuleStudy study = RuleStudy.ofPoints(
                compiled.score(columns, ScoreRequest.on(day("2026-03-01")).withRulePoints()), positive);
        assertThat(study.size()).isEqualTo(6);
        // leads 0, 2, 4 have the book, of which 0 converted; the two without a country are silent here
        assertThat(study.rule("ebook")).hasToString("ebook: fired 1 of 3, silent 1 of 3, unknown 0 of 0");
        assertThat(study.rule("france")).hasToString("france: fired 2 of 3, silent 0 of 3, unknown 0 of 0");
        assertThat(study.firedTogether()).containsExactly(new RulePair("ebook", "france", 2, 1, 1));
        assertThat(study.decidedFrom(day("2026-03-01")).size()).isEqualTo(6);
        assertThat(study.decidedFrom(day("2026-03-02")).size()).isZero();
        assertThatThrownBy(() -> RuleStudy.ofPoints(compiled.score(columns, day("2026-03-01")), positive))
                .hasMessageStartingWith("the run was not asked for the points of the rules;");
        positive.set(6);
        assertThatThrownBy(() -> RuleStudy.ofPoints(compiled.score(columns, day("2026-03-01")), positive))
                .hasMessage("row 6 is positive, but the run has 6 rows; give rows of the run");
    }

    /** Decisions before a date are left out with all that is known of them. */
    @Test
    void decisionsFromADateOnAreStudiedAlone() {
        List<Decision> march = decisions("m", "2026-03-01", 20, 5, List.of(EBOOK));
        List<Decision> april = new ArrayList<>(decisions("a", "2026-04-01", 12, 3, List.of(TALK)));
        april.addAll(decisions("ae", "2026-04-02", 8, 6, List.of(EBOOK)));
        april.add(Decision.of(history(Lead.builder("nowhere").build()), at("2026-04-01")));
        List<Decision> all = new ArrayList<>(march);
        all.addAll(april);
        RuleStudy since = new Backtest(MODEL, HORIZON).judge(all).rules().decidedFrom(day("2026-04-01"));
        assertThat(since.size()).isEqualTo(21);
        // of 12 talks 3 won, of 8 books 6; half of both are French, of whom 2 and 3 won; one country is unknown
        assertThat(since.rule("ebook")).hasToString("ebook: fired 6 of 8, silent 3 of 13, unknown 0 of 0");
        assertThat(since.rule("webinar")).hasToString("webinar: fired 3 of 12, silent 6 of 9, unknown 0 of 0");
        assertThat(since.rule("france")).hasToString("france: fired 5 of 10, silent 4 of 10, unknown 0 of 1");
        assertThat(since.firedTogether())
                .isEqualTo(new Backtest(MODEL, HORIZON).judge(april).rules().firedTogether());
        Hypothesis books = Hypothesis.raises("ebook", day("2026-04-01")).withAtLeast(5);
        HypothesisVerdict verdict =
                books.judge(new Backtest(MODEL, HORIZON).judge(all).rules());
        assertThat(verdict.leftOut()).isEqualTo(20);
        assertThat(books.statedOn()).isEqualTo(day("2026-04-01"));
        assertThat(books.leastCases()).isEqualTo(5);
        assertThat(books)
                .hasSameHashCodeAs(Hypothesis.raises("ebook", day("2026-04-01")).withAtLeast(5));
    }
}
