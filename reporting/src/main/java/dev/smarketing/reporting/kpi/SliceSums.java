package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one line of a report, added up in place. Stocks are not added over days: of each series (the rows that
 * differ only in their day) the last reading counts.
 */
final class SliceSums {

    private final Map<Map<Measure, MetricValue>, Running> bySameGaps = new HashMap<>();
    private final Map<Series, TreeMap<LocalDate, Running>> stocks = new HashMap<>();

    /** What is read again and again of one thing. */
    private record Series(Object of, Measure measure) {}

    /** Sums under way. */
    private static final class Running {
        private final Map<Measure, BigDecimal> sums = new HashMap<>();
        private final Set<Measure> mixed = new HashSet<>();
        private final Set<ExchangeRate> rates = new HashSet<>();
        private @Nullable Currency currency;

        void add(Measure measure, BigDecimal number) {
            BigDecimal sum = sums.get(measure);
            sums.put(measure, sum == null ? number : sum.add(number));
            if (sum != null && measure.isSingle()) {
                mixed.add(measure);
            }
        }

        void in(@Nullable Currency other, Set<ExchangeRate> by) {
            currency = Tally.oneOf(currency, other);
            rates.addAll(by);
        }

        void add(Running other) {
            in(other.currency, other.rates);
            other.sums.forEach(this::add);
            mixed.addAll(other.mixed);
        }

        Tally tally(Map<Measure, MetricValue> gaps) {
            return new Tally(sums, gaps, currency, mixed, rates);
        }
    }

    void add(ChannelFact fact) {
        for (Tally tally : fact.metrics().tallies()) {
            Running running = bySameGaps.computeIfAbsent(tally.gaps(), key -> new Running());
            running.in(tally.currency(), tally.rates());
            for (Map.Entry<Measure, BigDecimal> part : tally.sums().entrySet()) {
                if (part.getKey().isStock()) {
                    Running stock = stock(
                            new Series(fact.series(), part.getKey()),
                            fact.date().orElse(LocalDate.MIN));
                    stock.in(tally.currency(), tally.rates());
                    stock.add(part.getKey(), part.getValue());
                } else {
                    running.add(part.getKey(), part.getValue());
                }
            }
        }
    }

    /** Sums that hold no stock. */
    void add(Tally flows) {
        Running running = bySameGaps.computeIfAbsent(flows.gaps(), key -> new Running());
        running.in(flows.currency(), flows.rates());
        flows.sums().forEach(running::add);
    }

    private Running stock(Series series, LocalDate day) {
        return stocks.computeIfAbsent(series, key -> new TreeMap<>()).computeIfAbsent(day, key -> new Running());
    }

    void addAll(SliceSums other) {
        other.bySameGaps.forEach((gaps, running) ->
                bySameGaps.computeIfAbsent(gaps, key -> new Running()).add(running));
        other.stocks.forEach((series, days) ->
                days.forEach((day, running) -> stock(series, day).add(running)));
    }

    /** The line by itself. */
    List<Tally> tallies() {
        return tallies(List.of(this));
    }

    /** The line as a part of a total: stocks that another line read later stand apart. */
    List<Tally> tallies(Collection<SliceSums> all) {
        List<Tally> tallies = new ArrayList<>();
        bySameGaps.forEach((gaps, running) -> tallies.add(running.tally(gaps)));
        Running last = new Running();
        stocks.forEach((series, days) -> {
            Running reading = days.lastEntry().getValue();
            boolean read = all.stream().anyMatch(other -> other.isLater(series, days.lastKey()));
            if (read) {
                tallies.add(new Tally(
                        Map.of(),
                        Map.of(series.measure(), value(series.measure(), reading)),
                        null,
                        Set.of(),
                        Set.of()));
            } else {
                last.add(reading);
            }
        });
        if (!last.sums.isEmpty()) {
            tallies.add(last.tally(Map.of()));
        }
        return tallies;
    }

    private boolean isLater(Series series, LocalDate day) {
        TreeMap<LocalDate, Running> own = stocks.get(series);
        return own != null && own.lastKey().isAfter(day);
    }

    private static MetricValue value(Measure measure, Running reading) {
        return Formula.of(measure).value(reading.sums, reading.currency);
    }
}
