package dev.smarketing.examples.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.ChannelAliases;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.MarketingFacts.ActivityRow;
import dev.smarketing.examples.input.MarketingFacts.AttemptRow;
import dev.smarketing.examples.input.MarketingFacts.BacklogRow;
import dev.smarketing.examples.input.MarketingFacts.DealOutcome;
import dev.smarketing.examples.input.MarketingFacts.LeadRow;
import dev.smarketing.examples.input.Problem;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final InputFiles SAMPLE = InputFiles.embeddedSample();
    private static final Problems PROBLEMS = new Problems();
    private static final MarketingFacts FACTS = MarketingFacts.read(
            SAMPLE,
            DataFile.read(SAMPLE, "channels.yaml", PROBLEMS, ChannelAliases::fromData)
                    .orElseThrow(),
            Currency.getInstance("EUR"),
            PROBLEMS,
            Progress.silent());
    private static final Map<String, String> FILES = SampleDataGenerator.files();

    private static List<String> lines(String file) {
        return FILES.get(file).lines().skip(1).toList();
    }

    private static List<String> problemsIn(String file) {
        return PROBLEMS.all().stream()
                .filter(problem -> problem.file().equals(file))
                .map(Problem::reason)
                .toList();
    }

    @Test
    void theCommittedFilesAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            try (InputStream committed = SAMPLE.open(file.getKey())) {
                assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                        .as("%s; run the main method of SampleDataGenerator after a change", file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
        assertThat(FILES).hasSize(7);
    }

    @Test
    void everyBadRowIsReportedAndNothingElse() {
        assertThat(PROBLEMS.countByFile())
                .isEqualTo(Map.of(
                        "leads.csv", PlantedDirt.LEADS_BAD,
                        "activities.csv", PlantedDirt.ACTIVITIES_BAD,
                        "attempts.csv", PlantedDirt.ATTEMPTS_BAD,
                        "reviews.csv", PlantedDirt.REVIEWS_BAD,
                        "deals.csv", PlantedDirt.DEALS_BAD,
                        "spend.csv", PlantedDirt.SPEND_BAD,
                        "backlog.csv", PlantedDirt.BACKLOG_BAD));
        assertThat(problemsIn("leads.csv"))
                .containsExactlyInAnyOrder(
                        "employees '-12' is below the least allowed value 0; give 0 or more",
                        "employees '-1' is below the least allowed value 0; give 0 or more",
                        "created_at '2026-02-30T09:12:00Z' cannot be read; give a moment with its offset like"
                                + " 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z",
                        "has 4 values for 17 columns; give one value for each column",
                        "lead_id 'L-0021' stands in an earlier line with other values; keep one of the two");
        assertThat(problemsIn("activities.csv"))
                .contains(
                        "lead_id 'L-9903' is no readable lead of leads.csv; add the lead or drop the row",
                        "occurred_at '2026-03-20 11:05:00' cannot be read; give a moment with its offset like"
                                + " 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z",
                        "type is empty; give a value",
                        "has 3 values for 7 columns; give one value for each column");
        assertThat(problemsIn("attempts.csv"))
                .containsExactlyInAnyOrder(
                        "lead_id 'L-9904' is no readable lead of leads.csv; add the lead or drop the row",
                        "at '2026-02-30T10:00:00Z' cannot be read; give a moment with its offset like"
                                + " 2026-03-01T09:30:00+01:00 or 2026-03-01T08:30:00Z",
                        "channel 'fax' is not one of [PHONE, EMAIL, LINKEDIN, VISIT]; choose one of these",
                        "recorded_at '2026-03-19T10:02:00Z' is before at '2026-03-20T10:00:00Z'; correct one of the two");
        assertThat(problemsIn("reviews.csv"))
                .containsExactlyInAnyOrder(
                        "lead_id 'L-9905' is no readable lead of leads.csv; add the lead or drop the row",
                        "decision 'maybe' is not one of [ACCEPTED, REJECTED]; choose one of these",
                        "decision 'rejected' has no reason; give the code of the reason");
        assertThat(problemsIn("deals.csv"))
                .containsExactlyInAnyOrder(
                        "currency 'EURO' is not a currency; give a code of ISO 4217 like EUR",
                        "lead_id 'L-9906' is no readable lead of leads.csv; add the lead or drop the row");
        assertThat(problemsIn("spend.csv"))
                .containsExactlyInAnyOrder(
                        "currency 'EURO' is not a currency; give a code of ISO 4217 like EUR",
                        "month '2026-13' cannot be read; give a month like 2026-03, or a date",
                        "impressions '-100' is below the least allowed value 0; give 0 or more");
        assertThat(problemsIn("backlog.csv"))
                .containsExactlyInAnyOrder(
                        "priority 'WOULD' is not one of [MUST, SHOULD, COULD, WONT]; choose one of these",
                        "effort_hours '5 h' cannot be read; give a number like 1250.50, with a point and without"
                                + " separators",
                        "prerequisites 'W-99' names 'W-99', which is no readable item; add it or drop the name");
    }

    @Test
    void aProblemNamesTheLineOfItsFile() {
        Problem fax = PROBLEMS.all().stream()
                .filter(problem -> problem.reason().contains("'fax'"))
                .findFirst()
                .orElseThrow();
        assertThat(fax.file()).isEqualTo("attempts.csv");
        List<String> all = FILES.get("attempts.csv").lines().toList();
        assertThat(all.get(Integer.parseInt(fax.place()) - 1)).contains(",fax,");
    }

    @Test
    void theGoodRowsAreAllThere() {
        assertThat(FACTS.leads()).hasSize(PlantedDirt.LEADS).doesNotHaveDuplicates();
        assertThat(FACTS.repeatedRows())
                .isEqualTo(PlantedDirt.ACTIVITIES_REPEATED_ROWS
                        + PlantedDirt.ACTIVITIES_REDELIVERED
                        + PlantedDirt.ATTEMPTS_REPEATED_ROWS
                        + PlantedDirt.SPEND_REPEATED_ROWS);
        assertThat(FACTS.activities())
                .hasSize(lines("activities.csv").size()
                        - PlantedDirt.ACTIVITIES_REPEATED_ROWS
                        - PlantedDirt.ACTIVITIES_REDELIVERED
                        - PlantedDirt.ACTIVITIES_BAD)
                .hasSizeBetween(3500, 4500);
        assertThat(FACTS.attempts())
                .hasSize(lines("attempts.csv").size() - PlantedDirt.ATTEMPTS_REPEATED_ROWS - PlantedDirt.ATTEMPTS_BAD);
        assertThat(FACTS.backlog()).hasSize(PlantedDirt.BACKLOG);
        assertThat(FACTS.spend()).hasSize(lines("spend.csv").size() - PlantedDirt.SPEND_REPEATED_ROWS - 3);
    }

    @Test
    void aRepetitionWithoutItsPropertiesDoesNotReplaceTheOriginal() {
        long bare = FACTS.activities().stream()
                .filter(activity -> activity.type().equals("pricing-page-view") && activity.page() == null)
                .count();
        assertThat(bare).isZero();
    }

    @Test
    void theOtherDirtIsThereInItsNumbers() {
        List<String> spellings = List.of(
                "Paid Search", "Paid Social", "Email", "Webinar", "Organic Search", "Events", "Referral", "Direct");
        assertThat(FACTS.leads().stream().map(LeadRow::channel).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        spellings.stream().map(Channel::of).toList());
        Set<String> correct = new HashSet<>(spellings);
        assertThat(lines("spend.csv").stream().filter(line -> !correct.contains(line.split(",", -1)[1])))
                .hasSize(PlantedDirt.SPEND_CHANNEL_SPELLINGS);
        assertThat(lines("leads.csv").stream().filter(line -> line.contains(",Select,")))
                .hasSize(PlantedDirt.LEADS_SELECT);
        assertThat(FACTS.leads().stream()
                        .filter(lead -> lead.industry() == null
                                || lead.employees() == null
                                || lead.jobTitle() == null
                                || lead.seniority() == null
                                || lead.department() == null))
                .hasSize(PlantedDirt.LEADS_MISSING_VALUES + PlantedDirt.LEADS_SELECT);
        assertThat(FACTS.leads().stream()
                        .map(lead -> String.valueOf(lead.email()).toLowerCase(Locale.ROOT))
                        .distinct())
                .hasSize(PlantedDirt.LEADS - PlantedDirt.LEADS_SAME_PERSON);
        assertThat(FACTS.leads().stream()
                        .filter(lead -> String.valueOf(lead.notes()).contains("\n")))
                .hasSize(PlantedDirt.LEADS_NOTE_OVER_TWO_LINES);
        assertThat(FACTS.leads().stream()
                        .filter(lead -> String.valueOf(lead.email()).contains("@rivalytico.example")))
                .hasSize(PlantedDirt.LEADS_COMPETITORS);
        assertThat(FACTS.activities().stream().filter(activity -> activity.at().isAfter(SampleDataGenerator.AS_OF)))
                .hasSize(PlantedDirt.ACTIVITIES_AFTER_AS_OF);
        Map<String, Instant> created = FACTS.leads().stream().collect(toMap(LeadRow::id, LeadRow::createdAt));
        assertThat(FACTS.activities().stream()
                        .filter(activity -> activity.at().isBefore(created.get(activity.leadId()))))
                .hasSize(PlantedDirt.ACTIVITIES_BEFORE_LEAD);
        assertThat(outOfOrder()).isGreaterThanOrEqualTo(PlantedDirt.ACTIVITIES_OUT_OF_ORDER);
        assertThat(FACTS.attempts().stream()
                        .filter(attempt -> Duration.between(attempt.at(), attempt.recordedAt())
                                        .compareTo(Duration.ofHours(48))
                                >= 0))
                .hasSize(PlantedDirt.ATTEMPTS_RECORDED_LATE);
        assertThat(FACTS.spend().stream().filter(row -> row.spend().signum() < 0))
                .hasSize(PlantedDirt.SPEND_CREDIT_NOTES);
        assertThat(FACTS.backlog().stream().filter(item -> item.effortHours() == null))
                .hasSize(PlantedDirt.BACKLOG_WITHOUT_EFFORT);
        assertThat(FILES.get("spend.csv")).startsWith("\uFEFF").contains("\r\n");
    }

    /** How many activities stand below a later one. */
    private static int outOfOrder() {
        int count = 0;
        Instant latest = Instant.MIN;
        for (ActivityRow activity : FACTS.activities()) {
            if (activity.at().isBefore(latest)) {
                count++;
            } else {
                latest = activity.at();
            }
        }
        return count;
    }

    @Test
    void theStoryHangsTogether() {
        Map<String, SampleLead> stories =
                new SampleLeads(new Draw(20260630L)).all().stream().collect(toMap(SampleLead::id, lead -> lead));
        assertThat(FACTS.attempts()).allSatisfy(attempt -> {
            SampleLead lead = stories.get(attempt.leadId());
            assertThat(lead.isHot()).isTrue();
            assertThat(attempt.at()).isAfterOrEqualTo(lead.hotAt()).isBeforeOrEqualTo(SampleDataGenerator.AS_OF);
        });
        assertThat(FACTS.deals().stream()
                        .filter(deal -> !stories.get(deal.leadId()).isHot()))
                .hasSize(PlantedDirt.DEALS_OF_LEADS_NEVER_HOT);
        Map<YearMonth, Long> hotAMonth = stories.values().stream()
                .filter(SampleLead::isHot)
                .filter(lead -> !lead.hotAt().isAfter(SampleDataGenerator.AS_OF))
                .collect(groupingBy(
                        lead -> YearMonth.from(lead.hotAt().atZone(SampleWorld.PARIS)), TreeMap::new, counting()));
        // a promise of 40 a month is met in three months of six
        assertThat(hotAMonth.values().stream().filter(count -> count >= 40)).hasSize(3);
        Map<DealOutcome, Long> deals =
                FACTS.deals().stream().collect(groupingBy(MarketingFacts.DealRow::outcome, counting()));
        assertThat(deals.get(DealOutcome.WON)).isBetween(30L, 60L);
        assertThat(deals.get(DealOutcome.LOST)).isBetween(30L, 80L);
    }

    @Test
    void theBacklogKeepsItsRankAndKnowsItsPrerequisites() {
        assertThat(FACTS.backlog())
                .extracting(BacklogRow::id)
                .startsWith("W-01", "W-02", "W-03")
                .endsWith("W-15");
        assertThat(FACTS.backlog().get(2).prerequisites()).containsExactly("W-04");
    }

    @Test
    void everyAddressIsInvented() {
        assertThat(FACTS.leads())
                .allSatisfy(lead -> assertThat(String.valueOf(lead.email()).toLowerCase(Locale.ROOT))
                        .endsWith(".example"));
        assertThat(FACTS.attempts().stream().map(AttemptRow::by).distinct().count())
                .isGreaterThan(5);
    }
}
