package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.sla.ClockChange.paused;
import static dev.smarketing.core.sla.ClockChange.resumed;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.attempt;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.CalendarHistory;
import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;

/** What users of other systems complain of, complaint by complaint, and what happens here. */
class SlaComplaintsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static HandoffVerdict judge(
            BusinessCalendar calendar, FollowUpCommitment commitment, String asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(START, calendar, commitment)
                .assess(HandoffLog.of(facts), at(asOf))
                .verdicts()
                .get(0);
    }

    @Test
    void nightsWeekendsAndLunchAreNotCounted() {
        HandoffVerdict verdict = judge(FR2, FOUR_HOURS, "2024-06-10T12:00", handoff("2024-06-07T17:00"));
        assertThat(verdict.used()).isEqualTo(Duration.ofHours(4)); // 17-18 and 9-12
        assertThat(verdict.dueAt()).contains(at("2024-06-10T12:00"));
    }

    @Test
    void aPauseOverTheWeekendCreditsNoWeekend() {
        HandoffVerdict verdict = judge(
                FR1,
                FOUR_HOURS,
                "2024-06-10T10:00",
                handoff("2024-06-07T15:00"),
                paused("H-1", at("2024-06-07T17:00")),
                resumed("H-1", at("2024-06-10T09:30")));
        assertThat(verdict.dueAt()).contains(at("2024-06-10T11:30"));
    }

    @Test
    void theClockStandsStillOnceTheLeadWasReached() {
        HandoffFact[] facts = {handoff("2024-06-11T10:00"), call("call", "2024-06-11T11:00")};
        assertThat(judge(FR1, FOUR_HOURS, "2024-06-11T12:00", facts).used()).isEqualTo(Duration.ofHours(1));
        HandoffVerdict later = judge(FR1, FOUR_HOURS, "2024-12-02T12:00", facts);
        assertThat(later.used()).isEqualTo(Duration.ofHours(1));
        assertThat(later.remaining()).isEmpty();
    }

    @Test
    void theCreditOfAnAttemptIsItsSenders() {
        HandoffVerdict verdict = judge(
                FR1,
                FOUR_HOURS,
                "2024-06-11T12:00",
                handoff("2024-06-11T10:00"),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                call("call", "2024-06-11T11:00").withPerson("Ben"));
        assertThat(verdict.owner()).contains("Ana");
        assertThat(verdict.counted().get(0).person()).contains("Ben");
    }

    @Test
    void aBotAnswersNothing() {
        HandoffVerdict verdict = judge(
                FR1,
                FOUR_HOURS,
                "2024-06-12T12:00",
                handoff("2024-06-11T10:00"),
                attempt("auto", "2024-06-11T10:00", ContactChannel.EMAIL).automatic(),
                attempt("out-of-office", "2024-06-11T10:01", ContactChannel.EMAIL)
                        .inbound()
                        .automatic());
        assertThat(verdict.status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(verdict.responseTime()).isEmpty();
    }

    @Test
    void aRevisedAgreementMovesNoOldVerdict() {
        ServiceLevelAgreement old = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        ServiceLevelAgreement revised =
                old.revisedOn(LocalDate.of(2024, 7, 1), salesContactsEachLead().within(Duration.ofHours(1)));
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T10:00"),
                call("call", "2024-06-11T13:00"),
                Handoff.of("H-2", LeadId.of("L-2"), at("2024-07-01T10:00")));
        assertThat(revised.assess(log, at("2024-07-02T10:00")).verdictsOn("H-1"))
                .hasToString(old.assess(log, at("2024-07-02T10:00"))
                        .verdictsOn("H-1")
                        .toString());
    }

    @Test
    void anAgreementOverTheClockChangeKeepsItsHours() {
        FollowUpCommitment day = salesContactsEachLead().within(Duration.ofHours(24));
        HandoffVerdict verdict = judge(Calendars.ALL_PARIS, day, "2024-03-30T13:00", handoff("2024-03-30T12:00"));
        assertThat(verdict.dueAt()).contains(at("2024-03-31T13:00"));
    }

    @Test
    void aCalendarThatNeverOpensGivesNoDeadlineInsteadOfAnEndlessSearch() {
        BusinessCalendar closed = BusinessCalendar.builder(Calendars.PARIS).build();
        HandoffVerdict verdict = judge(closed, FOUR_HOURS, "2024-06-11T12:00", handoff("2024-06-11T10:00"));
        assertThat(verdict.dueAt()).isEmpty();
        assertThat(verdict.status()).isEqualTo(CommitmentStatus.PENDING);
        assertThat(verdict.stoppedTimes()).hasSize(1);
    }

    /** One lunch, two lunches, and a break of one date are hours like any other. */
    @Test
    void severalIntervalsADayCount() {
        assertThat(judge(FR2, FOUR_HOURS, "2024-06-11T15:00", handoff("2024-06-11T11:00"))
                        .dueAt())
                .contains(at("2024-06-11T16:30"));
        BusinessCalendar threeParts = BusinessCalendar.builder(Calendars.PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-11:00", "11:30-13:00", "14:00-18:00")
                .breakOn(LocalDate.of(2024, 6, 11), "15:00-15:30")
                .build();
        // 2 h until 11:00, 1:30 until 13:00, and 0:30 more
        assertThat(judge(threeParts, FOUR_HOURS, "2024-06-11T12:00", handoff("2024-06-11T09:00"))
                        .dueAt())
                .contains(at("2024-06-11T14:30"));
    }

    @Test
    void noMinuteIsClosedAtMidnight() {
        BusinessCalendar late = BusinessCalendar.builder(Calendars.PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "00:00-02:00", "20:00-24:00")
                .build();
        HandoffVerdict verdict = judge(late, FOUR_HOURS, "2024-06-12T00:00", handoff("2024-06-11T22:00"));
        assertThat(verdict.dueAt()).contains(at("2024-06-12T02:00"));
        assertThat(verdict.used()).isEqualTo(Duration.ofHours(2));
        assertThat(verdict.stoppedTimes()).isEmpty();
    }

    /** The date of a holiday is that of the calendar's zone, and regional days are the caller's to give. */
    @Test
    void aHolidayIsClosedFromLocalMidnightToLocalMidnight() {
        assertThat(judge(FR1, FOUR_HOURS, "2024-05-02T10:00", handoff("2024-04-30T17:00"))
                        .dueAt())
                .contains(at("2024-05-02T12:00"));
        BusinessCalendar alsace =
                Calendars.fr1().closedOn(LocalDate.of(2024, 12, 26)).build();
        assertThat(judge(alsace, FOUR_HOURS, "2024-12-27T10:00", handoff("2024-12-24T17:00"))
                        .dueAt())
                .contains(at("2024-12-27T12:00"));
    }

    @Test
    void anOldLeadIsReckonedWithTheOffsetOfItsTime() {
        // eight hours of office time in January and in July, judged in June
        for (String date : List.of("2024-01-09", "2023-07-11")) {
            HandoffVerdict verdict = ServiceLevelAgreement.startingOn(LocalDate.of(2023, 1, 1), FR1, FOUR_HOURS)
                    .assess(HandoffLog.of(handoff(date + "T10:00")), at("2024-06-11T12:00"))
                    .verdicts()
                    .get(0);
            assertThat(verdict.dueAt()).contains(at(date + "T14:00"));
        }
    }

    @Test
    void aCalendarChangedLaterMovesWhatIsOpenAndNothingThatIsSettled() {
        NavigableMap<Instant, BusinessCalendar> recorded = CalendarHistory.startingWith(FR1)
                .recorded(
                        at("2024-06-11T12:00"),
                        Calendars.fr1().closedOn(LocalDate.of(2024, 6, 11)).build())
                .recorded();
        HandoffLog log =
                HandoffLog.of(handoff("2024-06-10T16:00"), Handoff.of("H-2", LeadId.of("L-2"), at("2024-06-11T10:00")));
        SlaAssessment assessment = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .assess(log, at("2024-06-11T13:00"), at("2024-06-11T13:00"), recorded);
        assertThat(assessment.verdictsOn("H-1").get(0).decidedAt()).contains(at("2024-06-11T11:00"));
        assertThat(assessment.verdictsOn("H-2").get(0).dueAt()).contains(at("2024-06-12T13:00"));
    }

    @Test
    void aPauseOutlivesARevision() {
        ServiceLevelAgreement revised = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .revisedOn(
                        LocalDate.of(2024, 6, 12), FR2, salesContactsEachLead().within(Duration.ofHours(2)));
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T16:00"),
                paused("H-1", at("2024-06-11T17:00")),
                resumed("H-1", at("2024-06-12T10:00")));
        // one hour used before the pause, three after it, by the calendar and the limit of the version at the handoff
        HandoffVerdict verdict =
                revised.assess(log, at("2024-06-12T11:00")).verdicts().get(0);
        assertThat(verdict.dueAt()).contains(at("2024-06-12T13:00"));
        // where the latest version judges, one hour is left; lunch closes its calendar, and the pause still counts
        HandoffVerdict latest = revised.judgedByLatestVersion()
                .assess(log, at("2024-06-12T10:30"))
                .verdicts()
                .get(0);
        assertThat(latest.dueAt()).contains(at("2024-06-12T11:00"));
    }

    @Test
    void pausesWithinOneMinuteStayApart() {
        HandoffVerdict verdict = judge(
                FR1,
                FOUR_HOURS,
                "2024-06-11T11:00",
                handoff("2024-06-11T10:00"),
                paused("H-1", at("2024-06-11T10:30:05")),
                resumed("H-1", at("2024-06-11T10:30:15")),
                paused("H-1", at("2024-06-11T10:30:40")),
                resumed("H-1", at("2024-06-11T10:30:50")));
        assertThat(verdict.dueAt()).contains(at("2024-06-11T14:00:20"));
    }

    @Test
    void aNewOwnerMayGetTheWholeTimeAndCarriesOnlyTheirs() {
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"),
            LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
            LeadAssignment.of("H-1", "Ben", at("2024-06-11T13:30"))
        };
        HandoffVerdict kept = judge(FR1, FOUR_HOURS, "2024-06-11T15:00", facts);
        assertThat(kept.owner()).contains("Ben");
        assertThat(kept.ownerTimes()).hasToString("[Ana: 3 h 30 min, Ben: 30 min]");
        HandoffVerdict fresh = judge(FR1, FOUR_HOURS.onReassignment(OnReassignment.RESTART), "2024-06-11T15:00", facts);
        assertThat(fresh.dueAt()).contains(at("2024-06-11T17:30"));
    }

    @Test
    void lateDataMakesNoFinalBreachWithinItsAllowance() {
        FollowUpCommitment allowing = FOUR_HOURS.allowingLateRecords(Duration.ofHours(1));
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"), call("call", "2024-06-11T13:50").withRecordedAt(at("2024-06-11T14:40"))
        };
        HandoffVerdict early = judge(FR1, allowing, "2024-06-11T14:30", facts);
        assertThat(early.status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(early.isProvisional()).isTrue();
        assertThat(judge(FR1, allowing, "2024-06-11T14:40", facts).isMet()).isTrue();
    }

    @Test
    void aMissingOrDisabledRuleIsNoBreach() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .matching(MatchingRule.named("partners").forSegments("partner").disabled());
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T10:00"),
                Handoff.of("H-2", LeadId.of("L-2"), at("2024-06-11T10:00")).withSegment("partner"));
        assertThat(agreement.assess(log, at("2024-06-12T18:00")).verdicts())
                .extracting(HandoffVerdict::status)
                .containsExactly(CommitmentStatus.NOT_APPLICABLE, CommitmentStatus.NOT_APPLICABLE);
    }

    @Test
    void someMayBeExemptForAReasonThatIsShown() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .matching(MatchingRule.named("partners").forSegments("partner").exempt("PARTNER"));
        HandoffLog log = HandoffLog.of(handoff("2024-06-11T10:00").withSegment("partner"));
        SlaAssessment assessment = agreement.assess(log, at("2024-06-12T18:00"));
        assertThat(assessment.verdicts().get(0).exemption()).contains("PARTNER");
        assertThat(assessment.sales("lead-follow-up").rate()).isEqualTo(new MetricValue.NotApplicable());
    }

    /** The first contact and the third attempt have clocks of their own. */
    @Test
    void twoCommitmentsDoNotDisturbEachOther() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START,
                FR1,
                FOUR_HOURS.named("first-contact"),
                FOUR_HOURS.named("three-attempts").atLeast(3).within(Duration.ofHours(18)));
        SlaAssessment assessment = agreement.assess(
                HandoffLog.of(handoff("2024-06-11T10:00"), call("call", "2024-06-11T11:00")), at("2024-06-11T16:00"));
        assertThat(assessment.verdicts())
                .extracting(HandoffVerdict::status)
                .containsExactly(CommitmentStatus.MET, CommitmentStatus.RUNNING);
        assertThat(assessment.verdicts().get(1).dueAt()).contains(at("2024-06-13T10:00"));
    }

    /** Neither 24 hours of office time, which would be three days, nor the same time tomorrow. */
    @Test
    void aBusinessDayIsADay() {
        FollowUpCommitment day = salesContactsEachLead().withinBusinessDays(1);
        assertThat(judge(FR1, day, "2024-06-11T12:00", handoff("2024-06-11T10:00"))
                        .dueAt())
                .contains(at("2024-06-12T18:00"));
        assertThat(judge(FR1, day, "2024-06-07T12:00", handoff("2024-06-07T10:00"))
                        .dueAt())
                .contains(at("2024-06-10T18:00"));
    }

    @Test
    void theWarningIsReckonedInBusinessTime() {
        // four fifths of 4 h are 3:12: half an hour on Friday, 1:42 on Monday until 10:42
        HandoffFact lead = handoff("2024-06-07T16:30");
        assertThat(judge(FR1, FOUR_HOURS, "2024-06-10T10:41:59", lead).status()).isEqualTo(CommitmentStatus.RUNNING);
        assertThat(judge(FR1, FOUR_HOURS, "2024-06-10T10:42:00", lead).status()).isEqualTo(CommitmentStatus.AT_RISK);
        FollowUpCommitment hourLeft = FOUR_HOURS.warningWhenLeft(Duration.ofHours(1));
        assertThat(judge(FR1, hourLeft, "2024-06-10T10:29:59", lead).status()).isEqualTo(CommitmentStatus.RUNNING);
        assertThat(judge(FR1, hourLeft, "2024-06-10T10:30:00", lead).status()).isEqualTo(CommitmentStatus.AT_RISK);
    }

    @Test
    void whyItWasBreachedIsToldLineByLine() {
        HandoffVerdict verdict = judge(
                FR1,
                FOUR_HOURS,
                "2024-05-03T12:00",
                handoff("2024-04-30T16:00"),
                attempt("mail", "2024-04-30T16:01", ContactChannel.EMAIL).automatic());
        assertThat(verdict.explain(Language.ENGLISH)).isEqualTo("""
                        H-1, lead-follow-up: breached [TOO_FEW_ATTEMPTS] too few attempts
                        version from 2024-01-01; within 4 h of business time
                        started 2024-04-30 16:00; used 4:00 of 4:00; due 2024-05-02 11:00; decided 2024-05-02 11:00
                        closed 18:00-00:00; holiday 2024-05-01; closed 00:00-09:00
                        - mail 2024-04-30 16:01 EMAIL: automatic [AUTOMATIC]""");
    }

    /** The goal belongs to the month of the handoff, and what is delivered does not lower it. */
    @Test
    void theGoalIsThatOfItsMonthAndDoesNotShrink() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START, FR1, Commitment.marketingDelivers().atLeast(10).perMonth())
                .revisedOn(
                        LocalDate.of(2024, 7, 1),
                        Commitment.marketingDelivers().atLeast(20).perMonth());
        for (int delivered : new int[] {0, 4, 10}) {
            VolumeResult june = (VolumeResult) agreement
                    .assess(
                            HandoffLog.of(Facts.handoffs("H-", delivered, at("2024-06-11T10:00"))),
                            at("2024-07-15T12:00"))
                    .in(YearMonth.of(2024, 6))
                    .results()
                    .get(0);
            assertThat(june.promised()).isEqualTo(MetricValue.count(10));
            assertThat(june.delivered()).isEqualTo(MetricValue.count(delivered));
        }
    }

    @Test
    void afterAClosedDayTheClockStartsAtTheOpening() {
        HandoffVerdict verdict = judge(
                FR1,
                salesContactsEachLead().within(Duration.ofHours(2)),
                "2024-06-08T12:00",
                handoff("2024-06-08T11:00"));
        assertThat(verdict.dueAt()).contains(at("2024-06-10T11:00"));
        assertThat(verdict.status()).isEqualTo(CommitmentStatus.PENDING);
    }
}
