package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Objects.requireNonNull(milestones, "milestones");
        milestones = milestones.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(Require.elements(milestones, "milestones")));
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
        Objects.requireNonNull(milestone, "milestone");
        Set<Milestone> more = EnumSet.of(milestone);
        more.addAll(milestones);
        return new Touchpoint(channel, at, more);
    }

    /**
     * The touch as plain data.
     *
     * @return version, channel, at, and milestones if there are any
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("channel", channel.name());
        data.put("at", at.toString());
        if (!milestones.isEmpty()) {
            data.put("milestones", milestones.stream().map(DataObject::spelled).toList());
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * A touch from plain data.
     *
     * @param data what {@link #toData()} writes
     * @return the touch
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static Touchpoint fromData(Map<String, ?> data) {
        return DataObject.root("touch", data)
                .make(object -> new Touchpoint(
                        Channel.of(object.version(1).text("channel")),
                        object.instant("at"),
                        Set.copyOf(
                                object.values("milestones", (list, index) -> list.constant(index, Milestone.class)))));
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
