package dev.smarketing.core.calendar;

import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.calendar.Calendars.NEW_YORK;
import static dev.smarketing.core.calendar.Calendars.NY1;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Far from today: a cycle of the calendar is 400 years, 146097 days or 20871 weeks, and everything repeats with it. Around
 * each change of the clocks of Paris and New York the answers are those of going through the quarters of an hour.
 */
class CalendarCyclesTest {

    private static final int WEEKS = 20_871;
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final WeeklyCalendar OFFICE = BusinessCalendar.builder(PARIS)
            .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
            .build();

    private static boolean isWorkingTime(Instant instant, ZoneId zone, int from, int to) {
        var local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        return local.getDayOfWeek().getValue() <= 5 && time.getHour() >= from && time.getHour() < to;
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(PARIS).toInstant();
    }

    /** The starts of the open quarters of an hour of a date of Paris. */
    private static List<Instant> open(LocalDate date, boolean isUnion) {
        List<Instant> open = new ArrayList<>();
        for (Instant at = start(date); at.isBefore(start(date.plusDays(1))); at = at.plus(QUARTER_HOUR)) {
            boolean paris = isWorkingTime(at, PARIS, 9, 18);
            boolean newYork = isWorkingTime(at, NEW_YORK, 9, 17);
            if (isUnion ? paris || newYork : paris && newYork) {
                open.add(at);
            }
        }
        return open;
    }

    private static void assertDays(BusinessCalendar calendar, boolean isUnion, LocalDate from, LocalDate to) {
        Duration sum = Duration.ZERO;
        int days = 0;
        for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
            List<Instant> open = open(date, isUnion);
            Instant start = start(date);
            Duration length = QUARTER_HOUR.multipliedBy(open.size());
            assertThat(calendar.startOf(date)).isEqualTo(start);
            assertThat(calendar.dateOf(start)).isEqualTo(date);
            assertThat(calendar.dateOf(start.minusSeconds(1))).isEqualTo(date.minusDays(1));
            assertThat(calendar.between(start, start(date.plusDays(1))))
                    .as("%s", date)
                    .isEqualTo(length);
            assertThat(calendar.isBusinessDay(date)).isEqualTo(!open.isEmpty());
            if (open.isEmpty()) {
                assertThat(calendar.lastClosing(date)).isEmpty();
            } else {
                Instant last = open.get(open.size() - 1).plus(QUARTER_HOUR);
                assertThat(calendar.nextOpening(start)).contains(open.get(0));
                assertThat(calendar.isOpen(open.get(0))).isTrue();
                assertThat(calendar.isOpen(open.get(0).minusSeconds(1)))
                        .isEqualTo(open(date.minusDays(1), isUnion)
                                .contains(open.get(0).minus(QUARTER_HOUR)));
                assertThat(calendar.lastClosing(date)).contains(last);
                assertThat(calendar.add(start, length)).contains(last);
                assertThat(calendar.isOpen(last.minusSeconds(1))).isTrue();
            }
            sum = sum.plus(length);
            days += open.isEmpty() ? 0 : 1;
        }
        assertThat(calendar.between(start(from), start(to))).isEqualTo(sum);
        assertThat(calendar.businessDays(DateRange.of(from, to))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2396, 2398, 2399, 2402, 2799, 3201, 9990})
    void joinedCalendarsAroundTheChangesOfTheClocks(int year) {
        BusinessCalendar union = OFFICE.union(NY1);
        BusinessCalendar both = OFFICE.intersection(NY1);
        for (int month : new int[] {3, 10}) {
            LocalDate from = LocalDate.of(year, month, 1);
            assertDays(union, true, from, from.plusDays(40));
            assertDays(both, false, from, from.plusDays(40));
        }
        assertDays(union, true, LocalDate.of(year - 1, 12, 24), LocalDate.of(year, 1, 9));
    }

    @Test
    void aDateThatIsSetApartLateLeavesTheOthersAsTheyWere() {
        LocalDate late = LocalDate.of(2601, 3, 25);
        WeeklyCalendar closed = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
                .closedOn(late)
                .build();
        BusinessCalendar union = closed.union(NY1);
        for (int year : new int[] {2398, 2600, 2602, 3000, 3402}) {
            assertDays(union, true, LocalDate.of(year, 3, 1), LocalDate.of(year, 4, 10));
        }
        assertThat(closed.isBusinessDay(late)).isFalse();
        assertThat(closed.intersection(NY1).isBusinessDay(late)).isFalse();
        assertThat(union.isBusinessDay(late)).isTrue(); // a Wednesday, on which New York works
        assertThat(union.between(start(late), start(late.plusDays(1)))).isEqualTo(Duration.ofHours(8));
        assertThat(union.between(start(late.plusDays(1)), start(late.plusDays(2))))
                .isEqualTo(
                        QUARTER_HOUR.multipliedBy(open(late.plusDays(1), true).size()));
    }

    @Test
    void whatIsOpenInACycleIsOpenInEachOfThem() {
        Duration cycle = Duration.ofHours(9L * 5 * WEEKS);
        for (int year : new int[] {2024, 2099, 2399, 2400, 3777}) {
            Instant from = start(LocalDate.of(year, 6, 3));
            Instant to = start(LocalDate.of(year, 6, 3).plusWeeks(WEEKS));
            assertThat(OFFICE.between(from, to)).isEqualTo(cycle);
            assertThat(OFFICE.between(to, from)).isEqualTo(cycle.negated());
            LocalDate first = LocalDate.of(year, 6, 3);
            assertThat(OFFICE.businessDays(DateRange.of(first, first.plusWeeks(WEEKS))))
                    .isEqualTo(5L * WEEKS);
            assertThat(OFFICE.businessDaysBetween(first.plusWeeks(WEEKS), first))
                    .isEqualTo(-5L * WEEKS);
        }
        // New York works 8 h of each of these days, half of them together with Paris but for three weeks a year
        BusinessCalendar both = OFFICE.intersection(NY1);
        Duration once = both.between(start(LocalDate.of(2024, 1, 1)), start(LocalDate.of(2424, 1, 1)));
        assertThat(OFFICE.union(NY1).between(start(LocalDate.of(2024, 1, 1)), start(LocalDate.of(2424, 1, 1))))
                .isEqualTo(cycle.plus(Duration.ofHours(8L * 5 * WEEKS)).minus(once));
        assertThat(both.between(start(LocalDate.of(5000, 1, 1)), start(LocalDate.of(5400, 1, 1))))
                .isEqualTo(once);
        assertThat(both.between(start(LocalDate.of(2200, 1, 1)), start(LocalDate.of(2600, 1, 1))))
                .isEqualTo(once);
    }

    @Test
    void timeAndDaysThatReachOverCycles() {
        LocalDate friday = LocalDate.of(2024, 6, 14);
        Instant closing = friday.atTime(18, 0).atZone(PARIS).toInstant();
        for (int cycles = 1; cycles <= 19; cycles++) {
            LocalDate last = friday.plusWeeks((long) cycles * WEEKS);
            Instant then = last.atTime(18, 0).atZone(PARIS).toInstant();
            int days = 5 * WEEKS * cycles;
            assertThat(OFFICE.endOfBusinessDay(friday, days)).contains(then);
            assertThat(OFFICE.union(NY1).endOfBusinessDay(friday, days))
                    .contains(last.atTime(23, 0).atZone(PARIS).toInstant());
            Duration time = Duration.ofHours(9L * days);
            assertThat(OFFICE.add(closing, time)).contains(then);
            assertThat(OFFICE.addLatest(closing, time))
                    .contains(last.plusDays(3).atTime(9, 0).atZone(PARIS).toInstant());
            assertThat(OFFICE.subtract(then, time))
                    .contains(friday.plusDays(3).atTime(9, 0).atZone(PARIS).toInstant());
            assertThat(OFFICE.nextClosing(then.minusSeconds(1))).contains(then);
            assertThat(OFFICE.nextClosing(then))
                    .contains(last.plusDays(3).atTime(18, 0).atZone(PARIS).toInstant());
            assertThat(OFFICE.previousOpening(then))
                    .contains(last.atTime(9, 0).atZone(PARIS).toInstant());
            assertThat(OFFICE.previousClosing(then.plusSeconds(1))).contains(then);
        }
    }

    @Test
    void withoutHoursNoDayComesInAnyCycle() {
        BusinessCalendar never = BusinessCalendar.builder(PARIS).build();
        assertThat(never.endOfBusinessDay(LocalDate.of(2024, 6, 14), 1)).isEmpty();
        assertThat(never.union(BusinessCalendar.builder(NEW_YORK).build())
                        .endOfBusinessDay(LocalDate.of(5000, 6, 14), 1))
                .isEmpty();
        assertThat(never.nextClosing(start(LocalDate.of(5000, 6, 14)))).isEmpty();
        assertThat(never.previousOpening(start(LocalDate.of(5000, 6, 14)))).isEmpty();
        // days and nights that never meet
        BusinessCalendar nights = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "20:00-24:00")
                .build();
        assertThat(OFFICE.intersection(nights).endOfBusinessDay(LocalDate.of(2024, 6, 14), 1))
                .isEmpty();
        assertThat(OFFICE.intersection(nights).nextOpening(start(LocalDate.of(3000, 6, 14))))
                .isEmpty();
    }

    @Test
    void theDatesOfAnotherZone() {
        BusinessCalendar seen = FR2.inZone(NEW_YORK);
        for (int year : new int[] {2024, 2399, 2799, 9990}) {
            for (LocalDate date = LocalDate.of(year, 3, 1);
                    date.isBefore(LocalDate.of(year, 4, 10));
                    date = date.plusDays(1)) {
                Instant start = date.atStartOfDay(NEW_YORK).toInstant();
                assertThat(seen.startOf(date)).isEqualTo(start);
                assertThat(seen.dateOf(start.minusSeconds(1))).isEqualTo(date.minusDays(1));
                Instant end = date.plusDays(1).atStartOfDay(NEW_YORK).toInstant();
                assertThat(seen.between(start, end)).isEqualTo(FR2.between(start, end));
                assertThat(seen.isBusinessDay(date))
                        .isEqualTo(!FR2.between(start, end).isZero());
            }
        }
    }
}
