package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.SlaText.counted;
import static dev.smarketing.core.sla.SlaText.number;
import static dev.smarketing.core.sla.SlaText.pick;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** How verdicts and results are written, with the arithmetic behind them. */
final class VerdictText {

    private VerdictText() {}

    static String of(HandoffVerdict verdict, Language language) {
        ZoneId zone = verdict.version().calendar().zone();
        StringBuilder text = new StringBuilder(verdict.handoff().id())
                .append(", ")
                .append(verdict.commitment().name())
                .append(SlaText.colon(language))
                .append(verdict.status().toText(language));
        verdict.exemption().ifPresent(reason -> text.append(" (").append(reason).append(')'));
        text.append(SlaText.provisional(verdict.isProvisional(), language)).append(SlaText.semicolon(language));
        if (verdict.commitment() instanceof ReviewCommitment) {
            text.append(review(verdict, zone, language));
        } else {
            text.append(pick(
                    language,
                    verdict.done() + " of " + verdict.needed() + " attempts",
                    counted(verdict.done(), "tentative", "tentatives", language) + " sur " + verdict.needed(),
                    verdict.done() + " de " + verdict.needed() + " intentos"));
            verdict.contact()
                    .ifPresent(contact -> text.append(pick(
                                    language,
                                    ", the lead answered ",
                                    ", le lead a répondu le ",
                                    ", el lead respondió el "))
                            .append(local(contact.at(), zone)));
        }
        text.append(pick(language, "; handed over ", "\u00a0; transmis le ", "; entregado el "))
                .append(local(verdict.handoff().at(), zone));
        verdict.dueAt()
                .ifPresent(due -> text.append(pick(language, ", due ", ", échéance le ", ", vence el "))
                        .append(local(due, zone)));
        String used = SlaText.duration(verdict.used());
        text.append(pick(
                language,
                ", " + used + " of business time used",
                ", temps ouvré écoulé\u00a0: " + used,
                ", horario laboral transcurrido: " + used));
        verdict.remaining().ifPresent(remaining -> {
            String left = SlaText.duration(remaining);
            text.append(pick(language, ", " + left + " left", ", reste " + left, ", tiempo restante: " + left));
        });
        if (!verdict.notCounted().isEmpty()) {
            text.append(pick(language, "; not counted: ", "\u00a0; non comptées\u00a0: ", "; no contados: "))
                    .append(verdict.notCounted().stream()
                            .map(uncounted -> uncounted.attempt().id() + " ("
                                    + uncounted.reason().toText(language) + ")")
                            .collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    private static String review(HandoffVerdict verdict, ZoneId zone, Language language) {
        LeadReview review = verdict.review().orElse(null);
        if (review == null) {
            return pick(language, "not reviewed", "non examiné", "sin revisar");
        }
        String reason = review.rejectionReason().map(code -> " (" + code + ")").orElse("");
        return (review.isAccepted()
                        ? pick(language, "accepted ", "accepté le ", "aceptado el ")
                        : pick(language, "rejected", "refusé", "rechazado")
                                + reason
                                + pick(language, " ", " le ", " el "))
                + local(review.at(), zone);
    }

    private static String local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
    }

    static String of(VolumeResult result, Language language) {
        long rejected = result.gross() - result.net();
        String net = number(result.net(), language);
        String owed = number(result.promised(), language);
        String gross = number(result.gross(), language);
        String expected = result.expected().toText(language);
        return head(result, result.month().toString(), language)
                + pick(
                        language,
                        net + " of " + owed + " leads (" + gross + " handed over, " + number(rejected, language)
                                + " rejected), " + expected + " expected by now",
                        counted(result.net(), "lead", "leads", language) + " sur " + owed + " (" + gross + " transmis, "
                                + counted(rejected, "refusé", "refusés", language) + "), " + expected
                                + " attendus à ce jour",
                        net + " de " + owed + " leads ("
                                + counted(result.gross(), "entregado", "entregados", language) + ", "
                                + counted(rejected, "rechazado", "rechazados", language) + "), "
                                + expected + " esperados hasta ahora")
                + outlook(result, language);
    }

    private static String outlook(VolumeResult result, Language language) {
        StringBuilder text = new StringBuilder();
        if (result.status().isOpen() && result.requiredPerUnit().isValue()) {
            String required = result.requiredPerUnit().toText(language);
            text.append(
                    switch (result.commitment().basis()) {
                        case BUSINESS_DAYS ->
                            pick(
                                    language,
                                    "; " + required + " needed a business day",
                                    "\u00a0; il en faut " + required + " par jour ouvré",
                                    "; hacen falta " + required + " por día laborable");
                        case CALENDAR_DAYS ->
                            pick(
                                    language,
                                    "; " + required + " needed a day",
                                    "\u00a0; il en faut " + required + " par jour",
                                    "; hacen falta " + required + " por día");
                        case BUSINESS_TIME ->
                            pick(
                                    language,
                                    "; " + required + " needed a business hour",
                                    "\u00a0; il en faut " + required + " par heure ouvrée",
                                    "; hacen falta " + required + " por hora laboral");
                    });
        }
        if (result.status().isOpen() && result.forecast().isValue()) {
            String forecast = result.forecast().toText(language);
            text.append(pick(
                    language,
                    ", " + forecast + " at this pace",
                    ", " + forecast + " à ce rythme",
                    ", " + forecast + " a este ritmo"));
        }
        return text.toString();
    }

    static String of(EachLeadResult result, Language language) {
        String met = number(result.met(), language);
        String breached = number(result.breached(), language);
        String open = number(result.open(), language);
        String exempt = number(result.exempt(), language);
        return head(result, result.month().toString(), language)
                + pick(
                        language,
                        met + " met, " + breached + " breached, " + open + " open, " + exempt + " exempt",
                        counted(result.met(), "tenu", "tenus", language) + ", "
                                + counted(result.breached(), "non tenu", "non tenus", language) + ", "
                                + open + " en cours, "
                                + counted(result.exempt(), "dispensé", "dispensés", language),
                        counted(result.met(), "cumplido", "cumplidos", language) + ", "
                                + counted(result.breached(), "incumplido", "incumplidos", language) + ", "
                                + open + " en curso, "
                                + counted(result.exempt(), "exento", "exentos", language));
    }

    private static String head(CommitmentResult result, String month, Language language) {
        return result.commitment().name() + ", " + month + SlaText.colon(language)
                + result.status().toText(language)
                + SlaText.provisional(result.isProvisional() && !result.status().isOpen(), language)
                + SlaText.semicolon(language);
    }

    static Table table(MonthAssessment assessment, Language language) {
        Table table = switch (language) {
            case ENGLISH -> Table.of("Commitment", "Party", "Status", "Done", "Owed", "Attainment");
            case FRENCH -> Table.of("Engagement", "Partie", "État", "Fait", "Dû", "Réalisation");
            case SPANISH -> Table.of("Compromiso", "Parte", "Estado", "Hecho", "Debido", "Cumplimiento");
        };
        for (CommitmentResult result : assessment.results()) {
            long done = result instanceof VolumeResult volume ? volume.net() : ((EachLeadResult) result).met();
            long owed = result instanceof VolumeResult volume
                    ? volume.promised()
                    : ((EachLeadResult) result).met() + ((EachLeadResult) result).breached();
            table = table.withRow(
                    Cell.of(result.commitment().name()),
                    Cell.of(party(result.commitment().party(), language)),
                    Cell.of(result.status().toText(language)),
                    Cell.of(MetricValue.count(done)),
                    Cell.of(MetricValue.count(owed)),
                    Cell.percent(result.attainment()));
        }
        return table;
    }

    private static String party(Party party, Language language) {
        return switch (party) {
            case MARKETING -> pick(language, "Marketing", "Marketing", "Marketing");
            case SALES -> pick(language, "Sales", "Ventes", "Ventas");
        };
    }
}
