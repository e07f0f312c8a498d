package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreCard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Scores the lead again, knowing no more, at instants before the next change that the model tells, and at it.
 * Where it tells none, before an instant two years later.
 */
final class NextChangeLaw {

    private static final Duration HORIZON = Duration.ofDays(730);

    private NextChangeLaw() {}

    static void check(ScoringCase given, Scorer scorer) {
        LeadFacts known = new KnownAt(given.lead(), given.asOf());
        List<Activity> past = given.distinctPast();
        ScoreCard now = scorer.score(known, past, given.asOf());
        Points points = now.total();
        Optional<ScoreCard> next = given.model().nextChange(known, past, given.asOf());
        List<String> problems = new ArrayList<>();
        Instant end = next.map(ScoreCard::asOf).orElse(given.asOf().plus(HORIZON));
        String until =
                next.map(card -> "the next change is told for " + card.asOf()).orElse("no change is told");
        for (Instant instant : probes(given.asOf(), end)) {
            Points then = scorer.score(known, past, instant).total();
            if (!then.equals(points)) {
                problems.add("score: " + points + " as of " + given.asOf() + ", " + then + " as of " + instant
                        + ", but " + until);
                break;
            }
        }
        next.ifPresent(card -> {
            Points then = scorer.score(known, past, card.asOf()).total();
            if (!then.equals(card.total())) {
                problems.add("score: " + card.total() + " is told for " + card.asOf() + ", but it is " + then);
            } else if (then.equals(points)) {
                problems.add("score: " + points + " before and after the change that is told for " + card.asOf());
            }
        });
        Violation.throwIfAny("the score is not constant until its next change", problems, given, now);
    }

    /** The first and the last moment, and some between, closer to each other near the start. */
    private static SortedSet<Instant> probes(Instant from, Instant end) {
        TreeSet<Instant> probes = new TreeSet<>();
        Duration time = Duration.between(from, end);
        for (int half = 1; half <= 12; half++) {
            time = time.dividedBy(2);
            probes.add(from.plus(time));
            probes.add(end.minus(time));
        }
        probes.add(end.minusNanos(1));
        probes.add(from.plusNanos(1));
        probes.removeIf(instant -> !instant.isAfter(from) || !instant.isBefore(end));
        return probes;
    }

    /** The lead as it is known at an instant, also later. */
    private record KnownAt(LeadFacts lead, Instant at) implements LeadFacts {

        @Override
        public LeadId id() {
            return lead.id();
        }

        @Override
        public <T> Optional<T> valueAt(Attribute<T> attribute, Instant asked) {
            return lead.valueAt(attribute, at);
        }
    }
}
