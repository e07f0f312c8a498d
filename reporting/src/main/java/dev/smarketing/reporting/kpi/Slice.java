package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.NotApplicable;
import dev.smarketing.core.metric.MetricValue.NotReported;
import dev.smarketing.core.metric.MetricValue.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One channel (or campaign, or month): the unit that a pooled figure uses or leaves out. */
final class Slice {

    static final Comparator<Slice> CANONICAL = Comparator.comparing(Slice::name).thenComparing(Slice::canonicalText);

    private static final MetricValue NOT_APPLICABLE = new NotApplicable();
    private static final MetricValue NOT_REPORTED = new NotReported();

    private final String name;
    private final List<Tally> tallies;

    Slice(String name, Collection<Tally> tallies) {
        this.name = name;
        List<Tally> sorted = new ArrayList<>(tallies);
        sorted.sort(Comparator.comparing(Tally::canonicalText));
        this.tallies = List.copyOf(sorted);
    }

    String name() {
        return name;
    }

    List<Tally> tallies() {
        return tallies;
    }

    String canonicalText() {
        return name + tallies.stream().map(Tally::canonicalText).toList();
    }

    /** The sums of the rows without a gap among the needed measures, or nothing if a measure stays without a sum. */
    Map<Measure, BigDecimal> inScope(List<Measure> needs) {
        Map<Measure, BigDecimal> sums = new HashMap<>();
        for (Tally tally : tallies) {
            if (needs.stream().noneMatch(measure -> tally.gap(measure) != null)) {
                addTo(sums, tally, needs);
            }
        }
        return sums.size() == needs.size() ? sums : Map.of();
    }

    private static void addTo(Map<Measure, BigDecimal> sums, Tally tally, List<Measure> needs) {
        for (Measure measure : needs) {
            BigDecimal sum = tally.sum(measure);
            if (sum != null) {
                sums.merge(measure, sum, BigDecimal::add);
            }
        }
    }

    /** How often a measure was read: 0, 1, or 2 for more than once. */
    int readings(Measure measure, List<Measure> needs) {
        int readings = 0;
        for (Tally tally : tallies) {
            boolean used = needs.stream().noneMatch(needed -> tally.gap(needed) != null);
            if (used && tally.sum(measure) != null) {
                readings += tally.mixed().contains(measure) ? 2 : 1;
            }
        }
        return Math.min(readings, 2);
    }

    /** This slice where the figures of several stand side by side and do not make one. */
    Set<LeftOut> apart(Measure measure, Formula formula) {
        Map<Measure, BigDecimal> sums = inScope(formula.needs());
        if (sums.isEmpty()) {
            return leftOut(formula.needs());
        }
        BigDecimal own = Objects.requireNonNull(sums.get(measure));
        MetricValue reason = readings(measure, formula.needs()) > 1 ? NOT_REPORTED : new Quantity(own);
        return Set.of(new LeftOut(name, measure, reason, false));
    }

    /** What of this slice a figure over the needed measures cannot use. */
    Set<LeftOut> leftOut(List<Measure> needs) {
        return inScope(needs).isEmpty() ? Set.of(wholly(needs)) : partly(needs);
    }

    private LeftOut wholly(List<Measure> needs) {
        List<LeftOut> reasons = new ArrayList<>();
        for (Measure measure : needs) {
            if (tallies.stream().noneMatch(tally -> tally.sum(measure) != null)) {
                reasons.add(new LeftOut(name, measure, reasonWithoutSum(measure), false));
            }
        }
        for (LeftOut reason : reasons) {
            if (reason.reason().equals(NOT_APPLICABLE)) {
                return reason;
            }
        }
        // without any such reason every measure has a sum somewhere, but never in rows free of gaps
        return reasons.isEmpty() ? firstGap(needs) : reasons.get(0);
    }

    private MetricValue reasonWithoutSum(Measure measure) {
        List<MetricValue> said = tallies.stream()
                .filter(tally -> tally.gaps().containsKey(measure))
                .map(tally -> tally.gaps().get(measure))
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : NOT_REPORTED;
    }

    private LeftOut firstGap(List<Measure> needs) {
        for (Measure measure : needs) {
            for (Tally tally : tallies) {
                MetricValue gap = tally.gap(measure);
                if (gap != null) {
                    return new LeftOut(name, measure, gap, false);
                }
            }
        }
        throw new IllegalStateException("'" + name + "' has all of " + needs + " and cannot be left out");
    }

    /** Rows that lack a measure matter if they bring another one, or if the measure should have been there. */
    private Set<LeftOut> partly(List<Measure> needs) {
        Set<LeftOut> left = new LinkedHashSet<>();
        for (Tally tally : tallies) {
            boolean bringsSomething =
                    needs.size() == 1 || needs.stream().anyMatch(measure -> tally.sum(measure) != null);
            for (Measure measure : needs) {
                MetricValue gap = tally.gap(measure);
                if (gap != null && (bringsSomething || !gap.equals(NOT_APPLICABLE))) {
                    left.add(new LeftOut(name, measure, gap, true));
                }
            }
        }
        return left;
    }
}
