package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The weeks that a scoreboard shows: those of a calendar or fiscal quarter, or any number of weeks under a name of
 * one's own (the quarters of a 4-4-5 calendar, a year of 53 weeks). Weeks may start on any day.
 */
public final class WeeklyPeriod {

    /** A week belongs to the quarter that holds its fourth day, which is the Thursday of ISO weeks. */
    private static final int DECIDING_DAY = 3;

    private final String name;
    private final LocalDate start;
    private final int count;
    private final @Nullable YearQuarter quarter;

    private WeeklyPeriod(String name, LocalDate start, int count, @Nullable YearQuarter quarter) {
        this.name = name;
        this.start = start;
        this.count = count;
        this.quarter = quarter;
    }

    /**
     * The ISO weeks of a quarter.
     *
     * @param quarter the calendar or fiscal quarter
     * @return its 12, 13 or 14 weeks
     */
    public static WeeklyPeriod of(YearQuarter quarter) {
        return of(quarter, DayOfWeek.MONDAY);
    }

    /**
     * The weeks of a quarter that start on a given day.
     *
     * @param quarter the calendar or fiscal quarter
     * @param firstDay the first day of the weeks
     * @return the 12, 13 or 14 weeks whose fourth day is in the quarter
     */
    public static WeeklyPeriod of(YearQuarter quarter, DayOfWeek firstDay) {
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(firstDay, "firstDay");
        DateRange range = quarter.range();
        int ahead = Math.floorMod(
                firstDay.plus(DECIDING_DAY).getValue()
                        - range.start().getDayOfWeek().getValue(),
                7);
        LocalDate start = range.start().plusDays(ahead - DECIDING_DAY);
        int weeks = 0;
        while (range.contains(start.plusDays(DECIDING_DAY).plusWeeks(weeks))) {
            weeks++;
        }
        return new WeeklyPeriod(quarter.toString(), start, weeks, quarter);
    }

    /**
     * Weeks under a name.
     *
     * @param name for example {@code P1 2026}
     * @param start the first date of the first week
     * @param count how many weeks, 1 to 106
     * @return the weeks
     */
    public static WeeklyPeriod ofWeeks(String name, LocalDate start, int count) {
        Require.text(name, "name of the period");
        Objects.requireNonNull(start, "start");
        Require.between(count, 1, 106, "number of weeks of '" + name + "'");
        return new WeeklyPeriod(name, start, count, null);
    }

    /**
     * What people call it.
     *
     * @return for example {@code 2026-Q1}
     */
    public String name() {
        return name;
    }

    /**
     * The period for people.
     *
     * @param language the language
     * @return the quarter as the language writes it, for example {@code 2026-Q1}, in French {@code T1 2026}; of other
     *     weeks their name
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return quarter == null ? name : quarter.toText(language);
    }

    /**
     * The first date of its first week.
     *
     * @return the date
     */
    public LocalDate start() {
        return start;
    }

    /**
     * How many weeks it has.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * The day on which its weeks start.
     *
     * @return the day
     */
    public DayOfWeek firstDay() {
        return start.getDayOfWeek();
    }

    /**
     * Its dates.
     *
     * @return from its first date to before the week after it
     */
    public DateRange range() {
        return DateRange.of(start, start.plusWeeks(count));
    }

    /**
     * Its weeks.
     *
     * @return the dates of each, in order
     */
    public List<DateRange> weeks() {
        List<DateRange> weeks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            weeks.add(DateRange.of(start.plusWeeks(i), start.plusWeeks(i + 1L)));
        }
        return List.copyOf(weeks);
    }

    /**
     * The period before it.
     *
     * @return the quarter before; of weeks under a name as many weeks just before
     */
    public WeeklyPeriod before() {
        return quarter == null
                ? new WeeklyPeriod("the " + count + " weeks before " + name, start.minusWeeks(count), count, null)
                : of(quarter.plusQuarters(-1), firstDay());
    }

    /**
     * The period a year before it.
     *
     * @return the same quarter of the year before; of weeks under a name those 52 weeks earlier
     */
    public WeeklyPeriod yearBefore() {
        return quarter == null
                ? new WeeklyPeriod(name + " less 52 weeks", start.minusWeeks(52), count, null)
                : of(quarter.plusQuarters(-4), firstDay());
    }

    /**
     * What a week is called.
     *
     * @param week the first date of the week
     * @return its ISO name, for example {@code 2026-W05}, if weeks start on Monday; else its first date
     */
    public String label(LocalDate week) {
        Objects.requireNonNull(week, "week");
        return isoWeek(week).map(YearWeek::toString).orElse(week.toString());
    }

    Optional<YearWeek> isoWeek(LocalDate week) {
        return firstDay() == DayOfWeek.MONDAY ? Optional.of(YearWeek.of(week)) : Optional.empty();
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        if (quarter == null) {
            data.put("name", name);
            data.put("start", start.toString());
            data.put("weeks", count);
        } else {
            data.put("quarter", quarter.toString());
            data.put("first-day", DataObject.spelled(firstDay()));
        }
        return data;
    }

    static WeeklyPeriod read(DataObject data) {
        if (data.has("quarter")) {
            YearQuarter quarter = data.parsed("quarter", YearQuarter::parse, "a quarter like 2026-Q1");
            return of(quarter, data.constant("first-day", DayOfWeek.class));
        }
        return ofWeeks(data.text("name"), data.date("start"), data.integer("weeks"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyPeriod period
                && name.equals(period.name)
                && start.equals(period.start)
                && count == period.count
                && Objects.equals(quarter, period.quarter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, start, count);
    }

    /**
     * The name and the dates.
     *
     * @return for example {@code 2026-Q1 2025-12-29/2026-03-30}
     */
    @Override
    public String toString() {
        return name + " " + range();
    }
}
