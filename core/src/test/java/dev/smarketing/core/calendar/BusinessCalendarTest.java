package dev.smarketing.core.calendar;

import static dev.smarketing.core.calendar.Calendars.ALL_NEW_YORK;
import static dev.smarketing.core.calendar.Calendars.ALL_PARIS;
import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.calendar.Calendars.NEW_YORK;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.calendar.Calendars.fr1;
import static dev.smarketing.core.calendar.Calendars.paris;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final LocalDate JUNE_14 = LocalDate.of(2024, 6, 14);

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    private static Duration openOn(BusinessCalendar calendar, LocalDate date) {
        return calendar.between(calendar.startOf(date), calendar.startOf(date.plusDays(1)));
    }

    @Nested
    class WorkedExamples {

        @Test
        void t1OverTheWeekend() {
            assertThat(FR1.add(paris("2024-06-07T16:30"), hours(4))).contains(Instant.parse("2024-06-10T09:30:00Z"));
        }

        @Test
        void t2OverSpringForwardAndEasterMonday() {
            assertThat(FR1.add(paris("2024-03-29T17:00"), hours(2))).contains(Instant.parse("2024-04-02T08:00:00Z"));
        }

        @Test
        void t3TwentyFourHoursOverSpringForward() {
            assertThat(ALL_PARIS.add(paris("2024-03-30T12:00"), hours(24)))
                    .contains(Instant.parse("2024-03-31T11:00:00Z"));
        }

        @Test
        void t5DaysOfTwentyThreeAndTwentyFiveHours() {
            assertThat(openOn(ALL_PARIS, LocalDate.of(2024, 3, 31))).isEqualTo(hours(23));
            assertThat(openOn(ALL_PARIS, LocalDate.of(2024, 10, 27))).isEqualTo(hours(25));
        }

        @Test
        void t7AnOpeningInTheGapStartsAtTheTransition() {
            BusinessCalendar nights = BusinessCalendar.builder(NEW_YORK)
                    .openOn(SUNDAY, "02:30-04:00")
                    .build();
            assertThat(openOn(nights, LocalDate.of(2024, 3, 10))).isEqualTo(hours(1));
        }

        @Test
        void t8BothEndsInTheOverlapAreTheFirstOccurrence() {
            BusinessCalendar nights = BusinessCalendar.builder(NEW_YORK)
                    .openOn(SUNDAY, "01:00-01:30")
                    .build();
            assertThat(openOn(nights, LocalDate.of(2024, 11, 3))).isEqualTo(Duration.ofMinutes(30));
            assertThat(nights.isOpen(Instant.parse("2024-11-03T05:15:00Z"))).isTrue();
            assertThat(nights.isOpen(Instant.parse("2024-11-03T06:15:00Z"))).isFalse();
        }

        @Test
        void t9InstantsOfTheOverlapAreToldApart() {
            assertThat(ALL_NEW_YORK.add(Instant.parse("2024-11-03T06:15:00Z"), hours(1)))
                    .contains(Instant.parse("2024-11-03T07:15:00Z"));
            assertThat(ALL_NEW_YORK.add(Instant.parse("2024-11-03T05:15:00Z"), hours(1)))
                    .contains(Instant.parse("2024-11-03T06:15:00Z"));
        }

        @Test
        void t11AnHourThatHappensTwiceBeforeMidnight() {
            BusinessCalendar evenings = BusinessCalendar.builder(ZoneId.of("America/Sao_Paulo"))
                    .openOn(SATURDAY, "22:00-24:00")
                    .build();
            assertThat(openOn(evenings, LocalDate.of(2018, 2, 17))).isEqualTo(hours(3));
        }

        @Test
        void t13ADateThatNeverWas() {
            BusinessCalendar apia = BusinessCalendar.builder(ZoneId.of("Pacific/Apia"))
                    .openOn(MONDAY, FRIDAY, "09:00-17:00")
                    .build();
            Instant start = apia.startOf(LocalDate.of(2011, 12, 29));
            assertThat(apia.between(start, apia.startOf(LocalDate.of(2012, 1, 1))))
                    .isEqualTo(hours(8));
            // 12-29 16:00 is at offset -10, Monday 01-02 10:00 at +14
            assertThat(apia.add(Instant.parse("2011-12-30T02:00:00Z"), hours(2)))
                    .contains(Instant.parse("2012-01-01T20:00:00Z"));
            assertThat(apia.isBusinessDay(LocalDate.of(2011, 12, 30))).isFalse();
            assertThat(apia.startOf(LocalDate.of(2011, 12, 30)))
                    .isEqualTo(apia.startOf(LocalDate.of(2011, 12, 31)))
                    .isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
        }

        @Test
        void t17UsedUpAtClosingEndsAtTheClosing() {
            assertThat(FR1.add(paris("2024-06-14T09:00"), hours(9))).contains(Instant.parse("2024-06-14T16:00:00Z"));
            assertThat(FR1.addLatest(paris("2024-06-14T09:00"), hours(9))).contains(paris("2024-06-17T09:00"));
        }

        @Test
        void t18AddingNothingChangesNothing() {
            assertThat(FR1.add(paris("2024-06-15T11:00"), Duration.ZERO)).contains(paris("2024-06-15T11:00"));
            assertThat(FR1.nextOpening(paris("2024-06-15T11:00"))).contains(paris("2024-06-17T09:00"));
        }

        @Test
        void t20SpecialHours() {
            BusinessCalendar calendar = fr1().specialHoursOn(LocalDate.of(2024, 12, 24), "09:00-12:00")
                    .build();
            assertThat(calendar.add(paris("2024-12-23T17:00"), hours(6)))
                    .contains(Instant.parse("2024-12-26T10:00:00Z"));
        }

        @Test
        void t21SecondsCount() {
            assertThat(FR1.add(paris("2024-06-11T17:59:59"), Duration.ofSeconds(2)))
                    .contains(paris("2024-06-12T09:00:01"));
        }

        @Test
        void t22OverLunch() {
            assertThat(FR2.add(paris("2024-06-11T12:29"), Duration.ofMinutes(5)))
                    .contains(paris("2024-06-11T14:04"));
        }

        @Test
        void t23SeveralDays() {
            assertThat(FR1.add(paris("2024-06-15T10:00"), hours(24))).contains(Instant.parse("2024-06-19T13:00:00Z"));
        }

        @Test
        void t25OverlappingIntervalsAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BusinessCalendar.builder(PARIS)
                            .openOn(MONDAY, "09:00-13:00", "12:00-17:00")
                            .build())
                    .withMessage("hours 09:00-13:00 and 12:00-17:00 on MONDAY overlap;"
                            + " give intervals that do not share time");
            WeeklyCalendar touching = BusinessCalendar.builder(PARIS)
                    .openOn(MONDAY, "12:00-17:00", "09:00-12:00")
                    .build();
            assertThat(openOn(touching, LocalDate.of(2024, 6, 10))).isEqualTo(hours(8));
            assertThat(touching.weeklyHours()).isEqualTo(Map.of(MONDAY, List.of(OpeningHours.parse("09:00-17:00"))));
        }

        @Test
        void t26NeverIsTyped() {
            BusinessCalendar never = BusinessCalendar.builder(PARIS).build();
            Instant start = paris("2024-06-11T10:00");
            assertThat(never.add(start, hours(1))).isEmpty();
            assertThat(never.addLatest(start, Duration.ZERO)).isEmpty();
            assertThat(never.subtract(start, hours(1))).isEmpty();
            assertThat(never.nextOpening(start)).isEmpty();
            assertThat(never.previousClosing(start)).isEmpty();
            assertThat(never.endOfBusinessDay(JUNE_14, 1)).isEmpty();
            assertThat(never.add(start, Duration.ZERO)).contains(start);
        }

        @Test
        void t27BackwardsIsNegative() {
            assertThat(FR1.between(paris("2024-06-11T11:00"), paris("2024-06-11T10:00")))
                    .isEqualTo(hours(-1));
        }

        @Test
        void t28BusinessDaysOfAMonth() {
            assertThat(FR1.businessDays(DateRange.of(YearMonth.of(2024, 5)))).isEqualTo(19);
            assertThat(FR1.businessDaysBetween(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 5, 1)))
                    .isEqualTo(-19);
        }

        @Test
        void t29AClosedDateCutsItsOwnPartOfAnOvernightShift() {
            Instant from = paris("2024-06-13T00:00");
            Instant to = paris("2024-06-17T00:00");
            BusinessCalendarBuilder saturdayClosed = BusinessCalendar.builder(PARIS)
                    .openOn(FRIDAY, "22:00-06:00")
                    .closedOn(LocalDate.of(2024, 6, 15));
            assertThat(saturdayClosed.build().between(from, to)).isEqualTo(hours(2));
            BusinessCalendarBuilder fridayClosed = BusinessCalendar.builder(PARIS)
                    .openOn(FRIDAY, "22:00-06:00")
                    .closedOn(JUNE_14);
            assertThat(fridayClosed.build().between(from, to)).isEqualTo(hours(6));
        }
    }

    @Test
    void opensAtTheOpeningAndClosesAtTheClosing() {
        assertThat(FR1.isOpen(paris("2024-06-14T08:59:59.999999999"))).isFalse();
        assertThat(FR1.isOpen(paris("2024-06-14T09:00"))).isTrue();
        assertThat(FR1.isOpen(paris("2024-06-14T17:59:59.999999999"))).isTrue();
        assertThat(FR1.isOpen(paris("2024-06-14T18:00"))).isFalse();
    }

    @Test
    void aShiftUntilMidnightLeavesNoMinuteClosed() {
        BusinessCalendar calendar = BusinessCalendar.builder(PARIS)
                .openOn(FRIDAY, "18:00-24:00")
                .openOn(SATURDAY, "00:00-02:00")
                .build();
        assertThat(calendar.isOpen(paris("2024-06-14T23:59:59"))).isTrue();
        assertThat(calendar.isOpen(paris("2024-06-15T00:00"))).isTrue();
        assertThat(calendar.between(paris("2024-06-14T12:00"), paris("2024-06-15T12:00")))
                .isEqualTo(hours(8));
    }

    @Test
    void anOvernightShiftAndTheNextMorningShareTimeOnce() {
        BusinessCalendar calendar = BusinessCalendar.builder(PARIS)
                .openOn(FRIDAY, "22:00-06:00")
                .openOn(SATURDAY, "05:00-09:00")
                .build();
        assertThat(calendar.between(paris("2024-06-14T12:00"), paris("2024-06-15T12:00")))
                .isEqualTo(hours(11));
    }

    @Test
    void aBreakOfADateIsCutOut() {
        BusinessCalendar calendar =
                fr1().breakOn(JUNE_14, "10:00-11:00", "15:00-15:30").build();
        assertThat(openOn(calendar, JUNE_14)).isEqualTo(Duration.ofMinutes(9 * 60 - 90));
        assertThat(openOn(calendar, JUNE_14.plusWeeks(1))).isEqualTo(hours(9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fr1().breakOn(JUNE_14, "14:00-12:00"))
                .withMessage("break 14:00-12:00 on 2024-06-14 ends before it starts;"
                        + " give the earlier time first, one break a date");
    }

    @Test
    void aDateCannotBeClosedAndHaveSpecialHours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fr1().closedOn(JUNE_14)
                        .specialHoursOn(JUNE_14, "10:00-12:00")
                        .build())
                .withMessage("2024-06-14 is closed and has special hours [10:00-12:00]; keep one of the two");
    }

    @Test
    void hoursAreReadStrictly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse("9-12"))
                .withMessage("hours '9-12' cannot be read; give a start and an end like 09:00-12:30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse("00:00-00:00"))
                .withMessage("hours '00:00-00:00' cannot be read; give a start and an end like 09:00-12:30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse("09:00-09:00"))
                .withMessage("hours 09:00-09:00 are empty; give an end after the start,"
                        + " or 00:00-24:00 for the whole date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse("09:00:00.5-10:00"))
                .withMessage("hours 09:00:00.500-10:00 are finer than a second; give whole seconds");
    }

    @Test
    void theNthBusinessDayEndsAtItsLastClosing() {
        // handed over Thursday 2024-06-13: 1 is Friday, 2 Monday, 10 Thursday 06-27
        LocalDate thursday = LocalDate.of(2024, 6, 13);
        assertThat(FR1.endOfBusinessDay(thursday, 1)).contains(paris("2024-06-14T18:00"));
        assertThat(FR1.endOfBusinessDay(thursday, 2)).contains(paris("2024-06-17T18:00"));
        assertThat(FR1.endOfBusinessDay(thursday, 10)).contains(paris("2024-06-27T18:00"));
        assertThat(FR1.endOfBusinessDay(LocalDate.of(2024, 6, 15), 1)).contains(paris("2024-06-17T18:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FR1.endOfBusinessDay(thursday, 0))
                .withMessage("number of business days is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void subtractIsTheLatestStart() {
        assertThat(FR1.subtract(paris("2024-06-10T11:30"), hours(4))).contains(paris("2024-06-07T16:30"));
        // 2.5 h of Monday: from 09:00 on, not from Friday 18:00 on
        assertThat(FR1.subtract(paris("2024-06-10T11:30"), Duration.ofMinutes(150)))
                .contains(paris("2024-06-10T09:00"));
        assertThat(FR1.previousClosing(paris("2024-06-09T12:00"))).contains(paris("2024-06-07T18:00"));
        assertThat(FR1.previousClosing(paris("2024-06-07T17:00"))).contains(paris("2024-06-07T17:00"));
    }

    @Test
    void oneOpenDateInTenThousandYearsIsFoundAndThenNever() {
        BusinessCalendar once = BusinessCalendar.builder(PARIS)
                .specialHoursOn(LocalDate.of(9000, 1, 1), "09:00-10:00")
                .build();
        Instant start = paris("2024-06-11T10:00");
        assertThat(once.add(start, hours(1))).contains(Instant.parse("9000-01-01T09:00:00Z"));
        assertThat(once.add(start, hours(1).plusNanos(1))).isEmpty();
        assertThat(once.endOfBusinessDay(JUNE_14, 1)).contains(Instant.parse("9000-01-01T09:00:00Z"));
        assertThat(once.endOfBusinessDay(JUNE_14, 2)).isEmpty();
        assertThat(once.subtract(Instant.parse("9999-01-01T00:00:00Z"), hours(1)))
                .contains(Instant.parse("9000-01-01T08:00:00Z"));
    }

    @Test
    void whatLiesOutsideTheYearsIsRefused() {
        assertThatThrownBy(() -> FR1.add(paris("2024-06-11T10:00"), hours(100_000_000)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("adding PT100000000H of open time to 2024-06-11T08:00:00Z ends after the year 9999;"
                        + " add less");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FR1.isOpen(Instant.MAX))
                .withMessage("instant +1000000000-12-31T23:59:59.999999999Z is outside"
                        + " 0001-01-02T00:00:00Z..9999-12-31T00:00:00Z; give an instant within it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FR1.startOf(LocalDate.MAX))
                .withMessage("date +999999999-12-31 is outside 0001-01-01..9999-12-31; give a date within it");
    }

    @Test
    void eightThousandYearsTakeNoLongerThanTheirChangesOfOffset() {
        // both ends are Mondays
        LocalDate from = LocalDate.of(2025, 1, 6);
        LocalDate to = LocalDate.of(9999, 12, 27);
        long weeks = (to.toEpochDay() - from.toEpochDay()) / 7;
        assertThat(FR1.businessDaysBetween(from, to)).isEqualTo(5 * weeks);
        assertThat(FR1.between(FR1.startOf(from), FR1.startOf(to))).isEqualTo(hours(45 * weeks));
    }

    @Test
    void writesAndReadsPlainData() {
        BusinessCalendar calendar = BusinessCalendar.builder(PARIS)
                .openOn(MONDAY, "09:00-12:30", "14:00-18:00")
                .openOn(WEDNESDAY, "22:00-06:00")
                .closedOn(LocalDate.of(2024, 5, 1))
                .specialHoursOn(LocalDate.of(2024, 12, 24), "09:00-12:00")
                .breakOn(JUNE_14, "15:00-16:00")
                .build();
        Map<String, Object> data = Map.of(
                "version",
                1,
                "zone",
                "Europe/Paris",
                "hours",
                Map.of("mon", List.of("09:00-12:30", "14:00-18:00"), "wed", List.of("22:00-06:00")),
                "holidays",
                List.of("2024-05-01"),
                "special-hours",
                Map.of("2024-12-24", List.of("09:00-12:00")),
                "breaks",
                Map.of("2024-06-14", List.of("15:00-16:00")));
        assertThat(calendar.toData()).isEqualTo(data);
        assertThat(BusinessCalendar.fromData(data)).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(calendar)
                .hasToString("Europe/Paris [MONDAY 09:00-12:30 14:00-18:00, WEDNESDAY 22:00-06:00], 1 holiday,"
                        + " 1 date of special hours, 1 date with breaks");
        assertThat(FR1.toString()).endsWith("FRIDAY 09:00-18:00], 11 holidays");
    }

    @Test
    void badDataIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> BusinessCalendar.fromData(Map.of(
                        "version", 1, "zone", "Europe/Paris", "hours", Map.of("monday", List.of("09:00-18:00")))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: hours.monday: this key is not known here; known are"
                        + " [fri, mon, sat, sun, thu, tue, wed]");
        assertThatThrownBy(() -> BusinessCalendar.fromData(Map.of(
                        "version", 1, "zone", "Europe/Paris", "hours", Map.of(), "holidays", List.of("1 May 2024"))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: holidays[0]: '1 May 2024' cannot be read; give a date like 2026-03-01");
        assertThatThrownBy(() -> BusinessCalendar.fromData(
                        Map.of("version", 1, "zone", "Europe/Paris", "hours", Map.of("mon", List.of("9 to 5")))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: hours: hours '9 to 5' cannot be read;"
                        + " give a start and an end like 09:00-12:30");
    }

    @Test
    void aRefusedCallLeavesNoTraceInTheBuilder() {
        BusinessCalendarBuilder builder = fr1();
        LocalDate tuesday = LocalDate.of(2024, 6, 11);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.specialHoursOn(tuesday, "nonsense"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.openOn(SUNDAY, "nonsense"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.breakOn(tuesday, "10:00-11:00", "nonsense"));
        assertThat(builder.build()).isEqualTo(FR1);
    }

    @Test
    void t29ClosedDatesMayCloseTheirShiftsInstead() {
        Instant from = paris("2024-06-13T00:00");
        Instant to = paris("2024-06-17T00:00");
        BusinessCalendarBuilder nights =
                BusinessCalendar.builder(PARIS).openOn(FRIDAY, "22:00-06:00").closedDatesCloseShifts();
        assertThat(nights.closedOn(LocalDate.of(2024, 6, 15)).build().between(from, to))
                .isEqualTo(hours(8)); // no shift starts on Saturday
        WeeklyCalendar fridayClosed = nights.closedOn(JUNE_14).build();
        assertThat(fridayClosed.between(from, to)).isEqualTo(Duration.ZERO);
        assertThat(fridayClosed.closedDatesCloseShifts()).isTrue();
        assertThat(fridayClosed.toData()).containsEntry("holidays-close", "shifts");
        assertThat(BusinessCalendar.fromData(fridayClosed.toData())).isEqualTo(fridayClosed);
        assertThatThrownBy(() -> BusinessCalendar.fromData(
                        Map.of("version", 1, "zone", "Europe/Paris", "hours", Map.of(), "holidays-close", "all")))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: holidays-close: 'all' is not one of [dates, shifts];"
                        + " choose one of these");
    }

    @Test
    void halfAHolidayIsABreakOrOwnHoursAndStaysABusinessDay() {
        LocalDate eve = LocalDate.of(2024, 12, 24);
        BusinessCalendar byBreak = fr1().breakOn(eve, "12:00-24:00").build();
        BusinessCalendar byHours = fr1().specialHoursOn(eve, "09:00-12:00").build();
        assertThat(openOn(byBreak, eve)).isEqualTo(hours(3)).isEqualTo(openOn(byHours, eve));
        assertThat(byBreak.isBusinessDay(eve)).isTrue();
        assertThat(byBreak.lastClosing(eve)).contains(paris("2024-12-24T12:00"));
    }

    @Test
    void aClosedWeekdayMayOpenOnce() {
        LocalDate saturday = LocalDate.of(2024, 6, 15);
        BusinessCalendar calendar =
                fr1().specialHoursOn(saturday, "10:00-14:00").build();
        assertThat(calendar.nextOpening(paris("2024-06-14T18:00"))).contains(paris("2024-06-15T10:00"));
        assertThat(openOn(calendar, saturday.plusWeeks(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void openingsAndClosingsCanBeWalked() {
        // FR2 on Friday: 09:00-12:30, 14:00-18:00
        assertThat(FR2.nextClosing(paris("2024-06-14T10:00"))).contains(paris("2024-06-14T12:30"));
        assertThat(FR2.nextClosing(paris("2024-06-14T12:30"))).contains(paris("2024-06-14T18:00"));
        assertThat(FR2.nextClosing(paris("2024-06-14T18:00"))).contains(paris("2024-06-17T12:30"));
        assertThat(FR2.previousOpening(paris("2024-06-17T09:00"))).contains(paris("2024-06-14T14:00"));
        assertThat(FR2.previousOpening(paris("2024-06-17T09:00:00.5"))).contains(paris("2024-06-17T09:00"));
        assertThat(FR2.previousClosing(paris("2024-06-17T09:00:00.5"))).contains(paris("2024-06-17T09:00:00.5"));
        BusinessCalendar night =
                BusinessCalendar.builder(PARIS).openOn(FRIDAY, "22:00-06:00").build();
        assertThat(night.nextClosing(paris("2024-06-14T23:00"))).contains(paris("2024-06-15T06:00"));
        assertThat(night.previousOpening(paris("2024-06-15T05:00"))).contains(paris("2024-06-14T22:00"));
    }

    @Test
    void roundTheClockNeverClosesAndNeverOpened() {
        Instant start = paris("2024-06-14T23:00");
        assertThat(ALL_PARIS.nextClosing(start)).isEmpty();
        assertThat(ALL_PARIS.previousOpening(start)).isEmpty();
        assertThat(ALL_PARIS.nextOpening(start)).contains(start);
        assertThat(ALL_PARIS.previousClosing(start)).contains(start);
        BusinessCalendar onceClosed = BusinessCalendar.builder(PARIS)
                .openOn(MONDAY, SUNDAY, "00:00-24:00")
                .closedOn(LocalDate.of(2090, 1, 1))
                .build();
        assertThat(onceClosed.nextClosing(start)).contains(onceClosed.startOf(LocalDate.of(2090, 1, 1)));
        assertThat(onceClosed.previousOpening(paris("2091-01-01T00:00")))
                .contains(onceClosed.startOf(LocalDate.of(2090, 1, 2)));
    }

    @Test
    void theLastDatesAndTheFirstAreAnsweredAndNothingBeyond() {
        Instant last = Instant.parse("9999-12-30T12:00:00Z"); // a Thursday, as 9999-12-31 is a Friday
        assertThat(FR1.add(last, hours(14))).contains(Instant.parse("9999-12-31T17:00:00Z"));
        assertThatThrownBy(() -> FR1.add(last, hours(15)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("adding PT15H of open time to 9999-12-30T12:00:00Z ends after the year 9999; add less");
        assertThatThrownBy(() -> FR1.add(last, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> FR1.subtract(last, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageEndingWith("ends before the year 1; subtract less");
        assertThatThrownBy(() -> FR1.endOfBusinessDay(JUNE_14, Integer.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("business day 2147483647 after 2024-06-14 is after the year 9999; ask for fewer days");
        assertThatThrownBy(() ->
                        FR1.nextOpening(Instant.parse("9999-12-31T00:00:00Z").plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What users of other systems complain about, where no other test here shows it. */
    @Nested
    class Complaints {

        @Test
        void oldInstantsUseTheOffsetOfTheirOwnDay() {
            // 09:00 in winter is 08:00Z, in summer 07:00Z, whatever today's offset is
            assertThat(FR1.nextOpening(Instant.parse("2024-01-15T00:00:00Z")))
                    .contains(Instant.parse("2024-01-15T08:00:00Z"));
            assertThat(FR1.nextOpening(Instant.parse("2024-07-15T00:00:00Z")))
                    .contains(Instant.parse("2024-07-15T07:00:00Z"));
        }

        @Test
        void aHolidayIsItsLocalDateAndNoUtcDate() {
            BusinessCalendar auckland = BusinessCalendar.builder(ZoneId.of("Pacific/Auckland"))
                    .openOn(MONDAY, FRIDAY, "09:00-17:00")
                    .closedOn(LocalDate.of(2024, 6, 11))
                    .build();
            // Tuesday in Auckland starts on Monday 12:00Z; Wednesday 09:00 is Tuesday 21:00Z
            assertThat(auckland.isOpen(Instant.parse("2024-06-10T22:00:00Z"))).isFalse();
            assertThat(auckland.isOpen(Instant.parse("2024-06-11T22:00:00Z"))).isTrue();
        }

        @Test
        void severalEntriesOfADateAllCount() {
            BusinessCalendar calendar = fr1().specialHoursOn(JUNE_14, "09:00-10:00")
                    .specialHoursOn(JUNE_14, "11:00-12:00")
                    .breakOn(JUNE_14, "09:15-09:30")
                    .breakOn(JUNE_14, "11:15-11:30")
                    .build();
            assertThat(openOn(calendar, JUNE_14)).isEqualTo(Duration.ofMinutes(90));
        }

        @Test
        void skippingAClosedDayStartsAtTheOpeningAndNotAtTheTimeOfDay() {
            assertThat(FR1.add(paris("2024-06-15T11:00"), hours(2))).contains(paris("2024-06-17T11:00"));
            assertThat(FR1.add(paris("2024-06-15T16:00"), hours(2))).contains(paris("2024-06-17T11:00"));
        }

        @Test
        void nightsAndWeekendsAreNotCounted() {
            assertThat(FR1.between(paris("2024-06-14T18:00"), paris("2024-06-17T09:00")))
                    .isEqualTo(Duration.ZERO);
        }

        @Test
        void oneBusinessDayIsNoTwentyFourHours() {
            assertThat(FR1.endOfBusinessDay(JUNE_14, 1)).contains(paris("2024-06-17T18:00"));
            assertThat(FR1.add(paris("2024-06-14T18:00"), hours(24))).contains(paris("2024-06-19T15:00"));
        }

        @Test
        void aPauseOverTheWeekendCreditsBusinessTimeOnly() {
            Instant friday = paris("2024-06-14T17:00");
            Instant monday = paris("2024-06-17T10:00");
            assertThat(FR1.between(friday, monday)).isEqualTo(hours(2));
        }
    }

    /** One interval can say at most 24 hours, and just 24 only from 00:00. */
    @Test
    void hoursThatMeetAreOneIntervalIfOneCanSayThem() {
        assertThat(onMondays("00:00-12:00", "12:00-24:00")).isEqualTo(onMondays("00:00-24:00"));
        assertThat(onMondays("06:00-12:00", "12:00-05:59")).isEqualTo(onMondays("06:00-05:59"));
        assertThat(onMondays("06:00-12:00", "12:00-06:00"))
                .isEqualTo(onMondays("12:00-06:00", "06:00-12:00"))
                .isNotEqualTo(onMondays("06:00-12:00"));
        assertThat(onMondays("06:00-12:00", "12:00-06:00").toData().toString()).contains("06:00-12:00", "12:00-06:00");
    }

    private static WeeklyCalendar onMondays(String... hours) {
        return BusinessCalendar.builder(Calendars.PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.MONDAY, hours)
                .build();
    }

    @Test
    void aDateLastsUntilTheNext() {
        // Paris is one hour ahead in winter
        assertThat(Calendars.FR1.dateOf(Instant.parse("2024-01-01T22:59:59Z"))).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Calendars.FR1.dateOf(Instant.parse("2024-01-01T23:00:00Z"))).isEqualTo(LocalDate.of(2024, 1, 2));
    }
}
