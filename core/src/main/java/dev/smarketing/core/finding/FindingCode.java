package dev.smarketing.core.finding;

import dev.smarketing.core.text.Language;

/**
 * The catalogue of everything a check can find, with the sentence for each in three languages. Names in
 * braces are replaced: {@code {subject}} by the first subject, {@code {subjects}} and {@code {chain}} by all
 * of them, any other by the number of that name, as a percentage if its name ends in {@code %}. The catalogue grows with the checks.
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
            "{subject} a des dépenses de {spend}\u00a0: les avoirs dépassent les coûts, ses coûts par résultat sont négatifs",
            "{subject} tiene un gasto de {spend}: los abonos superan los costes, sus costes por resultado son negativos"),
    /** Something came of nothing: costs per result are 0 and must not be read as the best ones. */
    RESULTS_WITHOUT_SPEND(
            Severity.INFO,
            "KPI-02",
            "{subject} has results without spend; its costs per result are 0 and do not compare with paid channels",
            "{subject} a des résultats sans dépenses\u00a0; ses coûts par résultat sont de 0 et ne se comparent pas"
                    + " aux canaux payants",
            "{subject} tiene resultados sin gasto; sus costes por resultado son 0 y no se comparan"
                    + " con los canales de pago"),
    /** Two facts with one id that say different things. */
    DUPLICATE_DIFFERS(
            Severity.WARNING,
            "KPI-03",
            "{subject} came more than once with different content; only the first one counts",
            "{subject} est arrivé plusieurs fois avec un contenu différent\u00a0; seul le premier compte",
            "{subject} llegó varias veces con contenido distinto; solo cuenta el primero"),
    /** Better in every segment, worse in total, because the volume lies elsewhere. */
    SIMPSON_REVERSAL(
            Severity.WARNING,
            "KPI-04",
            "{subject} does better in every segment but worse in total ({total} against {other}): compare by segment",
            "{subject} fait mieux dans chaque segment mais moins bien au total ({total} contre {other})\u00a0:"
                    + " comparez par segment",
            "{subject} va mejor en cada segmento pero peor en total ({total} frente a {other}): compare por segmento"),
    /** A refund or retraction names a conversion that nobody has recorded. */
    CORRECTION_WITHOUT_CONVERSION(
            Severity.WARNING,
            "KPI-05",
            "{subject} was refunded or retracted but is not a known conversion; the correction does not count",
            "{subject} a été remboursé ou annulé mais n'est pas une conversion connue\u00a0; la correction ne compte pas",
            "{subject} se reembolsó o anuló pero no es una conversión conocida; la corrección no cuenta"),
    /** More was paid back than the conversion brought. */
    REFUND_ABOVE_VALUE(
            Severity.WARNING,
            "KPI-06",
            "{subject} has refunds above its value: {net} remains, counted in",
            "{subject} a des remboursements supérieurs à sa valeur\u00a0: il reste {net}, compté",
            "{subject} tiene reembolsos superiores a su valor: queda {net}, contado"),
    /** A row of a scoreboard is beyond its outer band. */
    OFF_COURSE(
            Severity.WARNING,
            "BRD-01",
            "{subject} is off course: {deviation%} from its goal, the bad side being negative",
            "{subject} est hors objectif\u00a0: {deviation%} par rapport à son objectif, le mauvais côté étant négatif",
            "{subject} está fuera de objetivo: {deviation%} respecto a su meta, el lado malo es negativo"),
    /** A row of a scoreboard is off course, and its goal has no percentage. */
    OFF_COURSE_WITHOUT_SHARE(
            Severity.WARNING,
            "BRD-02",
            "{subject} is off course: {actual}",
            "{subject} est hors objectif\u00a0: {actual}",
            "{subject} está fuera de objetivo: {actual}"),
    /** A rate of a scoreboard is beyond its outer band. */
    RATE_OFF_COURSE(
            Severity.WARNING,
            "BRD-11",
            "{subject} is off course: {actual%} against a goal of {goal%}",
            "{subject} est hors objectif\u00a0: {actual%} pour un objectif de {goal%}",
            "{subject} está fuera de objetivo: {actual%} frente a una meta de {goal%}"),
    /** Weeks of a row that nobody reported; the subjects after the first name them. */
    WEEKS_NOT_REPORTED(
            Severity.WARNING,
            "BRD-03",
            "{subject} has {missing} of {elapsed} weeks not reported; means leave them out, and what they brought is"
                    + " not in the figure to date, the pace and the projection",
            "{subject}\u00a0: semaines non communiquées, {missing} sur {elapsed}\u00a0; les moyennes les laissent de côté, et leur"
                    + " apport manque au cumul, au rythme et à la projection",
            "{subject}: semanas sin datos, {missing} de {elapsed}; las medias las dejan fuera, y lo que aportaron"
                    + " falta en el acumulado, el ritmo y la proyección"),
    /** Weeks of a row of which a part is missing; the subjects after the first name them. */
    PARTS_NOT_REPORTED(
            Severity.WARNING,
            "BRD-04",
            "{subject}: a part is not reported in {weeks} of its weeks; their figures lack it",
            "{subject}\u00a0: une partie n'est pas communiquée pour {weeks} de ses semaines\u00a0; elle manque à leurs chiffres",
            "{subject}: falta una parte en {weeks} de sus semanas; sus cifras no la incluyen"),
    /** The value of a week is outside the control limits. */
    SIGNAL_OUTSIDE_LIMITS(
            Severity.INFO,
            "BRD-05",
            "{subject} is outside its control limits in {chain}; look for a cause",
            "{subject} sort de ses limites de contrôle en {chain}\u00a0; cherchez une cause",
            "{subject} sale de sus límites de control en {chain}; busque una causa"),
    /** The value of a week differs more from the one before than chance would bring. */
    SIGNAL_JUMP(
            Severity.INFO,
            "BRD-06",
            "{subject} jumped in {chain}; look for a cause",
            "{subject} a fait un saut en {chain}\u00a0; cherchez une cause",
            "{subject} dio un salto en {chain}; busque una causa"),
    /** Three of four values are nearer to one control limit than to the centre. */
    SIGNAL_THREE_OF_FOUR(
            Severity.INFO,
            "BRD-07",
            "{subject} is near one control limit in three of the four weeks up to {chain}; look for a cause",
            "{subject} est près d'une limite de contrôle trois semaines sur quatre jusqu'en {chain}\u00a0; cherchez une"
                    + " cause",
            "{subject} está cerca de un límite de control en tres de las cuatro semanas hasta {chain}; busque una causa"),
    /** Eight values in a row are on one side of the centre. */
    SIGNAL_RUN_OF_EIGHT(
            Severity.INFO,
            "BRD-08",
            "{subject} is on one side of its usual mean for the eight weeks up to {chain}; the process has moved",
            "{subject} est du même côté de sa moyenne habituelle les huit semaines jusqu'en {chain}\u00a0; le processus"
                    + " s'est déplacé",
            "{subject} está en el mismo lado de su media habitual las ocho semanas hasta {chain}; el proceso se ha movido"),
    /** Too few values for control limits. */
    BASELINE_TOO_SHORT(
            Severity.INFO,
            "BRD-09",
            "{subject} has no control limits: {values} reported weeks in its baseline, {least} are needed",
            "{subject} n'a pas de limites de contrôle\u00a0: {values} semaines communiquées dans sa référence, il en faut"
                    + " {least}",
            "{subject} no tiene límites de control: {values} semanas con datos en su referencia, se necesitan {least}"),
    /** Figures that no row of a scoreboard shows. */
    READINGS_WITHOUT_ROW(
            Severity.INFO,
            "BRD-10",
            "{subject} has readings but no row on the scoreboard; add a row or correct the id",
            "{subject} a des chiffres mais pas de ligne au tableau de bord\u00a0; ajoutez une ligne ou corrigez l'identifiant",
            "{subject} tiene cifras pero ninguna fila en el cuadro de mando; añada una fila o corrija el identificador"),
    /** One activity id that came with two contents; which of them counts does not depend on their order. */
    CONFLICTING_ACTIVITY(
            Severity.WARNING,
            "SCO-01",
            "{subject} came with different content; the one with the earlier instant counts",
            "{subject} est arrivé avec un contenu différent\u00a0; celui dont l'instant est antérieur compte",
            "{subject} llegó con contenido distinto; cuenta el de instante anterior"),
    /** A threshold that no lead can reach: the best attainable score, every rule at its best, is below it. */
    UNREACHABLE_THRESHOLD(
            Severity.ERROR,
            "LNT-01",
            "{subject}: no lead can reach {threshold} points, {best} is the best attainable; lower the threshold or raise points",
            "{subject}\u00a0: aucun lead ne peut atteindre {threshold} points, {best} est le maximum possible\u00a0; baissez le seuil ou relevez des points",
            "{subject}: ningún lead puede alcanzar {threshold} puntos, {best} es el máximo posible; baje el umbral o suba puntos"),
    /** A class of a grade matrix that no lead can be in; the chain names its cells. */
    UNREACHABLE_CELL(
            Severity.WARNING,
            "LNT-02",
            "{subject}: no lead can be in this class, points lie between {least} and {best}; its cells are empty: {chain}",
            "{subject}\u00a0: aucun lead ne peut être dans cette classe, les points vont de {least} à {best}\u00a0; ses cases restent vides\u00a0: {chain}",
            "{subject}: ningún lead puede estar en esta clase, los puntos van de {least} a {best}; sus celdas quedan vacías: {chain}"),
    /** Every lead qualifies, even the worst. */
    ALWAYS_QUALIFIED(
            Severity.ERROR,
            "LNT-03",
            "{subject} qualifies every lead: even the worst has {least} points; raise the threshold",
            "{subject} qualifie tous les leads\u00a0: même le pire a {least} points\u00a0; relevez le seuil",
            "{subject} califica a todos los leads: hasta el peor tiene {least} puntos; suba el umbral"),
    /** A rule that changes no score, whatever the lead; the chain names what holds it back, if it is not its own condition. */
    DEAD_RULE(
            Severity.WARNING,
            "LNT-04",
            "{subject} can never change a score; drop it or mend its condition or limits",
            "{subject} ne peut jamais changer un score\u00a0; supprimez-la ou corrigez sa condition ou ses limites",
            "{subject} nunca puede cambiar una puntuación; elimínela o corrija su condición o sus límites"),
    /** An alternative that is never the first true one; the chain names the conditions before it. */
    SHADOWED_ALTERNATIVE(
            Severity.WARNING,
            "LNT-05",
            "alternative {alternative} of {subject} can never score, those before it catch all its leads; move it up or drop it",
            "l'alternative {alternative} de {subject} ne peut jamais compter, les précédentes prennent tous ses leads\u00a0; remontez-la ou supprimez-la",
            "la alternativa {alternative} de {subject} nunca puede puntuar, las anteriores captan todos sus leads; súbala o elimínela"),
    /** Two rules that ask the same, so one fact counts twice. */
    DUPLICATE_CONDITION(
            Severity.WARNING,
            "LNT-06",
            "{subjects} ask the same, so one fact counts twice; join them",
            "{subjects} demandent la même chose, un même fait compte donc deux fois\u00a0; réunissez-les",
            "{subjects} preguntan lo mismo, así que un hecho cuenta dos veces; únalas"),
    /** A single match is already more than the limit of its rule or group lets through; the chain names the owner. */
    LIMIT_EATS_RULE(
            Severity.WARNING,
            "LNT-07",
            "one match of {subject} has {points} points, beyond the limit {limit} of {chain}; lower the points or widen the limit",
            "une seule occurrence de {subject} vaut {points} points, au-delà de la limite {limit} de {chain}\u00a0; baissez les points ou élargissez la limite",
            "una sola coincidencia de {subject} vale {points} puntos, más allá del límite {limit} de {chain}; baje los puntos o amplíe el límite"),
    /** A decay that takes nothing before the window closes. */
    INERT_DECAY(
            Severity.WARNING,
            "LNT-08",
            "the decay of {subject} takes nothing within its window of {window} days; drop it or widen the window",
            "l'estompage de {subject} n'enlève rien dans sa fenêtre de {window} jours\u00a0; supprimez-le ou élargissez la fenêtre",
            "el desvanecimiento de {subject} no quita nada en su ventana de {window} días; elimínelo o amplíe la ventana"),
    /** A frequency limit that never changes the points, because the limit of the sum is reached first. */
    INERT_CAP(
            Severity.INFO,
            "LNT-09",
            "the frequency limit of {subject} changes nothing: {count} activities reach the limit {limit} of its sum; drop one of the two",
            "la limite de fréquence de {subject} ne change rien\u00a0: {count} activités atteignent la limite {limit} de sa somme\u00a0; supprimez l'une des deux",
            "el límite de frecuencia de {subject} no cambia nada: {count} actividades alcanzan el límite {limit} de su suma; elimine uno de los dos"),
    /** Bands of neighbouring boundaries that overlap, so that a class may never be left or entered in order. */
    BAND_WIDER_THAN_CLASS(
            Severity.ERROR,
            "LNT-10",
            "{subject} is {width} points wide, less than the {band} points of the bands on both sides; narrow the bands",
            "{subject} a une largeur de {width} points, moins que les {band} points des bandes des deux côtés\u00a0; resserrez les bandes",
            "{subject} tiene un ancho de {width} puntos, menos que los {band} puntos de las bandas a ambos lados; estreche las bandas"),
    /** One single activity qualifies a lead of which nothing else is known. */
    SINGLE_ACTIVITY_QUALIFIES(
            Severity.WARNING,
            "LNT-11",
            "one {subject} alone qualifies a lead of which nothing else is known, with {points} points; make sure that is meant",
            "un seul {subject} qualifie un lead dont on ne sait rien d'autre, avec {points} points\u00a0; vérifiez que c'est voulu",
            "un solo {subject} califica a un lead del que no se sabe nada más, con {points} puntos; compruebe que es lo deseado"),
    /** A rule that gives no points. */
    ZERO_POINTS(
            Severity.INFO,
            "LNT-12",
            "{subject} gives 0 points; give it some or drop it",
            "{subject} donne 0 point\u00a0; donnez-lui-en ou supprimez-la",
            "{subject} da 0 puntos; asígnele puntos o elimínela"),
    /** A rule whose points rise and fall again along one ordered attribute; the chain shows them. */
    NON_MONOTONE_BINS(
            Severity.INFO,
            "LNT-13",
            "the points of {subject} both rise and fall as the value grows: {chain}; make sure that is meant",
            "les points de {subject} montent et descendent quand la valeur croît\u00a0: {chain}\u00a0; vérifiez que c'est voulu",
            "los puntos de {subject} suben y bajan a medida que crece el valor: {chain}; compruebe que es lo deseado"),
    /** The dates of a lead contradict each other; the negative days stay in medians and means. */
    WON_BEFORE_QUALIFIED(
            Severity.WARNING,
            "LOOP-01",
            "{subject} was won before it was qualified: {days} days to win, counted in",
            "{subject} a été gagné avant d'être qualifié\u00a0: {days} jours jusqu'à la vente, comptés",
            "{subject} se ganó antes de ser cualificado: {days} días hasta la venta, contados"),
    /** Sales gives back most of what a channel brings, so marketing counts leads that nobody wants. */
    LEADS_REJECTED_BY_SALES(
            Severity.WARNING,
            "LOOP-02",
            "sales rejected {rejected} of {decided} decided leads of {subject}; agree on what qualifies a lead there",
            "les ventes ont rejeté {rejected} des {decided} leads décidés de {subject}\u00a0; convenez de ce qui y"
                    + " qualifie un lead",
            "ventas rechazó {rejected} de los {decided} leads decididos de {subject}; acuerden qué cualifica ahí a un"
                    + " lead"),
    /** Money went out and nobody bought, which an average over channels hides. */
    SPEND_WITHOUT_CONVERSIONS(
            Severity.WARNING,
            "LOOP-03",
            "{subject} spent {spend} and has won nobody so far",
            "{subject} a dépensé {spend} et n'a encore gagné personne",
            "{subject} gastó {spend} y aún no ha ganado a nadie"),
    /** A figure that moves nothing anybody is paid for. */
    VANITY_METRIC(
            Severity.INFO,
            "LOOP-04",
            "{subject} moves no result that counts; say what it moves or stop reporting it",
            "{subject} ne fait bouger aucun résultat qui compte\u00a0; dites ce qu'il fait bouger ou ne le publiez plus",
            "{subject} no mueve ningún resultado que cuente; diga qué mueve o deje de publicarlo"),
    /** A figure on which nobody acts. */
    ORPHAN_KPI(
            Severity.INFO,
            "LOOP-05",
            "nobody owns {subject}; name who acts on it or stop reporting it",
            "personne n'est responsable de {subject}\u00a0; nommez qui agit dessus ou ne le publiez plus",
            "nadie es responsable de {subject}; diga quién actúa o deje de publicarlo"),
    /** Work of the timeframe depends, directly or not, on something decided against. */
    NEEDS_A_WONT(
            Severity.ERROR,
            "MOS-02",
            "{subject} needs {chain}, which is a Won't",
            "{subject} dépend de {chain}, qui est un Won't",
            "{subject} depende de {chain}, que es un Won't"),
    /** A Should depends directly on a Could, the first to give way. */
    SHOULD_NEEDS_COULD(
            Severity.WARNING,
            "MOS-03",
            "{subject} is a Should but needs {chain}, which is only a Could",
            "{subject} est un Should mais dépend de {chain}, qui n'est qu'un Could",
            "{subject} es un Should pero depende de {chain}, que es solo un Could"),
    /** Items need each other in a circle, so none of them can be first. */
    DEPENDENCY_CYCLE(
            Severity.ERROR,
            "MOS-04",
            "{chain} need each other in a circle; none of them can be first",
            "{chain} dépendent les uns des autres en cercle\u00a0; aucun ne peut être le premier",
            "{chain} dependen unos de otros en círculo; ninguno puede ser el primero"),
    /** The Musts with their prerequisites take more than there is; the subjects are the smallest relaxation. */
    MUSTS_EXCEED_CAPACITY(
            Severity.ERROR,
            "MOS-05",
            "the Musts with all they need take {effort}, {excess} above the capacity {capacity}; they fit without"
                    + " {subjects}",
            "les Musts avec tout ce dont ils dépendent prennent {effort}, soit {excess} de plus que la capacité"
                    + " {capacity}\u00a0; ils tiennent sans {subjects}",
            "los Musts con todo lo que necesitan ocupan {effort}, {excess} por encima de la capacidad {capacity};"
                    + " caben sin {subjects}"),
    /** The Musts are more than their share of the effort, so little is left to give way. */
    MUST_SHARE_TOO_HIGH(
            Severity.WARNING,
            "MOS-06",
            "Musts are {share%} of the effort in {subject}, above {limit%}; make some of them Should or Could",
            "les Musts font {share%} de l'effort de {subject}, au-dessus de {limit%}\u00a0; passez-en certains en Should ou Could",
            "los Musts son el {share%} del esfuerzo de {subject}, por encima del {limit%}; pase algunos a Should o"
                    + " Could"),
    /** The Musts with all their prerequisites are more than the share that Musts may have. */
    EFFECTIVE_MUST_SHARE_TOO_HIGH(
            Severity.WARNING,
            "MOS-07",
            "Musts with all they need are {share%} of the effort in {subject}, above {limit%}",
            "les Musts avec tout ce dont ils dépendent font {share%} de l'effort de {subject}, au-dessus de {limit%}",
            "los Musts con todo lo que necesitan son el {share%} del esfuerzo de {subject}, por encima del {limit%}"),
    /** The Coulds are too few to give way when things go badly, or suspiciously many. */
    COULD_POOL_OUTSIDE_BAND(
            Severity.INFO,
            "MOS-08",
            "Coulds are {share%} of the effort in {subject}, outside {least%} to {most%}",
            "les Coulds font {share%} de l'effort de {subject}, hors de {least%} à {most%}",
            "los Coulds son el {share%} del esfuerzo de {subject}, fuera de {least%} a {most%}"),
    /** Every item of the timeframe is a Must, so nothing was prioritised. */
    EVERYTHING_IS_MUST(
            Severity.WARNING,
            "MOS-09",
            "all {items} items of {subject} are Musts; decide which of them could wait",
            "les {items} éléments de {subject} sont tous des Musts\u00a0; décidez lesquels peuvent attendre",
            "los {items} elementos de {subject} son todos Musts; decida cuáles pueden esperar"),
    /** Nobody said why the item is a Must, or what happens without it. */
    MUST_WITHOUT_REASON(
            Severity.WARNING,
            "MOS-10",
            "{subject} is a Must, but nobody said why and what happens without it",
            "{subject} est un Must, mais personne n'a dit pourquoi ni ce qui arrive sans lui",
            "{subject} es un Must, pero nadie ha dicho por qué ni qué pasa sin él"),
    /** There is a way round the item, so it is a Should or a Could. */
    MUST_WITH_WORKAROUND(
            Severity.WARNING,
            "MOS-11",
            "{subject} is a Must, but there is a workaround; make it a Should or a Could",
            "{subject} est un Must, mais il existe une solution de rechange\u00a0; passez-le en Should ou Could",
            "{subject} es un Must, pero hay una alternativa; páselo a Should o Could"),
    /** The item works for no outcome. */
    NO_OUTCOME(
            Severity.WARNING,
            "MOS-12",
            "{subject} names no outcome; say what it is for",
            "{subject} n'indique aucun résultat attendu\u00a0; dites à quoi il sert",
            "{subject} no nombra ningún resultado; diga para qué sirve"),
    /** The item has no effort, so shares leave it out and no selection can hold it. */
    NO_EFFORT(
            Severity.WARNING,
            "MOS-14",
            "{subject} has no effort; the shares are incomplete and no plan can hold it until somebody estimates it",
            "{subject} n'a pas d'effort\u00a0; les parts sont incomplètes et aucun plan ne peut le prendre sans estimation",
            "{subject} no tiene esfuerzo; las proporciones están incompletas y ningún plan lo admite sin estimación"),
    /** Nobody has confirmed the item for longer than the limit. */
    STALE_ITEM(
            Severity.WARNING,
            "MOS-15",
            "{subject} was last confirmed {days} days ago, more than {limit}; confirm it or let it go",
            "{subject} a été confirmé pour la dernière fois il y a {days} jours, plus de {limit}\u00a0; confirmez-le ou"
                    + " retirez-le",
            "{subject} se confirmó por última vez hace {days} días, más de {limit}; confírmelo o retírelo"),
    /** Somebody asked for more work in a sprint whose scope is frozen. */
    ADDITION_REFUSED(
            Severity.ERROR,
            "SPR-01",
            "{subject} was not added: the scope of the running sprint is frozen",
            "{subject} n'a pas été ajouté\u00a0: le périmètre du sprint en cours est figé",
            "{subject} no se ha añadido: el alcance del sprint en curso está congelado"),
    /** Somebody asked to take work out of a sprint whose scope is frozen. */
    REMOVAL_REFUSED(
            Severity.ERROR,
            "SPR-02",
            "{subject} was not removed: the scope of the running sprint is frozen",
            "{subject} n'a pas été retiré\u00a0: le périmètre du sprint en cours est figé",
            "{subject} no se ha quitado: el alcance del sprint en curso está congelado"),
    /** Somebody asked to estimate again what a sprint has frozen. */
    REESTIMATE_REFUSED(
            Severity.ERROR,
            "SPR-03",
            "{subject} keeps the effort {frozen} and not {asked}: the estimates of the running sprint are frozen",
            "{subject} garde l'effort {frozen} et non {asked}\u00a0: les estimations du sprint en cours sont figées",
            "{subject} mantiene el esfuerzo {frozen} y no {asked}: las estimaciones del sprint en curso están"
                    + " congeladas"),
    /** A sprint commits to more than its capacity. */
    COMMITMENT_ABOVE_CAPACITY(
            Severity.WARNING,
            "SPR-04",
            "{subject} commits to {effort}, {excess} above the capacity {capacity}",
            "{subject} s'engage sur {effort}, soit {excess} de plus que la capacité {capacity}",
            "{subject} se compromete a {effort}, {excess} por encima de la capacidad {capacity}"),
    /** The outcome of the item is not one of the active guide point. */
    OUTCOME_OUTSIDE_GUIDE_POINT(
            Severity.WARNING,
            "MOS-13",
            "{subject} works for an outcome that is not in the active guide point",
            "{subject} vise un résultat absent du cap en vigueur",
            "{subject} persigue un resultado que no está en la guía vigente"),
    /** An item decided against is in scope again, and no decision says that it takes the Won't back. */
    WONT_CAME_BACK(
            Severity.WARNING,
            "MOS-17",
            "{subject} was a Won't and is back without a decision that names the old one",
            "{subject} était un Won't et revient sans décision qui nomme l'ancienne",
            "{subject} era un Won't y vuelve sin una decisión que nombre la anterior"),
    /** A quarter and a sprint disagree on an item; the chain names both. */
    TIMEFRAMES_DISAGREE(
            Severity.WARNING,
            "MOS-18",
            "{subject} is decided differently for {chain}; a Must of a quarter belongs in one of its sprints, a Won't in none",
            "{subject} est décidé différemment pour {chain}\u00a0; un Must du trimestre va dans l'un de ses sprints, un Won't dans aucun",
            "{subject} se decide de forma distinta para {chain}; un Must del trimestre va en uno de sus sprints, un Won't en ninguno"),
    /** The only reason of a decision is who wants it. */
    REASON_IS_A_TITLE(
            Severity.WARNING,
            "MOS-19",
            "the only reason for {subject} is who asked for it; say what it is for",
            "la seule raison de {subject} est qui l'a demandé\u00a0; dites à quoi il sert",
            "la única razón de {subject} es quién lo pidió; diga para qué sirve"),
    /** The item is larger than an item may be. */
    ITEM_TOO_BIG(
            Severity.WARNING,
            "MOS-20",
            "{subject} takes {effort}, more than {limit}; split it",
            "{subject} demande {effort}, plus de {limit}\u00a0; découpez-le",
            "{subject} ocupa {effort}, más de {limit}; divídalo"),
    /** A task of a sprint has no time in any calendar. */
    TASK_WITHOUT_BLOCK(
            Severity.WARNING,
            "SPR-05",
            "{subject} has no calendar block",
            "{subject} n'a pas de créneau dans l'agenda",
            "{subject} no tiene hueco en la agenda"),
    /** The calendar blocks of a task are too short, overlap or lie outside the sprint; all numbers in hours. */
    BLOCKS_DO_NOT_FIT(
            Severity.WARNING,
            "SPR-06",
            "{subject} needs {needed} h and its calendar blocks give {covered} h, {short} h short; {overlapping} h overlap, {outside} h are outside the sprint",
            "{subject} demande {needed} h et ses créneaux en donnent {covered}, il manque {short} h\u00a0; {overlapping} h se chevauchent, {outside} h sont hors du sprint",
            "{subject} necesita {needed} h y sus huecos dan {covered} h, faltan {short} h; {overlapping} h se solapan, {outside} h están fuera del sprint"),
    /** A person has promised the same time to several tasks. */
    DOUBLE_BOOKED(
            Severity.WARNING,
            "SPR-08",
            "{subject} has promised {hours} h more than once: {chain}",
            "{subject} a promis {hours} h plus d'une fois\u00a0: {chain}",
            "{subject} ha prometido {hours} h más de una vez: {chain}"),
    /** An item is not ready for a sprint. */
    NOT_READY(
            Severity.WARNING,
            "SPR-07",
            "{subject} is not ready for a sprint: {missing} of {asked} questions are open",
            "{subject} n'est pas prêt pour un sprint\u00a0: {missing} questions sur {asked} sont ouvertes",
            "{subject} no está listo para un sprint: {missing} de {asked} preguntas están abiertas"),
    /** A deliverable works for no outcome of the guide point. */
    DELIVERABLE_WITHOUT_OUTCOME(
            Severity.WARNING,
            "BLP-01",
            "{subject} is linked to no outcome of the guide point",
            "{subject} n'est lié à aucun résultat du cap",
            "{subject} no está vinculado a ningún resultado de la guía"),
    /** A deliverable is due outside the blueprint. */
    OUTSIDE_BLUEPRINT(
            Severity.ERROR,
            "BLP-02",
            "{subject} is due outside the three months of the blueprint",
            "{subject} est dû hors des trois mois du plan",
            "{subject} vence fuera de los tres meses del plan"),
    /** Somebody asked to add a deliverable without taking one out. */
    SWAP_IN_ALONE(
            Severity.ERROR,
            "BLP-03",
            "{subject} was not added to the blueprint: say what goes out for it",
            "{subject} n'a pas été ajouté au plan\u00a0: dites ce qui en sort",
            "{subject} no se ha añadido al plan: diga qué sale a cambio"),
    /** The guide point has changed since the deliverable was linked to it. */
    LINK_TO_REVIEW(
            Severity.WARNING,
            "BLP-04",
            "{subject} was linked before the guide point changed; review its outcome",
            "{subject} a été lié avant le changement du cap\u00a0; revoyez son résultat",
            "{subject} se vinculó antes de que cambiara la guía; revise su resultado"),
    /** Without the votes of one stakeholder another item would be first. */
    ONE_VOICE_DECIDES(
            Severity.WARNING,
            "VOT-01",
            "the votes of {subject} alone decide the first place: {chain}",
            "les voix de {subject} décident seules de la première place\u00a0: {chain}",
            "los votos de {subject} deciden por sí solos el primer puesto: {chain}"),
    /** A meeting takes longer than its limit. */
    MEETING_TOO_LONG(
            Severity.WARNING,
            "MTG-01",
            "{subject} takes {minutes} min, more than {limit}",
            "{subject} dure {minutes} min, plus de {limit}",
            "{subject} dura {minutes} min, más de {limit}"),
    /** A meeting costs more than its limit. */
    MEETING_TOO_DEAR(
            Severity.WARNING,
            "MTG-02",
            "{subject} costs {cost}, more than {limit}",
            "{subject} coûte {cost}, plus de {limit}",
            "{subject} cuesta {cost}, más de {limit}"),
    /** An agenda item only informs; the chain names it. */
    ONLY_INFORMATION(
            Severity.INFO,
            "MTG-03",
            "{subject}: {chain} only informs; send a message",
            "{subject}\u00a0: {chain} ne fait qu'informer\u00a0; envoyez un message",
            "{subject}: {chain} solo informa; envíe un mensaje"),
    /** A request does not say what it is for. */
    REQUEST_WITHOUT_OUTCOME(
            Severity.WARNING,
            "INT-01",
            "{subject} is a tactic without an outcome; ask its requester what it is for",
            "{subject} est une action sans résultat attendu\u00a0; demandez à quoi elle sert",
            "{subject} es una acción sin resultado esperado; pregunte para qué sirve"),
    /** A request does not say until when. */
    REQUEST_WITHOUT_DUE_DATE(
            Severity.INFO,
            "INT-02",
            "{subject} has no due date; ask its requester for one",
            "{subject} n'a pas d'échéance\u00a0; demandez-en une",
            "{subject} no tiene fecha límite; pida una"),
    /** A request is still open after its due date. */
    REQUEST_OVERDUE(
            Severity.WARNING,
            "INT-03",
            "{subject} is open and was due {days} days ago; answer its requester",
            "{subject} est ouverte et son échéance est passée de {days} jours\u00a0; répondez à qui l'a demandée",
            "{subject} está abierta y venció hace {days} días; responda a quien la pidió"),
    /** Nobody decides finally on a campaign. */
    NO_FINAL_DECIDER(
            Severity.ERROR,
            "BRF-01",
            "{subject}: nobody decides finally; name one person",
            "{subject}\u00a0: personne ne décide en dernier ressort\u00a0; nommez une personne",
            "{subject}: nadie tiene la última palabra; nombre a una persona"),
    /** More than one person decides finally on a campaign. */
    TWO_FINAL_DECIDERS(
            Severity.ERROR,
            "BRF-02",
            "{subjects}: of the first more than one person decides finally; keep one of those that follow",
            "{subjects}\u00a0: plusieurs personnes décident du premier en dernier ressort\u00a0; gardez-en une",
            "{subjects}: varias personas tienen la última palabra sobre el primero; deje a una sola"),
    /** An audience is bounded by fewer attributes than asked. */
    VAGUE_AUDIENCE(
            Severity.WARNING,
            "BRF-03",
            "{subject}: the audience is bounded by {bounds} attributes, fewer than {asked}",
            "{subject}\u00a0: la cible est délimitée par {bounds} attributs, moins que {asked}",
            "{subject}: la audiencia está delimitada por {bounds} atributos, menos que {asked}"),
    /** A team that takes part in a campaign has nothing of it. */
    NO_BENEFIT(
            Severity.WARNING,
            "BRF-04",
            "{subject}: {chain} takes part, but nobody said what it gains",
            "{subject}\u00a0: {chain} participe, mais personne n'a dit ce qu'elle y gagne",
            "{subject}: {chain} participa, pero nadie ha dicho qué gana"),
    /** A rule of a routing table never applies, because an earlier one takes all its requests. */
    RULE_NEVER_APPLIES(
            Severity.WARNING,
            "ROU-01",
            "{subject} never applies: {chain} takes all its requests; move it up or take it out",
            "{subject} ne s'applique jamais\u00a0: {chain} prend toutes ses demandes\u00a0; remontez-la ou retirez-la",
            "{subject} no se aplica nunca: {chain} toma todas sus solicitudes; súbala o quítela"),
    /** A conflict is open without anybody who has to bring it to a decision. */
    CONFLICT_WITHOUT_OWNER(
            Severity.WARNING,
            "CON-01",
            "{subject} is open and nobody owns it; name who brings it to a decision",
            "{subject} est ouvert sans responsable\u00a0; nommez qui le mène à une décision",
            "{subject} está abierto y nadie responde de él; nombre a quien lo lleve a una decisión"),
    /** A conflict is open after the date by which it was to be decided. */
    CONFLICT_OVERDUE(
            Severity.WARNING,
            "CON-02",
            "{subject} was to be decided {days} days ago by {chain}",
            "{subject} devait être tranché il y a {days} jours par {chain}",
            "{subject} debía decidirse hace {days} días por {chain}"),
    /** A text uses a term that means several concepts, and neither department nor document decides. */
    AMBIGUOUS_TERM(
            Severity.WARNING,
            "GLO-01",
            "{subjects}: the first may mean any of the others; name the department or define it in the text",
            "{subjects}\u00a0: le premier peut signifier chacun des autres\u00a0; nommez le service ou définissez-le dans le texte",
            "{subjects}: el primero puede significar cada uno de los demás; indique el departamento o defínalo en el texto"),
    /** Two senses of a concept are of the same department at the same time. */
    OVERLAPPING_VALIDITY(
            Severity.WARNING,
            "GLO-02",
            "{subject} has two senses of one department at the same time",
            "{subject} a deux sens d'un même service au même moment",
            "{subject} tiene dos sentidos de un mismo departamento al mismo tiempo"),
    /** A concept is broader than itself, over others. */
    BROADER_CYCLE(
            Severity.ERROR,
            "GLO-03",
            "{subject} is broader than itself: {chain}",
            "{subject} est plus général que lui-même\u00a0: {chain}",
            "{subject} es más general que sí mismo: {chain}"),
    /** A concept is both related to another and under it. */
    RELATED_AND_BROADER(
            Severity.WARNING,
            "GLO-04",
            "{subjects}: the second is both broader than and related to the first",
            "{subjects}\u00a0: le second est à la fois plus général que le premier et associé à lui",
            "{subjects}: el segundo es a la vez más general que el primero y está relacionado con él"),
    /** The definition of a concept uses one of its own labels. */
    CIRCULAR_DEFINITION(
            Severity.WARNING,
            "GLO-05",
            "{subjects}: the definition of the first uses the term it defines",
            "{subjects}\u00a0: la définition du premier emploie le terme qu'elle définit",
            "{subjects}: la definición del primero usa el término que define"),
    /** A concept has no definition. */
    MISSING_DEFINITION(
            Severity.INFO,
            "GLO-06",
            "{subject} has no definition",
            "{subject} n'a pas de définition",
            "{subject} no tiene definición"),
    /** A concept has no label in one of the glossary's languages. */
    MISSING_LANGUAGE(
            Severity.INFO,
            "GLO-07",
            "{subjects}: the first has no label in the language that follows",
            "{subjects}\u00a0: le premier n'a pas de terme dans la langue qui suit",
            "{subjects}: el primero no tiene término en el idioma que sigue"),
    /** No relation leads from or to a concept. */
    ORPHAN_CONCEPT(
            Severity.INFO,
            "GLO-08",
            "{subject} is related to no other concept",
            "{subject} n'est associé à aucun autre concept",
            "{subject} no está relacionado con ningún otro concepto"),
    /** A text uses a label that should be replaced. */
    USE_PREFERRED(
            Severity.WARNING,
            "GLO-09",
            "{subjects}: use the second instead of the first",
            "{subjects}\u00a0: employez le second au lieu du premier",
            "{subjects}: use el segundo en lugar del primero"),
    /** A text for customers uses a label that is for colleagues only. */
    INTERNAL_TERM(
            Severity.WARNING,
            "GLO-10",
            "{subjects}: the first is for colleagues only; write the second to customers",
            "{subjects}\u00a0: le premier est réservé aux collègues\u00a0; écrivez le second aux clients",
            "{subjects}: el primero es solo para colegas; escriba el segundo a los clientes"),
    /** A text for customers uses a label that is for colleagues only, and there is no other. */
    INTERNAL_TERM_WITHOUT_OTHER(
            Severity.WARNING,
            "GLO-11",
            "{subject} is for colleagues only; describe it to customers",
            "{subject} est réservé aux collègues\u00a0; décrivez-le aux clients",
            "{subject} es solo para colegas; descríbalo a los clientes"),
    /** A text uses an acronym that nobody explains. */
    UNDEFINED_ACRONYM(
            Severity.WARNING,
            "GLO-12",
            "{subject} is explained nowhere; define it or write it out",
            "{subject} n'est expliqué nulle part\u00a0; définissez-le ou écrivez-le en toutes lettres",
            "{subject} no se explica en ninguna parte; defínalo o escríbalo completo"),
    /** A plural is written against the custom of the language. */
    NON_STANDARD_PLURAL(
            Severity.INFO,
            "GLO-13",
            "{subject} has an s that is not customary in this language",
            "{subject} porte un s qui n'est pas d'usage dans cette langue",
            "{subject} lleva una s que no es habitual en este idioma"),
    /** A text has too many abbreviations. */
    JARGON_DENSITY(
            Severity.INFO,
            "GLO-14",
            "{density%} of the words of {subject} are abbreviations, above {limit%}; write some of them out",
            "{density%} des mots de {subject} sont des abréviations, au-dessus de {limit%}\u00a0; écrivez-en certaines en"
                    + " toutes lettres",
            "El {density%} de las palabras de {subject} son abreviaturas, por encima del {limit%}; escriba algunas"
                    + " completas"),
    /** Departments use one label in different meanings. */
    LABEL_CLASH(
            Severity.WARNING,
            "GLO-15",
            "{subjects}: departments use the first in the different meanings that follow",
            "{subjects}\u00a0: des services emploient le premier dans les sens différents qui suivent",
            "{subjects}: los departamentos usan el primero con los distintos sentidos que siguen"),
    /** Departments use different labels for one meaning. */
    SYNONYM_CLASH(
            Severity.INFO,
            "GLO-16",
            "{subjects}: departments use the different labels that follow for the first",
            "{subjects}\u00a0: des services emploient pour le premier les termes différents qui suivent",
            "{subjects}: los departamentos usan para el primero los distintos términos que siguen"),
    /** Definitions explain each other in a circle, so none of them explains anything to who knows none. */
    DEFINITIONS_IN_CIRCLE(
            Severity.INFO,
            "GLO-17",
            "{chain} are defined by each other; define one of them without the others",
            "{chain} sont définis l'un par l'autre\u00a0; définissez-en un sans les autres",
            "{chain} se definen unos por otros; defina uno sin los demás"),
    /** A fact about a handoff that is not in the log, so it changes no verdict. */
    FACT_OF_UNKNOWN_HANDOFF(
            Severity.WARNING,
            "SLA-01",
            "{subject} changes nothing: this handoff is not in the log; add it or correct the id",
            "{subject} ne change rien\u00a0: cette transmission n'est pas dans le journal\u00a0; ajoutez-la ou corrigez l'identifiant",
            "{subject} no cambia nada: esta entrega no está en el registro; añádala o corrija el identificador"),
    /** An attempt at, or the closing of, a lead that was never handed over, so it changes no verdict. */
    FACT_OF_UNKNOWN_LEAD(
            Severity.WARNING,
            "SLA-02",
            "{subjects}: the first changes nothing, for the lead that follows was never handed over",
            "{subjects}\u00a0: le premier ne change rien, car le lead qui suit n'a jamais été transmis",
            "{subjects}: el primero no cambia nada, porque el lead que sigue nunca se entregó"),
    /** A pause or recycling that ends without having begun, so it changes no verdict. */
    END_WITHOUT_BEGIN(
            Severity.WARNING,
            "SLA-03",
            "{subject} changes nothing: nothing of this reason had begun",
            "{subject} ne change rien\u00a0: rien n'avait commencé pour ce motif",
            "{subject} no cambia nada: nada había comenzado por este motivo");

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
        return language.pick(english, french, spanish);
    }
}
