package dev.smarketing.reporting.kpi;

import static dev.smarketing.reporting.kpi.EmailMeasures.CLICKS_WITHOUT_OPEN;
import static dev.smarketing.reporting.kpi.EmailMeasures.HARD_BOUNCES;
import static dev.smarketing.reporting.kpi.EmailMeasures.MACHINE_OPENS;
import static dev.smarketing.reporting.kpi.EmailMeasures.SENT;
import static dev.smarketing.reporting.kpi.EmailMeasures.SOFT_BOUNCES;
import static dev.smarketing.reporting.kpi.EmailMeasures.SPAM_COMPLAINTS;
import static dev.smarketing.reporting.kpi.EmailMeasures.UNIQUE_CLICKS;
import static dev.smarketing.reporting.kpi.EmailMeasures.UNIQUE_OPENS;
import static dev.smarketing.reporting.kpi.EmailMeasures.UNSUBSCRIBES;
import static dev.smarketing.reporting.kpi.Measure.CLICKS;
import static dev.smarketing.reporting.kpi.Measure.EFFORT;
import static dev.smarketing.reporting.kpi.Measure.GROSS_PROFIT;
import static dev.smarketing.reporting.kpi.Measure.IMPRESSIONS;
import static dev.smarketing.reporting.kpi.Measure.LEADS;
import static dev.smarketing.reporting.kpi.Measure.LOST;
import static dev.smarketing.reporting.kpi.Measure.MQLS;
import static dev.smarketing.reporting.kpi.Measure.REVENUE;
import static dev.smarketing.reporting.kpi.Measure.SALES;
import static dev.smarketing.reporting.kpi.Measure.SPEND;
import static dev.smarketing.reporting.kpi.Measure.SQLS;
import static dev.smarketing.reporting.kpi.Measure.TEAM_COST;

import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The formula of each standard metric. */
final class StandardFormulas {

    private static final BigDecimal PER_MILLE = new BigDecimal("0.001");

    private static final Map<Metric, Formula> TABLE = table();

    private StandardFormulas() {}

    static Formula of(Metric metric) {
        Formula formula = TABLE.get(Objects.requireNonNull(metric, "metric"));
        if (formula == null) {
            throw new IllegalArgumentException("metric '" + metric.id() + "' does not follow from channel figures;"
                    + " give its Formula, or choose one of "
                    + TABLE.keySet().stream().map(Metric::id).toList());
        }
        return formula;
    }

    static boolean knows(Metric metric) {
        return TABLE.containsKey(metric);
    }

    /** Revenue counted only by its margin, less the spend, per spend. */
    static Formula returnOnInvestment(BigDecimal margin) {
        Sum cost = Sum.of(SPEND);
        return margin.signum() == 0
                ? Formula.quotient(StandardMetrics.ROI, cost.times(BigDecimal.ONE.negate()), cost)
                : Formula.quotient(
                        StandardMetrics.ROI, Sum.of(REVENUE).times(margin).minus(SPEND), cost);
    }

    /** Revenue less money and hours, per money and hours. */
    static Formula returnWithEffort(Money hourlyRate) {
        Sum cost = Sum.of(SPEND).plus(Sum.of(EFFORT).times(hourlyRate));
        return Formula.quotient(
                StandardMetrics.ROI_WITH_EFFORT, Sum.of(REVENUE).plus(cost.times(BigDecimal.ONE.negate())), cost);
    }

    private static Map<Metric, Formula> table() {
        Map<Metric, Formula> table = new LinkedHashMap<>();
        Measure.standard().forEach(measure -> put(table, Formula.of(measure)));
        put(table, StandardMetrics.CPC, SPEND, CLICKS);
        put(
                table,
                Formula.quotient(
                        StandardMetrics.CPM, Sum.of(SPEND), Sum.of(IMPRESSIONS).times(PER_MILLE)));
        put(table, StandardMetrics.CTR, CLICKS, IMPRESSIONS);
        put(table, StandardMetrics.CPL, SPEND, LEADS);
        put(table, StandardMetrics.COST_PER_MQL, SPEND, MQLS);
        put(table, StandardMetrics.COST_PER_SQL, SPEND, SQLS);
        put(table, StandardMetrics.CPA, SPEND, SALES);
        put(table, StandardMetrics.AOV, REVENUE, SALES);
        put(table, StandardMetrics.ROAS, REVENUE, SPEND);
        put(table, returnOnInvestment(BigDecimal.ONE));
        put(table, StandardMetrics.CLICK_TO_LEAD, LEADS, CLICKS);
        put(table, StandardMetrics.LEAD_TO_MQL, MQLS, LEADS);
        put(table, StandardMetrics.MQL_TO_SQL, SQLS, MQLS);
        put(table, StandardMetrics.MQL_TO_SALE, SALES, MQLS);
        put(table, StandardMetrics.SQL_TO_SALE, SALES, SQLS);
        put(table, StandardMetrics.LEAD_TO_SALE, SALES, LEADS);
        put(
                table,
                Formula.quotient(
                        StandardMetrics.CPCL, Sum.of(SPEND), Sum.of(SALES).plus(LOST)));
        put(table, StandardMetrics.CPCL_WON_ONLY, SPEND, SALES);
        put(table, Formula.quotient(StandardMetrics.CAC, Sum.of(SPEND).plus(TEAM_COST), Sum.of(SALES)));
        put(table, StandardMetrics.CAC_MEDIA, SPEND, SALES);
        put(table, Formula.quotient(StandardMetrics.ROMI, Sum.of(GROSS_PROFIT).minus(SPEND), Sum.of(SPEND)));
        put(table, StandardMetrics.REVENUE_PER_HOUR, REVENUE, EFFORT);
        put(table, StandardMetrics.CVR, SALES, CLICKS);
        email(table);
        return table;
    }

    private static void email(Map<Metric, Formula> table) {
        EmailMeasures.all().forEach(measure -> put(table, Formula.of(measure)));
        Sum bounces = Sum.of(HARD_BOUNCES).plus(SOFT_BOUNCES);
        Sum delivered = Sum.of(SENT).minus(HARD_BOUNCES).minus(SOFT_BOUNCES);
        put(table, Formula.sum(StandardEmailMetrics.DELIVERED, delivered));
        put(table, Formula.quotient(StandardEmailMetrics.DELIVERY_RATE, delivered, Sum.of(SENT)));
        put(table, Formula.quotient(StandardEmailMetrics.BOUNCE_RATE, bounces, Sum.of(SENT)));
        put(table, Formula.quotient(StandardEmailMetrics.OPEN_RATE, Sum.of(UNIQUE_OPENS), delivered));
        put(table, StandardEmailMetrics.OPEN_RATE_OF_SENT, UNIQUE_OPENS, SENT);
        put(
                table,
                Formula.quotient(
                        StandardEmailMetrics.OPEN_RATE_WITHOUT_MACHINES,
                        Sum.of(UNIQUE_OPENS).minus(MACHINE_OPENS),
                        delivered));
        put(
                table,
                Formula.quotient(
                        StandardEmailMetrics.OPEN_RATE_CLICK_IMPLIES_OPEN,
                        Sum.of(UNIQUE_OPENS).plus(CLICKS_WITHOUT_OPEN),
                        delivered));
        put(table, StandardEmailMetrics.MACHINE_OPEN_SHARE, MACHINE_OPENS, UNIQUE_OPENS);
        put(table, Formula.quotient(StandardEmailMetrics.CLICK_RATE, Sum.of(UNIQUE_CLICKS), delivered));
        put(table, StandardEmailMetrics.CTOR, UNIQUE_CLICKS, UNIQUE_OPENS);
        put(table, Formula.quotient(StandardEmailMetrics.UNSUBSCRIBE_RATE, Sum.of(UNSUBSCRIBES), delivered));
        put(table, Formula.quotient(StandardEmailMetrics.SPAM_RATE, Sum.of(SPAM_COMPLAINTS), delivered));
        put(table, Formula.quotient(StandardEmailMetrics.ORDER_RATE, Sum.of(SALES), delivered));
        put(table, Formula.quotient(StandardEmailMetrics.REVENUE_PER_RECIPIENT, Sum.of(REVENUE), delivered));
        put(table, StandardEmailMetrics.REVENUE_PER_SENT, REVENUE, SENT);
    }

    private static void put(Map<Metric, Formula> table, Metric metric, Measure numerator, Measure denominator) {
        put(table, Formula.quotient(metric, numerator, denominator));
    }

    private static void put(Map<Metric, Formula> table, Formula formula) {
        table.put(formula.metric(), formula);
    }
}
