package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A conversion, or what became of it. Each has the time when it happened and the time when it was recorded, which is
 * when anybody could know of it.
 */
public sealed interface ConversionEvent {

    /**
     * The id.
     *
     * @return what the source calls the event; events of one id count once
     */
    String id();

    /**
     * When it happened.
     *
     * @return the event time
     */
    Instant at();

    /**
     * When it became known.
     *
     * @return the recorded time
     */
    Instant recordedAt();

    /**
     * As plain data; a log is stored as the list of its events.
     *
     * @return version, kind ({@code conversion}, {@code refund}, {@code retraction}), and its parts
     */
    default Map<String, Object> toData() {
        return ConversionData.of(this);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the event
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    static ConversionEvent fromData(Map<String, ?> data) {
        return ConversionData.read(data);
    }

    /**
     * A sale.
     *
     * @param id what the source calls it
     * @param channel the channel that gets it
     * @param clickedAt when the click was that led to it
     * @param at when it happened
     * @param recordedAt when it became known
     * @param value what it brought
     */
    record Conversion(String id, Channel channel, Instant clickedAt, Instant at, Instant recordedAt, Money value)
            implements ConversionEvent {
        /**
         * A sale.
         *
         * @param id what the source calls it
         * @param channel the channel that gets it
         * @param clickedAt when the click was that led to it
         * @param at when it happened
         * @param recordedAt when it became known
         * @param value what it brought
         */
        public Conversion {
            Require.text(id, "id of a conversion");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(clickedAt, "clickedAt");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(recordedAt, "recordedAt");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Money given back; the conversion stays one.
     *
     * @param id what the source calls it
     * @param conversionId whose money
     * @param at when it happened
     * @param recordedAt when it became known
     * @param amount how much, above 0
     */
    record Refund(String id, String conversionId, Instant at, Instant recordedAt, Money amount)
            implements ConversionEvent {
        /**
         * Money given back.
         *
         * @param id what the source calls it
         * @param conversionId whose money
         * @param at when it happened
         * @param recordedAt when it became known
         * @param amount how much, above 0
         * @throws IllegalArgumentException if the amount is not above 0
         */
        public Refund {
            Require.text(id, "id of a refund");
            Require.text(conversionId, "conversion id of refund " + id);
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(recordedAt, "recordedAt");
            Objects.requireNonNull(amount, "amount");
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException(
                        "refund '" + id + "' is of " + amount + "; give the amount that was paid back, above 0");
            }
        }
    }

    /**
     * The conversion was none: fraud, a test, a mistake.
     *
     * @param id what the source calls it
     * @param conversionId what is taken back
     * @param at when it happened
     * @param recordedAt when it became known
     */
    record Retraction(String id, String conversionId, Instant at, Instant recordedAt) implements ConversionEvent {
        /**
         * The conversion was none.
         *
         * @param id what the source calls it
         * @param conversionId what is taken back
         * @param at when it happened
         * @param recordedAt when it became known
         */
        public Retraction {
            Require.text(id, "id of a retraction");
            Require.text(conversionId, "conversion id of retraction " + id);
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(recordedAt, "recordedAt");
        }
    }
}
