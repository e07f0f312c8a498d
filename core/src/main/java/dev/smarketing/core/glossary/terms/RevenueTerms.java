package dev.smarketing.core.glossary.terms;

import java.util.List;

/** What spending brings back. */
final class RevenueTerms {

    private RevenueTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("average-order-value")
                        .en("average order value", "average order values", "Revenue divided by the number of sales.")
                        .fr("panier moyen", "paniers moyens", "Chiffre d'affaires divisé par le nombre de ventes.")
                        .es(
                                "valor medio del pedido",
                                "valores medios del pedido",
                                "Ingresos divididos entre el número de ventas.")
                        .abbreviation("AOV")
                        .metric("aov")
                        .related("revenue", "sale"),
                Term.of("return-on-ad-spend")
                        .en(
                                "return on ad spend",
                                "Revenue divided by what the advertising cost; one means that sales just repaid it.")
                        .fr(
                                "retour sur dépenses publicitaires",
                                "Chiffre d'affaires divisé par le coût de la publicité, un signifiant que les ventes l'ont tout juste remboursé.")
                        .es(
                                "retorno de la inversión publicitaria",
                                "Ingresos divididos entre lo que costó la publicidad; uno significa que las ventas apenas la pagaron.")
                        .abbreviation("ROAS")
                        .metric("roas")
                        .related("return-on-investment", "spend"),
                Term.of("return-on-investment")
                        .en(
                                "return on investment",
                                "Revenue less spend, divided by spend; zero means that the money just came back.")
                        .fr(
                                "retour sur investissement",
                                "Chiffre d'affaires moins dépenses, divisé par les dépenses, zéro signifiant que l'argent est tout juste revenu.")
                        .es(
                                "retorno de la inversión",
                                "Ingresos menos gasto, divididos entre el gasto; cero significa que el dinero apenas volvió.")
                        .abbreviation("ROI")
                        .metric("roi")
                        .related("revenue", "spend"),
                Term.of("return-on-marketing-investment")
                        .en(
                                "return on marketing investment",
                                "Margin that marketing brought less its cost, divided by its cost.")
                        .fr(
                                "retour sur investissement marketing",
                                "Marge apportée par le marketing moins son coût, divisée par ce coût.")
                        .es(
                                "retorno de la inversión en marketing",
                                "Margen que trajo marketing menos su coste, dividido entre su coste.")
                        .abbreviation("ROMI")
                        .metric("romi")
                        .related("return-on-investment", "gross-margin"),
                Term.of("customer-lifetime-value")
                        .en(
                                "customer lifetime value",
                                "customer lifetime values",
                                "The margin that one buyer is expected to bring from first to last order.")
                        .fr(
                                "valeur vie client",
                                "valeurs vie client",
                                "Marge qu'un acheteur devrait apporter de la première à la dernière commande.")
                        .es(
                                "valor de vida del cliente",
                                "valores de vida del cliente",
                                "Margen que se espera de un comprador desde el primer hasta el último pedido.")
                        .abbreviation("LTV")
                        .metric("ltv")
                        .abbreviation("CLV")
                        .related("customer-acquisition-cost"),
                Term.of("monthly-recurring-revenue")
                        .en(
                                "monthly recurring revenue",
                                "What running subscriptions bring in one month, one-time fees left out.")
                        .fr(
                                "revenu mensuel récurrent",
                                "Ce que rapportent en un mois les abonnements en cours, hors frais uniques.")
                        .es(
                                "ingresos recurrentes mensuales",
                                "Lo que traen en un mes las suscripciones vigentes, sin cobros únicos.")
                        .abbreviation("MRR")
                        .related("annual-recurring-revenue"),
                Term.of("annual-recurring-revenue")
                        .en(
                                "annual recurring revenue",
                                "What running subscriptions bring in one year at today's prices.")
                        .fr(
                                "revenu annuel récurrent",
                                "Ce que rapportent en un an les abonnements en cours aux prix du jour.")
                        .es(
                                "ingresos recurrentes anuales",
                                "Lo que traen en un año las suscripciones vigentes a los precios de hoy.")
                        .abbreviation("ARR"),
                Term.of("net-revenue-retention")
                        .en(
                                "net revenue retention",
                                "What last year's subscribers pay now, upgrades and losses counted, as a share of what they paid then.")
                        .fr(
                                "rétention nette du revenu",
                                "Ce que paient aujourd'hui les abonnés d'il y a un an, hausses et pertes comprises, en part de ce qu'ils payaient.")
                        .es(
                                "retención neta de ingresos",
                                "Lo que pagan hoy los suscriptores de hace un año, con subidas y bajas, como parte de lo que pagaban.")
                        .abbreviation("NRR")
                        .related("churn", "annual-recurring-revenue"),
                Term.of("churn")
                        .en("churn", "The share of customers, or of their payments, lost in a period.")
                        .fr("attrition", "Part des clients, ou de leurs paiements, perdue pendant une période.")
                        .es(
                                "cancelación de clientes",
                                "Parte de los clientes, o de sus pagos, que se pierde en un periodo.")
                        .also("en", "churn rate")
                        .also("fr", "taux d'attrition")
                        .also("es", "tasa de cancelación")
                        .related("retention"),
                Term.of("retention")
                        .en("retention", "The share of customers of one date who are still there at a later one.")
                        .fr("rétention", "Part des clients d'une date qui sont encore là à une date ultérieure.")
                        .es("retención", "Parte de los clientes de una fecha que siguen en otra posterior."),
                Term.of("payback-period")
                        .en(
                                "payback period",
                                "payback periods",
                                "The months until the margin of a new customer has repaid what winning it cost.")
                        .fr(
                                "délai de récupération",
                                "délais de récupération",
                                "Mois nécessaires pour que la marge d'un nouveau client rembourse ce qu'a coûté sa conquête.")
                        .es(
                                "plazo de recuperación",
                                "plazos de recuperación",
                                "Meses hasta que el margen de un cliente nuevo paga lo que costó ganarlo.")
                        .metric("payback")
                        .related("gross-margin"),
                Term.of("upselling")
                        .en("upselling", "Offering a customer a larger or better version of what it has.")
                        .fr(
                                "montée en gamme",
                                "Proposer à un client une version plus grande ou meilleure de ce qu'il a.")
                        .es(
                                "venta de una versión superior",
                                "Ofrecer a un cliente una versión mayor o mejor de lo que ya tiene.")
                        .also("es", "upselling")
                        .related("cross-selling", "net-revenue-retention"),
                Term.of("cross-selling")
                        .en("cross-selling", "Offering a customer something that goes with what it has.")
                        .fr(
                                "vente croisée",
                                "ventes croisées",
                                "Proposer à un client un produit qui complète ce qu'il a.")
                        .es(
                                "venta cruzada",
                                "ventas cruzadas",
                                "Ofrecer a un cliente algo que completa lo que ya tiene."));
    }
}
