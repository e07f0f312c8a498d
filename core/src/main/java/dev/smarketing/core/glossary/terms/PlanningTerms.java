package dev.smarketing.core.glossary.terms;

import java.util.List;

/** Deciding what to do next, in short steps. */
final class PlanningTerms {

    private PlanningTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("agile-marketing")
                        .en(
                                "agile marketing",
                                "Working in short steps, showing results early and changing the plan by what was learned.")
                        .fr(
                                "marketing agile",
                                "Travailler par étapes courtes, montrer tôt des résultats et adapter le plan à ce que l'on apprend.")
                        .es(
                                "marketing ágil",
                                "Trabajar en pasos cortos, mostrar pronto resultados y cambiar el plan según lo aprendido.")
                        .related("sprint", "backlog"),
                Term.of("backlog")
                        .en("backlog", "backlogs", "All work that might be done, in the order of importance.")
                        .fr(
                                "liste des travaux",
                                "listes des travaux",
                                "Tout ce qui pourrait être fait, par ordre d'importance.")
                        .es(
                                "lista de trabajo",
                                "listas de trabajo",
                                "Todo lo que podría hacerse, por orden de importancia.")
                        .also("fr", "backlog")
                        .also("es", "backlog")
                        .related("prioritization"),
                Term.of("user-story")
                        .en("user story", "user stories", "A piece of work told by who needs it, what and why.")
                        .fr(
                                "récit utilisateur",
                                "récits utilisateur",
                                "Travail raconté par qui en a besoin, quoi et pourquoi.")
                        .es(
                                "historia de usuario",
                                "historias de usuario",
                                "Trabajo contado por quién lo necesita, qué y para qué.")
                        .related("backlog"),
                Term.of("sprint")
                        .en(
                                "sprint",
                                "sprints",
                                "A fixed stretch of one to four weeks whose scope stays as it was agreed.")
                        .fr(
                                "sprint",
                                "sprints",
                                "Période fixe d'une à quatre semaines dont le contenu reste tel que convenu.")
                        .es(
                                "sprint",
                                "sprints",
                                "Periodo fijo de una a cuatro semanas cuyo alcance queda como se acordó."),
                Term.of("sprint-review")
                        .en("sprint review", "sprint reviews", "The meeting where finished work is shown and judged.")
                        .fr("revue de sprint", "revues de sprint", "Réunion où l'on montre et juge le travail terminé.")
                        .es(
                                "revisión del sprint",
                                "revisiones del sprint",
                                "Reunión en que se muestra y juzga el trabajo terminado.")
                        .related("sprint"),
                Term.of("retrospective")
                        .en(
                                "retrospective",
                                "retrospectives",
                                "The meeting where a team agrees on what to do better next time.")
                        .fr(
                                "rétrospective",
                                "rétrospectives",
                                "Réunion où une équipe convient de ce qu'elle fera mieux la prochaine fois.")
                        .es(
                                "retrospectiva",
                                "retrospectivas",
                                "Reunión en que un equipo acuerda qué hará mejor la próxima vez.")
                        .related("sprint"),
                Term.of("capacity")
                        .en("capacity", "The effort that a team can put into one period, absences taken off.")
                        .fr("capacité", "Effort qu'une équipe peut fournir pendant une période, absences déduites.")
                        .es(
                                "capacidad",
                                "Esfuerzo que un equipo puede dedicar a un periodo, descontadas las ausencias.")
                        .related("velocity"),
                Term.of("velocity")
                        .en("velocity", "The effort that a team finished in each of its last periods.")
                        .fr("vélocité", "Effort qu'une équipe a mené à bien dans chacune de ses dernières périodes.")
                        .es("velocidad", "Esfuerzo que un equipo completó en cada uno de sus últimos periodos.")
                        .related("sprint"),
                Term.of("prioritization")
                        .en("prioritization", "Putting work in order when not all of it can be done.")
                        .fr("priorisation", "Ordonner le travail quand tout ne peut pas être fait.")
                        .es("priorización", "Ordenar el trabajo cuando no puede hacerse todo."),
                Term.of("moscow")
                        .en("MoSCoW method", "Sorting work for a period into must, should, could and won't have.")
                        .fr(
                                "méthode MoSCoW",
                                "Classer le travail d'une période en indispensable, important, souhaitable et exclu.")
                        .es(
                                "método MoSCoW",
                                "Clasificar el trabajo de un periodo en imprescindible, importante, deseable y excluido.")
                        .spoken("MoSCoW", "Moscow", "Moscou", "Moscú")
                        .broader("prioritization"),
                Term.of("weighted-shortest-job-first")
                        .en(
                                "weighted shortest job first",
                                "First what costs most by waiting, compared with the size of the work.")
                        .fr(
                                "plus court travail pondéré d'abord",
                                "En premier ce dont l'attente coûte le plus, au regard de la taille du travail.")
                        .es(
                                "primero el trabajo más corto ponderado",
                                "Primero lo que más cuesta por esperar, en relación con su tamaño.")
                        .abbreviation("WSJF")
                        .broader("prioritization"),
                Term.of("reach-impact-confidence-effort")
                        .en(
                                "reach, impact, confidence and effort",
                                "People reached times effect times certainty, divided by the work it takes.")
                        .fr(
                                "portée, impact, confiance et effort",
                                "Personnes touchées fois effet fois certitude, divisés par le travail nécessaire.")
                        .es(
                                "alcance, impacto, confianza y esfuerzo",
                                "Personas alcanzadas por efecto por certeza, dividido entre el trabajo que exige.")
                        .spoken("RICE", "rice", "raïsse", "rais")
                        .broader("prioritization"),
                Term.of("guide-point")
                        .en(
                                "guide point",
                                "guide points",
                                "The measurable success that a team aims at for a quarter and changes only for a stated reason.")
                        .fr(
                                "cap trimestriel",
                                "caps trimestriels",
                                "Réussite mesurable qu'une équipe vise pour un trimestre et ne change que pour un motif déclaré.")
                        .es(
                                "punto de guía",
                                "puntos de guía",
                                "Éxito medible al que apunta un equipo en un trimestre y que solo cambia por un motivo declarado.")
                        .related("blueprint"),
                Term.of("blueprint")
                        .en(
                                "blueprint",
                                "blueprints",
                                "The deliverables of the next three months, each linked to the success it serves.")
                        .fr(
                                "plan directeur",
                                "plans directeurs",
                                "Livrables des trois prochains mois, chacun lié à la réussite qu'il sert.")
                        .es(
                                "plan maestro",
                                "planes maestros",
                                "Entregables de los próximos tres meses, cada uno unido al éxito al que sirve.")
                        .related("deliverable"),
                Term.of("deliverable")
                        .en("deliverable", "deliverables", "A finished thing that someone else can use.")
                        .fr("livrable", "livrables", "Chose terminée dont quelqu'un d'autre peut se servir.")
                        .es("entregable", "entregables", "Cosa terminada que otra persona puede usar."),
                Term.of("success-criterion")
                        .en(
                                "success criterion",
                                "success criteria",
                                "The number that decides, written down beforehand, with its date.")
                        .fr(
                                "critère de réussite",
                                "critères de réussite",
                                "Nombre décisif, écrit d'avance, avec sa date.")
                        .es(
                                "criterio de éxito",
                                "criterios de éxito",
                                "Número que decide, escrito de antemano, con su fecha."),
                Term.of("definition-of-done")
                        .en(
                                "definition of done",
                                "definitions of done",
                                "The list that work has to meet before anyone calls it finished.")
                        .fr(
                                "définition de terminé",
                                "définitions de terminé",
                                "Liste que le travail doit satisfaire avant d'être dit achevé.")
                        .es(
                                "definición de hecho",
                                "definiciones de hecho",
                                "Lista que el trabajo debe cumplir antes de darse por acabado.")
                        .abbreviation("en", "DoD")
                        .related("sprint"),
                Term.of("scoreboard")
                        .en(
                                "scoreboard",
                                "scoreboards",
                                "One page with few figures, their targets and whether each is on course.")
                        .fr(
                                "tableau de bord",
                                "tableaux de bord",
                                "Page avec peu de chiffres, leurs cibles et si chacun est en bonne voie.")
                        .es(
                                "cuadro de mando",
                                "cuadros de mando",
                                "Página con pocas cifras, sus metas y si cada una va por buen camino.")
                        .also("en", "dashboard"),
                Term.of("forecast")
                        .en(
                                "forecast",
                                "forecasts",
                                "What is likely to happen by a date, as a range and with how sure it is.")
                        .fr(
                                "prévision",
                                "prévisions",
                                "Ce qui arrivera sans doute d'ici une date, en fourchette et avec son degré de certitude.")
                        .es(
                                "previsión",
                                "previsiones",
                                "Lo que probablemente ocurrirá hasta una fecha, como intervalo y con su certeza.")
                        .related("velocity", "scoreboard"));
    }
}
