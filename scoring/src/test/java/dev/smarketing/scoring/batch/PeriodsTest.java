package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.scoring.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

/** Two days are in one period if and only if the calendar of the JDK says so. */
class PeriodsTest {

    @Test
    void neighboursShareAPeriodOrNot() {
        // around the ends of the table of months, before the year 1 and around the day 0 of the epoch
        for (LocalDate start : new LocalDate[] {
            LocalDate.of(1949, 11, 1), LocalDate.of(1969, 12, 1), LocalDate.of(2079, 11, 1), LocalDate.of(-1, 11, 1)
        }) {
            for (int i = 0; i < 90; i++) {
                LocalDate one = start.plusDays(i);
                LocalDate other = one.plusDays(1);
                assertThat(same(Period.DAY, one, other)).isFalse();
                assertThat(same(Period.ALL, one, other)).isTrue();
                assertThat(same(Period.MONTH, one, other))
                        .isEqualTo(YearMonth.from(one).equals(YearMonth.from(other)));
                assertThat(same(Period.WEEK, one, other)).isEqualTo(monday(one).equals(monday(other)));
            }
        }
        assertThat(same(Period.MONTH, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(same(Period.MONTH, LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)))
                .isFalse();
        assertThat(same(Period.MONTH, LocalDate.of(1949, 12, 31), LocalDate.of(1950, 1, 1)))
                .isFalse();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean same(Period period, LocalDate one, LocalDate other) {
        return Periods.of(period, (int) one.toEpochDay()) == Periods.of(period, (int) other.toEpochDay());
    }
}
