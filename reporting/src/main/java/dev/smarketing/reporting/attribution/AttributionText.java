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
            table = row(
                    table, credit.channel().name(), credit.conversions(), attribution.conversions(), credit.value());
        }
        table = row(
                table,
                language.pick("Unattributed", "Non attribué", "Sin atribuir"),
                MetricValue.count(attribution.unattributed()),
                attribution.conversions(),
                attribution.unattributedValue());
        return row(
                table,
                "Total",
                MetricValue.count(attribution.conversions()),
                attribution.conversions(),
                attribution.value());
    }

    private static Table row(Table table, String name, MetricValue conversions, long all, Optional<Money> value) {
        return table.withRow(
                Cell.of(name),
                Cell.fixed(conversions, DECIMALS),
                Cell.percent(share(conversions, all)),
                Cell.of(value.map(MetricValue::amount).orElse(new MetricValue.NotReported())));
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
