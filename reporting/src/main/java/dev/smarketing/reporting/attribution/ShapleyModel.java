package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The Shapley value: what a channel adds to a set of channels, averaged over all orders in which the set can grow.
 * Exact. The games of rates ask for the worth of every set and are limited to {@value #MOST_CHANNELS} channels; a
 * channel can have a negative value there.
 */
public enum ShapleyModel {
    /**
     * A set is worth the conversions of all journeys that touched no other channel. Each conversion is shared
     * equally by its distinct channels, so any number of channels will do.
     */
    CUMULATIVE,
    /** A set is worth the conversion rate of the journeys that touched just these channels; without any, 0. */
    RATE_EXACT,
    /** A set is worth the conversion rate of the journeys that touched no other channel; without any, 0. */
    RATE_SUBSET;

    /** The most channels of a game whose every set is asked for. */
    public static final int MOST_CHANNELS = 12;

    private static final String JOURNEYS = "number of journeys";

    /**
     * Shares the conversions in proportion to the Shapley values.
     *
     * @param paths the journeys, for rates also those without a conversion
     * @return values and shares; shares are undefined if the values add up to 0
     * @throws IllegalArgumentException if a game of rates has more than {@value #MOST_CHANNELS} channels
     */
    public ChannelShares attribute(ChannelPaths paths) {
        Objects.requireNonNull(paths, "paths");
        SortedMap<Channel, BigFraction> values =
                this == CUMULATIVE ? equally(paths) : values(new ArrayList<>(paths.channels()), worths(paths));
        return new ChannelShares(
                values, BigFraction.of(BigInteger.valueOf(paths.total().conversions())));
    }

    /**
     * The Shapley values of the caller's own game.
     *
     * @param channels the channels, at most {@value #MOST_CHANNELS}
     * @param worth what a set of them is worth; asked once for every set that is not empty, the empty one being worth
     *     0
     * @return values and shares; they add up to the worth of all channels together
     * @throws IllegalArgumentException if there are more channels
     */
    public static ChannelShares ofGame(Set<Channel> channels, Function<Set<Channel>, BigDecimal> worth) {
        Objects.requireNonNull(worth, "worth");
        List<Channel> sorted = new ArrayList<>(new TreeSet<>(Require.elements(channels, "channels")));
        requireFew(sorted.size());
        BigFraction[] worths = new BigFraction[1 << sorted.size()];
        worths[0] = BigFraction.ZERO;
        for (int set = 1; set < worths.length; set++) {
            Set<Channel> members = new TreeSet<>();
            for (int i = 0; i < sorted.size(); i++) {
                if ((set >> i & 1) == 1) {
                    members.add(sorted.get(i));
                }
            }
            BigDecimal given = Objects.requireNonNull(worth.apply(Collections.unmodifiableSet(members)), "worth");
            worths[set] = Exact.fraction(given);
        }
        return new ChannelShares(values(sorted, worths), worths[worths.length - 1]);
    }

    private static void requireFew(int channels) {
        if (channels > MOST_CHANNELS) {
            throw new IllegalArgumentException(channels + " channels are more than the " + MOST_CHANNELS
                    + " of a game whose every set is asked for; put rare channels together, or use CUMULATIVE");
        }
    }

    private static SortedMap<Channel, BigFraction> equally(ChannelPaths paths) {
        Objects.requireNonNull(paths, "paths");
        Map<Channel, FractionSum> sums = new TreeMap<>();
        paths.paths().forEach((path, ends) -> {
            Set<Channel> distinct = new TreeSet<>(path);
            BigInteger parts = BigInteger.valueOf(distinct.size());
            distinct.forEach(channel -> sums.computeIfAbsent(channel, any -> new FractionSum())
                    .add(BigInteger.valueOf(ends.conversions()), parts));
        });
        SortedMap<Channel, BigFraction> values = new TreeMap<>();
        sums.forEach((channel, sum) -> values.put(channel, sum.total()));
        return values;
    }

    private BigFraction[] worths(ChannelPaths paths) {
        List<Channel> channels = new ArrayList<>(paths.channels());
        requireFew(channels.size());
        long[] conversions = new long[1 << channels.size()];
        long[] journeys = new long[conversions.length];
        paths.paths().forEach((path, ends) -> {
            int set = 0;
            for (Channel channel : path) {
                set |= 1 << Collections.binarySearch(channels, channel);
            }
            conversions[set] += ends.conversions(); // no more than journeys
            journeys[set] = Counts.sum(journeys[set], ends.all(), JOURNEYS);
        });
        if (this == RATE_SUBSET) {
            addSubsets(conversions, channels.size());
            addSubsets(journeys, channels.size());
        }
        BigFraction[] worths = new BigFraction[conversions.length];
        for (int set = 0; set < worths.length; set++) {
            worths[set] = journeys[set] == 0
                    ? BigFraction.ZERO
                    : BigFraction.of(BigInteger.valueOf(conversions[set]), BigInteger.valueOf(journeys[set]));
        }
        return worths;
    }

    private static void addSubsets(long[] counts, int channels) {
        for (int i = 0; i < channels; i++) {
            for (int set = 0; set < counts.length; set++) {
                if ((set >> i & 1) == 1) {
                    counts[set] = Counts.sum(counts[set], counts[set ^ 1 << i], JOURNEYS);
                }
            }
        }
    }

    /** The value of i: over all sets S without i, |S|! (n - |S| - 1)! / n! times what i adds to S. */
    private static SortedMap<Channel, BigFraction> values(List<Channel> channels, BigFraction[] worths) {
        int n = channels.size();
        BigInteger[] factorials = new BigInteger[n + 1];
        factorials[0] = BigInteger.ONE;
        for (int i = 1; i <= n; i++) {
            factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
        }
        SortedMap<Channel, BigFraction> values = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            FractionSum sum = new FractionSum();
            for (int set = 0; set < worths.length; set++) {
                int others = Integer.bitCount(set);
                if ((set >> i & 1) == 0) {
                    BigInteger orders = factorials[others].multiply(factorials[n - others - 1]);
                    add(sum, worths[set | 1 << i], orders);
                    add(sum, worths[set], orders.negate());
                }
            }
            values.put(channels.get(i), sum.total().divide(BigFraction.of(factorials[n])));
        }
        return values;
    }

    private static void add(FractionSum sum, BigFraction worth, BigInteger times) {
        sum.add(worth.getNumerator().multiply(times), worth.getDenominator());
    }
}
