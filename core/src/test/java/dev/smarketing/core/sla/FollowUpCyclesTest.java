package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.ClockChange.recycled;
import static dev.smarketing.core.sla.ClockChange.returned;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What belongs to which run of a follow-up that recycling cancels: handed over on Tuesday at 10:00, sent away at 11:00,
 * back on the next Monday at 9:00.
 */
class FollowUpCyclesTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS =
            salesContactsEachLead().within(Duration.ofHours(4)).onRecycling(OnRecycling.CANCEL);
    private static final FollowUpCommitment ENDLESS = salesContactsEachLead().onRecycling(OnRecycling.CANCEL);
    private static final String MONDAY = "2024-06-17T10:00";

    private static List<HandoffVerdict> judge(String asOf, List<Commitment> commitments, HandoffFact... more) {
        List<HandoffFact> facts = new ArrayList<>(Arrays.asList(more));
        facts.add(handoff("2024-06-11T10:00"));
        return ServiceLevelAgreement.startingOn(START, FR1, commitments.toArray(Commitment[]::new))
                .assess(HandoffLog.of(facts), at(asOf))
                .verdicts();
    }

    private static List<HandoffVerdict> away(FollowUpCommitment commitment, HandoffFact... more) {
        List<HandoffFact> facts = new ArrayList<>(Arrays.asList(more));
        facts.add(recycled("H-1", at("2024-06-11T11:00")));
        facts.add(returned("H-1", at("2024-06-17T09:00")));
        return judge(MONDAY, List.of(commitment), facts.toArray(HandoffFact[]::new));
    }

    private static List<String> decisions(List<HandoffVerdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.code()
                        + verdict.decidedAt()
                                .map(at -> " " + VerdictText.local(at, verdict.zone()))
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T10:30, WON 2024-06-11 10:30, IN_TIME",
        "2024-06-11T11:00, WON 2024-06-11 11:00, IN_TIME", // what stops the clock comes before what cancels it
        "2024-06-12T10:00, CANCELLED 2024-06-11 11:00, IN_TIME",
        "2024-06-17T09:00, CANCELLED 2024-06-11 11:00, WON 2024-06-17 09:00",
        "2024-06-17T09:30, CANCELLED 2024-06-11 11:00, WON 2024-06-17 09:30",
        "2024-06-17T10:01, CANCELLED 2024-06-11 11:00, IN_TIME" // not yet known
    })
    void aLeadIsWonInTheRunInWhichItWas(String won, String first, String second) {
        assertThat(decisions(away(FOUR_HOURS, LeadClosing.won(LEAD, at(won))))).containsExactly(first, second);
        assertThat(decisions(away(ENDLESS, LeadClosing.won(LEAD, at(won))))).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T10:30, TOO_FEW_ATTEMPTS 2024-06-11 10:30, IN_TIME",
        "2024-06-11T11:00, TOO_FEW_ATTEMPTS 2024-06-11 11:00, IN_TIME", // as with a win
        "2024-06-12T10:00, CANCELLED 2024-06-11 11:00, IN_TIME",
        "2024-06-17T09:00, CANCELLED 2024-06-11 11:00, TOO_FEW_ATTEMPTS 2024-06-17 09:00",
        "2024-06-17T09:30, CANCELLED 2024-06-11 11:00, TOO_FEW_ATTEMPTS 2024-06-17 09:30"
    })
    void withoutALimitALeadIsLostInTheRunInWhichItWas(String lost, String first, String second) {
        assertThat(decisions(away(ENDLESS, LeadClosing.lost(LEAD, at(lost))))).containsExactly(first, second);
        // with a limit it may still be won in time
        assertThat(decisions(away(FOUR_HOURS, LeadClosing.lost(LEAD, at(lost)))))
                .containsExactly("CANCELLED 2024-06-11 11:00", "IN_TIME");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-12T10:00, CANCELLED 2024-06-11 11:00, IN_TIME",
        "2024-06-17T09:30, CANCELLED 2024-06-11 11:00, TOO_FEW_ATTEMPTS 2024-06-17 09:30"
    })
    void aRejectionAfterItsWindowEndsTheRunInWhichItWas(String rejected, String first, String second) {
        List<HandoffVerdict> verdicts = judge(
                MONDAY,
                List.of(ENDLESS, salesReviewsEachLead().within(Duration.ofHours(1))),
                recycled("H-1", at("2024-06-11T11:00")),
                returned("H-1", at("2024-06-17T09:00")),
                LeadReview.rejected("H-1", at(rejected), "SPAM"));
        assertThat(decisions(verdicts)).containsExactly(first, second, "LATE_REVIEW 2024-06-11 11:00");
    }

    @Test
    void theAttemptsOfOneRunAreNotThoseOfTheOther() {
        List<HandoffVerdict> between = away(FOUR_HOURS, call("A-1", "2024-06-11T11:00:01"));
        assertThat(decisions(between)).containsExactly("CANCELLED 2024-06-11 11:00", "IN_TIME");
        assertThat(between.get(1).notCounted())
                .containsExactly(
                        new UncountedAttempt(call("A-1", "2024-06-11T11:00:01"), UncountedAttempt.Reason.BEFORE_START));
        List<HandoffVerdict> both = away(
                FOUR_HOURS.atLeast(2),
                call("A-1", "2024-06-11T10:30"),
                call("A-2", "2024-06-17T09:00"),
                call("A-3", "2024-06-17T09:45"));
        assertThat(decisions(both)).containsExactly("CANCELLED 2024-06-11 11:00", "ENOUGH_ATTEMPTS 2024-06-17 09:45");
        assertThat(both).extracting(HandoffVerdict::done).containsExactly(1, 2);
        assertThat(both.get(1).responseTime()).contains(Duration.ZERO);
    }

    @Test
    void eachTripIsARunAndTripsThatTouchAreOne() {
        HandoffFact[] twice = {
            recycled("H-1", at("2024-06-11T11:00")),
            returned("H-1", at("2024-06-12T09:00")),
            recycled("H-1", at("2024-06-12T10:00")),
            returned("H-1", at("2024-06-17T09:00"))
        };
        List<HandoffVerdict> verdicts = judge(MONDAY, List.of(FOUR_HOURS), twice);
        assertThat(decisions(verdicts))
                .containsExactly("CANCELLED 2024-06-11 11:00", "CANCELLED 2024-06-12 10:00", "IN_TIME");
        assertThat(verdicts).extracting(HandoffVerdict::cycle).containsExactly(1, 2, 3);
        assertThat(verdicts)
                .extracting(HandoffVerdict::startedAt)
                .containsExactly(
                        Optional.of(at("2024-06-11T10:00")),
                        Optional.of(at("2024-06-12T09:00")),
                        Optional.of(at("2024-06-17T09:00")));
        assertThat(decisions(judge(
                        MONDAY,
                        List.of(FOUR_HOURS),
                        twice[0],
                        twice[1],
                        recycled("H-1", at("2024-06-12T09:00")),
                        twice[3])))
                .containsExactly("CANCELLED 2024-06-11 11:00", "IN_TIME");
    }

    @Test
    void aTripBeforeTheHandoffCancelsNothing() {
        List<HandoffVerdict> verdicts = judge(
                "2024-06-11T11:30",
                List.of(FOUR_HOURS),
                recycled("H-1", at("2024-06-11T09:00")),
                returned("H-1", at("2024-06-11T09:30")));
        assertThat(decisions(verdicts)).containsExactly("IN_TIME");
        assertThat(verdicts.get(0).dueAt()).contains(at("2024-06-11T14:00"));
    }

    @Test
    void whatChangesWhileTheLeadIsAwayChangesTheNextRunOnly() {
        List<HandoffVerdict> verdicts = away(
                FOUR_HOURS.onReassignment(OnReassignment.RESTART_ONCE),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T10:30")),
                LeadAssignment.of("H-1", "Ana", at("2024-06-12T10:00")),
                LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT2H"), at("2024-06-12T10:00")),
                LimitChange.of("H-1", "another", TimeLimit.parse("PT1H"), at("2024-06-13T10:00")));
        HandoffVerdict first = verdicts.get(0);
        assertThat(first.startedAt()).contains(at("2024-06-11T10:30"));
        assertThat(first.limit()).isEqualTo(TimeLimit.parse("PT4H"));
        assertThat(first.owner()).contains("Ben");
        HandoffVerdict second = verdicts.get(1);
        assertThat(second.limit()).isEqualTo(TimeLimit.parse("PT2H"));
        assertThat(second.dueAt()).contains(at("2024-06-17T11:00"));
        assertThat(second.owner()).contains("Ana");
    }

    @Test
    void eachRunMayRestartOnce() {
        List<HandoffVerdict> verdicts = away(
                FOUR_HOURS.onReassignment(OnReassignment.RESTART_ONCE),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-11T10:30")),
                LeadAssignment.of("H-1", "Cem", at("2024-06-17T09:20")),
                LeadAssignment.of("H-1", "Ana", at("2024-06-17T09:40")));
        assertThat(verdicts.get(1).startedAt()).contains(at("2024-06-17T09:20"));
        assertThat(verdicts.get(1).dueAt()).contains(at("2024-06-17T13:20"));
    }

    /** A start is the last of what happens at one instant: who gets the lead as it comes back began the run with it. */
    @Test
    void anOwnerOfTheInstantOfTheReturnDoesNotRestartTheRun() {
        List<HandoffVerdict> verdicts = away(
                FOUR_HOURS.onReassignment(OnReassignment.RESTART_ONCE),
                LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                LeadAssignment.of("H-1", "Ben", at("2024-06-17T09:00")),
                LeadAssignment.of("H-1", "Cem", at("2024-06-17T09:40")));
        assertThat(verdicts.get(1).startedAt()).contains(at("2024-06-17T09:40"));
        assertThat(verdicts.get(1).owner()).contains("Cem");
        assertThat(verdicts.get(1).dueAt()).contains(at("2024-06-17T13:40"));
    }

    @Test
    void aRunThatNobodyBeganEndsToo() {
        FollowUpCommitment assigned = FOUR_HOURS.startingAt(ClockStart.ASSIGNMENT);
        List<HandoffVerdict> nobody = away(assigned);
        assertThat(decisions(nobody)).containsExactly("CANCELLED 2024-06-11 11:00", "IN_TIME");
        assertThat(nobody.get(0).startedAt()).isEmpty();
        assertThat(nobody.get(0).used()).isZero();
        assertThat(nobody.get(0).limit()).isEqualTo(TimeLimit.parse("PT4H"));
        // an owner who gets the lead while it is away begins nothing; the next run begins as it is back
        List<HandoffVerdict> meanwhile = away(assigned, LeadAssignment.of("H-1", "Ana", at("2024-06-12T10:00")));
        assertThat(decisions(meanwhile)).containsExactly("CANCELLED 2024-06-11 11:00", "IN_TIME");
        assertThat(meanwhile.get(0).startedAt()).isEmpty();
        assertThat(meanwhile.get(1).dueAt()).contains(at("2024-06-17T13:00"));
    }

    @Test
    void aRunThatNobodyBeganIsDecidedByWhatHappensToTheLead() {
        FollowUpCommitment assigned = FOUR_HOURS.startingAt(ClockStart.ASSIGNMENT);
        HandoffVerdict rejected = judge(
                        MONDAY, List.of(assigned), LeadReview.rejected("H-1", at("2024-06-11T12:00"), "SPAM"))
                .get(0);
        assertThat(decisions(List.of(rejected))).containsExactly("REJECTED 2024-06-11 12:00");
        assertThat(rejected.exemption()).contains("SPAM");
        HandoffVerdict won = judge(MONDAY, List.of(assigned), LeadClosing.won(LEAD, at("2024-06-11T12:00")))
                .get(0);
        assertThat(decisions(List.of(won))).containsExactly("WON 2024-06-11 12:00");
        assertThat(won.exemption()).contains("WON");
        HandoffFact lost = LeadClosing.lost(LEAD, at("2024-06-11T12:00"));
        assertThat(decisions(judge(MONDAY, List.of(assigned), lost))).containsExactly("NOT_STARTED");
        HandoffVerdict broken = judge(MONDAY, List.of(ENDLESS.startingAt(ClockStart.ASSIGNMENT)), lost)
                .get(0);
        assertThat(decisions(List.of(broken))).containsExactly("TOO_FEW_ATTEMPTS 2024-06-11 12:00");
        assertThat(broken.explain(Language.ENGLISH)).isEqualTo("""
                        H-1, lead-follow-up: breached [TOO_FEW_ATTEMPTS] too few attempts
                        version from 2024-01-01; without a time limit
                        not started""");
        assertThat(broken.remaining()).isEmpty();
        assertThat(broken.given()).isEmpty();
        assertThat(broken.ownerTimes()).isEmpty();
        assertThat(broken.stoppedTimes()).isEmpty();
    }
}
