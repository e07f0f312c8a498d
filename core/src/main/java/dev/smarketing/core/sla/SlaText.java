package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Objects;

/** How commitments, limits and breaches are written. */
final class SlaText {

    private SlaText() {}

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
        Objects.requireNonNull(language, "language");
        if (limit instanceof TimeLimit.BusinessTime time) {
            String amount = duration(time.time());
            return language.pick(
                    "within " + amount + " of business time",
                    "sous " + amount + " de temps ouvré",
                    "en " + amount + " de horario laboral");
        }
        if (limit instanceof TimeLimit.BusinessDays days) {
            boolean one = days.number() == 1;
            return language.pick(
                    "within " + days.number() + (one ? " business day" : " business days"),
                    "sous " + days.number() + (one ? " jour ouvré" : " jours ouvrés"),
                    "en " + days.number() + (one ? " día laborable" : " días laborables"));
        }
        if (limit instanceof TimeLimit.CalendarDays days) {
            boolean one = days.number() == 1;
            return language.pick(
                    "within " + days.number() + (one ? " calendar day" : " calendar days"),
                    "sous " + days.number() + (one ? " jour calendaire" : " jours calendaires"),
                    "en " + days.number() + (one ? " día natural" : " días naturales"));
        }
        return language.pick("without a time limit", "sans limite de temps", "sin límite de tiempo");
    }

    static String commitment(Commitment commitment, Language language) {
        if (commitment instanceof VolumeCommitment volume) {
            return VolumeText.of(volume, language);
        }
        if (commitment instanceof FollowUpCommitment followUp) {
            String limit = limit(followUp.limit(), language);
            boolean one = followUp.attempts() == 1;
            return language.pick(
                    "sales contacts each lead at least " + (one ? "once" : followUp.attempts() + " times") + " "
                            + limit,
                    "les ventes contactent chaque lead au moins " + followUp.attempts() + " fois " + limit,
                    "ventas contacta a cada lead al menos " + followUp.attempts() + (one ? " vez " : " veces ")
                            + limit);
        }
        String limit = limit(((ReviewCommitment) commitment).limit(), language);
        return language.pick(
                "sales accepts or rejects each lead " + limit,
                "les ventes acceptent ou refusent chaque lead " + limit,
                "ventas acepta o rechaza cada lead " + limit);
    }

    static String breach(Breach breach, Language language) {
        String what = switch (breach.reason()) {
            case TOO_FEW_LEADS, TOO_LITTLE_VALUE -> VolumeText.done(breach.done(), breach.needed(), language);
            case TOO_FEW_ATTEMPTS -> attempts(breach.done(), breach.needed(), language);
            case GAP_TOO_LONG ->
                language.pick(
                                "too long between attempts, ",
                                "trop de temps entre les tentatives, ",
                                "demasiado tiempo entre intentos, ")
                        + attempts(breach.done(), breach.needed(), language);
            case NOT_REVIEWED -> language.pick("not reviewed", "non examiné", "sin revisar");
            case LATE_REVIEW -> language.pick("reviewed late", "examiné en retard", "revisado tarde");
        };
        return breach.subject() + ", " + breach.commitment() + language.colon() + what
                + provisional(breach.isProvisional(), language);
    }

    static String attempts(MetricValue done, MetricValue needed, Language language) {
        String of = needed.toText(language);
        boolean one = needed.equals(MetricValue.count(1));
        return language.pick(
                done.toText(language) + " of " + of + (one ? " attempt" : " attempts"),
                done.toText(language) + (isBelowTwo(done) ? " tentative" : " tentatives") + " sur " + of,
                done.toText(language) + " de " + of + (one ? " intento" : " intentos"));
    }

    private static boolean isBelowTwo(MetricValue count) {
        return count.equals(MetricValue.count(0)) || count.equals(MetricValue.count(1));
    }

    static String provisional(boolean provisional, Language language) {
        return provisional ? language.pick(" (provisional)", " (provisoire)", " (provisional)") : "";
    }
}
