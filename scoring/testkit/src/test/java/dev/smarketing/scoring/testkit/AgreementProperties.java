package dev.smarketing.scoring.testkit;

import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.MatchingRule;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of agreements, for a user's agreement, for random ones, and each with a fault that it catches. */
class AgreementProperties {

    static ServiceLevelAgreement joint() {
        return ServiceLevelAgreement.startingOn(
                        LocalDate.of(2026, 3, 2),
                        CalendarProperties.office(),
                        marketingDelivers().atLeast(3).perMonth(),
                        salesContactsEachLead().atLeast(2).withinBusinessDays(3),
                        salesReviewsEachLead().withinBusinessDays(2))
                .matching(
                        MatchingRule.named("small")
                                .when(Models.EMPLOYEES.isLessThan(50))
                                .exempt("too small"),
                        MatchingRule.named("everybody else").owing("leads-delivered", "lead-follow-up"))
                .revisedOn(
                        LocalDate.of(2026, 3, 30),
                        marketingDelivers().atLeast(3).perMonth(),
                        salesContactsEachLead().atLeast(3).within(Duration.ofHours(9)));
    }

    @Group
    class Joint implements AgreementLaws {
        @Override
        public ServiceLevelAgreement agreement() {
            return joint();
        }
    }

    @Property
    @Domain(AgreementDomain.class)
    @Domain(DomainContext.Global.class)
    void theLawsHoldForRandomAgreements(
            @ForAll AgreementCase given,
            @ForAll @IntRange(min = 0, max = 99) int which,
            @ForAll ContactChannel channel,
            @ForAll @IntRange(min = 1, max = 5_000) int hours) {
        Assessor assessor = given.agreement()::assess;
        AgreementLaw.checkAttempts(given, which, channel, assessor);
        AgreementLaw.checkDecided(given, Duration.ofHours(hours), assessor);
        AgreementLaw.checkVersions(given, assessor);
        AgreementLaw.checkDelivery(given, assessor);
        ServiceLevelAgreement read =
                ServiceLevelAgreement.fromData(given.agreement().toData());
        StorageLaw.check("agreement", given.agreement(), given.agreement().toData(), read, read.toData());
    }

    /** The cases reach what they are made for. */
    @Property(tries = 1, seed = "42")
    void randomLogsHaveEverything() {
        Map<String, Integer> seen = new TreeMap<>();
        new AgreementDomain().cases().sampleStream().limit(600).forEach(given -> {
            List<HandoffFact> facts = given.facts();
            for (HandoffVerdict verdict :
                    given.agreement().assess(given.log(), given.asOf()).verdicts()) {
                note(seen, "met", verdict.status() == CommitmentStatus.MET);
                note(seen, "breached", verdict.status() == CommitmentStatus.BREACHED);
                note(seen, "open", verdict.status().isOpen());
                note(seen, "exempt", verdict.status() == CommitmentStatus.EXEMPT);
                note(
                        seen,
                        "attempt exactly when due",
                        verdict.dueAt()
                                .filter(due -> verdict.counted().stream()
                                        .anyMatch(attempt -> attempt.at().equals(due)))
                                .isPresent());
            }
            note(seen, "delivered twice", new HashSet<>(facts).size() < facts.size());
            note(
                    seen,
                    "recorded late",
                    facts.stream().anyMatch(fact -> fact.recordedAt().isAfter(fact.at())));
            note(seen, "not yet known", facts.stream().anyMatch(fact -> !fact.isKnownAt(given.asOf())));
            note(seen, "ties", facts.stream().map(HandoffFact::at).distinct().count() < new HashSet<>(facts).size());
            for (Class<?> kind : HandoffFact.class.getPermittedSubclasses()) {
                note(seen, kind.getSimpleName(), facts.stream().anyMatch(kind::isInstance));
            }
            note(
                    seen,
                    "on a day of a clock change",
                    facts.stream()
                            .anyMatch(fact -> CoverageProperties.isDayOfClockChange(
                                    fact.at(), given.agreement().zone())));
            note(seen, "no handoff", given.log().handoffs().isEmpty());
            note(
                    seen,
                    "a lead handed over twice",
                    given.log().handoffs().stream()
                                    .map(Handoff::lead)
                                    .distinct()
                                    .count()
                            < given.log().handoffs().size());
            note(seen, "revised", given.agreement().versions().size() > 1);
            note(seen, "ended", given.agreement().until().isPresent());
        });
        assertThat(seen)
                .hasSize(21)
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(5));
    }

    private static void note(Map<String, Integer> seen, String what, boolean shown) {
        seen.merge(what, shown ? 1 : 0, Integer::sum);
    }

    /** Agreements with something wrong around them. */
    @Group
    @AddLifecycleHook(Seeded.Caught.class)
    @PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    class Faults {

        abstract class Fault implements AgreementLaws, Seeded {
            @Override
            public ServiceLevelAgreement agreement() {
                return joint();
            }

            @Override
            public Set<String> perhapsBroken() {
                return Set.of(
                        "aLaterAttemptNeverLowersTheCount",
                        "aDecidedFollowUpStaysDecided",
                        "theVersionInForceIsTheLatestNotAfterTheDay",
                        "orderAndDuplicatesOfFactsDoNotMatter");
            }
        }

        @Group
        class KeepsTheLatestAttemptsOnly extends Fault {
            @Override
            public Assessor assessor() {
                return (log, asOf) -> {
                    List<HandoffFact> kept = new ArrayList<>(log.facts());
                    List<HandoffFact> attempts = kept.stream()
                            .filter(ContactAttempt.class::isInstance)
                            .toList();
                    kept.removeAll(attempts.subList(0, Math.max(0, attempts.size() - 2)));
                    return joint().assess(HandoffLog.of(kept), asOf);
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "aLaterAttemptNeverLowersTheCount",
                        "a later attempt lowers the count of attempts\n  - handoff H-");
            }
        }

        @Group
        class ForgetsWhatIsOld extends Fault {
            @Override
            public Assessor assessor() {
                return (log, asOf) -> {
                    Instant old = asOf.minus(Duration.ofDays(30));
                    List<HandoffFact> kept = new ArrayList<>(log.facts());
                    kept.removeIf(
                            fact -> fact instanceof ContactAttempt && fact.at().isBefore(old));
                    return joint().assess(HandoffLog.of(kept), asOf);
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "aDecidedFollowUpStaysDecided", "a decided follow-up does not stay decided\n  - handoff H-");
            }
        }

        @Group
        class JudgesByTheFirstVersion extends Fault {
            @Override
            public Assessor assessor() {
                ServiceLevelAgreement first =
                        ServiceLevelAgreement.of(joint().versions().subList(0, 1));
                return first::assess;
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theVersionInForceIsTheLatestNotAfterTheDay",
                        "the version in force is not the latest not after the day\n  - handoff H-");
            }
        }

        @Group
        class StopsReadingEarly extends Fault {
            private HandoffLog last = HandoffLog.empty();

            @Override
            public Assessor assessor() {
                return (log, asOf) -> { // a cache that is filled by the first of two equal requests
                    List<HandoffFact> kept = new ArrayList<>(log.facts());
                    kept.removeIf(fact -> log.equals(last) && fact instanceof ContactAttempt);
                    last = log;
                    return joint().assess(HandoffLog.of(kept), asOf);
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "orderAndDuplicatesOfFactsDoNotMatter",
                        "the order or the duplicates of facts matter\n  - handoff H-");
            }
        }

        @Group
        class StoresANumberWrong extends Fault {
            @Override
            public ServiceLevelAgreement restored() {
                return ServiceLevelAgreement.of(joint().versions().subList(0, 1));
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theAgreementStoredAndReadIsTheSame",
                        "the agreement that is read is not the one that was stored\n  - $.versions[1]: {from=2026-03-30, ");
            }
        }
    }
}
