package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.decimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Throughput P26 = Throughput.perWeek(1, 3, 5, 3, 7, 8, 0, 5, 3, 1, 8);

    private static long periods(Forecast forecast, String probability) {
        return ((Completion.Within) forecast.completion(decimal(probability))).periods();
    }

    private static BigDecimal rounded(MetricValue share) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) share;
        return ratio.part().divide(ratio.whole(), 6, RoundingMode.HALF_UP);
    }

    @Test
    void p26PercentilesOfTwentyAndOfAHundredAndFiveItems() {
        Forecast twenty = P26.forecast(20, START);
        assertThat(periods(twenty, "0.5")).isEqualTo(5);
        assertThat(periods(twenty, "0.85")).isEqualTo(7);
        assertThat(periods(twenty, "0.95")).isEqualTo(8);
        assertThat(rounded(twenty.probabilityWithin(5))).isEqualByComparingTo("0.526448");
        assertThat(rounded(twenty.probabilityWithin(7))).isEqualByComparingTo("0.880970");
        Forecast many = P26.forecast(105, START);
        assertThat(periods(many, "0.5")).isEqualTo(27);
        assertThat(periods(many, "0.85")).isEqualTo(30);
        assertThat(periods(many, "0.95")).isEqualTo(33);
        assertThat(twenty.toText(Language.ENGLISH))
                .isEqualTo("20 items from 2026-03-02: 50 % by 2026-04-05 (5 periods); 85 % by 2026-04-19 (7 periods);"
                        + " 95 % by 2026-04-26 (8 periods)");
        assertThat(twenty.toText(Language.FRENCH))
                .isEqualTo(
                        "20 éléments à partir du 2026-03-02\u00a0: 50\u00a0% d'ici au 2026-04-05 (5 périodes)\u00a0;"
                                + " 85\u00a0% d'ici au 2026-04-19 (7 périodes)\u00a0; 95\u00a0% d'ici au 2026-04-26 (8 périodes)");
        assertThat(P26.forecast(1, START).toText(Language.SPANISH))
                .isEqualTo(
                        "1 elemento desde el 2026-03-02: 50\u00a0% hasta el 2026-03-08 (1 periodo); 85\u00a0% hasta el"
                                + " 2026-03-08 (1 periodo); 95\u00a0% hasta el 2026-03-15 (2 periodos)");
        assertThat(twenty.table(Language.ENGLISH).rows().get(1))
                .isEqualTo(List.of(
                        Cell.percent(MetricValue.ratio(decimal("0.85"), BigDecimal.ONE)),
                        Cell.of(7),
                        Cell.of("by 2026-04-19"))); // the periods stand in their own column
        assertThat(P26.forecast(0, START).table(Language.FRENCH).rows().get(0))
                .endsWith(Cell.of(0), Cell.of("il ne reste rien à faire"));
    }

    @Test
    void p27ItemsInSixPeriods() {
        assertThat(P26.itemsWithin(6, decimal("0.85"))).hasValue(17);
        assertThat(rounded(P26.forecast(17, START).probabilityWithin(6))).isEqualByComparingTo("0.868138");
        assertThat(P26.itemsWithin(6, decimal("0.95"))).hasValue(13);
        assertThat(rounded(P26.forecast(13, START).probabilityWithin(6))).isEqualByComparingTo("0.961893");
    }

    @Test
    void p28TheDistributionOfThreePeriods() {
        Throughput history = Throughput.perWeek(2, 4);
        assertThat(history.distribution(3))
                .containsExactly(
                        Map.entry(6L, MetricValue.ratio(1, 8)),
                        Map.entry(8L, MetricValue.ratio(3, 8)),
                        Map.entry(10L, MetricValue.ratio(3, 8)),
                        Map.entry(12L, MetricValue.ratio(1, 8)));
        assertThat(history.forecast(10, START).probabilityWithin(3)).isEqualTo(MetricValue.ratio(4, 8));
        assertThat(history.distribution(0)).containsExactly(Map.entry(0L, MetricValue.ratio(1, 1)));
    }

    @Test
    void p29NothingEverFinishedNoHistoryAndNothingToDo() {
        Forecast never = Throughput.perWeek(0, 0, 0).forecast(3, START);
        assertThat(never.completion(decimal("0.5"))).isEqualTo(new Completion.Never());
        assertThat(never.probabilityWithin(5200))
                .isEqualTo(
                        MetricValue.ratio(BigDecimal.ZERO, BigDecimal.valueOf(3).pow(5200)));
        assertThat(never)
                .hasToString("3 items from 2026-03-02: 50 % never at this pace; 85 % never at this pace; 95 %"
                        + " never at this pace");
        Forecast unknown = Throughput.perWeek().forecast(3, START);
        assertThat(unknown.completion(decimal("0.5"))).isEqualTo(new Completion.InsufficientData());
        assertThat(unknown.probabilityWithin(4)).isEqualTo(new MetricValue.NotReported());
        assertThat(unknown.completion(decimal("0.5")).toText(Language.FRENCH))
                .isEqualTo("impossible à dire\u00a0: aucune période passée n'est connue");
        assertThat(Throughput.perWeek().itemsWithin(4, decimal("0.5"))).isEmpty();
        assertThat(Throughput.perWeek().distribution(4)).isEmpty();
        for (Throughput history : List.of(P26, Throughput.perWeek(), Throughput.perWeek(0))) {
            assertThat(history.forecast(0, START).completion(decimal("0.95")))
                    .isEqualTo(new Completion.Within(0, START.minusDays(1)))
                    .hasToString("nothing is left to do");
        }
    }

    @Test
    void p30TimeToClear() {
        assertThat(Throughput.perWeek(6).periodsToClear(90)).isEqualTo(MetricValue.ratio(90, 6));
        assertThat(Throughput.perWeek(4, 8, 6).periodsToClear(90)).isEqualTo(MetricValue.ratio(90 * 3, 18));
        // 312 items at 6 a week: 52 weeks, one year
        assertThat(Throughput.perWeek(6).yearsToClear(312)).isEqualTo(MetricValue.ratio(312 * 7, 6 * 364));
        assertThat(Throughput.of(List.of(12), 14).yearsToClear(312)).isEqualTo(MetricValue.ratio(312 * 14, 12 * 364));
        assertThat(Throughput.perWeek(0).periodsToClear(9)).isInstanceOf(MetricValue.Undefined.class);
        assertThat(Throughput.perWeek().periodsToClear(9)).isEqualTo(new MetricValue.NotReported());
    }

    @Test
    void certaintyIsReachedOnlyIfEveryPeriodFinishesSomething() {
        assertThat(P26.forecast(1, START).completion(BigDecimal.ONE)).isEqualTo(new Completion.Never());
        assertThat(periods(Throughput.perWeek(2, 4).forecast(9, START), "1")).isEqualTo(5);
    }

    @Test
    void onlyWholePeriodsCountForADate() {
        Forecast forecast = Throughput.perWeek(2, 4).forecast(4, START);
        assertThat(forecast.probabilityBy(LocalDate.of(2026, 3, 7))).isEqualTo(MetricValue.ratio(0, 1));
        assertThat(forecast.probabilityBy(LocalDate.of(2026, 3, 8))).isEqualTo(MetricValue.ratio(1, 2));
        assertThat(forecast.probabilityBy(LocalDate.of(2026, 3, 14))).isEqualTo(MetricValue.ratio(1, 2));
        assertThat(forecast.probabilityBy(LocalDate.of(2026, 3, 15))).isEqualTo(MetricValue.ratio(4, 4));
        assertThat(forecast.probabilityBy(LocalDate.of(2025, 3, 15))).isEqualTo(MetricValue.ratio(0, 1));
    }

    @Test
    void droppingItemsBringsTheEndForward() {
        Forecast forecast = P26.forecast(105, START);
        assertThat(forecast.dropping(85)).isEqualTo(P26.forecast(20, START));
        assertThat(periods(forecast, "0.85") - periods(forecast.dropping(85), "0.85"))
                .isEqualTo(23);
        assertThatThrownBy(() -> forecast.dropping(106))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of items dropped is 106, above the 105 items left; drop fewer");
    }

    @Test
    void largeForecastsStayExact() {
        // every week the same: certain, and in closed form
        assertThat(periods(Throughput.perWeek(6, 6).forecast(20_000, START), "0.95"))
                .isEqualTo(3334);
        // one good week of two: the number of good weeks is binomial, and 1 of n heads fails with 1/2^n
        assertThat(Throughput.perWeek(0, 1).forecast(1, START).probabilityWithin(100))
                .isEqualTo(MetricValue.ratio(
                        BigDecimal.valueOf(2).pow(100).subtract(BigDecimal.ONE),
                        BigDecimal.valueOf(2).pow(100)));
    }

    @Test
    void dataAndRefusals() {
        assertThat(Throughput.fromData(P26.toData())).isEqualTo(P26);
        assertThat(Throughput.perWeek(1).plus(0).toData())
                .isEqualTo(Map.of("version", 1, "period-days", 7, "finished", List.of(1, 0)));
        assertThatThrownBy(
                        () -> Throughput.fromData(Map.of("version", 1, "period-days", 7, "finished", List.of(1, "x"))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("throughput: finished[1]: found the text 'x'; give a number without quotes");
        assertThatThrownBy(() -> Throughput.perWeek(3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("items finished in a period is -1, below the least allowed value 0; give 0 or more");
        assertThatThrownBy(() -> P26.forecast(2, START).completion(decimal("1.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("probability is 1.01, not above 0 and at most 1; give a share such as 0.9 for 90 %");
        assertThatThrownBy(() -> P26.forecast(20_001, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of items is 20001, above 20000; ask periodsToClear for the average");
    }

    @Test
    void aForecastKnowsWhatItWasMadeOf() {
        Forecast twenty = P26.forecast(20, START);
        assertThat(twenty.items()).isEqualTo(20);
        assertThat(twenty.start()).isEqualTo(START);
        assertThat(twenty.history()).isEqualTo(P26);
        assertThat(P26.forecast(0, START).probabilityWithin(0)).isEqualTo(MetricValue.ratio(1, 1));
        assertThat(twenty)
                .isEqualTo(P26.forecast(20, START))
                .hasSameHashCodeAs(P26.forecast(20, START))
                .isNotEqualTo(P26.forecast(21, START))
                .isNotEqualTo(P26.forecast(20, START.plusDays(7)));
    }

    /** 20,000 periods of 2^31 - 1 days are some 10^11 years. */
    @Test
    void anEndThatNoCalendarHasIsRefused() {
        Forecast forecast = Throughput.of(List.of(1), Integer.MAX_VALUE).forecast(20_000, START);
        assertThatThrownBy(() -> forecast.completion(BigDecimal.ONE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the end of 20000 periods of 2147483647 days from 2026-03-02 is outside the years"
                        + " -999999999 to 999999999; give shorter periods or a nearer start");
    }
}
