package dev.smarketing.examples;

import dev.smarketing.core.text.Language;
import java.util.Locale;

/** The words of the report in the three languages; {@code %s} takes the arguments in order. */
enum JobText {
    SUMMARY("In short", "En bref", "En resumen"),
    LEADS_OF(
            "%s leads are scored by model %s; %s qualify today, %s are disqualified, %s are near the threshold of %s points.",
            "%s leads sont notés par le modèle %s\u00a0; %s sont qualifiés aujourd'hui, %s sont exclus, %s sont proches du seuil de %s points.",
            "%s leads están puntuados por el modelo %s; %s califican hoy, %s están descartados, %s están cerca del umbral de %s puntos."),
    HANDED_OVER(
            "%s leads qualified up to %s and were handed to sales.",
            "%s leads se sont qualifiés jusqu'au %s et ont été transmis à la vente.",
            "%s leads se calificaron hasta el %s y se entregaron a ventas."),
    SPENT(
            "Spend: %s. Customers: %s. Cost per acquisition: %s. Return on ad spend (ROAS): %s.",
            "Dépenses\u00a0: %s. Clients\u00a0: %s. Coût par acquisition\u00a0: %s. Retour sur dépenses publicitaires (ROAS)\u00a0: %s.",
            "Gasto: %s. Clientes: %s. Coste por adquisición: %s. Retorno de la inversión publicitaria (ROAS): %s."),
    WITHOUT("%s (without %s)", "%s (sans %s)", "%s (sin %s)"),
    NEXT_SPRINT(
            "The next sprint takes %s of %s hours for %s items.",
            "Le prochain sprint prend %s heures sur %s pour %s tâches.",
            "El próximo sprint toma %s de %s horas para %s tareas."),
    NEAR("Leads near the threshold", "Leads proches du seuil", "Leads cerca del umbral"),
    LEAD("Lead", "Lead", "Lead"),
    SCORE("Score", "Score", "Puntos"),
    EXPLICIT("Explicit", "Explicite", "Explícito"),
    IMPLICIT("Implicit", "Implicite", "Implícito"),
    FADED("Lost to fading", "Perdu par le temps", "Perdido con el tiempo"),
    LIMITED("Lost to limits", "Perdu aux limites", "Perdido por límites"),
    VERDICT("Verdict and what is missing", "Verdict et ce qui manque", "Veredicto y lo que falta"),
    UNTIL("Qualified until", "Qualifié jusqu'au", "Calificado hasta"),
    WITHOUT_END("no end", "sans fin", "sin fin"),
    EXPLAINED(
            "The closest ones, rule by rule:",
            "Les plus proches, règle par règle\u00a0:",
            "Los más cercanos, regla por regla:"),
    PROMISES(
            "What was promised and what happened",
            "Ce qui était promis et ce qui s'est passé",
            "Lo prometido y lo ocurrido"),
    MONTH("Month", "Mois", "Mes"),
    COMMITMENT("Commitment", "Engagement", "Compromiso"),
    STATUS("Status", "État", "Estado"),
    DONE("Done", "Fait", "Hecho"),
    OWED("Owed", "Dû", "Debido"),
    OPEN("Open", "En cours", "Abierto"),
    ATTAINMENT("Attainment", "Réalisation", "Cumplimiento"),
    OWED_NOW(
            "Owed by sales now, by due date:",
            "Dû par la vente maintenant, par échéance\u00a0:",
            "Lo que ventas debe ahora, por vencimiento:"),
    NOTHING_OWED("Sales owes nothing now.", "La vente ne doit rien maintenant.", "Ventas no debe nada ahora."),
    CHANNELS(
            "What the channels cost and brought",
            "Ce que les canaux ont coûté et apporté",
            "Lo que costaron y trajeron los canales"),
    DAYS_TO_WIN("From MQL to customer", "De MQL à client", "De MQL a cliente"),
    NOT_HANDED_OVER(
            "Customers won without having qualified first, counted as sales above but not here: %s.",
            "Clients gagnés sans s'être qualifiés auparavant, comptés ci-dessus parmi les ventes mais pas ici\u00a0: %s.",
            "Clientes ganados sin haberse calificado antes, contados arriba entre las ventas pero no aquí: %s."),
    LATEST_MONTHS(
            "The agreement is older; these are its latest %s months.",
            "L'accord est plus ancien\u00a0; voici ses %s derniers mois.",
            "El acuerdo es más antiguo; estos son sus últimos %s meses."),
    SPRINT("The next sprint: %s", "Le prochain sprint\u00a0: %s", "El próximo sprint: %s"),
    FINDINGS(
            "What the check of priorities found:",
            "Ce que la vérification des priorités a trouvé\u00a0:",
            "Lo que encontró la revisión de prioridades:"),
    SCOREBOARD("Scoreboard", "Tableau de bord", "Cuadro de mando"),
    SPREAD("CPL, spend by the day", "CPL, dépenses au jour", "CPL, gasto por día"),
    RULE("Rule", "Règle", "Regla"),
    SAYS("What it gives", "Ce qu'elle donne", "Lo que da"),
    MODEL(
            "Model %s qualifies a lead at %s.",
            "Le modèle %s qualifie un lead à partir de %s.", "El modelo %s califica un lead a partir de %s."),
    FOLLOWED(
            "Every lead is judged %s days after it came, by what it had done by then, and followed for %s days.",
            "Chaque lead est jugé %s jours après son arrivée, d'après ce qu'il avait fait, et suivi pendant %s jours.",
            "Cada lead se juzga %s días después de llegar, por lo que había hecho, y se sigue durante %s días."),
    ALL_ROWS(
            "Every row and entry could be used. %s repeated rows count once.",
            "Toutes les lignes et entrées sont utilisables. %s lignes répétées comptent une fois.",
            "Todas las filas y entradas se pueden usar. %s filas repetidas cuentan una vez."),
    UNUSED_ROWS(
            "%s rows or entries could not be used: %s. %s repeated rows count once.",
            "%s lignes ou entrées sont inutilisables\u00a0: %s. %s lignes répétées comptent une fois.",
            "%s filas o entradas no se pueden usar: %s. %s filas repetidas cuentan una vez."),
    DATA("The data behind it", "Les données derrière", "Los datos detrás"),
    FUNNEL("MQLs a month against the promise", "MQL par mois face à la promesse", "MQL al mes frente a lo prometido"),
    CAMPAIGNS("Advertising by campaign", "La publicité par campagne", "Publicidad por campaña"),
    CHANNEL_RULES(
            "Which origins and landing pages outcomes support",
            "Quelles origines et pages d'arrivée les résultats confirment",
            "Qué orígenes y páginas de entrada respaldan los resultados"),
    ORIGINS(
            "Claim of every origin and every landing page: its leads are won within %s days more often than average.",
            "Affirmation pour chaque origine et chaque page d'arrivée\u00a0: ses leads sont gagnés en %s jours plus souvent que la moyenne.",
            "Afirmación de cada origen y cada página de entrada: sus leads se ganan en %s días más a menudo que la media."),
    RARE_PAGES(
            "Landing pages with fewer than %s MQLs, of which there is not enough data: %s.",
            "Pages d'arrivée avec moins de %s MQL, sans assez de données\u00a0: %s.",
            "Páginas de entrada con menos de %s MQL, sin datos suficientes: %s."),
    LEFT_OUT(
            "Tags, Lead Quality, Lead Profile and Last Notable Activity are left out: they are set later and tell the outcome. No value has a date, so what was filled in after the decision cannot be told.",
            "Tags, Lead Quality, Lead Profile et Last Notable Activity sont laissés de côté\u00a0: ils sont saisis plus tard et disent le résultat. Aucune valeur n'a de date, on ne peut donc pas reconnaître ce qui a été saisi après la décision.",
            "Tags, Lead Quality, Lead Profile y Last Notable Activity quedan fuera: se rellenan más tarde y revelan el resultado. Ningún valor tiene fecha, así que no se reconoce lo que se rellenó después de la decisión."),
    LEARNED(
            "Points that %s leads propose, of even numbers:",
            "Points que proposent %s leads, de numéros pairs\u00a0:",
            "Puntos que proponen %s leads, de números pares:"),
    TRIED(
            "What each score is worth for %s others that the vendor scored:",
            "Ce que vaut chaque score pour %s autres notés par l'éditeur\u00a0:",
            "Lo que vale cada puntuación para otros %s puntuados por el proveedor:"),
    EARLIER_AND_LATER(
            "Points by outcomes, from the %s leads of lower numbers among these to the %s of higher ones:",
            "Points par les résultats, des %s leads de plus petits numéros parmi eux aux %s de plus grands\u00a0:",
            "Puntos por resultados, de los %s leads con números menores entre ellos a los %s con números mayores:"),
    MEANT(
            "Points by outcomes, band by band:",
            "Points par les résultats, tranche par tranche\u00a0:",
            "Puntos por resultados, tramo a tramo:"),
    AREA("Area under the curve", "Aire sous la courbe", "Área bajo la curva"),
    BY_VENDOR("vendor", "éditeur", "proveedor"),
    BY_OPINION("points by opinion", "points d'opinion", "puntos por opinión"),
    BY_OUTCOMES("points by outcomes", "points par les résultats", "puntos por resultados");

    private final String english;
    private final String french;
    private final String spanish;

    JobText(String english, String french, String spanish) {
        this.english = english;
        this.french = french;
        this.spanish = spanish;
    }

    String in(Language language, Object... arguments) {
        String template = switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
        return String.format(Locale.ROOT, template, arguments);
    }
}
