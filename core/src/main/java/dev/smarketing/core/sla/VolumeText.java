package dev.smarketing.core.sla;

import static dev.smarketing.core.text.Numerals.counted;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.RoundingMode;

/** How volume commitments and their results are written. */
final class VolumeText {

    /** As a ratio is written. */
    private static final int SHOWN_DECIMALS = 4;

    private VolumeText() {}

    static String of(VolumeCommitment volume, Language language) {
        String what = amount(volume.quota(), language);
        String segment = volume.segment().map(name -> " (" + name + ")").orElse("");
        String every = every(volume.length(), language);
        if (volume.unit().currency() == null) {
            return language.pick(
                    "marketing hands over at least " + what + every + segment,
                    "le marketing transmet au moins " + what + every + segment,
                    "marketing entrega al menos " + what + every + segment);
        }
        return language.pick(
                "marketing hands over leads worth at least " + what + every + segment,
                "le marketing transmet des leads d'une valeur d'au moins " + what + every + segment,
                "marketing entrega leads por un valor de al menos " + what + every + segment);
    }

    private static String every(PeriodLength length, Language language) {
        return switch (length.unit()) {
            case WEEK -> language.pick(" a week", " par semaine", " a la semana");
            case MONTH -> language.pick(" a month", " par mois", " al mes");
            case QUARTER -> language.pick(" a quarter", " par trimestre", " al trimestre");
        };
    }

    /** Leads with their word, or money. */
    static String amount(MetricValue value, Language language) {
        return value instanceof MetricValue.Quantity leads
                ? value.toText(language) + " " + (Numerals.isSingular(leads.number(), language) ? "lead" : "leads")
                : value.toText(language);
    }

    private static boolean isOne(MetricValue ratio, Language language) {
        return ratio instanceof MetricValue.Ratio number
                && Numerals.isSingular(
                        number.part().divide(number.whole(), SHOWN_DECIMALS, RoundingMode.HALF_EVEN), language);
    }

    static String of(VolumeResult result, Language language) {
        StringBuilder text = new StringBuilder(VerdictText.head(result, language));
        text.append(done(result.delivered(), result.promised(), language))
                .append(" (")
                .append(leads(result, language))
                .append("), ")
                .append(expected(result, language));
        carried(result, language, text);
        outlook(result, language, text);
        return text.toString();
    }

    /** So much of so much. */
    static String done(MetricValue done, MetricValue needed, Language language) {
        return language.pick(
                done.toText(language) + " of " + amount(needed, language),
                amount(done, language) + " sur " + needed.toText(language),
                done.toText(language) + " de " + amount(needed, language));
    }

    private static String leads(VolumeResult result, Language language) {
        String gross = Numerals.exact(result.gross(), language);
        long refused = result.gross() - result.net();
        String rejected = Numerals.exact(refused, language);
        StringBuilder text = new StringBuilder(language.pick(
                gross + " handed over, " + rejected + " rejected",
                gross + " transmis, " + counted(refused, "refusé", "refusés", language),
                counted(result.gross(), "entregado", "entregados", language) + ", "
                        + counted(refused, "rechazado", "rechazados", language)));
        if (result.withoutValue() > 0) {
            text.append(", ")
                    .append(Numerals.exact(result.withoutValue(), language))
                    .append(language.pick(" without a value", " sans valeur", " sin valor"));
        }
        if (result.exempt() > 0) {
            text.append(", ")
                    .append(language.pick(
                            Numerals.exact(result.exempt(), language) + " exempt",
                            counted(result.exempt(), "dispensé", "dispensés", language),
                            counted(result.exempt(), "exento", "exentos", language)));
        }
        return text.toString();
    }

    private static String expected(VolumeResult result, Language language) {
        String expected = result.expected().toText(language);
        boolean one = isOne(result.expected(), language);
        return language.pick(
                expected + " expected by now",
                expected + (one ? " attendu à ce jour" : " attendus à ce jour"),
                expected + (one ? " esperado hasta ahora" : " esperados hasta ahora"));
    }

    private static void carried(VolumeResult result, Language language, StringBuilder text) {
        if (result.carriesSomething()) {
            text.append(language.pick("; carried in: ", "\u00a0; report\u00a0: ", "; arrastre: "))
                    .append(amount(result.carryIn(), language));
        }
    }

    private static void outlook(VolumeResult result, Language language, StringBuilder text) {
        if (result.status().isOpen() && result.requiredPerUnit().isValue()) {
            text.append(language.semicolon()).append(needed(result, language));
        }
        if (result.status().isOpen() && result.forecast().isValue()) {
            String forecast = result.forecast().toText(language);
            text.append(language.pick(
                    ", " + forecast + " at this pace",
                    ", " + forecast + " à ce rythme",
                    ", " + forecast + " a este ritmo"));
        }
    }

    /** So much a unit is needed. */
    private static String needed(VolumeResult result, Language language) {
        MetricValue required = result.requiredPerUnit();
        String each = switch (result.commitment().basis()) {
            case BUSINESS_DAYS -> language.pick(" a business day", " par jour ouvré", " por día laborable");
            case CALENDAR_DAYS -> language.pick(" a day", " par jour", " por día");
            case BUSINESS_TIME -> language.pick(" a business hour", " par heure ouvrée", " por hora laboral");
        };
        String number = required.toText(language);
        boolean money = result.commitment().unit().currency() != null;
        return language.pick(
                number + " needed" + each,
                (money ? "il faut " : "il en faut ") + number + each,
                (isOne(required, language) ? "hace falta " : "hacen falta ") + number + each);
    }
}
