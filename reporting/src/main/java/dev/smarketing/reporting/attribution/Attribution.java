package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.exact.Exact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The credit of a set of conversions by channel; channels and unattributed conversions add up to all of them. */
public final class Attribution {

    /** How many journeys each channel keeps to explain its credit. */
    public static final int TOP_JOURNEYS = 10;

    private final AttributionModel model;
    private final Map<Channel, ChannelCredit> credits;
    private final Totals totals;
    private final BigFraction unattributed;
    private final @Nullable Money unattributedValue;

    /** What was read. */
    record Totals(
            long conversions,
            long unconverted,
            long withoutValue,
            @Nullable Money value) {

        Totals plus(Totals other) {
            return new Totals(
                    Counts.sum(conversions, other.conversions, "number of conversions"),
                    Counts.sum(unconverted, other.unconverted, "number of journeys without conversion"),
                    Counts.sum(withoutValue, other.withoutValue, "number of conversions without value"),
                    CreditSum.sum(value, other.value));
        }
    }

    Attribution(
            AttributionModel model,
            Collection<ChannelCredit> credits,
            Totals totals,
            BigFraction unattributed,
            @Nullable Money unattributedValue) {
        this.model = model;
        this.credits = new TreeMap<>();
        credits.forEach(credit -> this.credits.put(credit.channel(), credit));
        this.totals = totals;
        this.unattributed = unattributed;
        this.unattributedValue = unattributedValue;
    }

    /**
     * The model that shared the credit.
     *
     * @return the model
     */
    public AttributionModel model() {
        return model;
    }

    /**
     * The credit of every channel that was touched before a conversion, also where it is nothing.
     *
     * @return the credits, the most conversions first, of equal ones by name
     */
    public List<ChannelCredit> channels() {
        return credits.values().stream()
                .sorted(Comparator.comparing((ChannelCredit credit) -> exact(credit))
                        .reversed()
                        .thenComparing(ChannelCredit::channel))
                .toList();
    }

    private static BigFraction exact(ChannelCredit credit) {
        return credit.conversions() instanceof MetricValue.Ratio ratio
                ? Exact.fraction(ratio.part()).divide(Exact.fraction(ratio.whole()))
                : BigFraction.ZERO;
    }

    /**
     * The credit of one channel.
     *
     * @param channel the channel
     * @return its credit, nothing if no conversion was preceded by it
     */
    public ChannelCredit credit(Channel channel) {
        return credits.getOrDefault(Objects.requireNonNull(channel, "channel"), ChannelCredit.none(channel));
    }

    /**
     * The conversions.
     *
     * @return how many there were
     */
    public long conversions() {
        return totals.conversions();
    }

    /**
     * The journeys without a conversion, which get no credit.
     *
     * @return how many there were
     */
    public long unconverted() {
        return totals.unconverted();
    }

    /**
     * The conversions whose value nobody has reported; they are in no amount.
     *
     * @return how many there were
     */
    public long withoutValue() {
        return totals.withoutValue();
    }

    /**
     * The value of all conversions.
     *
     * @return the sum of the reported values, empty if none is
     */
    public Optional<Money> value() {
        return Optional.ofNullable(totals.value());
    }

    /**
     * The conversions without a touch that counts.
     *
     * @return how many there were
     */
    public long unattributed() {
        return unattributed.longValue();
    }

    /**
     * The value of the conversions without a touch that counts.
     *
     * @return the sum of the reported values, empty if there is none
     */
    public Optional<Money> unattributedValue() {
        return Optional.ofNullable(unattributedValue);
    }

    /**
     * This and the attribution of other journeys.
     *
     * @param other the attribution of journeys that are not in this one, by the same model
     * @return both together
     * @throws IllegalArgumentException if the models differ
     */
    public Attribution plus(Attribution other) {
        Objects.requireNonNull(other, "other");
        if (!model.equals(other.model)) {
            throw new IllegalArgumentException("attributions by '" + model + "' and '" + other.model
                    + "' cannot be added; attribute all journeys by one model");
        }
        Map<Channel, ChannelCredit> both = new TreeMap<>(credits);
        other.credits.forEach((channel, credit) -> both.merge(channel, credit, ChannelCredit::plus));
        return new Attribution(
                model,
                both.values(),
                totals.plus(other.totals),
                unattributed.add(other.unattributed),
                CreditSum.sum(unattributedValue, other.unattributedValue));
    }

    /**
     * One row a channel, unattributed conversions and the total. The value of no conversion is 0, or not applicable
     * where no value tells the currency; that of conversions is not reported if nobody has reported any of them.
     *
     * @param language the language of the headings
     * @return the table
     */
    public Table table(Language language) {
        return AttributionText.table(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribution attribution
                && model.equals(attribution.model)
                && credits.equals(attribution.credits)
                && totals.equals(attribution.totals)
                && unattributed.equals(attribution.unattributed)
                && Objects.equals(unattributedValue, attribution.unattributedValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, credits, totals);
    }

    /**
     * The model and the credits.
     *
     * @return for example {@code linear, every touch: [Search 7/2 EUR 120.00], 0 of 4 conversions unattributed}
     */
    @Override
    public String toString() {
        return model + ": " + channels() + ", " + unattributed() + " of " + conversions() + " conversions unattributed";
    }
}
