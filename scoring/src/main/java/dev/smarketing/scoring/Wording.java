package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of explanations in three languages. */
final class Wording {

    static final Words ELSE = new Words("; else ", "\u00a0; sinon ", "; si no ");
    static final Words NUMBER_OF = new Words("number of ", "nombre de ", "número de ");
    static final Words SCORED = new Words("scored", "a obtenu", "obtuvo");
    static final Words LIMITED = new Words("limited", "limité", "limitado");
    static final Words IDLE = new Words("idle", "inactif", "inactivo");
    static final Words TOTAL = new Words("total", "total", "total");
    static final Words EXPLICIT = new Words("explicit", "explicite", "explícito");
    static final Words IMPLICIT = new Words("implicit", "implicite", "implícito");
    static final Words QUALIFIED = new Words("qualified", "qualifié", "cualificado");
    static final Words NOT_YET = new Words("not yet qualified", "pas encore qualifié", "aún no cualificado");
    static final Words DISQUALIFIED = new Words("disqualified", "disqualifié", "descalificado");
    static final Words NOT_MET = new Words("not met", "non rempli", "no cumplido");
    static final Words NOT_KNOWN = new Words("not known", "inconnu", "desconocido");
    static final Words OF = new Words("of", "sur", "de");
    static final Words FADED = new Words("faded", "estompés", "desvanecidos");
    static final Words TOO_OLD = new Words("too old", "trop anciens", "demasiado antiguos");
    static final Words TOO_OFTEN = new Words(
            "over the frequency limit", "au-delà de la fréquence limite", "por encima de la frecuencia límite");
    static final Words BY_LIMIT =
            new Words("by the rule's limit", "par la limite de la règle", "por el límite de la regla");
    static final Words MISSING = new Words("not known", "inconnu", "desconocido");
    static final Words NO_PERSON = new Words("no person", "aucune personne", "ninguna persona");
    static final Words NOT_ENOUGH_PEOPLE =
            new Words("not enough people", "pas assez de personnes", "no hay suficientes personas");
    static final Words AT_LEAST = new Words("at least", "au moins", "al menos");
    static final Words ONLY_FOR = new Words("only for", "seulement pour", "solo para");
    static final Words ONLY_WITH = new Words("only with", "seulement avec", "solo con");
    static final Words FOR = new Words("for", "pour", "para");
    static final Words BY = new Words("by", "par", "por");
    static final Words UNTIL = new Words("until", "jusqu'au", "hasta");
    static final Words OTHERWISE = new Words("; otherwise ", "\u00a0; sinon ", "; si no, ");
    static final Words REDEFINED = new Words("rule changed", "règle modifiée", "regla modificada");
    static final Words ADDED = new Words("new rule", "nouvelle règle", "regla nueva");
    static final Words REMOVED = new Words("rule dropped", "règle supprimée", "regla eliminada");
    static final Words BEFORE = new Words("before", "avant", "antes");
    static final Words CELL = new Words("cell", "case", "celda");
    static final Words TIER = new Words("tier", "palier", "nivel");
    static final Words VERDICT = new Words("verdict", "verdict", "veredicto");
    static final Words NO_CHANGE = new Words("nothing changed", "rien n'a changé", "nada ha cambiado");
    static final Words MODEL = new Words("model", "modèle", "modelo");
    static final Words VERSION = new Words("version", "version", "versión");
    static final Words COULD_DECIDE = new Words("could be decided by", "pourrait être décidé par", "podría decidirlo");
    static final Words ONLY_TOGETHER = new Words(
            "could be decided only together by",
            "ne pourrait être décidé qu'ensemble par",
            "solo podrían decidirlo juntos");
    static final Words NOTHING = new Words("no rule matched", "aucune règle ne s'applique", "ninguna regla se aplica");

    private Wording() {}

    static String part(Threshold.Part part, Language language) {
        return switch (part) {
            case TOTAL -> TOTAL.in(language);
            case EXPLICIT -> EXPLICIT.in(language);
            case IMPLICIT -> IMPLICIT.in(language);
        };
    }

    static String axis(Axis axis, Language language) {
        return axis == Axis.EXPLICIT ? EXPLICIT.in(language) : IMPLICIT.in(language);
    }

    static String people(int count, Language language) {
        return Numerals.counted(
                count,
                language.pick("person", "personne", "persona"),
                language.pick("people", "personnes", "personas"),
                language);
    }

    static String days(int count, Language language) {
        return Numerals.counted(
                count, language.pick("day", "jour", "día"), language.pick("days", "jours", "días"), language);
    }

    /** For example {@code every 7 days}. */
    private static String every(int days, Language language) {
        return days == 1
                ? language.pick("every day", "chaque jour", "cada día")
                : language.pick("every ", "tous les ", "cada ") + days(days, language);
    }

    static String within(Optional<Window> window, Language language) {
        if (window.isEmpty()) {
            return "";
        }
        int n = window.get().days();
        return window.get().elapsed()
                ? language.pick(" within " + n + " x 24 hours", " en " + n + " x 24 heures", " en " + n + " x 24 horas")
                : language.pick(" within ", " en ", " en ") + days(n, language);
    }

    /** For example {@code 24 days without visit, -5 every 7 days without visit: 40 -> 25}. */
    static String idle(IdleDecay.Applied idle, Language language) {
        return daysWithout(idle.idleDays(), idle.decay().activityTypes().toString(), language) + ", "
                + idleDecay(idle.decay(), language) + language.colon()
                + idle.before().toText(language) + " -> " + idle.points().toText(language);
    }

    static String idleDecay(IdleDecay decay, Language language) {
        String loss = decay.loss()
                .map(points -> points.negated().signed(language))
                .orElseGet(() -> Numerals.percent(decay.share().orElseThrow().negate(), language));
        return loss + " " + every(decay.intervalDays(), language) + language.pick(" without ", " sans ", " sin ")
                + decay.activityTypes();
    }

    static String daysWithout(int days, String types, Language language) {
        return days(days, language) + language.pick(" without ", " sans ", " sin ") + types;
    }

    static String daysSince(String types, Language language) {
        Objects.requireNonNull(language, "language");
        return language.pick("days since ", "jours depuis ", "días desde ") + types;
    }

    static String daysSince(int days, String types, Language language) {
        return days(days, language) + language.pick(" since ", " depuis ", " desde ") + types;
    }

    static String percent(int percent, Language language) {
        return Numerals.percent(BigDecimal.valueOf(percent, 2), language);
    }

    static String activityRule(ActivityRule.Settings settings, Language language) {
        StringBuilder text = new StringBuilder(settings.types().toString());
        settings.where()
                .ifPresent(where ->
                        text.append(language.pick(" where ", " où ", " donde ")).append(where.toText(language)));
        text.append(within(settings.window(), language));
        settings.frequency().ifPresent(limit -> text.append(frequency(limit, language)));
        text.append(decay(settings.decay(), language));
        if (settings.limitedBeforeDecay()) {
            text.append(language.pick(
                    ", limited before fading", ", limité avant l'estompage", ", limitado antes de desvanecerse"));
        }
        return text.toString();
    }

    private static String frequency(FrequencyLimit limit, Language language) {
        if (limit.equals(FrequencyLimit.per(1, Period.ALL))) {
            return "";
        }
        int n = limit.count();
        return language.pick(", at most " + n, ", au plus " + n, ", como máximo " + n)
                + limit.period().map(period -> period(period, language)).orElse("")
                + limit.anyDays()
                        .map(any -> language.pick(
                                " in any " + days(any, language),
                                " sur " + days(any, language) + (any == 1 ? " glissant" : " glissants"),
                                " en " + days(any, language) + (any == 1 ? "" : " consecutivos")))
                        .orElse("")
                + (limit.isKeepingEarliest()
                        ? language.pick(" (the earliest)", " (les plus anciennes)", " (las más antiguas)")
                        : "");
    }

    private static String period(Period period, Language language) {
        return switch (period) {
            case DAY -> language.pick(" per day", " par jour", " por día");
            case WEEK -> language.pick(" per week", " par semaine", " por semana");
            case MONTH -> language.pick(" per month", " par mois", " por mes");
            case ALL -> "";
        };
    }

    private static String decay(Decay decay, Language language) {
        if (decay instanceof Decay.None) {
            return "";
        }
        if (decay instanceof Decay.HalfLife halfLife) {
            return language.pick(", halving ", ", réduit de moitié ", ", a la mitad ")
                    + every(halfLife.days(), language);
        }
        return language.pick(", fading with age", ", s'estompant avec l'âge", ", desvaneciéndose con la edad");
    }

    /** What the steps changed in a line, after the reason. */
    static String changes(RuleScore line, Language language) {
        List<String> parts = new ArrayList<>(0);
        addChange(parts, line, ScoreStep.WINDOW, TOO_OLD, language);
        addChange(parts, line, ScoreStep.FREQUENCY, TOO_OFTEN, language);
        if (line.isLimitedBeforeDecay()) {
            addChange(parts, line, ScoreStep.RULE_LIMIT, BY_LIMIT, language);
            addChange(parts, line, ScoreStep.DECAY, FADED, language);
        } else {
            addChange(parts, line, ScoreStep.DECAY, FADED, language);
            addChange(parts, line, ScoreStep.RULE_LIMIT, BY_LIMIT, language);
        }
        return parts.isEmpty() ? "" : language.semicolon() + String.join(", ", parts);
    }

    private static void addChange(List<String> parts, RuleScore line, ScoreStep step, Words cause, Language language) {
        Points change = line.change(step);
        if (change.signum() != 0) {
            parts.add(change.signed(language) + " " + cause.in(language));
        }
    }

    static String qualification(Qualification qualification, Language language) {
        if (qualification instanceof Qualification.Qualified) {
            return QUALIFIED.in(language);
        }
        return qualification instanceof Qualification.Disqualified disqualified
                ? DISQUALIFIED.in(language) + language.colon() + reasons(disqualified)
                : NOT_YET.in(language) + language.colon() + missing((Qualification.NotYet) qualification, language);
    }

    /** The verdict and its reasons without a colon, for a line that has one. */
    static String inSentence(Qualification qualification, Language language) {
        if (qualification instanceof Qualification.Qualified) {
            return QUALIFIED.in(language);
        }
        return qualification instanceof Qualification.Disqualified disqualified
                ? DISQUALIFIED.in(language) + " (" + reasons(disqualified) + ")"
                : NOT_YET.in(language) + ", " + missing((Qualification.NotYet) qualification, language);
    }

    private static String reasons(Qualification.Disqualified disqualified) {
        return disqualified.reasons().stream().map(NamedCondition::name).collect(Collectors.joining(", "));
    }

    private static String missing(Qualification.NotYet notYet, Language language) {
        List<String> parts = new ArrayList<>();
        for (Threshold.Shortfall missing : notYet.shortfalls()) {
            parts.add(part(missing.part(), language) + " " + missing.actual().toText(language) + " " + OF.in(language)
                    + " " + missing.required().toText(language));
        }
        for (Qualification.Hold hold : notYet.holds()) {
            parts.add(hold(hold, language));
        }
        for (Qualification.Unmet unmet : notYet.unmet()) {
            parts.add(unmet.requirement().name() + " "
                    + (unmet.truth() == Truth.FALSE ? NOT_MET : NOT_KNOWN).in(language));
        }
        return String.join(", ", parts);
    }

    static String hold(Qualification.Hold hold, Language language) {
        if (hold instanceof Qualification.HeldByOverride person) {
            return override(person.override(), language);
        }
        Qualification.HeldByCell held = (Qualification.HeldByCell) hold;
        if (held.steps().isEmpty()) {
            return held.cell().toString();
        }
        List<String> steps = new ArrayList<>(2);
        for (ClassStep step : held.steps()) {
            steps.add(axis(step.axis(), language) + " " + step.actual().toText(language) + " " + OF.in(language) + " "
                    + step.required().toText(language) + " " + FOR.in(language) + " " + step.to());
        }
        return held.cell() + " (" + String.join(", ", steps) + ")";
    }

    /** The missing facts that could decide: each of them alone, or the sets of them that can. */
    static String deciding(List<Set<Attribute<?>>> sets, Language language) {
        boolean alone = sets.get(0).size() == 1;
        return (alone ? COULD_DECIDE : ONLY_TOGETHER).in(language)
                + language.colon()
                + sets.stream()
                        .map(set -> set.stream().map(Attribute::name).collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining(", "));
    }

    /** Who said so, until when and why. */
    static String override(QualificationOverride override, Language language) {
        return BY.in(language) + " " + override.person() + " " + UNTIL.in(language) + " " + override.until() + " ("
                + override.reason() + ")";
    }
}
