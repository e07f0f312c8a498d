package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Words;

/** The words that renderers add to charts. */
final class ChartWords {

    static final Words TIME = new Words("Time", "Période", "Periodo");
    static final Words VALUE = new Words("Value", "Valeur", "Valor");
    static final Words NOTE = new Words("Note", "Remarque", "Nota");
    static final Words LINE = new Words("Line", "Ligne", "Línea");
    static final Words STAGE = new Words("Stage", "Étape", "Etapa");
    static final Words COUNT = new Words("Number", "Nombre", "Número");
    static final Words OF_BEFORE = new Words("Of the one before", "De la précédente", "De la anterior");
    static final Words FROM = new Words("from", "de", "desde");
    static final Words BELOW = new Words("to below", "à moins de", "a menos de");
    static final Words SCOPE = new Words("All work", "Travail total", "Trabajo total");
    static final Words DONE = new Words("Done", "Fait", "Hecho");
    static final Words ROW = new Words("Row", "Ligne", "Fila");
    static final Words COURSE = new Words("Course", "Évolution", "Evolución");
    static final Words LATEST = new Words("Latest", "Dernière valeur", "Último valor");
    static final Words FIGURES = new Words("The figures", "Les chiffres", "Las cifras");
    static final Words FIGURES_SHOWN = new Words("figures", "chiffres", "cifras");
    static final Words LOWEST = new Words("lowest", "minimum", "mínimo");
    static final Words HIGHEST = new Words("highest", "maximum", "máximo");
    static final Words WITHOUT_VALUE = new Words("without a value", "sans valeur", "sin valor");

    static final Words BEYOND_SCALE = new Words("beyond the scale", "hors de l'échelle", "fuera de la escala");

    private ChartWords() {}
}
