package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What checks of sprints, blueprints, votes, meetings and requests find. */
final class PlanningSentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "SPR-01",
                    new Words(
                            "{subject} was not added: the scope of the running sprint is frozen",
                            "{subject} n'a pas été ajouté\u00a0: le périmètre du sprint en cours est figé",
                            "{subject} no se ha añadido: el alcance del sprint en curso está congelado")),
            entry(
                    "SPR-02",
                    new Words(
                            "{subject} was not removed: the scope of the running sprint is frozen",
                            "{subject} n'a pas été retiré\u00a0: le périmètre du sprint en cours est figé",
                            "{subject} no se ha quitado: el alcance del sprint en curso está congelado")),
            entry(
                    "SPR-03",
                    new Words(
                            "{subject} keeps the effort {frozen} and not {asked}: the estimates of the running sprint are frozen",
                            "{subject} garde l'effort {frozen} et non {asked}\u00a0: les estimations du sprint en cours sont figées",
                            "{subject} mantiene el esfuerzo {frozen} y no {asked}: las estimaciones del sprint en curso están"
                                    + " congeladas")),
            entry(
                    "SPR-04",
                    new Words(
                            "{subject} commits to {effort}, {excess} above the capacity {capacity}",
                            "{subject} s'engage sur {effort}, soit {excess} de plus que la capacité {capacity}",
                            "{subject} se compromete a {effort}, {excess} por encima de la capacidad {capacity}")),
            entry(
                    "SPR-05",
                    new Words(
                            "{subject} has no calendar block",
                            "{subject} n'a pas de créneau dans l'agenda",
                            "{subject} no tiene hueco en la agenda")),
            entry(
                    "SPR-06",
                    new Words(
                            "{subject} needs {needed} h and its calendar blocks give {covered} h, {short} h short; {overlapping} h overlap, {outside} h are outside the sprint",
                            "{subject} demande {needed} h et ses créneaux en donnent {covered}, il manque {short} h\u00a0; {overlapping} h se chevauchent, {outside} h sont hors du sprint",
                            "{subject} necesita {needed} h y sus huecos dan {covered} h, faltan {short} h; {overlapping} h se solapan, {outside} h están fuera del sprint")),
            entry(
                    "SPR-07",
                    new Words(
                            "{subject} is not ready for a sprint: {missing} of {asked} questions are open",
                            "{subject} n'est pas prêt pour un sprint\u00a0: {missing} questions sur {asked} sont ouvertes",
                            "{subject} no está listo para un sprint: {missing} de {asked} preguntas están abiertas")),
            entry(
                    "SPR-08",
                    new Words(
                            "{subject} has promised {hours} h more than once: {chain}",
                            "{subject} a promis {hours} h plus d'une fois\u00a0: {chain}",
                            "{subject} ha prometido {hours} h más de una vez: {chain}")),
            entry(
                    "BLP-01",
                    new Words(
                            "{subject} is linked to no outcome of the guide point",
                            "{subject} n'est lié à aucun résultat du cap",
                            "{subject} no está vinculado a ningún resultado de la guía")),
            entry(
                    "BLP-02",
                    new Words(
                            "{subject} is due outside the three months of the blueprint",
                            "{subject} est dû hors des trois mois du plan",
                            "{subject} vence fuera de los tres meses del plan")),
            entry(
                    "BLP-03",
                    new Words(
                            "{subject} was not added to the blueprint: say what goes out for it",
                            "{subject} n'a pas été ajouté au plan\u00a0: dites ce qui en sort",
                            "{subject} no se ha añadido al plan: diga qué sale a cambio")),
            entry(
                    "BLP-04",
                    new Words(
                            "{subject} was linked before the guide point changed; review its outcome",
                            "{subject} a été lié avant le changement du cap\u00a0; revoyez son résultat",
                            "{subject} se vinculó antes de que cambiara la guía; revise su resultado")),
            entry(
                    "VOT-01",
                    new Words(
                            "the votes of {subject} alone decide the first place: {chain}",
                            "les voix de {subject} décident seules de la première place\u00a0: {chain}",
                            "los votos de {subject} deciden por sí solos el primer puesto: {chain}")),
            entry(
                    "MTG-01",
                    new Words(
                            "{subject} takes {minutes} min, more than {limit}",
                            "{subject} dure {minutes} min, plus de {limit}",
                            "{subject} dura {minutes} min, más de {limit}")),
            entry(
                    "MTG-02",
                    new Words(
                            "{subject} costs {cost}, more than {limit}",
                            "{subject} coûte {cost}, plus de {limit}",
                            "{subject} cuesta {cost}, más de {limit}")),
            entry(
                    "MTG-03",
                    new Words(
                            "{subject}: {chain} only informs; send a message",
                            "{subject}\u00a0: {chain} ne fait qu'informer\u00a0; envoyez un message",
                            "{subject}: {chain} solo informa; envíe un mensaje")),
            entry(
                    "INT-01",
                    new Words(
                            "{subject} is a tactic without an outcome; ask its requester what it is for",
                            "{subject} est une action sans résultat attendu\u00a0; demandez à quoi elle sert",
                            "{subject} es una acción sin resultado esperado; pregunte para qué sirve")),
            entry(
                    "INT-02",
                    new Words(
                            "{subject} has no due date; ask its requester for one",
                            "{subject} n'a pas d'échéance\u00a0; demandez-en une",
                            "{subject} no tiene fecha límite; pida una")),
            entry(
                    "INT-03",
                    new Words(
                            "{subject} is open and was due {days} days ago; answer its requester",
                            "{subject} est ouverte et son échéance est passée de {days} jours\u00a0; répondez à qui l'a demandée",
                            "{subject} está abierta y venció hace {days} días; responda a quien la pidió")));

    private PlanningSentences() {}
}
