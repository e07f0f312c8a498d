package dev.smarketing.examples;

import dev.smarketing.core.text.Words;

/** The words of the report in the three languages; {@code %s} takes the arguments in order. */
final class JobText {

    static final Words SUMMARY = new Words("In short", "En bref", "En resumen");
    static final Words LEADS_OF = new Words(
            "%s leads are scored by model %s; %s qualify today, %s are disqualified, %s are near the threshold of %s points.",
            "%s leads sont notés par le modèle %s\u00a0; %s sont qualifiés aujourd'hui, %s sont exclus, %s sont proches du seuil de %s points.",
            "%s leads están puntuados por el modelo %s; %s están cualificados hoy, %s están descartados, %s están cerca del umbral de %s puntos.");
    static final Words HANDED_OVER = new Words(
            "%s leads qualified up to %s and were handed to sales.",
            "%s leads se sont qualifiés jusqu'au %s et ont été transmis à la vente.",
            "%s leads se cualificaron hasta el %s y se entregaron a ventas.");
    static final Words SPENT = new Words(
            "Spend: %s. Customers: %s. Cost per acquisition: %s. Return on ad spend (ROAS): %s.",
            "Dépenses\u00a0: %s. Clients\u00a0: %s. Coût par acquisition\u00a0: %s. Retour sur dépenses publicitaires (ROAS)\u00a0: %s.",
            "Gasto: %s. Clientes: %s. Coste por adquisición: %s. Retorno de la inversión publicitaria (ROAS): %s.");
    static final Words WITHOUT = new Words("%s (without %s)", "%s (sans %s)", "%s (sin %s)");
    static final Words NEXT_SPRINT = new Words(
            "The next sprint takes %s of %s hours for %s items.",
            "Le prochain sprint prend %s heures sur %s pour %s tâches.",
            "El próximo sprint toma %s de %s horas para %s tareas.");
    static final Words NEAR = new Words("Leads near the threshold", "Leads proches du seuil", "Leads cerca del umbral");
    static final Words LEAD = new Words("Lead", "Lead", "Lead");
    static final Words SCORE = new Words("Score", "Score", "Puntos");
    static final Words EXPLICIT = new Words("Explicit", "Explicite", "Explícito");
    static final Words IMPLICIT = new Words("Implicit", "Implicite", "Implícito");
    static final Words FADED = new Words("Lost to fading", "Perdu par le temps", "Perdido con el tiempo");
    static final Words LIMITED = new Words("Lost to limits", "Perdu aux limites", "Perdido por límites");
    static final Words VERDICT =
            new Words("Verdict and what is missing", "Verdict et ce qui manque", "Veredicto y lo que falta");
    static final Words UNTIL = new Words("Qualified until", "Qualifié jusqu'au", "Cualificado hasta");
    static final Words WITHOUT_END = new Words("no end", "sans fin", "sin fin");
    static final Words EXPLAINED = new Words(
            "The closest ones, rule by rule:",
            "Les plus proches, règle par règle\u00a0:",
            "Los más cercanos, regla por regla:");
    static final Words PROMISES = new Words(
            "What was promised and what happened",
            "Ce qui était promis et ce qui s'est passé",
            "Lo prometido y lo ocurrido");
    static final Words MONTH = new Words("Month", "Mois", "Mes");
    static final Words COMMITMENT = new Words("Commitment", "Engagement", "Compromiso");
    static final Words STATUS = new Words("Status", "État", "Estado");
    static final Words DONE = new Words("Done", "Fait", "Hecho");
    static final Words OWED = new Words("Owed", "Dû", "Debido");
    static final Words OPEN = new Words("Open", "En cours", "Abierto");
    static final Words ATTAINMENT = new Words("Attainment", "Réalisation", "Cumplimiento");
    static final Words OWED_NOW = new Words(
            "Owed by sales now, by due date:",
            "Dû par la vente maintenant, par échéance\u00a0:",
            "Lo que ventas debe ahora, por vencimiento:");
    static final Words NOTHING_OWED =
            new Words("Sales owes nothing now.", "La vente ne doit rien maintenant.", "Ventas no debe nada ahora.");
    static final Words CHANNELS = new Words(
            "What the channels cost and brought",
            "Ce que les canaux ont coûté et apporté",
            "Lo que costaron y trajeron los canales");
    static final Words DAYS_TO_WIN = new Words("From MQL to customer", "De MQL à client", "De MQL a cliente");
    static final Words NOT_HANDED_OVER = new Words(
            "Customers won without having qualified first, counted as sales above but not here: %s.",
            "Clients gagnés sans s'être qualifiés auparavant, comptés ci-dessus parmi les ventes mais pas ici\u00a0: %s.",
            "Clientes ganados sin haberse cualificado antes, contados arriba entre las ventas pero no aquí: %s.");
    static final Words LATEST_MONTHS = new Words(
            "The agreement is older; these are its latest %s months.",
            "L'accord est plus ancien\u00a0; voici ses %s derniers mois.",
            "El acuerdo es más antiguo; estos son sus últimos %s meses.");
    static final Words SPRINT =
            new Words("The next sprint: %s", "Le prochain sprint\u00a0: %s", "El próximo sprint: %s");
    static final Words FINDINGS = new Words(
            "What the check of priorities found:",
            "Ce que la vérification des priorités a trouvé\u00a0:",
            "Lo que encontró la revisión de prioridades:");
    static final Words SCOREBOARD = new Words("Scoreboard", "Tableau de bord", "Cuadro de mando");
    static final Words SPREAD = new Words("CPL, spend by the day", "CPL, dépenses au jour", "CPL, gasto por día");
    static final Words RULE = new Words("Rule", "Règle", "Regla");
    static final Words SAYS = new Words("What it looks for", "Ce qu'elle cherche", "Lo que busca");
    static final Words GIVES = new Words("Points", "Points", "Puntos");
    static final Words MODEL =
            new Words("Threshold of model %s: %s.", "Seuil du modèle %s\u00a0: %s.", "Umbral del modelo %s: %s.");
    static final Words FOLLOWED = new Words(
            "Every lead is judged %s days after it came, by what it had done by then, and followed for %s days.",
            "Chaque lead est jugé %s jours après son arrivée, d'après ce qu'il avait fait, et suivi pendant %s jours.",
            "Cada lead se juzga %s días después de llegar, por lo que había hecho, y se sigue durante %s días.");
    static final Words ALL_ROWS = new Words(
            "Every row and entry could be used. %s repeated rows count once.",
            "Toutes les lignes et entrées sont utilisables. %s lignes répétées comptent une fois.",
            "Todas las filas y entradas se pueden usar. %s filas repetidas cuentan una vez.");
    static final Words UNUSED_ROWS = new Words(
            "%s rows or entries could not be used: %s. %s repeated rows count once.",
            "%s lignes ou entrées sont inutilisables\u00a0: %s. %s lignes répétées comptent une fois.",
            "%s filas o entradas no se pueden usar: %s. %s filas repetidas cuentan una vez.");
    static final Words DATA = new Words("The data behind it", "Les données derrière", "Los datos detrás");
    static final Words FUNNEL = new Words(
            "MQLs a month against the promise", "MQL par mois face à la promesse", "MQL al mes frente a lo prometido");
    static final Words CAMPAIGNS =
            new Words("Advertising by campaign", "La publicité par campagne", "Publicidad por campaña");
    static final Words CHANNEL_RULES = new Words(
            "Which origins and landing pages outcomes support",
            "Quelles origines et pages d'arrivée les résultats confirment",
            "Qué orígenes y páginas de entrada respaldan los resultados");
    static final Words ORIGINS = new Words(
            "Claim of every origin and every landing page: its leads are won within %s days more often than average.",
            "Affirmation pour chaque origine et chaque page d'arrivée\u00a0: ses leads sont gagnés en %s jours plus souvent que la moyenne.",
            "Afirmación de cada origen y cada página de entrada: sus leads se ganan en %s días más a menudo que la media.");
    static final Words RARE_PAGES = new Words(
            "Landing pages with fewer than %s MQLs, of which there is not enough data: %s.",
            "Pages d'arrivée avec moins de %s MQL, sans assez de données\u00a0: %s.",
            "Páginas de entrada con menos de %s MQL, sin datos suficientes: %s.");
    static final Words LEFT_OUT = new Words(
            "Tags, Lead Quality, Lead Profile and Last Notable Activity are left out: they are set later and tell the outcome. No value has a date, so what was filled in after the decision cannot be told.",
            "Tags, Lead Quality, Lead Profile et Last Notable Activity sont laissés de côté\u00a0: ils sont saisis plus tard et disent le résultat. Aucune valeur n'a de date, on ne peut donc pas reconnaître ce qui a été saisi après la décision.",
            "Tags, Lead Quality, Lead Profile y Last Notable Activity quedan fuera: se rellenan más tarde y revelan el resultado. Ningún valor tiene fecha, así que no se reconoce lo que se rellenó después de la decisión.");
    static final Words LEARNED = new Words(
            "Points that %s leads propose, of even numbers:",
            "Points que proposent %s leads, de numéros pairs\u00a0:",
            "Puntos que proponen %s leads, de números pares:");
    static final Words TRIED = new Words(
            "What each score is worth for %s others that the vendor scored:",
            "Ce que vaut chaque score pour %s autres notés par l'éditeur\u00a0:",
            "Lo que vale cada puntuación para otros %s puntuados por el proveedor:");
    static final Words EARLIER_AND_LATER = new Words(
            "Points by outcomes, from the %s leads of lower numbers among these to the %s of higher ones:",
            "Points par les résultats, des %s leads de plus petits numéros parmi eux aux %s de plus grands\u00a0:",
            "Puntos por resultados, de los %s leads con números menores entre ellos a los %s con números mayores:");
    static final Words MEANT = new Words(
            "Points by outcomes, band by band:",
            "Points par les résultats, tranche par tranche\u00a0:",
            "Puntos por resultados, tramo a tramo:");
    static final Words AREA = new Words("Area under the curve", "Aire sous la courbe", "Área bajo la curva");
    static final Words BY_VENDOR = new Words("vendor", "éditeur", "proveedor");
    static final Words BY_OPINION = new Words("points by opinion", "points d'opinion", "puntos por opinión");
    static final Words BY_OUTCOMES =
            new Words("points by outcomes", "points par les résultats", "puntos por resultados");

    private JobText() {}
}
