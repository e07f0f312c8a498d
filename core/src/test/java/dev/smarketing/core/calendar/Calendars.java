package dev.smarketing.core.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The calendars of the worked examples. */
public final class Calendars {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    public static final List<LocalDate> FRENCH_HOLIDAYS_2024 = Stream.of(
                    "01-01", "04-01", "05-01", "05-08", "05-09", "05-20", "07-14", "08-15", "11-01", "11-11", "12-25")
            .map(day -> LocalDate.parse("2024-" + day))
            .toList();

    public static final WeeklyCalendar FR1 = fr1().build();
    public static final WeeklyCalendar FR2 = BusinessCalendar.builder(PARIS)
            .openOn(MONDAY, FRIDAY, "09:00-12:30", "14:00-18:00")
            .closedOn(FRENCH_HOLIDAYS_2024)
            .build();
    public static final WeeklyCalendar NY1 = BusinessCalendar.builder(NEW_YORK)
            .openOn(MONDAY, FRIDAY, "09:00-17:00")
            .build();
    public static final WeeklyCalendar ALL_PARIS = BusinessCalendar.roundTheClock(PARIS);
    public static final WeeklyCalendar ALL_NEW_YORK = BusinessCalendar.roundTheClock(NEW_YORK);

    private Calendars() {}

    public static BusinessCalendarBuilder fr1() {
        return BusinessCalendar.builder(PARIS)
                .openOn(MONDAY, FRIDAY, "09:00-18:00")
                .closedOn(FRENCH_HOLIDAYS_2024);
    }

    /** A local time that happens once in Paris. */
    public static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
