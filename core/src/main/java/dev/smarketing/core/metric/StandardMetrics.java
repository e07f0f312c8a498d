package dev.smarketing.core.metric;

import static dev.smarketing.core.metric.Additivity.FLOW;
import static dev.smarketing.core.metric.Additivity.QUOTIENT;
import static dev.smarketing.core.metric.Direction.HIGHER_BETTER;
import static dev.smarketing.core.metric.Direction.IN_RANGE;
import static dev.smarketing.core.metric.Direction.LOWER_BETTER;
import static dev.smarketing.core.metric.MetricUnit.COUNT;
import static dev.smarketing.core.metric.MetricUnit.HOURS;
import static dev.smarketing.core.metric.MetricUnit.MONEY;
import static dev.smarketing.core.metric.MetricUnit.MONTHS;
import static dev.smarketing.core.metric.MetricUnit.MULTIPLE;
import static dev.smarketing.core.metric.MetricUnit.SHARE;

import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The usual metrics of channels. Where a stage counts (leads, MQLs, SQLs, sales), the one who collects the
 * figures says by which date a fact belongs to the period.
 */
public final class StandardMetrics {

    /** Money paid to a channel, credits counted as negative. */
    public static final Metric SPEND = metric("spend", "spend", "dépenses", "gasto", MONEY, IN_RANGE, FLOW);

    /** Times an advertisement was shown. */
    public static final Metric IMPRESSIONS =
            metric("impressions", "impressions", "impressions", "impresiones", COUNT, HIGHER_BETTER, FLOW);

    /** Times an advertisement was clicked. */
    public static final Metric CLICKS = metric("clicks", "clicks", "clics", "clics", COUNT, HIGHER_BETTER, FLOW);

    /** People who left their contact data. */
    public static final Metric LEADS = metric("leads", "leads", "leads", "leads", COUNT, HIGHER_BETTER, FLOW);

    /** Marketing-qualified leads. */
    public static final Metric MQLS = metric("mqls", "MQLs", "MQL", "MQL", COUNT, HIGHER_BETTER, FLOW);

    /** Sales-qualified leads. */
    public static final Metric SQLS = metric("sqls", "SQLs", "SQL", "SQL", COUNT, HIGHER_BETTER, FLOW);

    /** Won customers. */
    public static final Metric SALES = metric("sales", "sales", "ventes", "ventas", COUNT, HIGHER_BETTER, FLOW);

    /** Money that won customers brought, refunds counted as negative. */
    public static final Metric REVENUE =
            metric("revenue", "revenue", "chiffre d'affaires", "ingresos", MONEY, HIGHER_BETTER, FLOW);

    /** Leads that sales closed without winning them. */
    public static final Metric LOST =
            metric("lost", "lost leads", "leads perdus", "leads perdidos", COUNT, LOWER_BETTER, FLOW);

    /** What marketing and sales cost beside the money paid to channels: salaries, tools, commissions. */
    public static final Metric TEAM_COST =
            metric("team-cost", "team cost", "coût des équipes", "coste de los equipos", MONEY, IN_RANGE, FLOW);

    /** What stays of the revenue after the cost of the goods. */
    public static final Metric GROSS_PROFIT =
            metric("gross-profit", "gross profit", "bénéfice brut", "beneficio bruto", MONEY, HIGHER_BETTER, FLOW);

    /** Hours of work put into a channel. */
    public static final Metric EFFORT =
            metric("effort", "hours of effort", "heures de travail", "horas de trabajo", HOURS, LOWER_BETTER, FLOW);

    /** Cost per click: spend / clicks. */
    public static final Metric CPC = metric(
                    "cpc", "cost per click", "coût par clic", "coste por clic", MONEY, LOWER_BETTER, QUOTIENT)
            .withAbbreviation("CPC");

    /** Cost per thousand impressions: 1000 x spend / impressions. */
    public static final Metric CPM = metric(
                    "cpm",
                    "cost per thousand impressions",
                    "coût pour mille impressions",
                    "coste por mil impresiones",
                    MONEY,
                    LOWER_BETTER,
                    QUOTIENT)
            .withAbbreviation("CPM");

    /** Click-through rate: clicks / impressions; may exceed 1. */
    public static final Metric CTR = metric(
                    "ctr", "click-through rate", "taux de clics", "tasa de clics", SHARE, HIGHER_BETTER, QUOTIENT)
            .withAbbreviation("CTR");

    /** Cost per lead: spend / leads. */
    public static final Metric CPL = metric(
                    "cpl", "cost per lead", "coût par lead", "coste por lead", MONEY, LOWER_BETTER, QUOTIENT)
            .withAbbreviation("CPL");

    /** Cost per marketing-qualified lead: spend / MQLs. */
    public static final Metric COST_PER_MQL =
            metric("cost-per-mql", "cost per MQL", "coût par MQL", "coste por MQL", MONEY, LOWER_BETTER, QUOTIENT);

    /** Cost per sales-qualified lead: spend / SQLs. */
    public static final Metric COST_PER_SQL =
            metric("cost-per-sql", "cost per SQL", "coût par SQL", "coste por SQL", MONEY, LOWER_BETTER, QUOTIENT);

    /** Cost per acquisition: spend / won customers. Cost per sale (CPS) is the same figure. */
    public static final Metric CPA = metric(
                    "cpa",
                    "cost per acquisition",
                    "coût par acquisition",
                    "coste por adquisición",
                    MONEY,
                    LOWER_BETTER,
                    QUOTIENT)
            .withAbbreviation("CPA");

    /** Average order value: revenue / sales. */
    public static final Metric AOV = metric(
                    "aov",
                    "average order value",
                    "panier moyen",
                    "valor medio del pedido",
                    MONEY,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("AOV");

    /** Return on ad spend: revenue / spend. */
    public static final Metric ROAS = metric(
                    "roas",
                    "return on ad spend",
                    "retour sur dépenses publicitaires",
                    "retorno de la inversión publicitaria",
                    MULTIPLE,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("ROAS");

    /** Return on investment: (revenue - spend) / spend. */
    public static final Metric ROI = metric(
                    "roi",
                    "return on investment",
                    "retour sur investissement",
                    "retorno de la inversión",
                    SHARE,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("ROI");

    /** Conversion of clicks to leads: leads / clicks; may exceed 1. */
    public static final Metric CLICK_TO_LEAD = metric(
            "click-to-lead",
            "click-to-lead rate",
            "taux de conversion clic-lead",
            "tasa de conversión de clic a lead",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Conversion of leads to MQLs: MQLs / leads. */
    public static final Metric LEAD_TO_MQL = metric(
            "lead-to-mql",
            "lead-to-MQL rate",
            "taux de conversion lead-MQL",
            "tasa de conversión de lead a MQL",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Conversion of MQLs to SQLs: SQLs / MQLs. */
    public static final Metric MQL_TO_SQL = metric(
            "mql-to-sql",
            "MQL-to-SQL rate",
            "taux de conversion MQL-SQL",
            "tasa de conversión de MQL a SQL",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Conversion of MQLs to sales: sales / MQLs. */
    public static final Metric MQL_TO_SALE = metric(
            "mql-to-sale",
            "MQL-to-sale rate",
            "taux de conversion MQL-vente",
            "tasa de conversión de MQL a venta",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Conversion of SQLs to sales (win rate): sales / SQLs. */
    public static final Metric SQL_TO_SALE = metric(
            "sql-to-sale",
            "SQL-to-sale rate",
            "taux de conversion SQL-vente",
            "tasa de conversión de SQL a venta",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Conversion of leads to sales: sales / leads. */
    public static final Metric LEAD_TO_SALE = metric(
            "lead-to-sale",
            "lead-to-sale rate",
            "taux de conversion lead-vente",
            "tasa de conversión de lead a venta",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Cost per closed lead: spend / (won + lost). */
    public static final Metric CPCL = metric(
                    "cpcl",
                    "cost per closed lead",
                    "coût par lead clos",
                    "coste por lead cerrado",
                    MONEY,
                    LOWER_BETTER,
                    QUOTIENT)
            .withAbbreviation("CPCL");

    /** Cost per closed lead where only a won one counts as closed: spend / won. */
    public static final Metric CPCL_WON_ONLY = metric(
            "cpcl-won-only",
            "cost per closed lead (won only)",
            "coût par lead clos (gagnés seulement)",
            "coste por lead cerrado (solo ganados)",
            MONEY,
            LOWER_BETTER,
            QUOTIENT);

    /** Customer acquisition cost: (spend + team cost) / won customers. */
    public static final Metric CAC = metric(
                    "cac",
                    "customer acquisition cost",
                    "coût d'acquisition client",
                    "coste de adquisición de clientes",
                    MONEY,
                    LOWER_BETTER,
                    QUOTIENT)
            .withAbbreviation("CAC");

    /** Customer acquisition cost of the media alone: spend / won customers. */
    public static final Metric CAC_MEDIA = metric(
            "cac-media",
            "customer acquisition cost (media only)",
            "coût d'acquisition client (médias seuls)",
            "coste de adquisición de clientes (solo medios)",
            MONEY,
            LOWER_BETTER,
            QUOTIENT);

    /** Return on marketing investment: (gross profit - spend) / spend. */
    public static final Metric ROMI = metric(
                    "romi",
                    "return on marketing investment",
                    "retour sur investissement marketing",
                    "retorno de la inversión en marketing",
                    SHARE,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("ROMI");

    /** Return on investment with hours of work counted at a rate: (revenue - cost) / cost, cost = spend + hours x rate. */
    public static final Metric ROI_WITH_EFFORT = metric(
            "roi-with-effort",
            "return on investment with effort",
            "retour sur investissement, travail compris",
            "retorno de la inversión con horas de trabajo",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Revenue / hours of work. */
    public static final Metric REVENUE_PER_HOUR = metric(
            "revenue-per-hour",
            "revenue per hour of work",
            "chiffre d'affaires par heure de travail",
            "ingresos por hora de trabajo",
            MONEY,
            HIGHER_BETTER,
            QUOTIENT);

    /** Conversion rate: sales / clicks; with leads instead it is {@link #CLICK_TO_LEAD}. */
    public static final Metric CVR = metric(
                    "cvr",
                    "conversion rate",
                    "taux de conversion",
                    "tasa de conversión",
                    SHARE,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("CVR");

    /** The ROAS at which spend pays for itself: 1 / margin. */
    public static final Metric BREAK_EVEN_ROAS = metric(
            "break-even-roas",
            "break-even ROAS",
            "ROAS d'équilibre",
            "ROAS de equilibrio",
            MULTIPLE,
            LOWER_BETTER,
            QUOTIENT);

    /** Lifetime value of a customer: revenue per account and month x margin / monthly churn. */
    public static final Metric LTV = metric(
                    "ltv",
                    "customer lifetime value",
                    "valeur vie client",
                    "valor de vida del cliente",
                    MONEY,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("LTV");

    /** Lifetime value / acquisition cost. */
    public static final Metric LTV_TO_CAC = metric(
            "ltv-to-cac",
            "lifetime value to acquisition cost",
            "valeur vie sur coût d'acquisition",
            "valor de vida sobre coste de adquisición",
            MULTIPLE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Months until the margin of a customer has paid for the acquisition: CAC / (revenue per account x margin). */
    public static final Metric PAYBACK = metric(
            "payback",
            "payback period",
            "délai de récupération",
            "plazo de recuperación",
            MONTHS,
            LOWER_BETTER,
            QUOTIENT);

    /** Money that the pipeline brings a day: opportunities x win rate x deal value / days of the sales cycle. */
    public static final Metric VELOCITY = metric(
            "velocity",
            "pipeline velocity",
            "vélocité du pipeline",
            "velocidad del pipeline",
            MONEY,
            HIGHER_BETTER,
            QUOTIENT);

    private static final List<Metric> ALL = List.of(
            SPEND,
            IMPRESSIONS,
            CLICKS,
            LEADS,
            MQLS,
            SQLS,
            SALES,
            REVENUE,
            LOST,
            TEAM_COST,
            GROSS_PROFIT,
            EFFORT,
            CPC,
            CPM,
            CTR,
            CPL,
            COST_PER_MQL,
            COST_PER_SQL,
            CPA,
            AOV,
            ROAS,
            ROI,
            CLICK_TO_LEAD,
            LEAD_TO_MQL,
            MQL_TO_SQL,
            MQL_TO_SALE,
            SQL_TO_SALE,
            LEAD_TO_SALE,
            CPCL,
            CPCL_WON_ONLY,
            CAC,
            CAC_MEDIA,
            ROMI,
            ROI_WITH_EFFORT,
            REVENUE_PER_HOUR,
            CVR,
            BREAK_EVEN_ROAS,
            LTV,
            LTV_TO_CAC,
            PAYBACK,
            VELOCITY);

    private StandardMetrics() {}

    /**
     * All of this class; those of e-mail are in {@link StandardEmailMetrics}.
     *
     * @return the measures first, then the figures derived from them
     */
    public static List<Metric> all() {
        return ALL;
    }

    /**
     * The standard metric with an id, also one of {@link StandardEmailMetrics}.
     *
     * @param id for example {@code cpl}
     * @return the metric, or empty if no standard metric has the id
     */
    public static Optional<Metric> find(String id) {
        Objects.requireNonNull(id, "id");
        return Stream.concat(ALL.stream(), StandardEmailMetrics.all().stream())
                .filter(metric -> metric.id().equals(id))
                .findFirst();
    }

    static Metric metric(
            String id,
            String english,
            String french,
            String spanish,
            MetricUnit unit,
            Direction direction,
            Additivity additivity) {
        return Metric.of(id, english, unit, direction, additivity)
                .withName(Language.FRENCH, french)
                .withName(Language.SPANISH, spanish);
    }
}
