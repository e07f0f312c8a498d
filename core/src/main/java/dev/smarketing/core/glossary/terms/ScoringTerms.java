package dev.smarketing.core.glossary.terms;

import java.util.List;

/** Judging who is worth a call, and passing them on. */
final class ScoringTerms {

    private ScoringTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("lead-scoring")
                        .en(
                                "lead scoring",
                                "Giving points for what is known of contacts, so that the most promising are called first.")
                        .fr(
                                "notation des leads",
                                "Attribuer des points à ce que l'on sait des contacts afin d'appeler d'abord les plus prometteurs.")
                        .es(
                                "puntuación de leads",
                                "Dar puntos por lo que se sabe de los contactos para llamar primero a los más prometedores.")
                        .also("fr", "lead scoring")
                        .also("es", "lead scoring")
                        .related("score"),
                Term.of("score")
                        .en(
                                "score",
                                "scores",
                                "The points that a contact has on a day, with the reasons for each of them.")
                        .fr("score", "scores", "Points d'un contact à un jour donné, avec la raison de chacun.")
                        .es(
                                "puntuación",
                                "puntuaciones",
                                "Puntos que tiene un contacto en un día, con el motivo de cada uno."),
                Term.of("explicit-score")
                        .en(
                                "explicit score",
                                "explicit scores",
                                "Points for what people say of themselves, such as role, industry or size.")
                        .fr(
                                "score explicite",
                                "scores explicites",
                                "Points pour ce que les gens disent d'eux-mêmes, comme la fonction, le secteur ou la taille.")
                        .es(
                                "puntuación explícita",
                                "puntuaciones explícitas",
                                "Puntos por lo que las personas dicen de sí mismas, como cargo, sector o tamaño.")
                        .also("en", "fit score")
                        .broader("score"),
                Term.of("implicit-score")
                        .en(
                                "implicit score",
                                "implicit scores",
                                "Points for what people do, such as visits, downloads or answers to e-mails.")
                        .fr(
                                "score implicite",
                                "scores implicites",
                                "Points pour ce que les gens font, comme les visites, les téléchargements ou les réponses aux courriels.")
                        .es(
                                "puntuación implícita",
                                "puntuaciones implícitas",
                                "Puntos por lo que las personas hacen, como visitas, descargas o respuestas a correos.")
                        .also("en", "engagement score")
                        .broader("score"),
                Term.of("score-decay")
                        .en("score decay", "The fading of points with time, since old interest says less than new.")
                        .fr(
                                "décroissance du score",
                                "Baisse des points avec le temps, car un intérêt ancien en dit moins qu'un récent.")
                        .es(
                                "decaimiento de la puntuación",
                                "Pérdida de puntos con el tiempo, pues un interés antiguo dice menos que uno nuevo.")
                        .related("implicit-score", "half-life"),
                Term.of("half-life")
                        .en("half-life", "half-lives", "The days after which points for an event count half.")
                        .fr(
                                "demi-vie",
                                "demi-vies",
                                "Nombre de jours après lequel les points d'un événement comptent pour moitié.")
                        .es(
                                "vida media",
                                "vidas medias",
                                "Días tras los cuales los puntos de un hecho valen la mitad."),
                Term.of("qualification-threshold")
                        .en(
                                "qualification threshold",
                                "qualification thresholds",
                                "The points from which a contact is handed to sales.")
                        .fr(
                                "seuil de qualification",
                                "seuils de qualification",
                                "Points à partir desquels un contact est transmis à la vente.")
                        .es(
                                "umbral de cualificación",
                                "umbrales de cualificación",
                                "Puntos a partir de los cuales un contacto pasa a ventas.")
                        .related("score", "hysteresis"),
                Term.of("hysteresis")
                        .en(
                                "hysteresis",
                                "Two limits instead of one, a higher one to enter and a lower one to leave, so that nobody goes back and forth.")
                        .fr(
                                "hystérésis",
                                "Deux limites au lieu d'une, la plus haute pour entrer et la plus basse pour sortir, afin d'éviter les allers-retours.")
                        .es(
                                "histéresis",
                                "Dos límites en vez de uno, el más alto para entrar y el más bajo para salir, para evitar idas y venidas."),
                Term.of("disqualification")
                        .en(
                                "disqualification",
                                "disqualifications",
                                "The exclusion of a contact whatever the points, for instance of a competitor.")
                        .fr(
                                "disqualification",
                                "disqualifications",
                                "Exclusion d'un contact quels que soient ses points, par exemple d'un concurrent.")
                        .es(
                                "descalificación",
                                "descalificaciones",
                                "Exclusión de un contacto sean cuales sean sus puntos, por ejemplo de un competidor.")
                        .related("lead-scoring"),
                Term.of("lead-nurturing")
                        .en(
                                "lead nurturing",
                                "Staying in touch with useful content until a contact is ready to talk to sales.")
                        .fr(
                                "maturation des leads",
                                "Garder le lien par des contenus utiles jusqu'à ce qu'un contact soit prêt à parler à la vente.")
                        .es(
                                "maduración de leads",
                                "Mantener el trato con contenidos útiles hasta que un contacto esté listo para hablar con ventas.")
                        .also("fr", "lead nurturing")
                        .also("es", "nutrición de leads")
                        .related("marketing-automation"),
                Term.of("lead-recycling")
                        .en(
                                "lead recycling",
                                "Giving a contact that sales could not win yet back to marketing, with a reason and a date.")
                        .fr(
                                "recyclage des leads",
                                "Rendre au marketing un contact que la vente n'a pu gagner, avec un motif et une date.")
                        .es(
                                "reciclaje de leads",
                                "Devolver a marketing un contacto que ventas aún no pudo ganar, con un motivo y una fecha.")
                        .related("lead-nurturing", "handoff"),
                Term.of("handoff")
                        .en(
                                "handoff",
                                "handoffs",
                                "The moment when marketing passes a contact on to sales and the clock of the agreement starts.")
                        .fr(
                                "transmission",
                                "transmissions",
                                "Moment où le marketing confie un contact à la vente et où les délais de l'accord commencent.")
                        .es(
                                "entrega",
                                "entregas",
                                "Momento en que marketing pasa un contacto a ventas y empiezan los plazos del acuerdo.")
                        .also("en", "handover")
                        .related("service-level-agreement"),
                Term.of("response-time")
                        .en(
                                "response time",
                                "response times",
                                "Working time from the transfer of a contact to the first attempt to reach it.")
                        .fr(
                                "délai de réponse",
                                "délais de réponse",
                                "Temps ouvré entre l'arrivée d'un contact à la vente et la première tentative de le joindre.")
                        .es(
                                "tiempo de respuesta",
                                "tiempos de respuesta",
                                "Tiempo laborable entre la llegada de un contacto a ventas y el primer intento de localizarlo.")
                        .also("en", "speed to lead")
                        .related("contact-attempt", "handoff"),
                Term.of("contact-attempt")
                        .en(
                                "contact attempt",
                                "contact attempts",
                                "One call, e-mail or message by which sales tries to reach a person.")
                        .fr(
                                "tentative de contact",
                                "tentatives de contact",
                                "Appel, courriel ou message par lequel la vente cherche à joindre une personne.")
                        .es(
                                "intento de contacto",
                                "intentos de contacto",
                                "Llamada, correo o mensaje con que ventas trata de localizar a una persona."));
    }
}
