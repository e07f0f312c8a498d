package dev.smarketing.core.finding;

import dev.smarketing.core.text.Language;

/**
 * The catalogue of everything a check can find, with the sentence for each in three languages. Names in
 * braces are replaced: {@code {subject}} by the first subject, {@code {subjects}} and {@code {chain}} by all
 * of them, any other by the number of that name. The catalogue grows with the checks.
 */
public enum FindingCode {
    /** A Must depends directly on a Should or Could, so the promise of the Must is not kept by its category. */
    MUST_NEEDS_LOWER_PRIORITY(
            Severity.ERROR,
            "MOS-01",
            "{subject} is a Must but needs {chain}, which is not",
            "{subject} est un Must mais dépend de {chain}, qui ne l'est pas",
            "{subject} es un Must pero depende de {chain}, que no lo es");

    private final Severity severity;
    private final String id;
    private final String english;
    private final String french;
    private final String spanish;

    FindingCode(Severity severity, String id, String english, String french, String spanish) {
        this.severity = severity;
        this.id = id;
        this.english = english;
        this.french = french;
        this.spanish = spanish;
    }

    /**
     * How much findings of this code matter.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The stable id that programs and people quote.
     *
     * @return for example {@code MOS-01}
     */
    public String id() {
        return id;
    }

    String template(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }
}
