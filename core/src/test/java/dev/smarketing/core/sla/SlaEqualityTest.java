package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.check.EqualValues.assertAllDifferent;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values made twice alike are equal, and every part of them tells two apart. */
class SlaEqualityTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Instant TEN = at("2024-06-11T10:00");
    private static final Instant ELEVEN = at("2024-06-11T11:00");
    private static final TextAttribute COUNTRY = Attribute.text("country");

    private static DynamicTest different(String name, List<Supplier<Object>> values) {
        return DynamicTest.dynamicTest(name, () -> assertAllDifferent(values));
    }

    @TestFactory
    Collection<DynamicTest> everyPartCounts() {
        return List.of(
                different("attempt rules", attemptRules()),
                different("follow-ups", followUps()),
                different("volumes", volumes()),
                different("reviews owed", reviewCommitments()),
                different("handoffs", handoffs()),
                different("attempts", attempts()),
                different("reviews", reviews()),
                different("logs", logs()),
                different("lead values", leadValues()),
                different("rules", rules()),
                different("agreements", agreements()),
                different("response times", responseTimes()),
                different("owner times", ownerTimes()),
                different("assessments", assessments()),
                different("known calendars", knownCalendars()));
    }

    private static List<Supplier<Object>> attemptRules() {
        AttemptRule rule = AttemptRule.everyOne().ignoringRepeatsWithin(Duration.ofMinutes(15));
        return List.of(
                AttemptRule::everyOne,
                () -> AttemptRule.everyOne().ignoringRepeatsWithin(Duration.ofMinutes(15)),
                () -> rule.by(ContactChannel.CALL),
                () -> rule.withFamilies(Set.of(ContactChannel.EMAIL, ContactChannel.MEETING)),
                () -> rule.spacedBy(Duration.ofHours(2)),
                () -> rule.spacedPerChannelBy(Duration.ofHours(2)),
                rule::countingAutomatic);
    }

    private static List<Supplier<Object>> followUps() {
        FollowUpCommitment once = salesContactsEachLead();
        return List.of(
                Commitment::salesContactsEachLead,
                () -> once.named("other"),
                () -> once.atLeast(2),
                () -> once.within(Duration.ofHours(4)),
                () -> once.by(ContactChannel.CALL),
                once::evenIfTheLeadReplies,
                () -> once.withGapsOfAtMost(Duration.ofHours(9)),
                () -> once.startingAt(ClockStart.ASSIGNMENT),
                () -> once.onReassignment(OnReassignment.RESTART),
                () -> once.onRecycling(OnRecycling.CANCEL),
                () -> once.onLimitChange(OnLimitChange.FRESH),
                () -> once.warningAtPercent(79),
                () -> once.warningWhenLeft(Duration.ofMinutes(30)),
                () -> once.allowingLateRecords(Duration.ofMinutes(15)));
    }

    private static List<Supplier<Object>> volumes() {
        VolumeCommitment.Quota ten = marketingDelivers().atLeast(10);
        VolumeCommitment month = ten.perMonth();
        VolumeCommitment money =
                marketingDelivers().atLeast(Money.of("10", "EUR")).perMonth();
        LeadValue value = LeadValue.of(BigDecimal.ONE, Money.of("3", "EUR"));
        return List.of(
                ten::perMonth,
                ten::perWeek,
                ten::perQuarter,
                () -> ten.perQuarterFrom(Month.FEBRUARY),
                () -> marketingDelivers().atLeast(11).perMonth(),
                () -> month.named("other"),
                () -> month.proratedBy(ProrationBasis.CALENDAR_DAYS),
                () -> month.forSegment("enterprise"),
                () -> month.recountingAfterDays(60),
                () -> month.carryingOver(CarryOver.BOTH),
                () -> month.carryingOver(CarryOver.BOTH).carryingAtMost(3),
                month::judgedOnGross,
                () -> marketingDelivers().atLeast(Money.of("10", "EUR")).perMonth(),
                () -> money.valuing(value));
    }

    private static List<Supplier<Object>> reviewCommitments() {
        ReviewCommitment review = salesReviewsEachLead();
        return List.of(
                Commitment::salesReviewsEachLead,
                () -> review.named("other"),
                () -> review.within(Duration.ofHours(4)),
                () -> review.allowingLateRecords(Duration.ofMinutes(15)));
    }

    private static List<Supplier<Object>> handoffs() {
        Handoff handoff = Handoff.of("H-1", LEAD, TEN);
        return List.of(
                () -> Handoff.of("H-1", LEAD, TEN),
                () -> Handoff.of("H-2", LEAD, TEN),
                () -> Handoff.of("H-1", LeadId.of("L-2"), TEN),
                () -> Handoff.of("H-1", LEAD, ELEVEN).withRecordedAt(TEN),
                () -> handoff.withRecordedAt(ELEVEN),
                () -> handoff.withSegment("enterprise"),
                () -> handoff.withChannel(Channel.of("web")),
                () -> handoff.withValue(Money.of("3", "EUR")),
                () -> handoff.withFacts(Lead.builder(LEAD).with(COUNTRY, "FR").build()));
    }

    private static List<Supplier<Object>> attempts() {
        ContactAttempt call = ContactAttempt.of("A-1", LEAD, TEN, ContactChannel.CALL);
        return List.of(
                () -> ContactAttempt.of("A-1", LEAD, TEN, ContactChannel.CALL),
                () -> ContactAttempt.of("A-2", LEAD, TEN, ContactChannel.CALL),
                () -> ContactAttempt.of("A-1", LeadId.of("L-2"), TEN, ContactChannel.CALL),
                () -> ContactAttempt.of("A-1", LEAD, ELEVEN, ContactChannel.CALL)
                        .withRecordedAt(TEN),
                () -> ContactAttempt.of("A-1", LEAD, TEN, ContactChannel.EMAIL),
                () -> call.withRecordedAt(ELEVEN),
                call::inbound,
                call::asConversation,
                call::automatic,
                () -> call.withPerson("Ana"));
    }

    private static List<Supplier<Object>> reviews() {
        return List.of(
                () -> LeadReview.accepted("H-1", TEN),
                () -> LeadReview.accepted("H-2", TEN),
                () -> LeadReview.accepted("H-1", ELEVEN).withRecordedAt(TEN),
                () -> LeadReview.accepted("H-1", TEN).withRecordedAt(ELEVEN),
                () -> LeadReview.rejected("H-1", TEN, "SPAM"),
                () -> LeadReview.rejected("H-1", TEN, "DUPLICATE"));
    }

    private static List<Supplier<Object>> logs() {
        Handoff handoff = Handoff.of("H-1", LEAD, TEN);
        return List.of(
                HandoffLog::empty,
                () -> HandoffLog.of(handoff),
                () -> HandoffLog.of(handoff, LeadReview.accepted("H-1", TEN)),
                () -> HandoffLog.of(handoff, LeadReview.accepted("H-1", ELEVEN)));
    }

    private static List<Supplier<Object>> leadValues() {
        Money three = Money.of("3", "EUR");
        return List.of(
                () -> LeadValue.of(BigDecimal.ONE, three),
                () -> LeadValue.of(new BigDecimal("0.5"), three),
                () -> LeadValue.of(BigDecimal.ONE, Money.of("4", "EUR")),
                () -> LeadValue.of(BigDecimal.ONE, three).forSegment("a"));
    }

    private static List<Supplier<Object>> rules() {
        MatchingRule rule = MatchingRule.named("rule");
        return List.of(
                () -> MatchingRule.named("rule"),
                () -> MatchingRule.named("other"),
                () -> rule.forSegments("a"),
                () -> rule.forChannels(Channel.of("web")),
                () -> rule.when(COUNTRY.is("FR")),
                () -> rule.owing("fast"),
                () -> rule.exempt("PARTNER"),
                rule::disabled);
    }

    private static List<Supplier<Object>> agreements() {
        ServiceLevelAgreement one = ServiceLevelAgreement.startingOn(START, FR1, salesContactsEachLead());
        return List.of(
                () -> ServiceLevelAgreement.startingOn(START, FR1, salesContactsEachLead()),
                () -> ServiceLevelAgreement.startingOn(START.plusDays(1), FR1, salesContactsEachLead()),
                () -> ServiceLevelAgreement.startingOn(START, FR2, salesContactsEachLead()),
                () -> ServiceLevelAgreement.startingOn(START, FR1, salesReviewsEachLead()),
                () -> one.matching(MatchingRule.named("all")),
                () -> one.revisedOn(START.plusDays(1), salesContactsEachLead()),
                () -> one.endingOn(START.plusDays(9)),
                one::judgedByLatestVersion);
    }

    private static List<Supplier<Object>> responseTimes() {
        return List.of(
                () -> ResponseTimes.of(List.of(), 0),
                () -> ResponseTimes.of(List.of(), 1),
                () -> ResponseTimes.of(List.of(Duration.ZERO), 0),
                () -> ResponseTimes.of(List.of(Duration.ZERO, Duration.ZERO), 0));
    }

    private static List<Supplier<Object>> ownerTimes() {
        return List.of(
                () -> new OwnerTime(null, Duration.ofHours(1)),
                () -> new OwnerTime("Ana", Duration.ofHours(1)),
                () -> new OwnerTime("Ben", Duration.ofHours(1)),
                () -> new OwnerTime("Ana", Duration.ofHours(2)));
    }

    private static List<Supplier<Object>> assessments() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, salesContactsEachLead());
        HandoffLog log = HandoffLog.of(Handoff.of("H-1", LEAD, TEN));
        return List.of(
                () -> agreement.assess(log, ELEVEN),
                () -> agreement.endingOn(START.plusYears(1)).assess(log, ELEVEN),
                () -> agreement.assess(HandoffLog.empty(), ELEVEN),
                () -> agreement.assess(log, ELEVEN.plusSeconds(1)),
                () -> agreement.assess(log, ELEVEN, ELEVEN.plusSeconds(1)),
                () -> agreement.assess(log, ELEVEN, ELEVEN, recorded(FR2)));
    }

    private static NavigableMap<Instant, BusinessCalendar> recorded(BusinessCalendar calendar) {
        NavigableMap<Instant, BusinessCalendar> recorded = new TreeMap<>();
        recorded.put(TEN, calendar);
        return recorded;
    }

    private static List<Supplier<Object>> knownCalendars() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, salesContactsEachLead());
        ServiceLevelAgreement revised = agreement.revisedOn(LocalDate.of(2024, 7, 1), FR2, salesContactsEachLead());
        return List.of(
                () -> KnownCalendars.of(agreement, new TreeMap<>(), ELEVEN),
                () -> KnownCalendars.of(agreement, recorded(FR2), ELEVEN),
                () -> KnownCalendars.of(agreement, recorded(FR1), ELEVEN),
                () -> KnownCalendars.of(revised, recorded(FR1), ELEVEN),
                () -> KnownCalendars.of(revised, recorded(FR1), ELEVEN)
                        .onlyOf(revised.versions().subList(1, 2)));
    }
}
