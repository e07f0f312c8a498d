package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoffLogTest {

    private static final HandoffLog FULL = HandoffLog.of(
            handoff("2024-06-11T10:00")
                    .withSegment("enterprise")
                    .withChannel(Channel.of("search"))
                    .withValue(Money.of("1600.50", "EUR"))
                    .withRecordedAt(at("2024-06-11T10:05")),
            call("call", "2024-06-11T11:00").withPerson("Ana"),
            call("talk", "2024-06-11T11:10").asConversation(),
            call("bot", "2024-06-11T11:20").inbound().automatic().withRecordedAt(at("2024-06-12T11:20")),
            LeadReview.accepted("H-1", at("2024-06-11T10:30")),
            LeadReview.rejected("H-1", at("2024-06-11T10:40"), "SPAM").withRecordedAt(at("2024-06-11T10:50")),
            LeadClosing.lost(LEAD, at("2024-06-20T10:00")),
            LeadClosing.won(LEAD, at("2024-06-21T10:00")),
            LeadClosing.lost(LEAD, at("2024-06-22T10:00"), "PRICE").withRecordedAt(at("2024-06-23T10:00")),
            LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:10")),
            ClockChange.paused("H-1", at("2024-06-11T12:00")),
            ClockChange.paused("H-1", at("2024-06-11T12:00")).because("WAITING"),
            ClockChange.resumed("H-1", at("2024-06-11T13:00")).withRecordedAt(at("2024-06-11T13:05")),
            ClockChange.recycled("H-1", at("2024-06-11T14:00")),
            ClockChange.returned("H-1", at("2024-06-11T15:00")),
            LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("no limit"), at("2024-06-11T16:00")),
            LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("3 business days"), at("2024-06-11T16:30")));

    @Test
    void readsBackWhatItWrites() {
        assertThat(HandoffLog.fromData(FULL.toData())).isEqualTo(FULL);
        assertThat(HandoffLog.fromData(HandoffLog.empty().toData())).isEqualTo(HandoffLog.empty());
        assertThat(HandoffLog.of(handoff("2024-06-11T10:00")).toData())
                .isEqualTo(Map.of(
                        "version",
                        1,
                        "handoffs",
                        List.of(Map.of("id", "H-1", "lead", "L-1", "at", "2024-06-11T08:00:00Z"))));
    }

    @Test
    void aLossHasTheReasonThatSalesGave() {
        LeadClosing lost = LeadClosing.lost(LEAD, at("2024-06-22T10:00"), "PRICE");
        assertThat(lost.lossReason()).contains("PRICE");
        assertThat(LeadClosing.lost(LEAD, lost.at()).lossReason()).isEmpty();
        assertThat(LeadClosing.won(LEAD, lost.at()).lossReason()).isEmpty();
        assertThat(lost)
                .hasToString("closing of L-1: LOST (PRICE) at 2024-06-22T08:00:00Z")
                .isNotEqualTo(LeadClosing.lost(LEAD, lost.at()))
                .isNotEqualTo(LeadClosing.lost(LEAD, lost.at(), "TIMING"));
        assertThat(LeadClosing.won(LEAD, lost.at())).hasToString("closing of L-1: WON at 2024-06-22T08:00:00Z");
        assertThat(HandoffLog.of(lost).toData())
                .containsEntry(
                        "closings",
                        List.of(Map.of(
                                "lead", "L-1", "outcome", "lost", "reason", "PRICE", "at", "2024-06-22T08:00:00Z")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadClosing.lost(LEAD, lost.at(), " "))
                .withMessage("reason of a loss is blank; give it at least one visible character");
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> HandoffLog.fromData(Map.of(
                        "version",
                        1,
                        "closings",
                        List.of(Map.of(
                                "lead", "L-1", "outcome", "won", "reason", "PRICE", "at", "2024-06-22T08:00:00Z")))))
                .withMessageStartingWith("handoff log: closings[0].reason: this key is not known here");
    }

    @Test
    void refusesBadDataWithItsPlace() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> HandoffLog.fromData(
                        Map.of("version", 1, "clock-changes", List.of(Map.of("handoff", "H-1", "kind", "stopped")))))
                .withMessage("handoff log: clock-changes[0].kind: 'stopped' is not one of"
                        + " [paused, resumed, recycled, returned]; choose one of these");
    }

    @Test
    void logsKeptApartAreJoined() {
        HandoffLog one = HandoffLog.of(FULL.facts().subList(0, 9));
        HandoffLog other = HandoffLog.of(FULL.facts().subList(6, 17));
        assertThat(one.plus(other)).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(other.plus(one)).isEqualTo(FULL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(HandoffLog.of(LeadAssignment.of("H-1", "Ben", at("2024-06-11T10:10")))))
                .withMessageStartingWith(
                        "two facts are the assignment of handoff 'H-1' at 2024-06-11T08:10:00Z but differ: ")
                .withMessageEndingWith("; keep the right one");
    }

    @Test
    void factsWithoutAPlaceAreFindingsAndNotSilence() {
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T10:00"),
                LeadReview.accepted("H-9", at("2024-06-11T11:00")),
                ContactAttempt.of("stray", LeadId.of("L-9"), at("2024-06-11T11:00"), ContactChannel.CALL),
                ClockChange.resumed("H-1", at("2024-06-11T12:00")),
                call("call", "2024-06-11T13:00"));
        assertThat(log.findings())
                .extracting(finding -> finding.code().id() + " " + finding.toText(Language.ENGLISH))
                .containsExactly(
                        "SLA-01 the review of handoff 'H-9' at 2024-06-11T09:00:00Z changes nothing: this handoff is not"
                                + " in the log; add it or correct the id",
                        "SLA-02 contact attempt 'stray', L-9: the first changes nothing, for the lead that follows was"
                                + " never handed over",
                        "SLA-03 the change of handoff 'H-1' to RESUMED (PAUSED) at 2024-06-11T10:00:00Z changes nothing:"
                                + " nothing of this reason had begun");
        assertThat(FULL.findings()).isEmpty();
    }

    @Test
    void assessmentsOfDifferentLeadsAreJoined() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                LocalDate.of(2024, 1, 1),
                FR1,
                Commitment.marketingDelivers().atLeast(2).perMonth(),
                Commitment.salesContactsEachLead().within(Duration.ofHours(4)));
        HandoffLog one = HandoffLog.of(handoff("2024-06-11T10:00"), call("call", "2024-06-11T11:00"));
        HandoffLog other = HandoffLog.of(Handoff.of("H-2", LeadId.of("L-2"), at("2024-06-11T09:00")));
        SlaAssessment joined =
                agreement.assess(one, at("2024-06-30T10:00")).plus(agreement.assess(other, at("2024-06-30T10:00")));
        SlaAssessment whole = agreement.assess(one.plus(other), at("2024-06-30T10:00"));
        assertThat(joined.verdicts()).hasToString(whole.verdicts().toString());
        assertThat(joined.volumes()).hasToString(whole.volumes().toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> joined.plus(agreement.assess(one, at("2024-06-30T10:00"))))
                .withMessage("lead 'L-1' is in both logs; join the logs before assessing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> joined.plus(agreement.assess(HandoffLog.empty(), at("2024-06-30T10:01"))))
                .withMessage(
                        "one assessment is as of 2024-06-30T08:00:00Z, known at 2024-06-30T08:00:00Z, the other as of"
                                + " 2024-06-30T08:01:00Z, known at 2024-06-30T08:01:00Z; assess both as of one");
    }

    @Test
    void limitsAreReadBackAndStayReckonable() {
        assertThat(TimeLimit.parse("no limit")).isEqualTo(new TimeLimit.Unlimited());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.BusinessDays(10_001))
                .withMessage("number of business days is 10001, above the greatest allowed value 10000;"
                        + " give 10000 or less");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.BusinessTime(Duration.ofDays(10_001)))
                .withMessage("time limit is PT240024H, above the greatest allowed value PT240000H;"
                        + " give 10000 days or less");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ClockChange.recycled("H-1", at("2024-06-11T10:00")).because("BUSY"))
                .withMessage("handoff 'H-1' was RECYCLED, which has no reason of its own; give reasons to pauses only");
    }
}
