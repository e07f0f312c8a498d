package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.AgreementVersion;
import dev.smarketing.core.sla.ClockChange;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.FollowUpCommitment;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.LeadAssignment;
import dev.smarketing.core.sla.LeadClosing;
import dev.smarketing.core.sla.LeadReview;
import dev.smarketing.core.sla.LeadValue;
import dev.smarketing.core.sla.LimitChange;
import dev.smarketing.core.sla.MatchingRule;
import dev.smarketing.core.sla.ReviewCommitment;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.TimeLimit;
import dev.smarketing.core.sla.VolumeCommitment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What may happen around the handoffs of an agreement. */
final class RandomLogs {

    private static final int LEADS = 4;
    private static final int HANDOFFS = 6;

    private final ServiceLevelAgreement agreement;
    private final Arbitrary<Instant> instants;
    private final List<TimeLimit> limits = new ArrayList<>();
    private final Set<String> segments = new TreeSet<>(Set.of("some other segment"));
    private final List<Channel> channels = new ArrayList<>(List.of(Channel.of("some other channel")));
    private final List<Condition> conditions = new ArrayList<>();
    private Optional<Money> worth = Optional.empty();
    private String followUp = "some other commitment";

    RandomLogs(ServiceLevelAgreement agreement) {
        this.agreement = agreement;
        this.instants = RandomAgreements.instants(agreement);
        for (AgreementVersion version : agreement.versions()) {
            version.commitments().forEach(this::read);
            for (MatchingRule rule : version.rules()) {
                segments.addAll(rule.segments());
                channels.addAll(rule.channels());
                rule.condition().ifPresent(conditions::add);
            }
        }
    }

    private void read(Commitment commitment) {
        if (commitment instanceof FollowUpCommitment followUp) {
            limits.add(followUp.limit());
            this.followUp = followUp.name();
        } else if (commitment instanceof ReviewCommitment review) {
            limits.add(review.limit());
        } else if (commitment instanceof VolumeCommitment volume) {
            volume.segment().ifPresent(segments::add);
            for (LeadValue value : volume.leadValues()) {
                value.segment().ifPresent(segments::add);
            }
            if (volume.quota() instanceof MetricValue.Amount amount) {
                worth = Optional.of(amount.money());
            }
        }
    }

    /** The attributes of leads that the matching rules of an agreement ask for. */
    static AttributeSet attributes(ServiceLevelAgreement agreement) {
        return Vocabulary.of(new RandomLogs(agreement).conditions).allAttributes();
    }

    /** A fact that still lacks the handoffs it refers to, so that these can be drawn and shrunk apart from it. */
    private interface Draft {
        HandoffFact of(List<Handoff> handoffs);
    }

    /** Facts in the order of their delivery, some delivered twice. */
    Arbitrary<List<HandoffFact>> facts() {
        return Combinators.combine(
                        handoffs(),
                        attempts().list().ofMaxSize(12),
                        others().list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs())
                .as((handoffs, attempts, others, twice, seed) ->
                        delivered(handoffs, with(handoffs, attempts), with(handoffs, others), twice, seed));
    }

    private static List<HandoffFact> with(List<Handoff> handoffs, List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.of(handoffs)).toList();
    }

    private Arbitrary<List<Handoff>> handoffs() {
        Arbitrary<Optional<Lead>> facts = conditions.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : instants.flatMap(
                                instant -> new Situations(Vocabulary.of(conditions), agreement.zone()).leads(instant))
                        .optional(0.8);
        Arbitrary<Handoff> one = Combinators.combine(
                        instants,
                        leads(),
                        facts,
                        Arbitraries.of(segments).optional(0.6),
                        Arbitraries.of(channels).optional(0.6),
                        recordedAfter(),
                        Arbitraries.of(true, false))
                .as((at, lead, known, segment, channel, late, valued) -> {
                    Handoff handoff = Handoff.of("H", known.map(Lead::id).orElse(lead), at)
                            .withRecordedAt(at.plus(late));
                    handoff = known.isPresent() ? handoff.withFacts(known.get()) : handoff;
                    handoff = segment.isPresent() ? handoff.withSegment(segment.get()) : handoff;
                    handoff = channel.isPresent() ? handoff.withChannel(channel.get()) : handoff;
                    return valued && worth.isPresent() ? handoff.withValue(worth.get()) : handoff;
                });
        return one.list().ofMaxSize(HANDOFFS).map(RandomLogs::numbered);
    }

    private static List<Handoff> numbered(List<Handoff> given) {
        List<Handoff> numbered = new ArrayList<>();
        for (Handoff one : given) {
            Handoff handoff =
                    Handoff.of("H-" + numbered.size(), one.lead(), one.at()).withRecordedAt(one.recordedAt());
            handoff = one.segment().map(handoff::withSegment).orElse(handoff);
            handoff = one.channel().map(handoff::withChannel).orElse(handoff);
            handoff = one.value().map(handoff::withValue).orElse(handoff);
            numbered.add(one.facts().map(handoff::withFacts).orElse(handoff));
        }
        return numbered;
    }

    private static Arbitrary<LeadId> leads() {
        return Arbitraries.integers().between(1, LEADS).map(number -> LeadId.of("L-" + number));
    }

    /** Most at once, some much later. */
    private static Arbitrary<Duration> recordedAfter() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Duration.ZERO)),
                Tuple.of(1, Arbitraries.integers().between(1, 30 * 24).map(Duration::ofHours)));
    }

    /** Whom somebody contacts, and when. */
    private record Target(LeadId lead, Instant at) {}

    /** Where attempts at leads that were handed over lie: exactly where one is due, a moment off, or anywhere. */
    private record Aim(Target stranger, int handoff, int way, int minutes, int limit, int nanos) {}

    private Arbitrary<Draft> attempts() {
        Arbitrary<Aim> aims = Combinators.combine(
                        Combinators.combine(leads(), instants).as(Target::new),
                        Arbitraries.integers().between(0, HANDOFFS - 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 20 * 24 * 60),
                        Arbitraries.integers().between(0, limits.size()),
                        Arbitraries.of(0, 0, 0, -1, 1))
                .as(Aim::new);
        return Combinators.combine(
                        aims,
                        Arbitraries.of(ContactChannel.values()),
                        Arbitraries.integers().between(0, 9),
                        recordedAfter())
                .as((aim, channel, kind, late) -> handoffs -> {
                    Target target = target(aim, handoffs);
                    ContactAttempt attempt = ContactAttempt.of("A", target.lead(), target.at(), channel);
                    attempt = switch (kind) {
                        case 0 -> attempt.automatic();
                        case 1 -> attempt.inbound();
                        case 2 -> attempt.asConversation();
                        default -> attempt;
                    };
                    return attempt.withRecordedAt(target.at().plus(late));
                });
    }

    private Target target(Aim aim, List<Handoff> handoffs) {
        if (handoffs.isEmpty() || aim.way() == 5) {
            return aim.stranger();
        }
        Handoff handoff = handoffs.get(aim.handoff() % handoffs.size());
        Instant at = aim.way() < 3
                ? handoff.at().plusSeconds(60L * aim.minutes())
                : whenDue(handoff, aim.limit()).plusNanos(aim.nanos());
        return new Target(handoff.lead(), at);
    }

    /** The due instant by one of the limits, or at once where there is none. */
    private Instant whenDue(Handoff handoff, int limit) {
        return agreement
                .versionAt(handoff.at())
                .filter(version -> limit < limits.size())
                .flatMap(version -> limits.get(limit).dueAt(version.calendar(), handoff.at()))
                .filter(due -> due.isBefore(handoff.at().plus(Duration.ofDays(3_650))))
                .orElse(handoff.at());
    }

    private Arbitrary<Draft> others() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, HANDOFFS - 1),
                        leads(),
                        instants,
                        recordedAfter(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 9))
                .as((number, stranger, at, late, kind, days) -> handoffs -> {
                    LeadId lead = handoffs.isEmpty()
                            ? stranger
                            : handoffs.get(number % handoffs.size()).lead();
                    String id = "H-" + number;
                    HandoffFact fact = switch (kind) {
                        case 0, 1 -> LeadReview.accepted(id, at);
                        case 2 -> LeadReview.rejected(id, at, "SPAM");
                        case 3 -> LeadClosing.won(lead, at);
                        case 4 -> LeadClosing.lost(lead, at);
                        case 5 -> LeadAssignment.of(id, "owner " + lead, at);
                        case 6 -> ClockChange.paused(id, at);
                        case 7 -> ClockChange.resumed(id, at);
                        case 8 -> LimitChange.of(id, followUp, new TimeLimit.BusinessDays(days), at);
                        default -> ClockChange.recycled(id, at);
                    };
                    return fact.withRecordedAt(at.plus(late));
                });
    }

    private static List<HandoffFact> delivered(
            List<Handoff> handoffs, List<HandoffFact> attempts, List<HandoffFact> others, int twice, long seed) {
        List<HandoffFact> all = new ArrayList<>(handoffs);
        for (HandoffFact fact : attempts) {
            ContactAttempt one = (ContactAttempt) fact;
            ContactAttempt attempt = ContactAttempt.of("A-" + all.size(), one.lead(), one.at(), one.channel());
            attempt = one.isAutomatic() ? attempt.automatic() : attempt;
            attempt = one.isInbound() ? attempt.inbound() : attempt;
            attempt = one.isContact() && !one.isInbound() ? attempt.asConversation() : attempt;
            all.add(attempt.withRecordedAt(one.recordedAt()));
        }
        Map<List<Object>, HandoffFact> distinct = new LinkedHashMap<>();
        for (HandoffFact fact : others) {
            // two of one kind, subject and instant contradict each other
            distinct.putIfAbsent(List.of(fact.getClass(), fact.at()), fact);
        }
        all.addAll(distinct.values());
        Random random = new Random(seed);
        for (int i = 0; i < twice && !all.isEmpty(); i++) {
            all.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(all, random);
        return all;
    }
}
