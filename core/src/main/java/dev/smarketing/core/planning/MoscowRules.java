package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a MoSCoW check. The standard ones: Musts at most 60 % of the effort, Coulds 15 % to 25 %
 * (all limits inclusive), an item stale after 180 days without confirmation.
 */
public final class MoscowRules {

    private static final int VERSION = 1;
    private static final MoscowRules STANDARD =
            new MoscowRules(new BigDecimal("0.6"), new BigDecimal("0.15"), new BigDecimal("0.25"), 180, null, null);

    private final BigDecimal mostMust;
    private final BigDecimal leastCould;
    private final BigDecimal mostCould;
    private final int staleAfterDays;
    private final @Nullable BigDecimal capacity;
    private final @Nullable MustShareWaiver waiver;

    private MoscowRules(
            BigDecimal mostMust,
            BigDecimal leastCould,
            BigDecimal mostCould,
            int staleAfterDays,
            @Nullable BigDecimal capacity,
            @Nullable MustShareWaiver waiver) {
        this.mostMust = mostMust;
        this.leastCould = leastCould;
        this.mostCould = mostCould;
        this.staleAfterDays = staleAfterDays;
        this.capacity = capacity;
        this.waiver = waiver;
    }

    /**
     * The standard limits, without capacity and waiver.
     *
     * @return the rules
     */
    public static MoscowRules standard() {
        return STANDARD;
    }

    /**
     * The rules with another limit for the share of the Musts.
     *
     * @param share the greatest share without a finding, 0 to 1
     * @return a changed copy
     */
    public MoscowRules withMostMust(BigDecimal share) {
        return new MoscowRules(share(share, "most Must"), leastCould, mostCould, staleAfterDays, capacity, waiver);
    }

    /**
     * The rules with another band for the share of the Coulds.
     *
     * @param least the smallest share without a finding, 0 to 1
     * @param most the greatest share without a finding, not below {@code least}, at most 1
     * @return a changed copy
     */
    public MoscowRules withCouldBand(BigDecimal least, BigDecimal most) {
        BigDecimal from = share(least, "least Could");
        BigDecimal to = share(most, "most Could");
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("least Could " + from.toPlainString() + " is above most Could "
                    + to.toPlainString() + "; give the smaller share first");
        }
        return new MoscowRules(mostMust, from, to, staleAfterDays, capacity, waiver);
    }

    /**
     * The rules with another limit for the age of a confirmation.
     *
     * @param days an item is stale when more calendar days than this have passed, 0 or more
     * @return a changed copy
     */
    public MoscowRules withStaleAfterDays(int days) {
        Require.atLeast(days, 0, "stale after days");
        return new MoscowRules(mostMust, leastCould, mostCould, days, capacity, waiver);
    }

    /**
     * The rules with the capacity that the Musts have to fit.
     *
     * @param effort the effort there is, 0 or more
     * @return a changed copy
     */
    public MoscowRules withCapacity(BigDecimal effort) {
        BigDecimal there = Words.canonical(Require.notNegative(effort, "capacity"));
        return new MoscowRules(mostMust, leastCould, mostCould, staleAfterDays, there, waiver);
    }

    /**
     * The rules with a waiver for the share of the Musts.
     *
     * @param granted the waiver
     * @return a changed copy
     */
    public MoscowRules withWaiver(MustShareWaiver granted) {
        Objects.requireNonNull(granted, "waiver");
        return new MoscowRules(mostMust, leastCould, mostCould, staleAfterDays, capacity, granted);
    }

    private static BigDecimal share(BigDecimal share, String name) {
        Require.notNegative(share, name);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    name + " is " + share.toPlainString() + ", above 1; give a share such as 0.6");
        }
        return Words.canonical(share);
    }

    /**
     * The limit for the Musts.
     *
     * @return the greatest share without a finding
     */
    public BigDecimal mostMust() {
        return mostMust;
    }

    /**
     * The lower end of the band for the Coulds.
     *
     * @return the smallest share without a finding
     */
    public BigDecimal leastCould() {
        return leastCould;
    }

    /**
     * The upper end of the band for the Coulds.
     *
     * @return the greatest share without a finding
     */
    public BigDecimal mostCould() {
        return mostCould;
    }

    /**
     * The limit for the age of a confirmation.
     *
     * @return an item is stale when more calendar days than this have passed
     */
    public int staleAfterDays() {
        return staleAfterDays;
    }

    /**
     * The capacity that the Musts have to fit.
     *
     * @return the capacity; empty if it is not checked
     */
    public Optional<BigDecimal> capacity() {
        return Optional.ofNullable(capacity);
    }

    /**
     * The waiver for the share of the Musts.
     *
     * @return the waiver
     */
    public Optional<MustShareWaiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /**
     * The rules as plain data.
     *
     * @return version and limits
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("most-must", mostMust);
        data.put("least-could", leastCould);
        data.put("most-could", mostCould);
        data.put("stale-after-days", staleAfterDays);
        capacity().ifPresent(there -> data.put("capacity", there));
        waiver().ifPresent(granted -> data.put("waiver", granted.data()));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Rules from plain data.
     *
     * @param data the data
     * @return the rules
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of rules
     */
    public static MoscowRules fromData(Map<String, ?> data) {
        return DataObject.root("moscow rules", data).make(root -> {
            root.version(VERSION);
            MoscowRules rules = standard()
                    .withMostMust(root.decimal("most-must"))
                    .withCouldBand(root.decimal("least-could"), root.decimal("most-could"))
                    .withStaleAfterDays(root.integer("stale-after-days"));
            rules = root.has("capacity") ? rules.withCapacity(root.decimal("capacity")) : rules;
            return root.optionalObject("waiver")
                    .map(entry -> entry.make(MustShareWaiver::read))
                    .map(rules::withWaiver)
                    .orElse(rules);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoscowRules that && toData().equals(that.toData());
    }

    @Override
    public int hashCode() {
        return toData().hashCode();
    }

    /**
     * The limits in one line.
     *
     * @return their plain data
     */
    @Override
    public String toString() {
        return "MoSCoW rules " + toData();
    }
}
