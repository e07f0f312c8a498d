package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random agreements and logs of two months around a revision. */
class SlaProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 6);
    private static final int MINUTES = 60 * 24 * 60;

    private record Case(ServiceLevelAgreement agreement, List<HandoffFact> facts, Instant asOf, Random random) {
        HandoffLog log() {
            return HandoffLog.of(facts);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(SlaProperties::makeCase);
    }

    private static Case makeCase(long seed) {
        Random random = new Random(seed);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                FIRST.plusDays(random.nextInt(20)), calendar(random), commitments(random));
        if (random.nextBoolean()) {
            agreement =
                    agreement.revisedOn(FIRST.plusDays(20 + random.nextInt(30)), calendar(random), commitments(random));
        }
        List<HandoffFact> facts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            facts.add(Handoff.of("H-" + i, lead(random), instant(random)));
        }
        for (int i = 0; i < 20; i++) {
            ContactChannel[] channels = ContactChannel.values();
            ContactAttempt attempt = ContactAttempt.of(
                    "A-" + i, lead(random), instant(random), channels[random.nextInt(channels.length)]);
            facts.add(
                    switch (random.nextInt(8)) {
                        case 0 -> attempt.automatic();
                        case 1 -> attempt.inbound();
                        case 2 -> attempt.asConversation();
                        default -> attempt;
                    });
        }
        for (int i = 0; i < 3; i++) {
            String handoff = "H-" + random.nextInt(8);
            facts.add(
                    random.nextBoolean()
                            ? LeadReview.accepted(handoff, instant(random).plusNanos(i))
                            : LeadReview.rejected(handoff, instant(random).plusNanos(i), "SPAM"));
            facts.add(
                    random.nextBoolean()
                            ? LeadClosing.lost(lead(random), instant(random).plusNanos(i))
                            : LeadClosing.won(lead(random), instant(random).plusNanos(i)));
        }
        return new Case(agreement, facts, instant(random), random);
    }

    private static BusinessCalendar calendar(Random random) {
        return List.of(Calendars.FR1, Calendars.FR2, Calendars.ALL_PARIS).get(random.nextInt(3));
    }

    private static Commitment[] commitments(Random random) {
        FollowUpCommitment followUp = salesContactsEachLead()
                .atLeast(1 + random.nextInt(3))
                .ignoringRepeatsWithin(Duration.ofMinutes(random.nextInt(3) * 1000L))
                .spacedBy(Duration.ofMinutes(random.nextInt(3) * 1000L));
        followUp = switch (random.nextInt(4)) {
            case 0 -> followUp.withinBusinessDays(1 + random.nextInt(10));
            case 1 -> followUp.within(Duration.ofMinutes(1 + random.nextInt(5000)));
            case 2 -> followUp.within(new TimeLimit.CalendarDays(1 + random.nextInt(10)));
            default -> followUp;
        };
        if (random.nextInt(3) == 0) {
            followUp =
                    followUp.evenIfTheLeadReplies().warningAtPercent(50).by(ContactChannel.CALL, ContactChannel.EMAIL);
        }
        return new Commitment[] {
            marketingDelivers().atLeast(random.nextInt(5)).perMonth(),
            followUp,
            salesReviewsEachLead().withinBusinessDays(1 + random.nextInt(5))
        };
    }

    private static LeadId lead(Random random) {
        return LeadId.of("L-" + random.nextInt(5));
    }

    private static Instant instant(Random random) {
        return Calendars.FR1.startOf(FIRST).plusSeconds(60L * random.nextInt(MINUTES));
    }

    @Property
    void withoutNewRecordsADecidedVerdictStaysDecided(@ForAll("cases") Case given) {
        List<HandoffFact> known = new ArrayList<>(given.facts());
        known.removeIf(fact -> !fact.isKnownAt(given.asOf()));
        HandoffLog log = HandoffLog.of(known);
        Instant later = given.asOf().plusSeconds(given.random().nextInt(100 * 24 * 3600));
        SlaAssessment after = given.agreement().assess(log, later);
        for (HandoffVerdict verdict :
                given.agreement().assess(log, given.asOf()).verdicts()) {
            if (!verdict.status().isOpen()) {
                HandoffVerdict same = after.verdictsOn(verdict.handoff().id()).stream()
                        .filter(other -> other.commitment().equals(verdict.commitment()))
                        .findFirst()
                        .orElseThrow();
                assertThat(same.status()).isEqualTo(verdict.status());
                assertThat(same.decidedAt()).isEqualTo(verdict.decidedAt());
                assertThat(same.counted()).isEqualTo(verdict.counted());
            }
        }
    }

    @Property
    void aLaterAttemptNeverLowersACount(@ForAll("cases") Case given) {
        Instant end = Calendars.FR1.startOf(FIRST).plusSeconds(60L * MINUTES);
        HandoffLog more = given.log().with(ContactAttempt.of("A-new", lead(given.random()), end, ContactChannel.CALL));
        List<HandoffVerdict> before = given.agreement().assess(given.log(), end).verdicts();
        List<HandoffVerdict> after = given.agreement().assess(more, end).verdicts();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).done()).isGreaterThanOrEqualTo(before.get(i).done());
        }
    }

    @Property
    void theOrderOfTheFactsDoesNotMatterAndRepeatsCountOnce(@ForAll("cases") Case given) {
        List<HandoffFact> shuffled = new ArrayList<>(given.facts());
        shuffled.addAll(given.facts().subList(0, 10));
        Collections.shuffle(shuffled, given.random());
        assertThat(HandoffLog.of(shuffled)).isEqualTo(given.log());
        YearMonth may = YearMonth.of(2024, 5);
        assertThat(given.agreement()
                        .assess(HandoffLog.of(shuffled), given.asOf())
                        .in(may))
                .hasToString(given.agreement()
                        .assess(given.log(), given.asOf())
                        .in(may)
                        .toString());
    }

    @Property
    void everyAttemptAtTheLeadIsCountedOrHasAReason(@ForAll("cases") Case given) {
        for (HandoffVerdict verdict :
                given.agreement().assess(given.log(), given.asOf()).verdicts()) {
            if (verdict.commitment() instanceof FollowUpCommitment commitment) {
                Set<ContactAttempt> seen = new HashSet<>(verdict.counted());
                verdict.notCounted().forEach(uncounted -> seen.add(uncounted.attempt()));
                Set<HandoffFact> expected = new HashSet<>(given.facts());
                expected.removeIf(fact -> !(fact instanceof ContactAttempt attempt
                        && attempt.lead().equals(verdict.handoff().lead())
                        && attempt.isKnownAt(given.asOf())));
                assertThat(seen).isEqualTo(expected);
                assertThat(verdict.counted().size() + verdict.notCounted().size())
                        .isEqualTo(expected.size());
                for (ContactAttempt counted : verdict.counted()) {
                    assertThat(counted.at()).isAfterOrEqualTo(verdict.handoff().at());
                    assertThat(commitment.rule().channels()).contains(counted.channel());
                    assertThat(counted.isAutomatic() || counted.isInbound()).isFalse();
                    verdict.dueAt().ifPresent(due -> assertThat(counted.at()).isBeforeOrEqualTo(due));
                }
                boolean enough = verdict.done() >= verdict.needed();
                if (verdict.status().isOpen() || verdict.status() == CommitmentStatus.BREACHED) {
                    assertThat(enough).isFalse();
                    assertThat(verdict.contact()).isEmpty();
                }
                if (verdict.isMet()) {
                    assertThat(enough || verdict.contact().isPresent()).isTrue();
                }
            }
        }
    }

    @Property
    void theLatestVersionNotAfterTheDayIsInForce(@ForAll("cases") Case given) {
        LocalDate date = FIRST.plusDays(given.random().nextInt(60));
        List<AgreementVersion> begun = given.agreement().versions().stream()
                .filter(version -> !version.from().isAfter(date))
                .toList();
        assertThat(given.agreement().versionOn(date))
                .isEqualTo(begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1)));
    }

    @Property
    void theVolumeIsTheNumberOfDifferentLeads(@ForAll("cases") Case given) {
        YearMonth may = YearMonth.of(2024, 5);
        LocalDate from = given.agreement().versions().get(0).from();
        Set<LeadId> leads = new HashSet<>();
        for (HandoffFact fact : given.facts()) {
            LocalDate date = fact.at().atZone(Calendars.PARIS).toLocalDate();
            if (fact instanceof Handoff handoff
                    && !handoff.at().isAfter(given.asOf())
                    && !date.isBefore(from)
                    && YearMonth.from(date).equals(may)) {
                leads.add(handoff.lead());
            }
        }
        given.agreement()
                .assess(given.log(), given.asOf())
                .in(may)
                .result("leads-delivered")
                .ifPresent(result -> {
                    VolumeResult volume = (VolumeResult) result;
                    assertThat(volume.gross()).isEqualTo(leads.size());
                    assertThat(volume.net()).isBetween(0L, volume.gross());
                    if (volume.status() == CommitmentStatus.MET) {
                        assertThat(MetricValue.count(volume.net())).isEqualTo(volume.delivered());
                    }
                });
    }

    @Property
    void dataReadBackIsTheSame(@ForAll("cases") Case given) {
        assertThat(ServiceLevelAgreement.fromData(given.agreement().toData())).isEqualTo(given.agreement());
    }

    @Property
    void partsOfALogAssessedApartAndJoinedAreTheWhole(@ForAll("cases") Case given) {
        int number = 1 + given.random().nextInt(4);
        Map<String, Integer> partOfHandoff = new HashMap<>();
        Map<LeadId, Integer> partOfLead = new HashMap<>();
        for (HandoffFact fact : given.facts()) {
            if (fact instanceof Handoff handoff) {
                partOfHandoff.put(handoff.id(), partOfLead(handoff.lead(), number, partOfLead, given.random()));
            }
        }
        List<List<HandoffFact>> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(new ArrayList<>());
        }
        for (HandoffFact fact : given.facts()) {
            int part = 0;
            if (fact instanceof Handoff handoff) {
                part = partOfHandoff.get(handoff.id());
            } else if (fact instanceof LeadReview review) {
                part = partOfHandoff.get(review.handoffId());
            } else if (fact instanceof ContactAttempt attempt) {
                part = partOfLead(attempt.lead(), number, partOfLead, given.random());
            } else if (fact instanceof LeadClosing closing) {
                part = partOfLead(closing.lead(), number, partOfLead, given.random());
            }
            parts.get(part).add(fact);
        }
        SlaAssessment whole = given.agreement().assess(given.log(), given.asOf());
        SlaAssessment joined = SlaAssessment.joined(parts.stream()
                .map(part -> given.agreement().assess(HandoffLog.of(part), given.asOf()))
                .toList());
        assertThat(texts(joined.verdicts())).isEqualTo(texts(whole.verdicts()));
        assertThat(texts(joined.volumes())).isEqualTo(texts(whole.volumes()));
        assertThat(joined.notCovered()).isEqualTo(whole.notCovered());
        assertThat(joined.sales("lead-follow-up").owners())
                .isEqualTo(whole.sales("lead-follow-up").owners());
        assertThat(joined.worklist(handoff -> BigDecimal.ONE).table(Language.ENGLISH))
                .isEqualTo(whole.worklist(handoff -> BigDecimal.ONE).table(Language.ENGLISH));
        assertThat(joined.in(YearMonth.of(2024, 6)))
                .hasToString(whole.in(YearMonth.of(2024, 6)).toString());
    }

    private static List<String> texts(List<?> results) {
        return results.stream().map(Object::toString).toList();
    }

    private static int partOfLead(LeadId lead, int number, Map<LeadId, Integer> parts, Random random) {
        return parts.computeIfAbsent(lead, key -> random.nextInt(number));
    }

    private static NavigableMap<Instant, BusinessCalendar> calendars(Random random) {
        NavigableMap<Instant, BusinessCalendar> recorded = new TreeMap<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            recorded.put(instant(random), calendar(random));
        }
        return recorded;
    }

    @Property
    void whatIsSettledStaysWhateverBecomesKnownOfTheCalendars(@ForAll("cases") Case given) {
        HandoffLog log = HandoffLog.of(given.facts().stream()
                .filter(fact -> !fact.at().isAfter(given.asOf()))
                .toList());
        NavigableMap<Instant, BusinessCalendar> recorded = calendars(given.random());
        Instant later = given.asOf().plus(Duration.ofDays(given.random().nextInt(90)));
        SlaAssessment now = given.agreement().assess(log, given.asOf(), given.asOf(), recorded);
        SlaAssessment then = given.agreement().assess(log, later, later, recorded);
        for (int i = 0; i < now.verdicts().size(); i++) {
            HandoffVerdict verdict = now.verdicts().get(i);
            if (!verdict.status().isOpen() && !verdict.isProvisional()) {
                assertThat(then.verdicts().get(i)).hasToString(verdict.toString());
            }
        }
        for (VolumeResult result : now.volumes()) {
            if (!result.isProvisional()) {
                assertThat(then.in(result.period())
                                .result(result.commitment().name())
                                .orElseThrow())
                        .hasToString(result.toString());
            }
        }
    }

    @Property
    void anAssessmentReadBackOrAskedWhatIfIsTheSame(@ForAll("cases") Case given) {
        Instant knownAt = given.asOf().plus(Duration.ofDays(given.random().nextInt(30)));
        SlaAssessment assessment =
                given.agreement().assess(given.log(), given.asOf(), knownAt, calendars(given.random()));
        SlaAssessment back = SlaAssessment.fromData(assessment.toData());
        assertThat(back).isEqualTo(assessment).hasSameHashCodeAs(assessment);
        assertThat(texts(back.verdicts())).isEqualTo(texts(assessment.verdicts()));
        assertThat(texts(back.volumes())).isEqualTo(texts(assessment.volumes()));
        assertThat(assessment.whatIf(given.agreement()).flips()).isEmpty();
        for (HandoffVerdict verdict : assessment.verdicts()) {
            verdict.breach()
                    .ifPresent(breach ->
                            assertThat(Breach.fromData(breach.toData())).isEqualTo(breach));
            assertThat(assessment.verdictsOn(verdict.handoff().id())).contains(verdict);
        }
    }
}
