package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Amount;
import dev.smarketing.core.metric.MetricValue.Quantity;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.metric.MetricValue.Undefined;
import dev.smarketing.core.metric.MetricValue.UnitCost;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.reporting.kpi.Comparison;
import dev.smarketing.reporting.kpi.MixAndRate;
import dev.smarketing.reporting.kpi.PriceAndVolume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one week to the next, and why. The causes of one level add up to the change exactly.
 *
 * @param metric the metric
 * @param label what people call the row; empty for the name of the metric
 * @param figure the newer figure beside the older one
 * @param causes why, the strongest first within each kind; empty where the figures do not say
 */
public record WhatChanged(Metric metric, String label, Comparison figure, List<Cause> causes) {

    /** What a cause is. */
    public enum Kind {
        /** The shares of the parts changed. */
        MIX,
        /** The parts themselves got better or worse. */
        RATE,
        /** Both at once. */
        INTERACTION,
        /** One part brought more or less. */
        PART,
        /** Of the money spent: units cost something else. */
        PRICE,
        /** Of the money spent: there were more or fewer units. */
        VOLUME
    }

    /**
     * One cause.
     *
     * @param kind what it is
     * @param part the part that it comes from; empty for all parts together
     * @param effect what it did to the figure; of price and volume what it did to the money spent
     */
    public record Cause(Kind kind, String part, MetricValue effect) {
        /**
         * One cause.
         *
         * @param kind what it is
         * @param part the part that it comes from
         * @param effect what it did
         */
        public Cause {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(effect, "effect");
        }
    }

    /**
     * A change and its causes.
     *
     * @param metric the metric
     * @param label what people call the row; empty for the name of the metric
     * @param figure the newer figure beside the older one
     * @param causes why
     */
    public WhatChanged {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(figure, "figure");
        causes = Require.elements(causes, "causes");
    }

    /**
     * Why a rate or a cost per result changed.
     *
     * @param metric the metric
     * @param before the figure of each part before
     * @param after the figure of each part after
     * @param convention who gets what mix and rate do together
     * @return mix, rate and, in three terms, the interaction, in total and by part; of money also price and volume
     * @throws IllegalArgumentException if the figures are not quotients that can be weighed; see {@link MixAndRate#of}
     */
    public static WhatChanged ofRates(
            Metric metric,
            Map<String, MetricValue> before,
            Map<String, MetricValue> after,
            MixAndRate.Convention convention) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        MixAndRate explained = MixAndRate.of(before, after, convention);
        Comparison figure = Comparison.of(pooled(after), pooled(before));
        List<Cause> causes = new ArrayList<>();
        for (Kind kind : List.of(Kind.MIX, Kind.RATE, Kind.INTERACTION)) {
            if (kind == Kind.INTERACTION && convention != MixAndRate.Convention.THREE_TERM) {
                continue;
            }
            causes.add(new Cause(kind, "", effect(kind, explained.total())));
            causes.addAll(strongestFirst(
                    explained.parts().stream().map(part -> new Cause(kind, part.part(), effect(kind, part)))));
        }
        if (figure.actual() instanceof UnitCost && figure.reference() instanceof UnitCost) {
            PriceAndVolume spend = PriceAndVolume.of(figure.reference(), figure.actual());
            causes.add(new Cause(Kind.PRICE, "", spend.price()));
            causes.add(new Cause(Kind.VOLUME, "", spend.volume()));
        }
        return new WhatChanged(metric, "", figure, causes);
    }

    /**
     * Which parts changed a sum.
     *
     * @param metric the metric
     * @param before the count or amount of each part before
     * @param after the count or amount of each part after
     * @return the change of each part; a part that is not named brought nothing
     * @throws IllegalArgumentException if a figure is neither a count nor an amount
     */
    public static WhatChanged ofSums(Metric metric, Map<String, MetricValue> before, Map<String, MetricValue> after) {
        Require.entries(before, "before");
        Require.entries(after, "after");
        Comparison figure = Comparison.of(pooled(after), pooled(before));
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Cause> causes = new ArrayList<>();
        for (String name : names) {
            MetricValue sample = figure.actual();
            MetricValue effect = Comparison.of(orNothing(after.get(name), sample), orNothing(before.get(name), sample))
                    .difference();
            causes.add(new Cause(Kind.PART, name, effect));
        }
        return new WhatChanged(metric, "", figure, strongestFirst(causes.stream()));
    }

    /** The last complete week against the one before, where both are known by parts. */
    static @Nullable WhatChanged between(ScoreboardRow row, WeeklyPeriod period, Readings readings, int complete) {
        if (complete == 0) {
            return null;
        }
        Map<String, MetricValue> after = readings.parts(row.id(), period.start().plusWeeks(complete - 1L));
        Map<String, MetricValue> before =
                readings.parts(row.id(), period.start().plusWeeks(complete - 2L));
        if (after.isEmpty() || before.isEmpty()) {
            return null;
        }
        WhatChanged changed;
        if (areSums(before) && areSums(after)) {
            changed = ofSums(row.metric(), before, after);
        } else if (canBeWeighed(before) && canBeWeighed(after)) {
            changed = ofRates(row.metric(), before, after, MixAndRate.Convention.MIDPOINT);
        } else {
            changed = new WhatChanged(row.metric(), "", Comparison.of(pooled(after), pooled(before)), List.of());
        }
        return changed.labelled(row);
    }

    private WhatChanged labelled(ScoreboardRow row) {
        String own = row.label(Language.ENGLISH);
        return new WhatChanged(metric, own.equals(metric.heading(Language.ENGLISH)) ? "" : own, figure, causes);
    }

    private static boolean areSums(Map<String, MetricValue> parts) {
        return parts.values().stream().allMatch(value -> value instanceof Quantity || value instanceof Amount);
    }

    /** Quotients with a base above 0, or nothing at all, and a base somewhere. */
    private static boolean canBeWeighed(Map<String, MetricValue> parts) {
        return parts.values().stream().allMatch(WhatChanged::canBeWeighed)
                && parts.values().stream().anyMatch(MetricValue::isValue);
    }

    private static boolean canBeWeighed(MetricValue value) {
        if (value instanceof Ratio ratio) {
            return ratio.whole().signum() > 0;
        }
        if (value instanceof UnitCost cost) {
            return cost.units().signum() > 0;
        }
        return value instanceof Undefined undefined
                && Numbers.of(undefined.numerator()).signum() == 0;
    }

    private static MetricValue pooled(Map<String, MetricValue> parts) {
        return parts.values().stream().reduce(MetricValue::pooledWith).orElse(new MetricValue.NotReported());
    }

    private static MetricValue orNothing(@Nullable MetricValue value, MetricValue sample) {
        if (value != null) {
            return value;
        }
        return sample instanceof Amount amount
                ? MetricValue.amount(Money.zero(amount.money().currency()))
                : MetricValue.count(0);
    }

    private static MetricValue effect(Kind kind, MixAndRate.Effects effects) {
        return switch (kind) {
            case MIX -> effects.mix();
            case RATE -> effects.rate();
            default -> effects.interaction();
        };
    }

    private static List<Cause> strongestFirst(Stream<Cause> causes) {
        return causes.sorted((one, other) -> strength(other).compareTo(strength(one)))
                .toList();
    }

    private static BigFraction strength(Cause cause) {
        return cause.effect().isValue() ? Numbers.of(cause.effect()).abs() : BigFraction.ZERO;
    }

    /**
     * For people: the change, then its strongest causes.
     *
     * @param language the language
     * @return one line
     */
    public String toText(Language language) {
        return ChangeText.of(this, language);
    }
}
