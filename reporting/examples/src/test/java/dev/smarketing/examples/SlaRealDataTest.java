package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.ResponseTime;
import dev.smarketing.core.sla.ResponseTimes;
import dev.smarketing.core.sla.SalesReport;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two public logs of service desks, judged as handoffs; skipped where the sets are not there. */
class SlaRealDataTest {

    private static final Duration EIGHT_HOURS = Duration.ofHours(8);

    private Path data;

    @BeforeEach
    void findData() {
        String folder = System.getProperty("smarketing.data");
        Assumptions.assumeTrue(
                folder != null, "the real data sets are not read: give their folder with -Dsmarketing.data=<folder>");
        data = Path.of(folder);
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(file));
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSameSizeAs(names);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static SalesReport within(Duration limit, BusinessCalendar calendar, List<HandoffFact> facts) {
        return ServiceLevelAgreement.startingOn(
                        LocalDate.of(2009, 1, 1),
                        calendar,
                        Commitment.salesContactsEachLead().within(limit))
                .assess(HandoffLog.of(facts), Instant.parse("2020-01-01T00:00:00Z"))
                .sales("lead-follow-up");
    }

    private static BusinessCalendar office(ZoneId zone, String hours) {
        return BusinessCalendar.builder(zone)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, hours)
                .build();
    }

    private static BigDecimal minutes(Duration sum, long number) {
        return BigDecimal.valueOf(sum.toSeconds()).divide(BigDecimal.valueOf(60 * number), 2, RoundingMode.HALF_UP);
    }

    /** Times without a zone stand in the zone of the calendar, whichever it is. */
    @Test
    void serviceNowIncidentsFromOpeningToResolution() throws IOException {
        List<Map<String, String>> rows = rows("servicenow-incidents/incidents.csv");
        assertThat(rows).hasSize(24_918);
        List<HandoffFact> facts = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String number = row.get("number");
            facts.add(Handoff.of(number, LeadId.of(number), utc(row.get("opened_at"))));
            if (!row.get("resolved_at").equals("?")) {
                facts.add(ContactAttempt.of(
                        number, LeadId.of(number), utc(row.get("resolved_at")), ContactChannel.EMAIL));
            }
        }
        BusinessCalendar office = office(ZoneOffset.UTC, "09:00-17:00");
        SalesReport report = within(EIGHT_HOURS, office, facts);
        ResponseTimes business = report.responseTimes();
        assertThat(business.contacted()).isEqualTo(23_362);
        assertThat(business.neverContacted()).isEqualTo(1_556);
        Duration sum = business.times().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(Duration.ofMinutes(60_133_431));
        assertThat(business.interpolatedPercentile(50)).contains(Duration.ofMinutes(386));
        assertThat(minutes(sum, 23_362)).isEqualTo(new BigDecimal("2573.98"));
        assertThat(business.times().stream().filter(Duration::isZero)).hasSize(2_931);
        assertThat(business.times().stream().filter(time -> time.compareTo(EIGHT_HOURS) <= 0))
                .hasSize(12_557);
        // eight hours used up at a closing are due then: what came in the night after is late by no open time
        List<HandoffVerdict> inTheNight = report.verdicts().stream()
                .filter(verdict -> verdict.status() == CommitmentStatus.BREACHED
                        && verdict.responseTime().equals(Optional.of(EIGHT_HOURS)))
                .toList();
        for (HandoffVerdict verdict : inTheNight) {
            Instant due = verdict.dueAt().orElseThrow();
            Instant resolved = verdict.firstContactAt().orElseThrow();
            assertThat(resolved).isAfter(due);
            assertThat(office.between(due, resolved)).isZero();
        }
        assertThat(report.count(CommitmentStatus.MET)).isEqualTo(12_557 - inTheNight.size());
        ResponseTimes elapsed = report.elapsedResponseTimes();
        assertThat(elapsed.interpolatedPercentile(50)).contains(Duration.ofMinutes(1_326));
        Duration elapsedSum = elapsed.times().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(minutes(elapsedSum, 23_362)).isEqualTo(new BigDecimal("10690.29"));
        assertThat(report.verdicts().stream()
                        .filter(verdict -> verdict.handoff().id().equals("0000045"))
                        .map(verdict -> verdict.responseTime().orElseThrow()))
                .containsExactly(Duration.ofMinutes(149));
        assertThat(report.verdicts().stream()
                        .filter(verdict -> verdict.handoff().id().equals("0000047"))
                        .map(verdict -> verdict.responseTime().orElseThrow()))
                .containsExactly(Duration.ofMinutes(532));
    }

    private static Instant utc(String text) {
        return Instant.parse(text.replace(' ', 'T') + ":00Z");
    }

    @Test
    void helpDeskTicketsFromTheFirstEventToTheirOwner() throws IOException {
        Map<String, Instant> first = new LinkedHashMap<>();
        Map<String, Instant> taken = new LinkedHashMap<>();
        for (Map<String, String> row : rows("helpdesk-log/helpdesk.csv")) {
            String ticket = row.get("case:concept:name");
            Instant at =
                    Instant.parse(row.get("time:timestamp").replace(' ', 'T').replace("+00:00", "Z"));
            first.merge(ticket, at, (a, b) -> a.isBefore(b) ? a : b);
            if (row.get("concept:name").equals("Take in charge ticket")) {
                taken.merge(ticket, at, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        List<HandoffFact> facts = new ArrayList<>();
        first.forEach((ticket, at) -> facts.add(Handoff.of(ticket, LeadId.of(ticket), at)));
        taken.forEach(
                (ticket, at) -> facts.add(ContactAttempt.of(ticket, LeadId.of(ticket), at, ContactChannel.EMAIL)));

        SalesReport rome = within(EIGHT_HOURS, office(ZoneId.of("Europe/Rome"), "09:00-18:00"), facts);
        assertThat(rome.verdicts()).hasSize(4_580);
        assertThat(rome.responseTimes().neverContacted()).isEqualTo(295);
        assertThat(rome.count(CommitmentStatus.MET)).isEqualTo(2_477);
        ResponseTimes elapsed = rome.elapsedResponseTimes();
        assertThat(elapsed.contacted()).isEqualTo(4_285);
        assertThat(elapsed.interpolatedPercentile(50)).contains(Duration.ofSeconds(59_003));
        assertThat(elapsed.bands(Duration.ofHours(24)).get(0)).isEqualTo(2_455);
        assertThat(rome.responseTimes().percentile(100)).isEqualTo(new ResponseTime.Never());

        SalesReport utc = within(EIGHT_HOURS, office(ZoneOffset.UTC, "09:00-18:00"), facts);
        assertThat(utc.count(CommitmentStatus.MET)).isEqualTo(2_462);
        Map<String, Duration> inUtc = times(utc);
        Map<String, Duration> inRome = times(rome);
        assertThat(inRome.entrySet().stream().filter(time -> !time.getValue().equals(inUtc.get(time.getKey()))))
                .hasSize(1_672);
        assertThat(inRome.get("Case1768")).isEqualTo(Duration.ofSeconds(1_722));
        assertThat(inUtc.get("Case1768")).isEqualTo(Duration.ZERO);
    }

    private static Map<String, Duration> times(SalesReport report) {
        Map<String, Duration> times = new LinkedHashMap<>();
        report.verdicts()
                .forEach(verdict -> verdict.responseTime()
                        .ifPresent(time -> times.put(verdict.handoff().id(), time)));
        return times;
    }
}
