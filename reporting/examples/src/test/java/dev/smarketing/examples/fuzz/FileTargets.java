package dev.smarketing.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.examples.input.CsvRow;
import dev.smarketing.examples.input.CsvTable;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.FileLayout;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problem;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the examples read: files in their own layout and in that of others. */
final class FileTargets {

    private static final List<String> FIELDS = List.of(
            "1",
            "-1",
            "1250.50",
            "1.250,50",
            "1e99",
            "2026-03-01",
            "31/12/2026",
            "2026-03-29T02:30:00",
            "2026-03-01T10:00:00Z",
            "2026-03",
            "true",
            "yes",
            "MONDAY",
            "",
            " ",
            "\"",
            "\"a\"\"b\"",
            "\"\n\"",
            "\ufeff",
            "\ufffd",
            ",",
            ";",
            "\t",
            "\r\n",
            "\n",
            "\r");

    private static final List<Consumer<CsvRow>> QUESTIONS = List.of(
            row -> row.text("b"),
            row -> row.optionalText("b"),
            row -> row.whole("b"),
            row -> row.optionalWhole("b"),
            row -> row.count("b"),
            row -> row.optionalCount("b"),
            row -> row.decimal("b"),
            row -> row.notNegative("b"),
            row -> row.optionalDecimal("b"),
            row -> row.date("b"),
            row -> row.optionalDate("b"),
            row -> row.month("b"),
            row -> row.dateTime("b"),
            row -> row.instant("b"),
            row -> row.optionalInstant("b"),
            row -> row.flag("b"),
            row -> row.optionalFlag("b"),
            row -> row.constant("b", DayOfWeek.class));

    private FileTargets() {}

    static Map<String, Supplier<FuzzTarget>> byName() {
        Map<String, Supplier<FuzzTarget>> targets = new TreeMap<>();
        targets.put("CsvTable", () -> FileTargets::readTable);
        targets.put("FileLayout", () -> FileTargets::changeLayout);
        targets.put(
                "DataFile-yaml",
                () -> bytes -> readData("f.yaml", "version: 1\nconcepts:\n- {id: a, labels: [{text: x", bytes));
        targets.put(
                "DataFile-json",
                () -> bytes -> readData("f.json", "{\"version\": 1, \"concepts\": [{\"id\": \"a\", ", bytes));
        return targets;
    }

    private record OneFile(String name, byte[] content, FileLayout as) implements InputFiles {

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream(content);
        }

        @Override
        public boolean has(String file) {
            return file.equals(name);
        }

        @Override
        public String describe() {
            return "memory";
        }

        @Override
        public FileLayout layout(String file) {
            return as;
        }
    }

    private static void readTable(FuzzBytes bytes) {
        Consumer<CsvRow> question = bytes.of(QUESTIONS);
        FileLayout layout = FileLayout.ours();
        layout = bytes.below(3) == 0 ? layout.with("decimal", ",") : layout;
        layout = bytes.below(3) == 0 ? layout.with("delimiter", ";") : layout;
        layout = bytes.below(3) == 0 ? layout.with("zone", "Europe/Paris") : layout;
        layout = bytes.below(3) == 0 ? layout.with("date", "dd/MM/yyyy") : layout;
        layout = bytes.below(3) == 0 ? layout.withValue("b", bytes.text(5)) : layout;
        StringBuilder text = new StringBuilder(bytes.below(8) == 0 ? "" : "a,b\n");
        while (!bytes.isEmpty() && text.length() < 2_000) {
            text.append(bytes.below(3) == 0 ? bytes.text(6) : bytes.of(FIELDS)).append(bytes.below(2) == 0 ? "," : "");
        }
        Problems problems = new Problems();
        List<Long> lines = new ArrayList<>();
        CsvTable.of("t.csv", "a", "b")
                .readingAsMissing("?")
                .read(
                        new OneFile("t.csv", text.toString().getBytes(StandardCharsets.UTF_8), layout),
                        problems,
                        Progress.silent(),
                        row -> {
                            lines.add(row.line());
                            question.accept(row);
                            return row;
                        });
        assertThat(lines).isSorted();
        assertWords(problems);
    }

    private static void assertWords(Problems problems) {
        for (Problem problem : problems.all()) {
            assertThat(problem.reason()).isNotBlank();
            Refusals.check(new IllegalArgumentException(problem.reason()));
        }
    }

    private static void changeLayout(FuzzBytes bytes) {
        FileLayout layout = FileLayout.ours();
        while (!bytes.isEmpty()) {
            FileLayout before = layout;
            String name = bytes.of(List.of("file", "delimiter", "decimal", "date", "moment", "zone", "other"));
            String value = bytes.below(2) == 0
                    ? bytes.text(12)
                    : bytes.of(List.of("tab", ";", ",", "dd/MM/yyyy HH:mm", "Europe/Paris", "yyyy'", "[[", "pppp"));
            try {
                layout = before.with(name, value);
                assertThat(before.with(name, value)).isEqualTo(layout).hasSameHashCodeAs(layout);
            } catch (IllegalArgumentException | DateTimeException e) {
                assertThat(e).hasMessageMatching("(?s).*\\S.*");
            }
        }
    }

    private static void readData(String name, String start, FuzzBytes bytes) {
        Problems problems = new Problems();
        String text = start.substring(0, Math.min(bytes.unsigned(), start.length())) + bytes.rest();
        DataFile.read(
                new OneFile(name, text.getBytes(StandardCharsets.UTF_8), FileLayout.ours()),
                name,
                problems,
                Glossary::fromData);
        problems.all().forEach(problem -> assertThat(problem.reason()).isNotBlank());
    }
}
