package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.text.Language;

/** The words of a scoreboard in three languages. */
enum ScoreboardWords {
    METRIC("Metric", "Indicateur", "Indicador"),
    OWNER("Owner", "Responsable", "Responsable"),
    GOAL("Quarterly goal", "Objectif du trimestre", "Meta del trimestre"),
    MEAN("Weekly mean", "Moyenne hebdomadaire", "Media semanal"),
    NEEDED("Needed weekly mean", "Moyenne nécessaire", "Media necesaria"),
    TO_DATE("To date", "Cumul", "Acumulado"),
    EXPECTED("Expected by now", "Attendu à ce jour", "Esperado hasta hoy"),
    REQUIRED("Needed a week from now", "À faire par semaine", "Por semana desde ahora"),
    PROJECTION("Projection", "Projection", "Proyección"),
    AGAINST_BEFORE("Against the period before", "Par rapport à la période précédente", "Frente al periodo anterior"),
    AGAINST_YEAR("Against a year before", "Par rapport à un an avant", "Frente a un año antes"),
    STATUS("Status", "État", "Estado"),
    COURSE("Course", "Évolution", "Evolución"),
    STANDING("Where we stand", "Où nous en sommes", "Dónde estamos"),
    WEEKS("Week by week", "Semaine par semaine", "Semana a semana"),
    COURSES("The course of each metric", "L'évolution de chaque indicateur", "La evolución de cada indicador"),
    CHANGES("What changed, and why", "Ce qui a changé, et pourquoi", "Qué cambió y por qué"),
    FINDINGS("What to look at", "Ce qu'il faut regarder", "Qué mirar"),
    READING("How to read this", "Comment lire ceci", "Cómo leer esto"),
    LIMIT_HIGH("upper limit", "limite haute", "límite superior"),
    LIMIT_LOW("lower limit", "limite basse", "límite inferior"),
    USUAL("usual", "habituel", "habitual"),
    GOAL_LINE("goal", "objectif", "meta"),
    PARTIAL("not over yet", "en cours", "en curso"),
    TO("to", "à", "a"),
    A_WEEK("a week", "par semaine", "por semana"),
    NEW("new", "nouveau", "nuevo"),
    NOTHING("Nothing.", "Rien.", "Nada."),
    LEGEND_MEAN(
            "Means are over the reported weeks; of costs per result and rates, both sides are pooled.",
            "Les moyennes portent sur les semaines communiquées\u00a0; pour les coûts par résultat et les taux, les deux"
                    + " termes sont cumulés.",
            "Las medias son de las semanas con datos; de costes por resultado y tasas se suman ambos términos."),
    LEGEND_SIGNS(
            "! at risk, \u2717 off course, \u25c6 unusual for this metric (outside its control limits or a run),"
                    + " \u2026 week not over, shown and counted nowhere. \u2013 not reported: neither zero nor off course.",
            "!\u00a0à surveiller, \u2717 hors objectif, \u25c6 inhabituel pour cet indicateur (hors de ses limites de contrôle,"
                    + " ou une série), \u2026 semaine en cours, montrée et comptée nulle part. \u2013 semaine non"
                    + " communiquée\u00a0: ni zéro ni hors objectif.",
            "! en riesgo, \u2717 fuera de objetivo, \u25c6 inusual para este indicador (fuera de sus límites de control, o una"
                    + " serie), \u2026 semana en curso, se muestra y no cuenta. \u2013 semana sin datos: ni cero ni fuera"
                    + " de objetivo.");

    private final String english;
    private final String french;
    private final String spanish;

    ScoreboardWords(String english, String french, String spanish) {
        this.english = english;
        this.french = french;
        this.spanish = spanish;
    }

    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }
}
