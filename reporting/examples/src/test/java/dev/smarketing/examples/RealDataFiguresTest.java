package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.VolumeResult;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.KagAds;
import dev.smarketing.examples.input.OlistFunnel;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.reporting.closedloop.ClosedLoopReport;
import dev.smarketing.reporting.closedloop.LoopFigures;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures that the public data sets are known to give; skipped where the sets are not there. */
class RealDataFiguresTest {

    private Path data;
    private final Problems problems = new Problems();

    @BeforeEach
    void findData() {
        String folder = System.getProperty("smarketing.data");
        Assumptions.assumeTrue(
                folder != null, "the real data sets are not read: give their folder with -Dsmarketing.data=<folder>");
        data = Path.of(folder);
    }

    private OlistFunnel olist() {
        OlistFunnel funnel =
                OlistFunnel.read(InputFiles.folder(data.resolve("olist-funnel")), problems, Progress.silent());
        assertThat(problems.all()).isEmpty();
        return funnel;
    }

    @Test
    void elevenOfTwelveMonthsDeliverAHundredMqls() {
        SlaAssessment assessment = RealDataReport.assess(olist());
        List<Long> delivered = new ArrayList<>();
        List<Boolean> met = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2017, 6);
                month.isBefore(YearMonth.of(2018, 6));
                month = month.plusMonths(1)) {
            VolumeResult volume = (VolumeResult) assessment.in(month).results().get(0);
            delivered.add(volume.net());
            assertThat(volume.promised()).isEqualTo(MetricValue.count(100));
            met.add(assessment.in(month).isMet());
        }
        assertThat(delivered)
                .containsExactly(4L, 239L, 386L, 312L, 416L, 445L, 200L, 1141L, 1028L, 1174L, 1352L, 1303L);
        assertThat(met).containsExactly(false, true, true, true, true, true, true, true, true, true, true, true);
    }

    @Test
    void conversionAndDaysToWinPerOrigin() {
        ClosedLoopReport loop = RealDataReport.loop(olist());
        LoopFigures all = loop.all();
        assertThat(all.conversionRate()).isEqualTo(MetricValue.ratio(842, 8000));
        assertThat(all.medianDaysToWin()).isEqualTo(MetricValue.count(14));
        assertThat(rounded(all.meanDaysToWin(), 3)).isEqualTo("48.441");
        assertThat(all.fewestDaysToWin()).isEqualTo(MetricValue.count(-2));
        assertThat(all.mostDaysToWin()).isEqualTo(MetricValue.count(427));
        assertThat(all.wonWithin(7)).isEqualTo(284);
        assertThat(all.wonWithin(30)).isEqualTo(555);
        assertThat(all.calendarRate(YearMonth.of(2018, 4))).isEqualTo(MetricValue.ratio(207, 1352));
        assertThat(all.cohortRate(YearMonth.of(2018, 4))).isEqualTo(MetricValue.ratio(183, 1352));
        assertOrigin(loop, "organic_search", 2296, 271, "11.8031", "14.0", "50.00");
        assertOrigin(loop, "paid_search", 1586, 195, "12.2951", "15.0", "56.60");
        assertOrigin(loop, "social", 1350, 75, "5.5556", "30.0", "60.96");
        assertOrigin(loop, "unknown", 1099, 179, "16.2875", "11.0", "41.29");
        assertOrigin(loop, "email", 493, 15, "3.0426", "21.0", "52.20");
        assertOrigin(loop, "(empty)", 60, 14, "23.3333", "7.5", "49.21");
        assertThat(loop.findings()).hasSize(1);
    }

    @Test
    void winsGoOnAfterTheLastLeadsAndWeeksAreIsoWeeks() {
        OlistFunnel olist = olist();
        LoopFigures all = RealDataReport.loop(olist).all();
        assertThat(all.wonPerMonth().lastKey()).isEqualTo(YearMonth.of(2018, 11));
        assertThat(all.calendarRate(YearMonth.of(2018, 11)).isValue()).isFalse();
        assertThat(all.mqlsPerMonth().get(YearMonth.of(2018, 11))).isZero();
        List<Long> weeks = new ArrayList<>();
        for (YearWeek week : YearQuarter.of(2018, 1).weeks()) {
            weeks.add(olist.mqls().stream()
                    .filter(mql -> YearWeek.of(mql.firstContact()).equals(week))
                    .count());
        }
        assertThat(weeks).containsExactly(216L, 257L, 247L, 268L, 271L, 264L, 220L, 270L, 261L, 261L, 298L, 279L, 250L);
        long sum = weeks.stream().mapToLong(Long::longValue).sum();
        assertThat(sum).isEqualTo(3362);
        assertThat(rounded(MetricValue.ratio(sum, 13), 4)).isEqualTo("258.6154");
        long quarter = olist.mqls().stream()
                .filter(mql -> YearQuarter.of(2018, 1).range().contains(mql.firstContact()))
                .count();
        assertThat(quarter).isEqualTo(3343);
        assertThat(rounded(MetricValue.ratio(quarter, 13), 4)).isEqualTo("257.1538");
        assertThat(rounded(MetricValue.ratio(quarter * 7, 90), 4)).isEqualTo("260.0111");
        assertThat(sum - quarter).isEqualTo(19);
    }

    private static void assertOrigin(
            ClosedLoopReport loop, String origin, long mqls, long won, String percent, String median, String mean) {
        LoopFigures figures = loop.channel(Channel.of(origin)).orElseThrow();
        assertThat(figures.mqls()).isEqualTo(mqls);
        assertThat(figures.won()).isEqualTo(won);
        MetricValue.Ratio rate = (MetricValue.Ratio) figures.conversionRate();
        assertThat(rate.part().movePointRight(2).divide(rate.whole(), 4, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(percent));
        assertThat(rounded(figures.medianDaysToWin(), 1)).isEqualTo(median);
        assertThat(rounded(figures.meanDaysToWin(), 2)).isEqualTo(mean);
    }

    @Test
    void costsPerCampaign() {
        KagAds ads = KagAds.read(InputFiles.folder(data.resolve("kag-facebook-ads")), problems, Progress.silent());
        assertThat(problems.all()).isEmpty();
        ChannelReport campaigns = RealDataReport.campaigns(ads);
        assertCampaign(
                campaigns.row("916").orElseThrow(),
                482_925,
                113,
                58,
                24,
                "0.023399",
                "1.324867",
                "0.310007",
                "2.581207",
                "6.237917");
        assertCampaign(
                campaigns.row("1178").orElseThrow(),
                204_823_716,
                36_068,
                2_669,
                872,
                "0.017609",
                "1.543256",
                "0.271756",
                "20.855058",
                "63.832741");
        assertCampaign(
                campaigns.total(),
                213_434_828,
                38_165,
                3_264,
                1_079,
                "0.017881",
                "1.538195",
                "0.275050",
                "17.985671",
                "54.407071");
    }

    @Test
    void costsPerAgeAndTheTrapOfTheMeanOfRates() {
        KagAds ads = KagAds.read(InputFiles.folder(data.resolve("kag-facebook-ads")), problems, Progress.silent());
        ChannelReport ages = ads.ads().stream().map(ad -> fact(ad, ad.age())).collect(ChannelReport.byChannel());
        assertAge(ages.row("30-34").orElseThrow(), "15252.40", 494, "30.875304");
        assertAge(ages.row("45-49").orElseThrow(), "20750.67", 208, "99.762837");
        assertThat(ads.ads().stream()
                        .map(ad -> ad.spent().setScale(2, RoundingMode.HALF_UP))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo("58705.23");
        ChannelReport each = ads.ads().stream().map(ad -> fact(ad, ad.id())).collect(ChannelReport.byChannel());
        MetricValue.Ratio mean = (MetricValue.Ratio) each.meanOfLines(StandardMetrics.CTR);
        assertThat(mean.part().movePointRight(2).divide(mean.whole(), 6, RoundingMode.HALF_UP))
                .isEqualTo("0.016420");
        MetricValue.Ratio pooled = (MetricValue.Ratio) each.total().clickThroughRate();
        assertThat(pooled.part().movePointRight(2).divide(pooled.whole(), 6, RoundingMode.HALF_UP))
                .isEqualTo("0.017881");
        assertThat(each.rows().stream().filter(row -> !row.costPerClick().isValue()))
                .hasSize(207);
    }

    private static ChannelFact fact(KagAds.Ad ad, String name) {
        return ChannelFact.of(ChannelMetrics.builder(name)
                .spend(Money.of(ad.spent(), Currency.getInstance("USD")))
                .impressions(ad.impressions())
                .clicks(ad.clicks())
                .leads(ad.leads())
                .sales(ad.sales())
                .build());
    }

    private static void assertAge(ChannelMetrics row, String spend, long sales, String cpa) {
        assertThat(((MetricValue.Amount) row.spend()).money().amount().setScale(2, RoundingMode.HALF_UP))
                .isEqualTo(spend);
        assertThat(row.sales()).isEqualTo(MetricValue.count(sales));
        assertThat(rounded(row.costPerAcquisition(), 6)).isEqualTo(cpa);
    }

    private static void assertCampaign(
            ChannelMetrics row,
            long impressions,
            long clicks,
            long leads,
            long sales,
            String ctrPercent,
            String cpc,
            String cpm,
            String cpl,
            String cpa) {
        assertThat(row.impressions()).isEqualTo(MetricValue.count(impressions));
        assertThat(row.clicks()).isEqualTo(MetricValue.count(clicks));
        assertThat(row.leads()).isEqualTo(MetricValue.count(leads));
        assertThat(row.sales()).isEqualTo(MetricValue.count(sales));
        MetricValue.Ratio ctr = (MetricValue.Ratio) row.clickThroughRate();
        assertThat(ctr.part().movePointRight(2).divide(ctr.whole(), 6, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(ctrPercent));
        assertThat(rounded(row.costPerClick(), 6)).isEqualTo(cpc);
        assertThat(rounded(row.costPerMille(), 6)).isEqualTo(cpm);
        assertThat(rounded(row.costPerLead(), 6)).isEqualTo(cpl);
        assertThat(rounded(row.costPerAcquisition(), 6)).isEqualTo(cpa);
    }

    private static String rounded(MetricValue value, int decimals) {
        if (value instanceof MetricValue.UnitCost cost) {
            return cost.total()
                    .amount()
                    .divide(cost.units(), decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        if (value instanceof MetricValue.Ratio ratio) {
            return ratio.part()
                    .divide(ratio.whole(), decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return ((MetricValue.Quantity) value)
                .number()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
