package dev.smarketing.core.glossary.terms;

import java.util.List;

/** What channels cost and bring, and how much of one stage comes through to the next. */
final class CountTerms {

    private CountTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("spend")
                        .en("spend", "Money paid to a channel in a period, credits taken off.")
                        .fr("dépenses", "Argent versé à un canal pendant une période, avoirs déduits.")
                        .es("gasto", "Dinero pagado a un canal en un periodo, descontados los abonos.")
                        .metric("spend")
                        .related("channel"),
                Term.of("impression")
                        .en("impression", "impressions", "One showing of an advertisement, seen or not.")
                        .fr("impression", "impressions", "Affichage d'une annonce, vue ou non.")
                        .es("impresión", "impresiones", "Cada vez que se muestra un anuncio, se vea o no.")
                        .metric("impressions")
                        .related("channel"),
                Term.of("click")
                        .en("click", "clicks", "One use of the link in an advertisement or message.")
                        .fr("clic", "clics", "Usage du lien d'une annonce ou d'un message.")
                        .es("clic", "clics", "Uso del enlace de un anuncio o mensaje.")
                        .metric("clicks")
                        .related("landing-page"),
                Term.of("sale")
                        .en("sale", "sales", "A deal won, so one new order or customer.")
                        .fr("vente", "ventes", "Affaire gagnée, donc une commande ou un client de plus.")
                        .es("venta", "ventas", "Negocio ganado, es decir, un pedido o cliente más.")
                        .metric("sales")
                        .related("opportunity"),
                Term.of("revenue")
                        .en("revenue", "Money that customers brought in a period, refunds taken off.")
                        .fr(
                                "chiffre d'affaires",
                                "Argent apporté par les clients pendant une période, remboursements déduits.")
                        .es("ingresos", "Dinero que trajeron los clientes en un periodo, descontadas las devoluciones.")
                        .metric("revenue")
                        .related("sale"),
                Term.of("conversion-rate")
                        .en(
                                "conversion rate",
                                "conversion rates",
                                "The share of people at one stage who reach the next; say which stages.")
                        .fr(
                                "taux de conversion",
                                "taux de conversion",
                                "Part des personnes d'une étape qui atteignent la suivante, les deux étant nommées.")
                        .es(
                                "tasa de conversión",
                                "tasas de conversión",
                                "Parte de las personas de una etapa que llega a la siguiente, nombrando ambas.")
                        .abbreviation("CVR")
                        .metric("cvr")
                        .related("funnel"),
                Term.of("click-through-rate")
                        .en("click-through rate", "click-through rates", "Clicks divided by impressions.")
                        .fr("taux de clics", "Nombre de clics divisé par le nombre d'impressions.")
                        .es("tasa de clics", "tasas de clics", "Número de clics dividido entre el de impresiones.")
                        .abbreviation("CTR")
                        .metric("ctr")
                        .related("click", "impression"),
                Term.of("click-to-lead-rate")
                        .en(
                                "click-to-lead rate",
                                "click-to-lead rates",
                                "Leads divided by clicks; above one if people come without clicking.")
                        .fr("taux de conversion clic-lead", "Nombre de leads divisé par le nombre de clics.")
                        .es("tasa de conversión de clic a lead", "Número de leads dividido entre el de clics.")
                        .metric("click-to-lead")
                        .broader("conversion-rate"),
                Term.of("lead-to-mql-rate")
                        .en("lead-to-MQL rate", "lead-to-MQL rates", "The share of leads that marketing qualifies.")
                        .fr("taux de conversion lead-MQL", "Part des leads que le marketing qualifie.")
                        .es("tasa de conversión de lead a MQL", "Parte de los leads que marketing cualifica.")
                        .metric("lead-to-mql")
                        .broader("conversion-rate"),
                Term.of("mql-to-sql-rate")
                        .en(
                                "MQL-to-SQL rate",
                                "MQL-to-SQL rates",
                                "The share of marketing qualified leads that sales qualifies too.")
                        .fr(
                                "taux de conversion MQL-SQL",
                                "Part des leads qualifiés par le marketing que la vente qualifie aussi.")
                        .es(
                                "tasa de conversión de MQL a SQL",
                                "Parte de los leads cualificados por marketing que ventas también cualifica.")
                        .metric("mql-to-sql")
                        .broader("conversion-rate"),
                Term.of("mql-to-sale-rate")
                        .en("MQL-to-sale rate", "MQL-to-sale rates", "The share of marketing qualified leads that buy.")
                        .fr("taux de conversion MQL-vente", "Part des leads qualifiés par le marketing qui achètent.")
                        .es(
                                "tasa de conversión de MQL a venta",
                                "Parte de los leads cualificados por marketing que compra.")
                        .metric("mql-to-sale")
                        .broader("conversion-rate"),
                Term.of("sql-to-sale-rate")
                        .en("SQL-to-sale rate", "SQL-to-sale rates", "The share of sales qualified leads that buy.")
                        .fr("taux de conversion SQL-vente", "Part des leads qualifiés par la vente qui achètent.")
                        .es(
                                "tasa de conversión de SQL a venta",
                                "Parte de los leads cualificados por ventas que compra.")
                        .also("en", "win rate")
                        .metric("sql-to-sale")
                        .broader("conversion-rate"),
                Term.of("lead-to-sale-rate")
                        .en("lead-to-sale rate", "lead-to-sale rates", "The share of leads that buy.")
                        .fr("taux de conversion lead-vente", "Part des leads qui achètent.")
                        .es("tasa de conversión de lead a venta", "Parte de los leads que compra.")
                        .metric("lead-to-sale")
                        .broader("conversion-rate"));
    }
}
