package dev.smarketing.scoring.learning;

import dev.smarketing.core.text.Language;

/** Headings and words of this package in three languages. */
enum Phrase {
    RULE("Rule", "Règle", "Regla"),
    FIRED("Fired", "Déclenchée", "Activada"),
    CONVERTED_WITH("Conversion with", "Conversion avec", "Conversión con"),
    CONVERTED_WITHOUT("Conversion without", "Conversion sans", "Conversión sin"),
    LIFT("Lift", "Lift", "Lift"),
    NOT_TOLD("Not known", "Inconnu", "Desconocido"),
    THRESHOLD("Threshold", "Seuil", "Umbral"),
    SELECTED("Selected", "Retenus", "Seleccionados"),
    PRECISION("Precision", "Précision", "Precisión"),
    RECALL("Recall", "Rappel", "Cobertura"),
    FROM("From", "De", "Desde"),
    TO("To before", "À moins de", "Hasta menos de"),
    CASES("Cases", "Cas", "Casos"),
    CONVERTED("Converted", "Convertis", "Convertidos"),
    CONVERSION("Conversion", "Conversion", "Conversión"),
    EDIT("Edit", "Modification", "Modificación"),
    ALONE("Alone", "Seule", "Sola"),
    SHARE("Shapley share", "Part de Shapley", "Parte de Shapley"),
    TODAY("Today", "Aujourd'hui", "Hoy"),
    PROPOSED("Proposed", "Proposé", "Propuesto"),
    VERDICT("Verdict", "Verdict", "Veredicto"),
    SUPPORTED("supported", "confirmée", "respaldada"),
    REFUTED("refuted", "réfutée", "refutada"),
    NOT_ENOUGH_DATA("not enough data", "pas assez de données", "datos insuficientes"),
    CLAIM("Claim", "Affirmation", "Afirmación"),
    RAISES("converts more", "convertit plus", "convierte más"),
    LOWERS("converts less", "convertit moins", "convierte menos"),
    LOWEST_LIFT("Lift at least", "Lift minimal", "Lift mínimo"),
    HIGHEST_LIFT("Lift at most", "Lift maximal", "Lift máximo"),
    RULES_REVIEWED(
            "What outcomes say of the rules",
            "Ce que les résultats disent des règles",
            "Lo que los resultados dicen de las reglas"),
    REVIEW_OF(
            "Claims: %s. Supported: %s. Refuted: %s. Not enough data: %s. Decisions judged: %s.",
            "Affirmations\u00a0: %s. Confirmées\u00a0: %s. Réfutées\u00a0: %s. Pas assez de données\u00a0: %s. Décisions jugées\u00a0: %s.",
            "Afirmaciones: %s. Respaldadas: %s. Refutadas: %s. Datos insuficientes: %s. Decisiones juzgadas: %s."),
    JOINTLY(
            "The verdicts hold together (Holm): a claim may lack one although its own interval lies on one side.",
            "Les verdicts valent ensemble (Holm)\u00a0: une affirmation peut rester sans verdict bien que son propre intervalle soit d'un seul côté.",
            "Los veredictos valen en conjunto (Holm): una afirmación puede quedar sin veredicto aunque su propio intervalo quede de un solo lado."),
    SCORES_CALIBRATED(
            "What the scores have meant",
            "Ce que les scores ont voulu dire",
            "Lo que las puntuaciones han significado"),
    RISES_THROUGHOUT(
            "Conversion rises from band to band.",
            "La conversion monte de tranche en tranche.",
            "La conversión sube de tramo en tramo."),
    FALLS_FROM(
            "Conversion does not rise in the bands from: %s.",
            "La conversion ne monte pas dans les tranches à partir de\u00a0: %s.",
            "La conversión no sube en los tramos desde: %s."),
    SCORES_MOVED("How the scores have moved", "Comment les scores ont bougé", "Cómo se han movido las puntuaciones"),
    SHARE_BEFORE("Share before", "Part avant", "Parte antes"),
    SHARE_NOW("Share now", "Part actuelle", "Parte ahora"),
    DRIFT_OF(
            "Population stability index: %s (%s).",
            "Indice de stabilité de la population\u00a0: %s (%s).", "Índice de estabilidad de la población: %s (%s)."),
    STABLE("stable", "stable", "estable"),
    MOVING("moving", "en mouvement", "en movimiento"),
    MOVED("moved", "déplacé", "desplazado"),
    INFINITE("infinite", "infini", "infinito"),
    WITHOUT_CLAIM("Rules without a claim: %s.", "Règles sans affirmation\u00a0: %s.", "Reglas sin afirmación: %s.");

    private final String english;
    private final String french;
    private final String spanish;

    Phrase(String english, String french, String spanish) {
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

    static String[] headings(Language language, Phrase... phrases) {
        String[] headings = new String[phrases.length];
        for (int i = 0; i < phrases.length; i++) {
            headings[i] = phrases[i].in(language);
        }
        return headings;
    }
}
