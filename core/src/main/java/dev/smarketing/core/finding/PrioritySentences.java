package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What checks of MoSCoW priorities find. */
final class PrioritySentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "MOS-01",
                    new Words(
                            "{subject} is a Must but needs {chain}, which is not",
                            "{subject} est un Must mais dépend de {chain}, qui ne l'est pas",
                            "{subject} es un Must pero depende de {chain}, que no lo es")),
            entry(
                    "MOS-02",
                    new Words(
                            "{subject} needs {chain}, which is a Won't",
                            "{subject} dépend de {chain}, qui est un Won't",
                            "{subject} depende de {chain}, que es un Won't")),
            entry(
                    "MOS-03",
                    new Words(
                            "{subject} is a Should but needs {chain}, which is only a Could",
                            "{subject} est un Should mais dépend de {chain}, qui n'est qu'un Could",
                            "{subject} es un Should pero depende de {chain}, que es solo un Could")),
            entry(
                    "MOS-04",
                    new Words(
                            "{chain} need each other in a circle; none of them can be first",
                            "{chain} dépendent les uns des autres en cercle\u00a0; aucun ne peut être le premier",
                            "{chain} dependen unos de otros en círculo; ninguno puede ser el primero")),
            entry(
                    "MOS-05",
                    new Words(
                            "the Musts with all they need take {effort}, {excess} above the capacity {capacity}; they fit without"
                                    + " {subjects}",
                            "les Musts avec tout ce dont ils dépendent prennent {effort}, soit {excess} de plus que la capacité"
                                    + " {capacity}\u00a0; ils tiennent sans {subjects}",
                            "los Musts con todo lo que necesitan ocupan {effort}, {excess} por encima de la capacidad {capacity};"
                                    + " caben sin {subjects}")),
            entry(
                    "MOS-06",
                    new Words(
                            "Musts are {share%} of the effort in {subject}, above {limit%}; make some of them Should or Could",
                            "les Musts font {share%} de l'effort de {subject}, au-dessus de {limit%}\u00a0; passez-en certains en Should ou Could",
                            "los Musts son el {share%} del esfuerzo de {subject}, por encima del {limit%}; pase algunos a Should o"
                                    + " Could")),
            entry(
                    "MOS-07",
                    new Words(
                            "Musts with all they need are {share%} of the effort in {subject}, above {limit%}",
                            "les Musts avec tout ce dont ils dépendent font {share%} de l'effort de {subject}, au-dessus de {limit%}",
                            "los Musts con todo lo que necesitan son el {share%} del esfuerzo de {subject}, por encima del {limit%}")),
            entry(
                    "MOS-08",
                    new Words(
                            "Coulds are {share%} of the effort in {subject}, outside {least%} to {most%}",
                            "les Coulds font {share%} de l'effort de {subject}, hors de {least%} à {most%}",
                            "los Coulds son el {share%} del esfuerzo de {subject}, fuera de {least%} a {most%}")),
            entry(
                    "MOS-09",
                    new Words(
                            "all {items} items of {subject} are Musts; decide which of them could wait",
                            "les {items} éléments de {subject} sont tous des Musts\u00a0; décidez lesquels peuvent attendre",
                            "los {items} elementos de {subject} son todos Musts; decida cuáles pueden esperar")),
            entry(
                    "MOS-10",
                    new Words(
                            "{subject} is a Must, but nobody said why and what happens without it",
                            "{subject} est un Must, mais personne n'a dit pourquoi ni ce qui arrive sans lui",
                            "{subject} es un Must, pero nadie ha dicho por qué ni qué pasa sin él")),
            entry(
                    "MOS-11",
                    new Words(
                            "{subject} is a Must, but there is a workaround; make it a Should or a Could",
                            "{subject} est un Must, mais il existe une solution de rechange\u00a0; passez-le en Should ou Could",
                            "{subject} es un Must, pero hay una alternativa; páselo a Should o Could")),
            entry(
                    "MOS-12",
                    new Words(
                            "{subject} names no outcome; say what it is for",
                            "{subject} n'indique aucun résultat attendu\u00a0; dites à quoi il sert",
                            "{subject} no nombra ningún resultado; diga para qué sirve")),
            entry(
                    "MOS-13",
                    new Words(
                            "{subject} works for an outcome that is not in the active guide point",
                            "{subject} vise un résultat absent du cap en vigueur",
                            "{subject} persigue un resultado que no está en la guía vigente")),
            entry(
                    "MOS-14",
                    new Words(
                            "{subject} has no effort; the shares are incomplete and no plan can hold it until somebody estimates it",
                            "{subject} n'a pas d'effort\u00a0; les parts sont incomplètes et aucun plan ne peut le prendre sans estimation",
                            "{subject} no tiene esfuerzo; las proporciones están incompletas y ningún plan lo admite sin estimación")),
            entry(
                    "MOS-15",
                    new Words(
                            "{subject} was last confirmed {days} days ago, more than {limit}; confirm it or let it go",
                            "{subject} a été confirmé pour la dernière fois il y a {days} jours, plus de {limit}\u00a0; confirmez-le ou"
                                    + " retirez-le",
                            "{subject} se confirmó por última vez hace {days} días, más de {limit}; confírmelo o retírelo")),
            entry(
                    "MOS-17",
                    new Words(
                            "{subject} was a Won't and is back without a decision that names the old one",
                            "{subject} était un Won't et revient sans décision qui nomme l'ancienne",
                            "{subject} era un Won't y vuelve sin una decisión que nombre la anterior")),
            entry(
                    "MOS-18",
                    new Words(
                            "{subject} is decided differently for {chain}; a Must of a quarter belongs in one of its sprints, a Won't in none",
                            "{subject} est décidé différemment pour {chain}\u00a0; un Must du trimestre va dans l'un de ses sprints, un Won't dans aucun",
                            "{subject} se decide de forma distinta para {chain}; un Must del trimestre va en uno de sus sprints, un Won't en ninguno")),
            entry(
                    "MOS-19",
                    new Words(
                            "the only reason for {subject} is who asked for it; say what it is for",
                            "la seule raison de {subject} est qui l'a demandé\u00a0; dites à quoi il sert",
                            "la única razón de {subject} es quién lo pidió; diga para qué sirve")),
            entry(
                    "MOS-20",
                    new Words(
                            "{subject} takes {effort}, more than {limit}; split it",
                            "{subject} demande {effort}, plus de {limit}\u00a0; découpez-le",
                            "{subject} ocupa {effort}, más de {limit}; divídalo")));

    private PrioritySentences() {}
}
