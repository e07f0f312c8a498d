package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The score of one lead between two instants: spans without gap or overlap. A new span starts where the total,
 * an axis, the verdict or the outlook is another one than before; how the ledger came to the same points may
 * change within a span.
 */
public final class ScoreTimeline {

    private final List<Span> spans;

    private ScoreTimeline(List<Span> spans) {
        this.spans = Require.elements(spans, "spans");
    }

    /** Goes from one moment at which something may change to the next: a new fact, or what time brings. */
    static ScoreTimeline of(
            ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant from, Instant to) {
        Objects.requireNonNull(from, "from");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "timeline from " + from + " to " + to + " is empty; give an end that is after its start");
        }
        Evidence all = Evidence.of(activities, to.atZone(model.zone()), model);
        Iterator<Instant> news = news(lead, all, from, to).iterator();
        Scoring scoring = new Scoring(model, lead);
        List<Span> spans = new ArrayList<>();
        ZonedDateTime moment = from.atZone(model.zone());
        Evidence evidence = all.until(moment);
        ScoreCard card = scoring.score(evidence, moment);
        ScoreCard current = card;
        Instant nextNews = news.hasNext() ? news.next() : to;
        Instant end = to;
        do {
            Instant nextTurn = Timeline.next(model, lead, current, evidence, moment)
                    .filter(turn -> turn.isBefore(to))
                    .orElse(to);
            boolean newsFirst = !nextTurn.isBefore(nextNews);
            end = newsFirst ? nextNews : nextTurn;
            if (newsFirst) {
                nextNews = news.hasNext() ? news.next() : to;
            }
            if (end.isBefore(to)) {
                moment = end.atZone(model.zone());
                evidence = all.until(moment);
                current = scoring.score(evidence, moment);
                if (!current.saysTheSameAs(card) || current.outlook() != card.outlook()) {
                    spans.add(new Span(card.asOf(), end, card));
                    card = current;
                }
            }
        } while (end.isBefore(to));
        spans.add(new Span(card.asOf(), to, card));
        return new ScoreTimeline(spans);
    }

    private static NavigableSet<Instant> news(LeadFacts lead, Evidence all, Instant from, Instant to) {
        NavigableSet<Instant> news = new TreeSet<>(lead.changes());
        for (int i = 0; i < all.size(); i++) {
            news.add(all.activity(i).at());
        }
        return news.subSet(from, false, to, false);
    }

    /**
     * The spans.
     *
     * @return at least one, in time order, each starting where the one before it ends
     */
    public List<Span> spans() {
        return spans;
    }

    /**
     * The span of an instant.
     *
     * @param instant an instant within the timeline
     * @return the span that holds it
     * @throws IllegalArgumentException if it is outside the timeline
     */
    public Span at(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        for (Span span : spans) {
            if (!instant.isBefore(span.from()) && instant.isBefore(span.until())) {
                return span;
            }
        }
        throw new IllegalArgumentException(instant + " is outside the timeline from "
                + spans.get(0).from() + " to " + spans.get(spans.size() - 1).until()
                + "; ask for an instant within, the end itself not included");
    }

    /**
     * Where the verdict turns from one kind to another: qualified, not yet, disqualified.
     *
     * @return the turns in time order; what is still missing may change in between
     */
    public List<VerdictChange> verdictChanges() {
        List<VerdictChange> changes = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            Qualification before = spans.get(i - 1).qualification();
            Qualification after = spans.get(i).qualification();
            if (before.getClass() != after.getClass()) {
                changes.add(new VerdictChange(spans.get(i).from(), before, after));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The spans side by side.
     *
     * @param language the language of the headings and verdicts
     * @return one row a span: its start and end as local times with their offsets in the zone of the model, the
     *     total, the explicit and the implicit points, the verdict
     */
    public Table table(Language language) {
        return ScoreTables.of(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreTimeline timeline && spans.equals(timeline.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    /**
     * One line a span.
     *
     * @return for example {@code 2026-06-15T10:00:00Z to 2026-06-19T22:00:00Z: 29, not yet qualified: total 29 of 50}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span).append('\n');
        }
        return text.toString();
    }

    /**
     * A stretch of time with one score.
     *
     * @param from its start
     * @param until its end, itself not included
     * @param card the score card of its start
     */
    public record Span(Instant from, Instant until, ScoreCard card) {

        /**
         * A stretch of time.
         *
         * @param from its start
         * @param until its end, after the start
         * @param card the score card of its start
         */
        public Span {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(card, "card");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(
                        "span from " + from + " to " + until + " is empty; give an end that is after its start");
            }
        }

        /**
         * The score all along.
         *
         * @return the points
         */
        public Points total() {
            return card.total();
        }

        /**
         * The verdict all along.
         *
         * @return the verdict with its reasons
         */
        public Qualification qualification() {
            return card.qualification();
        }

        @Override
        public String toString() {
            return from + " to " + until + ": " + total() + ", " + qualification();
        }
    }

    /**
     * The verdict turns.
     *
     * @param at when
     * @param before the verdict until then
     * @param after the verdict from then on
     */
    public record VerdictChange(Instant at, Qualification before, Qualification after) {

        /**
         * The verdict turns.
         *
         * @param at when
         * @param before the verdict until then
         * @param after the verdict from then on
         */
        public VerdictChange {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String toString() {
            return at + ": " + before + " -> " + after;
        }
    }
}
