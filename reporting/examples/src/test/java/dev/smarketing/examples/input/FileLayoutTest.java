package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLayoutTest {

    private static final CsvTable SPEND = CsvTable.of("spend.csv", "row_id", "channel", "month", "spend", "currency");

    private final Problems problems = new Problems();

    private <T> List<T> read(CsvTable table, FileLayout layout, String content, Function<CsvRow, T> reader) {
        InputFiles files =
                MemoryFiles.of(layout.file().orElse("spend.csv"), content).withLayouts(Map.of("spend.csv", layout));
        return table.read(files, problems, Progress.silent(), reader);
    }

    private List<String> texts() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void aForeignExportIsReadUnchanged() {
        FileLayout layout = FileLayout.ours()
                .with("file", "Rapport des campagnes.csv")
                .with("delimiter", ";")
                .with("decimal", ",")
                .with("date", "dd/MM/yyyy")
                .withColumn("channel", "Canal")
                .withColumn("month", "Jour")
                .withColumn("spend", "Montant dépensé (EUR)")
                .withValue("currency", "EUR")
                .withValue("row_id", FileLayout.LINE_NUMBER);
        List<String> rows = read(
                SPEND,
                layout,
                "Jour;Canal;Montant dépensé (EUR);Portée\n01/03/2026;Search;1.234,50;7\n31/03/2026;Social;12;8\n",
                row -> row.text("row_id") + " " + row.text("channel") + " " + row.month("month") + " "
                        + row.decimal("spend") + " " + row.text("currency"));
        assertThat(texts()).isEmpty();
        assertThat(rows).containsExactly("2 Search 2026-03 1234.50 EUR", "3 Social 2026-03 12 EUR");
    }

    @Test
    void whatCannotBeReadIsToldByTheNameInTheFile() {
        FileLayout layout = FileLayout.ours()
                .with("decimal", ",")
                .withColumn("spend", "Montant")
                .withValue(FileLayout.ALL_OTHERS, "");
        assertThat(read(SPEND, layout, "Montant\n\"3,5\"\n3.5\n\"1.23,5\"\n", row -> row.decimal("spend")))
                .containsExactly(new BigDecimal("3.5"));
        assertThat(texts())
                .containsExactly(
                        "spend.csv:3: spend (column 'Montant') '3.5' cannot be read; give a number like 1250,50 or"
                                + " 1.250,50",
                        "spend.csv:4: spend (column 'Montant') '1.23,5' cannot be read; give a number like 1250,50 or"
                                + " 1.250,50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",|1.250,50|1250.50",
                ",|1250,5|1250.5",
                ",|1\u00a0250|1250",
                ",|1\u202f250,5|1250.5",
                ",|-1'250'000|-1250000",
                ".|1,250.50|1250.50",
                ".|1250|1250",
                ".|-0.5|-0.5"
            })
    void numbersAreReadByTheDeclaredMark(String mark, String text, BigDecimal expected) {
        FileLayout layout = FileLayout.ours().with("decimal", mark).with("delimiter", ";");
        assertThat(layout.number(text)).contains(expected.toPlainString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {",|1.25", ",|12.50,5", ",|1,250,000", ".|1.250.000", ".|12,50", ".|1,2500", ",|€ 5", ",|5 %"})
    void aNumberOfAnotherCountryIsRefused(String mark, String text) {
        assertThat(FileLayout.ours().with("decimal", mark).number(text)).isEmpty();
    }

    @Test
    void withoutADeclaredMarkANumberStaysAsItIs() {
        assertThat(FileLayout.ours().number("1.250,50")).contains("1.250,50");
    }

    @Test
    void datesAndMonthsFollowThePattern() {
        CsvTable table = CsvTable.of("spend.csv", "on");
        FileLayout layout = FileLayout.ours().with("date", "M/d/yyyy");
        assertThat(read(table, layout, "on\n3/31/2026\n2/29/2024\n2/29/2026\n31/3/2026\n", row -> row.date("on")))
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2024, 2, 29));
        assertThat(texts())
                .containsExactly(
                        "spend.csv:4: on '2/29/2026' cannot be read; give a date like 2026-03-01",
                        "spend.csv:5: on '31/3/2026' cannot be read; give a date like 2026-03-01");
        assertThat(read(table, FileLayout.ours(), "on\n2026-02\n2026-02-28\n", row -> row.month("on")))
                .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 2));
    }

    @Test
    void momentsWithoutAnOffsetAreOfTheDeclaredZone() {
        CsvTable table = CsvTable.of("spend.csv", "at");
        FileLayout layout = FileLayout.ours().with("moment", "dd/MM/yyyy HH:mm").with("zone", "Europe/Paris");
        // 25 October 2026: the clocks go back at 03:00, so 02:30 is shown twice; 29 March: 02:30 is skipped
        assertThat(read(
                        table,
                        layout,
                        "at\n01/03/2026 09:30\n25/10/2026 02:30\n29/03/2026 02:30\n",
                        row -> row.instant("at")))
                .containsExactly(Instant.parse("2026-03-01T08:30:00Z"), Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(texts())
                .containsExactly("spend.csv:4: at '29/03/2026 02:30' cannot be read; give a moment with its offset"
                        + " like 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z");
        assertThat(read(
                        table,
                        FileLayout.ours().with("moment", "yyyy-MM-dd HH:mm XXX"),
                        "at\n2026-03-01 09:30 +01:00\n",
                        row -> row.instant("at")))
                .containsExactly(Instant.parse("2026-03-01T08:30:00Z"));
    }

    @Test
    void aColumnOfTheLayoutThatIsNowhereRefusesTheFile() {
        FileLayout layout = FileLayout.ours().withColumn("spend", "Cost").withValue("costs", "1");
        assertThat(read(SPEND, layout, "row_id,channel,month,spend,currency\n1,a,2026-01,5,EUR\n", CsvRow::line))
                .isEmpty();
        assertThat(texts())
                .containsExactly(
                        "spend.csv: column 'costs' of its layout is not among the columns [row_id, channel, month,"
                                + " spend, currency]; give one of these",
                        "spend.csv: column 'Cost', which stands for 'spend', is missing; the file has [row_id,"
                                + " channel, month, spend, currency]");
    }

    @Test
    void allOthersLeavesTheColumnsOfTheFile() {
        FileLayout layout =
                FileLayout.ours().withValue(FileLayout.ALL_OTHERS, "").withValue("currency", "EUR");
        assertThat(read(
                        SPEND,
                        layout,
                        "channel,currency\nSearch,USD\n",
                        row -> row.text("channel") + row.text("currency") + row.optionalText("month")))
                .containsExactly("SearchEUROptional.empty");
    }

    @Test
    void aMissingFileIsNamedAsTheUserKnowsIt() {
        InputFiles files = MemoryFiles.of("leads.csv", "")
                .withLayouts(Map.of("spend.csv", FileLayout.ours().with("file", "export.csv")));
        SPEND.read(files, problems, Progress.silent(), CsvRow::line);
        assertThat(texts()).containsExactly("export.csv: is not in the memory; add it");
    }

    @Test
    void badWishesAreRefused() {
        FileLayout ours = FileLayout.ours();
        assertThatThrownBy(() -> ours.with("separator", ";"))
                .hasMessage("'separator' is no part of a layout; give file, delimiter, decimal, date, moment or zone");
        assertThatThrownBy(() -> ours.with("delimiter", ";;"))
                .hasMessage("delimiter ';;' is not one character between values; give one such as ; or tab");
        assertThatThrownBy(() -> ours.with("delimiter", "\""))
                .hasMessage("delimiter '\"' is not one character between values; give one such as ; or tab");
        assertThatThrownBy(() -> ours.with("decimal", ";"))
                .hasMessage("decimal mark ';' is neither , nor . ; give one of the two");
        assertThatThrownBy(() -> ours.with("date", "ppdd/MM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pattern 'ppdd/MM' pads with p; write the values as they stand");
        assertThatThrownBy(() -> ours.with("date", "dd/bb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown pattern letter: b");
        assertThatThrownBy(() -> ours.withColumn("a", "b").withColumn("a", "c"))
                .hasMessage("column 'a' is given twice; give it once");
        assertThat(ours.with("delimiter", "tab").delimiter()).isEqualTo('\t');
    }
}
