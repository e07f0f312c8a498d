package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * How often each sequence of channels ended in a conversion, and how often in none: all that the models that learn
 * from journeys need. Journeys without a touch that counts are kept apart. Sets of different journeys merge.
 */
public final class ChannelPaths {

    private static final Comparator<List<Channel>> BY_CHANNELS = ChannelPaths::compare;
    private static final ChannelPaths NONE = new ChannelPaths(new TreeMap<>(BY_CHANNELS), null);

    private final Map<List<Channel>, Ends> paths;
    private final @Nullable Money value;

    private ChannelPaths(Map<List<Channel>, Ends> paths, @Nullable Money value) {
        this.paths = Collections.unmodifiableMap(paths);
        this.value = value;
    }

    /**
     * How a sequence of channels ended.
     *
     * @param conversions how often in a conversion
     * @param nulls how often without one
     */
    public record Ends(long conversions, long nulls) {
        /**
         * How a sequence of channels ended.
         *
         * @param conversions how often in a conversion, 0 or more
         * @param nulls how often without one, 0 or more
         * @throws ArithmeticException if a long does not hold both together
         */
        public Ends {
            Require.atLeast(conversions, 0L, "number of conversions");
            Require.atLeast(nulls, 0L, "number of journeys without conversion");
            Counts.sum(conversions, nulls, "number of journeys");
        }

        Ends plus(Ends other) {
            return new Ends(
                    Counts.sum(conversions, other.conversions, "number of conversions"),
                    Counts.sum(nulls, other.nulls, "number of journeys without conversion"));
        }

        long all() {
            return conversions + nulls;
        }
    }

    /**
     * No journey yet.
     *
     * @return nothing
     */
    public static ChannelPaths none() {
        return NONE;
    }

    /**
     * These journeys and some more along one sequence of channels, their value unknown.
     *
     * @param path the channels, the first touch first
     * @param conversions how many ended in a conversion
     * @param nulls how many did not
     * @return all of them
     */
    public ChannelPaths with(List<Channel> path, long conversions, long nulls) {
        Map<List<Channel>, Ends> more = new TreeMap<>(BY_CHANNELS);
        more.putAll(paths);
        more.merge(Require.elements(path, "path"), new Ends(conversions, nulls), Ends::plus);
        return new ChannelPaths(more, value);
    }

    /**
     * The paths of journeys; a journey given twice counts once.
     *
     * @param journeys the journeys, in any order
     * @param rules which touches count
     * @return their paths
     * @throws IllegalArgumentException if two journeys have one id and differ
     */
    public static ChannelPaths of(Collection<Journey> journeys, JourneyRules rules) {
        return AttributionModel.distinct(journeys).stream().collect(collector(rules));
    }

    /**
     * The paths of a stream of journeys, each in it once.
     *
     * @param rules which touches count
     * @return a collector for sequential and parallel streams
     */
    public static Collector<Journey, ?, ChannelPaths> collector(JourneyRules rules) {
        Objects.requireNonNull(rules, "rules");
        return Collector.of(
                Counting::new,
                (counting, journey) -> counting.add(journey, rules),
                Counting::plus,
                Counting::finish,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * These and the paths of other journeys.
     *
     * @param other the paths of journeys that are not among these
     * @return both together
     */
    public ChannelPaths plus(ChannelPaths other) {
        Objects.requireNonNull(other, "other");
        Map<List<Channel>, Ends> both = new TreeMap<>(BY_CHANNELS);
        both.putAll(paths);
        other.paths.forEach((path, ends) -> both.merge(path, ends, Ends::plus));
        return new ChannelPaths(both, CreditSum.sum(value, other.value));
    }

    /**
     * The sequences with at least one touch.
     *
     * @return how each ended, sorted by the names of the channels
     */
    public Map<List<Channel>, Ends> paths() {
        Map<List<Channel>, Ends> touched = new TreeMap<>(BY_CHANNELS);
        touched.putAll(paths);
        touched.remove(List.<Channel>of());
        return Collections.unmodifiableMap(touched);
    }

    /**
     * The channels.
     *
     * @return every channel of a sequence, sorted
     */
    public NavigableSet<Channel> channels() {
        NavigableSet<Channel> all = new TreeSet<>();
        paths.keySet().forEach(all::addAll);
        return Collections.unmodifiableNavigableSet(all);
    }

    /**
     * The journeys with at least one touch.
     *
     * @return how they ended
     */
    public Ends total() {
        return paths().values().stream().reduce(new Ends(0, 0), Ends::plus);
    }

    /**
     * The journeys without a touch that counts; no model gives their conversions to anybody.
     *
     * @return how they ended
     */
    public Ends untouched() {
        return paths.getOrDefault(List.<Channel>of(), new Ends(0, 0));
    }

    /**
     * The value of the conversions with at least one touch.
     *
     * @return the sum of the reported values, empty if none is
     */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    private static int compare(List<Channel> one, List<Channel> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelPaths that && paths.equals(that.paths) && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paths, value);
    }

    /**
     * The sequences and how they ended.
     *
     * @return for example {@code {[Search, Email]=Ends[conversions=2, nulls=5]}}
     */
    @Override
    public String toString() {
        return paths.toString();
    }

    /** Lives only while journeys are read. */
    private static final class Counting {
        private final Map<List<Channel>, Ends> paths = new HashMap<>();
        private @Nullable Money value;

        private void add(Journey journey, JourneyRules rules) {
            List<Channel> channels = rules.path(journey).channels();
            paths.merge(channels, journey.isConverted() ? new Ends(1, 0) : new Ends(0, 1), Ends::plus);
            if (!channels.isEmpty()) {
                value = CreditSum.sum(value, journey.value().orElse(null));
            }
        }

        private Counting plus(Counting other) {
            other.paths.forEach((path, ends) -> paths.merge(path, ends, Ends::plus));
            value = CreditSum.sum(value, other.value);
            return this;
        }

        private ChannelPaths finish() {
            Map<List<Channel>, Ends> sorted = new TreeMap<>(BY_CHANNELS);
            sorted.putAll(paths);
            return new ChannelPaths(sorted, value);
        }
    }
}
