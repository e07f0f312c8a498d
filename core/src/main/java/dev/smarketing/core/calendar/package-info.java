/**
 * Days, weeks, quarters and business time.
 *
 * <p>Law: facts are instants, periods are local dates, and the zone that joins them is always named; nothing here
 * reads a clock or a default zone. Ranges and opening hours are half-open: open at the first instant, closed at the
 * last. A local time that a zone skips is the instant of the skip; one that happens twice is the first of the two; so
 * the dates of a zone part its time without gap or overlap, also those of 0, 23 or 25 hours. Opening hours are whole
 * seconds; durations are exact to the nanosecond. Dates and instants lie within the years 1 to 9999; a result outside
 * is an {@link java.lang.ArithmeticException}. "Never" is an empty {@link java.util.Optional}, and every answer takes
 * bounded time. Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of their
 * parameter excludes an {@link java.lang.IllegalArgumentException}.
 *
 * <p>A local time that does not exist or exists twice has no other reading here: pushing a skipped time on, as
 * {@code java.time} does, would count the hour after the skip twice or for the wrong date. Open time backwards is
 * negative, never zero by silence. Named alternatives: closed dates that close their shifts
 * ({@link BusinessCalendarBuilder#closedDatesCloseShifts()}), overlapping hours as a
 * {@link BusinessCalendar#union(BusinessCalendar)}, the latest instant
 * ({@link BusinessCalendar#addLatest(java.time.Instant, java.time.Duration)}).
 *
 * <p>Four things people change: the hours on one date (special hours, breaks, holidays), all hours from a date on
 * ({@link DatedCalendar}), what is known of them ({@link CalendarHistory}), and who else is open
 * ({@link CombinedCalendar}).
 */
@NullMarked
package dev.smarketing.core.calendar;

import org.jspecify.annotations.NullMarked;
