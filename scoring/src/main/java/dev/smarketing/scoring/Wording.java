package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of explanations in three languages. */
enum Wording {
    ELSE("; else ", "\u00a0; sinon ", "; si no "),
    NUMBER_OF("number of ", "nombre de ", "número de "),
    SCORED("scored", "a obtenu", "obtuvo"),
    LIMITED("limited", "limité", "limitado"),
    IDLE("idle", "inactif", "inactivo"),
    TOTAL("total", "total", "total"),
    EXPLICIT("explicit", "explicite", "explícito"),
    IMPLICIT("implicit", "implicite", "implícito"),
    QUALIFIED("qualified", "qualifié", "calificado"),
    NOT_YET("not yet qualified", "pas encore qualifié", "aún no calificado"),
    DISQUALIFIED("disqualified", "disqualifié", "descalificado"),
    NOT_MET("not met", "non rempli", "no cumplido"),
    NOT_KNOWN("not known", "inconnu", "desconocido"),
    OF("of", "sur", "de"),
    FADED("faded", "estompés", "desvanecidos"),
    TOO_OLD("too old", "trop anciens", "demasiado antiguos"),
    TOO_OFTEN("over the frequency limit", "au-delà de la fréquence limite", "por encima de la frecuencia límite"),
    BY_LIMIT("by the rule's limit", "par la limite de la règle", "por el límite de la regla"),
    MISSING("not known", "inconnu", "desconocido"),
    NO_PERSON("no person", "aucune personne", "ninguna persona"),
    NOT_ENOUGH_PEOPLE("not enough people", "pas assez de personnes", "no hay suficientes personas"),
    AT_LEAST("at least", "au moins", "al menos"),
    ONLY_FOR("only for", "seulement pour", "solo para"),
    ONLY_WITH("only with", "seulement avec", "solo con"),
    FOR("for", "pour", "para"),
    BY("by", "par", "por"),
    UNTIL("until", "jusqu'au", "hasta"),
    COMPUTED("computed", "calculé", "calculado"),
    REDEFINED("rule changed", "règle modifiée", "regla modificada"),
    ADDED("new rule", "nouvelle règle", "regla nueva"),
    REMOVED("rule dropped", "règle supprimée", "regla eliminada"),
    BEFORE("before", "avant", "antes"),
    CELL("cell", "case", "celda"),
    TIER("tier", "palier", "nivel"),
    VERDICT("verdict", "verdict", "veredicto"),
    NO_CHANGE("nothing changed", "rien n'a changé", "nada ha cambiado"),
    MODEL("model", "modèle", "modelo"),
    VERSION("version", "version", "versión"),
    COULD_DECIDE("could be decided by", "pourrait être décidé par", "podría decidirlo"),
    ONLY_TOGETHER(
            "could be decided only together by",
            "ne pourrait être décidé qu'ensemble par",
            "solo podrían decidirlo juntos"),
    NOTHING("no rule matched", "aucune règle ne s'applique", "ninguna regla se aplica");

    private final String english;
    private final String french;
    private final String spanish;

    Wording(String english, String french, String spanish) {
        this.english = english;
        this.french = french;
        this.spanish = spanish;
    }

    String in(Language language) {
        return language.pick(english, french, spanish);
    }

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
        return count == 1
                ? language.pick("1 person", "1 personne", "1 persona")
                : language.pick(count + " people", count + " personnes", count + " personas");
    }

    static String within(Optional<Window> window, Language language) {
        if (window.isEmpty()) {
            return "";
        }
        int n = window.get().days();
        return window.get().elapsed()
                ? language.pick(" within " + n + " x 24 hours", " en " + n + " x 24 heures", " en " + n + " x 24 horas")
                : language.pick(" within " + n + " days", " en " + n + " jours", " en " + n + " días");
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
        int n = decay.intervalDays();
        String types = decay.activityTypes().toString();
        return loss
                + language.pick(
                        " every " + n + " days without " + types,
                        " tous les " + n + " jours sans " + types,
                        " cada " + n + " días sin " + types);
    }

    static String daysWithout(int days, String types, Language language) {
        return language.pick(
                days + " days without " + types, days + " jours sans " + types, days + " días sin " + types);
    }

    static String daysSince(String number, String types, Language language) {
        return number + language.pick("days since ", "jours depuis ", "días desde ") + types;
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
                        .map(days -> language.pick(
                                " in any " + days + " days",
                                " sur " + days + " jours glissants",
                                " en " + days + " días consecutivos"))
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
            int n = halfLife.days();
            return language.pick(
                    ", halving every " + n + " days",
                    ", réduit de moitié tous les " + n + " jours",
                    ", a la mitad cada " + n + " días");
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

    private static void addChange(
            List<String> parts, RuleScore line, ScoreStep step, Wording cause, Language language) {
        Points change = line.change(step);
        if (change.signum() != 0) {
            parts.add(change.signed(language) + " " + cause.in(language));
        }
    }

    static String qualification(Qualification qualification, Language language) {
        if (qualification instanceof Qualification.Qualified) {
            return QUALIFIED.in(language);
        }
        if (qualification instanceof Qualification.Disqualified disqualified) {
            return DISQUALIFIED.in(language)
                    + language.colon()
                    + disqualified.reasons().stream().map(NamedCondition::name).collect(Collectors.joining(", "));
        }
        Qualification.NotYet notYet = (Qualification.NotYet) qualification;
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
        return NOT_YET.in(language) + language.colon() + String.join(", ", parts);
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
        return BY.in(language) + " " + override.who() + " " + UNTIL.in(language) + " " + override.until() + " ("
                + override.why() + ")";
    }
}
