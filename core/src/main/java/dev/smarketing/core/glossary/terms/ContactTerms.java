package dev.smarketing.core.glossary.terms;

import java.util.List;

/** E-mail and the right to write to people. */
final class ContactTerms {

    private ContactTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("deliverability")
                        .en("deliverability", "How surely messages reach the inbox and not the spam folder.")
                        .fr(
                                "délivrabilité",
                                "Degré de certitude que les messages atteignent la boîte de réception et non les indésirables.")
                        .es(
                                "entregabilidad",
                                "Grado de certeza de que los mensajes llegan a la bandeja de entrada y no al correo no deseado.")
                        .related("bounce"),
                Term.of("bounce")
                        .en("bounce", "bounces", "A message that came back undelivered.")
                        .fr("message rejeté", "messages rejetés", "Courriel revenu sans avoir été remis.")
                        .es("rebote", "rebotes", "Mensaje devuelto sin entregar."),
                Term.of("hard-bounce")
                        .en(
                                "hard bounce",
                                "hard bounces",
                                "A message refused for good, since the address does not exist.")
                        .fr(
                                "rejet définitif",
                                "rejets définitifs",
                                "Courriel refusé pour toujours, l'adresse n'existant pas.")
                        .es(
                                "rebote duro",
                                "rebotes duros",
                                "Mensaje rechazado para siempre porque la dirección no existe.")
                        .metric("hard-bounces")
                        .broader("bounce"),
                Term.of("soft-bounce")
                        .en(
                                "soft bounce",
                                "soft bounces",
                                "A message refused for now, for instance since the mailbox is full.")
                        .fr(
                                "rejet temporaire",
                                "rejets temporaires",
                                "Courriel refusé pour l'instant, par exemple parce que la boîte est pleine.")
                        .es(
                                "rebote blando",
                                "rebotes blandos",
                                "Mensaje rechazado por ahora, por ejemplo porque el buzón está lleno.")
                        .metric("soft-bounces")
                        .broader("bounce"),
                Term.of("delivery-rate")
                        .en(
                                "delivery rate",
                                "delivery rates",
                                "Messages accepted by the receiving servers divided by messages sent.")
                        .fr(
                                "taux de remise",
                                "taux de remise",
                                "Messages acceptés par les serveurs des destinataires, divisés par les messages envoyés.")
                        .es(
                                "tasa de entrega",
                                "tasas de entrega",
                                "Mensajes aceptados por los servidores de destino divididos entre los enviados.")
                        .metric("delivery-rate")
                        .related("deliverability"),
                Term.of("open-rate")
                        .en(
                                "open rate",
                                "open rates",
                                "Messages opened divided by messages delivered; programs that open by themselves make it too high.")
                        .fr(
                                "taux d'ouverture",
                                "taux d'ouverture",
                                "Messages ouverts divisés par les messages remis, gonflé par les logiciels qui ouvrent d'eux-mêmes.")
                        .es(
                                "tasa de apertura",
                                "tasas de apertura",
                                "Mensajes abiertos divididos entre los entregados; los programas que abren solos la inflan.")
                        .metric("open-rate")
                        .related("delivery-rate"),
                Term.of("unsubscribe")
                        .en(
                                "unsubscription",
                                "unsubscriptions",
                                "The wish of a person to get no more messages, to be obeyed at once.")
                        .fr(
                                "désabonnement",
                                "désabonnements",
                                "Souhait d'une personne de ne plus rien recevoir, à respecter aussitôt.")
                        .es(
                                "baja",
                                "bajas",
                                "Deseo de una persona de no recibir más mensajes, que se cumple de inmediato.")
                        .metric("unsubscribes")
                        .also("en", "opt-out")
                        .also("fr", "opt-out")
                        .related("opt-in"),
                Term.of("opt-in")
                        .en(
                                "opt-in",
                                "opt-ins",
                                "A person's own act that allows messages, such as ticking an empty box.")
                        .fr(
                                "accord préalable",
                                "accords préalables",
                                "Acte par lequel une personne autorise l'envoi de messages, comme cocher une case vide.")
                        .es(
                                "alta voluntaria",
                                "altas voluntarias",
                                "Acto propio con que una persona permite los mensajes, como marcar una casilla vacía.")
                        .also("fr", "opt-in")
                        .related("consent"),
                Term.of("double-opt-in")
                        .en(
                                "double opt-in",
                                "Permission that is only counted once confirmed through a link sent to the address.")
                        .fr(
                                "double accord",
                                "Autorisation qui ne compte qu'une fois confirmée par un lien envoyé à l'adresse.")
                        .es(
                                "doble confirmación",
                                "Permiso que solo cuenta una vez confirmado con un enlace enviado a la dirección.")
                        .also("fr", "double opt-in")
                        .broader("opt-in"),
                Term.of("consent")
                        .en(
                                "consent",
                                "A free, informed and clear yes to a stated use of one's data, which can be taken back.")
                        .fr(
                                "consentement",
                                "Oui libre, éclairé et clair à un usage précis de ses données, que l'on peut retirer.")
                        .es(
                                "consentimiento",
                                "Sí libre, informado y claro a un uso concreto de los propios datos, que se puede retirar.")
                        .related("general-data-protection-regulation"),
                Term.of("general-data-protection-regulation")
                        .en(
                                "General Data Protection Regulation",
                                "The law of the European Union on the use of personal data, in force since May 2018.")
                        .fr(
                                "règlement général sur la protection des données",
                                "Loi de l'Union européenne sur l'usage des données personnelles, applicable depuis mai 2018.")
                        .es(
                                "reglamento general de protección de datos",
                                "Ley de la Unión Europea sobre el uso de datos personales, aplicable desde mayo de 2018.")
                        .abbreviation("en", "GDPR")
                        .abbreviation("fr", "RGPD")
                        .abbreviation("es", "RGPD")
                        .related("personal-data"),
                Term.of("personal-data")
                        .en(
                                "personal data",
                                "Anything that tells of a person who can be identified, by name, address or device.")
                        .fr(
                                "données personnelles",
                                "Tout ce qui concerne une personne identifiable, par son nom, son adresse ou son appareil.")
                        .es(
                                "datos personales",
                                "Todo lo que informa sobre una persona identificable, por su nombre, dirección o dispositivo."),
                Term.of("lead-magnet")
                        .en(
                                "lead magnet",
                                "lead magnets",
                                "Something useful, such as a guide or a tool, given in return for an address.")
                        .fr(
                                "contenu d'appel",
                                "contenus d'appel",
                                "Chose utile, comme un guide ou un outil, donnée en échange d'une adresse.")
                        .es(
                                "contenido gancho",
                                "contenidos gancho",
                                "Algo útil, como una guía o una herramienta, a cambio de una dirección.")
                        .also("fr", "lead magnet")
                        .also("es", "lead magnet")
                        .related("lead", "content-marketing"));
    }
}
