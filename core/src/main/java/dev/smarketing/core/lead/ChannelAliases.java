package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Maps the spellings that tools use to one channel each. Case, and what separates words (spaces, hyphens,
 * underscores), do not matter: "Paid Search", "paid_search" and "PAID-SEARCH " are one spelling. A spelling
 * that is not listed is never guessed.
 */
public final class ChannelAliases {

    private final Map<Channel, Set<String>> spellings;
    private final Map<String, Channel> bySpelling;

    private ChannelAliases(Map<Channel, Set<String>> spellings, Map<String, Channel> bySpelling) {
        this.spellings = Collections.unmodifiableMap(spellings);
        this.bySpelling = Collections.unmodifiableMap(bySpelling);
    }

    /**
     * No channels yet.
     *
     * @return the empty map
     */
    public static ChannelAliases none() {
        return new ChannelAliases(Map.of(), Map.of());
    }

    /**
     * This map and one more channel, known by its own name and other spellings.
     *
     * @param channel the channel
     * @param more further spellings of it
     * @return the map
     * @throws IllegalArgumentException if a spelling already stands for another channel
     */
    public ChannelAliases with(Channel channel, String... more) {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(more, "more");
        Map<String, Channel> index = new HashMap<>(bySpelling);
        add(index, channel, channel.name());
        Map<Channel, Set<String>> all = new LinkedHashMap<>(spellings);
        Set<String> own = new LinkedHashSet<>(all.getOrDefault(channel, Set.of()));
        for (String spelling : more) {
            add(index, channel, spelling);
            own.add(spelling);
        }
        all.put(channel, Collections.unmodifiableSet(own));
        return new ChannelAliases(all, index);
    }

    private static void add(Map<String, Channel> index, Channel channel, String spelling) {
        Channel earlier = index.put(normalized(spelling), channel);
        if (earlier != null && !earlier.equals(channel)) {
            throw new IllegalArgumentException("'" + spelling + "' already stands for channel '" + earlier
                    + "' and cannot stand for '" + channel + "'; give it to one of them");
        }
    }

    /**
     * The channels.
     *
     * @return the channels, in the order in which they were added
     */
    public List<Channel> channels() {
        return List.copyOf(spellings.keySet());
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
                        + new TreeSet<>(spellings.keySet()) + "; add it as a spelling of one of them"));
    }

    /**
     * The spellings of some data that are not listed.
     *
     * @param spellings as tools write them
     * @return those without a channel, sorted
     */
    public Set<String> unknownAmong(List<String> spellings) {
        Objects.requireNonNull(spellings, "spellings");
        Set<String> unknown = new TreeSet<>();
        spellings.stream().filter(spelling -> find(spelling).isEmpty()).forEach(unknown::add);
        return Collections.unmodifiableSet(unknown);
    }

    /**
     * The channels and their spellings as plain data.
     *
     * @return maps, lists and texts
     */
    public Map<String, Object> toData() {
        List<Object> entries = new ArrayList<>();
        spellings.forEach((channel, also) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", channel.name());
            if (!also.isEmpty()) {
                entry.put("also", List.copyOf(also));
            }
            entries.add(Collections.unmodifiableMap(entry));
        });
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("channels", List.copyOf(entries));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads channels and their spellings from plain data.
     *
     * @param data what {@link #toData()} gives, or a person wrote
     * @return the map
     * @throws dev.smarketing.core.data.DataFormatException if the data is not of that form, with the path
     */
    public static ChannelAliases fromData(Map<String, ?> data) {
        return DataObject.root("channels", data).make(root -> {
            ChannelAliases aliases = none();
            for (DataObject entry : root.version(1).objects("channels")) {
                ChannelAliases before = aliases;
                aliases = entry.make(one -> before.with(
                        Channel.of(one.text("name")), one.texts("also").toArray(String[]::new)));
            }
            return aliases;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelAliases aliases && spellings.equals(aliases.spellings);
    }

    @Override
    public int hashCode() {
        return spellings.hashCode();
    }

    /**
     * The channels and their spellings.
     *
     * @return for example {@code {Paid Search=[PPC]}}
     */
    @Override
    public String toString() {
        return spellings.toString();
    }

    private static String normalized(String spelling) {
        Objects.requireNonNull(spelling, "spelling");
        String text = spelling.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
        return Require.text(text, "spelling of a channel");
    }
}
