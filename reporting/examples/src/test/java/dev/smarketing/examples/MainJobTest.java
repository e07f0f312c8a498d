package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.glossary.Span;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainJobTest {

    @TempDir
    private Path folder;

    private record Run(int status, String report, String messages) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = MainJob.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theReportHasEveryPartOfTheThread() {
        Run run = run();
        assertThat(run.status()).isZero();
        assertThat(run.report())
                .contains(
                        "In short\n--------",
                        "Leads near the threshold\n----",
                        "The closest ones, rule by rule:",
                        "What was promised and what happened\n----",
                        "Owed by sales now, by due date:",
                        "What the channels cost and brought\n----",
                        "From MQL to customer\n----",
                        "The next sprint: sprint-14\n----",
                        "The words of this report\n----",
                        "- MQL, marketing qualified lead: A lead whose declared profile");
    }

    @Test
    void unusableRowsAreReportedWithFileLineAndReasonAndCounted() {
        Run run = run();
        assertThat(run.messages())
                .contains(
                        "leads.csv:93: employees '-12' is below the least allowed value 0; give 0 or more\n",
                        "spend.csv:35: month '2026-13' cannot be read; give a month like 2026-03, or a date\n",
                        "29 problems: 5 in leads.csv, 9 in activities.csv, 4 in attempts.csv, 3 in reviews.csv,"
                                + " 2 in deals.csv, 3 in spend.csv, 3 in backlog.csv\n");
        assertThat(run.report().replaceAll("\\s+", " "))
                .contains("29 rows or entries could not be used: leads.csv 5, activities.csv 9, attempts.csv 4,"
                        + " reviews.csv 3, deals.csv 2, spend.csv 3, backlog.csv 3. 51 repeated rows count once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void everyAcronymOfTheReportIsDefined(String language) {
        String report = run("--language", language).report();
        GlossaryView words = DataFile.read(
                        InputFiles.embeddedSample(), "glossary.yaml", new Problems(), Glossary::fromData)
                .orElseThrow()
                .asOf(LocalDate.of(2026, 6, 30));
        assertThat(words.unknownAcronyms(report, Reading.standard().withLanguage(language)).stream()
                        .map((Span span) -> span.of(report)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr, Leads proches du seuil, qualifié", "es, Leads cerca del umbral, cualificado"})
    void theReportSpeaksFrenchAndSpanish(String language, String heading, String verdict) {
        assertThat(run("--language", language).report())
                .contains(heading, verdict)
                .doesNotContain("In short");
    }

    /** As the built-in terms do: what Spain says, not two words for one thing in one report. */
    @Test
    void spanishLeadsAreCualificados() {
        String report = run("--language", "es").report();
        assertThat(report)
                .contains("99 están cualificados hoy", "- MQL, lead cualificado por marketing: ")
                .doesNotContainPattern("\\b[Cc]alific");
    }

    /** Titles of the backlog are as their authors typed them; the words that the sample defines are ours. */
    @Test
    void theFrenchDefinitionsOfTheSampleHaveSpacesThatDoNotBreak() {
        String report = run("--language", "fr").report();
        assertThat(report.substring(report.indexOf("Les mots de ce rapport")))
                .contains("gagnés\u00a0; on dit aussi")
                .doesNotContainPattern(" [;:!?»]");
    }

    @Test
    void markdownHasTheSameFigures() {
        String markdown = run("--markdown").report();
        assertThat(markdown)
                .startsWith("# Castelune Analytics, first half of 2026\n")
                .contains("| Channel | Spend |", "EUR 150,836.57");
    }

    @Test
    void aDefinitionThatCannotBeReadEndsTheJobAndNamesThePath() throws IOException {
        String model =
                new String(InputFiles.embeddedSample().open("model.yaml").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("model.yaml"), model.replace("scores: 15", "scores: 15.005"));
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.report()).isEmpty();
        assertThat(run.messages())
                .startsWith("model.yaml: scoring model: rules[1].scores: points 15.005 have more than two decimals");
    }

    @Test
    void aFolderOfOnesOwnIsReadAndTheMissingPartsAreNamed() throws IOException {
        for (String file : List.of("leads.csv", "activities.csv", "spend.csv")) {
            Files.write(
                    folder.resolve(file), InputFiles.embeddedSample().open(file).readAllBytes());
        }
        Files.writeString(folder.resolve("model.yaml"), modelWithThreshold(500));
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.report()).contains("0 qualify today").contains("0 leads qualified up to 2026-06-30");
        assertThat(run.messages()).contains("attempts.csv: ", "reviews.csv: ", "deals.csv: ", "backlog.csv: ");
    }

    @Test
    void whatIsLaterThanTheMomentOfTheReportDoesNotCount() throws IOException {
        String job = new String(InputFiles.embeddedSample().open("job.yaml").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("job.yaml"), job.replace("2026-06-30T16:00:00Z", "1999-06-30T16:00:00Z"));
        for (String file : List.of("leads.csv", "spend.csv", "activities.csv")) {
            Files.write(
                    folder.resolve(file), InputFiles.embeddedSample().open(file).readAllBytes());
        }
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.report()).contains("0 leads are scored").doesNotContain("150,836.57");
    }

    @Test
    void emptyTablesGiveAReportThatSaysSo() throws IOException {
        for (String file : List.of("leads", "activities", "attempts", "reviews", "deals", "spend", "backlog")) {
            String name = file + ".csv";
            String sample = new String(InputFiles.embeddedSample().open(name).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve(name), sample.lines().findFirst().orElseThrow() + "\n");
        }
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.messages()).isEqualTo("no problems\n");
        assertThat(run.report())
                .contains("Every row and entry could be used. 0 repeated rows count once.")
                .contains("- Spend: not reported. Customers: not reported.");
    }

    @Test
    void pooledFiguresFitTheSumsBesideThem() {
        assertThat(run().report().replaceAll("\\s+", " "))
                .contains(
                        "- Spend: EUR 150,836.57. Customers: 36. Cost per acquisition: EUR 4,309.62 (without Direct).")
                .contains("Customers won without having qualified first, counted as sales above but not here: 8.");
    }

    @Test
    void aCustomerWhoBuysTwiceIsOneCustomerWithBothAmounts() throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"),
                "lead_id,created_at,name,email,language,country,company,industry,employees,job_title,seniority,"
                        + "department,channel,campaign,consent,annual_budget_eur,notes\n"
                        + "L1,2026-01-02T09:00:00Z,,,,,,,,,,,Email,,,,\n");
        Files.writeString(
                folder.resolve("spend.csv"),
                "row_id,channel,campaign,month,spend,currency,impressions,clicks\nS1,Email,x,2026-01,10,EUR,,\n");
        Files.writeString(
                folder.resolve("deals.csv"),
                "deal_id,lead_id,outcome,closed_at,amount,currency\n"
                        + "D1,L1,won,2026-02-02T09:00:00Z,100,EUR\nD2,L1,won,2026-03-02T09:00:00Z,50,EUR\n");
        assertThat(run("--input", folder.toString()).report().replaceAll("\\s+", " "))
                .contains("Customers: 1. Cost per acquisition: EUR 10.00. Return on ad spend (ROAS): 15.");
    }

    @Test
    void anAgreementOlderThanTheReportShowsItsLatestMonths() throws IOException {
        String agreement =
                new String(InputFiles.embeddedSample().open("agreement.yaml").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("agreement.yaml"), agreement.replace("from: \"2026-01-01\"", "from: \"0001-01-03\""));
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.report())
                .contains("The agreement is older; these are its latest 24 months.")
                .contains("\n2024-07  qualified leads")
                .doesNotContain("\n2024-06  qualified leads");
    }

    @Test
    void anAgreementBeyondAllCalendarsEndsTheJobWithAReason() throws IOException {
        for (String name : List.of("leads.csv", "activities.csv")) {
            Files.write(
                    folder.resolve(name), InputFiles.embeddedSample().open(name).readAllBytes());
        }
        String agreement =
                new String(InputFiles.embeddedSample().open("agreement.yaml").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("agreement.yaml"), agreement.replace("2 business days", "2000000000 business days"));
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.report()).isEmpty();
        assertThat(run.messages())
                .contains("versions[0].commitments[1].within: number of business days is 2000000000, above the greatest"
                        + " allowed value 10000; give 10000 or less");
    }

    @Test
    void aBrokenFileOfChannelsEndsTheJob() throws IOException {
        Files.writeString(folder.resolve("channels.yaml"), "version: 1\nchannels:\n  - {also: [x]}\n");
        Run run = run("--input", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages())
                .isEqualTo("channels.yaml: channels: channels[0].name: is missing; give a text\n"
                        + "1 problem: 1 in channels.yaml\n");
    }

    private static String modelWithThreshold(int points) throws IOException {
        return new String(InputFiles.embeddedSample().open("model.yaml").readAllBytes(), StandardCharsets.UTF_8)
                .replace("qualify-at: {total: 55", "qualify-at: {total: " + points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--langauge en | '--langauge' is not an option; use one of the following",
                "--language de | language 'de' is not one of [en, fr, es]; choose one of these",
                "--language | --language has no value; give one after it",
                "--input nowhere/at/all | 'nowhere/at/all' is not a folder; give the path of one"
            })
    void aWrongArgumentIsNamedAndTheUsageIsShown(String arguments, String message) {
        Run run = run(arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.report()).isEmpty();
        assertThat(run.messages()).startsWith(message + "\nusage: [--input FOLDER | --real FOLDER]");
    }

    @Test
    void aFolderWithoutTheRealDataSetsIsNamed() {
        Run run = run("--real", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.messages())
                .contains("holds none of olist-funnel/olist_marketing_qualified_leads_dataset.csv,"
                        + " kag-facebook-ads/KAG_conversion_data.csv and x-education-leads/Leads.csv; give the folder"
                        + " that holds these");
    }

    @Test
    void aForeignExportRunsUnchanged() throws IOException {
        Files.writeString(
                folder.resolve("Campaign report.csv"),
                "Day\tPlatform\tAmount spent\tLink clicks\n"
                        + "15/01/2026\tPaid Search\t1.200,00\t800\n16/01/2026\tPaid Social\t350,00\t\n");
        Files.writeString(
                folder.resolve("contacts.csv"),
                "Record ID,Create date,Original source,Email\n"
                        + "77,2026-01-15 09:30,Paid Search,a@client.example\n78,2026-01-15 10:30,,\n");
        Run run = run(
                "--input",
                folder.toString(),
                "--layout",
                "spend.csv:file=Campaign report.csv",
                "--layout",
                "spend.csv:delimiter=tab",
                "--layout",
                "spend.csv:decimal=,",
                "--layout",
                "spend.csv:date=dd/MM/yyyy",
                "--column",
                "spend.csv:channel=Platform",
                "--column",
                "spend.csv:month=Day",
                "--column",
                "spend.csv:spend=Amount spent",
                "--column",
                "spend.csv:clicks=Link clicks",
                "--value",
                "spend.csv:row_id=#",
                "--value",
                "spend.csv:currency=EUR",
                "--value",
                "spend.csv:campaign=all",
                "--value",
                "spend.csv:*=",
                "--layout",
                "leads.csv:file=contacts.csv",
                "--layout",
                "leads.csv:moment=yyyy-MM-dd HH:mm",
                "--layout",
                "leads.csv:zone=Europe/Paris",
                "--column",
                "leads.csv:lead_id=Record ID",
                "--column",
                "leads.csv:created_at=Create date",
                "--column",
                "leads.csv:channel=Original source",
                "--column",
                "leads.csv:email=Email",
                "--value",
                "leads.csv:*=");
        assertThat(run.messages())
                .contains("5 problems: 1 in activities.csv, 1 in attempts.csv, 1 in reviews.csv, 1 in deals.csv, 1 in"
                        + " backlog.csv\n");
        assertThat(run.report().replaceAll("\\s+", " "))
                .contains("2 leads are scored by model")
                .contains("Spend: EUR 1,550.00");
    }

    @Test
    void helpIsPrintedAndNothingElse() {
        Run run = run("--language", "xx", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.report()).startsWith("usage: ").contains("--reports FOLDER");
        assertThat(run.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spend.csv:spend|--column 'spend.csv:spend' cannot be read; give the name of a file, a colon, a name,"
                        + " = and a value",
                "costs.csv:spend=x|--column names file 'costs.csv', which is not one of [leads.csv, activities.csv,"
                        + " attempts.csv, reviews.csv, deals.csv, spend.csv, backlog.csv]; name one of these",
                "spend.csv:spend=x|--layout, --column and --value tell of your own files; give --input"
            })
    void aWishThatCannotBeReadIsRefused(String wish, String message) {
        Run run = run("--column", wish);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).startsWith(message + "\nusage: ");
    }
}
