package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.ALL_PARIS;
import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.calendar.Calendars.PARIS;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.WeeklyCalendar;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edges of an agreement: facts without a place, the last value that is taken, what is still owed, what stood still. */
class SlaEdgesTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final FollowUpCommitment FOUR_HOURS = salesContactsEachLead().within(Duration.ofHours(4));

    private static SlaAssessment assess(
            BusinessCalendar calendar, Commitment commitment, String asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(START, calendar, commitment).assess(HandoffLog.of(facts), at(asOf));
    }

    @Test
    void everyKindOfFactWithoutAPlaceIsFound() {
        Instant ten = at("2024-06-11T10:00");
        HandoffLog log = HandoffLog.of(
                handoff("2024-06-11T10:00"),
                LeadAssignment.of("H-9", "Ana", ten),
                LimitChange.of("H-9", "lead-follow-up", TimeLimit.parse("PT1H"), ten),
                ClockChange.paused("H-9", ten),
                LeadReview.accepted("H-9", ten),
                LeadClosing.lost(LeadId.of("L-9"), ten),
                ContactAttempt.of("A-9", LeadId.of("L-9"), ten, ContactChannel.CALL),
                ClockChange.returned("H-1", ten),
                LeadAssignment.of("H-1", "Ana", ten),
                LimitChange.of("H-1", "lead-follow-up", TimeLimit.parse("PT1H"), ten),
                LeadReview.accepted("H-1", ten),
                LeadClosing.lost(LEAD, ten));
        assertThat(log.findings())
                .extracting(finding -> finding.code().id() + " " + finding.subjects())
                .containsExactly(
                        "SLA-01 [the assignment of handoff 'H-9' at 2024-06-11T08:00:00Z, H-9]",
                        "SLA-01 [the change of handoff 'H-9' to PAUSED (PAUSED) at 2024-06-11T08:00:00Z, H-9]",
                        "SLA-01 [the limit of 'lead-follow-up' for handoff 'H-9' at 2024-06-11T08:00:00Z, H-9]",
                        "SLA-01 [the review of handoff 'H-9' at 2024-06-11T08:00:00Z, H-9]",
                        "SLA-02 [contact attempt 'A-9', L-9]",
                        "SLA-02 [the closing of lead 'L-9' at 2024-06-11T08:00:00Z, L-9]",
                        "SLA-03 [the change of handoff 'H-1' to RETURNED (RECYCLED) at 2024-06-11T08:00:00Z, H-1]");
        assertThat(log.leads()).containsExactlyInAnyOrder(LEAD, LeadId.of("L-9"));
        assertThat(HandoffLog.of(handoff("2024-06-11T10:00")).leads()).containsExactly(LEAD);
    }

    @Test
    void factsOfOneInstantAreReadInOneOrder() {
        Instant ten = at("2024-06-11T10:00");
        HandoffFact[] facts = {
            LeadReview.accepted("H-1", ten),
            call("b", "2024-06-11T10:00"),
            call("a", "2024-06-11T10:00"),
            call("c", "2024-06-11T09:00")
        };
        assertThat(HandoffLog.of(facts).facts()).containsExactly(facts[3], facts[2], facts[1], facts[0]);
    }

    @Test
    void theGreatestTimesThatAreTaken() {
        Duration most = Duration.ofDays(10_000);
        assertThat(new TimeLimit.BusinessTime(most).time()).isEqualTo(most);
        assertThat(new TimeLimit.BusinessDays(10_000)).hasToString("10000 business days");
        assertThat(TimeLimit.parse("14 calendar days")).isEqualTo(new TimeLimit.CalendarDays(14));
        assertThat(TimeLimit.parse("PT18H")).hasToString("PT18H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.CalendarDays(10_001))
                .withMessageStartingWith("number of calendar days is 10001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse("x business days"))
                .withMessageStartingWith("time limit 'x business days' cannot be read");
        AttemptRule rule = AttemptRule.everyOne();
        assertThat(rule.ignoringRepeatsWithin(most).repeatWindow()).isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.ignoringRepeatsWithin(most.plusNanos(1)))
                .withMessageStartingWith("repeat window is PT240000H0.000000001S, above the greatest allowed value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.spacedBy(Duration.ofSeconds(-1)))
                .withMessageStartingWith("spacing is PT-1S, below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodLength(PeriodLength.Unit.WEEK, Month.FEBRUARY))
                .withMessage(
                        "the year of a WEEK starts in FEBRUARY; give JANUARY, only quarters have a year of their own");
    }

    @Test
    void percentilesOfAnyNumberOfLeads() {
        long most = Long.MAX_VALUE / 2;
        ResponseTimes many = ResponseTimes.of(List.of(Duration.ofMinutes(1)), most - 1);
        assertThat(many.percentile(100)).isEqualTo(new ResponseTime.Never());
        assertThat(many.percentile(1)).isEqualTo(new ResponseTime.Never());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseTimes.of(List.of(Duration.ofMinutes(1)), most))
                .withMessageStartingWith("number of leads never contacted is " + most + ", with the 1 contacted above");
        // of 200 leads 150 were contacted, after 1 to 150 minutes
        List<Duration> times = Stream.iterate(Duration.ofMinutes(1), time -> time.plusMinutes(1))
                .limit(150)
                .toList();
        ResponseTimes half = ResponseTimes.of(times, 50);
        for (int percent = 1; percent <= 75; percent++) {
            assertThat(half.percentile(percent)).isEqualTo(new ResponseTime.After(Duration.ofMinutes(2L * percent)));
        }
        assertThat(half.percentile(76)).isEqualTo(new ResponseTime.Never());
        assertThat(half.contacted()).isEqualTo(150);
        // 60 minutes and one are in different bands
        assertThat(half.bands(Duration.ofMinutes(60))).containsExactly(60L, 90L, 50L);
        assertThat(half.bands()).containsExactly(150L, 50L);
    }

    @Test
    void timesBetweenTwoAreRoundedToTheNanosecond() {
        ResponseTimes two = ResponseTimes.of(List.of(Duration.ZERO, Duration.ofNanos(1)), 0);
        assertThat(two.meanOfContacted()).contains(Duration.ofNanos(1)); // half a nanosecond, rounded up
        assertThat(two.interpolatedPercentile(50)).contains(Duration.ofNanos(1));
        assertThat(two.interpolatedPercentile(49)).contains(Duration.ZERO);
        ResponseTimes long1 = ResponseTimes.of(List.of(Duration.ofSeconds(10, 500_000_000), Duration.ofSeconds(20)), 0);
        assertThat(long1.meanOfContacted()).contains(Duration.ofSeconds(15, 250_000_000));
        // 10.5 s and a tenth of 9.5 s
        assertThat(long1.interpolatedPercentile(10)).contains(Duration.ofSeconds(11, 450_000_000));
        assertThat(ResponseTimes.of(List.of(), 3).interpolatedPercentile(50)).isEmpty();
    }

    private static List<String> worklist(Commitment commitment, String asOf, HandoffFact... facts) {
        return assess(FR1, commitment, asOf, facts).worklist(lead -> BigDecimal.ONE).entries().stream()
                .map(entry -> entry.place() + " " + entry.owed())
                .toList();
    }

    @Test
    void whatIsStillOwedOfABrokenPromise() {
        HandoffFact handoff = handoff("2024-06-11T10:00");
        FollowUpCommitment three = FOUR_HOURS.atLeast(3);
        HandoffFact first = call("1", "2024-06-11T11:00");
        String asOf = "2024-06-12T10:00";
        assertThat(worklist(three, asOf, handoff, first)).containsExactly("OVERDUE 2");
        HandoffFact late = call("2", "2024-06-11T15:00");
        assertThat(worklist(three, asOf, handoff, first, late)).containsExactly("OVERDUE 1");
        assertThat(worklist(three, asOf, handoff, first, late, call("3", "2024-06-11T16:00")))
                .isEmpty();
        // a reply after the time was up is an answer too, where answers count
        HandoffFact reply = call("reply", "2024-06-11T16:00").inbound();
        assertThat(worklist(three, asOf, handoff, first, reply)).isEmpty();
        assertThat(worklist(three.evenIfTheLeadReplies(), asOf, handoff, first, reply))
                .containsExactly("OVERDUE 2");
        // closed before it was handed over, at that instant, and later than is known
        assertThat(worklist(three, asOf, handoff, LeadClosing.lost(LEAD, at("2024-06-11T09:59"))))
                .containsExactly("OVERDUE 3");
        assertThat(worklist(three, asOf, handoff, LeadClosing.lost(LEAD, at("2024-06-11T10:00"))))
                .isEmpty();
        assertThat(worklist(
                        three,
                        asOf,
                        handoff,
                        LeadClosing.lost(LEAD, at("2024-06-11T15:00")).withRecordedAt(at("2024-06-12T10:01"))))
                .containsExactly("OVERDUE 3");
        // away it is nobody's, back it is owed again
        HandoffFact away = ClockChange.recycled("H-1", at("2024-06-11T15:00"));
        assertThat(worklist(three, asOf, handoff, away)).isEmpty();
        HandoffFact back = ClockChange.returned("H-1", at("2024-06-12T10:00"));
        assertThat(worklist(three, asOf, handoff, away, back)).containsExactly("OVERDUE 3");
        assertThat(worklist(
                        three,
                        asOf,
                        handoff,
                        ClockChange.recycled("H-1", at("2024-06-11T15:00")).withRecordedAt(at("2024-06-12T10:01"))))
                .containsExactly("OVERDUE 3");
    }

    @Test
    void whatIsStillOwedOfAReview() {
        HandoffFact handoff = handoff("2024-06-11T10:00");
        ReviewCommitment review = salesReviewsEachLead().within(Duration.ofHours(4));
        assertThat(worklist(review, "2024-06-11T11:00", handoff)).containsExactly("DUE_TODAY 1");
        assertThat(worklist(review, "2024-06-11T13:12", handoff)).containsExactly("AT_RISK 1"); // 3:12 of 4:00
        assertThat(worklist(review, "2024-06-11T13:11:59", handoff)).containsExactly("DUE_TODAY 1");
        assertThat(worklist(review, "2024-06-12T11:00", handoff)).containsExactly("OVERDUE 1");
        assertThat(worklist(review, "2024-06-12T11:00", handoff, LeadReview.accepted("H-1", at("2024-06-12T10:00"))))
                .isEmpty();
        assertThat(worklist(salesReviewsEachLead(), "2024-06-12T11:00", handoff))
                .containsExactly("NO_DEADLINE 1");
        // before the first opening nothing runs, but it is known when it is due
        assertThat(worklist(review, "2024-06-11T20:00", handoff("2024-06-11T19:00")))
                .containsExactly("DUE_LATER 1");
    }

    @Test
    void theWorklistInWords() {
        Worklist one = assess(FR1, FOUR_HOURS, "2024-06-11T11:00", handoff("2024-06-11T10:00"))
                .worklist(lead -> BigDecimal.ONE);
        assertThat(one).hasToString("1 thing to do, 1 of them today");
        assertThat(one.toText(Language.FRENCH)).isEqualTo("1 chose à faire, dont 1 aujourd'hui");
        assertThat(one.toText(Language.SPANISH)).isEqualTo("1 cosa por hacer, 1 de ellas hoy");
        assertThat(Stream.of(Worklist.Place.values()).map(place -> place.toText(Language.SPANISH)))
                .containsExactly("queda poco tiempo", "vence hoy", "atrasado", "vence más tarde", "sin plazo");
        assertThat(one.table(Language.ENGLISH).columns())
                .containsExactly("Lead", "Commitment", "Why", "Due", "Business time left", "Owed", "Priority", "Owner");
    }

    @Test
    void thePausesShownAreThoseWithinTheRun() {
        HandoffVerdict verdict = assess(
                        ALL_PARIS,
                        FOUR_HOURS,
                        "2024-06-11T11:15",
                        handoff("2024-06-11T10:00"),
                        ClockChange.paused("H-1", at("2024-06-11T08:00")),
                        ClockChange.resumed("H-1", at("2024-06-11T09:00")),
                        ClockChange.paused("H-1", at("2024-06-11T09:30")),
                        ClockChange.resumed("H-1", at("2024-06-11T10:30")),
                        ClockChange.paused("H-1", at("2024-06-11T11:00")))
                .verdicts()
                .get(0);
        assertThat(verdict.stoppedTimes())
                .containsExactly(
                        new StoppedTime(
                                StoppedTime.Reason.PAUSED,
                                at("2024-06-11T10:00"),
                                at("2024-06-11T10:30"),
                                ClockChange.NO_REASON),
                        new StoppedTime(
                                StoppedTime.Reason.PAUSED,
                                at("2024-06-11T11:00"),
                                at("2024-06-11T11:15"),
                                ClockChange.NO_REASON));
        assertThat(verdict.used()).isEqualTo(Duration.ofMinutes(30));
        assertThat(verdict.remaining()).contains(Duration.ofMinutes(210));
        // resumed at that very instant it runs
        HandoffVerdict runs = assess(
                        ALL_PARIS,
                        FOUR_HOURS,
                        "2024-06-11T11:15",
                        handoff("2024-06-11T10:00"),
                        ClockChange.paused("H-1", at("2024-06-11T11:00")),
                        ClockChange.resumed("H-1", at("2024-06-11T11:15")))
                .verdicts()
                .get(0);
        assertThat(runs.code()).isEqualTo(VerdictCode.IN_TIME);
    }

    private static List<String> stops(BusinessCalendar calendar) {
        return assess(calendar, FOUR_HOURS, "2024-05-02T10:00", handoff("2024-04-30T17:00"))
                .verdicts()
                .get(0)
                .stoppedTimes()
                .stream()
                .map(stop -> stop.reason() + " " + stop.detail() + " "
                        + Duration.between(stop.from(), stop.to()).toHours())
                .toList();
    }

    @Test
    void aHolidayOfJoinedCalendars() {
        LocalDate mayDay = LocalDate.of(2024, 5, 1);
        WeeklyCalendar saturdays = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.SATURDAY, "09:00-12:00")
                .build();
        WeeklyCalendar sundays = BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.SUNDAY, "09:00-12:00")
                .closedOn(mayDay)
                .build();
        List<String> holiday = List.of("CLOSED closed 6", "HOLIDAY 2024-05-01 24", "CLOSED closed 9");
        assertThat(stops(FR1)).isEqualTo(holiday);
        // a holiday of all that are united, or of one of those that have to be open together
        assertThat(stops(FR1.union(saturdays))).containsExactly("CLOSED closed 39");
        assertThat(stops(FR1.union(sundays))).isEqualTo(holiday);
        assertThat(stops(FR1.intersection(ALL_PARIS))).isEqualTo(holiday);
        assertThat(stops(FR1.changedFrom(mayDay.plusDays(1), FR2))).isEqualTo(holiday);
        assertThat(stops(FR1.changedFrom(mayDay, saturdays).union(FR1))).containsExactly("CLOSED closed 39");
    }

    private static Map<String, Object> commitment(String... more) {
        Map<String, Object> data = new HashMap<>(Map.of("kind", "follow-up", "name", "call", "attempts", 1));
        for (int i = 0; i < more.length; i += 2) {
            data.put(more[i], more[i + 1]);
        }
        return data;
    }

    private static void assertRefused(Map<String, Object> commitment, List<?> rules, String message) {
        Map<String, Object> version = Map.of(
                "from", "2024-01-01", "calendar", FR1.toData(), "commitments", List.of(commitment), "rules", rules);
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> ServiceLevelAgreement.fromData(Map.of("version", 1, "versions", List.of(version))))
                .withMessageStartingWith("agreement: versions[0]." + message);
    }

    @Test
    void dataThatContradictsItselfIsRefusedWithItsPlace() {
        assertRefused(
                commitment("spacing", "PT1H", "spacing-per-channel", "PT1H"),
                List.of(),
                "commitments[0].spacing-per-channel: stands beside spacing; keep one of the two");
        Map<String, Object> warnings = commitment("warning-when-left", "PT1H");
        warnings.put("warning-percent", 50);
        assertRefused(
                warnings,
                List.of(),
                "commitments[0].warning-when-left: stands beside warning-percent; keep one of the two");
        Map<String, Object> channels = commitment();
        channels.put("channels", List.of());
        assertRefused(channels, List.of(), "commitments[0].channels: is empty; give at least one channel");
        channels.put("channels", List.of("pigeon"));
        assertRefused(
                channels,
                List.of(),
                "commitments[0].channels: 'pigeon' is not one of [call, voicemail, email, text-message,"
                        + " social-message, meeting]; choose one of these");
        assertRefused(commitment("within", "soon"), List.of(), "commitments[0].within: time limit 'soon'");
        assertRefused(
                commitment(),
                List.of(Map.of("name", "a", "exempt", "PARTNER", "owing", List.of("call"))),
                "rules[0].exempt: stands beside owing; an exempting rule owes nothing, so give one of them");
        assertRefused(
                commitment(),
                List.of(Map.of("name", "a", "segments", List.of())),
                "rules[0].segments: is empty; give at least one segment or leave the key out for all");
        for (int month : new int[] {0, 13}) {
            Map<String, Object> volume = new HashMap<>(
                    Map.of("kind", "volume", "name", "leads", "leads", 3, "per", "quarter", "year-from-month", month));
            assertRefused(
                    volume,
                    List.of(),
                    "commitments[0].year-from-month: month " + month + " is outside 1..12; give a month within it");
        }
        for (Month month : List.of(Month.JANUARY, Month.DECEMBER)) {
            ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                    START, FR1, marketingDelivers().atLeast(3).perQuarterFrom(month));
            assertThat(ServiceLevelAgreement.fromData(agreement.toData())).isEqualTo(agreement);
        }
    }

    @Test
    void everyOptionOfAFollowUpIsPlainData() {
        FollowUpCommitment full = FOUR_HOURS
                .counting(AttemptRule.everyOne()
                        .by(ContactChannel.CALL, ContactChannel.EMAIL)
                        .ignoringRepeatsWithin(Duration.ofMinutes(15))
                        .withFamilies(Set.of(ContactChannel.EMAIL, ContactChannel.MEETING))
                        .spacedPerChannelBy(Duration.ofHours(2))
                        .countingAutomatic())
                .withGapsOfAtMost(Duration.ofHours(9))
                .evenIfTheLeadReplies()
                .startingAt(ClockStart.ACCEPTANCE)
                .onReassignment(OnReassignment.RESTART_ONCE)
                .onRecycling(OnRecycling.CANCEL)
                .onLimitChange(OnLimitChange.FRESH)
                .warningWhenLeft(Duration.ofMinutes(30))
                .allowingLateRecords(Duration.ofMinutes(15));
        List<FollowUpCommitment> all =
                List.of(full, full.warningAtPercent(50), FOUR_HOURS.spacedBy(Duration.ofHours(1)));
        for (FollowUpCommitment commitment : all) {
            ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, commitment);
            FollowUpCommitment read = (FollowUpCommitment) ServiceLevelAgreement.fromData(agreement.toData())
                    .versions()
                    .get(0)
                    .commitments()
                    .get(0);
            assertThat(read).isEqualTo(commitment);
            assertThat(read.warningLeft()).isEqualTo(commitment.warningLeft());
        }
        assertThat(full.warningPercent()).isEqualTo(80);
        assertThat(full.warningAtPercent(50).warningLeft()).isEmpty();
        assertThat(full.rule().families()).hasSize(1);
    }

    @Test
    void assessmentsThatCannotBeJoined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlaAssessment.joined(List.of()))
                .withMessage("there is no assessment to join; give at least one");
        SlaAssessment one = assess(FR1, FOUR_HOURS, "2024-06-11T11:00", handoff("2024-06-11T10:00"));
        SlaAssessment other = assess(FR2, FOUR_HOURS, "2024-06-11T11:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(other))
                .withMessage("the assessments are by two agreements; assess both logs by one");
        assertThat(SlaAssessment.joined(List.of(one)))
                .isEqualTo(one)
                .hasToString("assessment as of 2024-06-11T09:00:00Z: 1 verdicts");
        Map<String, Object> data = new HashMap<>(one.toData());
        Map<String, Object> recorded = Map.of("at", "2024-06-11T08:00:00Z", "calendar", FR1.toData());
        data.put("recorded-calendars", new ArrayList<>(List.of(recorded, recorded)));
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> SlaAssessment.fromData(data))
                .withMessage("assessment: recorded-calendars[1].at: a calendar recorded at 2024-06-11T08:00:00Z stands"
                        + " twice; keep the right one");
    }

    @Test
    void anAgreementReadsWithItsRulesAndItsEnd() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, FOUR_HOURS)
                .revisedOn(LocalDate.of(2024, 7, 1), FOUR_HOURS)
                .matching(MatchingRule.named("all"))
                .endingOn(LocalDate.of(2025, 1, 1));
        String commitments = "[sales contacts each lead at least once within 4 h of business time]";
        assertThat(agreement)
                .hasToString("from 2024-01-01: " + commitments + "; from 2024-07-01: " + commitments
                        + ", by the rules [all: every lead -> everything]; until 2025-01-01");
        AgreementVersion version = agreement.versions().get(0);
        assertThat(version.match(handoff("2024-06-11T10:00"))).hasToString("no rules");
        assertThat(version.matching(MatchingRule.named("big").forSegments("big"))
                        .match(handoff("2024-06-11T10:00")))
                .hasToString("no rule matches");
    }
}
