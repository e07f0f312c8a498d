package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The removal effects of a first-order Markov chain: from the start over channels to a conversion or to nothing, the
 * steps counted over all journeys. The removal effect of a channel is the share of the chain's conversion probability
 * that is lost if every arrival at the channel ends in nothing; channels share the conversions in proportion to it. A
 * channel that follows itself changes nothing.
 *
 * <p>All fractions are exact, from one inversion in whole numbers, for up to {@value #MOST_CHANNELS} channels; for
 * longer memory see {@link MarkovEstimate}.
 */
public final class MarkovModel {

    /** The most channels of an exact chain. */
    public static final int MOST_CHANNELS = 64;

    private static final MarkovModel FIRST_ORDER = new MarkovModel();

    private MarkovModel() {}

    /**
     * The chain in which the next step depends on the present channel only.
     *
     * @return the model
     */
    public static MarkovModel firstOrder() {
        return FIRST_ORDER;
    }

    /**
     * The probability that a journey converts, which is the share of the journeys with a touch that did.
     *
     * @param paths the journeys
     * @return conversions of conversions and others; undefined without journeys
     */
    public MetricValue baseRate(ChannelPaths paths) {
        Objects.requireNonNull(paths, "paths");
        ChannelPaths.Ends total = paths.total();
        return MetricValue.ratio(total.conversions(), total.all());
    }

    /**
     * Shares the conversions in proportion to the removal effects.
     *
     * @param paths the journeys, also those without a conversion
     * @return effects and shares; without conversions every effect is 0 and every share undefined
     * @throws IllegalArgumentException if there are more than {@value #MOST_CHANNELS} channels
     */
    public ChannelShares attribute(ChannelPaths paths) {
        Objects.requireNonNull(paths, "paths");
        List<Channel> channels = new ArrayList<>(paths.channels());
        if (channels.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException(channels.size() + " channels are more than the " + MOST_CHANNELS
                    + " of an exact chain; put rare channels together, or use MarkovEstimate");
        }
        TreeMap<Channel, BigFraction> effects = new TreeMap<>();
        if (paths.total().conversions() == 0) {
            channels.forEach(channel -> effects.put(channel, BigFraction.ZERO));
            return new ChannelShares(effects, BigFraction.ZERO);
        }
        Steps steps = new Steps(channels, paths);
        BigInteger[][] inverse = WholeInverse.of(steps.equations());
        BigInteger[] converting = steps.converting(inverse);
        BigInteger base = steps.fromStart(converting);
        for (int k = 0; k < channels.size(); k++) {
            // probability to ever arrive x conversions from there on, over the conversions of the start
            BigInteger arriving = BigInteger.ZERO;
            for (int j = 0; j < channels.size(); j++) {
                arriving = arriving.add(steps.starts(j).multiply(inverse[j][k]));
            }
            effects.put(
                    channels.get(k), BigFraction.of(arriving.multiply(converting[k]), inverse[k][k].multiply(base)));
        }
        return new ChannelShares(
                effects, BigFraction.of(BigInteger.valueOf(paths.total().conversions())));
    }

    /** The counted steps of the chain. */
    private static final class Steps {
        private final int size;
        private final long[] starts;
        private final long[] wins;
        private final long[] leaving;
        private final long[][] to;

        Steps(List<Channel> channels, ChannelPaths paths) {
            size = channels.size();
            starts = new long[size];
            wins = new long[size];
            leaving = new long[size];
            to = new long[size][size];
            Map<Channel, Integer> places = new TreeMap<>();
            channels.forEach(channel -> places.put(channel, places.size()));
            paths.paths()
                    .forEach(
                            (path, ends) -> count(path.stream().map(places::get).toList(), ends));
        }

        private void count(List<Integer> path, ChannelPaths.Ends ends) {
            long weight = ends.all();
            starts[path.get(0)] = Counts.sum(starts[path.get(0)], weight, "number of journeys");
            for (int i = 0; i < path.size(); i++) {
                int from = path.get(i);
                leaving[from] = Counts.sum(leaving[from], weight, "number of steps from a channel");
                if (i + 1 < path.size()) {
                    to[from][path.get(i + 1)] += weight;
                } else {
                    wins[from] += ends.conversions();
                }
            }
        }

        /** (I - Q) with every row times its count: whole numbers. */
        BigInteger[][] equations() {
            BigInteger[][] rows = new BigInteger[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    rows[i][j] = BigInteger.valueOf(i == j ? leaving[i] - to[i][i] : -to[i][j]);
                }
            }
            return rows;
        }

        /** From each channel to a conversion, times the determinant of the equations. */
        BigInteger[] converting(BigInteger[][] inverse) {
            BigInteger[] reached = new BigInteger[size];
            for (int i = 0; i < size; i++) {
                reached[i] = BigInteger.ZERO;
                for (int j = 0; j < size; j++) {
                    reached[i] = reached[i].add(inverse[i][j].multiply(BigInteger.valueOf(wins[j])));
                }
            }
            return reached;
        }

        BigInteger fromStart(BigInteger[] ofChannels) {
            BigInteger sum = BigInteger.ZERO;
            for (int j = 0; j < size; j++) {
                sum = sum.add(starts(j).multiply(ofChannels[j]));
            }
            return sum;
        }

        BigInteger starts(int channel) {
            return BigInteger.valueOf(starts[channel]);
        }
    }
}
