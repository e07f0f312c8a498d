package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The score of one lead from an instant on, if nothing new becomes known. It goes from one day on which a part
 * may change to the next. Every part changes on finitely many days (fading ends at nothing, a window ends, a
 * date passes a limit, inactivity has a floor), so the walk ends.
 */
final class Timeline {

    private final ScoringModel model;
    private final LeadFacts known;
    private final Scoring scoring;
    private final Evidence evidence;
    private final ZonedDateTime asOf;
    private final ScoreCard now;

    Timeline(ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        this.model = model;
        this.known = new KnownAt(Objects.requireNonNull(lead, "lead"), asOf);
        this.scoring = new Scoring(model, known);
        this.asOf = asOf.atZone(model.zone());
        this.evidence = Evidence.of(activities, this.asOf);
        this.now = scoring.score(evidence, this.asOf);
    }

    ScoreCard now() {
        return now;
    }

    /** The card of the first later midnight that answers yes together with the card of now. */
    Optional<ScoreCard> first(BiPredicate<ScoreCard, ScoreCard> wanted) {
        ZonedDateTime moment = asOf;
        Evidence aged = evidence;
        Optional<LocalDate> next = nextDay(aged, moment);
        while (next.isPresent()) {
            moment = next.get().atStartOfDay(model.zone());
            aged = evidence.on(next.get());
            ScoreCard later = scoring.score(aged, moment);
            if (wanted.test(now, later)) {
                return Optional.of(later);
            }
            next = nextDay(aged, moment);
        }
        return Optional.empty();
    }

    private Optional<LocalDate> nextDay(Evidence aged, ZonedDateTime moment) {
        return nextDay(model, known, aged, moment);
    }

    /** The first later day on which the same facts and activities may give another card. */
    static Optional<LocalDate> nextDay(ScoringModel model, LeadFacts known, Evidence aged, ZonedDateTime moment) {
        LocalDate earliest = LocalDate.MAX;
        for (Rule rule : model.rules()) {
            earliest = earlier(earliest, rule.nextChange(known, aged, moment));
        }
        for (NamedCondition disqualifier : model.disqualifiers()) {
            earliest = earlier(earliest, disqualifier.condition().nextChange(known, moment));
        }
        for (NamedCondition requirement : model.requirements()) {
            earliest = earlier(earliest, requirement.condition().nextChange(known, moment));
        }
        return earliest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(earliest);
    }

    private static LocalDate earlier(LocalDate one, Optional<LocalDate> other) {
        return other.isPresent() && other.get().isBefore(one) ? other.get() : one;
    }

    /** Facts as they were known at an instant, whatever later instant asks. */
    private record KnownAt(LeadFacts lead, Instant at) implements LeadFacts {

        @Override
        public LeadId id() {
            return lead.id();
        }

        @Override
        public <T> Optional<T> valueAt(Attribute<T> attribute, Instant asked) {
            return lead.valueAt(attribute, asked.isBefore(at) ? asked : at);
        }
    }
}
