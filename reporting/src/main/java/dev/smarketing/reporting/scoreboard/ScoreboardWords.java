package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.text.Words;

/** The words of a scoreboard in three languages. */
final class ScoreboardWords {

    static final Words METRIC = new Words("Metric", "Indicateur", "Indicador");
    static final Words OWNER = new Words("Owner", "Responsable", "Responsable");
    static final Words GOAL = new Words("Quarterly goal", "Objectif du trimestre", "Meta del trimestre");
    static final Words MEAN = new Words("Weekly mean", "Moyenne hebdomadaire", "Media semanal");
    static final Words NEEDED = new Words("Needed weekly mean", "Moyenne nécessaire", "Media necesaria");
    static final Words TO_DATE = new Words("To date", "Cumul", "Acumulado");
    static final Words EXPECTED = new Words("Expected by now", "Attendu à ce jour", "Esperado hasta hoy");
    static final Words REQUIRED = new Words("Needed a week from now", "À faire par semaine", "Por semana desde ahora");
    static final Words PROJECTION = new Words("Projection", "Projection", "Proyección");
    static final Words AGAINST_BEFORE =
            new Words("Against the period before", "Par rapport à la période précédente", "Frente al periodo anterior");
    static final Words AGAINST_YEAR =
            new Words("Against a year before", "Par rapport à un an avant", "Frente a un año antes");
    static final Words STATUS = new Words("Status", "État", "Estado");
    static final Words COURSE = new Words("Course", "Évolution", "Evolución");
    static final Words STANDING = new Words("Where we stand", "Où nous en sommes", "Dónde estamos");
    static final Words WEEKS = new Words("Week by week", "Semaine par semaine", "Semana a semana");
    static final Words COURSES = new Words(
            "The course of each metric", "L'évolution de chaque indicateur", "La evolución de cada indicador");
    static final Words CHANGES =
            new Words("What changed, and why", "Ce qui a changé, et pourquoi", "Qué cambió y por qué");
    static final Words AGAINST = new Words("%s against %s:", "%s par rapport à %s\u00a0:", "%s frente a %s:");
    static final Words FINDINGS = new Words("What to look at", "Ce qu'il faut regarder", "Qué mirar");
    static final Words READING = new Words("How to read this", "Comment lire ceci", "Cómo leer esto");
    static final Words LIMIT_HIGH = new Words("upper limit", "limite haute", "límite superior");
    static final Words LIMIT_LOW = new Words("lower limit", "limite basse", "límite inferior");
    static final Words USUAL = new Words("usual", "habituel", "habitual");
    static final Words GOAL_LINE = new Words("goal", "objectif", "meta");
    static final Words PARTIAL = new Words("not over yet", "en cours", "en curso");
    static final Words TO = new Words("to", "à", "a");
    static final Words A_WEEK = new Words("a week", "par semaine", "por semana");
    static final Words NEW = new Words("new", "nouveau", "nuevo");
    static final Words NOTHING = new Words("Nothing.", "Rien.", "Nada.");
    static final Words LEGEND_MEAN = new Words(
            "Means are over the reported weeks; of costs per result and rates, both sides are pooled.",
            "Les moyennes portent sur les semaines communiquées\u00a0; pour les coûts par résultat et les taux, les deux"
                    + " termes sont cumulés.",
            "Las medias son de las semanas con datos; de costes por resultado y tasas se suman ambos términos.");
    static final Words LEGEND_SIGNS = new Words(
            "! at risk, \u2717 off course, \u25c6 unusual for this metric (outside its control limits or a run),"
                    + " \u2026 week not over, shown but not counted. \u2013 not reported: neither zero nor off course.",
            "!\u00a0à surveiller, \u2717 hors objectif, \u25c6 inhabituel pour cet indicateur (hors de ses limites de contrôle,"
                    + " ou une série), \u2026 semaine en cours, affichée mais non comptée. \u2013 semaine non"
                    + " communiquée\u00a0: ni zéro ni hors objectif.",
            "! en riesgo, \u2717 fuera de objetivo, \u25c6 inusual para este indicador (fuera de sus límites de control, o una"
                    + " serie), \u2026 semana en curso, se muestra pero no cuenta. \u2013 semana sin datos: ni cero ni fuera"
                    + " de objetivo.");

    private ScoreboardWords() {}
}
