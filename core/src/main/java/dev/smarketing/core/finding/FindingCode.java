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
            "{subject} es un Must pero depende de {chain}, que no lo es"),
    /** Credits exceed what was spent, so costs per result are negative. */
    NEGATIVE_SPEND(
            Severity.WARNING,
            "KPI-01",
            "{subject} has a spend of {spend}: credits exceed costs, so its costs per result are negative",
            "{subject} a des dépenses de {spend} : les avoirs dépassent les coûts, ses coûts par résultat sont négatifs",
            "{subject} tiene un gasto de {spend}: los abonos superan los costes, sus costes por resultado son negativos"),
    /** Something came of nothing: costs per result are 0 and must not be read as the best ones. */
    RESULTS_WITHOUT_SPEND(
            Severity.INFO,
            "KPI-02",
            "{subject} has results without spend; its costs per result are 0 and do not compare with paid channels",
            "{subject} a des résultats sans dépenses ; ses coûts par résultat sont de 0 et ne se comparent pas"
                    + " aux canaux payants",
            "{subject} tiene resultados sin gasto; sus costes por resultado son 0 y no se comparan"
                    + " con los canales de pago"),
    /** Two facts with one id that say different things. */
    DUPLICATE_DIFFERS(
            Severity.WARNING,
            "KPI-03",
            "{subject} came more than once with different content; only the first one counts",
            "{subject} est arrivé plusieurs fois avec un contenu différent ; seul le premier compte",
            "{subject} llegó varias veces con contenido distinto; solo cuenta el primero"),
    /** The dates of a lead contradict each other; the negative days stay in medians and means. */
    WON_BEFORE_FIRST_CONTACT(
            Severity.WARNING,
            "LOOP-01",
            "{subject} was won before its first contact: {days} days to win, counted in",
            "{subject} a été gagné avant son premier contact : {days} jours jusqu'à la vente, comptés",
            "{subject} se ganó antes de su primer contacto: {days} días hasta la venta, contados");

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
