package dev.smarketing.scoring.testkit.verify;

import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.Party;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.VerdictCode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgreementVerifierTest {

    private static final LeadId ADA = LeadId.of("L-7");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    /** Three leads a month; each lead called twice within 9 hours of business time, of which a day has 9. */
    private static final ServiceLevelAgreement AGREEMENT = ServiceLevelAgreement.startingOn(
            LocalDate.of(2026, 6, 1),
            BusinessCalendar.builder(ZoneId.of("Europe/Paris"))
                    .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
                    .build(),
            marketingDelivers().atLeast(3).perMonth(),
            salesContactsEachLead().atLeast(2).within(Duration.ofHours(9)));

    /** Noon of Monday 2026-06-15 in Paris. */
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");

    private static final Handoff HANDOFF = Handoff.of("H-1", ADA, NOON);
    private static final ContactAttempt CALL =
            ContactAttempt.of("c1", ADA, NOON.plus(Duration.ofHours(1)), ContactChannel.CALL);

    /** Two days later, when the 9 hours are over, as of the end of the month. */
    private static VerifiedAssessment assessment() {
        return AgreementVerifier.of(AGREEMENT).given(HANDOFF, CALL).at(Instant.parse("2026-07-01T00:00:00Z"));
    }

    @Test
    void whatIsAsExpectedPasses() {
        assessment()
                .handoff("H-1")
                .commitment("lead-follow-up")
                .isBreached()
                .handoff("H-1")
                .commitment("lead-follow-up")
                .counts(1, 2)
                .handoff("H-1")
                .commitment("lead-follow-up")
                .isSoBecause(VerdictCode.TOO_FEW_ATTEMPTS)
                .handoff("H-1")
                .commitment("lead-follow-up")
                .isDueAt(NOON.plus(Duration.ofDays(1)))
                .in(JUNE)
                .isBreachedBy(Party.SALES)
                .in(JUNE)
                .isBreachedBy(Party.MARKETING)
                .in(JUNE)
                .is(CommitmentStatus.BREACHED)
                .in(JUNE)
                .commitment("leads-delivered")
                .delivers(1, 3)
                .in(JUNE)
                .commitment("leads-delivered")
                .isBreached()
                .in(JUNE)
                .commitment("lead-follow-up")
                .delivers(0, 1)
                .in(YearQuarter.of(2026, 2))
                .isNotBreachedBy(Party.MARKETING)
                .in(YearWeek.of(2026, 25))
                .commitment("lead-follow-up")
                .isBreached();
        VerifiedAssessment early = AgreementVerifier.of(AGREEMENT)
                .given(HandoffLog.of(
                        HANDOFF, Handoff.of("H-0", LeadId.of("L-6"), Instant.parse("2026-05-31T10:00:00Z"))))
                .at(NOON.plus(Duration.ofHours(2)));
        early.handoff("H-1").commitment("lead-follow-up").isOpen().isNotCovered("H-0");
        assertThat(early.assessment().verdicts()).hasSize(1);
        AgreementVerifier.of(AGREEMENT)
                .given(HANDOFF, CALL, ContactAttempt.of("c2", ADA, CALL.at().plusSeconds(1), ContactChannel.EMAIL))
                .at(NOON.plus(Duration.ofHours(2)))
                .handoff("H-1")
                .commitment("lead-follow-up")
                .isMet()
                .in(JUNE)
                .commitment("lead-follow-up")
                .is(CommitmentStatus.RUNNING)
                .in(JUNE)
                .commitment("lead-follow-up")
                .delivers(1, 1);
    }

    @Test
    void whatIsPromisedInMoneyIsAskedInMoney() {
        ServiceLevelAgreement inMoney = ServiceLevelAgreement.startingOn(
                LocalDate.of(2026, 6, 1),
                BusinessCalendar.roundTheClock(ZoneId.of("Europe/Paris")),
                marketingDelivers().atLeast(Money.of("500", "EUR")).perMonth());
        AgreementVerifier.of(inMoney)
                .given(HANDOFF.withValue(Money.of("120.50", "EUR")))
                .at(Instant.parse("2026-07-01T00:00:00Z"))
                .in(JUNE)
                .commitment("value-delivered")
                .delivers(Money.of("120.50", "EUR"), Money.of("500", "EUR"));
    }

    @Test
    void whatIsNotTellsBothValuesTheCaseAndTheExplanation() {
        assertThatThrownBy(() ->
                        assessment().handoff("H-1").commitment("lead-follow-up").isMet())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                    'lead-follow-up' for handoff 'H-1' is breached; it was to be met
                    %s
                    %s
                    as of 2026-07-01T00:00:00Z (2026-07-01T02:00 in Europe/Paris)
                    by agreement %s
                    %s\
                    """.formatted(
                                HANDOFF,
                                CALL,
                                AGREEMENT,
                                assessment()
                                        .assessment()
                                        .verdicts()
                                        .get(0)
                                        .explain(dev.smarketing.core.text.Language.ENGLISH)));
    }

    @Test
    void eachQuestionFailsInItsOwnWords() {
        String verdict = "'lead-follow-up' for handoff 'H-1' ";
        says(
                () -> assessment().handoff("H-1").commitment("lead-follow-up").isOpen(),
                verdict + "is breached; it was to be open\n");
        says(
                () -> assessment().handoff("H-1").commitment("lead-follow-up").counts(2, 2),
                verdict + "counts 1 of 2, not 2 of 2\n");
        says(
                () -> assessment().handoff("H-1").commitment("lead-follow-up").isSoBecause(VerdictCode.CONTACT),
                verdict + "is breached because of TOO_FEW_ATTEMPTS, not of CONTACT\n");
        says(
                () -> assessment().handoff("H-1").commitment("lead-follow-up").isDueAt(NOON),
                verdict + "is due at 2026-06-16T10:00:00Z, not at 2026-06-15T10:00:00Z\n");
        says(
                () -> assessment().in(JUNE).commitment("leads-delivered").delivers(2, 3),
                "'leads-delivered' in 2026-06 delivers 1 of 3, not 2 of 3\n");
        says(
                () -> assessment().in(JUNE).commitment("leads-delivered").isMet(),
                "'leads-delivered' in 2026-06 is breached; it was to be met\n");
        says(() -> assessment().in(JUNE).isNotBreachedBy(Party.SALES), "sales is in breach in 2026-06\n");
        says(
                () -> assessment().in(YearMonth.of(2026, 7)).isBreachedBy(Party.MARKETING),
                "marketing is not in breach in 2026-07\n");
        says(() -> assessment().in(JUNE).is(CommitmentStatus.MET), "2026-06 is breached; it was to be met\n");
        says(() -> assessment().isNotCovered("H-1"), "handoff 'H-1' is not among those that no version covers\n");
    }

    private static void says(ThrowingCallable question, String start) {
        assertThatThrownBy(question).isInstanceOf(AssertionError.class).hasMessageStartingWith(start);
    }

    @Test
    void whatCannotBeAskedIsNoFailureButAMistake() {
        refuses(
                () -> assessment().handoff("H-2"),
                "there is no handoff 'H-2' by 2026-07-01T00:00:00Z; there are [H-1]");
        refuses(
                () -> assessment().handoff("H-1").commitment("call"),
                "no 'call' is owed for handoff 'H-1'; there are [lead-follow-up]");
        refuses(
                () -> assessment().in(YearWeek.of(2026, 25)).commitment("leads-delivered"),
                "no 'leads-delivered' is judged in 2026-W25; there are [lead-follow-up]");
        refuses(
                () -> AgreementVerifier.of(AGREEMENT)
                        .given(Handoff.of("H-0", ADA, Instant.parse("2026-05-31T10:00:00Z")))
                        .at(NOON)
                        .handoff("H-0"),
                "nothing is owed for handoff 'H-0': no version of the agreement covers it; ask isNotCovered");
        assertThatThrownBy(() -> AgreementVerifier.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("agreement");
    }

    private static void refuses(ThrowingCallable question, String message) {
        assertThatThrownBy(question)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
