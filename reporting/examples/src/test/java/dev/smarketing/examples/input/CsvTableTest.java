package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvTable TABLE = CsvTable.of("t.csv", "id", "n");

    private final Problems problems = new Problems();

    private <T> List<T> read(CsvTable table, String content, Function<CsvRow, T> reader) {
        return table.read(MemoryFiles.of("t.csv", content), problems, Progress.silent(), reader);
    }

    private List<String> read(String content) {
        return read(TABLE, content, row -> row.line() + " " + row.text("id") + "=" + row.whole("n"));
    }

    private List<String> texts() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,n\na,1\nb,2\n",
                "id,n\r\na,1\r\nb,2\r\n",
                "id,n\ra,1\rb,2",
                "\uFEFFid,n\r\na,1\nb,2",
                "\uFEFF id , n \n a ,1\n\"b\", 2 ",
                "other,n,id\nx,1,a\n,2,b\n"
            })
    void readsTheSameRowsWhateverTheLineEndsTheMarkAndTheOrderOfColumns(String content) {
        assertThat(read(content)).containsExactly("2 a=1", "3 b=2");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void skipsEmptyLinesAndCountsThem() {
        assertThat(read("\n\nid,n\n\na,1\n\n   \nb,2\n\n")).containsExactly("5 a=1", "8 b=2");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void keepsValuesOverSeveralLinesAndCountsTheirLines() {
        assertThat(read("id,n\n\"a\r\nb\rc\n\"\"d\"\"\",1\ne,2\n")).containsExactly("2 a\r\nb\rc\n\"d\"=1", "6 e=2");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void reportsABadRowWithItsLineAndGoesOn() {
        assertThat(read("id,n\na,1\nb,two\nc,3\n,4\nd\ne,5,6\nf,7\n")).containsExactly("2 a=1", "4 c=3", "8 f=7");
        assertThat(texts())
                .containsExactly(
                        "t.csv:3: n 'two' cannot be read; give a whole number like 1200, of at most 18 digits",
                        "t.csv:5: id is empty; give a value",
                        "t.csv:6: has 1 values for 2 columns; give one value for each column",
                        "t.csv:7: has 3 values for 2 columns; give one value for each column");
        assertThat(problems.summary()).isEqualTo("4 problems: 4 in t.csv");
    }

    @Test
    void startsAfreshAfterAQuoteThatIsNeverClosed() {
        assertThat(read("id,n\na,1\n\"b,2\nc,3\nd,4\n")).containsExactly("2 a=1", "4 c=3", "5 d=4");
        assertThat(texts()).containsExactly("t.csv:3: a quote is opened and never closed; close it or double it");
    }

    @Test
    void startsAfreshAfterAQuoteInsideAValue() {
        assertThat(read("id,n\r\na,1\r\n\"b\"x,2\r\nc,3\r\n\"d,4\r\n\"e\",5\r\nf,6\r\n"))
                .containsExactly("2 a=1", "4 c=3", "6 e=5", "7 f=6");
        assertThat(texts())
                .containsExactly(
                        "t.csv:3: a quote stands inside a value; put the value in quotes and double the quote inside",
                        "t.csv:5: a quote stands inside a value; put the value in quotes and double the quote inside");
    }

    @Test
    void reportsARowThatIsNotUtf8AndGoesOn() {
        byte[] latin = "id,n\nRené,1\nb,2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TABLE.read(MemoryFiles.ofBytes("t.csv", latin), problems, Progress.silent(), row -> row.text("id")))
                .containsExactly("b");
        assertThat(texts()).containsExactly("t.csv:2: holds a character that is not UTF-8; save the file as UTF-8");
    }

    @Test
    void refusesAFileWithoutAColumnOrWithAColumnTwice() {
        assertThat(read("id,N\na,1\nb,2\n")).isEmpty();
        assertThat(read("id,n,id\na,1,b\n")).isEmpty();
        assertThat(read("\uFEFF\n")).isEmpty();
        assertThat(read("\"id,n\na,1\n")).isEmpty();
        assertThat(TABLE.read(MemoryFiles.of("u.csv", ""), problems, Progress.silent(), CsvRow::line))
                .isEmpty();
        assertThat(texts())
                .containsExactly(
                        "t.csv: column 'n' is missing; the file has [id, N]",
                        "t.csv: column 'id' stands twice in line 1; rename one of the two",
                        "t.csv: is empty; give a first line with the columns [id, n]",
                        "t.csv: a quote is opened and never closed; close it or double it;"
                                + " the line of column names cannot be read",
                        "t.csv: is not in the memory; add it");
        assertThat(problems.countByFile()).hasToString("{t.csv=5}");
    }

    @Test
    void readsEveryType() {
        CsvTable table = CsvTable.of("t.csv", "text", "whole", "decimal", "date", "local", "at", "flag", "kind", "no")
                .readingAsMissing("Select", "n/a");
        List<Boolean> rows = read(
                table,
                "text,whole,decimal,date,local,at,flag,kind,no\n"
                        + " Élan ,-12,1250.50,2024-02-29,2018-02-26 19:58:54,2026-03-29T02:30:00+02:00,YES,big-one,Select\n",
                row -> {
                    assertThat(row.text("text")).isEqualTo("Élan");
                    assertThat(row.whole("whole")).isEqualTo(-12);
                    assertThat(row.optionalWhole("whole")).hasValue(-12);
                    assertThat(row.decimal("decimal")).isEqualTo(new BigDecimal("1250.50"));
                    assertThat(row.date("date")).isEqualTo(LocalDate.of(2024, 2, 29));
                    assertThat(row.dateTime("local")).isEqualTo(LocalDateTime.of(2018, 2, 26, 19, 58, 54));
                    assertThat(row.instant("at")).isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
                    assertThat(row.flag("flag")).isTrue();
                    assertThat(row.constant("kind", Kind.class)).isEqualTo(Kind.BIG_ONE);
                    assertThat(row.raw("no")).isEqualTo("Select");
                    assertThat(row.has("no")).isFalse();
                    assertThat(row.optionalText("no")).isEmpty();
                    assertThat(row.optionalWhole("no")).isEqualTo(OptionalLong.empty());
                    assertThat(row.optionalCount("no")).isEqualTo(OptionalLong.empty());
                    assertThat(row.optionalDecimal("no")).isEmpty();
                    assertThat(row.optionalDate("no")).isEmpty();
                    assertThat(row.optionalInstant("no")).isEmpty();
                    assertThat(row.optionalFlag("no")).isEqualTo(Optional.empty());
                    assertThat(row)
                            .hasToString("line 2 [ Élan , -12, 1250.50, 2024-02-29, 2018-02-26 19:58:54,"
                                    + " 2026-03-29T02:30:00+02:00, YES, big-one, Select]");
                    return true;
                });
        assertThat(texts()).isEmpty();
        assertThat(rows).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "2026-02-30, date, v '2026-02-30' cannot be read; give a date like 2026-03-01",
                "30/06/2026, date, v '30/06/2026' cannot be read; give a date like 2026-03-01",
                "2025-02-29, date, v '2025-02-29' cannot be read; give a date like 2026-03-01",
                "-5, count, v '-5' is below the least allowed value 0; give 0 or more",
                "1e3, count, `v '1e3' cannot be read; give a whole number like 1200, of at most 18 digits`",
                "1234567890123456789, whole,"
                        + " `v '1234567890123456789' cannot be read; give a whole number like 1200, of at most 18 digits`",
                "١٢, whole, `v '١٢' cannot be read; give a whole number like 1200, of at most 18 digits`",
                "1.250, whole, `v '1.250' cannot be read; give a whole number like 1200, of at most 18 digits`",
                "`\"1250,50\"`, decimal,"
                        + " `v '1250,50' cannot be read; give a number like 1250.50, with a point and without separators`",
                "NaN, decimal,"
                        + " `v 'NaN' cannot be read; give a number like 1250.50, with a point and without separators`",
                "1e999999999, decimal,"
                        + " `v '1e999999999' cannot be read; give a number like 1250.50, with a point and without separators`",
                "2026-03-01T09:30:00, instant,"
                        + " v '2026-03-01T09:30:00' cannot be read; give a moment with its offset like"
                        + " 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z",
                "2026-02-30T09:30:00Z, instant,"
                        + " v '2026-02-30T09:30:00Z' cannot be read; give a moment with its offset like"
                        + " 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z",
                "2026-03-01, dateTime,"
                        + " v '2026-03-01' cannot be read; give a date and time like 2026-03-01 09:30:00",
                "oui, flag, v 'oui' is neither yes nor no; give one of the two",
                "small, constant, `v 'small' is not one of [BIG_ONE, TINY]; choose one of these`",
                "`\"\"`, text, v is empty; give a value",
            })
    void refusesAValueOfAnotherType(String value, String type, String message) {
        Function<CsvRow, Object> reader = switch (type) {
            case "date" -> row -> row.date("v");
            case "count" -> row -> row.count("v");
            case "whole" -> row -> row.whole("v");
            case "decimal" -> row -> row.decimal("v");
            case "instant" -> row -> row.instant("v");
            case "dateTime" -> row -> row.dateTime("v");
            case "flag" -> row -> row.flag("v");
            case "constant" -> row -> row.constant("v", Kind.class);
            default -> row -> row.text("v");
        };
        assertThat(read(CsvTable.of("t.csv", "v"), "v,w\n" + value + ",\n", reader))
                .isEmpty();
        assertThat(texts()).containsExactly("t.csv:2: " + message);
    }

    @Test
    void keepsTheDecimalsAsWritten() {
        assertThat(read(CsvTable.of("t.csv", "v"), "v\n1.429999948\n0\n-3.10\n1.5E+2\n", row -> row.decimal("v")))
                .containsExactly(
                        new BigDecimal("1.429999948"),
                        new BigDecimal("0"),
                        new BigDecimal("-3.10"),
                        new BigDecimal("1.5E+2"));
    }

    @Test
    void askingForAColumnThatWasNotNamedIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> read(TABLE, "id,n\na,1\n", row -> row.text("m")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("column 'm' is not among [id, n]; name it when defining the table");
        assertThatThrownBy(() -> CsvTable.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file is blank; give it at least one visible character");
    }

    private enum Kind {
        BIG_ONE,
        TINY
    }
}
