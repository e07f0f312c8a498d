package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * Where a lead came from or where money was spent: search, social, email, events. Two spellings are two
 * channels; {@link ChannelAliases} maps them to one before they become facts.
 *
 * @param name the name, not blank
 */
public record Channel(String name) implements Comparable<Channel> {

    /**
     * A channel.
     *
     * @param name the name, not blank
     */
    public Channel {
        Require.text(name, "channel");
    }

    /**
     * A channel.
     *
     * @param name the name, not blank
     * @return the channel
     */
    public static Channel of(String name) {
        return new Channel(name);
    }

    @Override
    public int compareTo(Channel other) {
        Objects.requireNonNull(other, "other");
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
