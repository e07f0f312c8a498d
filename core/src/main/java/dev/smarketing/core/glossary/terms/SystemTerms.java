package dev.smarketing.core.glossary.terms;

import static dev.smarketing.core.glossary.terms.FieldTerms.IT;

import java.util.List;

/** Software and the words of those who run it. */
final class SystemTerms {

    private SystemTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("customer-relationship-management")
                        .en(
                                "customer relationship management",
                                "Keeping all that is known and agreed with contacts and customers in one place.")
                        .fr(
                                "gestion de la relation client",
                                "Garder en un lieu tout ce que l'on sait des contacts et des clients et convient avec eux.")
                        .es(
                                "gestión de relaciones con clientes",
                                "Guardar en un lugar todo lo que se sabe y acuerda con contactos y clientes.")
                        .abbreviation("CRM")
                        .related("pipeline", "customer"),
                Term.of("customer-data-platform")
                        .en(
                                "customer data platform",
                                "customer data platforms",
                                "A system that joins what all others know of one person into one profile.")
                        .fr(
                                "plateforme de données clients",
                                "plateformes de données clients",
                                "Système qui réunit en un profil ce que tous les autres savent d'une personne.")
                        .es(
                                "plataforma de datos de clientes",
                                "plataformas de datos de clientes",
                                "Sistema que reúne en un perfil lo que los demás saben de una persona.")
                        .countable("CDP")
                        .related("customer-relationship-management", "personal-data"),
                Term.of("marketing-automation")
                        .en(
                                "marketing automation",
                                "Messages and tasks that start by themselves when a contact does something.")
                        .fr(
                                "automatisation du marketing",
                                "Messages et tâches qui partent d'eux-mêmes quand un contact fait quelque chose.")
                        .es(
                                "automatización del marketing",
                                "Mensajes y tareas que arrancan solos cuando un contacto hace algo.")
                        .related("customer-relationship-management"),
                Term.of("content-management-system")
                        .en(
                                "content management system",
                                "content management systems",
                                "Software in which editors write and publish pages without code.")
                        .fr(
                                "système de gestion de contenu",
                                "systèmes de gestion de contenu",
                                "Logiciel où des rédacteurs écrivent et publient des pages sans code.")
                        .es(
                                "sistema de gestión de contenidos",
                                "sistemas de gestión de contenidos",
                                "Programa en que los redactores escriben y publican páginas sin código.")
                        .countable("CMS"),
                Term.of("structured-query-language")
                        .en("Structured Query Language", "The language in which databases with tables are asked.")
                        .fr(
                                "langage de requête structurée",
                                "Langue dans laquelle on interroge les bases de données à tables.")
                        .es(
                                "lenguaje de consulta estructurada",
                                "Idioma en que se pregunta a las bases de datos con tablas.")
                        .spoken("SQL", "sequel", "S Q L", "ese cu ele")
                        .usedBy(IT)
                        .related("application-programming-interface"),
                Term.of("application-programming-interface")
                        .en(
                                "application programming interface",
                                "application programming interfaces",
                                "The calls by which one program uses another.")
                        .fr(
                                "interface de programmation",
                                "interfaces de programmation",
                                "Appels par lesquels un programme en utilise un autre.")
                        .es(
                                "interfaz de programación",
                                "interfaces de programación",
                                "Llamadas con que un programa usa otro.")
                        .countable("API"),
                Term.of("software-as-a-service")
                        .en("software as a service", "Software that is rented and used over the internet.")
                        .fr(
                                "logiciel à la demande",
                                "logiciels à la demande",
                                "Programme loué et utilisé par internet.")
                        .es("software como servicio", "Programa que se alquila y se usa por internet.")
                        .spoken("SaaS", "sass", "sasse", "sas")
                        .related("monthly-recurring-revenue"));
    }
}
