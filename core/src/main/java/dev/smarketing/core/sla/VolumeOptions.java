package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.CurrencyMismatchException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment to a volume says, each option named once. Changed only while a changed copy is made; a commitment
 * that has it changes it no more.
 */
final class VolumeOptions {

    final MetricValue quota;
    final PeriodLength length;
    String name;
    ProrationBasis basis = ProrationBasis.BUSINESS_DAYS;

    @Nullable
    String segment;

    int recountAfterDays;
    CarryOver carryOver = CarryOver.NONE;

    @Nullable
    MetricValue carryLimit;

    boolean judgedOnGross;
    List<LeadValue> leadValues = List.of();

    VolumeOptions(String name, MetricValue quota, PeriodLength length) {
        this.name = name;
        this.quota = quota;
        this.length = length;
    }

    VolumeOptions copy() {
        VolumeOptions copy = new VolumeOptions(name, quota, length);
        copy.basis = basis;
        copy.segment = segment;
        copy.recountAfterDays = recountAfterDays;
        copy.carryOver = carryOver;
        copy.carryLimit = carryLimit;
        copy.judgedOnGross = judgedOnGross;
        copy.leadValues = leadValues;
        return copy;
    }

    /** Refuses what no commitment may say. */
    VolumeOptions checked() {
        Require.text(name, "commitment name");
        Objects.requireNonNull(basis, "basis");
        Require.atLeast(recountAfterDays, 0, "recount after days");
        Objects.requireNonNull(carryOver, "carryOver");
        if (carryLimit != null && carryOver == CarryOver.NONE) {
            throw new IllegalArgumentException("commitment '" + name + "' carries over at most " + carryLimit
                    + " but carries nothing over; say what with carryingOver(...) first");
        }
        refuseOtherUnits();
        return this;
    }

    private void refuseOtherUnits() {
        VolumeUnit unit = VolumeUnit.of(quota);
        if (carryLimit != null && !unit.equals(VolumeUnit.of(carryLimit))) {
            throw new IllegalArgumentException("commitment '" + name + "' promises " + quota
                    + " but carries over at most " + carryLimit + "; give the limit in what is promised");
        }
        Set<Optional<String>> segments = new HashSet<>();
        for (LeadValue value : leadValues) {
            if (unit.currency() == null) {
                throw new IllegalArgumentException("commitment '" + name + "' promises " + quota
                        + " leads, which need no value; leave out " + value);
            }
            if (!value.averageRevenue().currency().equals(unit.currency())) {
                throw new CurrencyMismatchException(
                        unit.currency(), value.averageRevenue().currency());
            }
            if (!segments.add(value.segment())) {
                throw new IllegalArgumentException("commitment '" + name + "' values leads"
                        + value.segment()
                                .map(own -> " of segment '" + own + "'")
                                .orElse(" of any other segment")
                        + " twice; keep one value");
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VolumeOptions that
                && name.equals(that.name)
                && quota.equals(that.quota)
                && length.equals(that.length)
                && basis == that.basis
                && Objects.equals(segment, that.segment)
                && recountAfterDays == that.recountAfterDays
                && carryOver == that.carryOver
                && Objects.equals(carryLimit, that.carryLimit)
                && judgedOnGross == that.judgedOnGross
                && leadValues.equals(that.leadValues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name,
                quota,
                length,
                basis,
                segment,
                recountAfterDays,
                carryOver,
                carryLimit,
                judgedOnGross,
                leadValues);
    }
}
