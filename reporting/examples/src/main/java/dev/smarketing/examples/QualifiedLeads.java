package dev.smarketing.examples;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The scores of all leads now, and the handoffs of those that qualified at some time until now: a lead is
 * handed to sales once, at the first instant at which the model calls it qualified.
 *
 * @param cards the score of every lead now
 * @param handoffs the handoffs, by lead, in the order of time
 */
record QualifiedLeads(Map<LeadId, ScoreCard> cards, Map<LeadId, Handoff> handoffs) {

    static QualifiedLeads of(ScoringModel model, List<KnownLead> leads, Instant asOf, Progress progress) {
        Map<LeadId, ScoreCard> cards = new LinkedHashMap<>();
        List<Handoff> found = new ArrayList<>();
        for (KnownLead known : leads) {
            LeadId id = known.lead().id();
            cards.put(id, model.score(known.lead(), known.activities(), asOf));
            firstQualified(model, known, asOf)
                    .ifPresent(at -> found.add(Handoff.of(id.value(), id, at).withChannel(known.channel())));
            progress.done("scoring leads", cards.size());
        }
        progress.end("scoring leads", cards.size());
        found.sort((a, b) -> a.at().compareTo(b.at()));
        Map<LeadId, Handoff> handoffs = new LinkedHashMap<>();
        found.forEach(handoff -> handoffs.put(handoff.lead(), handoff));
        return new QualifiedLeads(Collections.unmodifiableMap(cards), Collections.unmodifiableMap(handoffs));
    }

    /** The score can change at an activity and, in between, at the midnights that the model itself names. */
    static Optional<Instant> firstQualified(ScoringModel model, KnownLead known, Instant asOf) {
        NavigableSet<Instant> events = new TreeSet<>();
        events.add(known.createdAt());
        known.activities().stream()
                .map(Activity::at)
                .filter(at -> at.isAfter(known.createdAt()))
                .forEach(events::add);
        for (Instant event : events.headSet(asOf, true)) {
            Instant next = Optional.ofNullable(events.higher(event)).orElse(asOf.plusNanos(1));
            Optional<ScoreCard> card = Optional.of(model.score(known.lead(), known.activities(), event));
            while (card.isPresent()
                    && card.get().asOf().isBefore(next)
                    && !card.get().asOf().isAfter(asOf)) {
                if (card.get().isQualified()) {
                    return Optional.of(card.get().asOf());
                }
                card = model.nextChange(
                        known.lead(), known.activities(), card.get().asOf());
            }
        }
        return Optional.empty();
    }
}
