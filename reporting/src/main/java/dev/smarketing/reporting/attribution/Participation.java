package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In how many conversions a channel took part, and what they were worth: every channel of a path gets the whole. The
 * figures of channels overlap and must not be added, which is why there is no total; channels assisted where they took
 * part without being the last.
 */
public final class Participation {

    private final SortedMap<Channel, Part> parts;

    private Participation(SortedMap<Channel, Part> parts) {
        this.parts = Collections.unmodifiableSortedMap(parts);
    }

    /**
     * The part of one channel.
     *
     * @param conversions the conversions with at least one touch on the channel
     * @param closed those of them whose last touch was on the channel
     * @param value the sum of their reported values, empty if none is
     */
    public record Part(long conversions, long closed, Optional<Money> value) {
        /**
         * The part of one channel.
         *
         * @param conversions the conversions with at least one touch on the channel
         * @param closed those of them whose last touch was on the channel
         * @param value the sum of their reported values
         */
        public Part {
            Objects.requireNonNull(value, "value");
        }

        /**
         * The assisted conversions.
         *
         * @return those in which the channel took part without being the last
         */
        public long assisted() {
            return conversions - closed;
        }

        private Part plus(Part other) {
            return new Part(
                    Math.addExact(conversions, other.conversions),
                    Math.addExact(closed, other.closed),
                    Optional.ofNullable(CreditSum.sum(or(value), or(other.value))));
        }

        private static @Nullable Money or(Optional<Money> value) {
            return value.orElse(null);
        }
    }

    /**
     * Counts participation.
     *
     * @param journeys the journeys, in any order; those without a conversion do not matter, one given twice counts
     *     once
     * @param rules which touches count
     * @return the parts
     * @throws IllegalArgumentException if two journeys have one id and differ
     */
    public static Participation of(Collection<Journey> journeys, JourneyRules rules) {
        Objects.requireNonNull(rules, "rules");
        SortedMap<Channel, Part> parts = new TreeMap<>();
        for (Journey journey : AttributionModel.distinct(journeys)) {
            JourneyPath path = rules.path(journey);
            if (journey.isConverted()) {
                for (Channel channel : new TreeSet<>(path.channels())) {
                    boolean last =
                            path.channels().get(path.touches().size() - 1).equals(channel);
                    parts.merge(channel, new Part(1, last ? 1 : 0, journey.value()), Part::plus);
                }
            }
        }
        return new Participation(parts);
    }

    /**
     * The parts.
     *
     * @return one a channel, sorted by name
     */
    public Map<Channel, Part> byChannel() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participation participation && parts.equals(participation.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * The parts.
     *
     * @return for example {@code {Search=Part[conversions=6, closed=2, value=Optional[EUR 9.00]]}}
     */
    @Override
    public String toString() {
        return parts.toString();
    }
}
