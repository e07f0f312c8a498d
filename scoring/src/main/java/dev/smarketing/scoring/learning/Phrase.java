package dev.smarketing.scoring.learning;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** Headings and words of this package in three languages. */
final class Phrase {

    static final Words RULE = new Words("Rule", "Règle", "Regla");
    static final Words FIRED = new Words("Fired", "Déclenchée", "Activada");
    static final Words CONVERTED_WITH = new Words("Conversion with", "Conversion avec", "Conversión con");
    static final Words CONVERTED_WITHOUT = new Words("Conversion without", "Conversion sans", "Conversión sin");
    static final Words LIFT = new Words("Lift", "Lift", "Lift");
    static final Words NOT_TOLD = new Words("Not known", "Inconnu", "Desconocido");
    static final Words THRESHOLD = new Words("Threshold", "Seuil", "Umbral");
    static final Words SELECTED = new Words("Selected", "Retenus", "Seleccionados");
    static final Words PRECISION = new Words("Precision", "Précision", "Precisión");
    static final Words RECALL = new Words("Recall", "Rappel", "Cobertura");
    static final Words FROM = new Words("From", "De", "Desde");
    static final Words TO = new Words("To before", "À moins de", "Hasta menos de");
    static final Words CASES = new Words("Cases", "Cas", "Casos");
    static final Words CONVERTED = new Words("Converted", "Convertis", "Convertidos");
    static final Words CONVERSION = new Words("Conversion", "Conversion", "Conversión");
    static final Words EDIT = new Words("Edit", "Modification", "Modificación");
    static final Words ALONE = new Words("Alone", "Seule", "Sola");
    static final Words SHARE = new Words("Shapley share", "Part de Shapley", "Parte de Shapley");
    static final Words TODAY = new Words("Today", "Aujourd'hui", "Hoy");
    static final Words PROPOSED = new Words("Proposed", "Proposé", "Propuesto");
    static final Words VERDICT = new Words("Verdict", "Verdict", "Veredicto");
    static final Words CLAIM = new Words("Claim", "Affirmation", "Afirmación");
    static final Words RAISES = new Words("converts more", "convertit plus", "convierte más");
    static final Words LOWERS = new Words("converts less", "convertit moins", "convierte menos");
    static final Words LOWEST_LIFT = new Words("Lift at least", "Lift minimal", "Lift mínimo");
    static final Words HIGHEST_LIFT = new Words("Lift at most", "Lift maximal", "Lift máximo");
    static final Words RULES_REVIEWED = new Words(
            "What outcomes say of the rules",
            "Ce que les résultats disent des règles",
            "Lo que los resultados dicen de las reglas");
    static final Words REVIEW_OF = new Words(
            "Claims: %s. Supported: %s. Refuted: %s. Not enough data: %s. Decisions judged: %s.",
            "Affirmations\u00a0: %s. Confirmées\u00a0: %s. Réfutées\u00a0: %s. Pas assez de données\u00a0: %s. Décisions jugées\u00a0: %s.",
            "Afirmaciones: %s. Respaldadas: %s. Refutadas: %s. Datos insuficientes: %s. Decisiones juzgadas: %s.");
    static final Words JOINTLY = new Words(
            "The verdicts hold together (Holm): a claim may lack one although its own interval lies on one side.",
            "Les verdicts valent ensemble (Holm)\u00a0: une affirmation peut rester sans verdict bien que son propre intervalle soit d'un seul côté.",
            "Los veredictos valen en conjunto (Holm): una afirmación puede quedar sin veredicto aunque su propio intervalo quede de un solo lado.");
    static final Words SCORES_CALIBRATED = new Words(
            "What the scores have meant",
            "Ce que les scores ont voulu dire",
            "Lo que las puntuaciones han significado");
    static final Words RISES_THROUGHOUT = new Words(
            "Conversion rises from band to band.",
            "La conversion monte de tranche en tranche.",
            "La conversión sube de tramo en tramo.");
    static final Words FALLS_FROM = new Words(
            "Conversion does not rise in the bands from: %s.",
            "La conversion ne monte pas dans les tranches à partir de\u00a0: %s.",
            "La conversión no sube en los tramos desde: %s.");
    static final Words SCORES_MOVED = new Words(
            "How the scores have moved", "Comment les scores ont bougé", "Cómo se han movido las puntuaciones");
    static final Words SHARE_BEFORE = new Words("Share before", "Part avant", "Parte antes");
    static final Words SHARE_NOW = new Words("Share now", "Part actuelle", "Parte ahora");
    static final Words DRIFT_OF = new Words(
            "Population stability index: %s (%s).",
            "Indice de stabilité de la population\u00a0: %s (%s).", "Índice de estabilidad de la población: %s (%s).");
    static final Words INFINITE = new Words("infinite", "infini", "infinito");
    static final Words WITHOUT_CLAIM =
            new Words("Rules without a claim: %s.", "Règles sans affirmation\u00a0: %s.", "Reglas sin afirmación: %s.");

    private Phrase() {}

    static String[] headings(Language language, Words... phrases) {
        String[] headings = new String[phrases.length];
        for (int i = 0; i < phrases.length; i++) {
            headings[i] = phrases[i].in(language);
        }
        return headings;
    }
}
