package dev.smarketing.core.calendar;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.NY1;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.calendar.Calendars.paris;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatedCalendarTest {

    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1); // a Monday
    private static final WeeklyCalendar SUMMER = BusinessCalendar.builder(PARIS)
            .openOn(MONDAY, FRIDAY, "08:00-14:00")
            .closedOn(LocalDate.of(2024, 6, 11), LocalDate.of(2024, 7, 15))
            .build();
    private static final DatedCalendar OFFICE =
            FR1.changedFrom(JULY_1, SUMMER).changedFrom(LocalDate.of(2024, 9, 2), FR1);

    @Test
    void eachDateHasTheHoursAndHolidaysInForceOnIt() {
        assertThat(OFFICE.isOpen(paris("2024-06-28T17:00"))).isTrue();
        assertThat(OFFICE.isOpen(paris("2024-07-01T17:00"))).isFalse();
        assertThat(OFFICE.isOpen(paris("2024-07-01T08:00"))).isTrue();
        // a holiday of the summer calendar before the summer is none; 08-15 is none of the summer calendar
        assertThat(OFFICE.isBusinessDay(LocalDate.of(2024, 6, 11))).isTrue();
        assertThat(OFFICE.isBusinessDay(LocalDate.of(2024, 7, 15))).isFalse();
        assertThat(OFFICE.isBusinessDay(LocalDate.of(2024, 8, 15))).isTrue();
        assertThat(OFFICE.isBusinessDay(LocalDate.of(2024, 11, 1))).isFalse();
        assertThat(OFFICE.inForceOn(LocalDate.of(2024, 6, 30))).isEqualTo(FR1);
        assertThat(OFFICE.inForceOn(JULY_1)).isEqualTo(SUMMER);
        assertThat(OFFICE.first()).isEqualTo(FR1);
        assertThat(OFFICE.changes()).containsOnlyKeys(JULY_1, LocalDate.of(2024, 9, 2));
    }

    @Test
    void timeRunsOverTheChange() {
        // Friday 16:00-18:00 is 2 h, so 3 h are left for Monday from 08:00
        assertThat(OFFICE.add(paris("2024-06-28T16:00"), Duration.ofHours(5))).contains(paris("2024-07-01T11:00"));
        assertThat(OFFICE.subtract(paris("2024-07-01T11:00"), Duration.ofHours(5)))
                .contains(paris("2024-06-28T16:00"));
        assertThat(OFFICE.between(paris("2024-06-28T16:00"), paris("2024-07-02T00:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void anOvernightShiftFollowsTheCalendarOfTheDateOnWhichItStarts() {
        WeeklyCalendar nights =
                BusinessCalendar.builder(PARIS).openOn(FRIDAY, "22:00-06:00").build();
        WeeklyCalendar none = BusinessCalendar.builder(PARIS).build();
        LocalDate saturday = LocalDate.of(2024, 6, 15);
        assertThat(nights.changedFrom(saturday, none).between(paris("2024-06-14T00:00"), paris("2024-06-16T00:00")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(none.changedFrom(saturday, nights).between(paris("2024-06-14T00:00"), paris("2024-06-16T00:00")))
                .isEqualTo(Duration.ZERO);
        WeeklyCalendar closed =
                BusinessCalendar.builder(PARIS).closedOn(saturday).build();
        assertThat(nights.changedFrom(saturday, closed).between(paris("2024-06-14T00:00"), paris("2024-06-16T00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void openingForGoodFromADateOnIsNotNever() {
        WeeklyCalendar none = BusinessCalendar.builder(PARIS).build();
        DatedCalendar later = none.changedFrom(LocalDate.of(9000, 1, 6), SUMMER);
        assertThat(later.nextOpening(paris("2024-06-14T00:00")).orElseThrow())
                .isEqualTo(later.startOf(LocalDate.of(9000, 1, 6)).plus(Duration.ofHours(8)));
        DatedCalendar over = SUMMER.changedFrom(JULY_1, none);
        assertThat(over.nextOpening(paris("2024-07-01T00:00"))).isEmpty();
        assertThat(over.add(paris("2024-07-01T00:00"), Duration.ofNanos(1))).isEmpty();
        assertThat(over.previousClosing(paris("2025-07-01T00:00"))).contains(paris("2024-06-28T14:00"));
    }

    @Test
    void changesComeInOrderAndInOneZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.changedFrom(LocalDate.of(2024, 9, 2), SUMMER))
                .withMessage("calendar from 2024-09-02 is not after the last change on 2024-09-02;"
                        + " give the changes in order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FR1.changedFrom(JULY_1, NY1))
                .withMessage("calendar from 2024-07-01 is in America/New_York but the calendar before it in"
                        + " Europe/Paris; give one of that zone, or unite both");
    }

    @Test
    void writesAndReadsPlainData() {
        Map<String, Object> data = Map.of(
                "version",
                1,
                "versions",
                List.of(
                        Map.of("calendar", FR1.toData()),
                        Map.of("from", "2024-07-01", "calendar", SUMMER.toData()),
                        Map.of("from", "2024-09-02", "calendar", FR1.toData())));
        assertThat(OFFICE.toData()).isEqualTo(data);
        assertThat(BusinessCalendar.fromData(data))
                .isEqualTo(OFFICE)
                .hasSameHashCodeAs(OFFICE)
                .isNotEqualTo(FR1);
        assertThat(FR1).isNotEqualTo(SUMMER).isNotEqualTo(OFFICE);
        assertThat(FR1.changedFrom(JULY_1, SUMMER)).isNotEqualTo(OFFICE);
        assertThat(OFFICE).hasToString(FR1 + "; from 2024-07-01 " + SUMMER + "; from 2024-09-02 " + FR1);
        assertThatThrownBy(() -> BusinessCalendar.fromData(Map.of("version", 1, "versions", List.of())))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: versions: there is no calendar; give at least one");
        assertThatThrownBy(() -> BusinessCalendar.fromData(Map.of(
                        "version",
                        1,
                        "versions",
                        List.of(
                                Map.of("calendar", FR1.toData()),
                                Map.of("from", "+999999999-01-01", "calendar", FR1.toData())))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("business calendar: versions[1].from: date +999999999-01-01 is outside"
                        + " 0001-01-01..9999-12-31; give a date within it");
    }
}
