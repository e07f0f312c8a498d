package dev.smarketing.core.calendar;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was known of a calendar, and since when: each entry is the whole calendar as it was recorded at an
 * instant, for example because a closing was declared. A verdict of yesterday is reckoned with yesterday's
 * knowledge, also about dates that were then to come.
 *
 * <p>This is not {@link DatedCalendar}: there a calendar changes on a date, here the knowledge of it does. A
 * change that is announced ahead is both: a dated calendar, recorded when it was announced.
 */
public final class CalendarHistory {

    private final BusinessCalendar first;
    private final NavigableMap<Instant, BusinessCalendar> recorded;

    private CalendarHistory(BusinessCalendar first, NavigableMap<Instant, BusinessCalendar> recorded) {
        this.first = first;
        this.recorded = Collections.unmodifiableNavigableMap(recorded);
    }

    /**
     * A history of one calendar, known all along.
     *
     * @param calendar the calendar
     * @return the history
     */
    public static CalendarHistory startingWith(BusinessCalendar calendar) {
        return new CalendarHistory(Objects.requireNonNull(calendar, "calendar"), new TreeMap<>());
    }

    /**
     * Adds what became known at an instant.
     *
     * @param at when it was recorded, after all that was recorded before
     * @param calendar the whole calendar as known from then on, of the same zone
     * @return the longer history
     * @throws IllegalArgumentException if the instant is not after the last one or the zones differ
     */
    public CalendarHistory recorded(Instant at, BusinessCalendar calendar) {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(calendar, "calendar");
        if (!calendar.zone().equals(first.zone())) {
            throw new IllegalArgumentException("calendar recorded at " + at + " has dates of " + calendar.zone()
                    + " but the history those of " + first.zone() + "; give one of that zone");
        }
        if (!recorded.isEmpty() && !at.isAfter(recorded.lastKey())) {
            throw new IllegalArgumentException("calendar recorded at " + at + " is not after the one recorded at "
                    + recorded.lastKey() + "; give them in order");
        }
        NavigableMap<Instant, BusinessCalendar> more = new TreeMap<>(recorded);
        more.put(at, calendar);
        return new CalendarHistory(first, more);
    }

    /**
     * The calendar as known at an instant.
     *
     * @param instant when
     * @return the last one recorded at or before the instant
     */
    public BusinessCalendar asKnownAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        Map.Entry<Instant, BusinessCalendar> last = recorded.floorEntry(instant);
        return last == null ? first : last.getValue();
    }

    /**
     * The calendar that was known all along.
     *
     * @return the calendar
     */
    public BusinessCalendar first() {
        return first;
    }

    /**
     * What became known later.
     *
     * @return the calendars by the instant at which they were recorded, ascending
     */
    public NavigableMap<Instant, BusinessCalendar> recorded() {
        return recorded;
    }

    /**
     * The history as plain data.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return BusinessCalendarData.write(this);
    }

    /**
     * A history from plain data.
     *
     * @param data what {@link #toData} writes: version, calendar, and recorded, a list of at and calendar
     * @return the history
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe a history
     */
    public static CalendarHistory fromData(Map<String, ?> data) {
        return BusinessCalendarData.readHistory(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarHistory that && first.equals(that.first) && recorded.equals(that.recorded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, recorded);
    }

    /**
     * The calendars one after the other.
     *
     * @return for example {@code Europe/Paris [MONDAY 09:00-18:00]; as of 2024-06-08T00:00:00Z Europe/Paris [...]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(first.toString());
        recorded.forEach(
                (at, calendar) -> text.append("; as of ").append(at).append(' ').append(calendar));
        return text.toString();
    }
}
