package dev.smarketing.reporting.attribution;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** How credit is written. */
final class AttributionText {

    private static final int DECIMALS = 2;

    private AttributionText() {}

    static Table table(Attribution attribution, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Channel", "Canal", "Canal"),
                language.pick("Conversions", "Conversions", "Conversiones"),
                language.pick("Share", "Part", "Cuota"),
                language.pick("Value", "Valeur", "Valor"));
        for (ChannelCredit credit : attribution.channels()) {
            table = row(table, credit.channel().name(), credit.conversions(), credit.value(), attribution);
        }
        table = row(
                table,
                language.pick("Unattributed", "Non attribué", "Sin atribuir"),
                MetricValue.count(attribution.unattributed()),
                attribution.unattributedValue(),
                attribution);
        return row(table, "Total", MetricValue.count(attribution.conversions()), attribution.value(), attribution);
    }

    private static Table row(
            Table table, String name, MetricValue conversions, Optional<Money> value, Attribution attribution) {
        return table.withRow(
                Cell.of(name),
                Cell.fixed(conversions, DECIMALS),
                Cell.percent(share(conversions, attribution.conversions())),
                Cell.of(value.map(MetricValue::amount).orElseGet(() -> withoutValue(conversions, attribution))));
    }

    /** Of no conversion there is nothing to report: its value is 0 of the currency, if there is one. */
    private static MetricValue withoutValue(MetricValue conversions, Attribution attribution) {
        boolean isNone = conversions instanceof MetricValue.Quantity count
                ? count.number().signum() == 0
                : conversions instanceof MetricValue.Ratio ratio && ratio.part().signum() == 0;
        if (!isNone) {
            return new MetricValue.NotReported();
        }
        return attribution
                .value()
                .map(any -> MetricValue.amount(Money.zero(any.currency())))
                .orElse(new MetricValue.NotApplicable());
    }

    private static MetricValue share(MetricValue conversions, long all) {
        if (conversions instanceof MetricValue.Ratio ratio && all > 0) {
            return MetricValue.ratio(ratio.part(), ratio.whole().multiply(BigDecimal.valueOf(all)));
        }
        return conversions instanceof MetricValue.Quantity count
                ? MetricValue.ratio(count.number(), BigDecimal.valueOf(all))
                : conversions;
    }
}
