package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write journeys. */
final class Touches {

    static final Instant CONVERSION = Instant.parse("2026-03-31T12:00:00Z");

    private Touches() {}

    static Channel channel(String name) {
        return Channel.of(name);
    }

    static Touchpoint before(String channel, int days) {
        return Touchpoint.of(Channel.of(channel), CONVERSION.minus(Duration.ofDays(days)));
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    /** One touch a day, the last on the day of the conversion. */
    static Journey journey(String id, String value, String... channels) {
        return Journey.converted(id, CONVERSION, eur(value), daily(channels));
    }

    static List<Touchpoint> daily(String... channels) {
        List<Touchpoint> touches = new ArrayList<>();
        for (int i = 0; i < channels.length; i++) {
            touches.add(before(channels[i], channels.length - 1 - i));
        }
        return touches;
    }

    static MetricValue ratio(long part, long whole) {
        return MetricValue.ratio(part, whole);
    }

    static List<String> shares(JourneyCredit credit) {
        return credit.touches().stream().map(touch -> text(touch.share())).toList();
    }

    static String text(MetricValue value) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        return ratio.whole().intValue() == 1 ? ratio.part().toPlainString() : ratio.part() + "/" + ratio.whole();
    }
}
