package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What counts as an attempt: outbound, by a person, on an agreed channel, no repeat, and far enough from the one
 * counted before. Windows are elapsed time and half-open: exactly 15 minutes after a call is no repeat within
 * 15 minutes, and exactly 2 hours after it is spaced by 2 hours.
 */
public final class AttemptRule {

    private final Set<ContactChannel> channels;
    private final Duration repeatWindow;
    private final List<Set<ContactChannel>> families;
    private final Duration spacing;
    private final boolean spacedPerChannel;
    private final boolean automaticCounts;

    private static final AttemptRule DEFAULT = new AttemptRule(
            EnumSet.allOf(ContactChannel.class),
            Duration.ZERO,
            List.of(Collections.unmodifiableSet(EnumSet.of(ContactChannel.CALL, ContactChannel.VOICEMAIL))),
            Duration.ZERO,
            false,
            false);

    private AttemptRule(
            Set<ContactChannel> channels,
            Duration repeatWindow,
            List<Set<ContactChannel>> families,
            Duration spacing,
            boolean spacedPerChannel,
            boolean automaticCounts) {
        this.channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
        this.repeatWindow = Durations.notNegative(repeatWindow, "repeat window");
        this.families = Require.elements(families, "families");
        this.spacing = Durations.notNegative(spacing, "spacing");
        this.spacedPerChannel = spacedPerChannel && !spacing.isZero();
        this.automaticCounts = automaticCounts;
    }

    /**
     * Every outbound attempt of a person counts.
     *
     * @return the rule, with call and voicemail as one family
     */
    public static AttemptRule everyOne() {
        return DEFAULT;
    }

    /**
     * The rule for some channels only.
     *
     * @param first a channel whose attempts count
     * @param more further channels whose attempts count
     * @return a changed copy
     */
    public AttemptRule by(ContactChannel first, ContactChannel... more) {
        Objects.requireNonNull(first, "first");
        Require.elements(more, "more");
        return new AttemptRule(
                EnumSet.of(first, more), repeatWindow, families, spacing, spacedPerChannel, automaticCounts);
    }

    /**
     * The rule without repeats: an attempt soon after the last counted one of its family does not count.
     *
     * @param window the elapsed time from which on it counts again
     * @return a changed copy
     */
    public AttemptRule ignoringRepeatsWithin(Duration window) {
        return new AttemptRule(channels, window, families, spacing, spacedPerChannel, automaticCounts);
    }

    /**
     * The rule with other families of channels, within which an attempt may be a repeat of another. A channel that
     * is in none is a family of its own.
     *
     * @param newFamilies sets of channels, no channel in two of them; none for every channel by itself
     * @return a changed copy
     * @throws IllegalArgumentException if a family is empty or a channel is in two
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the arrays are read only
    public final AttemptRule withFamilies(Set<ContactChannel>... newFamilies) {
        return withFamilies(Require.elements(newFamilies, "newFamilies"));
    }

    AttemptRule withFamilies(List<Set<ContactChannel>> newFamilies) {
        Set<ContactChannel> seen = EnumSet.noneOf(ContactChannel.class);
        Set<Set<ContactChannel>> distinct = new LinkedHashSet<>();
        for (Set<ContactChannel> family : newFamilies) {
            if (family.isEmpty()) {
                throw new IllegalArgumentException("a family of channels is empty; give at least one channel");
            }
            for (ContactChannel channel : family) {
                if (!seen.add(channel)) {
                    throw new IllegalArgumentException(
                            "channel " + channel + " is in two families; keep it in one of them");
                }
            }
            distinct.add(Collections.unmodifiableSet(EnumSet.copyOf(family)));
        }
        return new AttemptRule(
                channels, repeatWindow, List.copyOf(distinct), spacing, spacedPerChannel, automaticCounts);
    }

    /**
     * The rule with spaced attempts: one sooner after the last counted one, of whatever channel, does not count.
     *
     * @param newSpacing the elapsed time between counted attempts
     * @return a changed copy
     */
    public AttemptRule spacedBy(Duration newSpacing) {
        return new AttemptRule(channels, repeatWindow, families, newSpacing, false, automaticCounts);
    }

    /**
     * The rule with attempts that are spaced on each channel by itself.
     *
     * @param newSpacing the elapsed time between counted attempts of one channel
     * @return a changed copy
     */
    public AttemptRule spacedPerChannelBy(Duration newSpacing) {
        return new AttemptRule(channels, repeatWindow, families, newSpacing, true, automaticCounts);
    }

    /**
     * The rule that also counts what a machine sends.
     *
     * @return a changed copy
     */
    public AttemptRule countingAutomatic() {
        return new AttemptRule(channels, repeatWindow, families, spacing, spacedPerChannel, true);
    }

    /**
     * Whose attempts count.
     *
     * @return the channels
     */
    public Set<ContactChannel> channels() {
        return channels;
    }

    /**
     * How long after a counted attempt one of the same family is a repeat.
     *
     * @return the elapsed time
     */
    public Duration repeatWindow() {
        return repeatWindow;
    }

    /**
     * Which channels repeat each other.
     *
     * @return the families of several channels, in the order given
     */
    public List<Set<ContactChannel>> families() {
        return families;
    }

    /**
     * How far counted attempts are apart at least.
     *
     * @return the elapsed time
     */
    public Duration spacing() {
        return spacing;
    }

    /**
     * Whether each channel is spaced by itself.
     *
     * @return false if the spacing holds across channels
     */
    public boolean isSpacedPerChannel() {
        return spacedPerChannel;
    }

    /**
     * Whether what a machine sends counts.
     *
     * @return false unless said otherwise
     */
    public boolean isAutomaticCounted() {
        return automaticCounts;
    }

    boolean repeats(ContactChannel channel, ContactChannel other) {
        return channel == other
                || families.stream().anyMatch(family -> family.contains(channel) && family.contains(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttemptRule that
                && channels.equals(that.channels)
                && repeatWindow.equals(that.repeatWindow)
                && Set.copyOf(families).equals(Set.copyOf(that.families))
                && spacing.equals(that.spacing)
                && spacedPerChannel == that.spacedPerChannel
                && automaticCounts == that.automaticCounts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(channels, repeatWindow, Set.copyOf(families), spacing, spacedPerChannel, automaticCounts);
    }

    /**
     * What it says.
     *
     * @return for example {@code channels [CALL, EMAIL], no repeats within PT15M, spaced by PT2H}
     */
    @Override
    public String toString() {
        return "channels " + channels + (repeatWindow.isZero() ? "" : ", no repeats within " + repeatWindow)
                + (spacing.isZero() ? "" : ", spaced by " + spacing + (spacedPerChannel ? " per channel" : ""))
                + (automaticCounts ? ", automatic ones too" : "");
    }
}
