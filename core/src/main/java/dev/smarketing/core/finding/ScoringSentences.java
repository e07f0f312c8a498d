package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What checks of scoring models and accounts find. */
final class ScoringSentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "SCO-01",
                    new Words(
                            "{subject} came with different content; the one with the earlier instant counts",
                            "{subject} est arrivé avec un contenu différent\u00a0; celui dont l'instant est antérieur compte",
                            "{subject} llegó con contenido distinto; cuenta el de instante anterior")),
            entry(
                    "LNT-01",
                    new Words(
                            "{subject}: no lead can reach {threshold} points, {best} is the best attainable; lower the threshold or raise points",
                            "{subject}\u00a0: aucun lead ne peut atteindre {threshold} points, {best} est le maximum possible\u00a0; baissez le seuil ou relevez des points",
                            "{subject}: ningún lead puede alcanzar {threshold} puntos, {best} es el máximo posible; baje el umbral o suba puntos")),
            entry(
                    "LNT-02",
                    new Words(
                            "{subject}: no lead can be in this class, points lie between {least} and {best}; its cells are empty: {chain}",
                            "{subject}\u00a0: aucun lead ne peut être dans cette classe, les points vont de {least} à {best}\u00a0; ses cases restent vides\u00a0: {chain}",
                            "{subject}: ningún lead puede estar en esta clase, los puntos van de {least} a {best}; sus celdas quedan vacías: {chain}")),
            entry(
                    "LNT-03",
                    new Words(
                            "{subject} qualifies every lead: even the worst has {least} points; raise the threshold",
                            "{subject} qualifie tous les leads\u00a0: même le pire a {least} points\u00a0; relevez le seuil",
                            "{subject} cualifica a todos los leads: hasta el peor tiene {least} puntos; suba el umbral")),
            entry(
                    "LNT-04",
                    new Words(
                            "{subject} can never change a score; drop it or mend its condition or limits",
                            "{subject} ne peut jamais changer un score\u00a0; supprimez-la ou corrigez sa condition ou ses limites",
                            "{subject} nunca puede cambiar una puntuación; elimínela o corrija su condición o sus límites")),
            entry(
                    "LNT-05",
                    new Words(
                            "alternative {alternative} of {subject} can never score, those before it catch all its leads; move it up or drop it",
                            "l'alternative {alternative} de {subject} ne peut jamais compter, les précédentes prennent tous ses leads\u00a0; remontez-la ou supprimez-la",
                            "la alternativa {alternative} de {subject} nunca puede puntuar, las anteriores captan todos sus leads; súbala o elimínela")),
            entry(
                    "LNT-06",
                    new Words(
                            "{subjects} ask the same, so one fact counts twice; join them",
                            "{subjects} demandent la même chose, un même fait compte donc deux fois\u00a0; réunissez-les",
                            "{subjects} preguntan lo mismo, así que un hecho cuenta dos veces; únalas")),
            entry(
                    "LNT-07",
                    new Words(
                            "one match of {subject} has {points} points, beyond the limit {limit} of {chain}; lower the points or widen the limit",
                            "une seule occurrence de {subject} vaut {points} points, au-delà de la limite {limit} de {chain}\u00a0; baissez les points ou élargissez la limite",
                            "una sola coincidencia de {subject} vale {points} puntos, más allá del límite {limit} de {chain}; baje los puntos o amplíe el límite")),
            entry(
                    "LNT-08",
                    new Words(
                            "the decay of {subject} takes nothing within its window of {window} days; drop it or widen the window",
                            "l'estompage de {subject} n'enlève rien dans sa fenêtre de {window} jours\u00a0; supprimez-le ou élargissez la fenêtre",
                            "el desvanecimiento de {subject} no quita nada en su ventana de {window} días; elimínelo o amplíe la ventana")),
            entry(
                    "LNT-09",
                    new Words(
                            "the frequency limit of {subject} changes nothing: {count} activities reach the limit {limit} of its sum; drop one of the two",
                            "la limite de fréquence de {subject} ne change rien\u00a0: {count} activités atteignent la limite {limit} de sa somme\u00a0; supprimez l'une des deux",
                            "el límite de frecuencia de {subject} no cambia nada: {count} actividades alcanzan el límite {limit} de su suma; elimine uno de los dos")),
            entry(
                    "LNT-10",
                    new Words(
                            "{subject} is {width} points wide, less than the {band} points of the bands on both sides; narrow the bands",
                            "{subject} a une largeur de {width} points, moins que les {band} points des bandes des deux côtés\u00a0; resserrez les bandes",
                            "{subject} tiene un ancho de {width} puntos, menos que los {band} puntos de las bandas a ambos lados; estreche las bandas")),
            entry(
                    "LNT-11",
                    new Words(
                            "one {subject} alone qualifies a lead of which nothing else is known, with {points} points; make sure that is meant",
                            "un seul {subject} qualifie un lead dont on ne sait rien d'autre, avec {points} points\u00a0; vérifiez que c'est voulu",
                            "un solo {subject} cualifica a un lead del que no se sabe nada más, con {points} puntos; compruebe que es lo deseado")),
            entry(
                    "LNT-12",
                    new Words(
                            "{subject} gives 0 points; give it some or drop it",
                            "{subject} donne 0 point\u00a0; donnez-lui-en ou supprimez-la",
                            "{subject} da 0 puntos; asígnele puntos o elimínela")),
            entry(
                    "LNT-13",
                    new Words(
                            "the points of {subject} both rise and fall as the value grows: {chain}; make sure that is meant",
                            "les points de {subject} montent et descendent quand la valeur croît\u00a0: {chain}\u00a0; vérifiez que c'est voulu",
                            "los puntos de {subject} suben y bajan a medida que crece el valor: {chain}; compruebe que es lo deseado")));

    private ScoringSentences() {}
}
