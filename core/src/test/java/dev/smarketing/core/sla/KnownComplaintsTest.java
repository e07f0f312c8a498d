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
import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.lead.LeadId;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What users of other systems complain of, and what happens here. */
class KnownComplaintsTest {

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
}
