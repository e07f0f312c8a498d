package dev.smarketing.core.calendar;

import static dev.smarketing.core.calendar.Calendars.ALL_PARIS;
import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.calendar.Calendars.NEW_YORK;
import static dev.smarketing.core.calendar.Calendars.NY1;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.calendar.Calendars.paris;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinedCalendarTest {

    private static final Instant MARCH_12 = Instant.parse("2024-03-12T00:00:00Z");
    private static final Instant MARCH_13 = Instant.parse("2024-03-13T00:00:00Z");

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    @Test
    void t24UnionAndIntersectionOfZonesWorkOnInstants() {
        // New York has moved its clocks already, Paris has not: 08-17Z and 13-21Z
        assertThat(FR1.union(NY1).between(MARCH_12, MARCH_13)).isEqualTo(hours(13));
        assertThat(FR1.intersection(NY1).between(MARCH_12, MARCH_13)).isEqualTo(hours(4));
        assertThat(FR1.between(MARCH_12, MARCH_13).plus(NY1.between(MARCH_12, MARCH_13)))
                .isEqualTo(hours(17));
    }

    @Test
    void t24InSummerTheOverlapIsAnHourShorter() {
        // 07-16Z and 13-21Z
        Instant june = Instant.parse("2024-06-11T00:00:00Z");
        assertThat(FR1.intersection(NY1).between(june, june.plus(hours(24)))).isEqualTo(hours(3));
        assertThat(FR1.union(NY1).between(june, june.plus(hours(24)))).isEqualTo(hours(14));
    }

    @Test
    void answersLikeAnyCalendar() {
        BusinessCalendar either = FR1.union(NY1);
        // open 08:00Z-21:00Z on that day
        assertThat(either.isOpen(Instant.parse("2024-03-12T20:59:59Z"))).isTrue();
        assertThat(either.isOpen(Instant.parse("2024-03-12T21:00:00Z"))).isFalse();
        assertThat(either.add(Instant.parse("2024-03-12T20:00:00Z"), hours(2)))
                .contains(Instant.parse("2024-03-13T09:00:00Z"));
        assertThat(either.subtract(Instant.parse("2024-03-13T09:00:00Z"), hours(2)))
                .contains(Instant.parse("2024-03-12T20:00:00Z"));
        assertThat(either.nextOpening(Instant.parse("2024-03-12T21:00:00Z")))
                .contains(Instant.parse("2024-03-13T08:00:00Z"));
        assertThat(either.nextClosing(Instant.parse("2024-03-12T10:00:00Z")))
                .contains(Instant.parse("2024-03-12T21:00:00Z"));
        assertThat(either.previousOpening(Instant.parse("2024-03-12T20:00:00Z")))
                .contains(Instant.parse("2024-03-12T08:00:00Z"));
    }

    @Test
    void overlappingHoursCountOnce() {
        // T25: 09-13 and 12-17 are 8 h, never 9 h
        BusinessCalendar morning =
                BusinessCalendar.builder(PARIS).openOn(MONDAY, "09:00-13:00").build();
        BusinessCalendar afternoon =
                BusinessCalendar.builder(PARIS).openOn(MONDAY, "12:00-17:00").build();
        assertThat(morning.union(afternoon).between(paris("2024-06-10T00:00"), paris("2024-06-11T00:00")))
                .isEqualTo(hours(8));
    }

    @Test
    void businessDaysAreThoseOfTheFirstZoneOrOfTheOneAskedFor() {
        // Saturday 09:00-17:00 in Auckland is Friday 21:00Z to Saturday 05:00Z
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        WeeklyCalendar saturdays = BusinessCalendar.builder(auckland)
                .openOn(SATURDAY, "09:00-17:00")
                .build();
        WeeklyCalendar none = BusinessCalendar.builder(PARIS).build();
        LocalDate friday = LocalDate.of(2024, 6, 14);
        LocalDate saturday = LocalDate.of(2024, 6, 15);
        assertThat(saturdays.union(none).zone()).isEqualTo(auckland);
        assertThat(saturdays.union(none).isBusinessDay(friday)).isFalse();
        assertThat(saturdays.union(none).isBusinessDay(saturday)).isTrue();
        // in Paris 23:00 on Friday to 07:00 on Saturday
        assertThat(none.union(saturdays).zone()).isEqualTo(PARIS);
        assertThat(none.union(saturdays).isBusinessDay(friday)).isTrue();
        assertThat(none.union(saturdays).isBusinessDay(saturday)).isTrue();
        assertThat(none.union(saturdays).businessDays(DateRange.ofClosed(friday, saturday)))
                .isEqualTo(2);
        assertThat(none.union(saturdays).lastClosing(saturday)).contains(Instant.parse("2024-06-15T05:00:00Z"));
        BusinessCalendar inParis = saturdays.inZone(PARIS);
        assertThat(inParis.isBusinessDay(friday)).isTrue();
        assertThat(inParis.between(paris("2024-06-14T00:00"), paris("2024-06-15T00:00")))
                .isEqualTo(hours(1));
        assertThat(inParis.inZone(auckland)).isEqualTo(saturdays);
        assertThat(saturdays.inZone(auckland)).isSameAs(saturdays);
    }

    @Test
    void combinationsOfOneKindAreOneList() {
        BusinessCalendar left = FR1.union(NY1).union(FR2);
        BusinessCalendar right = FR1.union(NY1.union(FR2));
        assertThat(left).isEqualTo(right).hasSameHashCodeAs(right);
        assertThat(((CombinedCalendar) left).parts()).containsExactly(FR1, NY1, FR2);
        assertThat(((CombinedCalendar) left).kind()).isEqualTo(CombinedCalendar.Kind.UNION);
        assertThat(FR1.union(FR1)).isEqualTo(FR1);
        assertThat(FR1.intersection(FR1)).isEqualTo(FR1);
        assertThat(FR1.union(NY1).union(FR1)).isEqualTo(FR1.union(NY1));
        assertThat(FR1.union(NY1)).isNotEqualTo(FR1.intersection(NY1)).isNotEqualTo(NY1.union(FR1));
        assertThat(((CombinedCalendar) FR1.union(NY1).intersection(ALL_PARIS)).parts())
                .containsExactly(FR1.union(NY1), ALL_PARIS);
    }

    @Test
    void whatNeverOpensTogetherIsNever() {
        BusinessCalendar mondays =
                BusinessCalendar.builder(PARIS).openOn(MONDAY, "09:00-12:00").build();
        BusinessCalendar saturdays = BusinessCalendar.builder(NEW_YORK)
                .openOn(SATURDAY, "09:00-12:00")
                .build();
        BusinessCalendar both = mondays.intersection(saturdays);
        assertThat(both.add(MARCH_12, Duration.ofNanos(1))).isEmpty();
        assertThat(both.add(MARCH_12, Duration.ZERO)).contains(MARCH_12);
        assertThat(both.nextOpening(MARCH_12)).isEmpty();
        assertThat(both.nextClosing(MARCH_12)).isEmpty();
        assertThat(both.previousClosing(MARCH_12)).isEmpty();
        assertThat(both.previousOpening(MARCH_12)).isEmpty();
        assertThat(both.endOfBusinessDay(LocalDate.of(2024, 3, 12), 1)).isEmpty();
    }

    @Test
    void whatOpensTogetherOnlyBetweenTheChangesOfTheClocksIsFoundForEver() {
        // 17:00-18:00 in Paris is 16-17Z in winter, 15-16Z in summer; 12:00-13:00 in New York 17-18Z and 16-17Z:
        // they meet only while New York is in summer and Paris is not
        BusinessCalendar paris = BusinessCalendar.builder(PARIS)
                .openOn(MONDAY, SATURDAY, "17:00-18:00")
                .build();
        BusinessCalendar newYork = BusinessCalendar.builder(NEW_YORK)
                .openOn(MONDAY, SATURDAY, "12:00-13:00")
                .build();
        BusinessCalendar both = paris.intersection(newYork);
        // 2024: from Sunday 03-10 until Sunday 03-31, and from Sunday 10-27 until Sunday 11-03
        assertThat(both.businessDaysBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)))
                .isEqualTo(18 + 6);
        assertThat(both.nextOpening(Instant.parse("2024-04-01T00:00:00Z")))
                .contains(Instant.parse("2024-10-28T16:00:00Z"));
        assertThat(both.nextOpening(Instant.parse("8824-04-01T00:00:00Z")))
                .contains(Instant.parse("8824-10-28T16:00:00Z")); // 6800 years are whole cycles of 400
        assertThatThrownBy(() -> both.add(MARCH_12, hours(1_000_000)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("adding PT1000000H of open time to 2024-03-12T00:00:00Z ends after the year 9999;"
                        + " add less");
    }

    @Test
    void writesAndReadsPlainData() {
        BusinessCalendar calendar = FR2.union(NY1).intersection(ALL_PARIS).inZone(ZoneOffset.UTC);
        Map<String, Object> data = calendar.toData();
        assertThat(data).containsOnlyKeys("version", "zone", "intersection").containsEntry("zone", "Z");
        assertThat(data.get("intersection"))
                .isEqualTo(List.of(
                        Map.of("version", 1, "zone", "Europe/Paris", "union", List.of(FR2.toData(), NY1.toData())),
                        ALL_PARIS.toData()));
        assertThat(BusinessCalendar.fromData(data)).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(FR1.union(NY1)).hasToString("union by dates of Europe/Paris of (" + FR1 + ") and (" + NY1 + ")");
    }

    @Test
    void badDataIsRefusedWithItsPlace() {
        assertThatThrownBy(() ->
                        BusinessCalendar.fromData(Map.of("version", 1, "zone", "Europe/Paris", "union", List.of())))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: union: there is no calendar; give at least one");
        Map<String, Object> bad = new HashMap<>(NY1.toData());
        bad.put("holidays", List.of("-999999999-01-01"));
        assertThatThrownBy(() -> BusinessCalendar.fromData(
                        Map.of("version", 1, "zone", "Europe/Paris", "union", List.of(FR1.toData(), bad))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: union[1].holidays[0]: date -999999999-01-01 is outside"
                        + " 0001-01-01..9999-12-31; give a date within it");
        Map<String, Object> deep = NY1.toData();
        for (int i = 0; i < 5000; i++) {
            deep = Map.of("version", 1, "zone", "Europe/Paris", "union", List.of(deep));
        }
        Map<String, Object> tooDeep = deep;
        assertThatThrownBy(() -> BusinessCalendar.fromData(tooDeep))
                .isInstanceOf(DataFormatException.class)
                .hasMessageEndingWith("combinations are nested more than 20 deep; combine fewer");
    }
}
