package dev.smarketing.examples.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into records, and starts afresh on the next line where a quote goes wrong: a quote that nobody closed
 * would otherwise swallow the rest of the file as one value.
 */
final class CsvRecords {

    private final String text;
    private final char delimiter;
    private final int[] lineStarts;

    CsvRecords(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        this.lineStarts = lineStarts(text);
    }

    /** Receives the records in order. */
    interface Receiver {
        void record(long line, List<String> fields);

        void broken(long line, String reason);
    }

    void forEach(Receiver receiver) {
        int line = 1;
        while (line <= lineStarts.length) {
            line = readFrom(line, receiver);
        }
    }

    /** Reads from a line on; gives the line to go on from, past the last one when all is read. */
    private int readFrom(int first, Receiver receiver) {
        int line = first;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text.substring(lineStarts[first - 1]));
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                int next = line + 1 + lineBreaks(record);
                if (next > line + 1 && next > lineStarts.length && isQuoteOpen(line)) {
                    receiver.broken(line, "a quote is opened and never closed; close it or double it");
                    return line + 1;
                }
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    receiver.record(line, record.getFields());
                }
                line = next;
            }
            return lineStarts.length + 1;
        } catch (CsvParseException e) {
            receiver.broken(line, "a quote stands inside a value; put the value in quotes and double the quote inside");
            return line + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isQuoteOpen(int line) {
        return text.substring(lineStarts[line - 1])
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
    }

    private static int lineBreaks(CsvRecord record) {
        int breaks = 0;
        for (String field : record.getFields()) {
            for (int i = 0; i < field.length(); i++) {
                if (isLineBreak(field, i)) {
                    breaks++;
                }
            }
        }
        return breaks;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length() - 1; i++) {
            if (isLineBreak(text, i)) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a line ends at this position; a carriage return before a line feed does not end one yet. */
    private static boolean isLineBreak(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
