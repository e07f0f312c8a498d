package dev.smarketing.core.lead;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Maps the spellings that tools use to one channel each. Case, and what separates words (spaces, hyphens,
 * underscores), do not matter: "Paid Search", "paid_search" and "PAID-SEARCH " are one spelling. A spelling
 * that is not listed is never guessed.
 */
public final class ChannelAliases {

    private final Map<String, Channel> bySpelling;

    private ChannelAliases(Map<String, Channel> bySpelling) {
        this.bySpelling = Collections.unmodifiableMap(bySpelling);
    }

    /**
     * No channels yet.
     *
     * @return the empty map
     */
    public static ChannelAliases none() {
        return new ChannelAliases(Map.of());
    }

    /**
     * This map and one more channel, known by its own name and other spellings.
     *
     * @param channel the channel
     * @param spellings further spellings of it
     * @return the map
     * @throws IllegalArgumentException if a spelling already stands for another channel
     */
    public ChannelAliases with(Channel channel, String... spellings) {
        Map<String, Channel> copy = new HashMap<>(bySpelling);
        add(copy, channel, channel.name());
        for (String spelling : spellings) {
            add(copy, channel, spelling);
        }
        return new ChannelAliases(copy);
    }

    private static void add(Map<String, Channel> map, Channel channel, String spelling) {
        Channel earlier = map.put(normalized(spelling), channel);
        if (earlier != null && !earlier.equals(channel)) {
            throw new IllegalArgumentException("'" + spelling + "' already stands for channel '" + earlier
                    + "' and cannot stand for '" + channel + "'; give it to one of them");
        }
    }

    /**
     * The channel of a spelling.
     *
     * @param spelling as a tool writes it
     * @return the channel, empty if the spelling is not listed
     */
    public Optional<Channel> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(normalized(spelling)));
    }

    /**
     * The channel of a spelling that has to be listed.
     *
     * @param spelling as a tool writes it
     * @return the channel
     * @throws IllegalArgumentException if the spelling is not listed
     */
    public Channel channelOf(String spelling) {
        return find(spelling)
                .orElseThrow(() -> new IllegalArgumentException("'" + spelling + "' stands for none of the channels "
                        + new TreeSet<>(bySpelling.values()) + "; add it as a spelling of one of them"));
    }

    /**
     * The spellings of some data that are not listed.
     *
     * @param spellings as tools write them
     * @return those without a channel, sorted
     */
    public Set<String> unknownAmong(List<String> spellings) {
        Set<String> unknown = new TreeSet<>();
        spellings.stream().filter(spelling -> find(spelling).isEmpty()).forEach(unknown::add);
        return Collections.unmodifiableSet(unknown);
    }

    private static String normalized(String spelling) {
        String text = spelling.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "spelling of a channel is blank; give it at least one visible character");
        }
        return text;
    }
}
