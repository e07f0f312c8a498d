package dev.smarketing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void aWeekBelongsToTheYearOfItsThursday() {
        YearWeek week = YearWeek.of(LocalDate.of(2025, 12, 29));
        assertThat(week).isEqualTo(YearWeek.of(2026, 1)).hasToString("2026-W01");
        assertThat(week.monday()).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(week.quarter()).isEqualTo(YearQuarter.of(2026, 1));
        assertThat(YearWeek.of(LocalDate.of(2027, 1, 3))).hasToString("2026-W53");
        assertThat(week.plusWeeks(-1)).hasToString("2025-W52");
        assertThat(week.weeksUntil(YearWeek.parse("2026-W53"))).isEqualTo(52);
    }

    @Test
    void weeksOfTheQuarters() {
        assertThat(weeksOf(2026)).containsExactly(13, 13, 13, 14);
        assertThat(weeksOf(2027)).containsExactly(12, 13, 14, 13);
    }

    private static List<Integer> weeksOf(int year) {
        List<Integer> weeks = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            weeks.add(YearQuarter.of(year, quarter).weeks().size());
        }
        return weeks;
    }

    @Test
    void aFiscalYearBearsTheYearInWhichItEnds() {
        YearQuarter quarter = YearQuarter.of(LocalDate.of(2025, 11, 30), Month.OCTOBER);
        assertThat(quarter).hasToString("2026-Q1 from month 10");
        assertThat(quarter.range()).isEqualTo(DateRange.parse("2025-10-01/2026-01-01"));
        assertThat(YearQuarter.of(LocalDate.of(2025, 9, 30), Month.OCTOBER))
                .isEqualTo(new YearQuarter(2025, 4, Month.OCTOBER));
        assertThat(quarter.plusQuarters(-1)).isEqualTo(new YearQuarter(2025, 4, Month.OCTOBER));
        assertThat(YearQuarter.of(2026, 4).plusQuarters(1)).isEqualTo(YearQuarter.of(2027, 1));
    }

    @Property
    void everyDateIsInItsWeekAndQuarter(
            @ForAll @IntRange(min = -600_000, max = 2_900_000) int epochDay, @ForAll Month firstMonth) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        YearWeek week = YearWeek.of(date);
        assertThat(week.range().contains(date)).isTrue();
        assertThat(YearWeek.parse(week.toString())).isEqualTo(week);
        YearQuarter quarter = YearQuarter.of(date, firstMonth);
        assertThat(quarter.range().contains(date)).isTrue();
        assertThat(YearQuarter.parse(quarter.toString())).isEqualTo(quarter);
        assertThat(quarter.weeks()).hasSizeBetween(12, 14);
        assertThat(YearQuarter.of(week.thursday(), firstMonth).weeks()).contains(week);
        assertThat(quarter.plusQuarters(1).range().start())
                .isEqualTo(quarter.range().end());
    }

    @Test
    void aRangeIsHalfOpen() {
        DateRange january = DateRange.of(YearMonth.of(2026, 1));
        assertThat(january).hasToString("2026-01-01/2026-02-01");
        assertThat(january.days()).isEqualTo(31);
        assertThat(january.contains(LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(january.contains(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .isEqualTo(january);
        assertThatThrownBy(() -> DateRange.ofClosed(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last date 2026-01-01 is before first date 2026-01-02; give the earlier first");
        assertThat(january.intersection(DateRange.parse("2026-01-20/2026-03-01")))
                .contains(DateRange.parse("2026-01-20/2026-02-01"));
        assertThat(january.intersection(DateRange.of(YearMonth.of(2026, 2)))).isEmpty();
        assertThat(DateRange.parse("2026-01-01/2026-01-01").isEmpty()).isTrue();
        assertThat(january.isEmpty()).isFalse();
    }

    @Test
    void refusalsSayWhatToGive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearWeek.of(2027, 53))
                .withMessage("week of 2027 is 53, outside 1 to 52; give a number within");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearWeek.parse("2026-1"))
                .withMessage("week '2026-1' cannot be read; give a week like 2026-W01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearQuarter.parse("Q1 2026"))
                .withMessage("quarter 'Q1 2026' cannot be read; give a quarter like 2026-Q1 or 2026-Q1 from month 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearQuarter.of(2026, 5))
                .withMessage("quarter is 5, outside 1 to 4; give a number within");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2026-02-01/2026-01-01"))
                .withMessage("end 2026-01-01 is before start 2026-02-01; give the earlier first");
        for (String text : List.of(
                "2026-01-01",
                "/2026-01-01",
                "2026-01-01/",
                "2026-02-30/2026-03-01",
                "2026-01-01/2026-02-01/2026-03-01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateRange.parse(text))
                    .withMessage("date range '" + text + "' cannot be read; give two dates like 2026-01-01/2026-02-01");
        }
        assertThatThrownBy(() -> YearWeek.of(9999, 52).plusWeeks(1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("9999-W52 plus 1 weeks is outside the years 1 to 9999; add fewer");
        assertThatThrownBy(() -> YearQuarter.of(9999, 4).plusQuarters(1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("9999-Q4 plus 1 quarters is outside the years 1 to 9999; add fewer");
    }

    @Test
    void quartersAndWeeksAreWrittenAsTheLanguageWritesThem() {
        YearQuarter third = YearQuarter.of(2026, 3);
        assertThat(third.toText(Language.ENGLISH)).isEqualTo("2026-Q3");
        assertThat(third.toText(Language.FRENCH)).isEqualTo("T3 2026");
        assertThat(third.toText(Language.SPANISH)).isEqualTo("T3 2026");
        assertThat(third).hasToString("2026-Q3");
        YearQuarter fiscal = new YearQuarter(26, 1, Month.OCTOBER);
        assertThat(fiscal.toText(Language.ENGLISH)).isEqualTo("0026-Q1 from month 10");
        assertThat(fiscal.toText(Language.FRENCH)).isEqualTo("T1 0026 (année à partir du mois 10)");
        assertThat(fiscal.toText(Language.SPANISH)).isEqualTo("T1 0026 (año desde el mes 10)");
        assertThat(YearWeek.parse("2026-W05").toText(Language.ENGLISH)).isEqualTo("2026-W05");
        assertThat(YearWeek.parse("2026-W05").toText(Language.FRENCH)).isEqualTo("2026-S05");
        assertThat(YearWeek.parse("2026-W05").toText(Language.SPANISH)).isEqualTo("2026-S05");
    }

    /** A year that starts in October 2025 has its second quarter when a calendar year has its first. */
    @Test
    void weeksAndQuartersComeInTheOrderOfTheirDates() {
        YearQuarter first = YearQuarter.of(2026, 1);
        YearQuarter fiscal = new YearQuarter(2026, 2, Month.OCTOBER);
        assertThat(fiscal.weeks().get(0)).isEqualTo(first.weeks().get(0));
        assertThat(first).isLessThan(fiscal).isLessThan(YearQuarter.of(2026, 2)).isGreaterThan(YearQuarter.of(2025, 4));
        assertThat(first.compareTo(YearQuarter.of(2026, 1))).isZero();
        assertThat(YearWeek.of(2026, 53)).isLessThan(YearWeek.of(2027, 1)).isGreaterThan(YearWeek.of(2026, 52));
        assertThat(YearWeek.of(2026, 1).compareTo(YearWeek.of(2026, 1))).isZero();
    }

    @Test
    void theFirstAndTheLastYearCanBeNamed() {
        assertThat(YearQuarter.of(1, 1).plusQuarters(39_995)).isEqualTo(YearQuarter.of(9999, 4));
        assertThat(YearQuarter.of(9999, 4).plusQuarters(-39_995)).isEqualTo(YearQuarter.of(1, 1));
        assertThatThrownBy(() -> YearQuarter.of(9999, 4).plusQuarters(1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("9999-Q4 plus 1 quarters is outside the years 1 to 9999; add fewer");
        assertThat(YearWeek.of(1, 1).year()).isEqualTo(1);
        assertThat(YearWeek.of(9999, 1).year()).isEqualTo(9999);
        assertThat(YearQuarter.parse("2026-Q1 from month 01")).isEqualTo(YearQuarter.of(2026, 1));
        assertThat(YearQuarter.parse("2026-Q1 from month 12").firstMonth()).isEqualTo(Month.DECEMBER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearQuarter.parse("2026-Q1 from month 13"))
                .withMessage(
                        "first month of quarter '2026-Q1 from month 13' is 13, outside 1 to 12; give a number within");
    }

    @Test
    void howeverManyAreAddedTheRefusalNamesThem() {
        for (long many : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> YearWeek.of(2026, 1).plusWeeks(many))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("2026-W01 plus " + many + " weeks is outside the years 1 to 9999; add fewer");
            assertThatThrownBy(() -> YearQuarter.of(2026, 1).plusQuarters(many))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("2026-Q1 plus " + many + " quarters is outside the years 1 to 9999; add fewer");
        }
    }
}
