package dev.smarketing.scoring.testkit;

import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.FollowUpCommitment;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Agreements of one or two versions, of all kinds of commitments and limits. */
final class RandomAgreements {

    private RandomAgreements() {}

    static Arbitrary<ServiceLevelAgreement> agreements() {
        return Arbitraries.of(RandomCalendars.ZONES)
                .flatMap(RandomAgreements::agreements)
                .withoutEdgeCases();
    }

    private static Arbitrary<ServiceLevelAgreement> agreements(ZoneId zone) {
        Arbitrary<LocalDate> starts = new Timing(zone).asOf().map(instant -> LocalDate.ofInstant(instant, zone));
        Arbitrary<Integer> revised = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 40)));
        Arbitrary<Integer> ended = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 40)));
        return Combinators.combine(
                        starts,
                        calendars(zone).list().ofSize(2),
                        commitments().list().ofSize(2),
                        revised,
                        ended,
                        Arbitraries.of(false, false, false, true))
                .as(RandomAgreements::agreement);
    }

    private static ServiceLevelAgreement agreement(
            LocalDate start,
            List<BusinessCalendar> calendars,
            List<Commitment[]> commitments,
            int revisedAfter,
            int endedAfter,
            boolean latest) {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(start, calendars.get(0), commitments.get(0));
        if (revisedAfter > 0) {
            agreement = agreement.revisedOn(start.plusDays(revisedAfter), calendars.get(1), commitments.get(1));
        }
        if (endedAfter > 0) {
            agreement = agreement.endingOn(start.plusDays(revisedAfter + (long) endedAfter));
        }
        return latest ? agreement.judgedByLatestVersion() : agreement;
    }

    private static Arbitrary<BusinessCalendar> calendars(ZoneId zone) {
        return RandomCalendars.in(zone);
    }

    private static Arbitrary<Commitment[]> commitments() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        followUps(),
                        Arbitraries.integers().between(0, 5))
                .as((leads, followUp, days) -> {
                    List<Commitment> commitments = new ArrayList<>();
                    commitments.add(marketingDelivers().atLeast(leads).perMonth());
                    commitments.add(followUp);
                    if (days > 0) {
                        commitments.add(salesReviewsEachLead().withinBusinessDays(days));
                    }
                    return commitments.toArray(Commitment[]::new);
                });
    }

    private static Arbitrary<FollowUpCommitment> followUps() {
        Arbitrary<TimeLimit> limits = Arbitraries.oneOf(List.of(
                Arbitraries.integers().between(1, 10).map(TimeLimit.BusinessDays::new),
                Arbitraries.integers()
                        .between(1, 5_000)
                        .map(minutes -> new TimeLimit.BusinessTime(Duration.ofMinutes(minutes))),
                Arbitraries.integers().between(1, 20).map(TimeLimit.CalendarDays::new)));
        Arbitrary<Duration> apart = Arbitraries.of(0, 0, 15, 1_000).map(Duration::ofMinutes);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        limits.optional(0.85),
                        apart,
                        apart,
                        Arbitraries.of(true, true, false))
                .as((attempts, limit, repeats, spacing, replyIsEnough) -> {
                    FollowUpCommitment commitment = salesContactsEachLead()
                            .atLeast(attempts)
                            .ignoringRepeatsWithin(repeats)
                            .spacedBy(spacing);
                    commitment = limit.isPresent() ? commitment.within(limit.get()) : commitment;
                    return replyIsEnough
                            ? commitment
                            : commitment.evenIfTheLeadReplies().by(ContactChannel.CALL, ContactChannel.EMAIL);
                });
    }

    /** Instants at which an agreement may be got wrong, and ordinary ones, in the months around its versions. */
    static Arbitrary<Instant> instants(ServiceLevelAgreement agreement) {
        List<LocalDate> starts = new ArrayList<>();
        agreement.versions().forEach(version -> starts.add(version.from()));
        agreement.until().ifPresent(starts::add);
        BusinessCalendar calendar = agreement.versions().get(0).calendar();
        Arbitrary<Instant> turns = Combinators.combine(
                        Arbitraries.of(starts), Arbitraries.integers().between(-1, 1))
                .as((date, nanos) -> calendar.startOf(date).plusNanos(nanos));
        Arbitrary<Instant> ordinary = Combinators.combine(
                        Arbitraries.of(starts),
                        Arbitraries.integers().between(-3, 60),
                        Arbitraries.integers().between(0, 24 * 60))
                .as((date, days, minutes) ->
                        calendar.startOf(date.plusDays(days)).plusSeconds(60L * minutes));
        Arbitrary<Instant> edges = Combinators.combine(
                        ordinary,
                        Arbitraries.of(agreement.versions()),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 1))
                .as((instant, version, opening, nanos) -> (opening
                                ? version.calendar().nextOpening(instant)
                                : version.calendar().nextClosing(instant))
                        .filter(edge -> edge.isBefore(instant.plus(Duration.ofDays(30))))
                        .orElse(instant)
                        .plusNanos(nanos));
        return Arbitraries.frequencyOf(Tuple.of(5, ordinary), Tuple.of(2, edges), Tuple.of(1, turns));
    }
}
