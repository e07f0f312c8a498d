package dev.smarketing.reporting.kpi;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.ConversionEvent.Conversion;
import dev.smarketing.reporting.kpi.ConversionEvent.Refund;
import dev.smarketing.reporting.kpi.ConversionEvent.Retraction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Conversion events as plain data. */
final class ConversionData {

    private static final String KIND = "kind";
    private static final String CONVERSION = "conversion";
    private static final String REFUND = "refund";
    private static final String RETRACTION = "retraction";
    private static final String RECORDED = "recordedAt";
    private static final String AN_AMOUNT = "an amount like EUR 1234.50";

    private ConversionData() {}

    static Map<String, Object> of(ConversionEvent event) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(KIND, event instanceof Conversion ? CONVERSION : event instanceof Refund ? REFUND : RETRACTION);
        data.put("id", event.id());
        if (event instanceof Conversion conversion) {
            data.put("channel", conversion.channel().name());
            data.put("clickedAt", conversion.clickedAt().toString());
            data.put("value", conversion.value().toString());
        } else if (event instanceof Refund refund) {
            data.put(CONVERSION, refund.conversionId());
            data.put("amount", refund.amount().toString());
        } else if (event instanceof Retraction retraction) {
            data.put(CONVERSION, retraction.conversionId());
        }
        data.put("at", event.at().toString());
        data.put(RECORDED, event.recordedAt().toString());
        return Collections.unmodifiableMap(data);
    }

    static ConversionEvent read(Map<String, ?> data) {
        return DataObject.root("conversion event", data).make(ConversionData::read);
    }

    private static ConversionEvent read(DataObject data) {
        String kind = data.version(1).text(KIND);
        return switch (kind) {
            case CONVERSION ->
                new Conversion(
                        data.text("id"),
                        Channel.of(data.text("channel")),
                        data.instant("clickedAt"),
                        data.instant("at"),
                        data.instant(RECORDED),
                        data.parsed("value", Money::parse, AN_AMOUNT));
            case REFUND ->
                new Refund(
                        data.text("id"),
                        data.text(CONVERSION),
                        data.instant("at"),
                        data.instant(RECORDED),
                        data.parsed("amount", Money::parse, AN_AMOUNT));
            case RETRACTION ->
                new Retraction(data.text("id"), data.text(CONVERSION), data.instant("at"), data.instant(RECORDED));
            default ->
                throw data.error(
                        KIND, "'" + kind + "' is not one of [conversion, refund, retraction]; choose one of them");
        };
    }
}
