package dev.smarketing.core.glossary.terms;

import static dev.smarketing.core.glossary.terms.FieldTerms.FINANCE;
import static dev.smarketing.core.glossary.terms.FieldTerms.MARKETING;
import static dev.smarketing.core.glossary.terms.FieldTerms.SALES;

import java.util.List;

/** What one of each costs. */
final class CostTerms {

    private CostTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("cost-per-click")
                        .en("cost per click", "Spend divided by clicks.")
                        .fr("coût par clic", "Dépenses divisées par le nombre de clics.")
                        .es("coste por clic", "Gasto dividido entre el número de clics.")
                        .abbreviation("CPC")
                        .metric("cpc")
                        .related("click", "pay-per-click"),
                Term.of("pay-per-click")
                        .en(
                                "pay-per-click",
                                "A way to buy advertising where only visits through the link are charged, not showings.")
                        .fr(
                                "paiement au clic",
                                "Achat de publicité où seules les visites par le lien sont facturées, non les affichages.")
                        .es(
                                "pago por clic",
                                "Compra de publicidad en que solo se cobran las visitas por el enlace, no las apariciones.")
                        .abbreviation("PPC"),
                Term.of("cost-per-thousand-impressions")
                        .en("cost per thousand impressions", "A thousand times spend, divided by impressions.")
                        .fr(
                                "coût pour mille impressions",
                                "Mille fois les dépenses, divisées par le nombre d'impressions.")
                        .es("coste por mil impresiones", "Mil veces el gasto, dividido entre las impresiones.")
                        .also("en", "cost per mille")
                        .abbreviation("CPM")
                        .metric("cpm")
                        .related("impression"),
                Term.of("cost-per-lead")
                        .en("cost per lead", "costs per lead", "Spend divided by leads.")
                        .fr("coût par lead", "coûts par lead", "Dépenses divisées par le nombre de leads.")
                        .es("coste por lead", "costes por lead", "Gasto dividido entre el número de leads.")
                        .abbreviation("CPL")
                        .metric("cpl")
                        .related("lead", "spend"),
                Term.of("cost-per-mql")
                        .en("cost per MQL", "costs per MQL", "Spend divided by marketing qualified leads.")
                        .fr(
                                "coût par MQL",
                                "coûts par MQL",
                                "Dépenses divisées par le nombre de leads qualifiés par le marketing.")
                        .es(
                                "coste por MQL",
                                "costes por MQL",
                                "Gasto dividido entre los leads cualificados por marketing.")
                        .metric("cost-per-mql")
                        .related("marketing-qualified-lead", "cost-per-lead"),
                Term.of("cost-per-sql")
                        .en("cost per SQL", "costs per SQL", "Spend divided by sales qualified leads.")
                        .fr(
                                "coût par SQL",
                                "coûts par SQL",
                                "Dépenses divisées par le nombre de leads qualifiés par la vente.")
                        .es(
                                "coste por SQL",
                                "costes por SQL",
                                "Gasto dividido entre los leads cualificados por ventas.")
                        .metric("cost-per-sql")
                        .related("sales-qualified-lead", "cost-per-lead"),
                Term.of("cost-per-closed-lead")
                        .en(
                                "cost per closed lead",
                                "costs per closed lead",
                                "Spend on a channel divided by the leads from it that were won or lost.")
                        .fr(
                                "coût par lead clos",
                                "coûts par lead clos",
                                "Dépenses d'un canal divisées par les leads venus de lui et gagnés ou perdus.")
                        .es(
                                "coste por lead cerrado",
                                "costes por lead cerrado",
                                "Gasto en un canal dividido entre los leads suyos ganados o perdidos.")
                        .also("fr", "coût par prospect fermé")
                        .abbreviation("CPCL")
                        .metric("cpcl")
                        .usedBy(SALES)
                        .related("cost-per-lead", "closed-loop-reporting"),
                Term.of("cost-per-acquisition")
                        .en(
                                "cost per acquisition",
                                "costs per acquisition",
                                "Spend divided by customers won with it; wages and tools are not in it.")
                        .fr(
                                "coût par acquisition",
                                "coûts par acquisition",
                                "Dépenses divisées par les clients gagnés grâce à elles, sans salaires ni outils.")
                        .es(
                                "coste por adquisición",
                                "costes por adquisición",
                                "Gasto dividido entre los clientes ganados con él, sin salarios ni herramientas.")
                        .also("en", "cost per sale")
                        .also("fr", "coût par vente")
                        .also("es", "coste por venta")
                        .abbreviation("CPA")
                        .abbreviation("CPS")
                        .usedBy(MARKETING, SALES)
                        .metric("cpa")
                        .related("customer-acquisition-cost"),
                Term.of("certified-public-accountant")
                        .en(
                                "certified public accountant",
                                "certified public accountants",
                                "A person licensed to check and sign the accounts of companies.")
                        .fr(
                                "expert-comptable",
                                "experts-comptables",
                                "Personne habilitée à contrôler et à signer les comptes des entreprises.")
                        .es(
                                "contador público certificado",
                                "contadores públicos certificados",
                                "Persona autorizada a revisar y firmar las cuentas de empresas.")
                        .abbreviation("en", "CPA")
                        .usedBy(FINANCE)
                        .related("cost-of-sales"),
                Term.of("customer-acquisition-cost")
                        .en(
                                "customer acquisition cost",
                                "customer acquisition costs",
                                "All that marketing and sales cost in a period, wages and tools included, divided by new customers.")
                        .fr(
                                "coût d'acquisition client",
                                "coûts d'acquisition client",
                                "Tout ce que coûtent marketing et vente sur une période, salaires et outils compris, divisé par les nouveaux clients.")
                        .es(
                                "coste de adquisición de clientes",
                                "costes de adquisición de clientes",
                                "Todo lo que cuestan marketing y ventas en un periodo, con salarios y herramientas, dividido entre los clientes nuevos.")
                        .abbreviation("CAC")
                        .metric("cac")
                        .related("customer", "payback-period"),
                Term.of("cost-of-sales")
                        .en("cost of sales", "What it costs to make and deliver the goods or services that were sold.")
                        .fr("coût des ventes", "Ce que coûtent la production et la livraison de ce qui a été vendu.")
                        .es("coste de ventas", "Lo que cuesta producir y entregar lo vendido.")
                        .also("en", "cost of goods sold")
                        .abbreviation("COS")
                        .abbreviation("en", "COGS")
                        .usedBy(FINANCE, SALES)
                        .related("gross-margin"),
                Term.of("gross-margin")
                        .en("gross margin", "gross margins", "Revenue less cost of sales, as a share of revenue.")
                        .fr(
                                "marge brute",
                                "marges brutes",
                                "Chiffre d'affaires moins le coût des ventes, en part du chiffre d'affaires.")
                        .es(
                                "margen bruto",
                                "márgenes brutos",
                                "Ingresos menos el coste de ventas, como parte de los ingresos.")
                        .usedBy(FINANCE));
    }
}
