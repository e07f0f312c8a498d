package dev.smarketing.core.metric;

import static dev.smarketing.core.metric.Additivity.FLOW;
import static dev.smarketing.core.metric.Additivity.QUOTIENT;
import static dev.smarketing.core.metric.Direction.HIGHER_BETTER;
import static dev.smarketing.core.metric.Direction.IN_RANGE;
import static dev.smarketing.core.metric.Direction.LOWER_BETTER;
import static dev.smarketing.core.metric.MetricUnit.COUNT;
import static dev.smarketing.core.metric.MetricUnit.MONEY;
import static dev.smarketing.core.metric.MetricUnit.MULTIPLE;
import static dev.smarketing.core.metric.MetricUnit.SHARE;

import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private static final List<Metric> ALL = List.of(
            SPEND,
            IMPRESSIONS,
            CLICKS,
            LEADS,
            MQLS,
            SQLS,
            SALES,
            REVENUE,
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
            LEAD_TO_SALE);

    private StandardMetrics() {}

    /**
     * All of them.
     *
     * @return the measures first, then the figures derived from them
     */
    public static List<Metric> all() {
        return ALL;
    }

    /**
     * The standard metric with an id.
     *
     * @param id for example {@code cpl}
     * @return the metric, or empty if no standard metric has the id
     */
    public static Optional<Metric> find(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    private static Metric metric(
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
