package dev.smarketing.reporting.report;

import dev.smarketing.core.text.Language;

/** The words of the ready reports in three languages. */
enum ReportWords {
    WEEKLY_CALL("Weekly marketing call", "Point marketing hebdomadaire", "Reunión semanal de marketing"),
    REVIEW("Sales and marketing review", "Revue vente et marketing", "Revisión de ventas y marketing"),
    PLAN("Plan of", "Plan de", "Plan de"),
    NOT_GIVEN("Not given to this report.", "Non communiqué à ce rapport.", "No se dio a este informe."),
    NOT_REPORTED("Not reported", "Non communiqué", "Sin datos"),
    NOTHING("Nothing.", "Rien.", "Nada."),

    STANDING("Where we stand", "Où nous en sommes", "Dónde estamos"),
    WEEKS("Week by week", "Semaine par semaine", "Semana a semana"),
    CHANGES("What changed, and why", "Ce qui a changé, et pourquoi", "Qué cambió y por qué"),
    FINDINGS("What to look at", "Ce qu'il faut regarder", "Qué mirar"),
    DECISIONS("Decisions due", "Décisions à prendre", "Decisiones pendientes"),
    SUBJECT("Subject", "Sujet", "Asunto"),
    POSITIONS("Who says what:", "Qui dit quoi\u00a0:", "Quién dice qué:"),
    DECIDES("Decides", "Décide", "Decide"),
    NOBODY("nobody yet", "personne encore", "nadie aún"),
    DUE("Due", "Échéance", "Vence"),
    RAISED("Raised", "Soulevé le", "Planteado"),
    WINS("Wins and activities", "Succès et activités", "Logros y actividades"),
    SINCE("Since the last meeting on", "Depuis la dernière réunion du", "Desde la última reunión del"),
    TEAM("Team", "Équipe", "Equipo"),
    DATE("Date", "Date", "Fecha"),
    KIND("Kind", "Nature", "Tipo"),
    WON("won", "gagné", "logrado"),
    DONE("done", "fait", "hecho"),
    WHAT("What", "Quoi", "Qué"),
    NOTHING_TO_TELL("nothing to tell", "rien à signaler", "nada que contar"),
    READING("How to read this", "Comment lire ceci", "Cómo leer esto"),

    AGREEMENT("What was promised, and kept", "Ce qui était promis, et tenu", "Lo prometido y lo cumplido"),
    PERIOD("Period", "Période", "Período"),
    BREACHES("What was not kept", "Ce qui n'a pas été tenu", "Lo que no se cumplió"),
    WHO_DELAYED("Who carried the delay:", "Qui a porté le retard\u00a0:", "Quién llevó el retraso:"),
    VALIDITY("Lead validity", "Validité des leads", "Validez de los leads"),
    LOOP("From lead to customer", "Du lead au client", "Del lead al cliente"),
    FUNNEL("Leads by stage", "Leads par étape", "Leads por etapa"),
    RETURNS("What it brought", "Ce que cela a rapporté", "Lo que rindió"),
    CALLS("Whom to call first", "Qui appeler d'abord", "A quién llamar primero"),
    FIRST_OF("The first %1 of %2.", "Les %1 premiers sur %2.", "Los primeros %1 de %2."),
    DEFINITION("When a lead is an MQL", "Quand un lead est un MQL", "Cuándo un lead es un MQL"),
    RULES(
            "What outcomes say of each rule",
            "Ce que les résultats disent de chaque règle",
            "Qué dicen los resultados de cada regla"),

    GUIDE_POINT("Guide point", "Cap", "Guía"),
    OUTCOME("Outcome", "Résultat attendu", "Resultado"),
    MEASURE("Measure", "Mesure", "Medida"),
    TARGET("Target", "Cible", "Meta"),
    AMENDED("Last amended on", "Modifié le", "Modificado el"),
    BLUEPRINT("Blueprint of three months", "Feuille de route de trois mois", "Hoja de ruta de tres meses"),
    BOARD("MoSCoW board", "Tableau MoSCoW", "Tablero MoSCoW"),
    EFFORT("Effort by priority", "Effort par priorité", "Esfuerzo por prioridad"),
    BURN_UP("Done so far", "Fait à ce jour", "Hecho hasta hoy"),
    FORECAST("Forecast", "Prévision", "Pronóstico"),

    TERMS("The words of this report", "Les mots de ce rapport", "Las palabras de este informe"),
    COLON(": ", "\u00a0: ", ": ");

    private final String english;
    private final String french;
    private final String spanish;

    ReportWords(String english, String french, String spanish) {
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
