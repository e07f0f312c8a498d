package dev.smarketing.core.glossary.terms;

import java.util.List;

/** Which contact deserves the credit. */
final class AttributionTerms {

    private AttributionTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("attribution")
                        .en("attribution", "Sharing the value of a sale among the contacts that came before it.")
                        .fr("attribution", "Répartir la valeur d'une vente entre les contacts qui l'ont précédée.")
                        .es("atribución", "Repartir el valor de una venta entre los contactos que la precedieron.")
                        .related("attribution-model", "sale"),
                Term.of("touchpoint")
                        .en(
                                "touchpoint",
                                "touchpoints",
                                "One dated contact of a person with the offer, such as a visit, a talk or a click.")
                        .fr(
                                "point de contact",
                                "points de contact",
                                "Rencontre datée d'une personne avec l'offre, comme une visite, un échange ou un clic.")
                        .es(
                                "punto de contacto",
                                "puntos de contacto",
                                "Encuentro con fecha de una persona con la oferta, como una visita, una charla o un clic.")
                        .related("customer-journey"),
                Term.of("customer-journey")
                        .en(
                                "customer journey",
                                "customer journeys",
                                "All touchpoints of one buyer in the order of time.")
                        .fr(
                                "parcours client",
                                "parcours client",
                                "Tous les points de contact d'un acheteur dans l'ordre du temps.")
                        .es(
                                "recorrido del cliente",
                                "recorridos del cliente",
                                "Todos los puntos de contacto de un comprador por orden de tiempo.")
                        .related("attribution"),
                Term.of("attribution-window")
                        .en(
                                "attribution window",
                                "attribution windows",
                                "The days before a sale in which contacts may earn credit.")
                        .fr(
                                "fenêtre d'attribution",
                                "fenêtres d'attribution",
                                "Jours avant une vente durant lesquels les contacts peuvent être crédités.")
                        .es(
                                "ventana de atribución",
                                "ventanas de atribución",
                                "Días antes de una venta en que los contactos pueden recibir crédito.")
                        .also("en", "lookback window")
                        .related("attribution-model"),
                Term.of("attribution-model")
                        .en(
                                "attribution model",
                                "attribution models",
                                "The rule by which contacts before a sale share its value.")
                        .fr(
                                "modèle d'attribution",
                                "modèles d'attribution",
                                "Règle selon laquelle les contacts d'avant une vente s'en partagent la valeur.")
                        .es(
                                "modelo de atribución",
                                "modelos de atribución",
                                "Regla por la que los contactos previos a una venta se reparten su valor."),
                Term.of("first-touch-attribution")
                        .en("first-touch attribution", "All credit to the contact that opened the journey.")
                        .fr(
                                "attribution au premier contact",
                                "Tout le crédit va à la rencontre qui a ouvert le parcours.")
                        .es(
                                "atribución al primer contacto",
                                "Todo el crédito para el encuentro que abrió el recorrido.")
                        .broader("attribution-model"),
                Term.of("last-touch-attribution")
                        .en("last-touch attribution", "All credit to the contact right before the sale.")
                        .fr(
                                "attribution au dernier contact",
                                "Tout le crédit va à la rencontre qui a précédé la vente.")
                        .es(
                                "atribución al último contacto",
                                "Todo el crédito para el encuentro justo anterior a la venta.")
                        .broader("attribution-model"),
                Term.of("linear-attribution")
                        .en("linear attribution", "The same share of credit to every contact.")
                        .fr("attribution linéaire", "Même part de crédit à chaque contact.")
                        .es("atribución lineal", "La misma parte del crédito para cada contacto.")
                        .broader("attribution-model"),
                Term.of("position-based-attribution")
                        .en(
                                "position-based attribution",
                                "Most credit to the contacts at both ends, the rest shared among those between.")
                        .fr(
                                "attribution selon la position",
                                "L'essentiel du crédit aux contacts des deux bouts, le reste partagé entre les autres.")
                        .es(
                                "atribución por posición",
                                "La mayor parte del crédito para los contactos de ambos extremos y el resto para los demás.")
                        .also("en", "U-shaped attribution")
                        .broader("attribution-model"),
                Term.of("time-decay-attribution")
                        .en("time-decay attribution", "More credit to a contact the nearer it is to the sale.")
                        .fr(
                                "attribution dégressive",
                                "D'autant plus de crédit à un contact qu'il est proche de la vente.")
                        .es(
                                "atribución con decaimiento",
                                "Tanto más crédito para un contacto cuanto más cerca está de la venta.")
                        .broader("attribution-model")
                        .related("half-life"),
                Term.of("data-driven-attribution")
                        .en(
                                "data-driven attribution",
                                "Credit by how much likelier a contact made the sale, as counted over many journeys.")
                        .fr(
                                "attribution fondée sur les données",
                                "Crédit selon l'effet d'un contact sur la probabilité de vente, mesuré sur de nombreux parcours.")
                        .es(
                                "atribución basada en datos",
                                "Crédito según cuánto más probable hizo un contacto la venta, contado en muchos recorridos.")
                        .broader("attribution-model"),
                Term.of("cohort")
                        .en("cohort", "cohorts", "People who began in the same period, followed over time.")
                        .fr("cohorte", "cohortes", "Personnes entrées à la même période et suivies dans le temps.")
                        .es("cohorte", "cohortes", "Personas que empezaron en el mismo periodo, seguidas en el tiempo.")
                        .related("retention", "closed-loop-reporting"));
    }
}
