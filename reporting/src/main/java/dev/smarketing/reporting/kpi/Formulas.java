package dev.smarketing.reporting.kpi;

import static dev.smarketing.reporting.kpi.Measure.CLICKS;
import static dev.smarketing.reporting.kpi.Measure.IMPRESSIONS;
import static dev.smarketing.reporting.kpi.Measure.LEADS;
import static dev.smarketing.reporting.kpi.Measure.MQLS;
import static dev.smarketing.reporting.kpi.Measure.REVENUE;
import static dev.smarketing.reporting.kpi.Measure.SALES;
import static dev.smarketing.reporting.kpi.Measure.SPEND;
import static dev.smarketing.reporting.kpi.Measure.SQLS;

import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The formula of each metric over the sums of one scope. */
final class Formulas {

    private static final Map<Metric, Formula> TABLE = table();

    private Formulas() {}

    static Formula of(Metric metric) {
        Formula formula = TABLE.get(Objects.requireNonNull(metric, "metric"));
        if (formula == null) {
            throw new IllegalArgumentException("metric '" + metric.id() + "' does not follow from channel figures;"
                    + " choose one of "
                    + TABLE.keySet().stream().map(Metric::id).toList());
        }
        return formula;
    }

    /** Revenue counted only by its margin, less the spend, per spend. */
    static Formula returnOnInvestment(BigDecimal margin) {
        return new Formula(List.of(REVENUE, SPEND), sums -> {
            BigDecimal spend = sums.number(SPEND);
            return MetricValue.ratio(sums.number(REVENUE).multiply(margin).subtract(spend), spend);
        });
    }

    private static Map<Metric, Formula> table() {
        Map<Metric, Formula> table = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            table.put(measure.metric(), new Formula(List.of(measure), sums -> sums.value(measure)));
        }
        table.put(StandardMetrics.CPC, cost(SPEND, CLICKS));
        table.put(
                StandardMetrics.CPM,
                new Formula(
                        List.of(SPEND, IMPRESSIONS),
                        sums -> MetricValue.unitCost(
                                sums.money(SPEND), sums.number(IMPRESSIONS).movePointLeft(3))));
        table.put(StandardMetrics.CTR, ratio(CLICKS, IMPRESSIONS));
        table.put(StandardMetrics.CPL, cost(SPEND, LEADS));
        table.put(StandardMetrics.COST_PER_MQL, cost(SPEND, MQLS));
        table.put(StandardMetrics.COST_PER_SQL, cost(SPEND, SQLS));
        table.put(StandardMetrics.CPA, cost(SPEND, SALES));
        table.put(StandardMetrics.AOV, cost(REVENUE, SALES));
        table.put(StandardMetrics.ROAS, ratio(REVENUE, SPEND));
        table.put(StandardMetrics.ROI, returnOnInvestment(BigDecimal.ONE));
        table.put(StandardMetrics.CLICK_TO_LEAD, ratio(LEADS, CLICKS));
        table.put(StandardMetrics.LEAD_TO_MQL, ratio(MQLS, LEADS));
        table.put(StandardMetrics.MQL_TO_SQL, ratio(SQLS, MQLS));
        table.put(StandardMetrics.MQL_TO_SALE, ratio(SALES, MQLS));
        table.put(StandardMetrics.SQL_TO_SALE, ratio(SALES, SQLS));
        table.put(StandardMetrics.LEAD_TO_SALE, ratio(SALES, LEADS));
        return table;
    }

    private static Formula cost(Measure total, Measure units) {
        return new Formula(List.of(total, units), sums -> MetricValue.unitCost(sums.money(total), sums.number(units)));
    }

    private static Formula ratio(Measure part, Measure whole) {
        return new Formula(List.of(part, whole), sums -> MetricValue.ratio(sums.number(part), sums.number(whole)));
    }

    /** The measures a figure needs, numerator first, and how it follows from their sums. */
    record Formula(List<Measure> needs, Derivation derivation) {}

    /** How a figure follows from sums. */
    @FunctionalInterface
    interface Derivation {
        MetricValue of(Sums sums);
    }

    /** The sums of every needed measure, in one currency. */
    record Sums(Map<Measure, BigDecimal> numbers, @Nullable Currency currency) {

        BigDecimal number(Measure measure) {
            return Objects.requireNonNull(numbers.get(measure), () -> "no sum of " + measure + " in " + numbers);
        }

        Money money(Measure measure) {
            return Money.of(number(measure), Objects.requireNonNull(currency, "currency"));
        }

        MetricValue value(Measure measure) {
            return measure.isMoney() ? MetricValue.amount(money(measure)) : new MetricValue.Quantity(number(measure));
        }
    }
}
