package dev.smarketing.reporting.scoreboard;

import static dev.smarketing.core.metric.StandardMetrics.CPL;
import static dev.smarketing.core.metric.StandardMetrics.CTR;
import static dev.smarketing.core.metric.StandardMetrics.LEADS;
import static dev.smarketing.core.metric.StandardMetrics.SPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.scoreboard.StatusBands.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where one figure more or less would change the answer. */
class ScoreboardEdgesTest {

    private static final WeeklyPeriod Q1 = WeeklyPeriod.of(YearQuarter.of(2026, 1));
    private static final LocalDate FIRST = Q1.start();
    private static final LocalDate SECOND = FIRST.plusWeeks(1);
    private static final LocalDate AFTER_TWO = FIRST.plusDays(13);
    private static final Metric NPS =
            Metric.of("nps", "net promoter score", MetricUnit.COUNT, Direction.HIGHER_BETTER, Additivity.NONE);

    private static RowReport report(ScoreboardRow row, Readings readings, LocalDate asOf) {
        return Scoreboard.of("b", Q1).with(row).report(readings, asOf).row(row.id());
    }

    private static RowReport ofFirstWeek(ScoreboardRow row, MetricValue value) {
        return report(row, Readings.builder().add(row.id(), FIRST, value).build(), FIRST.plusDays(6));
    }

    private static MetricValue euros(String amount) {
        return MetricValue.amount(Money.of(amount, "EUR"));
    }

    /** The week before the first one of a quarter is the last one of the quarter before. */
    @Test
    void theChangesSayWhichWeeksTheyAreOf() {
        Readings leads = Readings.builder()
                .addPart("leads", FIRST.minusWeeks(1), "a", MetricValue.count(2))
                .addPart("leads", FIRST, "a", MetricValue.count(3))
                .addPart("leads", SECOND, "a", MetricValue.count(5))
                .build();
        Scoreboard board = Scoreboard.of("b", Q1).with(ScoreboardRow.of(LEADS));
        assertThat(board.report(leads, AFTER_TWO).changes(Language.ENGLISH))
                .containsExactly(
                        new Block.Paragraph("W02 against W01:"),
                        new Block.Bullets(List.of("leads: 5 after 3 (+2); a +2.")));
        assertThat(board.report(leads, FIRST.plusDays(6))
                        .changes(Language.FRENCH)
                        .get(0))
                .isEqualTo(new Block.Paragraph("S01 par rapport à S52\u00a0:"));
        assertThat(board.report(leads, AFTER_TWO).changes(Language.SPANISH).get(0))
                .isEqualTo(new Block.Paragraph("S02 frente a S01:"));
        assertThat(board.report(leads, FIRST.minusDays(1)).changes(Language.ENGLISH))
                .isEmpty();
    }

    /** A week that has not begun has no column, a row without an owner no column of owners. */
    @Test
    void theDocumentHasNoColumnWithoutAnything() {
        Readings leads = Readings.builder()
                .add("leads", FIRST, MetricValue.count(3))
                .add("leads", SECOND, MetricValue.count(5))
                .build();
        List<Section> sections = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(LEADS))
                .report(leads, SECOND)
                .document(Language.FRENCH)
                .sections();
        assertThat(((Table) sections.get(0).blocks().get(1)).columns())
                .containsExactly("Indicateur", "État", "Cumul", "Évolution");
        assertThat(((Table) sections.get(1).blocks().get(0)).columns())
                .containsExactly("Indicateur", "Moyenne hebdomadaire", "S01", "S02");
    }

    /** A week that is shown is not shown nowhere; two rows without a verdict are not one that is not judged. */
    @Test
    void theLegendAndTheHeadlineReadAsTheyAreMeant() {
        ScoreboardReport report = Scoreboard.of("b", Q1)
                .with(ScoreboardRow.of(LEADS), ScoreboardRow.of(CPL))
                .report(Readings.none(), AFTER_TWO);
        assertThat(report.toText(Language.FRENCH)).isEqualTo("Après 2 semaines sur 13\u00a0: 2 sans évaluation.");
        assertThat(report.legend(Language.ENGLISH).get(1).toString()).contains("week not over, shown but not counted");
        assertThat(report.legend(Language.FRENCH).get(1).toString())
                .contains("semaine en cours, affichée mais non comptée");
        assertThat(report.legend(Language.SPANISH).get(1).toString())
                .contains("semana en curso, se muestra pero no cuenta");
    }

    @Test
    void aChangeNeedsTwoWeeksByParts() {
        Readings one = Readings.builder()
                .addPart("leads", FIRST, "a", MetricValue.count(3))
                .build();
        assertThat(report(ScoreboardRow.of(LEADS), one, FIRST.plusDays(6)).changed())
                .isEmpty();
        assertThat(report(ScoreboardRow.of(LEADS), one, AFTER_TWO).changed()).isEmpty();
        Readings two = Readings.builder()
                .addPart("leads", FIRST, "a", MetricValue.count(3))
                .addPart("leads", SECOND, "a", MetricValue.count(5))
                .addPart("leads", SECOND, "b", MetricValue.count(1))
                .build();
        assertThat(change(ScoreboardRow.of(LEADS), two)).isEqualTo("leads: 6 after 3 (+3); a +2, b +1.");
        assertThat(change(ScoreboardRow.of(LEADS).labelled("New leads"), two))
                .isEqualTo("New leads: 6 after 3 (+3); a +2, b +1.");
    }

    private static String change(ScoreboardRow row, Readings readings) {
        return report(row, readings, AFTER_TWO).changed().orElseThrow().toText(Language.ENGLISH);
    }

    /** A part with no clicks and no money says nothing and hinders nothing; one with money alone cannot be weighed. */
    @Test
    void whichQuotientsCanBeWeighed() {
        ReadingsBuilder weighable = Readings.builder();
        ReadingsBuilder not = Readings.builder();
        ReadingsBuilder negative = Readings.builder();
        for (LocalDate week : List.of(FIRST, SECOND)) {
            MetricValue cost = MetricValue.unitCost(Money.of(week.equals(FIRST) ? "10" : "30", "EUR"), 10);
            weighable.addPart("cpl", week, "a", cost);
            weighable.addPart("cpl", week, "b", MetricValue.unitCost(Money.of("0", "EUR"), 0));
            not.addPart("cpl", week, "a", cost);
            not.addPart("cpl", week, "b", MetricValue.unitCost(Money.of("5", "EUR"), 0));
            negative.addPart("cpl", week, "a", cost);
            negative.addPart("cpl", week, "b", MetricValue.unitCost(Money.of("5", "EUR"), -1));
        }
        assertThat(change(ScoreboardRow.of(CPL), weighable.build()))
                .startsWith("CPL: EUR 3.00 after EUR 1.00 (EUR +2.00); mix EUR 0.00, rate EUR +2.00 (a EUR +2.00");
        // 35/10 after 15/10, and 35/9 after 15/9
        assertThat(change(ScoreboardRow.of(CPL), not.build()))
                .isEqualTo("CPL: EUR 3.50 after EUR 1.50 (EUR +2.00); its parts do not say why.");
        assertThat(change(ScoreboardRow.of(CPL), negative.build()))
                .isEqualTo("CPL: EUR 3.89 after EUR 1.67 (EUR +2.22); its parts do not say why.");
        Readings returned = Readings.builder()
                .addPart("ctr", FIRST, "a", MetricValue.ratio(1, -2))
                .addPart("ctr", FIRST, "b", MetricValue.ratio(1, 6))
                .addPart("ctr", SECOND, "a", MetricValue.ratio(1, -2))
                .addPart("ctr", SECOND, "b", MetricValue.ratio(2, 6))
                .build();
        assertThat(change(ScoreboardRow.of(CTR), returned))
                .isEqualTo("CTR: 75.0 % after 50.0 % (+25.00 points); its parts do not say why.");
    }

    @Test
    void aRowKnowsItsHeadAndItsWay() {
        assertThat(ScoreboardRow.of(LEADS).label(Language.FRENCH)).isEqualTo("leads");
        assertThat(ScoreboardRow.of(LEADS).labelled("Salon").label(Language.FRENCH))
                .isEqualTo("Salon");
        assertThat(ScoreboardRow.of(LEADS))
                .isEqualTo(ScoreboardRow.of(LEADS))
                .hasSameHashCodeAs(ScoreboardRow.of(LEADS))
                .isNotEqualTo(ScoreboardRow.of(LEADS).ownedBy("Ana"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ScoreboardRow.of(NPS).toHold(MetricValue.count(45)).startingFrom(MetricValue.count(45)))
                .withMessage("target 45 is where it starts; there is no way to measure, so give a level to hold");
        assertThat(new GoalProgress(MetricValue.count(8), MetricValue.count(5), new NotReported()).share())
                .isEqualTo(new NotReported());
    }

    @Test
    void boardsAndPeriodsAreComparedByTheirParts() {
        Scoreboard board = Scoreboard.of("Weekly call", Q1).with(ScoreboardRow.of(LEADS));
        Scoreboard same = Scoreboard.of("Weekly call", Q1).with(ScoreboardRow.of(LEADS));
        assertThat(board)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(same.with(ScoreboardRow.of(CTR)))
                .hasToString("Weekly call 2026-Q1");
        assertThat(Q1)
                .isEqualTo(WeeklyPeriod.of(YearQuarter.of(2026, 1)))
                .hasSameHashCodeAs(WeeklyPeriod.of(YearQuarter.of(2026, 1)))
                .isNotEqualTo(WeeklyPeriod.ofWeeks("2026-Q1", FIRST, 13))
                .hasToString("2026-Q1 2025-12-29/2026-03-30");
        assertThat(WeeklyPeriod.ofWeeks("one", FIRST, 1).count()).isEqualTo(1);
        assertThat(WeeklyPeriod.ofWeeks("two years", FIRST, 106).count()).isEqualTo(106);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyPeriod.ofWeeks("long", FIRST, 107))
                .withMessage("number of weeks of 'long' is 107, outside 1 to 106; give a number within");
    }

    @Test
    void anEndOfARangeIsWithinItAlsoIfItIsZero() {
        ScoreboardRow low = ScoreboardRow.of(NPS).toStayWithin(MetricValue.count(0), MetricValue.count(10));
        assertThat(ofFirstWeek(low, MetricValue.count(0)).deviation()).isEqualTo(MetricValue.ratio(0, 1));
        ScoreboardRow high = ScoreboardRow.of(NPS).toStayWithin(MetricValue.count(-10), MetricValue.count(0));
        assertThat(ofFirstWeek(high, MetricValue.count(0)).deviation()).isEqualTo(MetricValue.ratio(0, 1));
        assertThat(ofFirstWeek(ScoreboardRow.of(NPS), MetricValue.count(0)).deviation())
                .isEqualTo(new NotApplicable());
        assertThat(ofFirstWeek(low, new NotReported()).deviation()).isEqualTo(new NotReported());
    }

    /** Complaints without a delivery are worse than any rate; neither is nothing to judge. */
    @Test
    void badEventsWithoutABaseAreRed() {
        Metric complaints = Metric.of(
                "complaints", "complaint rate", MetricUnit.SHARE, Direction.LOWER_BETTER, Additivity.QUOTIENT);
        ScoreboardRow row = ScoreboardRow.of(complaints).toHold(MetricValue.ratio(1, 100));
        assertThat(ofFirstWeek(row, MetricValue.ratio(5, 0)).status()).isEqualTo(Status.RED);
        assertThat(ofFirstWeek(row, MetricValue.ratio(0, 0)).status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(ofFirstWeek(row, MetricValue.ratio(5, 0))).hasToString("complaints: off course");
    }

    @Test
    void aRateOutsideItsRangeIsToldBesideTheNearerEnd() {
        ScoreboardRow row = ScoreboardRow.of(CTR).toStayWithin(MetricValue.ratio(4, 100), MetricValue.ratio(6, 100));
        assertThat(finding(row, MetricValue.ratio(0, 100)))
                .isEqualTo("BRD-11 ctr: off course, 0.0 % against a goal of 4.0 %");
        assertThat(finding(row, MetricValue.ratio(11, 100)))
                .isEqualTo("BRD-11 ctr: off course, 11.0 % against a goal of 6.0 %");
    }

    private static String finding(ScoreboardRow row, MetricValue value) {
        return Scoreboard.of("b", Q1)
                .with(row)
                .report(Readings.builder().add(row.id(), FIRST, value).build(), FIRST.plusDays(6))
                .findings()
                .get(0)
                .toString();
    }

    @Test
    void bandsMayBeOfOneWidthAndAreKeptInShortestForm() {
        StatusBands bands = new StatusBands(Measure.PERCENT, new BigDecimal("10.0"), new BigDecimal("10.00"));
        assertThat(bands).isEqualTo(StatusBands.percent(10, 10));
        assertThat(bands.green()).isEqualTo(new BigDecimal("10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusBands.percent(10, 9))
                .withMessage("amber band 9 is narrower than the green one 10; give the wider band to amber");
    }

    /** Weeks 3 to 8 are 9 and 11 in turn, so the centre is 10; the two weeks before are not asked. */
    @Test
    void aBaselineMayBeginAfterThePeriod() {
        ReadingsBuilder readings =
                Readings.builder().add(SPEND, FIRST, euros("1000")).add(SPEND, SECOND, euros("2000"));
        for (int i = 2; i < 8; i++) {
            readings.add(SPEND, FIRST.plusWeeks(i), euros(i % 2 == 0 ? "9" : "11"));
        }
        RowReport row = report(
                ScoreboardRow.of(SPEND).withBaseline(DateRange.of(FIRST.plusWeeks(2), FIRST.plusWeeks(8)), 6),
                readings.build(),
                FIRST.plusDays(55));
        assertThat(row.chart().baselineValues()).isEqualTo(6);
        // money stays money: EUR 10 and a mean range of EUR 2
        assertThat(row.chart().limits().orElseThrow().centre()).hasToString("EUR 10.00");
        assertThat(row.chart().limits().orElseThrow().meanRange()).hasToString("EUR 2.00");
        assertThat(row.latest()).isEqualTo(euros("11"));
        assertThat(row.meanOfWeeks()).hasToString("EUR 382.50"); // 3060 over 8 weeks
        assertThat(ofFirstWeek(ScoreboardRow.of(SPEND), new NotReported()).meanOfWeeks())
                .isEqualTo(new NotReported());
    }

    /** 9.5 and 10.5 in turn: centre 10, mean range 1, limits 2.66 away, half way 1.33, range limit 3.268. */
    @Test
    void whatIsOnALineIsNotBeyondIt() {
        assertThat(signals("7.232")).containsExactly(Signal.OUTSIDE_LIMITS); // 3.268 below 10.5
        assertThat(signals("7.231")).containsExactly(Signal.OUTSIDE_LIMITS, Signal.RANGE_ABOVE_LIMIT);
        assertThat(signals("11.34", "11.34", "10", "11.34")).containsExactly(Signal.THREE_OF_FOUR_NEAR_LIMIT);
        assertThat(signals("11.33", "11.33", "10", "11.34")).isEmpty();
        assertThat(signals("11.34", "11.34", "10", "11.33")).isEmpty();
        assertThat(signals("11.34", "11.34", "10", "10", "11.34")).isEmpty(); // three of five
    }

    private static Set<Signal> signals(String... after) {
        List<MetricValue> values = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            values.add(new Quantity(new BigDecimal(i % 2 == 0 ? "9.5" : "10.5")));
        }
        for (String value : after) {
            values.add(new Quantity(new BigDecimal(value)));
        }
        return ControlChart.of(values, 0, 6, 6).signals(values.size() - 1);
    }

    @Test
    void anEmptyBaselineGivesNoLimits() {
        List<MetricValue> values = List.of(MetricValue.count(1), MetricValue.count(2));
        assertThat(ControlChart.of(values, 1, 1, 2).limits()).isEmpty();
        assertThat(ControlChart.of(values, 2, 2, 2).baselineValues()).isZero();
    }

    @Test
    void wordsForPeople() {
        assertThat(Status.AMBER.toText(Language.ENGLISH)).isEqualTo("at risk");
        assertThat(Status.AMBER.toText(Language.FRENCH)).isEqualTo("à surveiller");
        assertThat(Status.AMBER.toText(Language.SPANISH)).isEqualTo("en riesgo");
        assertThat(Signal.RANGE_ABOVE_LIMIT.toText(Language.ENGLISH)).isEqualTo("a jump");
        assertThat(Signal.RANGE_ABOVE_LIMIT.toText(Language.FRENCH)).isEqualTo("un saut");
        assertThat(Signal.RANGE_ABOVE_LIMIT.toText(Language.SPANISH)).isEqualTo("un salto");
    }
}
