package dev.smarketing.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.lead.ChannelAliases;
import dev.smarketing.examples.JobReaders;
import dev.smarketing.examples.input.CsvRow;
import dev.smarketing.examples.input.CsvTable;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.FileLayout;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.KagAds;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.OlistFunnel;
import dev.smarketing.examples.input.Problem;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.examples.input.XEducationLeads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    private static final List<String> ARGUMENTS = List.of(
            "--input",
            ".",
            "--layout",
            "spend.csv:file=export.csv",
            "spend.csv:delimiter=;",
            "spend.csv:zone=Europe/Paris",
            "--column",
            "spend.csv:spend=Amount spent",
            "--value",
            "spend.csv:currency=EUR",
            "*:*=#",
            "--language",
            "fr",
            "--markdown",
            "--reports",
            "--real");

    private static final Map<String, String> OLIST = Map.of(
            OlistFunnel.MQL_FILE,
            "mql_id,first_contact_date,landing_page_id,origin\na,2018-02-01,p,social\nb,2018-02-02,p,\n",
            OlistFunnel.DEAL_FILE,
            "mql_id,won_date,business_segment,lead_type,declared_monthly_revenue\n"
                    + "a,2018-02-26 19:58:54,pet,online_medium,0.0\nb,2018-05-08 20:17:59,,industry,150.25\n");

    private static final Map<String, String> KAG = Map.of(
            KagAds.FILE,
            "ad_id,xyz_campaign_id,age,gender,Impressions,Clicks,Spent,Total_Conversion,Approved_Conversion\n"
                    + "1,916,30-34,M,7000,1,1.43,2,1\n2,936,45-49,F,170,0,0,1,0\n");

    private static final Map<String, String> X_EDUCATION = Map.of(
            XEducationLeads.FILE,
            "Lead Number,Lead Origin,Lead Source,Do Not Email,Converted,TotalVisits,Total Time Spent on Website,"
                    + "Page Views Per Visit,Last Activity,Country,Specialization,What is your current occupation,City,"
                    + "Asymmetrique Activity Score,Asymmetrique Profile Score,A free copy of Mastering The Interview\n"
                    + "1,API,Google,No,0,0,0,0.0,Page Visited,India,Select,Unemployed,Select,15,15,No\n"
                    + "2,API,,Yes,1,5,674,2.5,,,Finance,,Mumbai,,,Yes\n");

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
        targets.put("MarketingFacts", FileTargets::facts);
        targets.put("OlistFunnel", () -> bytes -> readOthers(OLIST, OlistFunnel::read, bytes));
        targets.put("KagAds", () -> bytes -> readOthers(KAG, KagAds::read, bytes));
        targets.put("XEducationLeads", () -> bytes -> readOthers(X_EDUCATION, XEducationLeads::read, bytes));
        targets.put("JobSettings", FileTargets::settings);
        targets.put("MeetingNotes", FileTargets::notes);
        targets.put("JobArguments", () -> FileTargets::readArguments);
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

    private static FuzzTarget facts() {
        InputFiles sample = InputFiles.embeddedSample();
        ChannelAliases channels = DataFile.read(sample, "channels.yaml", new Problems(), ChannelAliases::fromData)
                .orElseThrow();
        Map<String, String> good = new TreeMap<>();
        for (String file : MarketingFacts.FILES) {
            try (InputStream stream = sample.open(file)) {
                good.put(
                        file,
                        new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .limit(8)
                                .collect(Collectors.joining("\n")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes -> readOthers(
                good,
                (files, problems, progress) -> MarketingFacts.read(
                                files, channels, Currency.getInstance("EUR"), problems, progress)
                        .asOf(FuzzTargets.NOON, ZoneId.of("Europe/Paris")),
                bytes);
    }

    @FunctionalInterface
    private interface Reader {
        Object read(InputFiles files, Problems problems, Progress progress);
    }

    private static void readOthers(Map<String, String> good, Reader reader, FuzzBytes bytes) {
        Map<String, byte[]> texts = new TreeMap<>();
        good.forEach((name, text) -> texts.put(name, damaged(text, bytes).getBytes(StandardCharsets.UTF_8)));
        InputFiles files = new InputFiles() {
            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(Objects.requireNonNull(texts.get(name), name));
            }

            @Override
            public boolean has(String name) {
                return texts.containsKey(name);
            }

            @Override
            public String describe() {
                return "memory";
            }
        };
        Problems problems = new Problems();
        assertThat(reader.read(files, problems, Progress.silent()).toString()).isNotEmpty();
        assertWords(problems);
    }

    /** Lines lost and doubled, fields exchanged for others. */
    private static String damaged(String good, FuzzBytes bytes) {
        List<String> lines = new ArrayList<>(good.lines().toList());
        for (int wounds = bytes.below(5); wounds > 0 && !lines.isEmpty(); wounds--) {
            int at = bytes.below(lines.size());
            switch (bytes.below(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, bytes.of(lines));
                default -> {
                    String[] fields = lines.get(at).split(",", -1);
                    fields[bytes.below(fields.length)] = bytes.below(3) == 0 ? bytes.text(8) : bytes.of(FIELDS);
                    lines.set(at, String.join(",", fields));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static FuzzTarget settings() {
        return new ReadsData(List.of(sampleData("job.yaml")), JobReaders::settings, read -> null, read -> {});
    }

    private static FuzzTarget notes() {
        return new ReadsData(List.of(sampleData("meetings.yaml")), JobReaders::notes, read -> null, read -> {});
    }

    private static Map<String, Object> sampleData(String name) {
        return DataFile.read(InputFiles.embeddedSample(), name, new Problems()).orElseThrow();
    }

    private static void readArguments(FuzzBytes bytes) {
        List<String> arguments = new ArrayList<>();
        while (!bytes.isEmpty()) {
            arguments.add(bytes.below(4) == 0 ? bytes.text(30) : bytes.of(ARGUMENTS));
        }
        Refusals.allow(() -> JobReaders.arguments(arguments));
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
