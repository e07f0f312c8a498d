package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;

/** The usual figures of a channel by name. Each equals {@link #get} of its metric. */
public sealed interface ChannelFigures permits ChannelMetrics {

    /**
     * The figure of a metric.
     *
     * @param metric a measure that was given, or a derived figure of {@link StandardMetrics}
     * @return its value, or why there is none
     * @throws IllegalArgumentException if the metric does not follow from channel figures
     */
    MetricValue get(Metric metric);

    /**
     * Money paid.
     *
     * @return an amount, or why there is none
     */
    default MetricValue spend() {
        return get(StandardMetrics.SPEND);
    }

    /**
     * Times an advertisement was shown.
     *
     * @return a count, or why there is none
     */
    default MetricValue impressions() {
        return get(StandardMetrics.IMPRESSIONS);
    }

    /**
     * Times an advertisement was clicked.
     *
     * @return a count, or why there is none
     */
    default MetricValue clicks() {
        return get(StandardMetrics.CLICKS);
    }

    /**
     * People who left their contact data.
     *
     * @return a count, or why there is none
     */
    default MetricValue leads() {
        return get(StandardMetrics.LEADS);
    }

    /**
     * Marketing-qualified leads.
     *
     * @return a count, or why there is none
     */
    default MetricValue mqls() {
        return get(StandardMetrics.MQLS);
    }

    /**
     * Sales-qualified leads.
     *
     * @return a count, or why there is none
     */
    default MetricValue sqls() {
        return get(StandardMetrics.SQLS);
    }

    /**
     * Won customers.
     *
     * @return a count, or why there is none
     */
    default MetricValue sales() {
        return get(StandardMetrics.SALES);
    }

    /**
     * Money that won customers brought.
     *
     * @return an amount, or why there is none
     */
    default MetricValue revenue() {
        return get(StandardMetrics.REVENUE);
    }

    /**
     * CPC: spend / clicks.
     *
     * @return money per click; undefined without clicks
     */
    default MetricValue costPerClick() {
        return get(StandardMetrics.CPC);
    }

    /**
     * CPM: 1000 x spend / impressions.
     *
     * @return money per thousand impressions; undefined without impressions
     */
    default MetricValue costPerMille() {
        return get(StandardMetrics.CPM);
    }

    /**
     * CTR: clicks / impressions.
     *
     * @return a share, above 1 if one impression was clicked more than once; undefined without impressions
     */
    default MetricValue clickThroughRate() {
        return get(StandardMetrics.CTR);
    }

    /**
     * CPL: spend / leads.
     *
     * @return money per lead; undefined without leads
     */
    default MetricValue costPerLead() {
        return get(StandardMetrics.CPL);
    }

    /**
     * Spend / MQLs.
     *
     * @return money per marketing-qualified lead; undefined without any
     */
    default MetricValue costPerMql() {
        return get(StandardMetrics.COST_PER_MQL);
    }

    /**
     * Spend / SQLs.
     *
     * @return money per sales-qualified lead; undefined without any
     */
    default MetricValue costPerSql() {
        return get(StandardMetrics.COST_PER_SQL);
    }

    /**
     * CPA, also called cost per sale: spend / sales.
     *
     * @return money per won customer; undefined without any
     */
    default MetricValue costPerAcquisition() {
        return get(StandardMetrics.CPA);
    }

    /**
     * AOV: revenue / sales.
     *
     * @return money per sale; undefined without sales
     */
    default MetricValue averageOrderValue() {
        return get(StandardMetrics.AOV);
    }

    /**
     * ROAS: revenue / spend.
     *
     * @return a multiple; undefined without spend
     */
    default MetricValue returnOnAdSpend() {
        return get(StandardMetrics.ROAS);
    }

    /**
     * ROI: (revenue - spend) / spend.
     *
     * @return a share, negative for a loss; undefined without spend
     */
    default MetricValue returnOnInvestment() {
        return get(StandardMetrics.ROI);
    }

    /**
     * Leads / clicks.
     *
     * @return a share, above 1 if a click brought more than one lead; undefined without clicks
     */
    default MetricValue clickToLeadRate() {
        return get(StandardMetrics.CLICK_TO_LEAD);
    }

    /**
     * MQLs / leads.
     *
     * @return a share; undefined without leads
     */
    default MetricValue leadToMqlRate() {
        return get(StandardMetrics.LEAD_TO_MQL);
    }

    /**
     * SQLs / MQLs.
     *
     * @return a share; undefined without MQLs
     */
    default MetricValue mqlToSqlRate() {
        return get(StandardMetrics.MQL_TO_SQL);
    }

    /**
     * Sales / MQLs.
     *
     * @return a share; undefined without MQLs
     */
    default MetricValue mqlToSaleRate() {
        return get(StandardMetrics.MQL_TO_SALE);
    }

    /**
     * The win rate: sales / SQLs.
     *
     * @return a share; undefined without SQLs
     */
    default MetricValue sqlToSaleRate() {
        return get(StandardMetrics.SQL_TO_SALE);
    }

    /**
     * Sales / leads.
     *
     * @return a share; undefined without leads
     */
    default MetricValue leadToSaleRate() {
        return get(StandardMetrics.LEAD_TO_SALE);
    }

    /**
     * CVR: sales / clicks.
     *
     * @return a share; undefined without clicks
     */
    default MetricValue conversionRate() {
        return get(StandardMetrics.CVR);
    }

    /**
     * Leads closed without winning them.
     *
     * @return a count, or why there is none
     */
    default MetricValue lost() {
        return get(StandardMetrics.LOST);
    }

    /**
     * What marketing and sales cost beside the spend.
     *
     * @return an amount, or why there is none
     */
    default MetricValue teamCost() {
        return get(StandardMetrics.TEAM_COST);
    }

    /**
     * What stays of the revenue after the cost of the goods.
     *
     * @return an amount, or why there is none
     */
    default MetricValue grossProfit() {
        return get(StandardMetrics.GROSS_PROFIT);
    }

    /**
     * Hours of work.
     *
     * @return a number, or why there is none
     */
    default MetricValue effort() {
        return get(StandardMetrics.EFFORT);
    }

    /**
     * CPCL: spend / (won + lost).
     *
     * @return money per closed lead; undefined without any
     */
    default MetricValue costPerClosedLead() {
        return get(StandardMetrics.CPCL);
    }

    /**
     * CPCL where only won leads count as closed: spend / won.
     *
     * @return money per won lead; undefined without any
     */
    default MetricValue costPerClosedLeadWonOnly() {
        return get(StandardMetrics.CPCL_WON_ONLY);
    }

    /**
     * CAC: (spend + team cost) / sales.
     *
     * @return money per won customer; undefined without any
     */
    default MetricValue customerAcquisitionCost() {
        return get(StandardMetrics.CAC);
    }

    /**
     * CAC of the media alone: spend / sales.
     *
     * @return money per won customer; undefined without any
     */
    default MetricValue mediaAcquisitionCost() {
        return get(StandardMetrics.CAC_MEDIA);
    }

    /**
     * ROMI: (gross profit - spend) / spend.
     *
     * @return a share, negative for a loss; undefined without spend
     */
    default MetricValue returnOnMarketingInvestment() {
        return get(StandardMetrics.ROMI);
    }

    /**
     * Revenue / hours of work.
     *
     * @return money per hour; undefined without any
     */
    default MetricValue revenuePerHour() {
        return get(StandardMetrics.REVENUE_PER_HOUR);
    }
}
