package dev.smarketing.core.glossary.terms;

import java.util.List;

/** What work, money and customers have to do with each other. */
final class EconomicsTerms {

    private EconomicsTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("lost-lead")
                        .en("lost leads", "Leads that sales closed without a sale.")
                        .fr("leads perdus", "Leads que la vente a clos sans conclure.")
                        .es("leads perdidos", "Leads que ventas cerró sin vender.")
                        .metric("lost")
                        .related("lead", "cost-per-closed-lead"),
                Term.of("team-cost")
                        .en(
                                "team cost",
                                "What marketing and sales cost beside the money paid to channels, such as wages and tools.")
                        .fr(
                                "coût des équipes",
                                "Ce que coûtent marketing et vente en dehors des dépenses des canaux, comme salaires et outils.")
                        .es(
                                "coste de los equipos",
                                "Lo que cuestan marketing y ventas aparte del gasto en canales, como salarios y herramientas.")
                        .metric("team-cost")
                        .related("customer-acquisition-cost"),
                Term.of("gross-profit")
                        .en("gross profit", "Revenue less what the sold goods or services cost.")
                        .fr("bénéfice brut", "Chiffre d'affaires moins ce que coûte ce qui a été vendu.")
                        .es("beneficio bruto", "Ingresos menos lo que cuesta lo vendido.")
                        .metric("gross-profit")
                        .related("gross-margin", "revenue"),
                Term.of("work-effort")
                        .en("hours of effort", "Working time that people put into something.")
                        .also("en", "effort")
                        .fr("heures de travail", "Temps que des personnes consacrent à quelque chose.")
                        .also("fr", "temps de travail")
                        .es("horas de trabajo", "Horas dedicadas a algo.")
                        .metric("effort")
                        .related("return-on-investment-with-effort"),
                Term.of("cost-per-closed-lead-won-only")
                        .en(
                                "cost per closed lead (won only)",
                                "Spend divided by won leads, for those who call only these closed.")
                        .fr(
                                "coût par lead clos (gagnés seulement)",
                                "Dépenses divisées par les leads gagnés, pour qui n'appelle clos que ceux-ci.")
                        .es(
                                "coste por lead cerrado (solo ganados)",
                                "Gasto dividido entre los leads ganados, para quien solo llama cerrados a estos.")
                        .metric("cpcl-won-only")
                        .related("cost-per-closed-lead"),
                Term.of("customer-acquisition-cost-media-only")
                        .en(
                                "customer acquisition cost (media only)",
                                "Spend divided by new customers, without what the teams cost.")
                        .fr(
                                "coût d'acquisition client (médias seuls)",
                                "Dépenses divisées par les nouveaux clients, sans le coût des équipes.")
                        .es(
                                "coste de adquisición de clientes (solo medios)",
                                "Gasto dividido entre los clientes nuevos, sin lo que cuestan los equipos.")
                        .metric("cac-media")
                        .related("customer-acquisition-cost"),
                Term.of("return-on-investment-with-effort")
                        .en(
                                "return on investment with effort",
                                "Return on investment whose cost counts the hours of work as well, at a rate for an hour.")
                        .fr(
                                "retour sur investissement, travail compris",
                                "Retour sur investissement dont le coût compte aussi les heures de travail, à un tarif horaire.")
                        .es(
                                "retorno de la inversión con horas de trabajo",
                                "Retorno de la inversión cuyo coste cuenta también las horas de trabajo, a una tarifa por hora.")
                        .metric("roi-with-effort")
                        .related("return-on-investment"),
                Term.of("revenue-per-hour")
                        .en("revenue per hour of work", "Revenue divided by the hours of work behind it.")
                        .fr(
                                "chiffre d'affaires par heure de travail",
                                "Chiffre d'affaires divisé par les heures de travail qu'il a demandées.")
                        .es(
                                "ingresos por hora de trabajo",
                                "Ingresos divididos entre las horas de trabajo que costaron.")
                        .metric("revenue-per-hour")
                        .related("revenue", "work-effort"),
                Term.of("break-even-roas")
                        .en(
                                "break-even ROAS",
                                "The return on ad spend at which the margin just pays for the spend, one divided by the margin.")
                        .fr(
                                "ROAS d'équilibre",
                                "Retour sur dépenses publicitaires où la marge couvre tout juste les dépenses, un divisé par la marge.")
                        .es(
                                "ROAS de equilibrio",
                                "Retorno de la inversión publicitaria en que el margen apenas cubre el gasto, uno dividido entre el margen.")
                        .metric("break-even-roas")
                        .related("return-on-ad-spend", "gross-margin"),
                Term.of("lifetime-value-to-acquisition-cost")
                        .en(
                                "lifetime value to acquisition cost",
                                "How many times a customer brings what winning it cost.")
                        .fr(
                                "valeur vie sur coût d'acquisition",
                                "Combien de fois un client rapporte ce qu'a coûté sa conquête.")
                        .es(
                                "valor de vida sobre coste de adquisición",
                                "Cuántas veces trae un cliente lo que costó ganarlo.")
                        .metric("ltv-to-cac")
                        .related("customer-lifetime-value", "customer-acquisition-cost"),
                Term.of("pipeline-velocity")
                        .en(
                                "pipeline velocity",
                                "Money that open opportunities bring a day, from their number, win rate, value and cycle.")
                        .fr(
                                "vélocité du pipeline",
                                "Argent que les opportunités ouvertes rapportent par jour, selon leur nombre, taux, valeur et cycle.")
                        .es(
                                "velocidad del pipeline",
                                "Dinero que traen al día las oportunidades abiertas, según su número, tasa, valor y ciclo.")
                        .metric("velocity")
                        .related("opportunity"));
    }
}
