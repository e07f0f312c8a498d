package dev.smarketing.core.calendar;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.NEW_YORK;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.calendar.Calendars.paris;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a second, the first dates and the last, years after all that is known of a zone, and odd dates of two zones. */
class CalendarLimitsTest {

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1); // a Monday
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31); // a Friday
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T00:00:00Z");

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    private static BusinessCalendarBuilder utc() {
        return BusinessCalendar.builder(ZoneOffset.UTC);
    }

    private static Duration openOn(BusinessCalendar calendar, LocalDate date) {
        return calendar.between(calendar.startOf(date), calendar.startOf(date.plusDays(1)));
    }

    @Test
    void equalCalendarsHaveOneZoneAndTheSameHoursAtTheSameTimes() {
        WeeklyCalendar mondays = utc().openOn(MONDAY, "09:00-17:00").build();
        WeeklyCalendar fridays = utc().openOn(FRIDAY, "09:00-17:00").build();
        LocalDate date = LocalDate.of(2026, 1, 1);
        assertThat(mondays)
                .isEqualTo(utc().openOn(MONDAY, "09:00-17:00").build())
                .isNotEqualTo(fridays)
                .isNotEqualTo(BusinessCalendar.builder(PARIS)
                        .openOn(MONDAY, "09:00-17:00")
                        .build());
        assertThat(mondays.changedFrom(date, fridays))
                .isEqualTo(mondays.changedFrom(date, fridays))
                .isNotEqualTo(mondays.changedFrom(date.plusDays(1), fridays))
                .isNotEqualTo(fridays.changedFrom(date, fridays));
        CalendarHistory history = CalendarHistory.startingWith(mondays).recorded(LAST_INSTANT, fridays);
        assertThat(history)
                .isEqualTo(CalendarHistory.startingWith(mondays).recorded(LAST_INSTANT, fridays))
                .isNotEqualTo(CalendarHistory.startingWith(mondays).recorded(FIRST_INSTANT, fridays))
                .isNotEqualTo(CalendarHistory.startingWith(fridays).recorded(LAST_INSTANT, fridays));
    }

    /** Open from 09:00 to 18:00. */
    @Nested
    class PartsOfASecond {

        @ParameterizedTest
        @CsvSource({
            "09:00:00.25, 09:00:01.5, PT1.25S",
            "08:59:59.5, 09:00:00.5, PT0.5S",
            "08:59:59.5, 08:59:59.75, PT0S",
            "17:59:59.25, 18:00:00.5, PT0.75S",
            "17:59:59.25, 17:59:59.5, PT0.25S",
            "09:00:01.5, 09:00:00.25, PT-1.25S"
        })
        void countWhereTheSecondIsOpen(String from, String to, Duration open) {
            assertThat(FR1.between(paris("2024-06-11T" + from), paris("2024-06-11T" + to)))
                    .isEqualTo(open);
        }

        @ParameterizedTest
        @CsvSource({
            "11T09:00:00.75, PT0.5S, 11T09:00:01.25, 11T09:00:01.25",
            "11T09:00:00.75, PT2.25S, 11T09:00:03, 11T09:00:03",
            "11T17:59:59.75, PT0.25S, 11T18:00, 12T09:00",
            "11T17:59:59.75, PT0.5S, 12T09:00:00.25, 12T09:00:00.25",
            "11T18:00:00.75, PT0.5S, 12T09:00:00.5, 12T09:00:00.5",
            "11T18:00:00.75, PT1S, 12T09:00:01, 12T09:00:01",
            "11T09:00, PT9H0.000000001S, 12T09:00:00.000000001, 12T09:00:00.000000001"
        })
        void areAddedWithTheirCarry(String from, Duration open, String earliest, String latest) {
            Instant start = paris("2024-06-" + from);
            assertThat(FR1.add(start, open)).contains(paris("2024-06-" + earliest));
            assertThat(FR1.addLatest(start, open)).contains(paris("2024-06-" + latest));
        }

        @ParameterizedTest
        @CsvSource({
            "12T09:00:01.25, PT0.5S, 12T09:00:00.75",
            "12T09:00:00.25, PT0.5S, 11T17:59:59.75",
            "12T09:00:00.5, PT0.5S, 12T09:00",
            "12T09:00:00.75, PT0.5S, 12T09:00:00.25",
            "12T07:00:00.75, PT0.5S, 11T17:59:59.5",
            "12T10:00, PT1H0.000000001S, 11T17:59:59.999999999"
        })
        void areSubtractedWithTheirBorrow(String to, Duration open, String from) {
            assertThat(FR1.subtract(paris("2024-06-" + to), open)).contains(paris("2024-06-" + from));
        }
    }

    @Nested
    class FirstAndLastDates {

        @Test
        void areAsked() {
            WeeklyCalendar weekdays =
                    utc().openOn(MONDAY, FRIDAY, "09:00-17:00").build();
            assertThat(weekdays.startOf(FIRST)).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
            assertThat(weekdays.startOf(LAST)).isEqualTo(LAST_INSTANT);
            assertThat(weekdays.isBusinessDay(FIRST)).isTrue();
            assertThat(weekdays.lastClosing(LAST)).contains(LAST_INSTANT.plus(hours(17)));
            assertThat(weekdays.dateOf(LAST_INSTANT)).isEqualTo(LAST);
            assertThatThrownBy(() -> weekdays.startOf(FIRST.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("date 0000-12-31 is outside 0001-01-01..9999-12-31; give a date within it");
            assertThatThrownBy(() -> weekdays.startOf(LAST.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mayBeUsedUpAndNoMore() {
            WeeklyCalendar always = BusinessCalendar.roundTheClock(ZoneOffset.UTC);
            Instant end = LAST_INSTANT.plus(hours(24));
            assertThat(always.add(LAST_INSTANT, hours(24))).contains(end);
            assertThat(always.addLatest(LAST_INSTANT, hours(24))).contains(end);
            assertThatThrownBy(() -> always.add(LAST_INSTANT, hours(24).plusSeconds(1)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("adding PT24H1S of open time to 9999-12-31T00:00:00Z ends after the year 9999;"
                            + " add less");
            Instant start = FIRST_INSTANT.minus(hours(24));
            assertThat(always.subtract(FIRST_INSTANT, hours(24))).contains(start);
            assertThatThrownBy(() -> always.subtract(FIRST_INSTANT, hours(24).plusSeconds(1)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("subtracting PT24H1S of open time from 0001-01-02T00:00:00Z ends before the year 1;"
                            + " subtract less");
        }

        @Test
        void openAndCloseThere() {
            WeeklyCalendar fridays = utc().openOn(FRIDAY, "00:00-24:00").build();
            assertThat(fridays.nextClosing(LAST_INSTANT)).contains(LAST_INSTANT.plus(hours(24)));
            WeeklyCalendar mondays = utc().openOn(MONDAY, "00:00-24:00").build();
            assertThat(mondays.previousOpening(FIRST_INSTANT)).contains(FIRST_INSTANT.minus(hours(24)));
            assertThatThrownBy(() -> mondays.nextClosing(LAST_INSTANT))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("adding PT0S of open time to 9999-12-31T00:00:00Z ends after the year 9999; add less");
            WeeklyCalendar sundays = utc().openOn(SUNDAY, "00:00-24:00").build();
            assertThat(sundays.previousClosing(FIRST_INSTANT)).contains(FIRST_INSTANT.minus(hours(24)));
            assertThatThrownBy(() -> sundays.previousOpening(FIRST_INSTANT))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(
                            "the opening before 0001-01-02T00:00:00Z is before the year 1; ask for a later instant");
            WeeklyCalendar saturdays = utc().openOn(SATURDAY, "00:00-24:00").build();
            assertThatThrownBy(() -> saturdays.previousClosing(FIRST_INSTANT))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(
                            "the closing before 0001-01-02T00:00:00Z is before the year 1; ask for a later instant");
            WeeklyCalendar weekend = utc().openOn(FRIDAY, SUNDAY, "00:00-24:00").build();
            assertThatThrownBy(() -> weekend.nextClosing(LAST_INSTANT))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("the closing after 9999-12-31T00:00:00Z is after the year 9999;"
                            + " ask for an earlier instant");
        }

        @Test
        void areBusinessDays() {
            for (ZoneId zone : new ZoneId[] {ZoneOffset.UTC, PARIS}) {
                WeeklyCalendar weekdays = BusinessCalendar.builder(zone)
                        .openOn(MONDAY, FRIDAY, "09:00-17:00")
                        .build();
                assertThat(weekdays.endOfBusinessDay(LAST.minusDays(1), 1)).isEqualTo(weekdays.lastClosing(LAST));
                assertThatThrownBy(() -> weekdays.endOfBusinessDay(LAST.minusDays(1), 2))
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessage("business day 2 after 9999-12-30 is after the year 9999; ask for fewer days");
            }
        }
    }

    /** In a zone with rules a cycle of 400 years repeats, in one without its last week; an end has to end in both. */
    @Nested
    class WhatNeverComesAgain {

        @ParameterizedTest
        @ValueSource(strings = {"UTC", "Europe/Paris"})
        void isEmptyAndWhatDoesIsTooFar(String id) {
            ZoneId zone = ZoneId.of(id);
            WeeklyCalendar weekdays = BusinessCalendar.builder(zone)
                    .openOn(MONDAY, FRIDAY, "09:00-17:00")
                    .build();
            WeeklyCalendar never = BusinessCalendar.builder(zone).build();
            BusinessCalendar ends = weekdays.changedFrom(LocalDate.of(2030, 1, 1), never);
            Instant start = Instant.parse("2024-06-11T10:00:00Z");
            assertThat(ends.add(start, ENDLESS)).isEmpty();
            assertThat(ends.addLatest(start, ENDLESS)).isEmpty();
            assertThat(ends.add(start, hours(100_000))).isEmpty();
            assertThat(ends.nextOpening(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
            assertThat(ends.endOfBusinessDay(LocalDate.of(2029, 12, 31), 1)).isEmpty();
            // Monday, the last one
            assertThat(ends.endOfBusinessDay(LocalDate.of(2029, 12, 30), 1))
                    .isEqualTo(weekdays.lastClosing(LocalDate.of(2029, 12, 31)));
            assertThat(ends.subtract(LAST_INSTANT, hours(8)))
                    .contains(weekdays.startOf(LocalDate.of(2029, 12, 31)).plus(hours(9)));
            BusinessCalendar begins = never.changedFrom(LocalDate.of(2030, 1, 1), weekdays);
            assertThatThrownBy(() -> begins.addLatest(start, ENDLESS)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> begins.add(start, ENDLESS)).isInstanceOf(ArithmeticException.class);
            assertThat(begins.subtract(start, hours(1))).isEmpty();
            assertThat(begins.previousClosing(start)).isEmpty();
            assertThat(begins.previousOpening(start)).isEmpty();
            BusinessCalendar closesNoMore =
                    weekdays.changedFrom(LocalDate.of(2030, 1, 1), BusinessCalendar.roundTheClock(zone));
            assertThat(closesNoMore.nextClosing(Instant.parse("2030-01-02T00:00:00Z")))
                    .isEmpty();
        }
    }

    /** 400 years are whole weeks, and after what is known a zone goes by its rules: 8824 is like 2024. */
    @Nested
    class FarYears {

        @Test
        void areLikeNearOnes() {
            for (LocalDate date = LocalDate.of(8824, 3, 20);
                    date.isBefore(LocalDate.of(8824, 4, 10));
                    date = date.plusDays(1)) {
                boolean isOpen = date.getDayOfWeek().compareTo(SATURDAY) < 0;
                Instant start = date.atStartOfDay(PARIS).toInstant();
                Instant nine = date.atTime(9, 0).atZone(PARIS).toInstant();
                assertThat(FR1.startOf(date)).isEqualTo(start);
                assertThat(FR1.dateOf(start)).isEqualTo(date);
                assertThat(FR1.dateOf(start.minusSeconds(1))).isEqualTo(date.minusDays(1));
                assertThat(FR1.isBusinessDay(date)).isEqualTo(isOpen);
                assertThat(FR1.isOpen(nine)).isEqualTo(isOpen);
                assertThat(FR1.isOpen(nine.minusSeconds(1))).isFalse();
                assertThat(FR1.lastClosing(date).isPresent()).isEqualTo(isOpen);
                if (isOpen) {
                    assertThat(FR1.lastClosing(date)).contains(nine.plus(hours(9)));
                    assertThat(FR1.endOfBusinessDay(date.minusDays(1), 1)).contains(nine.plus(hours(9)));
                }
            }
        }

        @Test
        void joinTwoZonesLikeNearOnes() {
            // as in 2024 New York has moved its clocks on March 12 and Paris has not: 08-17Z and 13-21Z
            BusinessCalendar paris = BusinessCalendar.builder(PARIS)
                    .openOn(MONDAY, FRIDAY, "09:00-18:00")
                    .build();
            BusinessCalendar newYork = BusinessCalendar.builder(NEW_YORK)
                    .openOn(MONDAY, FRIDAY, "09:00-17:00")
                    .build();
            Instant march = Instant.parse("8824-03-12T00:00:00Z");
            Instant june = Instant.parse("8824-06-11T00:00:00Z");
            BusinessCalendar both = paris.intersection(newYork);
            BusinessCalendar either = paris.union(newYork);
            assertThat(both.between(march, march.plus(hours(24)))).isEqualTo(hours(4));
            assertThat(either.between(march, march.plus(hours(24)))).isEqualTo(hours(13));
            assertThat(both.between(june, june.plus(hours(24)))).isEqualTo(hours(3));
            assertThat(either.between(june, june.plus(hours(24)))).isEqualTo(hours(14));
            assertThat(both.add(march, hours(4))).contains(Instant.parse("8824-03-12T17:00:00Z"));
        }
    }

    @Nested
    class OddDatesOfTwoZones {

        private final WeeklyCalendar newYork = BusinessCalendar.roundTheClock(NEW_YORK);

        @Test
        void lastAsLongAsInTheZoneAskedFor() {
            BusinessCalendar inParis = BusinessCalendar.roundTheClock(NEW_YORK).inZone(PARIS);
            assertThat(openOn(inParis, LocalDate.of(2024, 3, 31))).isEqualTo(hours(23));
            assertThat(openOn(inParis, LocalDate.of(2024, 10, 27))).isEqualTo(hours(25));
            assertThat(openOn(inParis, LocalDate.of(2024, 3, 10))).isEqualTo(hours(24));
            assertThat(openOn(inParis, LocalDate.of(2024, 11, 3))).isEqualTo(hours(24));
            // the last hour of a date of 25
            for (BusinessCalendar calendar : new BusinessCalendar[] {inParis, BusinessCalendar.roundTheClock(PARIS)}) {
                Instant late = Instant.parse("2024-10-27T22:59:59Z");
                assertThat(calendar.isOpen(late)).isTrue();
                assertThat(calendar.dateOf(late)).isEqualTo(LocalDate.of(2024, 10, 27));
                assertThat(calendar.dateOf(late.plusSeconds(1))).isEqualTo(LocalDate.of(2024, 10, 28));
                assertThat(calendar.lastClosing(LocalDate.of(2024, 10, 27))).contains(late.plusSeconds(1));
            }
        }

        /** July 4 in New York is from 06:00 on July 4 to 06:00 on July 5 in Paris. */
        @Test
        void closeWhereTheirOwnZoneCloses() {
            LocalDate july4 = LocalDate.of(2024, 7, 4);
            BusinessCalendar closed = BusinessCalendar.builder(NEW_YORK)
                    .openOn(MONDAY, SUNDAY, "00:00-24:00")
                    .closedOn(july4)
                    .build()
                    .inZone(PARIS);
            assertThat(openOn(closed, july4)).isEqualTo(hours(6));
            assertThat(openOn(closed, july4.plusDays(1))).isEqualTo(hours(18));
            assertThat(closed.isOpen(paris("2024-07-05T05:59:59"))).isFalse();
            assertThat(closed.nextOpening(paris("2024-07-04T06:00"))).contains(paris("2024-07-05T06:00"));
            assertThat(closed.nextClosing(paris("2024-07-01T00:00"))).contains(paris("2024-07-04T06:00"));
            // the rest of the years is open, far from the odd date and in other weeks
            assertThat(openOn(closed, LocalDate.of(2030, 7, 4))).isEqualTo(hours(24));
            assertThat(openOn(closed, LocalDate.of(8824, 10, 27))).isEqualTo(hours(25));
            assertThat(closed.between(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z")))
                    .isEqualTo(hours(24 * 365));
        }

        /** Apia left out 2011-12-30, a date without time. */
        @Test
        void mayHaveNoTimeAtAll() {
            ZoneId zone = ZoneId.of("Pacific/Apia");
            LocalDate skipped = LocalDate.of(2011, 12, 30);
            BusinessCalendar weekdays = BusinessCalendar.builder(zone)
                    .openOn(MONDAY, FRIDAY, "09:00-17:00")
                    .build();
            BusinessCalendar saturdays = BusinessCalendar.builder(zone)
                    .openOn(SATURDAY, "09:00-17:00")
                    .build();
            for (BusinessCalendar joined : new BusinessCalendar[] {
                weekdays.union(saturdays),
                newYork.inZone(zone),
                newYork.union(saturdays).inZone(zone)
            }) {
                assertThat(joined.startOf(skipped))
                        .isEqualTo(joined.startOf(skipped.plusDays(1)))
                        .isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
                assertThat(joined.isBusinessDay(skipped)).isFalse();
                assertThat(joined.dateOf(Instant.parse("2011-12-30T09:59:59Z"))).isEqualTo(LocalDate.of(2011, 12, 29));
                assertThat(joined.dateOf(Instant.parse("2011-12-30T10:00:00Z"))).isEqualTo(LocalDate.of(2011, 12, 31));
                assertThat(joined.businessDaysBetween(LocalDate.of(2011, 12, 29), LocalDate.of(2012, 1, 1)))
                        .isEqualTo(2);
            }
        }
    }
}
