package dev.smarketing.scoring;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** Scores as tables, with headings in three languages. */
final class ScoreTables {

    private ScoreTables() {}

    static Table of(ScoreTimeline timeline, Language language) {
        Table table = Table.of(
                language.pick("From", "De", "Desde"),
                language.pick("Until", "Jusqu'à", "Hasta"),
                language.pick("Score", "Score", "Puntuación"),
                language.pick("Explicit", "Explicite", "Explícito"),
                language.pick("Implicit", "Implicite", "Implícito"),
                language.pick("Verdict", "Verdict", "Veredicto"));
        for (ScoreTimeline.Span span : timeline.spans()) {
            ZoneId zone = span.card().model().zone();
            table = table.withRow(
                    local(span.from(), zone),
                    local(span.until(), zone),
                    points(span.total()),
                    points(span.card().explicit()),
                    points(span.card().implicit()),
                    Cell.of(span.qualification().toText(language)));
        }
        return table;
    }

    static Table of(AccountScore score, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Person", "Personne", "Persona"),
                language.pick("Score", "Score", "Puntuación"),
                language.pick("Limited", "Limité", "Limitada"),
                language.pick("Weight", "Poids", "Peso"),
                language.pick("Adds", "Apporte", "Aporta"));
        for (AccountScore.Part part : score.parts()) {
            table = table.withRow(
                    Cell.of(part.leadId().value()),
                    points(part.score()),
                    points(part.limited()),
                    Cell.fixed(
                            part.weight(),
                            Math.max(0, part.weight().stripTrailingZeros().scale())),
                    points(part.points()));
        }
        return table;
    }

    /** The local time with its offset, so that the two equal hours of autumn differ. */
    private static Cell local(Instant instant, ZoneId zone) {
        return Cell.of(instant.atZone(zone).toOffsetDateTime().toString());
    }

    private static Cell points(Points points) {
        return Cell.fixed(points.toBigDecimal(), 2);
    }
}
