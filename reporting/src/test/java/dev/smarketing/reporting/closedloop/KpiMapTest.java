package dev.smarketing.reporting.closedloop;

import static dev.smarketing.core.metric.StandardMetrics.CLICKS;
import static dev.smarketing.core.metric.StandardMetrics.IMPRESSIONS;
import static dev.smarketing.core.metric.StandardMetrics.LEADS;
import static dev.smarketing.core.metric.StandardMetrics.REVENUE;
import static dev.smarketing.core.metric.StandardMetrics.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KpiMapTest {

    private static final Metric FOLLOWERS =
            Metric.of("followers", "followers", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.STOCK);

    private static final KpiMap MAP = KpiMap.towards(SALES, REVENUE)
            .linking(CLICKS, LEADS)
            .linking(LEADS, SALES)
            .linking(IMPRESSIONS, FOLLOWERS)
            .linking(FOLLOWERS, IMPRESSIONS)
            .ownedBy(CLICKS, "marketing")
            .ownedBy(SALES, "sales")
            .ownedBy(FOLLOWERS, "marketing");

    @Test
    void saysWhatIsVainAndWhatNobodyOwns() {
        List<Finding> findings = MAP.check(List.of(FOLLOWERS, IMPRESSIONS, CLICKS, LEADS, SALES));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "LOOP-04 followers moves no result that counts; say what it moves or stop reporting it",
                        "LOOP-04 impressions moves no result that counts; say what it moves or stop reporting it",
                        "LOOP-05 nobody owns impressions; name who acts on it or stop reporting it",
                        "LOOP-05 nobody owns leads; name who acts on it or stop reporting it");
        assertThat(findings.get(3).toText(Language.FRENCH))
                .isEqualTo("personne n'est responsable de leads\u00a0; nommez qui agit dessus ou ne le publiez plus");
        assertThat(findings.get(3).toText(Language.SPANISH))
                .isEqualTo("nadie es responsable de leads; diga quién actúa o deje de publicarlo");
        assertThat(MAP.linking(FOLLOWERS, CLICKS).check(List.of(IMPRESSIONS)))
                .extracting(Finding::toString)
                .containsExactly("LOOP-05 nobody owns impressions; name who acts on it or stop reporting it");
    }

    @Test
    void isPlainData() {
        assertThat(MAP.toData())
                .isEqualTo(Map.of(
                        "version",
                        1,
                        "results",
                        List.of("revenue", "sales"),
                        "moves",
                        Map.of(
                                "clicks", List.of("leads"),
                                "leads", List.of("sales"),
                                "impressions", List.of("followers"),
                                "followers", List.of("impressions")),
                        "owners",
                        Map.of("clicks", "marketing", "sales", "sales", "followers", "marketing")));
        assertThat(KpiMap.fromData(MAP.toData())).isEqualTo(MAP).hasSameHashCodeAs(MAP);
        assertThat(MAP)
                .isNotEqualTo(MAP.ownedBy(LEADS, "sales"))
                .isNotEqualTo(MAP.linking(CLICKS, SALES))
                .isNotEqualTo(KpiMap.towards(SALES));
        assertThat(KpiMap.towards(SALES)).hasToString("towards [sales]: {}, owned {}");
        assertThatIllegalArgumentException()
                .isThrownBy(KpiMap::towards)
                .withMessage("no result is named, so every metric would be vain; name at least one");
        assertThatThrownBy(() -> KpiMap.fromData(
                        Map.of("version", 1, "results", List.of("sales"), "moves", Map.of(), "owners", 5)))
                .isInstanceOf(dev.smarketing.core.data.DataFormatException.class)
                .hasMessage("KPI map: owners: found the number 5; give a map of named entries");
    }
}
