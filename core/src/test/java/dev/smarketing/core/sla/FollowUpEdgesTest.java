package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.ALL_PARIS;
import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.attempt;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.metric.MetricValue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clocks that change, agreements that are revised, things that happen at once, twice, or too early. */
class FollowUpEdgesTest {

    private static final LocalDate START = LocalDate.of(2011, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static List<HandoffVerdict> judge(
            BusinessCalendar calendar, FollowUpCommitment commitment, Instant asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(START, calendar, commitment)
                .assess(HandoffLog.of(facts), asOf)
                .verdicts();
    }

    private static HandoffVerdict first(
            BusinessCalendar calendar, FollowUpCommitment commitment, Instant asOf, HandoffFact... facts) {
        return judge(calendar, commitment, asOf, facts).get(0);
    }

    /** In Paris 02:00 to 03:00 is missing on 2024-03-31, and happens twice on 2024-10-27. */
    @Test
    void aDeadlineInTheHourThatIsSkippedOrHappensTwice() {
        BusinessCalendar night = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.SATURDAY, "22:00-06:00")
                .build();
        // 22:30 + 4 h of the wall clock would be 02:30; it is 03:30 summer time
        HandoffVerdict spring = first(night, FOUR_HOURS, at("2024-03-31T01:00"), handoff("2024-03-30T22:30"));
        assertThat(spring.dueAt()).contains(Instant.parse("2024-03-31T01:30:00Z"));
        assertThat(spring.remaining()).contains(Duration.ofMinutes(90));
        assertThat(spring.toString()).contains("due 2024-03-31 03:30");
        // the first 02:30, an hour before the second
        HandoffVerdict autumn = first(night, FOUR_HOURS, at("2024-10-27T01:00"), handoff("2024-10-26T22:30"));
        assertThat(autumn.dueAt()).contains(Instant.parse("2024-10-27T00:30:00Z"));
        HandoffFact late = ContactAttempt.of(
                "second 02:15", Facts.LEAD, Instant.parse("2024-10-27T01:15:00Z"), ContactChannel.CALL);
        assertThat(first(night, FOUR_HOURS, Instant.parse("2024-10-27T02:00:00Z"), handoff("2024-10-26T22:30"), late)
                        .status())
                .isEqualTo(CommitmentStatus.BREACHED);
    }

    /** A closing in the gap is the transition: Saturday's shift until 02:30 ends at 01:00Z. */
    @Test
    void aBusinessDayThatClosesInTheGapEndsAtTheTransition() {
        BusinessCalendar night = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY, "00:30-02:30")
                .build();
        assertThat(first(
                                night,
                                salesContactsEachLead().withinBusinessDays(1),
                                at("2024-03-30T12:00"),
                                handoff("2024-03-30T12:00"))
                        .dueAt())
                .contains(Instant.parse("2024-03-31T01:00:00Z"));
    }

    /** Apia never had 2011-12-30: the first business day after Thursday is Monday, the first date ends as it begins. */
    @Test
    void aDateThatNeverWasIsNoBusinessDay() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        BusinessCalendar office = BusinessCalendar.builder(apia)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
                .build();
        Instant thursday = Instant.parse("2011-12-30T02:00:00Z"); // 16:00 local on the 29th
        Handoff handoff = Handoff.of("H-1", Facts.LEAD, thursday);
        assertThat(first(office, salesContactsEachLead().withinBusinessDays(1), thursday, handoff)
                        .dueAt())
                .contains(LocalDate.of(2012, 1, 2).atTime(17, 0).atZone(apia).toInstant());
        assertThat(first(office, salesContactsEachLead().within(new TimeLimit.CalendarDays(1)), thursday, handoff)
                        .dueAt())
                .contains(Instant.parse("2011-12-30T10:00:00Z"));
        assertThat(first(office, FOUR_HOURS, thursday, handoff).dueAt())
                .contains(LocalDate.of(2012, 1, 2).atTime(12, 0).atZone(apia).toInstant());
    }

    @Test
    void aRevisionBetweenHandoffAndDeadlineChangesNeitherLimitNorHours() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .revisedOn(LocalDate.of(2024, 6, 12), FR2, FOUR_HOURS.within(Duration.ofHours(8)))
                .endingOn(LocalDate.of(2024, 6, 13));
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T17:30"),
                Handoff.of("H-2", Facts.LEAD, at("2024-06-12T10:30")),
                Handoff.of("H-3", Facts.LEAD, at("2024-06-13T09:00")));
        SlaAssessment assessment = agreement.assess(log, at("2024-06-20T12:00"));
        // half an hour on Tuesday, 3:30 on Wednesday without lunch
        assertThat(assessment.verdictsOn("H-1").get(0).dueAt()).contains(at("2024-06-12T12:30"));
        // 2 h until lunch, 4 h after it, 2 h on Thursday, after the end of the agreement
        assertThat(assessment.verdictsOn("H-2").get(0).dueAt()).contains(at("2024-06-13T11:00"));
        assertThat(assessment.verdictsOn("H-3")).isEmpty();
        assertThat(assessment.verdictsOn("H-4")).isEmpty();
        assertThat(assessment.notCovered()).extracting(Handoff::id).containsExactly("H-3");
    }

    @Test
    void aPauseOverARevisionCostsTheOpenTimeOfTheVersionThatJudges() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .revisedOn(LocalDate.of(2024, 6, 12), FR2, FOUR_HOURS);
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T16:00"),
                ClockChange.paused("H-1", at("2024-06-11T17:00")),
                ClockChange.resumed("H-1", at("2024-06-12T13:00")));
        // one hour used; lunch from 12:30 on is open in the calendar of the first version
        HandoffVerdict verdict =
                agreement.assess(log, at("2024-06-12T13:30")).verdicts().get(0);
        assertThat(verdict.dueAt()).contains(at("2024-06-12T16:00"));
        assertThat(verdict.used()).isEqualTo(Duration.ofMinutes(90));
    }

    /** What is handed over twice has two clocks and one place in the volume. */
    @Test
    void aLeadHandedOverTwice() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START, FR1, FOUR_HOURS, marketingDelivers().atLeast(2).perMonth());
        Handoff second = Handoff.of("H-2", Facts.LEAD, at("2024-06-11T12:00"));
        SlaAssessment assessment = agreement.assess(
                HandoffLog.of(
                        handoff("2024-06-11T10:00"),
                        second,
                        call("between", "2024-06-11T11:00"),
                        call("after", "2024-06-11T15:00")),
                at("2024-06-11T17:00"));
        assertThat(assessment.verdicts())
                .extracting(HandoffVerdict::decidedAt)
                .containsExactly(Optional.of(at("2024-06-11T11:00")), Optional.of(at("2024-06-11T15:00")));
        assertThat(assessment.verdicts().get(1).notCounted())
                .containsExactly(new UncountedAttempt(
                        call("between", "2024-06-11T11:00"), UncountedAttempt.Reason.BEFORE_START));
        VolumeResult june = (VolumeResult)
                assessment.in(YearMonth.of(2024, 6)).result("leads-delivered").orElseThrow();
        assertThat(june.delivered()).isEqualTo(MetricValue.count(1));
    }

    @Test
    void theDelayOfAReassignedLeadIsSharedByBusinessTime() {
        HandoffVerdict verdict = first(
                FR2,
                FOUR_HOURS,
                at("2024-06-12T09:00"),
                handoff("2024-06-11T11:00"),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T12:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T13:00")), // at lunch
                ClockChange.paused("H-1", at("2024-06-11T14:30")),
                ClockChange.resumed("H-1", at("2024-06-11T15:00")),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T16:30")));
        // nobody 1:00, Ana until lunch 0:30, Ben 14:00-14:30 and 15:00-16:30, Ana the last half hour until 17:00
        assertThat(verdict.ownerTimes()).hasToString("[nobody: 1 h, Ana: 30 min, Ben: 2 h, Ana: 30 min]");
        assertThat(verdict.decidedAt()).contains(at("2024-06-11T17:00"));
        assertThat(verdict.owner()).contains("Ana");
    }

    @Test
    void whatHappensAtOneInstantHasItsOrder() {
        Instant noon = at("2024-06-11T12:00");
        // the attempt that is enough comes before the answer, whatever their ids
        for (String id : List.of("a", "z")) {
            HandoffVerdict both = first(
                    FR1,
                    FOUR_HOURS,
                    at("2024-06-11T13:00"),
                    handoff("2024-06-11T10:00"),
                    attempt(id, "2024-06-11T12:00", ContactChannel.EMAIL).inbound(),
                    call("m", "2024-06-11T12:00"));
            assertThat(both.code()).isEqualTo(VerdictCode.ENOUGH_ATTEMPTS);
        }
        // an attempt at the very instant of the handoff counts, a millionth before it does not
        assertThat(first(FR1, FOUR_HOURS, noon, handoff("2024-06-11T12:00"), call("at once", "2024-06-11T12:00"))
                        .responseTime())
                .contains(Duration.ZERO);
        ContactAttempt early = ContactAttempt.of("early", Facts.LEAD, noon.minusNanos(1_000), ContactChannel.CALL);
        assertThat(first(FR1, FOUR_HOURS, noon, handoff("2024-06-11T12:00"), early)
                        .done())
                .isZero();
        // an owner who gets the lead at the due instant has it when the promise breaks
        HandoffVerdict breached = first(
                FR1,
                FOUR_HOURS,
                at("2024-06-11T17:00"),
                handoff("2024-06-11T10:00"),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T14:00")));
        assertThat(breached.owner()).contains("Ben");
        assertThat(breached.ownerTimes().get(0)).hasToString("Ana: 4 h");
    }

    /** A handoff that is recorded late is not known before, and is judged by when it happened. */
    @Test
    void aHandoffRecordedLateIsJudgedByItsInstant() {
        Handoff late = handoff("2024-06-11T10:00").withRecordedAt(at("2024-06-11T13:00"));
        assertThat(judge(FR1, FOUR_HOURS, at("2024-06-11T12:59"), late)).isEmpty();
        assertThat(first(FR1, FOUR_HOURS, at("2024-06-11T13:00"), late).dueAt()).contains(at("2024-06-11T14:00"));
        // as of noon, as known at one: there it was
        HandoffVerdict known = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .assess(HandoffLog.of(late), at("2024-06-11T12:00"), at("2024-06-11T13:00"))
                .verdicts()
                .get(0);
        assertThat(known.used()).isEqualTo(Duration.ofHours(2));
    }

    /** Many changes of one handoff are searched, not walked; their arithmetic stays that of the union. */
    @Test
    void aThousandPausesAndOwners() {
        HandoffFact[] facts = new HandoffFact[3_001];
        facts[0] = handoff("2024-06-10T00:00");
        for (int i = 0; i < 1_000; i++) {
            Instant minute = at("2024-06-10T00:00").plus(Duration.ofMinutes(2L * i));
            facts[3 * i + 1] = ClockChange.paused("H-1", minute);
            facts[3 * i + 2] = ClockChange.resumed("H-1", minute.plusSeconds(60));
            facts[3 * i + 3] = LeadAssignment.of("H-1", i % 2 == 0 ? "Ana" : "Ben", minute);
        }
        // every other minute is paused, so 10 h take 20 h; the last minute of a pair runs
        HandoffVerdict verdict =
                first(ALL_PARIS, salesContactsEachLead().within(Duration.ofHours(10)), at("2024-06-12T00:00"), facts);
        assertThat(verdict.dueAt()).contains(at("2024-06-10T20:00"));
        assertThat(verdict.ownerTimes()).hasSize(601);
        Duration ana = verdict.ownerTimes().stream()
                .filter(time -> time.owner().equals(Optional.of("Ana")))
                .map(OwnerTime::time)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(ana).isEqualTo(Duration.ofHours(5));
    }
}
