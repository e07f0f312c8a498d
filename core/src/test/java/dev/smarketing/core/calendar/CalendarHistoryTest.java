package dev.smarketing.core.calendar;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.NY1;
import static dev.smarketing.core.calendar.Calendars.fr1;
import static dev.smarketing.core.calendar.Calendars.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarHistoryTest {

    private static final Instant JUNE_8 = Instant.parse("2024-06-08T10:00:00Z");
    private static final WeeklyCalendar MONDAY_CLOSED =
            fr1().closedOn(LocalDate.of(2024, 6, 10)).build();
    private static final CalendarHistory HISTORY =
            CalendarHistory.startingWith(FR1).recorded(JUNE_8, MONDAY_CLOSED);

    @Test
    void a10AClosingDeclaredLaterMovesWhatIsReckonedLater() {
        Instant start = paris("2024-06-07T16:30");
        Duration target = Duration.ofHours(4);
        assertThat(HISTORY.asKnownAt(Instant.parse("2024-06-07T20:00:00Z")).add(start, target))
                .contains(paris("2024-06-10T11:30"));
        assertThat(HISTORY.asKnownAt(JUNE_8).add(start, target)).contains(paris("2024-06-11T11:30"));
        assertThat(HISTORY.asKnownAt(JUNE_8.minusNanos(1))).isEqualTo(FR1);
        assertThat(HISTORY.asKnownAt(Instant.MIN)).isEqualTo(FR1);
        assertThat(HISTORY.asKnownAt(Instant.MAX)).isEqualTo(MONDAY_CLOSED);
        assertThat(HISTORY.first()).isEqualTo(FR1);
        assertThat(HISTORY.recorded()).containsExactly(Map.entry(JUNE_8, MONDAY_CLOSED));
    }

    @Test
    void entriesComeInOrderAndInOneZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.recorded(JUNE_8, FR1))
                .withMessage("calendar recorded at 2024-06-08T10:00:00Z is not after the one recorded at"
                        + " 2024-06-08T10:00:00Z; give them in order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.recorded(JUNE_8.plusSeconds(1), NY1))
                .withMessage("calendar recorded at 2024-06-08T10:00:01Z has dates of America/New_York"
                        + " but the history those of Europe/Paris; give one of that zone");
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarHistory.startingWith(FR1).recorded(nothing(), FR1))
                .withMessage("at");
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarHistory.startingWith(nothing()))
                .withMessage("calendar");
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }

    @Test
    void writesAndReadsPlainData() {
        Map<String, Object> data = Map.of(
                "version",
                1,
                "calendar",
                FR1.toData(),
                "recorded",
                List.of(Map.of("at", "2024-06-08T10:00:00Z", "calendar", MONDAY_CLOSED.toData())));
        assertThat(HISTORY.toData()).isEqualTo(data);
        assertThat(CalendarHistory.fromData(data)).isEqualTo(HISTORY).hasSameHashCodeAs(HISTORY);
        assertThat(HISTORY).hasToString(FR1 + "; as of 2024-06-08T10:00:00Z " + MONDAY_CLOSED);
        assertThatThrownBy(() -> CalendarHistory.fromData(Map.of(
                        "version",
                        1,
                        "calendar",
                        FR1.toData(),
                        "recorded",
                        List.of(Map.of("at", "yesterday", "calendar", FR1.toData())))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("calendar history: recorded[0].at: 'yesterday' cannot be read;"
                        + " give an instant like 2026-03-01T09:30:00Z");
    }
}
