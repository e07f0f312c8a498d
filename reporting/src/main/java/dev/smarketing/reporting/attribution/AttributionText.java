package dev.smarketing.reporting.attribution;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Headings in the three languages, in the order channel, conversions, share, value, unattributed, total. */
final class AttributionText {

    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.ENGLISH,
            List.of("Channel", "Conversions", "Share", "Value", "Unattributed", "Total"),
            Language.FRENCH,
            List.of("Canal", "Conversions", "Part", "Valeur", "Non attribué", "Total"),
            Language.SPANISH,
            List.of("Canal", "Conversiones", "Cuota", "Valor", "Sin atribuir", "Total"));
    private static final int DECIMALS = 2;

    private AttributionText() {}

    static Table table(Attribution attribution, Language language) {
        List<String> words = Objects.requireNonNull(WORDS.get(Objects.requireNonNull(language, "language")));
        Table table = new Table(words.subList(0, 4), List.of());
        for (ChannelCredit credit : attribution.channels()) {
            table = row(
                    table, credit.channel().name(), credit.conversions(), attribution.conversions(), credit.value());
        }
        table = row(
                table,
                words.get(4),
                MetricValue.count(attribution.unattributed()),
                attribution.conversions(),
                attribution.unattributedValue());
        return row(
                table,
                words.get(5),
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
