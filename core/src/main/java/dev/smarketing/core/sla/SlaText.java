package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.time.Duration;

/** How commitments, limits and breaches are written. */
final class SlaText {

    private SlaText() {}

    static String pick(Language language, String english, String french, String spanish) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }

    /** The colon with the space that the language puts before it. */
    static String colon(Language language) {
        return pick(language, ": ", "\u00a0: ", ": ");
    }

    /** The semicolon with the space that the language puts before it. */
    static String semicolon(Language language) {
        return pick(language, "; ", "\u00a0; ", "; ");
    }

    /** A number with its word; in French the plural begins at two. */
    static String counted(long number, String one, String more, Language language) {
        boolean singular = language == Language.FRENCH ? number < 2 : number == 1;
        return number(number, language) + " " + (singular ? one : more);
    }

    static String number(long number, Language language) {
        return Numerals.exact(BigDecimal.valueOf(number), language);
    }

    /** Hours, minutes and seconds; they are abbreviated alike in the three languages. */
    static String duration(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "min");
        append(text, duration.toSecondsPart(), "s");
        return text.isEmpty() ? "0 min" : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number != 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    static String limit(TimeLimit limit, Language language) {
        if (limit instanceof TimeLimit.BusinessTime time) {
            String amount = duration(time.time());
            return pick(
                    language,
                    "within " + amount + " of business time",
                    "sous " + amount + " de temps ouvré",
                    "en " + amount + " de horario laboral");
        }
        if (limit instanceof TimeLimit.BusinessDays days) {
            boolean one = days.number() == 1;
            return pick(
                    language,
                    "within " + days.number() + (one ? " business day" : " business days"),
                    "sous " + days.number() + (one ? " jour ouvré" : " jours ouvrés"),
                    "en " + days.number() + (one ? " día laborable" : " días laborables"));
        }
        if (limit instanceof TimeLimit.CalendarDays days) {
            boolean one = days.number() == 1;
            return pick(
                    language,
                    "within " + days.number() + (one ? " calendar day" : " calendar days"),
                    "sous " + days.number() + (one ? " jour calendaire" : " jours calendaires"),
                    "en " + days.number() + (one ? " día natural" : " días naturales"));
        }
        return pick(language, "without a time limit", "sans limite de temps", "sin límite de tiempo");
    }

    static String commitment(Commitment commitment, Language language) {
        if (commitment instanceof VolumeCommitment volume) {
            String leads = counted(volume.quota(), "lead", "leads", language);
            String segment = volume.segment().map(name -> " (" + name + ")").orElse("");
            return pick(
                    language,
                    "marketing hands over at least " + leads + " a month" + segment,
                    "le marketing transmet au moins " + leads + " par mois" + segment,
                    "marketing entrega al menos " + leads + " al mes" + segment);
        }
        if (commitment instanceof FollowUpCommitment followUp) {
            String limit = limit(followUp.limit(), language);
            boolean one = followUp.attempts() == 1;
            return pick(
                    language,
                    "sales contacts each lead at least " + (one ? "once" : followUp.attempts() + " times") + " "
                            + limit,
                    "les ventes contactent chaque lead au moins " + followUp.attempts() + " fois " + limit,
                    "ventas contacta a cada lead al menos " + followUp.attempts() + (one ? " vez " : " veces ")
                            + limit);
        }
        String limit = limit(((ReviewCommitment) commitment).limit(), language);
        return pick(
                language,
                "sales accepts or rejects each lead " + limit,
                "les ventes acceptent ou refusent chaque lead " + limit,
                "ventas acepta o rechaza cada lead " + limit);
    }

    static String breach(Breach breach, Language language) {
        String done = number(breach.done(), language);
        String needed = number(breach.needed(), language);
        String what = switch (breach.reason()) {
            case TOO_FEW_LEADS ->
                pick(
                        language,
                        done + " of " + needed + " leads",
                        counted(breach.done(), "lead", "leads", language) + " sur " + needed,
                        done + " de " + needed + " leads");
            case TOO_FEW_ATTEMPTS ->
                pick(
                        language,
                        done + " of " + needed + " attempts",
                        counted(breach.done(), "tentative", "tentatives", language) + " sur " + needed,
                        done + " de " + needed + " intentos");
            case NOT_REVIEWED -> pick(language, "not reviewed", "non examiné", "sin revisar");
            case LATE_REVIEW -> pick(language, "reviewed late", "examiné en retard", "revisado tarde");
        };
        return breach.subject() + ", " + breach.commitment() + colon(language) + what
                + provisional(breach.isProvisional(), language);
    }

    static String provisional(boolean provisional, Language language) {
        return provisional ? pick(language, " (provisional)", " (provisoire)", " (provisional)") : "";
    }
}
