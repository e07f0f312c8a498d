package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trials on past decisions: S28 of the scoring reference, leaks, splits and capacity. */
class BacktestTest {

    private static final Horizon H30 = Horizon.ofDays(30, day("2026-04-30"), PARIS);

    private static Decision decision(String id, String decided, String... won) {
        LeadHistory history = history(Lead.builder(id).build());
        for (String at : won) {
            history = won(history, at);
        }
        return Decision.of(history, at(decided));
    }

    @Test
    void s28TheHorizonDecidesWhatCanBeSaid() {
        assertThat(H30.judge(decision("a", "2026-03-01", "2026-03-31"))).isEqualTo(Resolution.POSITIVE);
        assertThat(H30.judge(decision("b", "2026-03-01", "2026-04-01"))).isEqualTo(Resolution.NEGATIVE);
        assertThat(H30.judge(decision("c", "2026-04-10", "2026-04-12"))).isEqualTo(Resolution.PENDING);
        assertThat(H30.judge(decision("d", "2026-03-01", "2026-02-27"))).isEqualTo(Resolution.ALREADY_DECIDED);
    }

    @Test
    void theEdgesOfTheHorizon() {
        // by date: 30 days later at any hour, and the last day that the data covers
        assertThat(H30.judge(decision("a", "2026-03-31T00:01", "2026-04-30T23:59")))
                .isEqualTo(Resolution.POSITIVE);
        assertThat(H30.judge(decision("a", "2026-04-01T00:01"))).isEqualTo(Resolution.PENDING);
        assertThat(H30.judge(decision("a", "2026-03-01T12:00", "2026-03-01T12:00")))
                .isEqualTo(Resolution.ALREADY_DECIDED);
        assertThat(H30.judge(decision("a", "2026-03-01T12:00", "2026-03-01T12:01")))
                .isEqualTo(Resolution.POSITIVE);
        LeadHistory lost =
                history(Lead.builder("l").build()).with(StageChange.to(LifecycleStage.LOST, at("2026-02-01")));
        assertThat(H30.judge(Decision.of(lost, at("2026-03-01")))).isEqualTo(Resolution.ALREADY_DECIDED);
        LeadHistory back = won(lost.with(StageChange.to(LifecycleStage.LEAD, at("2026-02-10"))), "2026-03-05");
        assertThat(H30.judge(Decision.of(back, at("2026-03-01")))).isEqualTo(Resolution.POSITIVE);
        Horizon toSales = H30.reaching(LifecycleStage.SQL);
        LeadHistory sql = history(Lead.builder("s").build()).with(StageChange.to(LifecycleStage.SQL, at("2026-03-02")));
        assertThat(toSales.judge(Decision.of(sql, at("2026-03-01")))).isEqualTo(Resolution.POSITIVE);
        assertThat(H30.judge(Decision.of(sql, at("2026-03-01")))).isEqualTo(Resolution.NEGATIVE);
        assertThat(Horizon.fromData(toSales.toData())).isEqualTo(toSales);
        assertThat(toSales).hasToString("SQL within 30 days, known until 2026-04-30 (Europe/Paris)");
    }

    private static final ScoringModel MODEL = model(
            10,
            implicit("downloads").each(DOWNLOAD).scores(10),
            explicit("large").when(EMPLOYEES.isAtLeast(100)).scores(5));

    @Test
    void whatIsLearnedLaterIsNotScored() {
        Lead lead = Lead.builder("L-1").with(EMPLOYEES, 500L, at("2026-03-05")).build();
        LeadHistory history = won(
                history(lead, activity(DOWNLOAD, "before", "2026-02-27"), activity(DOWNLOAD, "after", "2026-03-02")),
                "2026-03-10");
        BacktestReport then = new Backtest(MODEL, H30).judge(List.of(Decision.of(history, at("2026-03-01"))));
        assertThat(then.scores().thresholds()).containsExactly(new ThresholdResult(Points.of(10), 1, 1, 1, 1));
        assertThat(then.rules().rule("large").unknown()).isEqualTo(new BinCounts("unknown", 1, 0));
        assertThat(then.timeless()).isEmpty();
        BacktestReport later = new Backtest(MODEL, H30).judge(List.of(Decision.of(history, at("2026-03-06"))));
        assertThat(later.scores().thresholds()).containsExactly(new ThresholdResult(Points.of(25), 1, 1, 1, 1));
    }

    @Test
    void whatCannotBeJudgedIsLeftOutAndCounted() {
        Lead timeless = Lead.builder("t").with(EMPLOYEES, 500L).build();
        BacktestReport report = new Backtest(MODEL, H30)
                .judge(List.of(
                        decision("a", "2026-03-01", "2026-03-31"),
                        decision("b", "2026-03-01", "2026-04-01"),
                        decision("c", "2026-04-10", "2026-04-12"),
                        decision("d", "2026-03-01", "2026-02-27"),
                        Decision.of(history(timeless, activity(DOWNLOAD, "x", "2026-02-01")), at("2026-03-01"))));
        assertThat(report.counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Resolution.POSITIVE, 1,
                        Resolution.NEGATIVE, 2,
                        Resolution.PENDING, 1,
                        Resolution.ALREADY_DECIDED, 1));
        assertThat(report).hasToString("1 POSITIVE, 2 NEGATIVE, 1 PENDING, 1 ALREADY_DECIDED");
        assertThat(report.scores().size()).isEqualTo(3);
        assertThat(report.qualified()).isEqualTo(new ThresholdResult(Points.of(10), 1, 0, 3, 1));
        assertThat(report.timeless()).isEqualTo(Map.of(EMPLOYEES, 1));
        Decision twice = decision("a", "2026-03-01");
        assertThatThrownBy(() -> new Backtest(MODEL, H30).judge(List.of(twice, twice)))
                .hasMessage("the decision on a at 2026-03-01T11:00:00Z is given twice; give each decision once");
    }

    @Test
    void aSplitKeepsTimeLeadsAndAccountsApart() {
        Decision early = decision("early", "2026-01-01");
        Decision justInTime = decision("just", "2026-01-30T23:59");
        Decision embargoed = decision("late", "2026-01-31T00:00");
        Decision sameAccount = decision("colleague", "2026-01-01").ofAccount("acme");
        Decision sameLead = decision("again", "2026-01-01");
        Decision test = decision("test", "2026-03-01T00:00").ofAccount("acme");
        Decision testToo = decision("again", "2026-03-02");
        Split split = Split.of(
                List.of(early, justInTime, embargoed, sameAccount, sameLead, test, testToo), H30, day("2026-03-01"));
        assertThat(split.train()).containsExactly(early, justInTime);
        assertThat(split.test()).containsExactly(test, testToo);
        assertThat(split.embargoed()).containsExactly(embargoed);
        assertThat(split.shared()).containsExactly(sameAccount, sameLead);
    }

    @Test
    void theThresholdFitsTheBusiestMonth() {
        List<Decision> decisions = new ArrayList<>();
        // January: totals 30, 20, 20, 10; February: 30, 10
        int[][] downloads = {{3, 1}, {2, 1}, {2, 1}, {1, 1}, {3, 2}, {1, 2}};
        for (int i = 0; i < downloads.length; i++) {
            LeadHistory history = history(Lead.builder("L" + i).build());
            var activities = new ArrayList<dev.smarketing.core.lead.Activity>();
            for (int k = 0; k < downloads[i][0]; k++) {
                activities.add(activity(DOWNLOAD, i + "-" + k, "2026-01-01"));
            }
            history = LeadHistory.of(history.lead(), activities);
            decisions.add(Decision.of(history, at("2026-0" + downloads[i][1] + "-10")));
        }
        BacktestReport report = new Backtest(MODEL, H30).judge(decisions);
        assertThat(report.forMonthlyCapacity(0)).isEmpty();
        assertThat(report.forMonthlyCapacity(1).orElseThrow())
                .isEqualTo(new ThresholdResult(Points.of(30), 2, 0, 6, 0));
        assertThat(report.forMonthlyCapacity(2).orElseThrow().threshold()).isEqualTo(Points.of(30));
        assertThat(report.forMonthlyCapacity(3).orElseThrow())
                .isEqualTo(new ThresholdResult(Points.of(20), 4, 0, 6, 0));
        assertThat(report.forMonthlyCapacity(100).orElseThrow().selected()).isEqualTo(6);
    }

    @Test
    void backtestsAreStoredAsData() {
        Backtest backtest = new Backtest(MODEL, H30.reaching(LifecycleStage.SQL));
        assertThat(Backtest.fromData(backtest.toData(), ATTRIBUTES)).isEqualTo(backtest);
        assertThat(backtest.toData()).containsOnlyKeys("version", "model", "horizon");
        assertThatThrownBy(() -> Backtest.fromData(Map.of("version", 1, "model", MODEL.toData()), ATTRIBUTES))
                .hasMessage("backtest: horizon: is missing; give a map of named entries");
    }
}
