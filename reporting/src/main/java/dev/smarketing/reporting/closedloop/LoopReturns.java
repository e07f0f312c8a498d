package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.Additivity;
import dev.smarketing.core.metric.Direction;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import dev.smarketing.reporting.kpi.Dimension;
import dev.smarketing.reporting.kpi.Formula;
import dev.smarketing.reporting.kpi.Measure;
import dev.smarketing.reporting.kpi.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each channel and campaign cost and brought, in money and in hours of work. A channel that spent and won nothing
 * is in it.
 */
public final class LoopReturns {

    private static final Metric EFFORT_COST = Metric.of(
                    "effort-cost", "effort cost", MetricUnit.MONEY, Direction.IN_RANGE, Additivity.FLOW)
            .withName(Language.FRENCH, "coût du travail")
            .withName(Language.SPANISH, "coste del trabajo");

    private final ChannelReport campaigns;
    private final ChannelReport channels;
    private final List<Formula> formulas;

    private LoopReturns(ChannelReport campaigns, Money hourlyRate) {
        this.campaigns = campaigns;
        this.channels = campaigns.along(Dimension.CHANNEL);
        Sum effort = Sum.of(Measure.EFFORT).times(hourlyRate);
        Sum cost = Sum.of(Measure.SPEND).plus(effort);
        Sum gain = Sum.of(Measure.REVENUE).plus(cost.times(BigDecimal.ONE.negate()));
        this.formulas = List.of(
                Formula.of(Measure.SPEND),
                Formula.of(Measure.EFFORT),
                Formula.sum(EFFORT_COST, effort),
                Formula.of(Measure.SALES),
                Formula.of(Measure.REVENUE),
                Formula.of(StandardMetrics.CPA),
                Formula.of(StandardMetrics.ROI),
                Formula.quotient(StandardMetrics.ROI_WITH_EFFORT, gain, cost),
                Formula.of(StandardMetrics.REVENUE_PER_HOUR));
    }

    static LoopReturns of(List<ChannelFact> stages, Collection<ChannelFact> costs, Money hourlyRate) {
        return new LoopReturns(
                Stream.concat(stages.stream(), Require.elements(costs, "costs").stream())
                        .collect(ChannelReport.by(Dimension.CHANNEL, Dimension.CAMPAIGN)),
                hourlyRate);
    }

    /**
     * The channels.
     *
     * @return every figure of each, and of all pooled
     */
    public ChannelReport channels() {
        return channels;
    }

    /**
     * The campaigns of each channel.
     *
     * @return every figure of each, and of all pooled
     */
    public ChannelReport campaigns() {
        return campaigns;
    }

    /**
     * Cost and return of the channels.
     *
     * @param language the language of headings and notes
     * @return one row a channel with spend, hours, their cost, sales, revenue, CPA, ROI without and with effort, and
     *     revenue per hour; the total last
     */
    public Table table(Language language) {
        return channels.table(language, formulas.toArray(new Formula[0]));
    }

    /**
     * Cost and return of the campaigns.
     *
     * @param language the language of headings and notes
     * @return the columns of {@link #table}, one row a channel and campaign
     */
    public Table campaignTable(Language language) {
        return campaigns.table(language, formulas.toArray(new Formula[0]));
    }

    /**
     * The channels on one denominator, so that large and small ones compare: what one lead, or one MQL, costs in money
     * and hours and brings in sales and revenue.
     *
     * @param language the language of headings and notes
     * @param denominator a count, such as {@link Measure#LEADS}
     * @return one row a channel; the total last
     * @throws IllegalArgumentException if the measure is not a count
     */
    public Table perUnitTable(Language language, Measure denominator) {
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.metric().unit() != MetricUnit.COUNT) {
            throw new IllegalArgumentException("measure " + denominator + " is counted in "
                    + denominator.metric().unit() + " and is no common denominator; give a count such as leads");
        }
        List<Formula> perUnit = new ArrayList<>();
        for (Measure measure : List.of(Measure.SPEND, Measure.EFFORT, Measure.SALES, Measure.REVENUE)) {
            perUnit.add(Formula.quotient(over(measure.metric(), denominator.metric()), measure, denominator));
        }
        return channels.table(language, perUnit.toArray(new Formula[0]));
    }

    private static Metric over(Metric above, Metric below) {
        Metric metric = Metric.of(
                above.id() + "-per-unit",
                heading(above, below, Language.ENGLISH),
                above.unit() == MetricUnit.COUNT ? MetricUnit.SHARE : above.unit(),
                Direction.IN_RANGE,
                Additivity.QUOTIENT);
        return metric.withName(Language.FRENCH, heading(above, below, Language.FRENCH))
                .withName(Language.SPANISH, heading(above, below, Language.SPANISH));
    }

    private static String heading(Metric above, Metric below, Language language) {
        return above.heading(language) + " / " + below.heading(language);
    }

    /**
     * What marketing should look at. Of a channel with customers whose campaign nobody knows, no campaign is said to
     * have won nobody, for it may have won those.
     *
     * @return the channels that spent and have not won anybody, then such campaigns of the other channels
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Finding> ofCampaigns = new ArrayList<>();
        for (ChannelMetrics channel : channels.rows()) {
            String unknown = channel.name() + " / " + ChannelReport.NO_CAMPAIGN;
            if (!hasWon(channel)) {
                inVain(channel).ifPresent(findings::add);
            } else if (campaigns.row(unknown).filter(LoopReturns::hasWon).isEmpty()) {
                campaigns.where(Dimension.CHANNEL, channel.name()).rows().stream()
                        .filter(campaign ->
                                !hasWon(campaign) && !campaign.name().equals(unknown))
                        .forEach(campaign -> inVain(campaign).ifPresent(ofCampaigns::add));
            }
        }
        findings.addAll(ofCampaigns);
        return List.copyOf(findings);
    }

    private static boolean hasWon(ChannelMetrics row) {
        return row.sales() instanceof Quantity sales && sales.number().signum() > 0;
    }

    private static Optional<Finding> inVain(ChannelMetrics row) {
        return row.spend() instanceof Amount spend && spend.money().signum() > 0
                ? Optional.of(
                        Finding.of(FindingCode.SPEND_WITHOUT_CONVERSIONS, row.name(), Map.of("spend", row.spend())))
                : Optional.empty();
    }

    /**
     * The channels in English.
     *
     * @return one line a channel
     */
    @Override
    public String toString() {
        return channels.toString();
    }
}
