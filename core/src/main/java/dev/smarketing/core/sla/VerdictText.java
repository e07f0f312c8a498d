package dev.smarketing.core.sla;

import static dev.smarketing.core.text.Numerals.counted;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** How verdicts and results are written, with the arithmetic behind them. */
final class VerdictText {

    private VerdictText() {}

    static String of(HandoffVerdict verdict, Language language) {
        ZoneId zone = verdict.zone();
        StringBuilder text = new StringBuilder(verdict.handoff().id())
                .append(", ")
                .append(verdict.commitment().name())
                .append(verdict.cycle() == 1 ? "" : " #" + verdict.cycle())
                .append(language.colon())
                .append(verdict.status().toText(language));
        verdict.exemption().ifPresent(reason -> text.append(" (").append(reason).append(')'));
        text.append(SlaText.provisional(verdict.isProvisional(), language)).append(language.semicolon());
        if (verdict.commitment() instanceof ReviewCommitment) {
            text.append(review(verdict, zone, language));
        } else {
            text.append(language.pick(
                    verdict.done() + " of " + counted(verdict.needed(), "attempt", "attempts", language),
                    counted(verdict.done(), "tentative", "tentatives", language) + " sur " + verdict.needed(),
                    verdict.done() + " de " + counted(verdict.needed(), "intento", "intentos", language)));
            verdict.contact()
                    .ifPresent(contact -> text.append(language.pick(
                                    ", the lead answered ", ", le lead a répondu le ", ", el lead respondió el "))
                            .append(local(contact.at(), zone)));
        }
        text.append(language.pick("; handed over ", "\u00a0; transmis le ", "; entregado el "))
                .append(local(verdict.handoff().at(), zone));
        verdict.dueAt()
                .ifPresent(due -> text.append(language.pick(", due ", ", échéance le ", ", vence el "))
                        .append(local(due, zone)));
        String used = SlaText.duration(verdict.used());
        text.append(language.pick(
                ", " + used + " of business time used",
                ", temps ouvré écoulé\u00a0: " + used,
                ", horario laboral transcurrido: " + used));
        verdict.remaining().ifPresent(remaining -> {
            String left = SlaText.duration(remaining);
            text.append(language.pick(", " + left + " left", ", reste " + left, ", tiempo restante: " + left));
        });
        if (!verdict.notCounted().isEmpty()) {
            text.append(language.pick("; not counted: ", "\u00a0; non comptées\u00a0: ", "; no contados: "))
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
            return language.pick("not reviewed", "non examiné", "sin revisar");
        }
        String reason = review.rejectionReason().map(code -> " (" + code + ")").orElse("");
        return (review.isAccepted()
                        ? language.pick("accepted ", "accepté le ", "aceptado el ")
                        : language.pick("rejected", "refusé", "rechazado")
                                + reason
                                + language.pick(" ", " le ", " el "))
                + local(review.at(), zone);
    }

    static String local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
    }

    static String of(EachLeadResult result, Language language) {
        String met = Numerals.exact(result.met(), language);
        String breached = Numerals.exact(result.breached(), language);
        String open = Numerals.exact(result.open(), language);
        String exempt = Numerals.exact(result.exempt(), language);
        return head(result, language)
                + language.pick(
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

    static String head(CommitmentResult result, Language language) {
        return result.commitment().name() + ", " + result.period().toText(language) + language.colon()
                + result.status().toText(language)
                + SlaText.provisional(result.isProvisional() && !result.status().isOpen(), language)
                + language.semicolon();
    }
}
