package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of an export: what was measured of a channel, and as far as known of which campaign, team or other
 * {@link Dimension}, on which day and under which id. Rows of several sources may bring different measures of one
 * channel.
 */
public final class ChannelFact {

    private final ChannelMetrics metrics;
    private final Channel channel;
    private final @Nullable String id;
    private final @Nullable Campaign campaign;
    private final @Nullable LocalDate date;
    private final Map<Dimension, String> values;

    private ChannelFact(
            ChannelMetrics metrics,
            Channel channel,
            @Nullable String id,
            @Nullable Campaign campaign,
            @Nullable LocalDate date,
            Map<Dimension, String> values) {
        this.metrics = metrics;
        this.channel = channel;
        this.id = id;
        this.campaign = campaign;
        this.date = date;
        this.values = values;
    }

    /**
     * A row without campaign, date and id.
     *
     * @param metrics what was measured of one channel
     * @return the row
     * @throws IllegalArgumentException if the metrics are pooled
     */
    public static ChannelFact of(ChannelMetrics metrics) {
        Objects.requireNonNull(metrics, "metrics");
        if (metrics.parts().size() != 1) {
            throw new IllegalArgumentException("a row of " + metrics.parts()
                    + " is not of one channel; give the metrics of each channel in a row of its own");
        }
        return new ChannelFact(metrics, Channel.of(metrics.name()), null, null, null, Map.of());
    }

    /**
     * This row with an id; rows with the same id count once.
     *
     * @param newId what the source calls the row
     * @return a changed copy
     */
    public ChannelFact withId(String newId) {
        return new ChannelFact(metrics, channel, Require.text(newId, "id of a row"), campaign, date, values);
    }

    /**
     * This row with its campaign.
     *
     * @param newCampaign the campaign
     * @return a changed copy
     */
    public ChannelFact withCampaign(Campaign newCampaign) {
        return new ChannelFact(metrics, channel, id, Objects.requireNonNull(newCampaign, "newCampaign"), date, values);
    }

    /**
     * This row with its day.
     *
     * @param newDate the day in the zone of the report
     * @return a changed copy
     */
    public ChannelFact withDate(LocalDate newDate) {
        return new ChannelFact(metrics, channel, id, campaign, Objects.requireNonNull(newDate, "newDate"), values);
    }

    /**
     * This row with the day of an instant.
     *
     * @param instant when it was
     * @param zone the zone of the report, the same for every source, so that all cut their days alike
     * @return a changed copy
     */
    public ChannelFact withInstant(Instant instant, ZoneId zone) {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(zone, "zone");
        return withDate(LocalDate.ofInstant(instant, zone));
    }

    /**
     * This row with its value of a dimension, such as its team.
     *
     * @param dimension a dimension that the row does not know by itself
     * @param value its value
     * @return a changed copy
     * @throws IllegalArgumentException for channel, campaign and periods
     */
    public ChannelFact with(Dimension dimension, String value) {
        Objects.requireNonNull(dimension, "dimension");
        if (dimension.isDerived()) {
            throw new IllegalArgumentException("dimension '" + dimension
                    + "' follows from the row; give its channel, withCampaign or withDate instead");
        }
        Map<Dimension, String> more = new HashMap<>(values);
        more.put(dimension, Require.text(value, "value of dimension " + dimension));
        return new ChannelFact(metrics, channel, id, campaign, date, Map.copyOf(more));
    }

    Optional<String> value(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }

    /** All that tells one series of readings from another: everything but the day. */
    Object series() {
        return Arrays.asList(channel, campaign, values);
    }

    /** The id, or nothing between quotes: no wrapper for each of millions of rows. */
    String idOrEmpty() {
        return id == null ? "" : id;
    }

    /**
     * What was measured.
     *
     * @return the metrics of one channel
     */
    public ChannelMetrics metrics() {
        return metrics;
    }

    /**
     * The channel.
     *
     * @return the channel that the metrics name
     */
    public Channel channel() {
        return channel;
    }

    /**
     * The id.
     *
     * @return what the source calls the row, if it does
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * The campaign.
     *
     * @return the campaign, if known
     */
    public Optional<Campaign> campaign() {
        return Optional.ofNullable(campaign);
    }

    /**
     * The day.
     *
     * @return the day, if known
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelFact fact
                && metrics.equals(fact.metrics)
                && Objects.equals(id, fact.id)
                && Objects.equals(campaign, fact.campaign)
                && Objects.equals(date, fact.date)
                && values.equals(fact.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metrics, id, campaign, date, values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object known : new Object[] {id, date, campaign}) {
            if (known != null) {
                text.append(known).append(' ');
            }
        }
        return text.append(metrics).toString();
    }
}
