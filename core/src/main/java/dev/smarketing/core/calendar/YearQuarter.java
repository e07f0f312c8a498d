package dev.smarketing.core.calendar;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months of a year that may start in any month. A fiscal year that does not start in January bears the
 * number of the calendar year in which it ends: with a start in October, 2026-Q1 is October to December 2025.
 *
 * @param year the year, 1 to 9999
 * @param quarter 1 to 4
 * @param firstMonth the month in which the year starts
 */
public record YearQuarter(int year, int quarter, Month firstMonth) implements Comparable<YearQuarter> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-Q([1-4])(?: from month ([0-9]{2}))?");

    /**
     * A quarter.
     *
     * @param year the year, 1 to 9999
     * @param quarter 1 to 4
     * @param firstMonth the month in which the year starts
     * @throws IllegalArgumentException if the year or the quarter is outside its limits
     */
    public YearQuarter {
        Objects.requireNonNull(firstMonth, "firstMonth");
        Require.between(year, 1, 9999, "year");
        Require.between(quarter, 1, 4, "quarter");
    }

    /**
     * A quarter of a calendar year.
     *
     * @param year the year, 1 to 9999
     * @param quarter 1 to 4
     * @return the quarter
     */
    public static YearQuarter of(int year, int quarter) {
        return new YearQuarter(year, quarter, Month.JANUARY);
    }

    /**
     * The calendar quarter of a date.
     *
     * @param date the date
     * @return the quarter
     */
    public static YearQuarter of(LocalDate date) {
        return of(date, Month.JANUARY);
    }

    /**
     * The fiscal quarter of a date.
     *
     * @param date the date
     * @param firstMonth the month in which the fiscal year starts
     * @return the quarter
     */
    public static YearQuarter of(LocalDate date, Month firstMonth) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(firstMonth, "firstMonth");
        int monthOfYear = Math.floorMod(date.getMonthValue() - firstMonth.getValue(), 12);
        LocalDate start = date.withDayOfMonth(1).minusMonths(monthOfYear);
        int year = firstMonth == Month.JANUARY ? start.getYear() : start.getYear() + 1;
        return new YearQuarter(year, monthOfYear / 3 + 1, firstMonth);
    }

    /**
     * A quarter from its text.
     *
     * @param text for example {@code 2026-Q1}, or {@code 2026-Q1 from month 10} for a year that starts in October
     * @return the quarter
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static YearQuarter parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "quarter '" + text + "' cannot be read; give a quarter like 2026-Q1 or 2026-Q1 from month 10");
        }
        int month = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        Require.between(month, 1, 12, "first month of quarter '" + text + "'");
        return new YearQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Month.of(month));
    }

    /**
     * Its dates.
     *
     * @return the first date to before the first of the next quarter
     */
    public DateRange range() {
        LocalDate start = start();
        return DateRange.of(start, start.plusMonths(3));
    }

    private LocalDate start() {
        int startYear = firstMonth == Month.JANUARY ? year : year - 1;
        return LocalDate.of(startYear, firstMonth, 1).plusMonths(3L * (quarter - 1));
    }

    /**
     * The ISO weeks whose Thursday is in it.
     *
     * @return 12, 13 or 14 weeks in order
     */
    public List<YearWeek> weeks() {
        DateRange range = range();
        LocalDate thursday = range.start()
                .plusDays(Math.floorMod(4 - range.start().getDayOfWeek().getValue(), 7));
        List<YearWeek> weeks = new ArrayList<>(14);
        for (; thursday.isBefore(range.end()); thursday = thursday.plusWeeks(1)) {
            weeks.add(YearWeek.of(thursday));
        }
        return List.copyOf(weeks);
    }

    /**
     * The quarter some quarters later, of the same kind of year.
     *
     * @param quarters how many, negative for earlier
     * @return the quarter
     * @throws ArithmeticException if it is outside the years 1 to 9999
     */
    public YearQuarter plusQuarters(long quarters) {
        long own = year * 4L + quarter - 1;
        if (quarters < 4 - own || quarters >= 40_000 - own) {
            throw new ArithmeticException(
                    this + " plus " + quarters + " quarters is outside the years 1 to 9999; add fewer");
        }
        int index = (int) (own + quarters);
        return new YearQuarter(index / 4, index % 4 + 1, firstMonth);
    }

    /** By the first date, then by how long the year has run. */
    @Override
    public int compareTo(YearQuarter other) {
        Objects.requireNonNull(other, "other");
        int byStart = Long.signum(ChronoUnit.DAYS.between(other.start(), start()));
        return byStart != 0 ? byStart : Integer.compare(quarter, other.quarter);
    }

    /**
     * The quarter for people.
     *
     * @param language the language
     * @return in English the text that {@link #parse} reads, in French and Spanish for example {@code T1 2026}; of a
     *     year that does not start in January with the month in which it does
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        String text = "T" + quarter + " " + Digits.pad(year, 4);
        int month = firstMonth.getValue();
        return language.pick(
                toString(),
                month == 1 ? text : text + " (année à partir du mois " + month + ")",
                month == 1 ? text : text + " (año desde el mes " + month + ")");
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return for example {@code 2026-Q1}
     */
    @Override
    public String toString() {
        String text = Digits.pad(year, 4) + "-Q" + quarter;
        return firstMonth == Month.JANUARY ? text : text + " from month " + Digits.pad(firstMonth.getValue(), 2);
    }
}
