package dev.smarketing.scoring.testkit.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CalendarVerifierTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.builder(ZoneId.of("Europe/Paris"))
            .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-12:00", "13:00-18:00")
            .closedOn(LocalDate.of(2026, 7, 14))
            .build();

    /** A Friday and the Monday after it. */
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-07-10T17:00");

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-07-13T10:00");

    private static CalendarVerifier office() {
        return CalendarVerifier.of(OFFICE);
    }

    /** Friday 17 to 18 and Monday 9 to 10 are 2 hours; 10 more are over on Wednesday, after a holiday on Tuesday. */
    @Test
    void whatIsAsExpectedPasses() {
        office().from(FRIDAY)
                .until(MONDAY)
                .isOpenFor(Duration.ofHours(2))
                .from(FRIDAY)
                .after(Duration.ofHours(12))
                .isDueAt(LocalDateTime.parse("2026-07-15T12:00"))
                .from(Instant.parse("2026-07-10T15:00:00Z"))
                .afterBusinessDays(2)
                .isDueAt(Instant.parse("2026-07-15T16:00:00Z"))
                .from(FRIDAY)
                .isOpen()
                .from(LocalDateTime.parse("2026-07-10T12:30"))
                .isClosed()
                .isNoBusinessDay(LocalDate.of(2026, 7, 14))
                .isBusinessDay(LocalDate.of(2026, 7, 15));
        CalendarVerifier.of(BusinessCalendar.builder(ZoneId.of("UTC")).build())
                .from(FRIDAY)
                .after(Duration.ofHours(1))
                .isNeverDue();
    }

    @Test
    void eachQuestionFailsInItsOwnWordsAndNamesTheCalendar() {
        says(
                () -> office().from(FRIDAY).until(MONDAY).isOpenFor(Duration.ofHours(65)),
                "from 2026-07-10T17:00+02:00 until 2026-07-13T10:00+02:00 it is open for PT2H, not for PT65H");
        says(
                () -> office().from(FRIDAY).after(Duration.ofHours(12)).isDueAt(MONDAY),
                "PT12H from 2026-07-10T17:00+02:00 are over at 2026-07-15T12:00+02:00, not at 2026-07-13T10:00+02:00");
        says(
                () -> office().from(FRIDAY).afterBusinessDays(1).isDueAt(MONDAY),
                "1 business day from 2026-07-10T17:00+02:00 are over at 2026-07-13T18:00+02:00,"
                        + " not at 2026-07-13T10:00+02:00");
        says(
                () -> office().from(FRIDAY).afterBusinessDays(2).isNeverDue(),
                "2 business days from 2026-07-10T17:00+02:00 are over at 2026-07-15T18:00+02:00; they were never to"
                        + " be");
        says(() -> office().from(FRIDAY).isClosed(), "it is open at 2026-07-10T17:00+02:00");
        says(
                () -> office().from(LocalDateTime.parse("2026-07-11T17:00")).isOpen(),
                "it is closed at 2026-07-11T17:00+02:00");
        says(() -> office().isBusinessDay(LocalDate.of(2026, 7, 14)), "2026-07-14 is no business day");
        says(() -> office().isNoBusinessDay(LocalDate.of(2026, 7, 15)), "2026-07-15 is a business day");
    }

    private static void says(ThrowingCallable question, String problem) {
        assertThatThrownBy(question).isInstanceOf(AssertionError.class).hasMessage(problem + "\nby calendar " + OFFICE);
    }

    @Test
    void aLocalTimeThatIsNoneOrTwoInstantsIsRefused() {
        assertThatThrownBy(() -> office().from(LocalDateTime.parse("2026-03-29T02:30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the clocks of Europe/Paris never show 2026-03-29T02:30; give an instant");
        assertThatThrownBy(() -> office().from(LocalDateTime.parse("2026-10-25T02:30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the clocks of Europe/Paris show twice 2026-10-25T02:30; give an instant");
        assertThatThrownBy(() -> CalendarVerifier.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("calendar");
    }
}
