package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.CommitmentStatus.AT_RISK;
import static dev.smarketing.core.sla.CommitmentStatus.BREACHED;
import static dev.smarketing.core.sla.CommitmentStatus.EXEMPT;
import static dev.smarketing.core.sla.CommitmentStatus.MET;
import static dev.smarketing.core.sla.CommitmentStatus.PENDING;
import static dev.smarketing.core.sla.CommitmentStatus.RUNNING;
import static dev.smarketing.core.sla.ContactChannel.CALL;
import static dev.smarketing.core.sla.ContactChannel.EMAIL;
import static dev.smarketing.core.sla.ContactChannel.VOICEMAIL;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.attempt;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final FollowUpCommitment A1 =
            salesContactsEachLead().atLeast(3).within(Duration.ofHours(18));
    private static final FollowUpCommitment A2 = A1.ignoringRepeatsWithin(Duration.ofMinutes(15));
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static HandoffVerdict judge(FollowUpCommitment commitment, Instant asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(START, FR1, commitment)
                .assess(HandoffLog.of(facts), asOf)
                .verdictsOn("H-1")
                .get(0);
    }

    private static HandoffFact[] a2(String lastCall, HandoffFact... more) {
        List<HandoffFact> facts = new ArrayList<>(List.of(
                handoff("2024-06-11T10:00"),
                call("call-1", "2024-06-11T10:04"),
                attempt("voicemail", "2024-06-11T10:05", VOICEMAIL),
                attempt("auto", "2024-06-11T15:00", EMAIL).automatic(),
                call("call-2", "2024-06-12T11:00"),
                call("call-3", lastCall)));
        facts.addAll(Arrays.asList(more));
        return facts.toArray(HandoffFact[]::new);
    }

    private static List<String> counted(HandoffVerdict verdict) {
        return verdict.counted().stream().map(ContactAttempt::id).toList();
    }

    private static List<String> notCounted(HandoffVerdict verdict) {
        return verdict.notCounted().stream()
                .map(uncounted -> uncounted.attempt().id() + " " + uncounted.reason())
                .toList();
    }

    @Test
    void a1DueInBusinessTime() {
        HandoffVerdict verdict = judge(A1, at("2024-06-11T11:00"), handoff("2024-06-11T10:00"));
        assertThat(verdict.dueAt()).contains(Instant.parse("2024-06-13T08:00:00Z"));
        assertThat(verdict.status()).isEqualTo(RUNNING);
        assertThat(verdict.used()).isEqualTo(Duration.ofHours(1));
        assertThat(verdict.remaining()).contains(Duration.ofHours(17));
    }

    @Test
    void a2RepeatsAndMachinesDoNotCount() {
        HandoffVerdict verdict = judge(A2, at("2024-06-14T12:00"), a2("2024-06-13T09:59:59"));
        assertThat(verdict.status()).isEqualTo(MET);
        assertThat(counted(verdict)).containsExactly("call-1", "call-2", "call-3");
        assertThat(notCounted(verdict)).containsExactly("voicemail DUPLICATE", "auto AUTOMATIC");
        assertThat(verdict.toText(Language.ENGLISH))
                .isEqualTo("H-1, lead-follow-up: met; 3 of 3 attempts; handed over 2024-06-11 10:00,"
                        + " due 2024-06-13 10:00, 17 h 59 min 59 s of business time used;"
                        + " not counted: voicemail (repeat), auto (automatic)");
    }

    @Test
    void a2TheLastInstantIsInTimeAndTheNextSecondIsNot() {
        assertThat(judge(A2, at("2024-06-14T12:00"), a2("2024-06-13T10:00:00")).status())
                .isEqualTo(MET);
        HandoffVerdict late = judge(A2, at("2024-06-14T12:00"), a2("2024-06-13T10:00:01"));
        assertThat(late.status()).isEqualTo(BREACHED);
        assertThat(notCounted(late)).containsExactly("voicemail DUPLICATE", "auto AUTOMATIC", "call-3 AFTER_DUE");
        assertThat(late.breach())
                .contains(new Breach(
                        "lead-follow-up",
                        Party.SALES,
                        "H-1",
                        at("2024-06-13T10:00"),
                        Breach.Reason.TOO_FEW_ATTEMPTS,
                        2,
                        3,
                        false));
        assertThat(late.breach().orElseThrow()).hasToString("H-1, lead-follow-up: 2 of 3 attempts");
        assertThat(late.toText(Language.FRENCH))
                .isEqualTo(
                        "H-1, lead-follow-up\u00a0: non tenu\u00a0; 2 tentatives sur 3\u00a0; transmis le 2024-06-11 10:00,"
                                + " échéance le 2024-06-13 10:00, temps ouvré écoulé\u00a0: 18 h\u00a0; non comptées\u00a0:"
                                + " voicemail (répétition), auto (automatique), call-3 (trop tard)");
        assertThat(late.toText(Language.SPANISH))
                .isEqualTo("H-1, lead-follow-up: incumplido; 2 de 3 intentos; entregado el 2024-06-11 10:00,"
                        + " vence el 2024-06-13 10:00, horario laboral transcurrido: 18 h; no contados:"
                        + " voicemail (repetición), auto (automático), call-3 (demasiado tarde)");
    }

    @Test
    void a2AtTheDueInstantTheClockStillRuns() {
        assertThat(judge(A2, at("2024-06-13T10:00"), a2("2024-06-13T10:00:01")).status())
                .isEqualTo(AT_RISK);
    }

    @Test
    void a2ExactlyFifteenMinutesLaterIsNoRepeat() {
        HandoffVerdict verdict = judge(
                A2,
                at("2024-06-11T12:00"),
                handoff("2024-06-11T10:00"),
                call("1", "2024-06-11T10:04"),
                call("2", "2024-06-11T10:18:59"),
                call("3", "2024-06-11T10:19"));
        assertThat(counted(verdict)).containsExactly("1", "3");
    }

    @Test
    void a3SpacingIsGlobal() {
        HandoffVerdict verdict = judge(
                A2.spacedBy(Duration.ofHours(2)),
                at("2024-06-14T12:00"),
                a2("2024-06-13T09:59:59", attempt("mail", "2024-06-11T10:06", EMAIL)));
        assertThat(counted(verdict)).containsExactly("call-1", "call-2", "call-3");
        assertThat(notCounted(verdict)).containsExactly("voicemail DUPLICATE", "mail TOO_SOON", "auto AUTOMATIC");
    }

    @Test
    void a3ExactlyTwoHoursLaterIsSpaced() {
        HandoffVerdict verdict = judge(
                A1.spacedBy(Duration.ofHours(2)),
                at("2024-06-11T18:00"),
                handoff("2024-06-11T10:00"),
                call("1", "2024-06-11T10:00"),
                call("2", "2024-06-11T12:00"),
                call("3", "2024-06-11T13:59:59"));
        assertThat(counted(verdict)).containsExactly("1", "2");
    }

    @Test
    void a4AReplyWaivesTheOtherAttempts() {
        HandoffFact[] facts = {
            handoff("2024-06-11T10:00"),
            call("call", "2024-06-11T12:00"),
            attempt("reply", "2024-06-11T12:20", EMAIL).inbound()
        };
        HandoffVerdict verdict = judge(A1, at("2024-06-11T13:00"), facts);
        assertThat(verdict.status()).isEqualTo(MET);
        assertThat(verdict.contact()).contains((ContactAttempt) facts[2]);
        assertThat(verdict.decidedAt()).contains(at("2024-06-11T12:20"));
        assertThat(notCounted(verdict)).containsExactly("reply INBOUND");
        assertThat(verdict.toText(Language.ENGLISH))
                .isEqualTo("H-1, lead-follow-up: met; 1 of 3 attempts, the lead answered 2024-06-11 12:20;"
                        + " handed over 2024-06-11 10:00, due 2024-06-13 10:00, 2 h 20 min of business time used;"
                        + " not counted: reply (from the lead)");
        assertThat(judge(A1.evenIfTheLeadReplies(), at("2024-06-11T13:00"), facts)
                        .status())
                .isEqualTo(RUNNING);
    }

    @Test
    void anAutomaticReplyOrOneBeforeTheHandoffIsNoContact() {
        HandoffVerdict verdict = judge(
                A1,
                at("2024-06-11T13:00"),
                handoff("2024-06-11T10:00"),
                attempt("early", "2024-06-11T09:59:59", EMAIL).inbound(),
                attempt("out-of-office", "2024-06-11T12:20", EMAIL).inbound().automatic());
        assertThat(verdict.status()).isEqualTo(RUNNING);
        assertThat(notCounted(verdict)).containsExactly("early BEFORE_START", "out-of-office AUTOMATIC");
    }

    @Test
    void aConversationIsContact() {
        assertThat(judge(
                                A1,
                                at("2024-06-11T13:00"),
                                handoff("2024-06-11T10:00"),
                                call("call", "2024-06-11T12:00").asConversation())
                        .status())
                .isEqualTo(MET);
    }

    @Test
    void anAttemptOnAnotherChannelDoesNotCount() {
        HandoffVerdict verdict = judge(
                A1.by(CALL, VOICEMAIL),
                at("2024-06-11T13:00"),
                handoff("2024-06-11T10:00"),
                attempt("mail", "2024-06-11T12:00", EMAIL));
        assertThat(notCounted(verdict)).containsExactly("mail WRONG_CHANNEL");
    }

    @Test
    void a8AtRiskFromFourFifthsOfTheBusinessTime() {
        Handoff friday = handoff("2024-06-07T16:30");
        assertThat(judge(FOUR_HOURS, at("2024-06-10T10:41:59"), friday).status())
                .isEqualTo(RUNNING);
        assertThat(judge(FOUR_HOURS, at("2024-06-10T10:42:00"), friday).status())
                .isEqualTo(AT_RISK);
    }

    @Test
    void a9TheVersionInForceAtTheHandoffJudges() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                        START, FR1, salesContactsEachLead().within(Duration.ofHours(24)))
                .revisedOn(LocalDate.of(2024, 7, 1), FOUR_HOURS);
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-28T15:00"),
                Handoff.of("H-2", LEAD, at("2024-06-30T23:59:59")),
                Handoff.of("H-3", LEAD, at("2024-07-01T00:00:00")));
        SlaAssessment assessment = agreement.assess(log, at("2024-07-01T09:00"));
        assertThat(assessment.verdictsOn("H-1").get(0).dueAt()).contains(at("2024-07-03T12:00"));
        assertThat(assessment.verdictsOn("H-2").get(0).dueAt()).contains(at("2024-07-03T15:00"));
        assertThat(assessment.verdictsOn("H-3").get(0).dueAt()).contains(at("2024-07-01T13:00"));
    }

    @Test
    void a11AnAttemptRecordedLateUndoesAProvisionalBreach() {
        FollowUpCommitment commitment =
                salesContactsEachLead().within(Duration.ofHours(2)).allowingLateRecords(Duration.ofMinutes(15));
        Handoff handoff = handoff("2024-06-11T10:00");
        ContactAttempt late = call("call", "2024-06-11T11:59").withRecordedAt(at("2024-06-11T12:03"));
        assertThat(judge(commitment, at("2024-06-11T12:00:00"), handoff, late).status())
                .isEqualTo(AT_RISK);
        HandoffVerdict breached = judge(commitment, at("2024-06-11T12:01"), handoff, late);
        assertThat(breached.status()).isEqualTo(BREACHED);
        assertThat(breached.isProvisional()).isTrue();
        assertThat(breached.breach().orElseThrow()).hasToString("H-1, lead-follow-up: 0 of 1 attempt (provisional)");
        assertThat(judge(commitment, at("2024-06-11T12:03"), handoff, late).status())
                .isEqualTo(MET);
        assertThat(judge(commitment, at("2024-06-11T12:15:00"), handoff).isProvisional())
                .isTrue();
        assertThat(judge(commitment, at("2024-06-11T12:15:01"), handoff).isProvisional())
                .isFalse();
    }

    @Test
    void a15AValidRejectionExempts() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START,
                FR1,
                Commitment.marketingDelivers().atLeast(1).perMonth(),
                FOUR_HOURS,
                salesReviewsEachLead().within(Duration.ofHours(24)));
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T10:00"), LeadReview.rejected("H-1", at("2024-06-11T13:00"), "DUPLICATE"));
        SlaAssessment assessment = agreement.assess(log, at("2024-06-20T10:00"));
        HandoffVerdict followUp = assessment.verdictsOn("H-1").get(0);
        assertThat(followUp.status()).isEqualTo(EXEMPT);
        assertThat(followUp.exemption()).contains("DUPLICATE");
        assertThat(assessment.verdictsOn("H-1").get(1).status()).isEqualTo(MET);
        VolumeResult volume = (VolumeResult)
                assessment.in(YearMonth.of(2024, 6)).result("leads-delivered").orElseThrow();
        assertThat(volume.gross()).isEqualTo(1);
        assertThat(volume.net()).isZero();
    }

    @Test
    void outsideTheHoursItIsPendingUntilTheNextOpening() {
        Handoff saturday = handoff("2024-06-15T11:00");
        assertThat(judge(FOUR_HOURS, at("2024-06-17T08:59:59"), saturday).status())
                .isEqualTo(PENDING);
        assertThat(judge(FOUR_HOURS, at("2024-06-17T09:00"), saturday).status()).isEqualTo(RUNNING);
    }

    @Test
    void tenBusinessDaysEndAtTheClosingOfTheTenth() {
        HandoffVerdict verdict = judge(
                salesContactsEachLead().atLeast(3).withinBusinessDays(10),
                at("2024-06-13T12:00"),
                handoff("2024-06-13T10:00"));
        assertThat(verdict.dueAt()).contains(at("2024-06-27T18:00"));
        HandoffVerdict dates = judge(
                salesContactsEachLead().within(new TimeLimit.CalendarDays(2)),
                at("2024-06-13T12:00"),
                handoff("2024-06-13T10:00"));
        assertThat(dates.dueAt()).contains(at("2024-06-16T00:00"));
    }

    @Test
    void withoutALimitTheClosingDecides() {
        FollowUpCommitment twice = salesContactsEachLead().atLeast(2);
        Handoff handoff = handoff("2024-06-11T10:00");
        ContactAttempt first = call("1", "2024-06-11T11:00");
        Instant later = at("2024-12-02T12:00");
        assertThat(judge(twice, later, handoff, first).status()).isEqualTo(RUNNING);
        assertThat(judge(twice, later, handoff, first, call("2", "2024-11-29T11:00"))
                        .status())
                .isEqualTo(MET);
        HandoffVerdict lost = judge(
                twice,
                later,
                handoff,
                first,
                LeadClosing.lost(LEAD, at("2024-06-20T10:00")),
                call("2", "2024-06-20T10:00:01"));
        assertThat(lost.status()).isEqualTo(BREACHED);
        assertThat(lost.decidedAt()).contains(at("2024-06-20T10:00"));
        assertThat(notCounted(lost)).containsExactly("2 AFTER_CLOSING");
        HandoffVerdict won = judge(twice, later, handoff, first, LeadClosing.won(LEAD, at("2024-06-20T10:00")));
        assertThat(won.status()).isEqualTo(EXEMPT);
        assertThat(won.exemption()).contains("WON");
    }

    @Test
    void winningAfterTheTimeWasUpUndoesNothing() {
        assertThat(judge(
                                FOUR_HOURS,
                                at("2024-06-14T12:00"),
                                handoff("2024-06-11T10:00"),
                                LeadClosing.won(LEAD, at("2024-06-11T14:00:01")))
                        .status())
                .isEqualTo(BREACHED);
        assertThat(judge(
                                FOUR_HOURS,
                                at("2024-06-14T12:00"),
                                handoff("2024-06-11T10:00"),
                                LeadClosing.won(LEAD, at("2024-06-11T14:00")))
                        .status())
                .isEqualTo(EXEMPT);
    }

    @Test
    void aReviewInTimeALateOneAndNone() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START, FR1, salesReviewsEachLead().withinBusinessDays(1));
        Handoff handoff = handoff("2024-06-11T10:00");
        Instant asOf = at("2024-06-14T12:00");
        HandoffVerdict inTime = agreement
                .assess(HandoffLog.of(handoff, LeadReview.accepted("H-1", at("2024-06-12T18:00"))), asOf)
                .verdicts()
                .get(0);
        assertThat(inTime.toText(Language.ENGLISH))
                .isEqualTo("H-1, lead-review: met; accepted 2024-06-12 18:00; handed over 2024-06-11 10:00,"
                        + " due 2024-06-12 18:00, 17 h of business time used");
        HandoffVerdict late = agreement
                .assess(HandoffLog.of(handoff, LeadReview.rejected("H-1", at("2024-06-12T18:00:01"), "SPAM")), asOf)
                .verdicts()
                .get(0);
        assertThat(late.breach().orElseThrow()).hasToString("H-1, lead-review: reviewed late");
        HandoffVerdict none =
                agreement.assess(HandoffLog.of(handoff), asOf).verdicts().get(0);
        assertThat(none.breach().orElseThrow()).hasToString("H-1, lead-review: not reviewed");
        assertThat(none.toText(Language.SPANISH))
                .isEqualTo("H-1, lead-review: incumplido; sin revisar; entregado el 2024-06-11 10:00,"
                        + " vence el 2024-06-12 18:00, horario laboral transcurrido: 17 h");
    }
}
