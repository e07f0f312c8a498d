package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The credit of the journeys seen so far; lives only while they are read, one by one, which no long is too small for. */
final class CreditSum {

    private final AttributionModel model;
    private final Map<Channel, Row> rows = new HashMap<>();
    private final Row unattributed = new Row();
    private long conversions;
    private long unconverted;
    private long withoutValue;
    private @Nullable Money value;

    CreditSum(AttributionModel model) {
        this.model = model;
    }

    void add(Journey journey) {
        if (!journey.isConverted()) {
            unconverted++;
            return;
        }
        conversions++;
        Money worth = journey.value().orElse(null);
        value = sum(value, worth);
        if (worth == null) {
            withoutValue++;
        }
        JourneyCredit credit = model.credit(journey);
        Shares shares = credit.shares();
        if (shares == null) {
            unattributed.conversions.add(BigInteger.ONE, BigInteger.ONE);
            unattributed.value = sum(unattributed.value, worth);
            return;
        }
        List<Touchpoint> touches = credit.path().touches();
        for (int i = 0; i < touches.size(); i++) {
            Row row = row(touches.get(i).channel());
            row.conversions.add(shares.number(i), shares.parts());
            if (!credit.values().isEmpty()) {
                row.value = sum(row.value, credit.values().get(i));
            }
        }
        JourneyShare.of(credit, shares)
                .forEach((channel, share) -> row(channel).top.add(share));
    }

    private Row row(Channel channel) {
        return rows.computeIfAbsent(channel, any -> new Row());
    }

    CreditSum plus(CreditSum other) {
        conversions += other.conversions;
        unconverted += other.unconverted;
        withoutValue += other.withoutValue;
        value = sum(value, other.value);
        unattributed.add(other.unattributed);
        other.rows.forEach((channel, row) -> row(channel).add(row));
        return this;
    }

    Attribution finish() {
        List<ChannelCredit> credits = new ArrayList<>();
        rows.forEach((channel, row) ->
                credits.add(new ChannelCredit(channel, row.conversions.total(), row.value, row.top.journeys())));
        return new Attribution(
                model,
                credits,
                new Attribution.Totals(conversions, unconverted, withoutValue, value),
                unattributed.conversions.total(),
                unattributed.value);
    }

    static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }

    /** The credit of one channel. */
    private static final class Row {
        private final FractionSum conversions = new FractionSum();
        private final TopJourneys top = new TopJourneys();
        private @Nullable Money value;

        private void add(Row other) {
            conversions.add(other.conversions);
            top.add(other.top);
            value = sum(value, other.value);
        }
    }
}
