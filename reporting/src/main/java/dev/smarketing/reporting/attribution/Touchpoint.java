package dev.smarketing.reporting.attribution;

import dev.smarketing.core.lead.Channel;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One contact of a person with marketing.
 *
 * @param channel the channel; to attribute to campaigns, give their names as channels
 * @param at when it happened
 * @param milestones what it brought about, mostly nothing
 */
public record Touchpoint(Channel channel, Instant at, Set<Milestone> milestones) {

    /**
     * A touch.
     *
     * @param channel the channel
     * @param at when it happened
     * @param milestones what it brought about
     */
    public Touchpoint {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
        milestones = milestones.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(milestones));
    }

    /**
     * A touch that brought about no milestone.
     *
     * @param channel the channel
     * @param at when it happened
     * @return the touch
     */
    public static Touchpoint of(Channel channel, Instant at) {
        return new Touchpoint(channel, at, Set.of());
    }

    /**
     * This touch with one more milestone.
     *
     * @param milestone what it brought about
     * @return the touch
     */
    public Touchpoint marking(Milestone milestone) {
        Set<Milestone> more = EnumSet.of(milestone);
        more.addAll(milestones);
        return new Touchpoint(channel, at, more);
    }

    /**
     * Channel, instant and milestones.
     *
     * @return for example {@code Email 2026-03-01T09:30:00Z [LEAD]}
     */
    @Override
    public String toString() {
        return channel + " " + at + (milestones.isEmpty() ? "" : " " + milestones);
    }
}
