package dev.smarketing.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Attribution as one writes it for one purpose: whole cents by largest remainder, conversions in doubles. */
final class PlainAttribution {

    /** Credit in cents by place of the channel; the last one is unattributed. */
    final long[] cents = new long[Sale.CHANNELS.size() + 1];

    /** The same in conversions. */
    final double[] conversions = new double[Sale.CHANNELS.size() + 1];

    /** Shares equally, or 40 % for the first, 40 % for the last, 20 % for those between. */
    static PlainAttribution of(List<Sale> sales, boolean byPosition) {
        PlainAttribution credit = new PlainAttribution();
        for (Sale sale : sales) {
            credit.add(sale, byPosition);
        }
        return credit;
    }

    private void add(Sale sale, boolean byPosition) {
        List<Sale.Visit> path = sale.path();
        int touches = path.size();
        if (touches == 0) {
            cents[Sale.CHANNELS.size()] += sale.cents();
            conversions[Sale.CHANNELS.size()]++;
            return;
        }
        long[] weights = new long[touches];
        for (int i = 0; i < touches; i++) {
            weights[i] = byPosition && touches > 2 ? i == 0 || i == touches - 1 ? 2L * (touches - 2) : 1 : 1;
        }
        long whole = LongStream.of(weights).sum();
        long[] parts = new long[touches];
        long left = sale.cents();
        for (int i = 0; i < touches; i++) {
            parts[i] = sale.cents() * weights[i] / whole;
            left -= parts[i];
        }
        IntStream.range(0, touches)
                .boxed()
                .sorted((a, b) -> Long.compare(sale.cents() * weights[b] % whole, sale.cents() * weights[a] % whole))
                .limit(left)
                .forEach(i -> parts[i]++);
        for (int i = 0; i < touches; i++) {
            cents[path.get(i).channel()] += parts[i];
            conversions[path.get(i).channel()] += (double) weights[i] / whole;
        }
    }
}
