package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.StandardEmailMetrics;
import java.util.Objects;

/**
 * The usual figures of a send, or of several pooled, by name; each equals {@link ChannelMetrics#get} of its metric in
 * {@link StandardEmailMetrics}. Rates pool, because every delivery of every send is its own trial. The unique counts
 * themselves do not add over sends: one person may stand in both, so of a pool they are not reported.
 *
 * @param figures the measures of {@link EmailMeasures}, with orders as {@link Measure#SALES} and what they brought as
 *     {@link Measure#REVENUE}
 */
public record EmailMetrics(ChannelMetrics figures) {

    /**
     * The figures of a send.
     *
     * @param figures its measures
     */
    public EmailMetrics {
        Objects.requireNonNull(figures, "figures");
    }

    /**
     * Messages sent.
     *
     * @return a count, or why there is none
     */
    public MetricValue sent() {
        return figures.get(StandardEmailMetrics.SENT);
    }

    /**
     * Sent - hard bounces - soft bounces.
     *
     * @return a count, or why there is none
     */
    public MetricValue delivered() {
        return figures.get(StandardEmailMetrics.DELIVERED);
    }

    /**
     * Delivered / sent.
     *
     * @return an exact share; undefined if nothing was sent; without one of its measures, why there is none
     */
    public MetricValue deliveryRate() {
        return figures.get(StandardEmailMetrics.DELIVERY_RATE);
    }

    /**
     * (Hard + soft bounces) / sent.
     *
     * @return an exact share; undefined if nothing was sent; without one of its measures, why there is none
     */
    public MetricValue bounceRate() {
        return figures.get(StandardEmailMetrics.BOUNCE_RATE);
    }

    /**
     * Unique opens / delivered, machine opens included.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue openRate() {
        return figures.get(StandardEmailMetrics.OPEN_RATE);
    }

    /**
     * Unique opens / sent.
     *
     * @return an exact share; undefined if nothing was sent; without one of its measures, why there is none
     */
    public MetricValue openRateOfSent() {
        return figures.get(StandardEmailMetrics.OPEN_RATE_OF_SENT);
    }

    /**
     * (Unique opens - machine opens) / delivered.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue openRateWithoutMachines() {
        return figures.get(StandardEmailMetrics.OPEN_RATE_WITHOUT_MACHINES);
    }

    /**
     * (Unique opens + clickers without an open) / delivered.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue openRateClickImpliesOpen() {
        return figures.get(StandardEmailMetrics.OPEN_RATE_CLICK_IMPLIES_OPEN);
    }

    /**
     * Machine opens / unique opens.
     *
     * @return an exact share; undefined if nobody opened; without one of its measures, why there is none
     */
    public MetricValue machineOpenShare() {
        return figures.get(StandardEmailMetrics.MACHINE_OPEN_SHARE);
    }

    /**
     * Unique clicks / delivered.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue clickRate() {
        return figures.get(StandardEmailMetrics.CLICK_RATE);
    }

    /**
     * CTOR: unique clicks / unique opens.
     *
     * @return an exact share; undefined if nobody opened; without one of its measures, why there is none
     */
    public MetricValue clickToOpenRate() {
        return figures.get(StandardEmailMetrics.CTOR);
    }

    /**
     * Unsubscribes / delivered.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue unsubscribeRate() {
        return figures.get(StandardEmailMetrics.UNSUBSCRIBE_RATE);
    }

    /**
     * Spam complaints / delivered.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue spamRate() {
        return figures.get(StandardEmailMetrics.SPAM_RATE);
    }

    /**
     * Sales / delivered.
     *
     * @return an exact share; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue orderRate() {
        return figures.get(StandardEmailMetrics.ORDER_RATE);
    }

    /**
     * Revenue / delivered.
     *
     * @return money for each; undefined if nothing was delivered; without one of its measures, why there is none
     */
    public MetricValue revenuePerRecipient() {
        return figures.get(StandardEmailMetrics.REVENUE_PER_RECIPIENT);
    }

    /**
     * Revenue / sent.
     *
     * @return money for each; undefined if nothing was sent; without one of its measures, why there is none
     */
    public MetricValue revenuePerSent() {
        return figures.get(StandardEmailMetrics.REVENUE_PER_SENT);
    }
}
