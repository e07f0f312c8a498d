package dev.smarketing.reporting.experiment;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.experiment.Criterion.AtLeastRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Verdicts in English, French and Spanish. */
final class ExperimentText {

    private ExperimentText() {}

    static String of(CampaignVerdict verdict, Language language) {
        return verdict.campaign() + ", " + verdict.asOf() + colon(language) + decision(verdict.decision(), language)
                + verdict.criteria().stream()
                        .map(criterion -> "\n  " + line(criterion, language))
                        .collect(Collectors.joining());
    }

    static String line(CriterionVerdict verdict, Language language) {
        StringBuilder text = new StringBuilder(verdict.criterion().id())
                .append(colon(language))
                .append(decision(verdict.decision(), language))
                .append(", ")
                .append(arithmetic(verdict, language))
                .append(" (")
                .append(reason(verdict.reason(), language));
        verdict.tail().ifPresent(tail -> text.append(", P = ").append(tail.toText(language)));
        text.append(')');
        if (verdict.stillToContinue().isPresent()) {
            text.append(semicolon(language))
                    .append(toContinue(verdict.stillToContinue().getAsLong(), language));
        }
        if (verdict.stillToAbort().isPresent()) {
            text.append(semicolon(language))
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
        return switch (language) {
            case ENGLISH -> List.of("Criterion", "Goal", "Answered", "Reached", "Decision", "Reason");
            case FRENCH -> List.of("Critère", "Objectif", "Réponses", "Atteint", "Décision", "Raison");
            case SPANISH -> List.of("Criterio", "Objetivo", "Respuestas", "Alcanzado", "Decisión", "Motivo");
        };
    }

    private static String goal(Criterion criterion, Language language) {
        return criterion instanceof AtLeastRate rate
                ? percent(rate.rate(), language)
                : number(criterion.needed().orElseThrow(), language);
    }

    private static String arithmetic(CriterionVerdict verdict, Language language) {
        if (verdict.reading().isEmpty()) {
            return new MetricValue.NotReported().toText(language);
        }
        Reading reading = verdict.reading().get();
        String goal = goal(verdict.criterion(), language);
        String reached = number(reading.reached(), language);
        String answered = number(reading.answered(), language);
        boolean rate = verdict.criterion() instanceof AtLeastRate;
        return switch (language) {
            case ENGLISH -> rate ? reached + " of " + answered + " against " + goal : reached + " against " + goal;
            case FRENCH -> rate ? reached + " sur " + answered + " contre " + goal : reached + " contre " + goal;
            case SPANISH -> rate ? reached + " de " + answered + " frente a " + goal : reached + " frente a " + goal;
        };
    }

    static String decision(Decision decision, Language language) {
        return switch (decision) {
            case CONTINUE -> in(language, "continue", "continuer", "continuar");
            case ABORT -> in(language, "abort", "arrêter", "abandonar");
            case UNDECIDED -> in(language, "undecided", "indécis", "sin decidir");
            case SUCCEEDED -> in(language, "succeeded", "réussi", "logrado");
            case FAILED -> in(language, "failed", "échoué", "fallido");
            case NOT_EVALUABLE -> in(language, "cannot be evaluated", "non évaluable", "no evaluable");
        };
    }

    static String reason(Reason reason, Language language) {
        return switch (reason) {
            case REACHED -> in(language, "reached", "atteint", "alcanzado");
            case OUT_OF_REACH -> in(language, "out of reach", "hors d'atteinte", "fuera de alcance");
            case LIKELY_ABOVE ->
                in(
                        language,
                        "so many would be unlikely at the agreed rate",
                        "un tel nombre serait improbable au taux convenu",
                        "tantos serían improbables con la tasa acordada");
            case LIKELY_BELOW ->
                in(
                        language,
                        "so few would be unlikely at the agreed rate",
                        "un nombre si faible serait improbable au taux convenu",
                        "tan pocos serían improbables con la tasa acordada");
            case NOT_ENOUGH_DATA ->
                in(language, "not enough data yet", "pas encore assez de données", "aún faltan datos");
            case TOO_EARLY -> in(language, "too early", "trop tôt", "demasiado pronto");
            case NO_READING -> in(language, "no reading", "aucun relevé", "sin lectura");
            case MISSED -> in(language, "missed", "manqué", "no alcanzado");
        };
    }

    private static String toContinue(long more, Language language) {
        String number = number(more, language);
        return switch (language) {
            case ENGLISH -> number + (more == 1 ? " more success" : " more successes in a row") + " to continue";
            case FRENCH -> number + (more == 1 ? " succès de plus" : " succès de plus d'affilée") + " pour continuer";
            case SPANISH -> number + (more == 1 ? " éxito más" : " éxitos más seguidos") + " para continuar";
        };
    }

    private static String toAbort(long more, Language language) {
        String number = number(more, language);
        return switch (language) {
            case ENGLISH -> number + (more == 1 ? " more failure" : " more failures in a row") + " to abort";
            case FRENCH -> number + (more == 1 ? " échec de plus" : " échecs de plus d'affilée") + " pour arrêter";
            case SPANISH -> number + (more == 1 ? " fallo más" : " fallos más seguidos") + " para abandonar";
        };
    }

    private static String in(Language language, String english, String french, String spanish) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }

    private static String number(long number, Language language) {
        return Numerals.exact(BigDecimal.valueOf(number), language);
    }

    private static String percent(BigDecimal rate, Language language) {
        int decimals = Math.max(0, rate.scale() - 2);
        return Numerals.percent(rate, decimals, RoundingMode.UNNECESSARY, language);
    }

    private static String colon(Language language) {
        return language == Language.FRENCH ? "\u00a0: " : ": ";
    }

    private static String semicolon(Language language) {
        return language == Language.FRENCH ? "\u00a0; " : "; ";
    }
}
