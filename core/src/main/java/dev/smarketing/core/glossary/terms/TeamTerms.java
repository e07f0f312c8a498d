package dev.smarketing.core.glossary.terms;

import java.util.List;

/** Who works with whom, and what they promise each other. */
final class TeamTerms {

    private TeamTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("smarketing")
                        .en(
                                "smarketing",
                                "Marketing and sales working as one team, with shared goals, words and figures.")
                        .fr(
                                "smarketing",
                                "Marketing et vente travaillant en une seule équipe, avec buts, mots et chiffres communs.")
                        .es(
                                "smarketing",
                                "Marketing y ventas trabajando como un solo equipo, con metas, palabras y cifras comunes.")
                        .related("service-level-agreement", "closed-loop-reporting"),
                Term.of("service-level-agreement")
                        .en(
                                "service level agreement",
                                "service level agreements",
                                "The dated agreement in which marketing promises qualified contacts and sales promises how they are followed up.")
                        .fr(
                                "accord de niveau de service",
                                "accords de niveau de service",
                                "Texte daté où le marketing promet des contacts qualifiés et la vente la manière de les suivre.")
                        .es(
                                "acuerdo de nivel de servicio",
                                "acuerdos de nivel de servicio",
                                "Pacto con fecha en que marketing promete contactos cualificados y ventas cómo se les da seguimiento.")
                        .countable("SLA"),
                Term.of("service-level-objective")
                        .en(
                                "service level objective",
                                "service level objectives",
                                "One measurable goal within an agreement, such as the share of contacts called in a day.")
                        .fr(
                                "objectif de niveau de service",
                                "objectifs de niveau de service",
                                "But mesurable d'un accord, comme la part des contacts appelés en un jour.")
                        .es(
                                "objetivo de nivel de servicio",
                                "objetivos de nivel de servicio",
                                "Meta medible de un acuerdo, como la parte de contactos llamados en un día.")
                        .countable("SLO")
                        .related("service-level-agreement"),
                Term.of("commitment")
                        .en(
                                "commitment",
                                "commitments",
                                "One promise of one party to an agreement, with its number, its period and its limit.")
                        .fr(
                                "engagement",
                                "engagements",
                                "Promesse d'une partie à un accord, avec son nombre, sa période et sa limite.")
                        .es(
                                "compromiso",
                                "compromisos",
                                "Promesa de una parte de un acuerdo, con su cifra, su periodo y su límite.")
                        .broader("service-level-agreement"),
                Term.of("sales-development-representative")
                        .en(
                                "sales development representative",
                                "sales development representatives",
                                "The colleague who qualifies contacts that came by themselves and books meetings.")
                        .fr(
                                "chargé de développement commercial",
                                "chargés de développement commercial",
                                "Collègue qui qualifie les contacts venus d'eux-mêmes et fixe les rendez-vous.")
                        .es(
                                "representante de desarrollo de ventas",
                                "representantes de desarrollo de ventas",
                                "Colega que cualifica los contactos que llegan por sí mismos y concierta reuniones.")
                        .countable("SDR")
                        .related("account-executive"),
                Term.of("business-development-representative")
                        .en(
                                "business development representative",
                                "business development representatives",
                                "The colleague who looks for new contacts and opens conversations with them.")
                        .fr(
                                "chargé de prospection",
                                "chargés de prospection",
                                "Collègue qui cherche de nouveaux contacts et engage la conversation.")
                        .es(
                                "representante de desarrollo de negocio",
                                "representantes de desarrollo de negocio",
                                "Colega que busca contactos nuevos y abre la conversación con ellos.")
                        .countable("BDR")
                        .related("sales-development-representative"),
                Term.of("account-executive")
                        .en(
                                "account executive",
                                "account executives",
                                "The colleague who leads a deal from the first meeting to the signature.")
                        .fr(
                                "responsable de comptes",
                                "responsables de comptes",
                                "Collègue qui mène une affaire du premier rendez-vous à la signature.")
                        .es(
                                "ejecutivo de cuentas",
                                "ejecutivos de cuentas",
                                "Colega que lleva un negocio desde la primera reunión hasta la firma.")
                        .countable("AE"),
                Term.of("key-performance-indicator")
                        .en(
                                "key performance indicator",
                                "key performance indicators",
                                "A figure chosen in advance by which a team lets itself be judged.")
                        .fr(
                                "indicateur clé de performance",
                                "indicateurs clés de performance",
                                "Chiffre choisi d'avance d'après lequel une équipe accepte d'être jugée.")
                        .es(
                                "indicador clave de rendimiento",
                                "indicadores clave de rendimiento",
                                "Cifra elegida de antemano por la que un equipo acepta ser juzgado.")
                        .countable("KPI")
                        .related("scoreboard"),
                Term.of("objectives-and-key-results")
                        .en(
                                "objectives and key results",
                                "A few ambitions for a quarter, each with numbers that show whether it was reached.")
                        .fr(
                                "objectifs et résultats clés",
                                "Quelques ambitions pour un trimestre, chacune avec des nombres qui montrent si elle est atteinte.")
                        .es(
                                "objetivos y resultados clave",
                                "Unas pocas ambiciones para un trimestre, cada una con números que muestran si se alcanzó.")
                        .countable("OKR")
                        .related("key-performance-indicator"),
                Term.of("closed-loop-reporting")
                        .en(
                                "closed-loop reporting",
                                "Telling marketing what became of every contact, so that spending follows what sold.")
                        .fr(
                                "reporting en boucle fermée",
                                "Dire au marketing ce qu'est devenu chaque contact, pour que la dépense suive ce qui s'est vendu.")
                        .es(
                                "informe de ciclo cerrado",
                                "Decir a marketing en qué acabó cada contacto, para que el dinero siga a lo que se vendió."),
                Term.of("funnel")
                        .en(
                                "funnel",
                                "funnels",
                                "The stages towards a purchase with the number of people in each, fewer at every step.")
                        .fr(
                                "entonnoir",
                                "entonnoirs",
                                "Étapes vers un achat avec le nombre de personnes dans chacune, moindre à chaque pas.")
                        .es(
                                "embudo",
                                "embudos",
                                "Etapas hacia una compra con el número de personas en cada una, menor a cada paso."),
                Term.of("pipeline")
                        .en("pipeline", "pipelines", "All deals that are open, with their values and stages.")
                        .fr(
                                "portefeuille d'affaires",
                                "portefeuilles d'affaires",
                                "Ensemble des affaires ouvertes, avec leurs montants et leurs étapes.")
                        .es(
                                "cartera de negocios",
                                "carteras de negocios",
                                "Todos los negocios abiertos, con sus importes y etapas.")
                        .related("funnel"),
                Term.of("account-based-marketing")
                        .en(
                                "account-based marketing",
                                "Winning a short list of chosen companies with campaigns made for each of them.")
                        .fr(
                                "marketing des comptes stratégiques",
                                "Gagner une courte liste d'entreprises choisies par des actions faites pour chacune.")
                        .es(
                                "marketing basado en cuentas",
                                "Ganar una lista breve de empresas elegidas con acciones hechas para cada una.")
                        .abbreviation("ABM"),
                Term.of("inbound-marketing")
                        .en(
                                "inbound marketing",
                                "Being found by people who look for an answer, through content that gives it.")
                        .fr(
                                "marketing entrant",
                                "Se faire trouver par ceux qui cherchent une réponse, grâce à un contenu qui la donne.")
                        .es(
                                "marketing de atracción",
                                "Hacer que quienes buscan una respuesta nos encuentren, con contenidos que la dan.")
                        .also("fr", "inbound marketing")
                        .also("es", "inbound marketing")
                        .related("outbound-marketing", "search-engine-optimization"),
                Term.of("outbound-marketing")
                        .en(
                                "outbound marketing",
                                "Addressing people first, by calls, letters, messages or advertisements.")
                        .fr(
                                "marketing sortant",
                                "S'adresser le premier aux gens, par appels, courriers, messages ou annonces.")
                        .es(
                                "marketing de salida",
                                "Dirigirse primero a las personas, con llamadas, cartas, mensajes o anuncios.")
                        .also("fr", "outbound marketing")
                        .also("es", "outbound marketing"));
    }
}
