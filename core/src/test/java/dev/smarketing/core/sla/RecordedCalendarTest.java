package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.ALL_PARIS;
import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.CalendarHistory;
import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A calendar that is changed after the fact: what was settled keeps the one it had, what is open gets the new one. */
class RecordedCalendarTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static NavigableMap<Instant, BusinessCalendar> closing(String date, Instant recordedAt) {
        return CalendarHistory.startingWith(FR1)
                .recorded(
                        recordedAt,
                        Calendars.fr1().closedOn(LocalDate.parse(date)).build())
                .recorded();
    }

    private static SlaAssessment assess(
            ServiceLevelAgreement agreement,
            String asOf,
            NavigableMap<Instant, BusinessCalendar> recorded,
            HandoffFact... facts) {
        return agreement.assess(HandoffLog.of(facts), at(asOf), at(asOf), recorded);
    }

    private static VolumeResult june(SlaAssessment assessment) {
        return (VolumeResult)
                assessment.in(YearMonth.of(2024, 6)).result("leads-delivered").orElseThrow();
    }

    /** From the 17th on June has 10 of 20 business days; without Friday the 28th 9 of 19. */
    @Test
    void theVolumeOfAnOpenPeriodFollowsTheCalendarAsKnown() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                LocalDate.of(2024, 6, 17), FR1, marketingDelivers().atLeast(100).perMonth());
        NavigableMap<Instant, BusinessCalendar> recorded = closing("2024-06-28", at("2024-06-18T12:00"));
        VolumeResult before = june(assess(agreement, "2024-06-18T11:59", recorded));
        assertThat(before.promised()).isEqualTo(MetricValue.count(50));
        assertThat(before.expected()).hasToString("5"); // 1 day of 20
        VolumeResult after = june(assess(agreement, "2024-06-18T18:00", recorded));
        assertThat(after.promised()).isEqualTo(MetricValue.count(48)); // 900 / 19 = 47.4
        assertThat(after.expected()).isEqualTo(MetricValue.ratio(200, 19));
        assertThat(june(assess(agreement, "2024-07-15T12:00", recorded)).promised())
                .isEqualTo(MetricValue.count(48));
    }

    @Test
    void aPeriodThatIsOverKeepsItsCalendar() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                LocalDate.of(2024, 6, 17),
                FR1,
                marketingDelivers().atLeast(100).perMonth().carryingOver(CarryOver.SHORTFALL));
        Instant end = at("2024-07-01T00:00");
        VolumeResult kept = june(assess(agreement, "2024-07-15T12:00", closing("2024-06-28", end)));
        assertThat(kept.promised()).isEqualTo(MetricValue.count(50));
        SlaAssessment changed = assess(agreement, "2024-07-15T12:00", closing("2024-06-28", end.minusNanos(1)));
        assertThat(june(changed).promised()).isEqualTo(MetricValue.count(48));
        assertThat(changed.volumes().get(1).carryIn()).isEqualTo(MetricValue.count(48));
    }

    /** The agreement ends within the month, and with it the period of the promise. */
    @Test
    void aPeriodThatTheAgreementEndsIsOverWithIt() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START, FR1, marketingDelivers().atLeast(100).perMonth())
                .endingOn(LocalDate.of(2024, 6, 17));
        // until the 16th 10 of 20 business days; without the 3rd 9 of 19
        assertThat(june(assess(agreement, "2024-06-30T12:00", closing("2024-06-03", at("2024-06-17T00:00"))))
                        .promised())
                .isEqualTo(MetricValue.count(50));
        assertThat(june(assess(agreement, "2024-06-30T12:00", closing("2024-06-03", at("2024-06-16T23:59"))))
                        .promised())
                .isEqualTo(MetricValue.count(48));
    }

    /** 4 h from Monday 15:00 end on Tuesday 10:00; had Monday been closed, on Tuesday 13:00. */
    @Test
    void theWindowOfRejectionsIsOneForTheReviewTheVolumeAndTheFollowUp() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START,
                FR1,
                marketingDelivers().atLeast(1).perMonth(),
                FOUR_HOURS.within(Duration.ofHours(40)),
                salesReviewsEachLead().within(Duration.ofHours(4)));
        HandoffFact[] facts = {
            handoff("2024-06-10T15:00"), LeadReview.rejected("H-1", at("2024-06-11T11:00"), "DUPLICATE")
        };
        SlaAssessment settled =
                assess(agreement, "2024-06-11T14:00", closing("2024-06-10", at("2024-06-11T12:00")), facts);
        assertThat(settled.verdicts())
                .extracting(HandoffVerdict::code)
                .containsExactly(VerdictCode.IN_TIME, VerdictCode.LATE_REVIEW);
        assertThat(settled.verdicts().get(1).dueAt()).contains(at("2024-06-11T10:00"));
        assertThat(june(settled).net()).isEqualTo(1);

        SlaAssessment open =
                assess(agreement, "2024-06-11T14:00", closing("2024-06-10", at("2024-06-11T09:30")), facts);
        assertThat(open.verdicts())
                .extracting(HandoffVerdict::code)
                .containsExactly(VerdictCode.REJECTED, VerdictCode.REVIEWED);
        assertThat(open.verdicts().get(1).dueAt()).contains(at("2024-06-11T13:00"));
        assertThat(june(open).net()).isZero();
    }

    /** The calendar is what a settled verdict keeps, not what is known of the facts. */
    @Test
    void aSettledVerdictStillLearnsOfLateRecordsAndOfWhatWasDoneTooLate() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        NavigableMap<Instant, BusinessCalendar> recorded = closing("2024-06-06", at("2024-06-08T00:00"));
        HandoffFact[] facts = {
            handoff("2024-06-06T10:00"), call("in time", "2024-06-06T14:00").withRecordedAt(at("2024-06-12T09:00"))
        };
        assertThat(assess(agreement, "2024-06-11T12:00", recorded, facts)
                        .verdicts()
                        .get(0)
                        .decidedAt())
                .contains(at("2024-06-06T14:00"));
        assertThat(assess(agreement, "2024-06-12T09:00", recorded, facts)
                        .verdicts()
                        .get(0)
                        .isMet())
                .isTrue();

        SlaAssessment late = assess(
                agreement, "2024-06-11T12:00", recorded, handoff("2024-06-06T10:00"), call("late", "2024-06-10T10:00"));
        assertThat(late.verdicts().get(0).status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(late.verdicts().get(0).notCounted()).hasSize(1);
        assertThat(late.worklist(lead -> BigDecimal.ONE).entries()).isEmpty();
    }

    @Test
    void aRunThatStartsAfterTheChangeHasTheNewCalendar() {
        ServiceLevelAgreement agreement =
                ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS.onRecycling(OnRecycling.CANCEL));
        SlaAssessment assessment = assess(
                agreement,
                "2024-06-14T18:00",
                closing("2024-06-17", at("2024-06-08T00:00")),
                handoff("2024-06-06T10:00"),
                ClockChange.recycled("H-1", at("2024-06-06T11:00")),
                ClockChange.returned("H-1", at("2024-06-14T17:00")));
        assertThat(assessment.verdicts())
                .extracting(HandoffVerdict::code)
                .containsExactly(VerdictCode.CANCELLED, VerdictCode.IN_TIME);
        assertThat(assessment.verdicts().get(1).dueAt()).contains(at("2024-06-18T12:00"));
    }

    /** January as known in March: what was open then is shown by what is known of the calendar now. */
    @Test
    void anEarlierInstantIsSeenWithTheCalendarAsKnownAtTheLater() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        NavigableMap<Instant, BusinessCalendar> recorded = closing("2024-06-10", at("2024-06-09T00:00"));
        HandoffLog log =
                HandoffLog.of(handoff("2024-06-07T16:30"), Handoff.of("H-2", Facts.LEAD, at("2024-06-06T10:00")));
        Instant friday = at("2024-06-07T18:00");
        SlaAssessment then = agreement.assess(log, friday, at("2024-06-20T12:00"), recorded);
        assertThat(then.verdictsOn("H-1").get(0).dueAt()).contains(at("2024-06-11T11:30"));
        assertThat(then.verdictsOn("H-2").get(0).dueAt()).contains(at("2024-06-06T14:00"));
    }

    /** Friday 16:30 and Monday closed: 4 h are up on Tuesday 11:30, 5 h on Tuesday 12:30. */
    @Test
    void whatIfKeepsWhatBecameKnownOfTheCalendars() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        NavigableMap<Instant, BusinessCalendar> recorded = closing("2024-06-10", at("2024-06-08T00:00"));
        SlaAssessment assessment = assess(
                agreement, "2024-06-12T12:00", recorded, handoff("2024-06-07T16:30"), call("A-1", "2024-06-11T12:00"));
        ServiceLevelAgreement slower =
                ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS.within(Duration.ofHours(5)));
        assertThat(assessment.whatIf(agreement).flips()).isEmpty();
        assertThat(assessment.whatIf(slower))
                .hasToString("1 verdict flips, 0 stay\nH-1, lead-follow-up: breached -> met");
        // a calendar of its own is what is asked about
        assertThat(assessment
                        .whatIf(agreement.withCalendar(ALL_PARIS))
                        .after()
                        .verdicts()
                        .get(0)
                        .dueAt())
                .contains(at("2024-06-07T20:30"));
        NavigableMap<Instant, BusinessCalendar> others = new TreeMap<>();
        others.put(
                at("2024-06-08T00:00"),
                BusinessCalendar.builder(Calendars.PARIS)
                        .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-12:30", "14:00-18:00")
                        .closedOn(LocalDate.of(2024, 6, 10))
                        .build());
        ServiceLevelAgreement lunch = agreement.withCalendar(FR2);
        assertThat(assessment.whatIf(lunch).after().verdicts().get(0).dueAt()).contains(at("2024-06-10T11:30"));
        // kept as data, also where only one of two versions has a calendar of which more became known
        assertThat(SlaAssessment.fromData(assessment.toData())).isEqualTo(assessment);
        SlaAssessment both = assessment
                .whatIf(agreement.revisedOn(LocalDate.of(2024, 7, 1), FR2, FOUR_HOURS))
                .after();
        assertThat(both.verdicts().get(0).dueAt()).contains(at("2024-06-11T11:30"));
        assertThat(both.toData()).containsEntry("replacing-calendars-of", List.of("2024-01-01"));
        assertThat(SlaAssessment.fromData(both.toData())).isEqualTo(both).isNotEqualTo(assessment);
        assertThat(assessment.whatIf(lunch, others).after().verdicts().get(0).dueAt())
                .contains(at("2024-06-11T11:30"));
    }

    /** What is said of calendars to be replaced, where none is, would be lost without a word. */
    @Test
    void dataThatReplacesNothingIsRefused() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .revisedOn(LocalDate.of(2024, 7, 1), FR2, FOUR_HOURS);
        Map<String, Object> data =
                new LinkedHashMap<>(assess(agreement, "2024-06-12T12:00", closing("2024-06-10", at("2024-06-08T00:00")))
                        .toData());
        data.put("replacing-calendars-of", List.of("2024-01-02"));
        assertRefused(
                data,
                "assessment: replacing-calendars-of: no version begins on 2024-01-02;"
                        + " they begin on [2024-01-01, 2024-07-01]");
        data.put("replacing-calendars-of", List.of());
        assertRefused(
                data,
                "assessment: replacing-calendars-of: is empty;"
                        + " name the first days of versions, or leave it out if all are replaced");
        data.remove("recorded-calendars");
        data.put("replacing-calendars-of", List.of("2024-01-01"));
        assertRefused(
                data, "assessment: replacing-calendars-of: stands without recorded-calendars; give both or neither");
    }

    private static void assertRefused(Map<String, Object> data, String message) {
        assertThatThrownBy(() -> SlaAssessment.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(message);
    }

    /** A calendar that becomes known later changes nothing yet, whichever versions it would replace. */
    @Test
    void calendarsToComeReplaceNothing() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        NavigableMap<Instant, BusinessCalendar> later = closing("2024-06-10", at("2024-06-20T00:00"));
        SlaAssessment without = assess(agreement, "2024-06-12T12:00", new TreeMap<>());
        assertThat(assess(agreement, "2024-06-12T12:00", later))
                .isEqualTo(without)
                .hasSameHashCodeAs(without);
        ServiceLevelAgreement revised = agreement.revisedOn(LocalDate.of(2024, 7, 1), FR2, FOUR_HOURS);
        SlaAssessment both =
                assess(agreement, "2024-06-12T12:00", later).whatIf(revised).after();
        assertThat(SlaAssessment.fromData(both.toData())).isEqualTo(both);
        assertThat(both).isEqualTo(assess(revised, "2024-06-12T12:00", new TreeMap<>()));
    }

    @Test
    void calendarsOfAnotherZoneAreRefused() {
        NavigableMap<Instant, BusinessCalendar> recorded = new TreeMap<>();
        recorded.put(Instant.parse("2024-06-08T00:00:00Z"), Calendars.NY1);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(agreement, "2024-06-12T12:00", recorded))
                .withMessage("calendar recorded at 2024-06-08T00:00:00Z is in the zone America/New_York but the"
                        + " agreement is in Europe/Paris; give a calendar of that zone");
    }

    /** As A11, for a decision: due 13:00, late records for 15 minutes. */
    @Test
    void aDecisionRecordedLateUndoesAProvisionalBreach() {
        ReviewCommitment review =
                salesReviewsEachLead().within(Duration.ofHours(4)).allowingLateRecords(Duration.ofMinutes(15));
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, review);
        HandoffFact[] facts = {
            handoff("2024-06-11T08:00"),
            LeadReview.accepted("H-1", at("2024-06-11T12:59")).withRecordedAt(at("2024-06-11T13:03"))
        };
        NavigableMap<Instant, BusinessCalendar> none = new TreeMap<>();
        assertThat(assess(agreement, "2024-06-11T13:00", none, facts)
                        .verdicts()
                        .get(0)
                        .code())
                .isEqualTo(VerdictCode.LITTLE_TIME_LEFT);
        HandoffVerdict breached =
                assess(agreement, "2024-06-11T13:01", none, facts).verdicts().get(0);
        assertThat(breached.code()).isEqualTo(VerdictCode.NOT_REVIEWED);
        assertThat(breached.isProvisional()).isTrue();
        assertThat(assess(agreement, "2024-06-11T13:03", none, facts)
                        .verdicts()
                        .get(0)
                        .code())
                .isEqualTo(VerdictCode.REVIEWED);
        assertThat(assess(agreement, "2024-06-11T13:15", none, facts[0])
                        .verdicts()
                        .get(0)
                        .isProvisional())
                .isTrue();
        assertThat(assess(agreement, "2024-06-11T13:15:01", none, facts[0])
                        .verdicts()
                        .get(0)
                        .isProvisional())
                .isFalse();
        assertThat(ServiceLevelAgreement.fromData(agreement.toData())).isEqualTo(agreement);
        assertThat(agreement.toData().toString()).contains("allow-late-records=PT15M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.allowingLateRecords(Duration.ofMinutes(-1)))
                .withMessageStartingWith("allowance for late records is PT-1M");
    }

    /** The last window of June ends on Monday 1 July 10:00, and may be learnt of until 10:15. */
    @Test
    void aVolumeIsProvisionalUntilTheLastRejectionCouldBeKnown() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START,
                FR1,
                marketingDelivers().atLeast(1).perMonth(),
                salesReviewsEachLead().within(Duration.ofHours(2)).allowingLateRecords(Duration.ofMinutes(15)));
        NavigableMap<Instant, BusinessCalendar> none = new TreeMap<>();
        assertThat(june(assess(agreement, "2024-07-01T10:15", none, handoff("2024-06-28T17:00")))
                        .isProvisional())
                .isTrue();
        assertThat(june(assess(agreement, "2024-07-01T10:15:01", none, handoff("2024-06-28T17:00")))
                        .isProvisional())
                .isFalse();
    }

    /** Handed over under a window of 24 h and assigned under one of 4 h: volume and follow-up see one window. */
    @Test
    void theWindowIsThatOfTheVersionAtTheHandoff() {
        FollowUpCommitment fromOwner = FOUR_HOURS.startingAt(ClockStart.ASSIGNMENT);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START,
                        FR1,
                        marketingDelivers().atLeast(1).perMonth(),
                        fromOwner,
                        salesReviewsEachLead().within(Duration.ofHours(24)))
                .revisedOn(
                        LocalDate.of(2024, 7, 1),
                        marketingDelivers().atLeast(1).perMonth(),
                        fromOwner,
                        salesReviewsEachLead().within(Duration.ofHours(4)));
        SlaAssessment assessment = assess(
                agreement,
                "2024-07-02T18:00",
                new TreeMap<>(),
                handoff("2024-06-28T15:00"),
                LeadAssignment.of("H-1", "Ana", at("2024-07-01T09:00")),
                LeadReview.rejected("H-1", at("2024-07-02T10:00"), "DUPLICATE"));
        assertThat(assessment.verdicts())
                .extracting(HandoffVerdict::code)
                .containsExactly(VerdictCode.REJECTED, VerdictCode.REVIEWED);
        assertThat(june(assessment).net()).isZero();
    }
}
