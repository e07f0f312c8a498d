package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChannelMetricsProperties {

    private static final int NA = -1;
    private static final int UNREPORTED = -2;

    private static final Map<Metric, Function<ChannelMetrics, MetricValue>> ACCESSORS = accessors();

    /** A channel as plain numbers: one a measure, {@link #NA} or {@link #UNREPORTED}. */
    record Plain(String name, List<Integer> figures) {

        ChannelMetrics metrics() {
            ChannelMetricsBuilder builder = ChannelMetrics.builder(name);
            for (Measure measure : Measure.standard()) {
                int figure = figures.get(Measure.standard().indexOf(measure));
                if (figure == NA) {
                    builder.notApplicable(measure);
                } else if (figure == UNREPORTED) {
                    builder.notReported(measure);
                } else if (measure.metric().unit() == MetricUnit.MONEY) {
                    builder.amount(measure, euros(figure));
                } else {
                    builder.count(measure, BigDecimal.valueOf(figure));
                }
            }
            return builder.build();
        }

        int figure(Measure measure) {
            return figures.get(Measure.standard().indexOf(measure));
        }
    }

    @Property
    void accessorAndTableFormAgree(@ForAll("channels") List<Plain> channels) {
        ChannelMetrics pool = pool(channels);
        List<Metric> others = List.of(
                StandardMetrics.ROI_WITH_EFFORT,
                StandardMetrics.BREAK_EVEN_ROAS,
                StandardMetrics.LTV,
                StandardMetrics.LTV_TO_CAC,
                StandardMetrics.PAYBACK,
                StandardMetrics.VELOCITY); // need a number that no channel has: a rate, a margin
        assertThat(ACCESSORS.keySet())
                .containsExactlyElementsOf(StandardMetrics.all().stream()
                        .filter(metric -> !others.contains(metric))
                        .toList());
        ACCESSORS.forEach((metric, accessor) -> assertThat(accessor.apply(pool)).isEqualTo(pool.get(metric)));
    }

    @Property
    void aPooledCostIsTheNaiveSumOverThePartsThatHaveBothSides(@ForAll("channels") List<Plain> channels) {
        long spend = 0;
        long leads = 0;
        List<String> left = new ArrayList<>();
        boolean anyUnreported = false;
        for (Plain channel : channels) {
            int spent = channel.figure(Measure.SPEND);
            int got = channel.figure(Measure.LEADS);
            if (spent >= 0 && got >= 0) {
                spend += spent;
                leads += got;
            } else {
                left.add(channel.name());
                anyUnreported |= spent != NA && got != NA;
            }
        }
        ChannelMetrics pool = pool(channels);
        Collections.sort(left);
        assertThat(pool.leftOut(StandardMetrics.CPL)).extracting(LeftOut::part).containsExactlyElementsOf(left);
        MetricValue expected = MetricValue.unitCost(euros(spend), leads);
        if (left.size() == channels.size()) {
            expected = anyUnreported ? new NotReported() : new NotApplicable();
        }
        assertThat(pool.costPerLead()).isEqualTo(expected);
    }

    @Property
    void poolingIsAssociativeAndCommutative(
            @ForAll("channel") Plain a, @ForAll("channel") Plain b, @ForAll("channel") Plain c) {
        assertThat(a.metrics().plus(b.metrics())).isEqualTo(b.metrics().plus(a.metrics()));
        assertThat(a.metrics().plus(b.metrics()).plus(c.metrics()))
                .isEqualTo(a.metrics().plus(b.metrics().plus(c.metrics())));
    }

    @Property
    void aPooledFigureLiesBetweenTheFiguresOfItsParts(@ForAll("channels") List<Plain> channels) {
        Comparator<MetricValue> ascending = Direction.LOWER_BETTER.bestFirst();
        ChannelMetrics pool = pool(channels);
        for (Metric metric : List.of(StandardMetrics.CPC, StandardMetrics.ROAS, StandardMetrics.CTR)) {
            List<MetricValue> parts = channels.stream()
                    .map(channel -> channel.metrics().get(metric))
                    .filter(value -> !value.equals(new NotApplicable()) && !value.equals(new NotReported()))
                    .sorted(ascending)
                    .toList();
            if (!parts.isEmpty() && parts.stream().allMatch(MetricValue::isValue)) {
                assertThat(ascending.compare(parts.get(0), pool.get(metric))).isNotPositive();
                assertThat(ascending.compare(pool.get(metric), parts.get(parts.size() - 1)))
                        .isNotPositive();
            }
        }
    }

    @Property
    void theOrderOfRowsAndTheSplitIntoHalvesDoNotMatter(@ForAll("rows") List<ChannelFact> rows, @ForAll Random random) {
        ChannelReport once = rows.stream().collect(ChannelReport.byChannel());
        List<ChannelFact> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(shuffled.parallelStream().collect(ChannelReport.byChannel()).rows())
                .isEqualTo(once.rows());
    }

    @Property
    void rowsGivenTwiceCountOnceIfTheyHaveAnId(@ForAll("rows") List<ChannelFact> rows) {
        List<ChannelFact> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            named.add(rows.get(i).withId("row " + i));
        }
        List<ChannelFact> twice = new ArrayList<>(named);
        twice.addAll(named);
        ChannelReport report = twice.parallelStream().collect(ChannelReport.byChannel());
        assertThat(report.rows())
                .isEqualTo(rows.stream().collect(ChannelReport.byChannel()).rows());
        assertThat(report.findings())
                .isEqualTo(rows.stream().collect(ChannelReport.byChannel()).findings());
    }

    @Property
    void collectedSpendIsTheSumOfTheRows(@ForAll("channels") List<Plain> channels) {
        ChannelReport report = channels.stream()
                .map(channel -> ChannelFact.of(channel.metrics()))
                .collect(ChannelReport.by(fact -> "all"));
        List<Integer> reported = channels.stream()
                .map(channel -> channel.figure(Measure.SPEND))
                .filter(figure -> figure >= 0)
                .toList();
        long sum = reported.stream().mapToLong(Integer::longValue).sum();
        MetricValue spend = report.total().spend();
        if (reported.isEmpty()) {
            assertThat(spend.isValue()).isFalse();
        } else {
            assertThat(spend).isEqualTo(MetricValue.amount(euros(sum)));
        }
    }

    @Provide
    Arbitrary<Plain> channel() {
        return Combinators.combine(
                        Arbitraries.of("Email", "Events", "Search", "Social"),
                        Arbitraries.integers()
                                .between(UNREPORTED, 20)
                                .list()
                                .ofSize(Measure.standard().size()))
                .as(Plain::new);
    }

    @Provide
    Arbitrary<List<Plain>> channels() {
        return channel().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<ChannelFact>> rows() {
        return channel().map(plain -> ChannelFact.of(plain.metrics())).list().ofMaxSize(12);
    }

    private static ChannelMetrics pool(List<Plain> channels) {
        return ChannelMetrics.pooled(channels.stream().map(Plain::metrics).toList());
    }

    private static Money euros(long amount) {
        return Money.of(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
    }

    private static Map<Metric, Function<ChannelMetrics, MetricValue>> accessors() {
        Map<Metric, Function<ChannelMetrics, MetricValue>> accessors = new LinkedHashMap<>();
        accessors.put(StandardMetrics.SPEND, ChannelMetrics::spend);
        accessors.put(StandardMetrics.IMPRESSIONS, ChannelMetrics::impressions);
        accessors.put(StandardMetrics.CLICKS, ChannelMetrics::clicks);
        accessors.put(StandardMetrics.LEADS, ChannelMetrics::leads);
        accessors.put(StandardMetrics.MQLS, ChannelMetrics::mqls);
        accessors.put(StandardMetrics.SQLS, ChannelMetrics::sqls);
        accessors.put(StandardMetrics.SALES, ChannelMetrics::sales);
        accessors.put(StandardMetrics.REVENUE, ChannelMetrics::revenue);
        accessors.put(StandardMetrics.LOST, ChannelMetrics::lost);
        accessors.put(StandardMetrics.TEAM_COST, ChannelMetrics::teamCost);
        accessors.put(StandardMetrics.GROSS_PROFIT, ChannelMetrics::grossProfit);
        accessors.put(StandardMetrics.EFFORT, ChannelMetrics::effort);
        accessors.put(StandardMetrics.CPC, ChannelMetrics::costPerClick);
        accessors.put(StandardMetrics.CPM, ChannelMetrics::costPerMille);
        accessors.put(StandardMetrics.CTR, ChannelMetrics::clickThroughRate);
        accessors.put(StandardMetrics.CPL, ChannelMetrics::costPerLead);
        accessors.put(StandardMetrics.COST_PER_MQL, ChannelMetrics::costPerMql);
        accessors.put(StandardMetrics.COST_PER_SQL, ChannelMetrics::costPerSql);
        accessors.put(StandardMetrics.CPA, ChannelMetrics::costPerAcquisition);
        accessors.put(StandardMetrics.AOV, ChannelMetrics::averageOrderValue);
        accessors.put(StandardMetrics.ROAS, ChannelMetrics::returnOnAdSpend);
        accessors.put(StandardMetrics.ROI, ChannelMetrics::returnOnInvestment);
        accessors.put(StandardMetrics.CLICK_TO_LEAD, ChannelMetrics::clickToLeadRate);
        accessors.put(StandardMetrics.LEAD_TO_MQL, ChannelMetrics::leadToMqlRate);
        accessors.put(StandardMetrics.MQL_TO_SQL, ChannelMetrics::mqlToSqlRate);
        accessors.put(StandardMetrics.MQL_TO_SALE, ChannelMetrics::mqlToSaleRate);
        accessors.put(StandardMetrics.SQL_TO_SALE, ChannelMetrics::sqlToSaleRate);
        accessors.put(StandardMetrics.LEAD_TO_SALE, ChannelMetrics::leadToSaleRate);
        accessors.put(StandardMetrics.CPCL, ChannelMetrics::costPerClosedLead);
        accessors.put(StandardMetrics.CPCL_WON_ONLY, ChannelMetrics::costPerClosedLeadWonOnly);
        accessors.put(StandardMetrics.CAC, ChannelMetrics::customerAcquisitionCost);
        accessors.put(StandardMetrics.CAC_MEDIA, ChannelMetrics::mediaAcquisitionCost);
        accessors.put(StandardMetrics.ROMI, ChannelMetrics::returnOnMarketingInvestment);
        accessors.put(StandardMetrics.REVENUE_PER_HOUR, ChannelMetrics::revenuePerHour);
        accessors.put(StandardMetrics.CVR, ChannelMetrics::conversionRate);
        return accessors;
    }
}
