package dev.smarketing.reporting.report;

import dev.smarketing.core.text.Words;

/** The words of the ready reports in three languages. */
final class ReportWords {

    static final Words WEEKLY_CALL =
            new Words("Weekly marketing call", "Point marketing hebdomadaire", "Reunión semanal de marketing");
    static final Words REVIEW =
            new Words("Sales and marketing review", "Revue vente et marketing", "Revisión de ventas y marketing");
    static final Words PLAN = new Words("Plan for", "Plan pour", "Plan para");
    static final Words NOT_GIVEN =
            new Words("Not given to this report.", "Non communiqué à ce rapport.", "No se dio a este informe.");
    static final Words NOT_REPORTED = new Words("Not reported", "Non communiqué", "Sin datos");
    static final Words NOTHING = new Words("Nothing.", "Rien.", "Nada.");

    static final Words STANDING = new Words("Where we stand", "Où nous en sommes", "Dónde estamos");
    static final Words WEEKS = new Words("Week by week", "Semaine par semaine", "Semana a semana");
    static final Words CHANGES =
            new Words("What changed, and why", "Ce qui a changé, et pourquoi", "Qué cambió y por qué");
    static final Words FINDINGS = new Words("What to look at", "Ce qu'il faut regarder", "Qué mirar");
    static final Words DECISIONS = new Words("Decisions due", "Décisions à prendre", "Decisiones pendientes");
    static final Words SUBJECT = new Words("Subject", "Sujet", "Asunto");
    static final Words POSITIONS = new Words("Who says what:", "Qui dit quoi\u00a0:", "Quién dice qué:");
    static final Words DECIDES = new Words("Decides", "Décide", "Decide");
    static final Words NOBODY = new Words("nobody yet", "personne encore", "nadie aún");
    static final Words DUE = new Words("Due", "Échéance", "Vence");
    static final Words RAISED = new Words("Raised", "Soulevé le", "Planteado");
    static final Words WINS = new Words("Wins and activities", "Succès et activités", "Logros y actividades");
    static final Words SINCE =
            new Words("Since the last meeting on", "Depuis la dernière réunion du", "Desde la última reunión del");
    static final Words TEAM = new Words("Team", "Équipe", "Equipo");
    static final Words DATE = new Words("Date", "Date", "Fecha");
    static final Words KIND = new Words("Kind", "Nature", "Tipo");
    static final Words WON = new Words("won", "gagné", "logrado");
    static final Words DONE = new Words("done", "fait", "hecho");
    static final Words WHAT = new Words("What", "Quoi", "Qué");
    static final Words NOTHING_TO_TELL = new Words("nothing to tell", "rien à signaler", "nada que contar");
    static final Words READING = new Words("How to read this", "Comment lire ceci", "Cómo leer esto");

    static final Words AGREEMENT =
            new Words("What was promised, and kept", "Ce qui était promis, et tenu", "Lo prometido y lo cumplido");
    static final Words PERIOD = new Words("Period", "Période", "Periodo");
    static final Words BREACHES = new Words("What was not kept", "Ce qui n'a pas été tenu", "Lo que no se cumplió");
    static final Words WHO_DELAYED =
            new Words("Who carried the delay:", "Qui a porté le retard\u00a0:", "Quién llevó el retraso:");
    static final Words VALIDITY = new Words("Lead validity", "Validité des leads", "Validez de los leads");
    static final Words LOOP = new Words("From lead to customer", "Du lead au client", "Del lead al cliente");
    static final Words FUNNEL = new Words("Leads by stage", "Leads par étape", "Leads por etapa");
    static final Words OF_MQLS = new Words(
            "What became of the MQLs; customers won without having been one are not counted here:",
            "Ce que sont devenus les MQL\u00a0; les clients gagnés sans l'avoir été ne sont pas comptés ici\u00a0:",
            "En qué quedaron los MQL; los clientes ganados sin haberlo sido no se cuentan aquí:");
    static final Words RETURNS = new Words("What it brought", "Ce que cela a rapporté", "Lo que rindió");
    static final Words CALLS = new Words("Whom to call first", "Qui appeler d'abord", "A quién llamar primero");
    static final Words FIRST_OF = new Words("Shown: %s of %s.", "Affichage\u00a0: %s sur %s.", "Mostradas: %s de %s.");
    static final Words DEFINITION =
            new Words("When a lead is an MQL", "Quand un lead est un MQL", "Cuándo un lead es un MQL");
    static final Words RULES = new Words(
            "What outcomes say of each rule",
            "Ce que les résultats disent de chaque règle",
            "Qué dicen los resultados de cada regla");

    static final Words GUIDE_POINT = new Words("Guide point", "Cap", "Guía");
    static final Words OUTCOME = new Words("Outcome", "Résultat attendu", "Resultado");
    static final Words MEASURE = new Words("Measure", "Mesure", "Medida");
    static final Words TARGET = new Words("Target", "Cible", "Meta");
    static final Words AMENDED = new Words("Last amended on", "Modifié le", "Modificado el");
    static final Words BLUEPRINT =
            new Words("Blueprint of three months", "Feuille de route de trois mois", "Hoja de ruta de tres meses");
    static final Words BOARD = new Words("MoSCoW board", "Tableau MoSCoW", "Tablero MoSCoW");
    static final Words EFFORT = new Words("Effort by priority", "Effort par priorité", "Esfuerzo por prioridad");
    static final Words WITHOUT_EFFORT = new Words("%s without effort", "%s sans effort", "%s sin esfuerzo");
    static final Words BURN_UP = new Words("Done so far", "Fait à ce jour", "Hecho hasta hoy");
    static final Words FORECAST = new Words("Forecast", "Prévision", "Pronóstico");

    static final Words TERMS =
            new Words("The words of this report", "Les mots de ce rapport", "Las palabras de este informe");

    private ReportWords() {}
}
