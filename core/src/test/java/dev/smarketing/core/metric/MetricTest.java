package dev.smarketing.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void theStandardOnesSayWhatTheyMean() {
        assertThat(StandardMetrics.CPL).hasToString("CPL");
        assertThat(StandardMetrics.CPL.id()).isEqualTo("cpl");
        assertThat(StandardMetrics.CPL.abbreviation()).contains("CPL");
        assertThat(StandardMetrics.CPL.name(Language.ENGLISH)).isEqualTo("cost per lead");
        assertThat(StandardMetrics.CPL.name(Language.FRENCH)).isEqualTo("coût par lead");
        assertThat(StandardMetrics.CPL.name(Language.SPANISH)).isEqualTo("coste por lead");
        assertThat(StandardMetrics.CPL.unit()).isEqualTo(MetricUnit.MONEY);
        assertThat(StandardMetrics.CPL.direction()).isEqualTo(Direction.LOWER_BETTER);
        assertThat(StandardMetrics.CPL.additivity()).isEqualTo(Additivity.QUOTIENT);
        assertThat(StandardMetrics.COST_PER_MQL.abbreviation()).isEmpty();
        assertThat(StandardMetrics.COST_PER_MQL.heading(Language.FRENCH)).isEqualTo("coût par MQL");
        assertThat(StandardMetrics.ROAS.heading(Language.FRENCH)).isEqualTo("ROAS");
    }

    @Test
    void theStandardOnesHaveDistinctIdsAndAreFoundByThem() {
        assertThat(StandardMetrics.all()).extracting(Metric::id).doesNotHaveDuplicates();
        assertThat(StandardMetrics.all())
                .hasSize(41)
                .allSatisfy(
                        metric -> assertThat(StandardMetrics.find(metric.id())).containsSame(metric));
        assertThat(StandardEmailMetrics.all())
                .hasSize(25)
                .doesNotContainAnyElementsOf(StandardMetrics.all())
                .allSatisfy(
                        metric -> assertThat(StandardMetrics.find(metric.id())).containsSame(metric));
        assertThat(StandardMetrics.find("cps")).isEmpty();
    }

    @Test
    void everyStandardMetricComesBackFromItsData() {
        assertThat(StandardMetrics.all())
                .allSatisfy(
                        metric -> assertThat(Metric.fromData(metric.toData())).isEqualTo(metric));
    }

    @Test
    void theDataReadsLikeADefinition() {
        assertThat(StandardMetrics.CPL.toData().toString())
                .isEqualTo("{version=1, id=cpl, abbreviation=CPL, names={en=cost per lead, fr=coût par lead,"
                        + " es=coste por lead}, unit=money, direction=lower-better, additivity=quotient}");
    }

    @Test
    void anOwnMetricFallsBackToItsEnglishName() {
        Metric visitors =
                Metric.of("visitors", "visitors", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.UNIQUE);
        assertThat(visitors.name(Language.SPANISH)).isEqualTo("visitors");
        assertThat(visitors.withName(Language.SPANISH, "visitantes").name(Language.SPANISH))
                .isEqualTo("visitantes");
        assertThat(visitors).isNotEqualTo(visitors.withAbbreviation("UV"));
        assertThat(Metric.fromData(visitors.toData())).isEqualTo(visitors).hasSameHashCodeAs(visitors);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Metric.of(" ", "visitors", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.UNIQUE))
                .withMessage("metric id is blank; give it at least one visible character");
    }

    @Test
    void refusesDataItDoesNotUnderstand() {
        assertRefused(
                "unit", "minutes", "'minutes' is not one of [count, money, share, multiple, hours, days, months]");
        assertRefused("colour", "red", "this key is not known here");
        assertRefused("names", Map.of("de", "Kosten"), "language 'de' is not one of [en, fr, es]");
        assertRefused("names", Map.of("fr", "coût"), "the English name is missing; give en");
    }

    private static void assertRefused(String key, Object value, String reason) {
        Map<String, Object> data = new LinkedHashMap<>(StandardMetrics.CPL.toData());
        data.put(key, value);
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> Metric.fromData(data))
                .withMessageStartingWith("metric: " + key)
                .withMessageContaining(reason);
    }
}
