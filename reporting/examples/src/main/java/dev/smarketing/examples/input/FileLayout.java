package dev.smarketing.examples.input;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a file of another system differs from ours: its name, the names of its columns, what stands for a column that it
 * lacks, the character between values, the decimal mark, the form of its dates and moments.
 *
 * <p>Nothing is guessed: a number with the marks of another country, or a moment without an offset, is refused until
 * the layout says how it is meant.
 */
public final class FileLayout {

    /** Stands for every column of ours that the file lacks. */
    public static final String ALL_OTHERS = "*";

    /** As the value of a column: the number of the line, for files whose rows have no id. */
    public static final String LINE_NUMBER = "#";

    private static final FileLayout OURS =
            new FileLayout(Optional.empty(), Map.of(), Map.of(), ',', Optional.empty(), Map.of(), Optional.empty());

    private final Optional<String> file;
    private final Map<String, String> columns;
    private final Map<String, String> values;
    private final char delimiter;
    private final Optional<Character> decimalMark;
    private final Map<Form, String> patterns;
    private final Optional<ZoneId> zone;

    private enum Form {
        DATE,
        MOMENT
    }

    private FileLayout(
            Optional<String> file,
            Map<String, String> columns,
            Map<String, String> values,
            char delimiter,
            Optional<Character> decimalMark,
            Map<Form, String> patterns,
            Optional<ZoneId> zone) {
        this.file = file;
        this.columns = columns;
        this.values = values;
        this.delimiter = delimiter;
        this.decimalMark = decimalMark;
        this.patterns = patterns;
        this.zone = zone;
    }

    /**
     * The layout of our own files.
     *
     * @return the layout without any difference
     */
    public static FileLayout ours() {
        return OURS;
    }

    /**
     * This layout, changed by one wish as it stands on a command line.
     *
     * @param name what is set: {@code file}, {@code delimiter}, {@code decimal}, {@code date}, {@code moment} or
     *     {@code zone}
     * @param value the name of the file; one character or {@code tab}; {@code ,} or {@code .}; a pattern of
     *     {@link DateTimeFormatter} such as {@code dd/MM/yyyy}; the id of a zone
     * @return a changed copy
     */
    public FileLayout with(String name, String value) {
        return switch (name) {
            case "file" -> new FileLayout(Optional.of(value), columns, values, delimiter, decimalMark, patterns, zone);
            case "delimiter" -> new FileLayout(file, columns, values, delimiter(value), decimalMark, patterns, zone);
            case "decimal" ->
                new FileLayout(file, columns, values, delimiter, Optional.of(decimalMark(value)), patterns, zone);
            case "date" -> withPattern(Form.DATE, value);
            case "moment" -> withPattern(Form.MOMENT, value);
            case "zone" ->
                new FileLayout(file, columns, values, delimiter, decimalMark, patterns, Optional.of(ZoneId.of(value)));
            default ->
                throw new IllegalArgumentException(
                        "'" + name + "' is no part of a layout; give file, delimiter, decimal, date, moment or zone");
        };
    }

    private FileLayout withPattern(Form form, String pattern) {
        formatter(pattern); // refuses a bad pattern here, not in the first row
        Map<Form, String> changed = new LinkedHashMap<>(patterns);
        changed.put(form, pattern);
        return new FileLayout(file, columns, values, delimiter, decimalMark, Map.copyOf(changed), zone);
    }

    /**
     * This layout where one of our columns has another name.
     *
     * @param column our name
     * @param theirs the name in the file
     * @return a changed copy
     */
    public FileLayout withColumn(String column, String theirs) {
        return new FileLayout(
                file, plus(columns, column, theirs.strip()), values, delimiter, decimalMark, patterns, zone);
    }

    /**
     * This layout where one of our columns, which the file lacks, has the same value in every row.
     *
     * @param column our name, or {@link #ALL_OTHERS}
     * @param value the value, empty for a missing one, or {@link #LINE_NUMBER}
     * @return a changed copy
     */
    public FileLayout withValue(String column, String value) {
        return new FileLayout(file, columns, plus(values, column, value), delimiter, decimalMark, patterns, zone);
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(map);
        if (changed.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("column '" + key + "' is given twice; give it once");
        }
        return changed;
    }

    /**
     * The name of the file.
     *
     * @return empty if it is ours
     */
    public Optional<String> file() {
        return file;
    }

    char delimiter() {
        return delimiter;
    }

    /** The columns of ours that this layout speaks of. */
    List<String> mentioned() {
        return Stream.concat(columns.keySet().stream(), values.keySet().stream())
                .filter(column -> !column.equals(ALL_OTHERS))
                .toList();
    }

    /** The name that a column of ours has in the file. */
    String theirs(String column) {
        return columns.getOrDefault(column, column);
    }

    /** What stands for a column of ours in every row; a column that the file has needs none. */
    Optional<String> value(String column, boolean isInFile) {
        String own = values.get(column);
        if (own != null) {
            return Optional.of(own);
        }
        return isInFile || columns.containsKey(column) ? Optional.empty() : Optional.ofNullable(values.get(ALL_OTHERS));
    }

    /** A column as the user knows it. */
    String named(String column) {
        String theirs = theirs(column);
        return theirs.equals(column) ? column : column + " (column '" + theirs + "')";
    }

    /** A number in our way of writing; none if it does not fit the declared marks. */
    Optional<String> number(String text) {
        if (decimalMark.isEmpty()) {
            return Optional.of(text);
        }
        String group = decimalMark.get() == ',' ? "[.\u00a0\u202f' ]" : "[,\u00a0\u202f' ]";
        String mark = Pattern.quote(decimalMark.get().toString());
        String grouped = "-?[0-9]{1,3}(" + group + "[0-9]{3})+(" + mark + "[0-9]+)?";
        String plain = "-?[0-9]+(" + mark + "[0-9]+)?";
        if (!text.matches(grouped) && !text.matches(plain)) {
            return Optional.empty();
        }
        return Optional.of(text.replaceAll(group, "").replace(decimalMark.get(), '.'));
    }

    /** What to give where a decimal number cannot be read. */
    String numberAdvice() {
        return decimalMark
                .map(mark -> mark == ','
                        ? "give a number like 1250,50 or 1.250,50"
                        : "give a number like 1250.50 or 1,250.50")
                .orElse("give a number like 1250.50, with a point and without separators");
    }

    LocalDate date(String text) {
        String pattern = patterns.get(Form.DATE);
        return LocalDate.parse(text, pattern == null ? DateTimeFormatter.ISO_LOCAL_DATE : formatter(pattern));
    }

    LocalDateTime dateTime(String text) {
        String pattern = patterns.get(Form.MOMENT);
        return pattern == null
                ? LocalDateTime.parse(text.replace(' ', 'T'), DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                : LocalDateTime.parse(text, formatter(pattern));
    }

    /** With the offset that stands beside it, or that of the declared zone; of two, the earlier moment. */
    OffsetDateTime moment(String text) {
        if (zone.isEmpty()) {
            String pattern = patterns.get(Form.MOMENT);
            return OffsetDateTime.parse(
                    text, pattern == null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : formatter(pattern));
        }
        LocalDateTime local = dateTime(text);
        List<ZoneOffset> offsets = zone.get().getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("the clocks of " + zone.get() + " never showed " + local);
        }
        return local.atOffset(offsets.get(0));
    }

    /** Patterns are written with the year as y; a day that no month has is refused, not moved. */
    private static DateTimeFormatter formatter(String pattern) {
        if (pattern.indexOf('p') >= 0) {
            // the padding of the JDK fails by a class cast before some letters
            throw new IllegalArgumentException("pattern '" + pattern + "' pads with p; write the values as they stand");
        }
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static char delimiter(String value) {
        if (value.equals("tab")) {
            return '\t';
        }
        if (value.length() != 1 || value.charAt(0) == '"' || Character.isLetterOrDigit(value.charAt(0))) {
            throw new IllegalArgumentException(
                    "delimiter '" + value + "' is not one character between values; give one such as ; or tab");
        }
        return value.charAt(0);
    }

    private static char decimalMark(String value) {
        if (!value.equals(",") && !value.equals(".")) {
            throw new IllegalArgumentException("decimal mark '" + value + "' is neither , nor . ; give one of the two");
        }
        return value.charAt(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileLayout that
                && file.equals(that.file)
                && columns.equals(that.columns)
                && values.equals(that.values)
                && delimiter == that.delimiter
                && decimalMark.equals(that.decimalMark)
                && patterns.equals(that.patterns)
                && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, columns, values, delimiter, decimalMark, patterns, zone);
    }
}
