package dev.smarketing.reporting.experiment;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.experiment.Criterion.AtLeastRate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Verdicts in English, French and Spanish. */
final class ExperimentText {

    private ExperimentText() {}

    static String of(CampaignVerdict verdict, Language language) {
        Objects.requireNonNull(language, "language");
        return verdict.campaign() + ", " + verdict.asOf() + language.colon() + decision(verdict.decision(), language)
                + verdict.criteria().stream()
                        .map(criterion -> "\n  " + line(criterion, language))
                        .collect(Collectors.joining());
    }

    static String line(CriterionVerdict verdict, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder(verdict.criterion().id())
                .append(language.colon())
                .append(decision(verdict.decision(), language))
                .append(", ")
                .append(arithmetic(verdict, language))
                .append(" (")
                .append(reason(verdict.reason(), language));
        verdict.tail().ifPresent(tail -> text.append(", P = ").append(tail.toText(language)));
        text.append(')');
        if (verdict.stillToContinue().isPresent()) {
            text.append(language.semicolon())
                    .append(toContinue(verdict.stillToContinue().getAsLong(), language));
        }
        if (verdict.stillToAbort().isPresent()) {
            text.append(language.semicolon())
                    .append(toAbort(verdict.stillToAbort().getAsLong(), language));
        }
        return text.toString();
    }

    static Table table(CampaignVerdict verdict, Language language) {
        Table table = new Table(headings(language), List.of());
        for (CriterionVerdict criterion : verdict.criteria()) {
            table = table.withRow(
                    Cell.of(criterion.criterion().id()),
                    Cell.of(goal(criterion.criterion(), language)),
                    Cell.of(criterion
                            .reading()
                            .map(reading -> MetricValue.count(reading.answered()))
                            .orElse(new MetricValue.NotReported())),
                    Cell.of(criterion
                            .reading()
                            .map(reading -> MetricValue.count(reading.reached()))
                            .orElse(new MetricValue.NotReported())),
                    Cell.of(decision(criterion.decision(), language)),
                    Cell.of(reason(criterion.reason(), language)));
        }
        return table;
    }

    private static List<String> headings(Language language) {
        Objects.requireNonNull(language, "language");
        return List.of(
                language.pick("Criterion", "Critère", "Criterio"),
                language.pick("Goal", "Objectif", "Objetivo"),
                language.pick("Answered", "Réponses", "Respuestas"),
                language.pick("Reached", "Atteint", "Alcanzado"),
                language.pick("Decision", "Décision", "Decisión"),
                language.pick("Reason", "Raison", "Motivo"));
    }

    private static String goal(Criterion criterion, Language language) {
        return criterion instanceof AtLeastRate rate
                ? Numerals.percent(rate.rate(), language)
                : Numerals.exact(criterion.needed().orElseThrow(), language);
    }

    private static String arithmetic(CriterionVerdict verdict, Language language) {
        if (verdict.reading().isEmpty()) {
            return new MetricValue.NotReported().toText(language);
        }
        Reading reading = verdict.reading().get();
        String goal = goal(verdict.criterion(), language);
        String reached = Numerals.exact(reading.reached(), language);
        String answered = Numerals.exact(reading.answered(), language);
        boolean rate = verdict.criterion() instanceof AtLeastRate;
        String of = rate ? language.pick(" of ", " sur ", " de ") + answered : "";
        return reached + of + language.pick(" against ", " contre ", " frente a ") + goal;
    }

    static String decision(Decision decision, Language language) {
        return switch (decision) {
            case CONTINUE -> language.pick("continue", "continuer", "continuar");
            case ABORT -> language.pick("abort", "arrêter", "abandonar");
            case UNDECIDED -> language.pick("undecided", "indécis", "sin decidir");
            case SUCCEEDED -> language.pick("succeeded", "réussi", "logrado");
            case FAILED -> language.pick("failed", "échoué", "fallido");
            case NOT_EVALUABLE -> language.pick("cannot be evaluated", "non évaluable", "no evaluable");
        };
    }

    static String reason(Reason reason, Language language) {
        return switch (reason) {
            case REACHED -> language.pick("reached", "atteint", "alcanzado");
            case OUT_OF_REACH -> language.pick("out of reach", "hors d'atteinte", "fuera de alcance");
            case LIKELY_ABOVE ->
                language.pick(
                        "so many would be unlikely at the agreed rate",
                        "un tel nombre serait improbable au taux convenu",
                        "tantos serían improbables con la tasa acordada");
            case LIKELY_BELOW ->
                language.pick(
                        "so few would be unlikely at the agreed rate",
                        "un nombre si faible serait improbable au taux convenu",
                        "tan pocos serían improbables con la tasa acordada");
            case NOT_ENOUGH_DATA ->
                language.pick("not enough data yet", "pas encore assez de données", "aún faltan datos");
            case TOO_EARLY -> language.pick("too early", "trop tôt", "demasiado pronto");
            case NO_READING -> language.pick("no reading", "aucun relevé", "sin lectura");
            case MISSED -> language.pick("missed", "manqué", "no alcanzado");
        };
    }

    private static String toContinue(long more, Language language) {
        String number = Numerals.exact(more, language);
        return number
                + (more == 1
                        ? language.pick(" more success", " succès de plus", " éxito más")
                        : language.pick(
                                " more successes in a row", " succès de plus d'affilée", " éxitos más seguidos"))
                + language.pick(" to continue", " pour continuer", " para continuar");
    }

    private static String toAbort(long more, Language language) {
        String number = Numerals.exact(more, language);
        return number
                + (more == 1
                        ? language.pick(" more failure", " échec de plus", " fallo más")
                        : language.pick(" more failures in a row", " échecs de plus d'affilée", " fallos más seguidos"))
                + language.pick(" to abort", " pour arrêter", " para abandonar");
    }
}
