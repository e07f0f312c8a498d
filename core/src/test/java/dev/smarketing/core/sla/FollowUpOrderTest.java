package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes first: owners, limits, reviews, wins and attempts near the instant at which they change a verdict. */
class FollowUpOrderTest {

    private static final LocalDate START = LocalDate.of(2011, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static HandoffVerdict first(
            BusinessCalendar calendar, FollowUpCommitment commitment, Instant asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(START, calendar, commitment)
                .assess(HandoffLog.of(facts), asOf)
                .verdicts()
                .get(0);
    }

    @Test
    void changesAreAppliedInTheOrderInWhichTheyHappen() {
        FollowUpCommitment restart = FOUR_HOURS.onReassignment(OnReassignment.RESTART);
        // Ben begins at 12:00; at 13:00 an hour is used of the half hour that is given from then on
        HandoffVerdict verdict = first(
                FR1,
                restart,
                at("2024-06-11T13:00"),
                handoff("2024-06-11T10:00"),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T12:00")),
                LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT30M"), at("2024-06-11T13:00")));
        assertThat(verdict.dueAt()).contains(at("2024-06-11T13:00"));
        assertThat(verdict.used()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aRestartAtTheDueInstantIsInTimeAndTheNextSecondIsNot() {
        FollowUpCommitment restart = FOUR_HOURS.onReassignment(OnReassignment.RESTART);
        HandoffFact ana = LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00"));
        HandoffVerdict restarted = first(
                FR1,
                restart,
                at("2024-06-11T15:00"),
                handoff("2024-06-11T10:00"),
                ana,
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T14:00")));
        assertThat(restarted.dueAt()).contains(at("2024-06-11T18:00"));
        HandoffVerdict late = first(
                FR1,
                restart,
                at("2024-06-11T15:00"),
                handoff("2024-06-11T10:00"),
                ana,
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T14:00:01")));
        assertThat(late.decidedAt()).contains(at("2024-06-11T14:00"));
        // what stops the clock comes before what restarts it
        HandoffVerdict met = first(
                FR1,
                restart,
                at("2024-06-11T15:00"),
                handoff("2024-06-11T10:00"),
                ana,
                call("call", "2024-06-11T12:00"),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T12:00")));
        assertThat(met.isMet()).isTrue();
        assertThat(met.startedAt()).contains(at("2024-06-11T10:00"));
    }

    @Test
    void anOwnerRecordedLateIsNotYetOne() {
        FollowUpCommitment restart = FOUR_HOURS.onReassignment(OnReassignment.RESTART);
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"),
            LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
            LeadAssignment.of("H-1", "Ben", at("2024-06-11T12:00")).withRecordedAt(at("2024-06-11T15:00"))
        };
        HandoffVerdict before = first(FR1, restart, at("2024-06-11T14:59"), facts);
        assertThat(before.decidedAt()).contains(at("2024-06-11T14:00"));
        assertThat(before.ownerTimes()).hasToString("[Ana: 4 h]");
        HandoffVerdict after = first(FR1, restart, at("2024-06-11T15:00"), facts);
        assertThat(after.dueAt()).contains(at("2024-06-11T16:00"));
        assertThat(after.ownerTimes()).hasToString("[Ben: 3 h]");
    }

    @Test
    void aClockStartsWithTheFirstOwnerFromTheHandoffOn() {
        FollowUpCommitment assigned = FOUR_HOURS.startingAt(ClockStart.ASSIGNMENT);
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffFact early = LeadAssignment.of("H-1", "Ana", at("2024-06-11T09:59:59"));
        HandoffFact noon = LeadAssignment.of("H-1", "Ben", at("2024-06-11T12:00"));
        Instant asOf = at("2024-06-11T12:30");
        assertThat(first(FR1, assigned, asOf, handoff, early, noon).startedAt()).contains(at("2024-06-11T12:00"));
        assertThat(first(FR1, assigned, asOf, handoff, early, noon).owner()).contains("Ben");
        assertThat(first(FR1, assigned, asOf, handoff, early).startedAt()).isEmpty();
        HandoffFact atOnce = LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00"));
        assertThat(first(FR1, assigned, asOf, handoff, atOnce, noon).startedAt())
                .contains(at("2024-06-11T10:00"));
        HandoffFact unknown =
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T11:00")).withRecordedAt(at("2024-06-11T13:00"));
        assertThat(first(FR1, assigned, asOf, handoff, unknown, noon).startedAt())
                .contains(at("2024-06-11T12:00"));
    }

    @Test
    void aReviewBeforeTheHandoffIsNotItsReview() {
        FollowUpCommitment accepted = FOUR_HOURS.startingAt(ClockStart.ACCEPTANCE);
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffFact early = LeadReview.accepted("H-1", at("2024-06-11T09:59:59"));
        HandoffFact atOnce = LeadReview.accepted("H-1", at("2024-06-11T10:00"));
        Instant asOf = at("2024-06-11T12:30");
        assertThat(first(FR1, accepted, asOf, handoff, early).startedAt()).isEmpty();
        assertThat(first(FR1, accepted, asOf, handoff, early, atOnce).startedAt())
                .contains(at("2024-06-11T10:00"));
        HandoffFact rejected =
                LeadReview.rejected("H-1", at("2024-06-11T11:00"), "SPAM").withRecordedAt(at("2024-06-11T13:00"));
        HandoffFact then = LeadReview.accepted("H-1", at("2024-06-11T12:00"));
        assertThat(first(FR1, accepted, asOf, handoff, rejected, then).startedAt())
                .contains(at("2024-06-11T12:00"));
    }

    @Test
    void anAttemptThatIsEnoughAndTheWinAtOneInstant() {
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffFact call = call("call", "2024-06-11T11:00");
        Instant asOf = at("2024-06-11T13:00");
        assertThat(first(FR1, FOUR_HOURS, asOf, handoff, call, LeadClosing.won(Facts.LEAD, at("2024-06-11T11:00")))
                        .code())
                .isEqualTo(VerdictCode.ENOUGH_ATTEMPTS);
        assertThat(first(FR1, FOUR_HOURS, asOf, handoff, call, LeadClosing.won(Facts.LEAD, at("2024-06-11T10:59")))
                        .code())
                .isEqualTo(VerdictCode.WON);
        // a win before the handoff belongs to an earlier one, and one recorded later is not known yet
        HandoffFact early = LeadClosing.won(Facts.LEAD, at("2024-06-11T09:59:59"));
        HandoffFact unknown =
                LeadClosing.won(Facts.LEAD, at("2024-06-11T11:00")).withRecordedAt(asOf.plusSeconds(1));
        HandoffFact known = LeadClosing.won(Facts.LEAD, at("2024-06-11T12:00"));
        assertThat(first(FR1, FOUR_HOURS, asOf, handoff, early).code()).isEqualTo(VerdictCode.IN_TIME);
        assertThat(first(FR1, FOUR_HOURS, asOf, handoff, unknown).code()).isEqualTo(VerdictCode.IN_TIME);
        assertThat(first(FR1, FOUR_HOURS, asOf, handoff, early, unknown, known).decidedAt())
                .contains(at("2024-06-11T12:00"));
    }

    @Test
    void aGapThatEndsWithTheTimeIsNoGap() {
        FollowUpCommitment cadence = FOUR_HOURS.atLeast(2).withGapsOfAtMost(Duration.ofHours(2));
        HandoffFact handoff = handoff("2024-06-11T10:00");
        HandoffVerdict both = first(FR1, cadence, at("2024-06-11T15:00"), handoff, call("call", "2024-06-11T12:00"));
        assertThat(both.code()).isEqualTo(VerdictCode.TOO_FEW_ATTEMPTS);
        assertThat(both.decidedAt()).contains(at("2024-06-11T14:00"));
        HandoffVerdict gap = first(FR1, cadence, at("2024-06-11T15:00"), handoff, call("call", "2024-06-11T11:59:59"));
        assertThat(gap.code()).isEqualTo(VerdictCode.GAP_TOO_LONG);
        assertThat(gap.decidedAt()).contains(at("2024-06-11T13:59:59"));
    }

    @Test
    void theLatestVersionMakesNothingDueBeforeItAlsoAfterAnotherOwner() {
        FollowUpCommitment restart = FOUR_HOURS.onReassignment(OnReassignment.RESTART);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START, FR1, restart.within(Duration.ofHours(24)))
                .revisedOn(LocalDate.of(2024, 7, 1), restart)
                .judgedByLatestVersion();
        HandoffFact[] facts = {
            handoff("2024-06-27T10:00"),
            LeadAssignment.of("H-1", "Ana", at("2024-06-27T10:00")),
            LeadAssignment.of("H-1", "Ben", at("2024-06-28T10:00"))
        };
        HandoffVerdict ben = agreement
                .assess(HandoffLog.of(facts), at("2024-07-01T09:00"))
                .verdicts()
                .get(0);
        assertThat(ben.startedAt()).contains(at("2024-06-28T10:00"));
        assertThat(ben.dueAt()).contains(at("2024-07-01T00:00"));
    }

    @Test
    void theLatestVersionMakesNothingDueBeforeItAlsoWithALimitOfTheHandoff() {
        HandoffFact twoHours = LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT2H"), at("2024-06-28T10:00"));
        for (FollowUpCommitment commitment : List.of(
                FOUR_HOURS, // two hours are used up as they are given
                FOUR_HOURS.onLimitChange(OnLimitChange.FRESH))) {
            HandoffVerdict verdict = ServiceLevelAgreement.startingOn(
                            START, FR1, commitment.within(Duration.ofHours(24)))
                    .revisedOn(LocalDate.of(2024, 7, 1), commitment)
                    .judgedByLatestVersion()
                    .assess(HandoffLog.of(handoff("2024-06-27T10:00"), twoHours), at("2024-07-01T09:00"))
                    .verdicts()
                    .get(0);
            assertThat(verdict.limit()).isEqualTo(TimeLimit.parse("PT2H"));
            assertThat(verdict.dueAt()).contains(at("2024-07-01T00:00"));
        }
    }

    @Test
    void nothingHappensAfterTheYear9999() {
        BusinessCalendar thursdays = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.THURSDAY, "09:00-18:00")
                .build();
        Instant evening = at("9999-12-30T18:30"); // a Thursday
        Handoff handoff = Handoff.of("H-1", Facts.LEAD, evening);
        Instant asOf = at("9999-12-30T20:00");
        HandoffVerdict closed = first(thursdays, FOUR_HOURS, asOf, handoff);
        assertThat(closed.code()).isEqualTo(VerdictCode.OUTSIDE_HOURS);
        assertThat(closed.dueAt()).isEmpty();
        assertThat(closed.stoppedTimes())
                .containsExactly(new StoppedTime(StoppedTime.Reason.CLOSED, evening, asOf, "closed"));
        assertThat(first(thursdays, salesContactsEachLead().withinBusinessDays(1), asOf, handoff)
                        .dueAt())
                .isEmpty();
        // open from Monday to Saturday, which is in the next year
        BusinessCalendar week = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, "00:00-24:00")
                .build();
        HandoffVerdict open = first(week, FOUR_HOURS, asOf, handoff);
        assertThat(open.used()).isEqualTo(Duration.ofMinutes(90));
        assertThat(open.stoppedTimes()).isEmpty();
        HandoffVerdict paused = first(
                week,
                FOUR_HOURS.within(Duration.ofHours(400)),
                asOf,
                handoff,
                ClockChange.paused("H-1", at("9999-12-30T19:00")),
                ClockChange.resumed("H-1", at("9999-12-30T19:30")));
        assertThat(paused.dueAt()).isEmpty();
        assertThat(paused.used()).isEqualTo(Duration.ofHours(1));
    }
}
