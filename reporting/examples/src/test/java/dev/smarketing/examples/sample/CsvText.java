package dev.smarketing.examples.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a CSV file: a header and rows that may be spoilt before they are written. */
final class CsvText {

    private final String header;
    private final List<String> rows = new ArrayList<>();

    CsvText(String header) {
        this.header = header;
    }

    static String row(Object... values) {
        return Arrays.stream(values).map(value -> quoted(value.toString())).collect(Collectors.joining(","));
    }

    CsvText add(Object... values) {
        rows.add(row(values));
        return this;
    }

    CsvText addLine(String row) {
        rows.add(row);
        return this;
    }

    List<String> rows() {
        return rows;
    }

    String text(String lineEnd) {
        return header + lineEnd + String.join(lineEnd, rows) + lineEnd;
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
