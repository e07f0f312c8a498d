package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.BusinessCalendarBuilder;
import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.calendar.WeeklyCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private static final Year YEAR = Year.of(2024);

    private static List<LocalDate> dates(String... days) {
        return Stream.of(days).map(day -> LocalDate.parse("2024-" + day)).toList();
    }

    private static BusinessCalendarBuilder weekdays(String zone) {
        return BusinessCalendar.builder(ZoneId.of(zone)).openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00");
    }

    @Test
    void franceIsTheCalendarOfTheWorkedExamples() {
        Set<LocalDate> holidays = new PublicHolidays(HolidayCalendar.FRANCE).of(YEAR, YEAR);
        assertThat(holidays)
                .containsExactlyElementsOf(dates(
                        "01-01", "04-01", "05-01", "05-08", "05-09", "05-20", "07-14", "08-15", "11-01", "11-11",
                        "12-25"));
        WeeklyCalendar calendar = weekdays("Europe/Paris").closedOn(holidays).build();
        assertThat(calendar.businessDays(DateRange.of(YearMonth.of(2024, 5)))).isEqualTo(19); // of 23 weekdays
    }

    /** Boletin Oficial del Estado, resolution of 2023-10-23: nine dates all over Spain, and a Sunday that regions move. */
    @Test
    void spainHasTheNationalDatesOfTheOfficialListAndTheSunday() {
        assertThat(new PublicHolidays(HolidayCalendar.SPAIN).of(YEAR, YEAR))
                .containsExactlyElementsOf(dates(
                        "01-01", "01-06", "03-29", "05-01", "08-15", "10-12", "11-01", "12-06", "12-08", "12-25"));
    }

    /** Office of Personnel Management, federal holidays of 2024: eleven, with Columbus Day on October 14. */
    @Test
    void theUnitedStatesHaveTheFederalHolidaysButColumbusDayWhichTheCallerAdds() {
        Set<LocalDate> holidays = new PublicHolidays(HolidayCalendar.UNITED_STATES).of(YEAR, YEAR);
        assertThat(holidays)
                .containsExactlyElementsOf(dates(
                        "01-01", "01-15", "02-19", "05-27", "06-19", "07-04", "09-02", "11-11", "11-28", "12-25"));
        WeeklyCalendar federal = weekdays("America/New_York")
                .closedOn(holidays)
                .closedOn(LocalDate.of(2024, 10, 14))
                .build();
        // 262 weekdays: 52 weeks and Monday and Tuesday at the end; all eleven holidays are weekdays
        assertThat(federal.businessDays(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))))
                .isEqualTo(262 - 11);
    }

    @Test
    void anOfficeMayOpenOnAHolidayAllTheSame() {
        LocalDate whitMonday = LocalDate.of(2024, 5, 20);
        Set<LocalDate> holidays = new PublicHolidays(HolidayCalendar.FRANCE).of(YEAR, Year.of(2025));
        assertThat(holidays).hasSize(22).contains(whitMonday);
        holidays.remove(whitMonday);
        assertThat(weekdays("Europe/Paris").closedOn(holidays).build().isBusinessDay(whitMonday))
                .isTrue();
    }
}
