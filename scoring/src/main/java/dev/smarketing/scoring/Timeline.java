package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The score of one lead from an instant on, if nothing new becomes known. It goes from one day on which a part
 * may change, or the end of a window of elapsed days, to the next. Every part changes finitely often (fading ends at
 * nothing, a window ends, a date passes a limit, inactivity has a floor), so the walk ends; but a floor may be
 * millions of days away behind a limit that hides each of them, so it ends after a hundred years too.
 */
final class Timeline {

    private static final int YEARS_AHEAD = 100;

    /** Scores at any moment from an instant on, and tells when to look again. */
    private interface Course {

        ScoreCard at(ZonedDateTime moment);

        /** The first later instant at which the card may be another one. */
        Optional<Instant> next(ScoreCard card, ZonedDateTime moment);
    }

    private final Course course;
    private final ZonedDateTime asOf;
    private final ScoreCard now;

    private Timeline(Course course, ZonedDateTime asOf) {
        this.course = course;
        this.asOf = asOf;
        this.now = course.at(asOf);
    }

    static Timeline of(ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant instant) {
        LeadFacts known = new KnownAt(Objects.requireNonNull(lead, "lead"), instant);
        ZonedDateTime asOf = instant.atZone(model.zone());
        Evidence evidence = Evidence.of(activities, asOf, model);
        Scoring scoring = new Scoring(model, known);
        return new Timeline(
                new Course() {
                    @Override
                    public ScoreCard at(ZonedDateTime moment) {
                        return scoring.score(evidence.on(moment.toLocalDate()), moment);
                    }

                    @Override
                    public Optional<Instant> next(ScoreCard card, ZonedDateTime moment) {
                        return Timeline.next(model, known, card, evidence.on(moment.toLocalDate()), moment);
                    }
                },
                asOf);
    }

    static Timeline of(ActivityMemories memories, LeadFacts lead, Instant instant) {
        LeadFacts known = new KnownAt(Objects.requireNonNull(lead, "lead"), instant);
        return new Timeline(
                new Course() {
                    @Override
                    public ScoreCard at(ZonedDateTime moment) {
                        return memories.score(known, moment.toInstant());
                    }

                    @Override
                    public Optional<Instant> next(ScoreCard card, ZonedDateTime moment) {
                        return new RecalledChange(memories, known, moment).next(card);
                    }
                },
                instant.atZone(memories.model().zone()));
    }

    Optional<ScoreCard> nextChange() {
        return first(later -> !later.total().equals(now.total()));
    }

    Optional<ScoreCard> nextCrossing(Points points) {
        Objects.requireNonNull(points, "points");
        boolean isReached = now.total().compareTo(points) >= 0;
        return first(later -> later.total().compareTo(points) >= 0 != isReached);
    }

    Optional<ScoreCard> qualifiedUntil() {
        return now.isQualified() ? first(later -> !later.isQualified()) : Optional.of(now);
    }

    /** The card of the first later instant that is a wanted one. */
    private Optional<ScoreCard> first(Predicate<ScoreCard> wanted) {
        Instant end = asOf.getYear() > Year.MAX_VALUE - YEARS_AHEAD
                ? Instant.MAX
                : asOf.plusYears(YEARS_AHEAD).toInstant();
        Optional<Instant> next = course.next(now, asOf);
        while (next.isPresent() && !next.get().isAfter(end)) {
            ZonedDateTime moment = next.get().atZone(asOf.getZone());
            ScoreCard card = course.at(moment);
            if (wanted.test(card)) {
                return Optional.of(card);
            }
            next = course.next(card, moment);
        }
        return Optional.empty();
    }

    /** The first later instant at which the same facts and activities may give another card than this one. */
    static Optional<Instant> next(
            ScoringModel model, LeadFacts known, ScoreCard card, Evidence aged, ZonedDateTime moment) {
        Optional<Instant> next = nextDay(model, known, card, aged, moment).map(day -> startAfter(moment, day));
        Optional<Instant> back = turningBack(moment);
        if (back.isPresent() && (next.isEmpty() || back.get().isBefore(next.get()))) {
            next = back;
        }
        for (Rule rule : model.rules()) {
            Optional<Instant> elapsed = rule.nextElapsed(aged, moment);
            if (elapsed.isPresent() && (next.isEmpty() || elapsed.get().isBefore(next.get()))) {
                next = elapsed;
            }
        }
        return next;
    }

    /** When a later date begins, for the second time if the clocks went back over its midnight. */
    static Instant startAfter(ZonedDateTime moment, LocalDate day) {
        ZonedDateTime start = day.atStartOfDay(moment.getZone());
        return (start.isAfter(moment) ? start : start.withLaterOffsetAtOverlap()).toInstant();
    }

    /** When the clocks next go back to a date that is over. */
    static Optional<Instant> turningBack(ZonedDateTime moment) {
        ZoneOffsetTransition next = moment.getZone().getRules().nextTransition(moment.toInstant());
        return next != null && next.getDateTimeAfter().toLocalDate().isBefore(moment.toLocalDate())
                ? Optional.of(next.getInstant())
                : Optional.empty();
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
        earliest = earlier(earliest, nextOfConditions(model, known, moment));
        return earliest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(earliest);
    }

    /** The first later date on which a disqualifier or a requirement may turn. */
    static Optional<LocalDate> nextOfConditions(ScoringModel model, LeadFacts known, ZonedDateTime moment) {
        return Stream.concat(model.disqualifiers().stream(), model.requirements().stream())
                .flatMap(one -> one.condition().nextChange(known, moment).stream())
                .min(LocalDate::compareTo);
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
