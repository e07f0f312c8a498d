package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * A campaign within a channel.
 *
 * @param name the name, not blank
 */
public record Campaign(String name) implements Comparable<Campaign> {

    /**
     * A campaign.
     *
     * @param name the name, not blank
     */
    public Campaign {
        Require.text(name, "campaign");
    }

    /**
     * A campaign.
     *
     * @param name the name, not blank
     * @return the campaign
     */
    public static Campaign of(String name) {
        return new Campaign(name);
    }

    @Override
    public int compareTo(Campaign other) {
        Objects.requireNonNull(other, "other");
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
