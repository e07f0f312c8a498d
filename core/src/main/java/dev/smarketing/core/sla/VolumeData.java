package dev.smarketing.core.sla;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.time.Month;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A volume commitment as plain data. What it leaves at its default is not written. */
final class VolumeData {

    private static final String AMOUNT = "an amount like EUR 1234.50";

    private VolumeData() {}

    static void write(VolumeCommitment volume, Map<String, Object> data) {
        data.put("kind", "volume");
        data.put("name", volume.name());
        boolean money = volume.unit().currency() != null;
        data.put(money ? "value" : "leads", plain(volume.quota()));
        data.put("per", DataObject.spelled(volume.length().unit()));
        if (volume.length().firstMonth() != Month.JANUARY) {
            data.put("year-from-month", volume.length().firstMonth().getValue());
        }
        data.put("basis", DataObject.spelled(volume.basis()));
        volume.segment().ifPresent(segment -> data.put("segment", segment));
        if (volume.recountAfterDays() > 0) {
            data.put("recount-after-days", volume.recountAfterDays());
        }
        if (volume.carryOver() != CarryOver.NONE) {
            data.put("carry-over", DataObject.spelled(volume.carryOver()));
        }
        volume.carryLimit().ifPresent(most -> data.put("carry-at-most", plain(most)));
        if (volume.isJudgedOnGross()) {
            data.put("judged-on-gross", true);
        }
        if (!volume.leadValues().isEmpty()) {
            data.put(
                    "lead-values",
                    volume.leadValues().stream().map(VolumeData::plain).toList());
        }
    }

    private static Object plain(MetricValue value) {
        return value instanceof MetricValue.Amount amount
                ? amount.money().toString()
                : ((MetricValue.Quantity) value).number().longValueExact();
    }

    private static Map<String, Object> plain(LeadValue value) {
        Map<String, Object> data = new LinkedHashMap<>();
        value.segment().ifPresent(segment -> data.put("segment", segment));
        data.put("close-rate", value.closeRate());
        data.put("average-revenue", value.averageRevenue().toString());
        return Collections.unmodifiableMap(data);
    }

    static VolumeCommitment read(DataObject data) {
        boolean money = data.has("value");
        if (money && data.has("leads")) {
            throw data.error(
                    "value", "stands beside leads; give one of them, and a commitment of its own for the other");
        }
        VolumeCommitment.Quota quota = money
                ? Commitment.marketingDelivers().atLeast(data.parsed("value", Money::parse, AMOUNT))
                : Commitment.marketingDelivers().atLeast(data.wholeNumber("leads"));
        VolumeCommitment volume = quota.per(length(data))
                .named(data.text("name"))
                .proratedBy(
                        data.has("basis") ? data.constant("basis", ProrationBasis.class) : ProrationBasis.BUSINESS_DAYS)
                .recountingAfterDays(data.has("recount-after-days") ? data.integer("recount-after-days") : 0);
        if (data.has("segment")) {
            volume = volume.forSegment(data.text("segment"));
        }
        if (data.has("carry-over")) {
            volume = volume.carryingOver(data.constant("carry-over", CarryOver.class));
        }
        if (data.has("carry-at-most")) {
            volume = money
                    ? volume.carryingAtMost(data.parsed("carry-at-most", Money::parse, AMOUNT))
                    : volume.carryingAtMost(data.wholeNumber("carry-at-most"));
        }
        if (data.flag("judged-on-gross", false)) {
            volume = volume.judgedOnGross();
        }
        List<LeadValue> values = data.objects("lead-values").stream()
                .map(value -> value.make(VolumeData::readValue))
                .toList();
        return volume.valuing(values.toArray(LeadValue[]::new));
    }

    private static LeadValue readValue(DataObject data) {
        LeadValue value =
                LeadValue.of(data.decimal("close-rate"), data.parsed("average-revenue", Money::parse, AMOUNT));
        return data.has("segment") ? value.forSegment(data.text("segment")) : value;
    }

    private static PeriodLength length(DataObject data) {
        PeriodLength.Unit unit = data.constant("per", PeriodLength.Unit.class);
        if (!data.has("year-from-month")) {
            return new PeriodLength(unit, Month.JANUARY);
        }
        int month = data.integer("year-from-month");
        if (month < 1 || month > 12) {
            throw data.error("year-from-month", "month " + month + " is outside 1..12; give a month within it");
        }
        return new PeriodLength(unit, Month.of(month));
    }
}
