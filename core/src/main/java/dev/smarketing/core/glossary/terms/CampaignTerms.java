package dev.smarketing.core.glossary.terms;

import static dev.smarketing.core.glossary.terms.FieldTerms.MARKETING;

import java.util.List;

/** Campaigns and the places where they meet people. */
final class CampaignTerms {

    private CampaignTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("channel")
                        .en(
                                "channel",
                                "channels",
                                "A way to reach people, such as search, e-mail, events or social networks.")
                        .fr(
                                "canal",
                                "canaux",
                                "Moyen d'atteindre les gens, comme la recherche, le courriel, les événements ou les réseaux sociaux.")
                        .es(
                                "canal",
                                "canales",
                                "Medio para llegar a las personas, como buscadores, correo, eventos o redes sociales."),
                Term.of("campaign")
                        .en(
                                "campaign",
                                "campaigns",
                                "Messages with one goal, one audience and an end, on one channel or several.")
                        .fr(
                                "campagne",
                                "campagnes",
                                "Messages ayant un but, un public et une fin, sur un ou plusieurs canaux.")
                        .es(
                                "campaña",
                                "campañas",
                                "Mensajes con una meta, un público y un final, en uno o varios canales.")
                        .related("channel"),
                Term.of("micro-campaign")
                        .en(
                                "micro-campaign",
                                "micro-campaigns",
                                "A small trial of a few weeks with its measure of success written down before it starts.")
                        .fr(
                                "micro-campagne",
                                "micro-campagnes",
                                "Petit essai de quelques semaines dont le critère de réussite est écrit avant le début.")
                        .es(
                                "microcampaña",
                                "microcampañas",
                                "Prueba pequeña de unas semanas cuyo criterio de éxito se escribe antes de empezar.")
                        .broader("campaign")
                        .related("success-criterion"),
                Term.of("landing-page")
                        .en("landing page", "landing pages", "The page that a link leads to, made for one purpose.")
                        .fr(
                                "page d'atterrissage",
                                "pages d'atterrissage",
                                "Page à laquelle mène un lien, faite pour un seul but.")
                        .es(
                                "página de destino",
                                "páginas de destino",
                                "Página a la que lleva un enlace, hecha para un solo fin.")
                        .related("call-to-action"),
                Term.of("call-to-action")
                        .en("call to action", "calls to action", "The words or button that say what to do next.")
                        .fr("appel à l'action", "appels à l'action", "Mots ou bouton qui disent quoi faire ensuite.")
                        .es(
                                "llamada a la acción",
                                "llamadas a la acción",
                                "Palabras o botón que dicen qué hacer a continuación.")
                        .countable("CTA"),
                Term.of("bounce-rate")
                        .en("bounce rate", "bounce rates", "The share of visits that end on the page where they began.")
                        .fr(
                                "taux de rebond",
                                "taux de rebond",
                                "Part des visites qui finissent sur la page où elles ont commencé.")
                        .es(
                                "tasa de rebote",
                                "tasas de rebote",
                                "Parte de las visitas que terminan en la página donde empezaron.")
                        .related("landing-page", "bounce"),
                Term.of("search-engine-optimization")
                        .en(
                                "search engine optimization",
                                "Making pages easy to find and understand, so that search shows them unpaid.")
                        .fr(
                                "référencement naturel",
                                "Rendre les pages faciles à trouver et à comprendre pour que la recherche les montre sans paiement.")
                        .es(
                                "optimización para buscadores",
                                "Hacer páginas fáciles de encontrar y entender para que la búsqueda las muestre sin pago.")
                        .abbreviation("SEO")
                        .related("search-engine-advertising"),
                Term.of("search-engine-advertising")
                        .en("search engine advertising", "Paid results beside those that search shows by itself.")
                        .fr(
                                "référencement payant",
                                "Résultats payés à côté de ceux que la recherche montre d'elle-même.")
                        .es(
                                "publicidad en buscadores",
                                "Resultados pagados junto a los que la búsqueda muestra por sí sola.")
                        .abbreviation("SEA")
                        .related("pay-per-click"),
                Term.of("conversion-rate-optimization")
                        .en(
                                "conversion rate optimization",
                                "Changing pages step by step, with tests, so that more visitors do what the page is for.")
                        .fr(
                                "optimisation du taux de conversion",
                                "Changer les pages pas à pas, tests à l'appui, pour que plus de visiteurs fassent ce à quoi elles servent.")
                        .es(
                                "optimización de la tasa de conversión",
                                "Cambiar páginas paso a paso, con pruebas, para que más visitantes hagan aquello para lo que sirven.")
                        .abbreviation("CRO")
                        .usedBy(MARKETING)
                        .related("conversion-rate", "split-test"),
                Term.of("chief-revenue-officer")
                        .en(
                                "chief revenue officer",
                                "chief revenue officers",
                                "The executive who answers for marketing, sales and customer care together.")
                        .fr(
                                "directeur des revenus",
                                "directeurs des revenus",
                                "Dirigeant qui répond à la fois du marketing, de la vente et du suivi des clients.")
                        .es(
                                "director de ingresos",
                                "directores de ingresos",
                                "Directivo que responde a la vez de marketing, ventas y atención al cliente.")
                        .abbreviation("CRO")
                        .usedBy(FieldTerms.SALES)
                        .related("smarketing"),
                Term.of("split-test")
                        .en(
                                "A/B test",
                                "A/B tests",
                                "Two versions shown at random at the same time, to see which does better.")
                        .fr(
                                "test A/B",
                                "tests A/B",
                                "Deux versions montrées au hasard en même temps pour voir laquelle fait mieux.")
                        .es(
                                "prueba A/B",
                                "pruebas A/B",
                                "Dos versiones mostradas al azar a la vez para ver cuál funciona mejor.")
                        .also("en", "split test")
                        .related("micro-campaign"),
                Term.of("urchin-tracking-module")
                        .en(
                                "UTM parameter",
                                "UTM parameters",
                                "A note added to a link that says which source, medium and campaign a visit came from.")
                        .fr(
                                "paramètre UTM",
                                "paramètres UTM",
                                "Mention ajoutée à un lien, qui dit de quelle source, de quel support et de quelle campagne vient une visite.")
                        .es(
                                "parámetro UTM",
                                "parámetros UTM",
                                "Nota añadida a un enlace que dice de qué fuente, medio y campaña viene una visita.")
                        .abbreviation("UTM")
                        .related("campaign", "attribution"),
                Term.of("content-marketing")
                        .en(
                                "content marketing",
                                "Winning trust with texts, films and tools that help before anything is sold.")
                        .fr(
                                "marketing de contenu",
                                "Gagner la confiance par des textes, films et outils qui aident avant toute vente.")
                        .es(
                                "marketing de contenidos",
                                "Ganar confianza con textos, vídeos y herramientas que ayudan antes de vender nada.")
                        .broader("inbound-marketing"),
                Term.of("content-optimization-system")
                        .en(
                                "content optimization system",
                                "content optimization systems",
                                "Software that manages the pages of a site and adapts them to each visitor.")
                        .fr(
                                "système d'optimisation de contenu",
                                "systèmes d'optimisation de contenu",
                                "Logiciel qui gère les pages d'un site et les adapte à chaque visiteur.")
                        .es(
                                "sistema de optimización de contenidos",
                                "sistemas de optimización de contenidos",
                                "Programa que gestiona las páginas de un sitio y las adapta a cada visitante.")
                        .abbreviation("COS")
                        .usedBy(MARKETING)
                        .related("content-management-system"),
                Term.of("webinar")
                        .en(
                                "webinar",
                                "webinars",
                                "A talk held over the internet that people register for, with time for questions.")
                        .fr(
                                "webinaire",
                                "webinaires",
                                "Exposé tenu sur internet, sur inscription, avec un temps pour les questions.")
                        .es(
                                "seminario web",
                                "seminarios web",
                                "Charla por internet a la que uno se inscribe, con tiempo para preguntas.")
                        .also("fr", "webinar")
                        .also("es", "webinar")
                        .broader("content-marketing"));
    }
}
