/**
 * Days, weeks, quarters and business time.
 *
 * <p>Law: facts are instants, periods are local dates, and the zone that joins them is always named; nothing
 * here reads a clock or a default zone. Ranges and opening hours are half-open: open at the first instant,
 * closed at the last. A local time that a zone skips is the instant of the skip; one that happens twice is
 * the first of the two; so the dates of a zone part its time without gap or overlap, also those of 0, 23 or
 * 25 hours. Opening hours are whole seconds; durations are exact to the nanosecond. Dates and instants lie
 * within the years 1 to 9999; a result outside is an {@link java.lang.ArithmeticException}. "Never" is an
 * empty {@link java.util.Optional}. Null arguments are a {@link java.lang.NullPointerException}.
 */
@NullMarked
package dev.smarketing.core.calendar;

import org.jspecify.annotations.NullMarked;
