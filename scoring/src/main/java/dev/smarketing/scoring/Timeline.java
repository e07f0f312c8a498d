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
 * may change, or the end of a window of elapsed days, to the next. Every part changes finitely often (fading ends at
 * nothing, a window ends, a date passes a limit, inactivity has a floor), so the walk ends.
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
        ScoreCard card = now;
        Optional<Instant> next = next(model, known, card, aged, moment);
        while (next.isPresent()) {
            moment = next.get().atZone(model.zone());
            aged = evidence.on(moment.toLocalDate());
            card = scoring.score(aged, moment);
            if (wanted.test(now, card)) {
                return Optional.of(card);
            }
            next = next(model, known, card, aged, moment);
        }
        return Optional.empty();
    }

    /** The first later instant at which the same facts and activities may give another card than this one. */
    static Optional<Instant> next(
            ScoringModel model, LeadFacts known, ScoreCard card, Evidence aged, ZonedDateTime moment) {
        Optional<Instant> next = nextDay(model, known, card, aged, moment)
                .map(day -> day.atStartOfDay(model.zone()).toInstant());
        for (Rule rule : model.rules()) {
            Optional<Instant> elapsed = rule.nextElapsed(aged, moment);
            if (elapsed.isPresent() && (next.isEmpty() || elapsed.get().isBefore(next.get()))) {
                next = elapsed;
            }
        }
        return next;
    }

    private static Optional<LocalDate> nextDay(
            ScoringModel model, LeadFacts known, ScoreCard card, Evidence aged, ZonedDateTime moment) {
        LocalDate earliest = LocalDate.MAX;
        if (model.idleDecay().isPresent()) {
            earliest = earlier(earliest, model.idleDecay().get().nextChange(card, aged));
        }
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
