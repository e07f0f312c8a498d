package dev.smarketing.core.sla;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** How assessments and comparisons of them are written. */
final class AssessmentText {

    private AssessmentText() {}

    static Table table(PeriodAssessment assessment, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Commitment", "Engagement", "Compromiso"),
                language.pick("Party", "Partie", "Parte"),
                language.pick("Status", "État", "Estado"),
                language.pick("Done", "Fait", "Hecho"),
                language.pick("Owed", "Dû", "Debido"),
                language.pick("Attainment", "Réalisation", "Cumplimiento"));
        for (CommitmentResult result : assessment.results()) {
            table = table.withRow(
                    Cell.of(result.commitment().name()),
                    Cell.of(party(result.commitment().party(), language)),
                    Cell.of(result.status().toText(language)),
                    Cell.of(done(result)),
                    Cell.of(owed(result)),
                    Cell.percent(result.attainment()));
        }
        return table;
    }

    static Table volumes(List<VolumeResult> results, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Commitment", "Engagement", "Compromiso"),
                language.pick("Period", "Période", "Periodo"),
                language.pick("Status", "État", "Estado"),
                language.pick("Delivered", "Livré", "Entregado"),
                language.pick("Carried in", "Report", "Arrastre"),
                language.pick("Owed", "Dû", "Debido"),
                language.pick("Expected", "Attendu", "Esperado"),
                language.pick("Attainment", "Réalisation", "Cumplimiento"));
        for (VolumeResult result : results) {
            table = table.withRow(
                    Cell.of(result.commitment().name()),
                    Cell.of(result.period().toText(language)),
                    Cell.of(result.status().toText(language)),
                    Cell.of(result.delivered()),
                    Cell.of(result.carryIn()),
                    Cell.of(result.promised()),
                    Cell.of(result.expected()),
                    Cell.percent(result.attainment()));
        }
        return table;
    }

    static MetricValue done(CommitmentResult result) {
        return result instanceof VolumeResult volume
                ? volume.delivered()
                : MetricValue.count(((EachLeadResult) result).met());
    }

    private static MetricValue owed(CommitmentResult result) {
        return result instanceof VolumeResult volume
                ? volume.promised()
                : MetricValue.count(((EachLeadResult) result).met() + ((EachLeadResult) result).breached());
    }

    private static String party(Party party, Language language) {
        return switch (party) {
            case MARKETING -> language.pick("Marketing", "Marketing", "Marketing");
            case SALES -> language.pick("Sales", "Vente", "Ventas");
        };
    }

    /** A status, or that nothing was judged. */
    private static String status(Optional<CommitmentStatus> status, Language language) {
        return status.map(known -> known.toText(language)).orElse(language.pick("none", "aucun", "ninguno"));
    }

    static Table table(PeriodComparison comparison, Language language) {
        String before = comparison.before().period().toText(language);
        String after = comparison.after().period().toText(language);
        List<String> columns = new ArrayList<>();
        columns.add(language.pick("Commitment", "Engagement", "Compromiso"));
        columns.add(language.pick("Status ", "État ", "Estado ") + before);
        columns.add(language.pick("Status ", "État ", "Estado ") + after);
        columns.add(language.pick("Done ", "Fait ", "Hecho ") + before);
        columns.add(language.pick("Done ", "Fait ", "Hecho ") + after);
        columns.add(language.pick("Attainment ", "Réalisation ", "Cumplimiento ") + before);
        columns.add(language.pick("Attainment ", "Réalisation ", "Cumplimiento ") + after);
        columns.add(language.pick("Change in points", "Écart en points", "Cambio en puntos"));
        Table table = new Table(columns, List.of());
        for (PeriodComparison.Row row : comparison.rows()) {
            table = table.withRow(
                    Cell.of(row.commitment()),
                    Cell.of(status(row.before().map(CommitmentResult::status), language)),
                    Cell.of(status(row.after().map(CommitmentResult::status), language)),
                    Cell.of(row.before().map(AssessmentText::done).orElse(new MetricValue.NotApplicable())),
                    Cell.of(row.after().map(AssessmentText::done).orElse(new MetricValue.NotApplicable())),
                    Cell.percent(attainment(row.before())),
                    Cell.percent(attainment(row.after())),
                    Cell.fixed(row.change(), 1));
        }
        return table;
    }

    private static MetricValue attainment(Optional<CommitmentResult> result) {
        return result.map(CommitmentResult::attainment).orElse(new MetricValue.NotApplicable());
    }

    static Table table(AgreementComparison comparison, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Subject", "Objet", "Objeto"),
                language.pick("Commitment", "Engagement", "Compromiso"),
                language.pick("Before", "Avant", "Antes"),
                language.pick("After", "Après", "Después"));
        for (AgreementComparison.Flip flip : comparison.flips()) {
            table = table.withRow(
                    Cell.of(flip.subject()),
                    Cell.of(flip.commitment()),
                    Cell.of(status(flip.before(), language)),
                    Cell.of(status(flip.after(), language)));
        }
        return table;
    }

    static String flip(AgreementComparison.Flip flip, Language language) {
        Objects.requireNonNull(language, "language");
        return flip.subject() + ", " + flip.commitment() + language.colon() + status(flip.before(), language) + " -> "
                + status(flip.after(), language);
    }

    static String comparison(AgreementComparison comparison, Language language) {
        int same = comparison.unchanged();
        int flips = comparison.flips().size();
        StringBuilder text = new StringBuilder(language.pick(
                Numerals.counted(flips, "verdict flips", "verdicts flip", language) + ", "
                        + Numerals.counted(same, "stays", "stay", language),
                Numerals.counted(flips, "verdict change", "verdicts changent", language) + ", "
                        + Numerals.counted(same, "reste", "restent", language),
                Numerals.counted(flips, "veredicto cambia", "veredictos cambian", language) + ", "
                        + Numerals.counted(same, "queda igual", "quedan igual", language)));
        comparison.flips().forEach(flip -> text.append('\n').append(flip(flip, language)));
        return text.toString();
    }

    static String row(PeriodComparison comparison, PeriodComparison.Row row, Language language) {
        String before = attainment(row.before()).toPercentText(language);
        String after = attainment(row.after()).toPercentText(language);
        return row.commitment() + language.colon()
                + comparison.before().period().toText(language) + " "
                + status(row.before().map(CommitmentResult::status), language) + " (" + before + "), "
                + comparison.after().period().toText(language) + " "
                + status(row.after().map(CommitmentResult::status), language) + " (" + after + ")";
    }

    static String rule(MatchingRule rule, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> parts = new ArrayList<>();
        if (!rule.segments().isEmpty()) {
            parts.add(language.pick("segment ", "segment ", "segmento ") + String.join(", ", rule.segments()));
        }
        if (!rule.channels().isEmpty()) {
            parts.add(language.pick("channel ", "canal ", "canal ")
                    + rule.channels().stream().map(Channel::toString).collect(Collectors.joining(", ")));
        }
        rule.condition().ifPresent(condition -> parts.add(condition.toText(language)));
        if (parts.isEmpty()) {
            parts.add(language.pick("every lead", "chaque lead", "cada lead"));
        }
        String owed =
                rule.owing().isEmpty() ? language.pick("everything", "tout", "todo") : String.join(", ", rule.owing());
        if (rule.isDisabled()) {
            owed = language.pick("disabled", "désactivée", "desactivada");
        } else if (rule.exemption().isPresent()) {
            owed = CommitmentStatus.EXEMPT.toText(language) + " ("
                    + rule.exemption().get() + ")";
        }
        return rule.name() + language.colon() + String.join(language.semicolon(), parts) + " -> " + owed;
    }
}
