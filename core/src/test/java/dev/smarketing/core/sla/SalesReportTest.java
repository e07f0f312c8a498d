package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalesReportTest {

    private static final ServiceLevelAgreement FOUR_HOURS = ServiceLevelAgreement.startingOn(
            LocalDate.of(2024, 1, 1), FR1, salesContactsEachLead().within(Duration.ofHours(4)));

    private static List<Duration> minutes(long... minutes) {
        return Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList();
    }

    private static Handoff lead(String number, String local) {
        return Handoff.of("H-" + number, LeadId.of("L-" + number), at(local));
    }

    private static ContactAttempt call(String number, String local) {
        return ContactAttempt.of("A-" + number, LeadId.of("L-" + number), at(local), ContactChannel.CALL);
    }

    @Test
    void a13AMonthWithoutLeadsHasNoRate() {
        SalesReport nothing =
                FOUR_HOURS.assess(HandoffLog.empty(), at("2024-06-30T10:00")).sales("lead-follow-up");
        assertThat(nothing.rate()).isEqualTo(new MetricValue.NotApplicable());
        assertThat(nothing.responseTimes().percentile(50)).isEqualTo(new ResponseTime.NotApplicable());
        assertThat(nothing.responseTimes().meanOfContacted()).isEmpty();
        assertThat(nothing)
                .hasToString("0 met, 0 breached, 0 open; median not applicable of 0 leads, 0 never contacted");
    }

    @Test
    void a16PercentilesKeepTheLeadsNeverContacted() {
        ResponseTimes ten = ResponseTimes.of(minutes(600, 2, 3, 4, 5, 5, 6, 8, 12, 45), 0);
        assertThat(ten.percentile(50)).isEqualTo(new ResponseTime.After(Duration.ofMinutes(5)));
        assertThat(ten.percentile(90)).isEqualTo(new ResponseTime.After(Duration.ofMinutes(45)));
        assertThat(ten.percentile(95)).isEqualTo(new ResponseTime.After(Duration.ofMinutes(600)));
        assertThat(ten.interpolatedPercentile(50)).contains(Duration.ofSeconds(330));
        assertThat(ten.interpolatedPercentile(90)).contains(Duration.ofSeconds(6030));
        assertThat(ten.interpolatedPercentile(95)).contains(Duration.ofSeconds(21015));
        assertThat(ten.interpolatedPercentile(100)).contains(Duration.ofMinutes(600));
        assertThat(ten.meanOfContacted()).contains(Duration.ofMinutes(69));
        ResponseTimes thirteen = ten.plus(ResponseTimes.of(List.of(), 3));
        assertThat(thirteen.percentile(50)).isEqualTo(new ResponseTime.After(Duration.ofMinutes(8)));
        assertThat(thirteen.percentile(75)).isEqualTo(new ResponseTime.After(Duration.ofMinutes(600)));
        assertThat(thirteen.percentile(90)).isEqualTo(new ResponseTime.Never());
        assertThat(thirteen.bands(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60)))
                .containsExactly(5L, 3L, 1L, 1L, 3L);
        assertThat(thirteen).hasToString("median 8 min of 13 leads, 3 never contacted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ten.percentile(0))
                .withMessage("percentile is 0, outside 1 to 100; give a number within");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ten.bands(Duration.ofMinutes(5), Duration.ofMinutes(5)))
                .withMessage("band limit PT5M is not above PT5M before it; give each above the one before");
    }

    @Test
    void rateBreachesRejectionsAndOwners() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                LocalDate.of(2024, 1, 1),
                FR1,
                salesContactsEachLead().within(Duration.ofHours(4)),
                salesReviewsEachLead().within(Duration.ofHours(24)));
        HandoffLog log = HandoffLog.of(
                lead("1", "2024-06-11T10:00"),
                call("1", "2024-06-11T10:10"),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                lead("2", "2024-06-11T17:30"),
                call("2", "2024-06-12T16:00"),
                LeadAssignment.of("H-2", "Ana", at("2024-06-11T17:30")),
                LeadAssignment.of("H-2", "Ben", at("2024-06-12T10:30")),
                lead("3", "2024-06-11T10:00"),
                LeadReview.rejected("H-3", at("2024-06-11T11:00"), "SPAM"),
                lead("4", "2024-06-12T16:00"));
        SlaAssessment assessment = agreement.assess(log, at("2024-06-12T17:00"));
        SalesReport report = assessment.sales("lead-follow-up");
        assertThat(report.rate()).isEqualTo(MetricValue.ratio(1, 2));
        assertThat(report.open()).isEqualTo(1);
        assertThat(report.count(CommitmentStatus.EXEMPT)).isEqualTo(1);
        assertThat(report.responseTimes()).isEqualTo(ResponseTimes.of(minutes(10, 450), 1));
        assertThat(report.rejectionReasons()).isEqualTo(Map.of("SPAM", 1L));
        assertThat(report.breaches()).hasToString("[H-2, lead-follow-up: 0 of 1 attempt]");
        // of the 4:00 of the second lead Ana had 0:30 + 1:30 and Ben 2:00; the first took Ana 10 minutes
        assertThat(report.owners())
                .containsExactly(
                        new SalesReport.OwnerShare("Ben", 1, Duration.ofHours(2)),
                        new SalesReport.OwnerShare("Ana", 0, Duration.ofMinutes(130)),
                        new SalesReport.OwnerShare("", 0, Duration.ofHours(2)));
        assertThat(report.breachTable(Language.ENGLISH).rows())
                .containsExactly(List.of(
                        Cell.of("L-2"),
                        Cell.of("lead-follow-up"),
                        Cell.of("2024-06-12 12:30"),
                        Cell.of("too few attempts"),
                        Cell.of("Ben")));
        assertThat(assessment.salesBy(
                        "lead-follow-up", verdict -> verdict.owner().orElse("nobody")))
                .hasToString("{Ana=1 met, 0 breached, 0 open; median 10 min of 1 lead, 0 never contacted,"
                        + " Ben=0 met, 1 breached, 0 open; median 7 h 30 min of 1 lead, 0 never contacted,"
                        + " nobody=0 met, 0 breached, 1 open; median never of 1 lead, 1 never contacted}");
    }

    @Test
    void elapsedTimeCountsTheNight() {
        SalesReport report = FOUR_HOURS
                .assess(
                        HandoffLog.of(lead("1", "2024-06-11T17:30"), call("1", "2024-06-12T09:30")),
                        at("2024-06-13T10:00"))
                .sales("lead-follow-up");
        assertThat(report.responseTimes().times()).containsExactly(Duration.ofHours(1));
        assertThat(report.elapsedResponseTimes().times()).containsExactly(Duration.ofHours(16));
    }

    private static final HandoffLog DAY = HandoffLog.of(
            lead("breached", "2024-06-10T10:00"),
            lead("older-breach", "2024-06-07T10:00"),
            lead("lost", "2024-06-07T10:00"),
            LeadClosing.lost(LeadId.of("L-lost"), at("2024-06-10T09:00")),
            lead("called-late", "2024-06-07T10:00"),
            call("called-late", "2024-06-10T10:00"),
            lead("risk", "2024-06-11T09:30"),
            lead("today", "2024-06-11T12:00"),
            lead("today-too", "2024-06-11T12:00"),
            lead("tomorrow", "2024-06-11T12:30").withSegment("late"),
            lead("paused", "2024-06-11T10:00"),
            ClockChange.paused("H-paused", at("2024-06-11T10:30")),
            lead("met", "2024-06-11T10:00"),
            call("met", "2024-06-11T10:30"),
            lead("night", "2024-06-11T14:30"),
            LeadAssignment.of("H-risk", "Ana", at("2024-06-11T09:30")));

    private static List<String> places(List<Worklist.Entry> entries) {
        List<String> places = new ArrayList<>();
        for (Worklist.Entry entry : entries) {
            places.add(entry.verdict().handoff().id() + " " + entry.place());
        }
        return places;
    }

    private static BigDecimal score(Handoff handoff) {
        return BigDecimal.valueOf(
                switch (handoff.id()) {
                    case "H-today-too" -> 70;
                    case "H-night" -> 90;
                    case "H-breached" -> 80;
                    default -> 10;
                });
    }

    @Test
    void theWorklistSaysWhomToCallFirst() {
        Worklist list = FOUR_HOURS.assess(DAY, at("2024-06-11T13:00")).worklist(SalesReportTest::score);
        assertThat(places(list.entries()))
                .containsExactly(
                        "H-risk AT_RISK",
                        "H-today-too DUE_TODAY",
                        "H-today DUE_TODAY",
                        "H-tomorrow DUE_TODAY",
                        "H-breached OVERDUE",
                        "H-older-breach OVERDUE");
        assertThat(list).hasToString("6 things to do, 4 of them today");
        assertThat(list.entries()).extracting(Worklist.Entry::owed).containsOnly(1);
        assertThat(places(list.byPriority()).subList(0, 3))
                .containsExactly("H-breached OVERDUE", "H-today-too DUE_TODAY", "H-risk AT_RISK");
        assertThat(list.table(Language.FRENCH).columns())
                .containsExactly(
                        "Lead",
                        "Engagement",
                        "Motif",
                        "Échéance",
                        "Temps ouvré restant",
                        "Dû",
                        "Priorité",
                        "Responsable");
        assertThat(list.table(Language.ENGLISH).rows().get(0))
                .containsExactly(
                        Cell.of("L-risk"),
                        Cell.of("lead-follow-up"),
                        Cell.of("little time left"),
                        Cell.of("2024-06-11 13:30"),
                        Cell.of("30 min"),
                        Cell.of(1),
                        Cell.fixed(BigDecimal.TEN, 0),
                        Cell.of("Ana"));
        BigDecimal half = new BigDecimal("70.50");
        assertThat(FOUR_HOURS
                        .assess(DAY, at("2024-06-11T13:00"))
                        .worklist(handoff -> handoff.id().equals("H-risk") ? half : new BigDecimal("60.25"))
                        .table(Language.ENGLISH)
                        .rows())
                .as("as many decimals in every row")
                .extracting(row -> row.get(6))
                .startsWith(Cell.fixed(half, 2), Cell.fixed(new BigDecimal("60.25"), 2));
        Worklist later = FOUR_HOURS.assess(DAY, at("2024-06-11T15:00")).worklist(SalesReportTest::score);
        // what is late comes after what can be kept today, before what has time until tomorrow
        assertThat(places(later.entries()))
                .containsExactly(
                        "H-today-too DUE_TODAY",
                        "H-today DUE_TODAY",
                        "H-tomorrow DUE_TODAY",
                        "H-risk OVERDUE",
                        "H-breached OVERDUE",
                        "H-older-breach OVERDUE",
                        "H-night DUE_LATER");
        assertThat(later.today()).isEqualTo(later.entries().subList(0, 3));
        Worklist endless = ServiceLevelAgreement.startingOn(LocalDate.of(2024, 1, 1), FR1, salesContactsEachLead())
                .assess(HandoffLog.of(lead("1", "2024-06-11T10:00")), at("2024-06-11T15:00"))
                .worklist(handoff -> BigDecimal.ONE);
        assertThat(places(endless.entries())).containsExactly("H-1 NO_DEADLINE");
    }

    /** What sales has turned down since it was late, or what is closed by then, need not be called any more. */
    @Test
    void aLateLeadThatWasTurnedDownIsNotOwed() {
        HandoffLog late = HandoffLog.of(lead("1", "2024-06-10T10:00"));
        assertThat(places(overdue(late))).containsExactly("H-1 OVERDUE");
        assertThat(overdue(late.with(LeadReview.rejected("H-1", at("2024-06-11T12:00"), "student"))))
                .isEmpty();
        assertThat(overdue(late.with(LeadReview.accepted("H-1", at("2024-06-11T12:00")))))
                .hasSize(1);
        // at one o'clock nobody knows what happens at two
        assertThat(overdue(late.with(LeadReview.rejected("H-1", at("2024-06-11T14:00"), "student"))))
                .hasSize(1);
    }

    private static List<Worklist.Entry> overdue(HandoffLog log) {
        return FOUR_HOURS
                .assess(log, at("2024-06-11T13:00"))
                .worklist(handoff -> BigDecimal.ONE)
                .entries();
    }

    @Test
    void aReportOnWhatNobodyOwesIsRefused() {
        SlaAssessment assessment = FOUR_HOURS.assess(HandoffLog.empty(), at("2024-06-30T10:00"));
        assertThatThrownBy(() -> assessment.sales("follow-up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("commitment 'follow-up' is none of those that each lead is owed, [lead-follow-up]; name one"
                        + " of these");
        assertThatThrownBy(() -> assessment.salesBy("follow-up", verdict -> "all"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
