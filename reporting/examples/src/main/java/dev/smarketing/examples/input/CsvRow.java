package dev.smarketing.examples.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One row of a table, read by column name. Values are without white space around them. Every getter that cannot give
 * its type throws a {@link RowException}, which the table reports with file and line.
 */
public final class CsvRow {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,2})?");

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /** A moment outside these is a slip of the pen, and far outside them no age in days can be told. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final long line;
    private final Map<String, Integer> positions;
    private final List<String> fields;
    private final Set<String> missingWords;
    private final FileLayout layout;

    CsvRow(
            long line,
            Map<String, Integer> positions,
            List<String> fields,
            Set<String> missingWords,
            FileLayout layout) {
        this.line = line;
        this.positions = positions;
        this.fields = fields;
        this.missingWords = missingWords;
        this.layout = layout;
    }

    /**
     * Where the row begins in its file.
     *
     * @return the number of the line, the first is 1
     */
    public long line() {
        return line;
    }

    /**
     * A value as it stands in the file, words for a missing value included.
     *
     * @param column the name of the column
     * @return the value, empty if there is none
     */
    public String raw(String column) {
        Integer position = positions.get(Objects.requireNonNull(column, "column"));
        if (position == null) {
            throw new IllegalStateException(
                    "column '" + column + "' is not among " + positions.keySet() + "; name it when defining the table");
        }
        return fields.get(position).strip();
    }

    /**
     * Whether there is a value.
     *
     * @param column the name of the column
     * @return false if the value is empty or one of the words for a missing value
     */
    public boolean has(String column) {
        String value = raw(column);
        return !value.isEmpty() && !missingWords.contains(value);
    }

    /**
     * A text.
     *
     * @param column the name of the column
     * @return the value, not empty
     */
    public String text(String column) {
        if (!has(column)) {
            throw new RowException(layout.named(column) + " is empty; give a value");
        }
        return raw(column);
    }

    /**
     * A text that may be missing.
     *
     * @param column the name of the column
     * @return the value, if there is one
     */
    public Optional<String> optionalText(String column) {
        return has(column) ? Optional.of(raw(column)) : Optional.empty();
    }

    /**
     * A whole number.
     *
     * @param column the name of the column
     * @return the value
     */
    public long whole(String column) {
        String value = layout.number(text(column)).orElse("");
        if (!WHOLE.matcher(value).matches()) {
            throw refused(column, "cannot be read; give a whole number like 1200, of at most 18 digits");
        }
        return Long.parseLong(value);
    }

    /**
     * A whole number that may be missing.
     *
     * @param column the name of the column
     * @return the value, if there is one
     */
    public OptionalLong optionalWhole(String column) {
        return has(column) ? OptionalLong.of(whole(column)) : OptionalLong.empty();
    }

    /**
     * A number of things.
     *
     * @param column the name of the column
     * @return the value, 0 or more
     */
    public long count(String column) {
        long value = whole(column);
        if (value < 0) {
            throw refused(column, "is below the least allowed value 0; give 0 or more");
        }
        return value;
    }

    /**
     * A number of things that may be missing.
     *
     * @param column the name of the column
     * @return the value, 0 or more, if there is one
     */
    public OptionalLong optionalCount(String column) {
        return has(column) ? OptionalLong.of(count(column)) : OptionalLong.empty();
    }

    /**
     * An exact decimal number.
     *
     * @param column the name of the column
     * @return the value, with the decimals as written
     */
    public BigDecimal decimal(String column) {
        String value = layout.number(text(column)).orElse("");
        if (!DECIMAL.matcher(value).matches()) {
            throw refused(column, "cannot be read; " + layout.numberAdvice());
        }
        return new BigDecimal(value);
    }

    /**
     * An exact decimal number that is no less than nothing.
     *
     * @param column the name of the column
     * @return the value, 0 or more
     */
    public BigDecimal notNegative(String column) {
        BigDecimal value = decimal(column);
        if (value.signum() < 0) {
            throw refused(column, "is below the least allowed value 0; give 0 or more");
        }
        return value;
    }

    /**
     * An exact decimal number that may be missing.
     *
     * @param column the name of the column
     * @return the value, if there is one
     */
    public Optional<BigDecimal> optionalDecimal(String column) {
        return has(column) ? Optional.of(decimal(column)) : Optional.empty();
    }

    /**
     * A local date.
     *
     * @param column the name of the column
     * @return the value
     */
    public LocalDate date(String column) {
        return parsed(column, layout::date, "cannot be read; give a date like 2026-03-01");
    }

    /**
     * A local date that may be missing.
     *
     * @param column the name of the column
     * @return the value, if there is one
     */
    public Optional<LocalDate> optionalDate(String column) {
        return has(column) ? Optional.of(date(column)) : Optional.empty();
    }

    /**
     * A month, written as one or as any of its days.
     *
     * @param column the name of the column
     * @return the value
     */
    public YearMonth month(String column) {
        return parsed(
                column,
                text -> MONTH.matcher(text).matches() ? YearMonth.parse(text) : YearMonth.from(layout.date(text)),
                "cannot be read; give a month like 2026-03, or a date");
    }

    /**
     * A date and time without a zone, with T or a space between them.
     *
     * @param column the name of the column
     * @return the value; the caller knows the zone it was meant in
     */
    public LocalDateTime dateTime(String column) {
        return parsed(column, layout::dateTime, "cannot be read; give a date and time like 2026-03-01 09:30:00");
    }

    /**
     * A moment, written with its offset, so that no zone has to be guessed.
     *
     * @param column the name of the column
     * @return the value
     */
    public Instant instant(String column) {
        OffsetDateTime moment = parsed(
                column,
                layout::moment,
                "cannot be read; give a moment with its offset like 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z");
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw refused(column, "is outside the years " + FIRST_YEAR + " to " + LAST_YEAR + "; correct the year");
        }
        return moment.toInstant();
    }

    /**
     * A moment that may be missing.
     *
     * @param column the name of the column
     * @return the value, if there is one
     */
    public Optional<Instant> optionalInstant(String column) {
        return has(column) ? Optional.of(instant(column)) : Optional.empty();
    }

    /**
     * A yes or no.
     *
     * @param column the name of the column
     * @return the value of yes, no, true or false in any case
     */
    public boolean flag(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw refused(column, "is neither yes nor no; give one of the two");
        };
    }

    /**
     * A yes or no that may be missing.
     *
     * @param column the name of the column
     * @return the value, if there is one
     */
    public Optional<Boolean> optionalFlag(String column) {
        return has(column) ? Optional.of(flag(column)) : Optional.empty();
    }

    /**
     * A constant of an enumeration, written in any case, with hyphens, spaces or underscores.
     *
     * @param column the name of the column
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the value
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        E[] constants = Objects.requireNonNull(type.getEnumConstants());
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw refused(column, "is not one of " + Arrays.toString(constants) + "; choose one of these");
    }

    /**
     * A text turned into a value.
     *
     * @param column the name of the column
     * @param parser reads the text, and refuses a bad one with an IllegalArgumentException or DateTimeException
     * @param refusal what to say of a bad one, following the column and its value
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T parsed(String column, Function<String, T> parser, String refusal) {
        String value = text(column);
        try {
            return parser.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            RowException refused = refused(column, refusal);
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * A refusal of one value of this row.
     *
     * @param column the name of the column
     * @param reason what is wrong and what to do, following the column and its value
     * @return the exception to throw
     */
    public RowException refused(String column, String reason) {
        return new RowException(layout.named(column) + " '" + raw(column) + "' " + reason);
    }

    /** The line and the values, for example {@code line 4 [L-0001, 12]}. */
    @Override
    public String toString() {
        return "line " + line + " " + fields;
    }
}
