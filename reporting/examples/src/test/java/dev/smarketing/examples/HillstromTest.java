package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.examples.input.CsvTable;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.kpi.EmailMeasures;
import dev.smarketing.reporting.kpi.EmailMetrics;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A randomised e-mail test: every row is a person, also where two rows are equal. */
class HillstromTest {

    private static final String FILE = "hillstrom.csv";
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private final Problems problems = new Problems();

    /** The segments, each person one message that arrived. */
    private ChannelReport segments(Path folder) {
        List<ChannelFact> people = CsvTable.of(FILE, "segment", "visit", "conversion", "spend")
                .read(
                        InputFiles.folder(folder),
                        problems,
                        Progress.silent(),
                        row -> ChannelFact.of(ChannelMetrics.builder(row.text("segment"))
                                .count(EmailMeasures.SENT, 1)
                                .count(EmailMeasures.HARD_BOUNCES, 0)
                                .count(EmailMeasures.SOFT_BOUNCES, 0)
                                .clicks(row.count("visit"))
                                .sales(row.count("conversion"))
                                .revenue(Money.of(row.decimal("spend"), DOLLAR))
                                .build()));
        assertThat(problems.all()).isEmpty();
        return people.stream().collect(ChannelReport.byChannel());
    }

    @Test
    void theMensMailBroughtWhatIsKnown() {
        String place = System.getProperty("smarketing.data", "");
        Assumptions.assumeFalse(
                place.isEmpty(), "the real data sets are not read: give their folder with -Dsmarketing.data=<folder>");
        ChannelReport report = segments(Path.of(place, "hillstrom-email"));
        assertThat(report.total().get(StandardEmailMetrics.SENT)).isEqualTo(MetricValue.count(64_000));
        ChannelMetrics mens = report.row("Mens E-Mail").orElseThrow();
        ChannelMetrics none = report.row("No E-Mail").orElseThrow();
        assertSegment(mens, 21_307, 3_894, "18.275684", 267, "1.253109", "30311.69", "1.422617", "113.5269");
        assertSegment(none, 21_306, 2_262, "10.616728", 122, "0.572609", "13908.33", "0.652789", "114.0027");
        assertThat(perHead(mens).subtract(perHead(none)).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualTo("0.769827");
    }

    private static void assertSegment(
            ChannelMetrics row,
            long customers,
            long visits,
            String visitPercent,
            long orders,
            String orderPercent,
            String spend,
            String perCustomer,
            String average) {
        assertThat(row.get(StandardEmailMetrics.SENT)).isEqualTo(MetricValue.count(customers));
        assertThat(row.clicks()).isEqualTo(MetricValue.count(visits));
        BigDecimal people = BigDecimal.valueOf(customers);
        assertThat(BigDecimal.valueOf(visits * 100).divide(people, 6, RoundingMode.HALF_EVEN))
                .isEqualTo(visitPercent);
        assertThat(row.sales()).isEqualTo(MetricValue.count(orders));
        MetricValue.Ratio rate = (MetricValue.Ratio) new EmailMetrics(row).orderRate();
        assertThat(rate.part().movePointRight(2).divide(rate.whole(), 6, RoundingMode.HALF_EVEN))
                .isEqualTo(orderPercent);
        assertThat(((MetricValue.Amount) row.revenue()).money().amount()).isEqualByComparingTo(spend);
        assertThat(perHead(row).setScale(6, RoundingMode.HALF_EVEN)).isEqualTo(perCustomer);
        MetricValue.UnitCost order = (MetricValue.UnitCost) row.get(StandardMetrics.AOV);
        assertThat(order.total().amount().divide(order.units(), 4, RoundingMode.HALF_EVEN))
                .isEqualTo(average);
    }

    private static BigDecimal perHead(ChannelMetrics row) {
        MetricValue.UnitCost cost = (MetricValue.UnitCost) new EmailMetrics(row).revenuePerRecipient();
        return cost.total().amount().divide(cost.units(), 12, RoundingMode.HALF_EVEN);
    }

    /** The same dirt in small: commas and dollars in quotes, a misspelling, equal rows, no last line end. */
    @Test
    void equalRowsAreDifferentPeople(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                "recency,history_segment,history,mens,womens,zip_code,newbie,channel,segment,visit,conversion,spend\r\n"
                        + "1,\"5) $500 - $1,000\",600,1,0,Surburban,0,Web,Mens E-Mail,1,1,10.50\r\n"
                        + "1,\"5) $500 - $1,000\",600,1,0,Surburban,0,Web,Mens E-Mail,1,1,10.50\r\n"
                        + "1,\"5) $500 - $1,000\",600,1,0,Surburban,0,Web,Mens E-Mail,0,0,0\r\n"
                        + "2,2) $100 - $200,150,1,0,Urban,0,Web,No E-Mail,1,0,0");
        ChannelReport report = segments(folder);
        EmailMetrics mens = new EmailMetrics(report.row("Mens E-Mail").orElseThrow());
        assertThat(mens.sent()).isEqualTo(MetricValue.count(3));
        assertThat(mens.orderRate()).isEqualTo(MetricValue.ratio(2, 3));
        assertThat(mens.revenuePerRecipient()).isEqualTo(MetricValue.unitCost(Money.of("21", "USD"), 3));
        assertThat(new EmailMetrics(report.row("No E-Mail").orElseThrow()).revenuePerRecipient())
                .isEqualTo(MetricValue.unitCost(Money.of("0", "USD"), 1));
        assertThat(report.total().get(StandardMetrics.CVR)).isEqualTo(MetricValue.ratio(2, 3));
    }
}
