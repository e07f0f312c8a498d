package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts in any order, reports in one, and what counts that is read together from several facts. */
class SlaOrderTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static ServiceLevelAgreement agreement(Commitment... commitments) {
        return ServiceLevelAgreement.startingOn(START, FR1, commitments);
    }

    private static HandoffVerdict first(Commitment commitment, String asOf, List<HandoffFact> facts) {
        return agreement(commitment)
                .assess(HandoffLog.of(facts), at(asOf))
                .verdicts()
                .get(0);
    }

    private static Handoff handoff(String number, String local) {
        return Handoff.of("H-" + number, LeadId.of("L-" + number), at(local));
    }

    @Test
    void theOrderInWhichFactsAreGivenDoesNotMatter() {
        List<HandoffFact> facts = new ArrayList<>(List.of(
                Facts.handoff("2024-06-11T10:00"),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T10:30")),
                ClockChange.paused("H-1", at("2024-06-11T11:00")),
                ClockChange.resumed("H-1", at("2024-06-11T11:30")),
                LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT5H"), at("2024-06-11T12:00")),
                LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT3H"), at("2024-06-11T12:30")),
                LeadReview.accepted("H-1", at("2024-06-11T12:00")),
                LeadReview.rejected("H-1", at("2024-06-11T12:10"), "SPAM"),
                LeadClosing.lost(LEAD, at("2024-06-11T12:20")),
                LeadClosing.won(LEAD, at("2024-06-11T15:00"))));
        FollowUpCommitment restart = FOUR_HOURS.onReassignment(OnReassignment.RESTART);
        for (int turn = 0; turn < 2; turn++) {
            // Ben from 10:30, half an hour paused, three hours in all: until 14:00, and accepted at first
            HandoffVerdict verdict = first(restart, "2024-06-11T13:00", facts);
            assertThat(verdict.startedAt()).contains(at("2024-06-11T10:30"));
            assertThat(verdict.dueAt()).contains(at("2024-06-11T14:00"));
            assertThat(verdict.used()).isEqualTo(Duration.ofHours(2));
            assertThat(verdict.owner()).contains("Ben");
            // without a limit the loss is first
            HandoffVerdict endless = first(salesContactsEachLead().named("other"), "2024-06-11T18:00", facts);
            assertThat(endless.decidedAt()).contains(at("2024-06-11T12:20"));
            assertThat(endless.code()).isEqualTo(VerdictCode.TOO_FEW_ATTEMPTS);
            Collections.reverse(facts);
        }
    }

    @Test
    void aPauseWithinAnotherCostsNothingMore() {
        List<HandoffFact> facts = new ArrayList<>(List.of(
                Facts.handoff("2024-06-11T09:00"),
                ClockChange.paused("H-1", at("2024-06-11T10:00")).because("LONG"),
                ClockChange.paused("H-1", at("2024-06-11T11:00")).because("SHORT"),
                ClockChange.resumed("H-1", at("2024-06-11T12:00")).because("SHORT")));
        HandoffVerdict held = first(FOUR_HOURS, "2024-06-11T15:00", facts);
        assertThat(held.code()).isEqualTo(VerdictCode.ON_HOLD);
        assertThat(held.used()).isEqualTo(Duration.ofHours(1));
        assertThat(held.remaining()).contains(Duration.ofHours(3));
        facts.add(ClockChange.resumed("H-1", at("2024-06-11T14:00")).because("LONG"));
        HandoffVerdict runs = first(FOUR_HOURS, "2024-06-11T15:00", facts);
        assertThat(runs.used()).isEqualTo(Duration.ofHours(2));
        assertThat(runs.dueAt()).contains(at("2024-06-11T17:00"));
        // where recycling cancels, pauses still stop the clock of the run
        facts.add(ClockChange.recycled("H-1", at("2024-06-11T14:30")));
        HandoffVerdict cancelled = first(FOUR_HOURS.onRecycling(OnRecycling.CANCEL), "2024-06-11T15:00", facts);
        assertThat(cancelled.code()).isEqualTo(VerdictCode.CANCELLED);
        assertThat(cancelled.used()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void whatIsRecordedLateIsKnownAtALaterInstantOnly() {
        Instant asOf = at("2024-06-11T12:00");
        Instant later = at("2024-06-11T18:00");
        HandoffLog log = HandoffLog.of(
                Facts.handoff("2024-06-11T10:00"),
                ClockChange.paused("H-1", at("2024-06-11T10:30")).withRecordedAt(at("2024-06-11T17:00")),
                ClockChange.resumed("H-1", at("2024-06-11T11:00")).withRecordedAt(at("2024-06-11T17:00")),
                LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT3H"), at("2024-06-11T11:30"))
                        .withRecordedAt(at("2024-06-11T17:00")),
                LeadClosing.lost(LEAD, at("2024-06-11T11:00")).withRecordedAt(at("2024-06-11T19:00")));
        HandoffVerdict then = agreement(FOUR_HOURS).assess(log, asOf).verdicts().get(0);
        assertThat(then.dueAt()).contains(at("2024-06-11T14:00"));
        HandoffVerdict now =
                agreement(FOUR_HOURS).assess(log, asOf, later).verdicts().get(0);
        assertThat(now.dueAt()).contains(at("2024-06-11T13:30"));
        assertThat(now.used()).isEqualTo(Duration.ofMinutes(90));
        assertThat(agreement(salesContactsEachLead())
                        .assess(log, asOf, later)
                        .verdicts()
                        .get(0)
                        .code())
                .isEqualTo(VerdictCode.IN_TIME);
    }

    @Test
    void reportsAreSortedByInstantAndId() {
        SlaAssessment assessment = agreement(FOUR_HOURS, FOUR_HOURS.named("also"))
                .assess(
                        HandoffLog.of(
                                handoff("3", "2024-06-11T10:00"),
                                handoff("2", "2024-06-11T10:00"),
                                handoff("1", "2024-06-11T11:00")),
                        at("2024-06-12T10:00"));
        SalesReport report = assessment.sales("lead-follow-up");
        assertThat(report.breaches()).extracting(Breach::subject).containsExactly("H-2", "H-3", "H-1");
        assertThat(report.breachTable(Language.ENGLISH).rows())
                .extracting(row -> row.get(0))
                .extracting(Object::toString)
                .satisfiesExactly(
                        row -> assertThat(row).contains("L-2"),
                        row -> assertThat(row).contains("L-3"),
                        row -> assertThat(row).contains("L-1"));
        SalesReport both = report.plus(assessment.sales("also"));
        assertThat(both.verdicts()).hasSize(6);
        assertThat(both.count(CommitmentStatus.BREACHED)).isEqualTo(6);
        // the latest deadline first, then by handoff and commitment
        assertThat(assessment.worklist(lead -> BigDecimal.ONE).entries())
                .extracting(entry -> entry.verdict().handoff().id() + " "
                        + entry.verdict().commitment().name())
                .containsExactly(
                        "H-1 also",
                        "H-1 lead-follow-up",
                        "H-2 also",
                        "H-2 lead-follow-up",
                        "H-3 also",
                        "H-3 lead-follow-up");
    }

    @Test
    void whatAPeriodCounts() {
        SlaAssessment assessment = agreement(FOUR_HOURS)
                .assess(
                        HandoffLog.of(
                                handoff("1", "2024-06-11T10:00"),
                                handoff("2", "2024-06-11T10:00"),
                                LeadReview.rejected("H-2", at("2024-06-11T10:30"), "SPAM")),
                        at("2024-06-11T11:00"));
        EachLeadResult june =
                (EachLeadResult) assessment.in(JUNE).result("lead-follow-up").orElseThrow();
        assertThat(june.open()).isEqualTo(1);
        assertThat(june.exempt()).isEqualTo(1);
        assertThat(june.verdicts()).hasSize(2);
        assertThat(june.isMet()).isFalse();
        assertThat(june).hasToString("lead-follow-up, 2024-06: running; 0 met, 0 breached, 1 open, 1 exempt");
        PeriodComparison comparison = assessment.in(YearMonth.of(2023, 12)).comparedWith(assessment.in(JUNE));
        assertThat(comparison.rows())
                .extracting(PeriodComparison.Row::commitment)
                .containsExactly("lead-follow-up");
    }

    @Test
    void attemptsAfterTheLastThatIsNeededAreCountedToo() {
        HandoffVerdict met = first(
                FOUR_HOURS,
                "2024-06-11T15:00",
                List.of(
                        Facts.handoff("2024-06-11T10:00"),
                        call("1", "2024-06-11T11:00"),
                        call("2", "2024-06-11T12:00"),
                        call("3", "2024-06-11T14:30")));
        assertThat(met.done()).isEqualTo(2);
        assertThat(met.counted()).extracting(ContactAttempt::id).containsExactly("1", "2");
        assertThat(met.longestGap()).contains(Duration.ZERO);
        HandoffVerdict late = first(
                salesReviewsEachLead().within(Duration.ofHours(4)),
                "2024-06-11T16:00",
                List.of(Facts.handoff("2024-06-11T10:00"), LeadReview.accepted("H-1", at("2024-06-11T15:00"))));
        assertThat(late.code()).isEqualTo(VerdictCode.LATE_REVIEW);
        assertThat(late.done()).isZero();
        assertThat(late.breach().orElseThrow().done()).isEqualTo(MetricValue.count(0));
    }

    @Test
    void anOpenReviewOfAnyHandoffKeepsTheVolumeProvisional() {
        ServiceLevelAgreement agreement = agreement(
                marketingDelivers().atLeast(1).perMonth(),
                salesReviewsEachLead().within(Duration.ofHours(9)));
        Instant asOf = at("2024-07-01T12:00");
        HandoffLog log = HandoffLog.of(
                Facts.handoff("2024-06-27T12:00"),
                LeadReview.accepted("H-1", at("2024-06-27T13:00")),
                Handoff.of("H-2", LEAD, at("2024-06-28T17:00"))); // until Monday at 17:00
        assertThat(agreement
                        .assess(log, asOf)
                        .in(JUNE)
                        .result("leads-delivered")
                        .orElseThrow()
                        .isProvisional())
                .isTrue();
        assertThat(agreement
                        .assess(log.with(LeadReview.accepted("H-2", asOf)), asOf)
                        .in(JUNE)
                        .result("leads-delivered")
                        .orElseThrow()
                        .isProvisional())
                .isFalse();
        SlaAssessment open = agreement.assess(HandoffLog.of(handoff("8", "2024-06-28T17:00")), asOf);
        SlaAssessment settled = agreement.assess(HandoffLog.of(handoff("9", "2024-06-03T17:00")), asOf);
        for (SlaAssessment joined : List.of(open.plus(settled), settled.plus(open))) {
            VolumeResult june =
                    (VolumeResult) joined.in(JUNE).result("leads-delivered").orElseThrow();
            assertThat(june.gross()).isEqualTo(2);
            assertThat(june.isProvisional()).isTrue();
        }
    }

    @Test
    void whatAHandoffKnewOfItsLeadIsKept() {
        TextAttribute country = Attribute.text("country");
        HandoffLog log = HandoffLog.of(Facts.handoff("2024-06-11T10:00")
                .withFacts(Lead.builder(LEAD).with(country, "FR").build()));
        assertThat(HandoffLog.fromData(log.toData(), AttributeSet.of(country))).isEqualTo(log);
    }

    @Test
    void nothingIsAQuotaAndACapToo() {
        Money nothing = Money.of("0", "EUR");
        VolumeCommitment volume = marketingDelivers().atLeast(nothing).perMonth();
        assertThat(volume.quota()).isEqualTo(MetricValue.amount(nothing));
        assertThat(volume.carryingOver(CarryOver.BOTH).carryingAtMost(nothing).carryLimit())
                .contains(MetricValue.amount(nothing));
        assertThat(Handoff.of("H-1", LEAD, at("2024-06-11T10:00"))
                        .withValue(nothing)
                        .value())
                .contains(nothing);
        assertThat(LeadValue.of(BigDecimal.ONE, nothing).value()).isEqualTo(nothing);
    }

    @Test
    void closedUntilNow() {
        HandoffVerdict verdict = first(FOUR_HOURS, "2024-06-11T20:00", List.of(Facts.handoff("2024-06-11T17:00")));
        assertThat(verdict.stoppedTimes())
                .containsExactly(new StoppedTime(
                        StoppedTime.Reason.CLOSED, at("2024-06-11T18:00"), at("2024-06-11T20:00"), "closed"));
    }

    @Test
    void timesInWords() {
        assertThat(new ResponseTime.After(Duration.ofMinutes(90))).hasToString("1 h 30 min");
        assertThat(new ResponseTime.Never()).hasToString("never");
        assertThat(new ResponseTime.NotApplicable()).hasToString("not applicable");
        assertThat(new ResponseTime.Never().toText(Language.FRENCH)).isEqualTo("jamais");
    }
}
