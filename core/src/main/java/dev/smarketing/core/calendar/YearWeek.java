package dev.smarketing.core.calendar;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 week: Monday to Sunday, in the year that holds its Thursday.
 *
 * @param year the week-based year, 1 to 9999
 * @param week its number, 1 to 52 or 53
 */
public record YearWeek(int year, int week) implements Comparable<YearWeek> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");

    /**
     * A week.
     *
     * @param year the week-based year, 1 to 9999
     * @param week its number, 1 to 52 or 53
     * @throws IllegalArgumentException if the year has no such week
     */
    public YearWeek {
        Require.between(year, 1, 9999, "year");
        Require.between(week, 1, weeksOf(year), "week of " + year);
    }

    private static int weeksOf(int year) {
        // 28 December is always in the last week
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /**
     * A week.
     *
     * @param year the week-based year, 1 to 9999
     * @param week its number, 1 to 52 or 53
     * @return the week
     */
    public static YearWeek of(int year, int week) {
        return new YearWeek(year, week);
    }

    /**
     * The week of a date.
     *
     * @param date the date
     * @return the week, which may belong to the year before or after
     */
    public static YearWeek of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new YearWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * A week from its text.
     *
     * @param text for example {@code 2026-W01}
     * @return the week
     * @throws IllegalArgumentException if the text is not of this form or the year has no such week
     */
    public static YearWeek parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("week '" + text + "' cannot be read; give a week like 2026-W01");
        }
        return new YearWeek(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Its first date.
     *
     * @return the Monday
     */
    public LocalDate monday() {
        return thursday().minusDays(3);
    }

    /**
     * The date that decides to which year and quarter it belongs.
     *
     * @return the Thursday
     */
    public LocalDate thursday() {
        // the first week is the one with 4 January; its Thursday is that date moved within the week
        LocalDate fourth = LocalDate.of(year, 1, 4);
        return fourth.plusDays(4L - fourth.getDayOfWeek().getValue()).plusWeeks(week - 1L);
    }

    /**
     * Its seven dates.
     *
     * @return Monday to before the next Monday
     */
    public DateRange range() {
        return DateRange.of(monday(), monday().plusWeeks(1));
    }

    /**
     * The calendar quarter that holds its Thursday.
     *
     * @return the quarter
     */
    public YearQuarter quarter() {
        return YearQuarter.of(thursday());
    }

    /**
     * The week some weeks later.
     *
     * @param weeks how many, negative for earlier
     * @return the week
     * @throws ArithmeticException if it is outside the years 1 to 9999
     */
    public YearWeek plusWeeks(long weeks) {
        try {
            return of(thursday().plusWeeks(weeks));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw (ArithmeticException) new ArithmeticException(
                            this + " plus " + weeks + " weeks is outside the years 1 to 9999; add fewer")
                    .initCause(e);
        }
    }

    /**
     * How many weeks lie between this one and another.
     *
     * @param other the other week
     * @return 0 for the same, 1 if the other is the next, negative if it is earlier
     */
    public long weeksUntil(YearWeek other) {
        Objects.requireNonNull(other, "other");
        return ChronoUnit.WEEKS.between(thursday(), other.thursday());
    }

    @Override
    public int compareTo(YearWeek other) {
        Objects.requireNonNull(other, "other");
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(week, other.week);
    }

    /**
     * The week for people.
     *
     * @param language the language
     * @return for example {@code 2026-W01}, in French and Spanish {@code 2026-S01}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return Digits.pad(year, 4) + language.pick("-W", "-S", "-S") + Digits.pad(week, 2);
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return for example {@code 2026-W01}
     */
    @Override
    public String toString() {
        return Digits.pad(year, 4) + "-W" + Digits.pad(week, 2);
    }
}
