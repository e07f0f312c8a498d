package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;

/** The words that renderers add to charts. */
enum ChartWords {
    TIME("Time", "Période", "Período"),
    VALUE("Value", "Valeur", "Valor"),
    NOTE("Note", "Remarque", "Nota"),
    LINE("Line", "Ligne", "Línea"),
    STAGE("Stage", "Étape", "Etapa"),
    COUNT("Number", "Nombre", "Número"),
    OF_BEFORE("Of the one before", "De la précédente", "De la anterior"),
    FROM("from", "de", "desde"),
    BELOW("to below", "à moins de", "a menos de"),
    SCOPE("All work", "Travail total", "Trabajo total"),
    DONE("Done", "Fait", "Hecho"),
    ROW("Row", "Ligne", "Fila"),
    COURSE("Course", "Évolution", "Evolución"),
    LATEST("Latest", "Dernière valeur", "Último valor"),
    FIGURES("The figures", "Les chiffres", "Las cifras"),
    FIGURES_SHOWN("figures", "chiffres", "cifras"),
    LOWEST("lowest", "minimum", "mínimo"),
    HIGHEST("highest", "maximum", "máximo"),
    WITHOUT_VALUE("without a value", "sans valeur", "sin valor");

    private final String english;
    private final String french;
    private final String spanish;

    ChartWords(String english, String french, String spanish) {
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

    static String colon(Language language) {
        return language == Language.FRENCH ? "\u00a0: " : ": ";
    }

    static String semicolon(Language language) {
        return language == Language.FRENCH ? "\u00a0; " : "; ";
    }
}
