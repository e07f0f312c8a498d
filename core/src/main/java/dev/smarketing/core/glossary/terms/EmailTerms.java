package dev.smarketing.core.glossary.terms;

import java.util.List;

/** What is counted of an e-mail send, and the rates made of it. */
final class EmailTerms {

    private EmailTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("message-sent")
                        .en("message sent", "messages sent", "One e-mail handed to the sending server for one address.")
                        .fr(
                                "message envoyé",
                                "messages envoyés",
                                "Courriel confié au serveur d'envoi pour une adresse.")
                        .es(
                                "mensaje enviado",
                                "mensajes enviados",
                                "Correo entregado al servidor de envío para una dirección.")
                        .metric("sent")
                        .related("message-delivered"),
                Term.of("message-delivered")
                        .en("message delivered", "messages delivered", "A message sent that did not bounce.")
                        .fr("message remis", "messages remis", "Message envoyé qui n'a pas été rejeté.")
                        .es("mensaje entregado", "mensajes entregados", "Mensaje enviado que no rebotó.")
                        .metric("delivered")
                        .related("message-sent", "bounce"),
                Term.of("email-bounce-rate")
                        .en(
                                "e-mail bounce rate",
                                "e-mail bounce rates",
                                "Messages that came back divided by messages sent.")
                        .fr("taux de rejet", "taux de rejet", "Messages rejetés divisés par les messages envoyés.")
                        .es(
                                "tasa de rebote de correo",
                                "tasas de rebote de correo",
                                "Mensajes devueltos divididos entre los enviados.")
                        .metric("bounce-rate")
                        .related("bounce", "delivery-rate"),
                Term.of("unique-open")
                        .en(
                                "unique open",
                                "unique opens",
                                "A person who opened a message at least once, as far as it was seen.")
                        .fr(
                                "ouvreur unique",
                                "ouvreurs uniques",
                                "Personne qui a ouvert un message au moins une fois, pour autant qu'on l'ait vu.")
                        .es(
                                "apertura única",
                                "aperturas únicas",
                                "Persona que abrió un mensaje al menos una vez, hasta donde se vio.")
                        .metric("unique-opens")
                        .related("open-rate", "machine-open"),
                Term.of("machine-open")
                        .en(
                                "machine open",
                                "machine opens",
                                "An open that only a program made, such as a privacy proxy or a scanner.")
                        .fr(
                                "ouverture par machine",
                                "ouvertures par machine",
                                "Ouverture faite par un seul logiciel, comme un relais de confidentialité ou un antivirus.")
                        .es(
                                "apertura de máquina",
                                "aperturas de máquinas",
                                "Apertura hecha solo por un programa, como un proxy de privacidad o un antivirus.")
                        .metric("machine-opens")
                        .related("unique-open"),
                Term.of("click-without-open")
                        .en(
                                "clicker without an open",
                                "clickers without an open",
                                "A person who clicked in a message although no open was seen.")
                        .fr(
                                "cliqueur sans ouverture",
                                "cliqueurs sans ouverture",
                                "Personne qui a cliqué dans un message sans qu'une ouverture ait été vue.")
                        .es(
                                "clic sin apertura",
                                "clics sin apertura",
                                "Persona que hizo clic en un mensaje sin que se viera una apertura.")
                        .metric("clicks-without-open")
                        .related("unique-click"),
                Term.of("unique-click")
                        .en("unique click", "unique clicks", "A person who clicked in a message at least once.")
                        .fr(
                                "cliqueur unique",
                                "cliqueurs uniques",
                                "Personne qui a cliqué au moins une fois dans un message.")
                        .es("clic único", "clics únicos", "Persona que hizo clic en un mensaje al menos una vez.")
                        .metric("unique-clicks")
                        .broader("click"),
                Term.of("spam-complaint")
                        .en("spam complaint", "spam complaints", "A report by a receiver that a message is unwanted.")
                        .fr(
                                "plainte pour spam",
                                "plaintes pour spam",
                                "Signalement d'un message comme indésirable par la personne qui l'a reçu.")
                        .es(
                                "queja de spam",
                                "quejas de spam",
                                "Aviso de un destinatario de que un mensaje no es deseado.")
                        .metric("spam-complaints")
                        .related("unsubscribe"),
                Term.of("list-size")
                        .en("list size", "list sizes", "The addresses that may be written to at one moment.")
                        .fr(
                                "taille de la liste",
                                "tailles de la liste",
                                "Adresses auxquelles on peut écrire à un moment donné.")
                        .es(
                                "tamaño de la lista",
                                "tamaños de la lista",
                                "Direcciones a las que se puede escribir en un momento dado.")
                        .metric("list-size")
                        .related("opt-in"),
                Term.of("open-rate-of-sent")
                        .en("open rate of sent", "Unique opens divided by messages sent, bounces not taken off.")
                        .fr(
                                "taux d'ouverture des envoyés",
                                "Ouvreurs uniques divisés par les messages envoyés, rejets non déduits.")
                        .es(
                                "tasa de apertura de enviados",
                                "Aperturas únicas divididas entre los mensajes enviados, sin descontar rebotes.")
                        .metric("open-rate-of-sent")
                        .broader("open-rate"),
                Term.of("open-rate-without-machines")
                        .en(
                                "open rate without machines",
                                "Unique opens less machine opens, divided by messages delivered.")
                        .fr(
                                "taux d'ouverture sans machines",
                                "Ouvreurs uniques moins ouvertures par machine, divisés par les messages remis.")
                        .es(
                                "tasa de apertura sin máquinas",
                                "Aperturas únicas menos las de máquinas, divididas entre los mensajes entregados.")
                        .metric("open-rate-without-machines")
                        .broader("open-rate"),
                Term.of("open-rate-with-clicks")
                        .en(
                                "open rate with clicks as opens",
                                "Unique opens and clickers without an open, divided by messages delivered.")
                        .fr(
                                "taux d'ouverture, clics compris",
                                "Ouvreurs uniques et cliqueurs sans ouverture, divisés par les messages remis.")
                        .es(
                                "tasa de apertura con clics",
                                "Aperturas únicas y clics sin apertura, divididos entre los mensajes entregados.")
                        .metric("open-rate-click-implies-open")
                        .broader("open-rate"),
                Term.of("machine-open-share")
                        .en(
                                "share of machine opens",
                                "shares of machine opens",
                                "Machine opens divided by unique opens.")
                        .fr(
                                "part des ouvertures par machine",
                                "Ouvertures par machine divisées par les ouvreurs uniques.")
                        .es(
                                "proporción de aperturas de máquinas",
                                "Aperturas de máquinas divididas entre las aperturas únicas.")
                        .metric("machine-open-share")
                        .related("machine-open"),
                Term.of("email-click-rate")
                        .en("click rate", "click rates", "Unique clicks divided by messages delivered.")
                        .fr("taux de clics des délivrés", "Cliqueurs uniques divisés par les messages remis.")
                        .es("tasa de clics de entregados", "Clics únicos divididos entre los mensajes entregados.")
                        .metric("click-rate")
                        .related("unique-click"),
                Term.of("click-to-open-rate")
                        .en("click-to-open rate", "click-to-open rates", "Unique clicks divided by unique opens.")
                        .fr("taux de réactivité", "Cliqueurs uniques divisés par les ouvreurs uniques.")
                        .es(
                                "tasa de clics por apertura",
                                "tasas de clics por apertura",
                                "Clics únicos divididos entre las aperturas únicas.")
                        .abbreviation("CTOR")
                        .metric("ctor")
                        .related("email-click-rate"),
                Term.of("unsubscribe-rate")
                        .en("unsubscribe rate", "unsubscribe rates", "Unsubscriptions divided by messages delivered.")
                        .fr("taux de désabonnement", "Désabonnements divisés par les messages remis.")
                        .es("tasa de bajas", "tasas de bajas", "Bajas divididas entre los mensajes entregados.")
                        .metric("unsubscribe-rate")
                        .related("unsubscribe"),
                Term.of("spam-complaint-rate")
                        .en(
                                "spam complaint rate",
                                "spam complaint rates",
                                "Spam complaints divided by messages delivered.")
                        .fr("taux de plaintes", "Plaintes pour spam divisées par les messages remis.")
                        .es(
                                "tasa de quejas",
                                "tasas de quejas",
                                "Quejas de spam divididas entre los mensajes entregados.")
                        .metric("spam-rate")
                        .related("spam-complaint"),
                Term.of("order-rate")
                        .en("order rate", "order rates", "Sales divided by messages delivered.")
                        .fr("taux de commande", "Ventes divisées par les messages remis.")
                        .es("tasa de pedidos", "tasas de pedidos", "Ventas divididas entre los mensajes entregados.")
                        .metric("order-rate")
                        .broader("conversion-rate"),
                Term.of("revenue-per-recipient")
                        .en("revenue per recipient", "Revenue divided by messages delivered.")
                        .fr("chiffre d'affaires par destinataire", "Chiffre d'affaires divisé par les messages remis.")
                        .es("ingresos por destinatario", "Ingresos divididos entre los mensajes entregados.")
                        .metric("revenue-per-recipient")
                        .related("revenue"),
                Term.of("revenue-per-message-sent")
                        .en("revenue per message sent", "Revenue divided by messages sent, bounces not taken off.")
                        .fr(
                                "chiffre d'affaires par envoi",
                                "Chiffre d'affaires divisé par les messages envoyés, rejets non déduits.")
                        .es(
                                "ingresos por envío",
                                "Ingresos divididos entre los mensajes enviados, sin descontar rebotes.")
                        .metric("revenue-per-sent")
                        .related("revenue-per-recipient"));
    }
}
