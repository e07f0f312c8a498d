package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Removal effects of a Markov chain that remembers the last touches: an estimate, in doubles, by iteration until no
 * probability moves by more than 1e-13. Longer memory fits the journeys seen more closely, and rare sequences worse.
 * The same journeys give the same bits, whatever their order.
 */
public final class MarkovEstimate {

    private static final double STILL = 1e-13;
    private static final int MOST_ROUNDS = 1_000_000;

    private final int order;
    private final double baseRate;
    private final SortedMap<Channel, Double> effects;

    private MarkovEstimate(int order, double baseRate, SortedMap<Channel, Double> effects) {
        this.order = order;
        this.baseRate = baseRate;
        this.effects = Collections.unmodifiableSortedMap(effects);
    }

    /**
     * Estimates the removal effects.
     *
     * @param paths the journeys, also those without a conversion, at least one conversion
     * @param order how many touches the chain remembers, at least 1
     * @return the estimate
     * @throws IllegalArgumentException if no journey with a touch converted
     * @throws ArithmeticException if the iteration does not settle
     */
    public static MarkovEstimate of(ChannelPaths paths, int order) {
        Objects.requireNonNull(paths, "paths");
        Require.atLeast(order, 1, "order of the chain");
        if (paths.total().conversions() == 0) {
            throw new IllegalArgumentException(
                    "no journey with a touch converted, so there is no effect to estimate; give at least one conversion");
        }
        Chain chain = new Chain(paths, order);
        double base = chain.fromStart(null);
        SortedMap<Channel, Double> effects = new TreeMap<>();
        for (Channel channel : paths.channels()) {
            effects.put(channel, 1 - chain.fromStart(channel) / base);
        }
        return new MarkovEstimate(order, base, effects);
    }

    /**
     * How many touches the chain remembers.
     *
     * @return the order
     */
    public int order() {
        return order;
    }

    /**
     * The probability that a journey converts.
     *
     * @return between 0 and 1
     */
    public double baseRate() {
        return baseRate;
    }

    /**
     * The share of the base rate that is lost without a channel.
     *
     * @return an effect between 0 and 1 for every channel
     */
    public SortedMap<Channel, Double> removalEffects() {
        return effects;
    }

    /**
     * The removal effect as a share of all of them.
     *
     * @param channel one of the channels
     * @return between 0 and 1
     * @throws IllegalArgumentException if the channel was not touched
     */
    public double share(Channel channel) {
        Double effect = effects.get(channel);
        if (effect == null) {
            throw new IllegalArgumentException(
                    "channel '" + channel + "' is not among " + effects.keySet() + "; ask for one of these");
        }
        return effect
                / effects.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Order, base rate and effects.
     *
     * @return for example {@code order 2, base rate 0.4, removal effects {Email=0.5}}
     */
    @Override
    public String toString() {
        return "order " + order + ", base rate " + baseRate + ", removal effects " + effects;
    }

    /** The counted steps between memories; place 0 is the start. */
    private static final class Chain {
        private final Map<List<Channel>, Integer> places = new HashMap<>();
        private final List<Map<Integer, Long>> steps = new ArrayList<>();
        private final List<Channel> newest = new ArrayList<>();
        private final List<Long> wins = new ArrayList<>();
        private final List<Long> leaving = new ArrayList<>();
        private static final String LEAVING = "number of steps from a channel";

        Chain(ChannelPaths paths, int order) {
            place(List.of(), Channel.of("start"));
            paths.paths().forEach((path, ends) -> {
                long weight = ends.all();
                int from = 0;
                for (int i = 0; i < path.size(); i++) {
                    int to = place(path.subList(Math.max(0, i + 1 - order), i + 1), path.get(i));
                    steps.get(from).merge(to, weight, Long::sum); // no more than leave
                    leaving.set(from, Counts.sum(leaving.get(from), weight, LEAVING));
                    from = to;
                }
                leaving.set(from, Counts.sum(leaving.get(from), weight, LEAVING));
                wins.set(from, wins.get(from) + ends.conversions());
            });
        }

        private int place(List<Channel> memory, Channel last) {
            Integer known = places.putIfAbsent(List.copyOf(memory), newest.size());
            if (known != null) {
                return known;
            }
            steps.add(new TreeMap<>());
            newest.add(last);
            wins.add(0L);
            leaving.add(0L);
            return newest.size() - 1;
        }

        /** The probability of converting if arrivals at the removed channel, if any, end in nothing. */
        double fromStart(@Nullable Channel removed) {
            double[] reached = new double[newest.size()];
            boolean[] gone = new boolean[reached.length];
            for (int i = 1; i < gone.length; i++) {
                gone[i] = newest.get(i).equals(removed);
            }
            for (int round = 0; round < MOST_ROUNDS; round++) {
                double moved = 0;
                for (int i = reached.length - 1; i >= 0; i--) {
                    double next = gone[i] ? 0 : oneStep(i, reached);
                    moved = Math.max(moved, Math.abs(next - reached[i]));
                    reached[i] = next;
                }
                if (moved <= STILL) {
                    return reached[0];
                }
            }
            throw new ArithmeticException("the probabilities of " + reached.length + " memories still move after "
                    + MOST_ROUNDS + " rounds; choose a lower order");
        }

        private double oneStep(int from, double[] reached) {
            double sum = wins.get(from);
            double others = leaving.get(from);
            for (Map.Entry<Integer, Long> step : steps.get(from).entrySet()) {
                if (step.getKey() == from) {
                    others -= step.getValue(); // staying only delays
                } else {
                    sum += step.getValue() * reached[step.getKey()];
                }
            }
            return sum / others;
        }
    }
}
