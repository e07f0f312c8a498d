package dev.smarketing.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated file with a line of column names. Columns may stand in any order and others may stand beside
 * them; a file without one of the named columns is refused as a whole, a row that cannot be read is reported and left
 * out.
 */
public final class CsvTable {

    private static final char NOT_UTF_8 = '\uFFFD';

    private static final Pattern OTHER_DELIMITER = Pattern.compile("[;\t|]");

    private final String file;
    private final Set<String> columns;
    private final Set<String> missingWords;

    private CsvTable(String file, Set<String> columns, Set<String> missingWords) {
        this.file = file;
        this.columns = columns;
        this.missingWords = missingWords;
    }

    /**
     * A table.
     *
     * @param file the name of its file
     * @param columns the columns it must have
     * @return the table
     */
    public static CsvTable of(String file, String... columns) {
        Problem.requireText(file, "file");
        return new CsvTable(file, new LinkedHashSet<>(List.of(columns)), Set.of());
    }

    /**
     * This table where some words stand for a missing value, such as the untouched entry of a drop-down list.
     *
     * @param words the words, exactly as written
     * @return a changed copy
     */
    public CsvTable readingAsMissing(String... words) {
        return new CsvTable(file, columns, Set.of(words));
    }

    /**
     * Reads the rows.
     *
     * @param files where the file is
     * @param problems receives what cannot be read
     * @param progress is told how far it is
     * @param reader makes a value of a row, and refuses a bad one with an IllegalArgumentException,
     *     ArithmeticException or DateTimeException
     * @param <T> the type of the values
     * @return one value for each good row, in the order of the file
     */
    public <T> List<T> read(InputFiles files, Problems problems, Progress progress, Function<CsvRow, T> reader) {
        String text;
        FileLayout layout = files.layout(file);
        if (!files.has(file)) {
            problems.inFile(layout.file().orElse(file), "is not in the " + files.describe() + "; add it");
            return List.of();
        }
        try (InputStream stream = files.open(file)) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            problems.inFile(file, "cannot be read from the " + files.describe() + ": " + e);
            return List.of();
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        Rows<T> rows = new Rows<>(layout, problems, progress, reader);
        new CsvRecords(text, layout.delimiter()).forEach(rows);
        return rows.finish();
    }

    /** Turns records into values; the first record names the columns. */
    private final class Rows<T> implements CsvRecords.Receiver {

        private final FileLayout layout;
        private final Problems problems;
        private final Progress progress;
        private final Function<CsvRow, T> reader;
        private final List<T> values = new ArrayList<>();
        private @Nullable Map<String, Integer> positions;
        private final List<String> constants = new ArrayList<>();
        private int width;
        private boolean refused;
        private long rows;

        Rows(FileLayout layout, Problems problems, Progress progress, Function<CsvRow, T> reader) {
            this.layout = layout;
            this.problems = problems;
            this.progress = progress;
            this.reader = reader;
        }

        @Override
        public void record(long line, List<String> fields) {
            if (refused) {
                return;
            }
            if (positions == null) {
                positions = header(line, fields);
                return;
            }
            progress.done(file, ++rows);
            if (fields.size() != width) {
                problems.atLine(
                        file,
                        line,
                        "has " + fields.size() + " values for " + width + " columns; give one value for each column");
                return;
            }
            if (fields.stream().anyMatch(field -> field.indexOf(NOT_UTF_8) >= 0)) {
                problems.atLine(file, line, "holds a character that is not UTF-8; save the file as UTF-8");
                return;
            }
            try {
                values.add(Objects.requireNonNull(
                        reader.apply(new CsvRow(line, positions, withConstants(line, fields), missingWords, layout)),
                        "value of a row"));
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                problems.atLine(file, line, Objects.requireNonNullElse(e.getMessage(), e.toString()));
            }
        }

        @Override
        public void broken(long line, String reason) {
            if (refused) {
                return;
            }
            if (positions == null) {
                refuse(reason + "; the line of column names cannot be read");
                return;
            }
            progress.done(file, ++rows);
            problems.atLine(file, line, reason);
        }

        List<T> finish() {
            if (positions == null && !refused) {
                refuse("is empty; give a first line with the columns " + columns);
            }
            progress.end(file, rows);
            return List.copyOf(values);
        }

        private List<String> withConstants(long line, List<String> fields) {
            if (constants.isEmpty()) {
                return fields;
            }
            List<String> all = new ArrayList<>(fields);
            constants.forEach(value -> all.add(value.equals(FileLayout.LINE_NUMBER) ? Long.toString(line) : value));
            return all;
        }

        private Map<String, Integer> header(long line, List<String> fields) {
            Map<String, Integer> result = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                String name = fields.get(i).strip();
                if (result.putIfAbsent(name, i) != null) {
                    refuse("column '" + name + "' stands twice in line " + line + "; rename one of the two");
                }
            }
            width = fields.size();
            if (fields.size() == 1
                    && columns.size() > 1
                    && OTHER_DELIMITER.matcher(fields.get(0)).find()) {
                refuse("has no " + (layout.delimiter() == ',' ? "comma" : "'" + layout.delimiter() + "'")
                        + " between the names of columns '" + fields.get(0)
                        + "'; save the file with commas between the values, or name its delimiter");
                return result;
            }
            for (String column : layout.mentioned()) {
                if (!columns.contains(column)) {
                    refuse("column '" + column + "' of its layout is not among the columns " + columns
                            + "; give one of these");
                }
            }
            return ours(result);
        }

        /** Where our columns stand: under the name that the layout gives, or as a constant behind the others. */
        private Map<String, Integer> ours(Map<String, Integer> theirs) {
            Map<String, Integer> result = new LinkedHashMap<>(theirs);
            for (String column : columns) {
                Integer position = theirs.get(layout.theirs(column));
                Optional<String> value = layout.value(column, position != null);
                if (value.isPresent()) {
                    result.put(column, width + constants.size());
                    constants.add(value.get());
                } else if (position != null) {
                    result.put(column, position);
                } else {
                    String name = layout.theirs(column);
                    refuse("column '" + name + (name.equals(column) ? "'" : "', which stands for '" + column + "',")
                            + " is missing; the file has " + theirs.keySet());
                }
            }
            return result;
        }

        private void refuse(String reason) {
            problems.inFile(file, reason);
            refused = true;
        }
    }
}
