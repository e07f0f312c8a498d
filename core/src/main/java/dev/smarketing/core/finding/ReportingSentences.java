package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What reports on figures, scoreboards and the closed loop find. */
final class ReportingSentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "KPI-01",
                    new Words(
                            "{subject} has a spend of {spend}: credits exceed costs, so its costs per result are negative",
                            "{subject} a des dépenses de {spend}\u00a0: les avoirs dépassent les coûts, ses coûts par résultat sont négatifs",
                            "{subject} tiene un gasto de {spend}: los abonos superan los costes, sus costes por resultado son negativos")),
            entry(
                    "KPI-02",
                    new Words(
                            "{subject} has results without spend; its costs per result are 0 and do not compare with paid channels",
                            "{subject} a des résultats sans dépenses\u00a0; ses coûts par résultat sont de 0 et ne se comparent pas"
                                    + " aux canaux payants",
                            "{subject} tiene resultados sin gasto; sus costes por resultado son 0 y no se comparan"
                                    + " con los canales de pago")),
            entry(
                    "KPI-03",
                    new Words(
                            "{subject} came more than once with different content; only the first one counts",
                            "{subject} est arrivé plusieurs fois avec un contenu différent\u00a0; seul le premier compte",
                            "{subject} llegó varias veces con contenido distinto; solo cuenta el primero")),
            entry(
                    "KPI-04",
                    new Words(
                            "{subject} does better in every segment but worse in total ({total} against {other}): compare by segment",
                            "{subject} fait mieux dans chaque segment mais moins bien au total ({total} contre {other})\u00a0:"
                                    + " comparez par segment",
                            "{subject} va mejor en cada segmento pero peor en total ({total} frente a {other}): compare por segmento")),
            entry(
                    "KPI-05",
                    new Words(
                            "{subject} was refunded or retracted but is not a known conversion; the correction does not count",
                            "{subject} a été remboursé ou annulé mais n'est pas une conversion connue\u00a0; la correction ne compte pas",
                            "{subject} se reembolsó o anuló pero no es una conversión conocida; la corrección no cuenta")),
            entry(
                    "KPI-06",
                    new Words(
                            "{subject} has refunds above its value: {net} remains, counted in",
                            "{subject} a des remboursements supérieurs à sa valeur\u00a0: il reste {net}, compté",
                            "{subject} tiene reembolsos superiores a su valor: queda {net}, contado")),
            entry(
                    "BRD-01",
                    new Words(
                            "{subject}: off course, {deviation%} from the goal, the bad side being negative",
                            "{subject}\u00a0: hors objectif, {deviation%} par rapport à l'objectif, le mauvais côté étant négatif",
                            "{subject}: fuera de objetivo, {deviation%} respecto a la meta, el lado malo es negativo")),
            entry(
                    "BRD-02",
                    new Words(
                            "{subject}: off course, {actual}",
                            "{subject}\u00a0: hors objectif, {actual}",
                            "{subject}: fuera de objetivo, {actual}")),
            entry(
                    "BRD-03",
                    new Words(
                            "{subject}: {missing} of {elapsed} weeks not reported; means leave them out, and what they brought is"
                                    + " not in the figure to date, the pace and the projection",
                            "{subject}\u00a0: semaines non communiquées, {missing} sur {elapsed}\u00a0; les moyennes les laissent de côté, et leur"
                                    + " apport manque au cumul, au rythme et à la projection",
                            "{subject}: semanas sin datos, {missing} de {elapsed}; las medias las dejan fuera, y lo que aportaron"
                                    + " falta en el acumulado, el ritmo y la proyección")),
            entry(
                    "BRD-04",
                    new Words(
                            "{subject}: a part is not reported in {weeks} of its weeks; their figures lack it",
                            "{subject}\u00a0: une partie n'est pas communiquée pour {weeks} de ses semaines\u00a0; elle manque à leurs chiffres",
                            "{subject}: falta una parte en {weeks} de sus semanas; sus cifras no la incluyen")),
            entry(
                    "BRD-05",
                    new Words(
                            "{subject}: outside the control limits in {chain}; look for a cause",
                            "{subject}\u00a0: hors des limites de contrôle en {chain}\u00a0; cherchez une cause",
                            "{subject}: fuera de los límites de control en {chain}; busque una causa")),
            entry(
                    "BRD-06",
                    new Words(
                            "{subject}: a jump in {chain}; look for a cause",
                            "{subject}\u00a0: un saut en {chain}\u00a0; cherchez une cause",
                            "{subject}: un salto en {chain}; busque una causa")),
            entry(
                    "BRD-07",
                    new Words(
                            "{subject}: near one control limit in three of the four weeks up to {chain}; look for a cause",
                            "{subject}\u00a0: près d'une limite de contrôle trois semaines sur quatre jusqu'en {chain}\u00a0; cherchez une"
                                    + " cause",
                            "{subject}: cerca de un límite de control en tres de las cuatro semanas hasta {chain}; busque una causa")),
            entry(
                    "BRD-08",
                    new Words(
                            "{subject}: on one side of the usual mean for the eight weeks up to {chain}; the process has moved",
                            "{subject}\u00a0: du même côté de la moyenne habituelle les huit semaines jusqu'en {chain}\u00a0; le processus"
                                    + " s'est déplacé",
                            "{subject}: en el mismo lado de la media habitual las ocho semanas hasta {chain}; el proceso se ha movido")),
            entry(
                    "BRD-09",
                    new Words(
                            "{subject}: no control limits; {values} reported weeks in the baseline, {least} are needed",
                            "{subject}\u00a0: pas de limites de contrôle\u00a0; semaines communiquées dans la référence, {values}, il en faut"
                                    + " {least}",
                            "{subject}: sin límites de control; semanas con datos en la referencia, {values}, se necesitan {least}")),
            entry(
                    "BRD-10",
                    new Words(
                            "{subject}: readings but no row on the scoreboard; add a row or correct the id",
                            "{subject}\u00a0: des chiffres mais pas de ligne au tableau de bord\u00a0; ajoutez une ligne ou corrigez l'identifiant",
                            "{subject}: cifras pero ninguna fila en el cuadro de mando; añada una fila o corrija el identificador")),
            entry(
                    "BRD-11",
                    new Words(
                            "{subject}: off course, {actual%} against a goal of {goal%}",
                            "{subject}\u00a0: hors objectif, {actual%} pour un objectif de {goal%}",
                            "{subject}: fuera de objetivo, {actual%} frente a una meta de {goal%}")),
            entry(
                    "LOOP-01",
                    new Words(
                            "{subject} was won before it was qualified; its days to win, {days}, are counted",
                            "{subject} a été gagné avant d'être qualifié\u00a0; ses jours jusqu'à la vente, {days}, sont comptés",
                            "{subject} se ganó antes de ser cualificado; sus días hasta la venta, {days}, cuentan")),
            entry(
                    "LOOP-02",
                    new Words(
                            "sales rejected {rejected} of {decided} decided leads of {subject}; agree on what qualifies a lead there",
                            "la vente a rejeté {rejected} des {decided} leads décidés de {subject}\u00a0; convenez de ce qui y"
                                    + " qualifie un lead",
                            "ventas rechazó {rejected} de los {decided} leads decididos de {subject}; acuerden qué cualifica ahí a un"
                                    + " lead")),
            entry(
                    "LOOP-03",
                    new Words(
                            "{subject} spent {spend} and has won nobody so far",
                            "{subject} a dépensé {spend} et n'a encore gagné personne",
                            "{subject} gastó {spend} y aún no ha ganado a nadie")),
            entry(
                    "LOOP-04",
                    new Words(
                            "{subject} moves no result that counts; say what it moves or stop reporting it",
                            "{subject} ne fait bouger aucun résultat qui compte\u00a0; dites ce qu'il fait bouger ou ne le publiez plus",
                            "{subject} no mueve ningún resultado que cuente; diga qué mueve o deje de publicarlo")),
            entry(
                    "LOOP-05",
                    new Words(
                            "nobody owns {subject}; name who acts on it or stop reporting it",
                            "personne n'est responsable de {subject}\u00a0; nommez qui agit dessus ou ne le publiez plus",
                            "nadie es responsable de {subject}; diga quién actúa o deje de publicarlo")));

    private ReportingSentences() {}
}
