package dev.smarketing.reporting.attribution;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What one touch gets of a conversion.
 *
 * @param touch the touch
 * @param share its share of the conversion, a ratio in lowest terms
 * @param value its part of the conversion's value in whole minor units, empty if nobody has reported the value
 */
public record TouchCredit(Touchpoint touch, MetricValue share, Optional<Money> value) {

    /**
     * The credit of a touch.
     *
     * @param touch the touch
     * @param share its share of the conversion
     * @param value its part of the value
     */
    public TouchCredit {
        Objects.requireNonNull(touch, "touch");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(value, "value");
    }
}
