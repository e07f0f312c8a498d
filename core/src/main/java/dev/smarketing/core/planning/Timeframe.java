package dev.smarketing.core.planning;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A span of local dates that priorities are decided for: a quarter or a sprint. Nothing is inherited
 * between timeframes, not even by a sprint from the quarter it lies in.
 *
 * @param name what people call it, unique within a backlog
 * @param from the first date inside
 * @param to the first date after it
 */
public record Timeframe(String name, LocalDate from, LocalDate to) {

    /** The usual length of a sprint. */
    public static final int SPRINT_DAYS = 14;

    /**
     * A timeframe.
     *
     * @param name what people call it, not blank
     * @param from the first date inside
     * @param to the first date after it, later than {@code from}
     * @throws IllegalArgumentException if the name is blank or the span holds no date
     */
    public Timeframe {
        Require.text(name, "timeframe name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("timeframe '" + name + "' from " + from + " to before " + to
                    + " holds no date; give a later end, the first date outside");
        }
    }

    /**
     * A calendar quarter.
     *
     * @param year the calendar year
     * @param quarter 1 to 4
     * @return the quarter, named like {@code 2026-Q1}
     * @throws IllegalArgumentException if the quarter is not 1 to 4, or the year is none of {@link LocalDate}, or its
     *     last
     */
    public static Timeframe quarter(int year, int quarter) {
        Require.between(quarter, 1, 4, "quarter");
        Require.between(year, Year.MIN_VALUE, Year.MAX_VALUE - 1, "year");
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Timeframe(year + "-Q" + quarter, from, from.plusMonths(3));
    }

    /**
     * A sprint of two weeks: 14 local dates, whatever the clocks do in between.
     *
     * @param name what people call it
     * @param start its first date
     * @return the timeframe [start, start + 14 days)
     * @throws IllegalArgumentException if {@link LocalDate} has no date 14 days later
     */
    public static Timeframe sprint(String name, LocalDate start) {
        Objects.requireNonNull(start, "start");
        LocalDate last = LocalDate.MAX.minusDays(SPRINT_DAYS);
        if (start.isAfter(last)) {
            throw new IllegalArgumentException("start of sprint '" + name + "' is " + start
                    + ", after the last date from which a sprint can be counted, " + last + "; give an earlier one");
        }
        return new Timeframe(name, start, start.plusDays(SPRINT_DAYS));
    }

    /**
     * Whether a date is inside.
     *
     * @param date the date
     * @return true from {@link #from()} on and before {@link #to()}
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(from) && date.isBefore(to);
    }

    /**
     * The timeframe for people.
     *
     * @param language the language
     * @return the name; that of a calendar quarter as the language writes it, in French and Spanish {@code T1 2026}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        YearQuarter quarter = from.getYear() < 1 || from.getYear() > 9999 ? null : YearQuarter.of(from);
        return quarter != null && equals(quarter(quarter.year(), quarter.quarter())) ? quarter.toText(language) : name;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", name);
        data.put("from", from.toString());
        data.put("to", to.toString());
        return Collections.unmodifiableMap(data);
    }

    static Timeframe read(DataObject data) {
        return new Timeframe(data.text("name"), data.date("from"), data.date("to"));
    }

    /**
     * The name.
     *
     * @return for example {@code 2026-Q1}
     */
    @Override
    public String toString() {
        return name;
    }
}
