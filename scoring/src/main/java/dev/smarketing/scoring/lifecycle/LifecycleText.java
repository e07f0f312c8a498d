package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences of this package in three languages. */
final class LifecycleText {

    private LifecycleText() {}

    /** A label and what it names. */
    static String labelled(Language language, String label, String what) {
        return label + language.colon() + what;
    }

    static String english(Part part) {
        return part.toText(Language.ENGLISH);
    }

    /** The points of a change, after the cell that decided it if there is a matrix. */
    private static String points(Transition change, Language language) {
        String points = points(change.points(), language);
        return change.cell().map(label -> label + " (" + points + ")").orElse(points);
    }

    static String points(Map<Part, Points> points, Language language) {
        List<String> parts = new ArrayList<>();
        points.forEach((part, value) -> parts.add(part.toText(language) + " " + value.toText(language)));
        return String.join(", ", parts);
    }

    static String transition(Transition change, Language language) {
        Objects.requireNonNull(language, "language");
        String details = String.join(", ", change.details());
        String mql = "MQL " + change.entries();
        return switch (change.cause()) {
            case QUALIFIED ->
                language.pick("became " + mql + " with ", "devenu " + mql + " avec ", "pasó a " + mql + " con ")
                        + points(change, language);
            case FELL ->
                language.pick("no longer an MQL, with ", "n'est plus MQL, avec ", "ya no es MQL, con ")
                        + points(change, language)
                        + (details.isEmpty()
                                ? ""
                                : labelled(language, language.semicolon() + notMet(language), details));
            case DISQUALIFIED ->
                labelled(language, language.pick("disqualified", "disqualifié", "descalificado"), details);
            case DISQUALIFIER_ENDED ->
                language.pick("no longer disqualified", "n'est plus disqualifié", "ya no está descalificado");
            case ACCEPTED -> language.pick("accepted by sales", "accepté par les ventes", "aceptado por ventas");
            case MOVED -> language.pick("moved on to ", "passé à ", "pasó a ") + change.to();
            case WON -> language.pick("won", "gagné", "ganado");
            case RECYCLED ->
                labelled(
                        language,
                        language.pick("handed back by sales", "rendu par les ventes", "devuelto por ventas"),
                        details);
            case REJECTED ->
                labelled(
                        language,
                        language.pick(
                                "rejected by sales for good",
                                "refusé définitivement par les ventes",
                                "rechazado definitivamente por ventas"),
                        details);
            case LOST -> labelled(language, language.pick("lost", "perdu", "perdido"), details);
            case OVERRIDE_IN ->
                labelled(
                        language,
                        language.pick(
                                        "became " + mql + " on the word of ",
                                        "placé en " + mql + " par ",
                                        "pasó a " + mql + " por decisión de ")
                                + change.details().get(0),
                        change.details().get(1));
            case OVERRIDE_OUT -> takenOut(change.details(), language);
            case OVERRIDE_ENDED ->
                language.pick("no longer an MQL, with ", "n'est plus MQL, avec ", "ya no es MQL, con ")
                        + points(change, language)
                        + language.pick(
                                "; the override has ended",
                                "\u00a0; la décision manuelle a pris fin",
                                "; la decisión manual ha terminado");
        };
    }

    private static String takenOut(List<String> said, Language language) {
        return labelled(
                language,
                language.pick("taken out on the word of ", "retiré par ", "retirado por decisión de ") + said.get(0),
                said.get(1));
    }

    private static String notMet(Language language) {
        return language.pick("not known to be met", "non rempli ou inconnu", "sin cumplir o desconocido");
    }

    static Table table(List<Transition> history, ZoneId zone, Language language) {
        Table table = Table.of(
                language.pick("When", "Quand", "Cuándo"),
                language.pick("From", "De", "De"),
                language.pick("To", "À", "A"),
                language.pick("Why", "Pourquoi", "Por qué"));
        for (Transition change : history) {
            table = table.withRow(
                    Cell.of(change.at().atZone(zone).toOffsetDateTime().toString()),
                    Cell.of(change.from().name()),
                    Cell.of(change.to().name()),
                    Cell.of(transition(change, language)));
        }
        return table;
    }

    static String obstacle(Obstacle obstacle, Language language) {
        String what = String.join(", ", obstacle.details());
        return switch (obstacle.kind()) {
            case POINTS -> {
                Threshold.Shortfall missing = obstacle.shortfall().orElseThrow();
                yield missing.part().toText(language) + " " + missing.actual().toText(language)
                        + language.pick(" of ", " sur ", " de ")
                        + missing.required().toText(language);
            }
            case CELL -> obstacle.cell().orElseThrow().toText(language);
            case REQUIREMENT -> labelled(language, notMet(language), what);
            case DISQUALIFIER ->
                labelled(language, language.pick("disqualified", "disqualifié", "descalificado"), what);
            case COOLDOWN ->
                language.pick("no entry before ", "pas d'entrée avant le ", "sin entrada antes del ") + what;
            case NEW_EVIDENCE ->
                language.pick(
                        "no counted activity since it came back from sales",
                        "aucune activité comptée depuis le retour des ventes",
                        "ninguna actividad contada desde que volvió de ventas");
            case OVERRIDE -> takenOut(obstacle.details(), language);
            case CLOSED ->
                language.pick(
                        "closed by sales for good",
                        "clos définitivement par les ventes",
                        "cerrado definitivamente por ventas");
        };
    }
}
