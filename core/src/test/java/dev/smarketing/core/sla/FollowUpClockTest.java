package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.sla.ClockChange.paused;
import static dev.smarketing.core.sla.ClockChange.recycled;
import static dev.smarketing.core.sla.ClockChange.resumed;
import static dev.smarketing.core.sla.ClockChange.returned;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.CommitmentStatus.AT_RISK;
import static dev.smarketing.core.sla.CommitmentStatus.BREACHED;
import static dev.smarketing.core.sla.CommitmentStatus.EXEMPT;
import static dev.smarketing.core.sla.CommitmentStatus.MET;
import static dev.smarketing.core.sla.CommitmentStatus.NOT_APPLICABLE;
import static dev.smarketing.core.sla.CommitmentStatus.PAUSED;
import static dev.smarketing.core.sla.CommitmentStatus.PENDING;
import static dev.smarketing.core.sla.CommitmentStatus.RUNNING;
import static dev.smarketing.core.sla.ContactChannel.CALL;
import static dev.smarketing.core.sla.ContactChannel.EMAIL;
import static dev.smarketing.core.sla.ContactChannel.TEXT_MESSAGE;
import static dev.smarketing.core.sla.ContactChannel.VOICEMAIL;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.attempt;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.CalendarHistory;
import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clock of a follow-up: starts, pauses, owners, recycling, changed limits. Numbers are those of the reference. */
class FollowUpClockTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static HandoffVerdict judge(FollowUpCommitment commitment, String asOf, HandoffFact... facts) {
        return judge(FR1, commitment, asOf, facts);
    }

    private static HandoffVerdict judge(
            BusinessCalendar calendar, FollowUpCommitment commitment, String asOf, HandoffFact... facts) {
        List<HandoffVerdict> verdicts = cycles(calendar, commitment, asOf, facts);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static List<HandoffVerdict> cycles(
            BusinessCalendar calendar, FollowUpCommitment commitment, String asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(START, calendar, commitment)
                .assess(HandoffLog.of(facts), at(asOf))
                .verdictsOn("H-1");
    }

    private static LeadAssignment owner(String owner, String local) {
        return LeadAssignment.of("H-1", owner, at(local));
    }

    private static LimitChange limit(String text, String local) {
        return LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse(text), at(local));
    }

    @Test
    void a3SpacingPerChannelCountsFour() {
        FollowUpCommitment perChannel = salesContactsEachLead()
                .atLeast(3)
                .within(Duration.ofHours(18))
                .counting(AttemptRule.everyOne()
                        .ignoringRepeatsWithin(Duration.ofMinutes(15))
                        .spacedPerChannelBy(Duration.ofHours(2)));
        HandoffVerdict verdict = judge(
                perChannel,
                "2024-06-14T12:00",
                handoff("2024-06-11T10:00"),
                call("call-1", "2024-06-11T10:04"),
                attempt("voicemail", "2024-06-11T10:05", VOICEMAIL),
                attempt("mail", "2024-06-11T10:06", EMAIL),
                attempt("auto", "2024-06-11T15:00", EMAIL).automatic(),
                call("call-2", "2024-06-12T11:00"),
                call("call-3", "2024-06-13T09:59:59"));
        assertThat(verdict.counted())
                .extracting(ContactAttempt::id)
                .containsExactly("call-1", "mail", "call-2", "call-3");
        assertThat(verdict.status()).isEqualTo(MET);
        assertThat(verdict.code()).isEqualTo(VerdictCode.ENOUGH_ATTEMPTS);
    }

    @Test
    void familiesAndMachinesAreData() {
        AttemptRule rule = AttemptRule.everyOne().ignoringRepeatsWithin(Duration.ofMinutes(15));
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"),
            call("call", "2024-06-11T10:04"),
            attempt("voicemail", "2024-06-11T10:05", VOICEMAIL),
            attempt("text", "2024-06-11T10:06", TEXT_MESSAGE),
            attempt("auto", "2024-06-11T10:07", EMAIL).automatic()
        };
        FollowUpCommitment twice = salesContactsEachLead().atLeast(2);
        assertThat(judge(twice.counting(rule), "2024-06-11T11:00", facts).counted())
                .extracting(ContactAttempt::id)
                .containsExactly("call", "text");
        assertThat(judge(twice.counting(rule.withFamilies()), "2024-06-11T11:00", facts)
                        .counted())
                .extracting(ContactAttempt::id)
                .containsExactly("call", "voicemail", "text");
        AttemptRule phones =
                rule.withFamilies(Set.of(CALL, VOICEMAIL, TEXT_MESSAGE)).countingAutomatic();
        assertThat(judge(twice.counting(phones), "2024-06-11T11:00", facts).counted())
                .extracting(ContactAttempt::id)
                .containsExactly("call", "auto");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.withFamilies(Set.of(CALL), Set.of(CALL, EMAIL)))
                .withMessage("channel CALL is in two families; keep it in one of them");
    }

    @Test
    void a5ANewOwnerKeepsTheClockOrGetsTheWholeTime() {
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"), owner("A", "2024-06-11T10:00"), owner("B", "2024-06-11T12:00")
        };
        assertThat(judge(FOUR_HOURS, "2024-06-11T12:30", facts).dueAt()).contains(at("2024-06-11T14:00"));
        FollowUpCommitment restart = FOUR_HOURS.onReassignment(OnReassignment.RESTART);
        HandoffVerdict restarted = judge(restart, "2024-06-11T12:30", facts);
        assertThat(restarted.dueAt()).contains(at("2024-06-11T16:00"));
        assertThat(restarted.startedAt()).contains(at("2024-06-11T12:00"));
        assertThat(restarted.used()).isEqualTo(Duration.ofMinutes(30));
        FollowUpCommitment once = FOUR_HOURS.onReassignment(OnReassignment.RESTART_ONCE);
        HandoffLog third = HandoffLog.of(facts).with(owner("C", "2024-06-11T13:00"));
        HandoffFact[] more = third.facts().toArray(HandoffFact[]::new);
        assertThat(judge(once, "2024-06-11T13:30", more).dueAt()).contains(at("2024-06-11T16:00"));
        assertThat(judge(restart, "2024-06-11T13:30", more).dueAt()).contains(at("2024-06-11T17:00"));
    }

    @Test
    void aRestartedClockCountsAttemptsFromItsStartAndTheSameOwnerRestartsNothing() {
        FollowUpCommitment restart = FOUR_HOURS.atLeast(3).onReassignment(OnReassignment.RESTART);
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"),
            owner("A", "2024-06-11T10:00"),
            call("early", "2024-06-11T11:00"),
            owner("A", "2024-06-11T11:30"),
            owner("B", "2024-06-11T12:00"),
            call("late", "2024-06-11T12:00")
        };
        HandoffVerdict verdict = judge(restart, "2024-06-11T12:30", facts);
        assertThat(verdict.counted()).extracting(ContactAttempt::id).containsExactly("late");
        assertThat(verdict.notCounted().get(0).reason()).isEqualTo(UncountedAttempt.Reason.BEFORE_START);
        assertThat(verdict.status()).isEqualTo(RUNNING);
    }

    @Test
    void theOwnerAtTheDueInstantCarriesTheBreachAndEachOwnerTheirTime() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS,
                "2024-06-12T10:00",
                handoff("2024-06-11T10:00"),
                owner("A", "2024-06-11T10:30"),
                owner("B", "2024-06-11T13:00"),
                owner("C", "2024-06-11T14:00:01"));
        assertThat(verdict.status()).isEqualTo(BREACHED);
        assertThat(verdict.owner()).contains("B");
        assertThat(verdict.ownerTimes()).hasToString("[nobody: 30 min, A: 2 h 30 min, B: 1 h]");
    }

    @Test
    void a6RecyclingPausesOrCancels() {
        HandoffFact[] out = {handoff("2024-06-11T10:00"), recycled("H-1", at("2024-06-11T11:00"))};
        HandoffFact[] back = {out[0], out[1], returned("H-1", at("2024-06-17T09:00"))};
        HandoffVerdict away = judge(FOUR_HOURS, "2024-06-13T10:00", out);
        assertThat(away.status()).isEqualTo(PAUSED);
        assertThat(away.dueAt()).isEmpty();
        assertThat(away.remaining()).contains(Duration.ofHours(3));
        assertThat(judge(FOUR_HOURS, "2024-06-17T10:00", back).dueAt()).contains(at("2024-06-17T12:00"));

        FollowUpCommitment cancel = FOUR_HOURS.onRecycling(OnRecycling.CANCEL);
        assertThat(cycles(FR1, cancel, "2024-06-13T10:00", out))
                .extracting(HandoffVerdict::status)
                .containsExactly(NOT_APPLICABLE);
        List<HandoffVerdict> both = cycles(FR1, cancel, "2024-06-17T10:00", back);
        assertThat(both).extracting(HandoffVerdict::status).containsExactly(NOT_APPLICABLE, RUNNING);
        assertThat(both.get(0).code()).isEqualTo(VerdictCode.CANCELLED);
        assertThat(both.get(0).used()).isEqualTo(Duration.ofHours(1));
        assertThat(both.get(1).dueAt()).contains(at("2024-06-17T13:00"));
        assertThat(both.get(1).toText(Language.ENGLISH)).startsWith("H-1, lead-follow-up #2: running; ");
    }

    @Test
    void whatWasDecidedBeforeTheRecyclingStays() {
        FollowUpCommitment cancel = FOUR_HOURS.onRecycling(OnRecycling.CANCEL);
        assertThat(cycles(
                        FR1,
                        cancel,
                        "2024-06-17T10:00",
                        handoff("2024-06-11T10:00"),
                        call("call", "2024-06-11T11:00"),
                        recycled("H-1", at("2024-06-11T11:00")),
                        returned("H-1", at("2024-06-17T09:00"))))
                .extracting(HandoffVerdict::status)
                .containsExactly(MET, RUNNING);
        assertThat(cycles(
                        FR1,
                        cancel,
                        "2024-06-12T10:00",
                        handoff("2024-06-11T10:00"),
                        recycled("H-1", at("2024-06-11T14:00:01"))))
                .extracting(HandoffVerdict::status)
                .containsExactly(BREACHED);
    }

    @Test
    void a7APauseCostsNoBusinessTimeAndPushesNothingByTheWallClock() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS,
                "2024-06-12T10:30",
                handoff("2024-06-11T15:00"),
                paused("H-1", at("2024-06-11T17:00")),
                resumed("H-1", at("2024-06-12T10:00")));
        assertThat(verdict.dueAt()).contains(at("2024-06-12T12:00"));
        assertThat(verdict.used()).isEqualTo(Duration.ofMinutes(150));
        assertThat(verdict.remaining()).contains(Duration.ofMinutes(90));
    }

    @Test
    void a7bOnlyTheOpenTimeOfAPauseCounts() {
        HandoffVerdict verdict = judge(
                FR2,
                salesContactsEachLead().within(Duration.ofHours(3)),
                "2024-06-11T15:00",
                handoff("2024-06-11T11:00"),
                paused("H-1", at("2024-06-11T12:00")),
                resumed("H-1", at("2024-06-11T14:30")));
        assertThat(verdict.dueAt()).contains(at("2024-06-11T16:30"));
    }

    @Test
    void splittingAPauseChangesNothingAndOverlappingOnesAreOne() {
        HandoffVerdict split = judge(
                FOUR_HOURS,
                "2024-06-12T10:30",
                handoff("2024-06-11T15:00"),
                paused("H-1", at("2024-06-11T17:00")),
                resumed("H-1", at("2024-06-11T17:20")),
                paused("H-1", at("2024-06-11T17:20")),
                resumed("H-1", at("2024-06-12T10:00")));
        assertThat(split.dueAt()).contains(at("2024-06-12T12:00"));
        HandoffVerdict overlapping = judge(
                FOUR_HOURS,
                "2024-06-12T10:30",
                handoff("2024-06-11T15:00"),
                paused("H-1", at("2024-06-11T17:00")).because("WAITING_FOR_LEAD"),
                paused("H-1", at("2024-06-11T17:30")).because("HOLIDAY_OF_LEAD"),
                resumed("H-1", at("2024-06-12T09:30")).because("WAITING_FOR_LEAD"),
                resumed("H-1", at("2024-06-12T10:00")).because("HOLIDAY_OF_LEAD"));
        assertThat(overlapping.dueAt()).contains(at("2024-06-12T12:00"));
        assertThat(overlapping.stoppedTimes())
                .extracting(stop -> stop.reason() + " " + stop.detail())
                .containsExactly("PAUSED WAITING_FOR_LEAD", "PAUSED HOLIDAY_OF_LEAD", "CLOSED closed");
    }

    @Test
    void pausesOfSecondsAreExact() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS,
                "2024-06-11T11:00",
                handoff("2024-06-11T10:00"),
                paused("H-1", at("2024-06-11T10:10:05")),
                resumed("H-1", at("2024-06-11T10:10:47")));
        assertThat(verdict.dueAt()).contains(at("2024-06-11T14:00:42"));
    }

    @Test
    void timeUsedUpWhenAPauseBeginsIsDueThen() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS, "2024-06-11T15:00", handoff("2024-06-11T10:00"), paused("H-1", at("2024-06-11T14:00")));
        assertThat(verdict.dueAt()).contains(at("2024-06-11T14:00"));
        assertThat(verdict.status()).isEqualTo(BREACHED);
    }

    @Test
    void aPauseInALimitOfDaysCostsTheOpenTimeItTook() {
        FollowUpCommitment days = salesContactsEachLead().withinBusinessDays(1);
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffVerdict night = judge(
                days,
                "2024-06-12T10:00",
                handoff,
                paused("H-1", at("2024-06-11T18:00")),
                resumed("H-1", at("2024-06-12T09:00")));
        assertThat(night.dueAt()).contains(at("2024-06-12T18:00"));
        HandoffVerdict twoHours = judge(
                days,
                "2024-06-12T12:00",
                handoff,
                paused("H-1", at("2024-06-12T09:00")),
                resumed("H-1", at("2024-06-12T11:00")));
        assertThat(twoHours.dueAt()).contains(at("2024-06-13T11:00"));
    }

    @Test
    void aClockStartedInsideAPauseIsPausedFromBirth() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS, "2024-06-11T10:00", paused("H-1", at("2024-06-11T09:30")), handoff("2024-06-11T10:00"));
        assertThat(verdict.status()).isEqualTo(PAUSED);
        assertThat(verdict.remaining()).contains(Duration.ofHours(4));
        assertThat(verdict.code()).isEqualTo(VerdictCode.ON_HOLD);
    }

    @Test
    void anAttemptDuringAPauseCounts() {
        assertThat(judge(
                                FOUR_HOURS,
                                "2024-06-11T12:00",
                                handoff("2024-06-11T10:00"),
                                paused("H-1", at("2024-06-11T10:30")),
                                call("call", "2024-06-11T11:00"))
                        .status())
                .isEqualTo(MET);
    }

    @Test
    void a9TheLatestVersionMayJudge() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START, FR1, salesContactsEachLead().within(Duration.ofHours(24)))
                .revisedOn(LocalDate.of(2024, 7, 1), FOUR_HOURS);
        HandoffLog log = HandoffLog.of(handoff("2024-06-28T15:00"));
        Instant asOf = at("2024-07-01T09:00");
        assertThat(agreement.assess(log, asOf).verdicts().get(0).dueAt()).contains(at("2024-07-03T12:00"));
        assertThat(agreement
                        .judgedByLatestVersion()
                        .assess(log, asOf)
                        .verdicts()
                        .get(0)
                        .dueAt())
                .contains(at("2024-07-01T10:00"));
        // nothing is due before the version that makes it due: 4 h from Thursday 10:00 would be Thursday 14:00
        assertThat(agreement
                        .judgedByLatestVersion()
                        .assess(HandoffLog.of(handoff("2024-06-27T10:00")), asOf)
                        .verdicts()
                        .get(0)
                        .dueAt())
                .contains(at("2024-07-01T00:00"));
    }

    @Test
    void theVersionInForceWhenTheClockStartsJudges() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START,
                        FR1,
                        salesContactsEachLead().within(Duration.ofHours(24)).startingAt(ClockStart.ASSIGNMENT))
                .revisedOn(LocalDate.of(2024, 7, 1), FOUR_HOURS.startingAt(ClockStart.ASSIGNMENT));
        HandoffLog log = HandoffLog.of(handoff("2024-06-28T15:00"), owner("A", "2024-07-01T10:00"));
        HandoffVerdict verdict =
                agreement.assess(log, at("2024-07-01T11:00")).verdicts().get(0);
        assertThat(verdict.dueAt()).contains(at("2024-07-01T14:00"));
        assertThat(verdict.version().from()).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void a10AClosingDeclaredLaterMovesWhatIsOpen() {
        BusinessCalendar closed =
                Calendars.fr1().closedOn(LocalDate.of(2024, 6, 10)).build();
        NavigableMap<Instant, BusinessCalendar> recorded = CalendarHistory.startingWith(FR1)
                .recorded(at("2024-06-08T00:00"), closed)
                .recorded();
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS);
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-07T16:30"),
                Handoff.of("H-2", Facts.LEAD, at("2024-06-06T10:00")),
                Handoff.of("H-3", Facts.LEAD, at("2024-06-07T09:00")));
        Instant before = at("2024-06-07T20:00");
        Instant after = at("2024-06-08T00:00");
        SlaAssessment early = agreement.assess(log, before, before, recorded);
        assertThat(early.verdictsOn("H-1").get(0).dueAt()).contains(at("2024-06-10T11:30"));
        SlaAssessment late = agreement.assess(log, after, after, recorded);
        assertThat(late.verdictsOn("H-1").get(0).dueAt()).contains(at("2024-06-11T11:30"));
        assertThat(late.verdictsOn("H-2").get(0).breach())
                .isEqualTo(early.verdictsOn("H-2").get(0).breach());
        assertThat(late.verdictsOn("H-3").get(0).decidedAt()).contains(at("2024-06-07T13:00"));
    }

    @Test
    void a11FebruaryAsKnownInMarch() {
        ServiceLevelAgreement agreement =
                ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS.allowingLateRecords(Duration.ofMinutes(15)));
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T08:00"), call("call", "2024-06-11T11:00").withRecordedAt(at("2024-06-20T09:00")));
        Instant asOf = at("2024-06-11T13:01");
        HandoffVerdict then = agreement.assess(log, asOf).verdicts().get(0);
        assertThat(then.status()).isEqualTo(BREACHED);
        assertThat(then.isProvisional()).isTrue();
        HandoffVerdict soon =
                agreement.assess(log, asOf, at("2024-06-19T09:00")).verdicts().get(0);
        assertThat(soon.status()).isEqualTo(BREACHED);
        assertThat(soon.isProvisional()).isFalse();
        assertThat(agreement
                        .assess(log, asOf, at("2024-06-20T09:00"))
                        .verdicts()
                        .get(0)
                        .status())
                .isEqualTo(MET);
    }

    @Test
    void a17AStopAndAPauseAtOneInstantIsMet() {
        assertThat(judge(
                                FOUR_HOURS,
                                "2024-06-11T11:00",
                                handoff("2024-06-11T10:00"),
                                call("call", "2024-06-11T11:00"),
                                paused("H-1", at("2024-06-11T11:00")))
                        .status())
                .isEqualTo(MET);
    }

    @Test
    void a18AnotherLimitCountsTheTimeUsedOrStartsAfresh() {
        HandoffFact[] facts = {handoff("2024-06-11T09:00"), limit("PT3H", "2024-06-11T11:00")};
        HandoffVerdict verdict = judge(FOUR_HOURS, "2024-06-11T11:30", facts);
        assertThat(verdict.dueAt()).contains(at("2024-06-11T12:00"));
        assertThat(verdict.status()).isEqualTo(AT_RISK); // 2:30 of 3:00
        FollowUpCommitment fresh = FOUR_HOURS.onLimitChange(OnLimitChange.FRESH);
        assertThat(judge(fresh, "2024-06-11T11:30", facts).dueAt()).contains(at("2024-06-11T14:00"));
        // two hours were used when the limit became one hour: due at the change, not before it
        HandoffVerdict used =
                judge(FOUR_HOURS, "2024-06-11T11:00", handoff("2024-06-11T09:00"), limit("PT1H", "2024-06-11T11:00"));
        assertThat(used.dueAt()).contains(at("2024-06-11T11:00"));
        assertThat(used.status()).isEqualTo(AT_RISK);
        // after the time was up another limit changes nothing
        assertThat(judge(
                                FOUR_HOURS,
                                "2024-06-11T15:00",
                                handoff("2024-06-11T09:00"),
                                limit("PT8H", "2024-06-11T13:00:01"))
                        .status())
                .isEqualTo(BREACHED);
    }

    @Test
    void aPauseSurvivesAnotherLimit() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS,
                "2024-06-11T14:30",
                handoff("2024-06-11T09:00"),
                paused("H-1", at("2024-06-11T10:00")),
                limit("PT3H", "2024-06-11T11:00"),
                resumed("H-1", at("2024-06-11T14:00")));
        assertThat(verdict.dueAt()).contains(at("2024-06-11T16:00"));
    }

    @Test
    void theClockMayStartAtTheAssignmentOrTheAcceptance() {
        FollowUpCommitment assigned = FOUR_HOURS.startingAt(ClockStart.ASSIGNMENT);
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffVerdict nobody = judge(assigned, "2024-06-13T10:00", handoff, call("call", "2024-06-11T11:00"));
        assertThat(nobody.status()).isEqualTo(PENDING);
        assertThat(nobody.code()).isEqualTo(VerdictCode.NOT_STARTED);
        assertThat(nobody.notCounted().get(0).reason()).isEqualTo(UncountedAttempt.Reason.BEFORE_START);
        assertThat(judge(assigned, "2024-06-11T12:30", handoff, owner("A", "2024-06-11T12:00"))
                        .dueAt())
                .contains(at("2024-06-11T16:00"));
        FollowUpCommitment accepted = FOUR_HOURS.startingAt(ClockStart.ACCEPTANCE);
        assertThat(judge(accepted, "2024-06-11T12:30", handoff, LeadReview.accepted("H-1", at("2024-06-11T11:30")))
                        .dueAt())
                .contains(at("2024-06-11T15:30"));
        assertThat(judge(accepted, "2024-06-11T12:30", handoff, owner("A", "2024-06-11T12:00"))
                        .code())
                .isEqualTo(VerdictCode.NOT_STARTED);
    }

    @Test
    void aCadenceLimitsTheGapsFromTheFirstAttemptOn() {
        FollowUpCommitment cadence = salesContactsEachLead().atLeast(3).withGapsOfAtMost(Duration.ofHours(9));
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffFact first = call("1", "2024-06-12T12:00");
        assertThat(judge(cadence, "2024-06-12T11:00", handoff).dueAt()).isEmpty();
        HandoffVerdict one = judge(cadence, "2024-06-12T13:00", handoff, first);
        assertThat(one.dueAt()).contains(at("2024-06-13T12:00"));
        assertThat(one.longestGap()).contains(Duration.ofHours(1));
        HandoffVerdict kept = judge(
                cadence,
                "2024-06-20T12:00",
                handoff,
                first,
                call("2", "2024-06-13T12:00"),
                call("3", "2024-06-13T15:30"));
        assertThat(kept.status()).isEqualTo(MET);
        assertThat(kept.longestGap()).contains(Duration.ofHours(9));
        HandoffVerdict broken = judge(
                cadence,
                "2024-06-20T12:00",
                handoff,
                first,
                call("2", "2024-06-13T12:00:01"),
                call("3", "2024-06-13T15:30"));
        assertThat(broken.code()).isEqualTo(VerdictCode.GAP_TOO_LONG);
        assertThat(broken.decidedAt()).contains(at("2024-06-13T12:00"));
        assertThat(broken.breach().orElseThrow())
                .hasToString("H-1, lead-follow-up: too long between attempts, 1 of 3 attempts");
        assertThat(judge(cadence, "2024-06-13T10:12", handoff, first).status()).isEqualTo(AT_RISK); // 7:12 of 9:00
        assertThat(judge(cadence, "2024-06-13T10:11:59", handoff, first).status())
                .isEqualTo(RUNNING);
    }

    @Test
    void aWarningMayDependOnTheTimeLeft() {
        FollowUpCommitment warned = FOUR_HOURS.warningWhenLeft(Duration.ofMinutes(30));
        HandoffFact handoff = handoff("2024-06-11T10:00");
        assertThat(judge(warned, "2024-06-11T13:29:59", handoff).status()).isEqualTo(RUNNING);
        assertThat(judge(warned, "2024-06-11T13:30:00", handoff).status()).isEqualTo(AT_RISK);
    }

    @Test
    void aLeadLostAndWonAgainInTimeIsWon() {
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffFact lost = LeadClosing.lost(LEAD, at("2024-06-11T11:00"));
        HandoffFact won = LeadClosing.won(LEAD, at("2024-06-11T12:00"));
        assertThat(judge(FOUR_HOURS, "2024-06-12T10:00", handoff, lost, won).status())
                .isEqualTo(EXEMPT);
        assertThat(judge(FOUR_HOURS, "2024-06-12T10:00", handoff, lost).status())
                .isEqualTo(BREACHED);
        // without a limit losing it was the end of the work
        assertThat(judge(salesContactsEachLead(), "2024-06-12T10:00", handoff, lost, won)
                        .status())
                .isEqualTo(BREACHED);
        assertThat(judge(FOUR_HOURS, "2024-06-12T10:00", handoff, won).used()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void withoutALimitALateRejectionOrRecyclingEndsTheWork() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START, FR1, salesContactsEachLead(), salesReviewsEachLead().within(Duration.ofHours(4)));
        HandoffLog late =
                HandoffLog.of(handoff("2024-06-11T10:00"), LeadReview.rejected("H-1", at("2024-06-11T15:00"), "SPAM"));
        HandoffVerdict verdict =
                agreement.assess(late, at("2024-06-12T10:00")).verdicts().get(0);
        assertThat(verdict.status()).isEqualTo(BREACHED);
        assertThat(verdict.decidedAt()).contains(at("2024-06-11T15:00"));
        HandoffVerdict away = judge(
                salesContactsEachLead(),
                "2024-06-12T10:00",
                handoff("2024-06-11T10:00"),
                recycled("H-1", at("2024-06-11T11:00")));
        assertThat(away.status()).isEqualTo(BREACHED);
    }

    @Test
    void explainsTheArithmeticInThreeLanguages() {
        HandoffVerdict verdict = judge(
                FOUR_HOURS,
                "2024-05-02T11:00",
                handoff("2024-04-30T17:10"),
                owner("Ana", "2024-04-30T17:10"),
                paused("H-1", at("2024-05-02T10:00")).because("WAITING"),
                resumed("H-1", at("2024-05-02T10:20")).because("WAITING"),
                attempt("auto", "2024-05-02T09:00", EMAIL).automatic());
        assertThat(verdict.explain(Language.ENGLISH)).isEqualTo("""
                        H-1, lead-follow-up: running [IN_TIME] in good time
                        version from 2024-01-01; within 4 h of business time
                        started 2024-04-30 17:10; used 2:30 of 4:00, left 1:30; due 2024-05-02 12:30; owner Ana
                        closed 18:00-00:00; holiday 2024-05-01; closed 00:00-09:00; paused 10:00-10:20 (WAITING)
                        - auto 2024-05-02 09:00 EMAIL: automatic [AUTOMATIC]""");
        assertThat(verdict.explain(Language.FRENCH)).isEqualTo("""
                        H-1, lead-follow-up\u00a0: en cours [IN_TIME] dans les temps
                        version du 2024-01-01\u00a0; sous 4 h de temps ouvré
                        démarré le 2024-04-30 17:10\u00a0; utilisé 2:30 sur 4:00, reste 1:30\u00a0; échéance le 2024-05-02 12:30\u00a0; responsable Ana
                        fermé 18:00-00:00\u00a0; jour férié 2024-05-01\u00a0; fermé 00:00-09:00\u00a0; suspendu 10:00-10:20 (WAITING)
                        - auto 2024-05-02 09:00 EMAIL\u00a0: automatique [AUTOMATIC]""");
        assertThat(verdict.explain(Language.SPANISH)).isEqualTo("""
                        H-1, lead-follow-up: en curso [IN_TIME] a tiempo
                        versión del 2024-01-01; en 4 h de horario laboral
                        iniciado el 2024-04-30 17:10; usado 2:30 de 4:00, queda 1:30; vence el 2024-05-02 12:30; responsable Ana
                        cerrado 18:00-00:00; festivo 2024-05-01; cerrado 00:00-09:00; en pausa 10:00-10:20 (WAITING)
                        - auto 2024-05-02 09:00 EMAIL: automático [AUTOMATIC]""");
    }
}
