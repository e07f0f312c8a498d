package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that {@code --reports} writes. */
class MeetingReportsTest {

    @TempDir
    private Path folder;

    private static int run(ByteArrayOutputStream messages, String... arguments) {
        return MainJob.run(
                List.of(arguments),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name)).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void everyReportIsWrittenInThreeFormsAndDefinesItsAcronyms(String language) throws IOException {
        assertThat(run(new ByteArrayOutputStream(), "--language", language, "--reports", folder.toString()))
                .isZero();
        assertThat(names())
                .containsExactly(
                        "quarterly-plan.html",
                        "quarterly-plan.md",
                        "quarterly-plan.txt",
                        "sales-marketing-review.html",
                        "sales-marketing-review.md",
                        "sales-marketing-review.txt",
                        "scoreboard.svg",
                        "weekly-call.html",
                        "weekly-call.md",
                        "weekly-call.txt");
        GlossaryView words = DataFile.read(
                        InputFiles.embeddedSample(), "glossary.yaml", new Problems(), Glossary::fromData)
                .orElseThrow()
                .asOf(LocalDate.of(2026, 6, 30));
        for (String name : names()) {
            String text = Files.readString(folder.resolve(name));
            if (name.endsWith(".txt")) {
                assertThat(capitalsWithoutALineAtTheEnd(text, language))
                        .as(name)
                        .isEmpty();
                assertThat(words.unknownAcronyms(text, Reading.standard().withLanguage(language)).stream()
                                .map(span -> span.of(text)))
                        .as(name)
                        .isEmpty();
            } else if (name.endsWith(".html")) {
                assertThat(text).doesNotContain("<script", "<link", "src=", "href=", "url(", "@import");
            }
        }
    }

    /** What a reader would look up at the end and not find; file formats are known to everyone. */
    private static Set<String> capitalsWithoutALineAtTheEnd(String text, String language) {
        String heading = Map.of("en", "The words of", "fr", "Les mots de", "es", "Las palabras de")
                .getOrDefault(language, "");
        int end = text.lastIndexOf("\n" + heading);
        assertThat(end).isPositive();
        Set<String> missing = new TreeSet<>();
        Matcher capitals = Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{Lu}{2,})s?(?![\\p{L}\\p{N}])")
                .matcher(text.substring(0, end));
        while (capitals.find()) {
            if (!text.contains("\n- " + capitals.group(1))) {
                missing.add(capitals.group(1));
            }
        }
        missing.removeAll(Set.of("PDF", "HTML"));
        return missing;
    }

    /**
     * Counted in leads.csv: 221 ids are created from 30 March to 28 June in Paris, one of them (L-0904) in a row that cannot
     * be used. Of the 15 items of the backlog one is a Won't. Counted in leads.csv and deals.csv: of the leads that came until
     * 18 March 122 are managers or above, and 20 of these were won within 104 days. With 860 hours at EUR 48 beside the spend,
     * EUR 312,971.10 of the channels that cost something return (312,971.10 - 192,116.57) / 192,116.57 = 62.9 %.
     */
    @Test
    void theReportsHoldTheFiguresOfTheSample() throws IOException {
        run(new ByteArrayOutputStream(), "--reports", folder.toString());
        assertThat(text("weekly-call.txt"))
                .startsWith("Weekly marketing call, 2026-06-30 ")
                .contains("After 13 of 13 weeks: ")
                .contains("leads ✓ on course 220 220 220.0 ")
                .contains("Stop social-decideurs ✗ 2026-06-26 Aoife Brennagh 2026-06-08")
                .contains("Marketing ✓ won The webinar on attribution")
                .contains("- MQL, marketing qualified lead: A lead whose declared profile");
        assertThat(text("sales-marketing-review.txt"))
                .contains("2026-05 qualified leads Marketing ✓ met 43 40 107.5 %")
                .contains("Threshold of model inbound-2026: total at least 55, explicit at least 25.")
                .contains("Rule Points What it looks for ")
                .contains("demo-request +30 each, at most +30 demo-request within 180 days, halving every 60 days")
                .contains("Direct 32 11 not applicable not applicable Email 39 24 EUR 97.50 21.51 ")
                .contains(" Total EUR 150,836.57 866 EUR 41,568.00 36 EUR 319,361.10 EUR 4,309.62 ")
                .contains(" Total 107.5 % 62.9 % EUR 368.78 spend, CPA, ROI, return on investment")
                .contains(
                        "Every lead is judged 14 days after it came, by what it had done by then, and followed for 90")
                .contains("seniority converts more 122 16.4 % 2.2 % 1.30 ");
        assertThat(text("quarterly-plan.txt"))
                .startsWith("Plan for 2026-Q3, 2026-06-30 ")
                .contains("more-demos 90 demo requests")
                .contains("New logo (D-4) is linked to no outcome of the guide point.")
                .contains(" 2026-06-30 56 40 2026-07-01 56 pending ")
                .contains("14 items from 2026-07-06: ");
    }

    /** What the README shows is what the command writes. */
    @Test
    void thePictureOfTheReadmeIsTheOneThatTheCommandWrites() throws IOException {
        run(new ByteArrayOutputStream(), "--reports", folder.toString());
        try (InputStream in = MeetingReportsTest.class.getResourceAsStream("picture/scoreboard.svg")) {
            assertThat(in).isNotNull();
            assertThat(Files.readString(folder.resolve("scoreboard.svg")))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    @Test
    void withoutNotesOfTheirOwnTheReportsSayWhatTheyWereNotGiven() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (String name : List.of("leads.csv", "activities.csv", "spend.csv")) {
            Files.write(
                    input.resolve(name), InputFiles.embeddedSample().open(name).readAllBytes());
        }
        Path out = folder.resolve("made/on/the/way");
        assertThat(run(new ByteArrayOutputStream(), "--input", input.toString(), "--reports", out.toString()))
                .isZero();
        assertThat(Files.readString(out.resolve("weekly-call.txt")))
                .contains("Decisions due\n-------------\n\nNot given to this report.\n");
        assertThat(Files.readString(out.resolve("quarterly-plan.txt")))
                .contains("Guide point\n-----------\n\nNot given to this report.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 2|meetings: version: found '2'; this program reads version 1",
                "{version: 1, goal: {}}|meetings: goal: this key is not known here; known are [version, last-meeting,",
                "{version: 1, last-meeting: soon}|meetings: last-meeting: 'soon' cannot be read; give a date like",
                "{version: 1, goals: {leads: {reach: many}}}|meetings: goals.leads: 'many' cannot be read; give a number",
                "{version: 1, goals: [leads]}|meetings: goals: found a list; give a map of named entries",
                "{version: 1, last-meeting: [2026-03-01]}|meetings: last-meeting: a list cannot be read; give a date",
                "{version: 1, effort: {hours: {'': 5}}}|meetings: effort.hours: '' cannot be read; give the name of a channel",
                "{version: 1, wins: {version: 1}}|meetings.yaml: win log: number of teams is 0, below the least"
            })
    void notesThatCannotBeReadEndTheJobAndNameThePath(String text) throws IOException {
        Files.writeString(folder.resolve("meetings.yaml"), text.split("\\|")[0]);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertThat(run(messages, "--input", folder.toString(), "--reports", folder.toString()))
                .isEqualTo(1);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains(text.split("\\|")[1]);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertThat(run(messages, "--reports", file.toString())).isEqualTo(1);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains("--reports: nothing can be written to " + file + ": ");
    }

    @Test
    void theRealDataFillWhatTheyCan() throws IOException {
        String data = System.getProperty("smarketing.data", "");
        assumeTrue(!data.isEmpty(), "no real data; give -Dsmarketing.data=FOLDER to run this");
        assertThat(run(new ByteArrayOutputStream(), "--real", data, "--reports", folder.toString()))
                .isZero();
        assertThat(names())
                .contains("weekly-call.html", "sales-marketing-review.txt")
                .doesNotContain("quarterly-plan.txt");
        assertThat(text("weekly-call.txt")).startsWith("Olist, 2018-05-27 ");
        assertThat(text("sales-marketing-review.txt"))
                .contains("Whom to call first ------------------ Not given to this");
    }
}
