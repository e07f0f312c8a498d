package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.reporting.attribution.JourneyPath.OmittedTouch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which touches of a journey count: a lookback window that may change over the years, excluded channels, repeats.
 * The window in force is that of the conversion's instant. Excluded touches are dropped before anything is weighed,
 * so the others share the whole credit.
 */
public final class JourneyRules {

    private static final JourneyRules EVERY_TOUCH =
            new JourneyRules(Collections.emptyNavigableMap(), new TreeSet<>(), false);

    private final NavigableMap<Instant, Duration> windows;
    private final SortedSet<Channel> excluded;
    private final boolean collapsing;

    private JourneyRules(NavigableMap<Instant, Duration> windows, SortedSet<Channel> excluded, boolean collapsing) {
        this.windows = Collections.unmodifiableNavigableMap(windows);
        this.excluded = Collections.unmodifiableSortedSet(excluded);
        this.collapsing = collapsing;
    }

    /**
     * Every touch up to the conversion counts.
     *
     * @return the rules
     */
    public static JourneyRules everyTouch() {
        return EVERY_TOUCH;
    }

    /**
     * These rules with one lookback window for all conversions; a window given before is replaced.
     *
     * @param days the length, in days of 24 hours, at least 1
     * @return the rules
     */
    public JourneyRules withinDays(int days) {
        return new JourneyRules(
                new TreeMap<>(Map.of(Instant.MIN, window(Duration.ofDays(days)))), excluded, collapsing);
    }

    /**
     * These rules with another lookback window for conversions from an instant on. Conversions before the first
     * window have none.
     *
     * @param from the first instant at which a conversion has this window
     * @param length its length, above 0
     * @return the rules
     */
    public JourneyRules withWindowFrom(Instant from, Duration length) {
        NavigableMap<Instant, Duration> more = new TreeMap<>(windows);
        more.put(Objects.requireNonNull(from, "from"), window(length));
        return new JourneyRules(more, excluded, collapsing);
    }

    private static Duration window(Duration length) {
        return Require.positive(length, "lookback window");
    }

    /**
     * These rules without some channels.
     *
     * @param channels the channels whose touches never count
     * @return the rules
     */
    public JourneyRules excluding(Channel... channels) {
        SortedSet<Channel> more = new TreeSet<>(excluded);
        more.addAll(Require.elements(channels, "channels"));
        return new JourneyRules(windows, more, collapsing);
    }

    /**
     * These rules, counting touches that follow each other on one channel as one: the last of them stays, and takes
     * over the milestones of the others.
     *
     * @return the rules
     */
    public JourneyRules collapsingRepeats() {
        return new JourneyRules(windows, excluded, true);
    }

    /**
     * What these rules leave of a journey.
     *
     * @param journey the journey
     * @return the touches that count and the others, with reasons
     */
    public JourneyPath path(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        Map.Entry<Instant, Duration> window = windows.floorEntry(journey.end());
        List<Touchpoint> kept = new ArrayList<>(journey.touches().size());
        List<OmittedTouch> omitted = new ArrayList<>();
        for (Touchpoint touch : journey.touches()) {
            if (touch.at().isAfter(journey.end())) {
                omitted.add(new OmittedTouch(touch, Omission.AFTER_CONVERSION));
            } else if (window != null
                    && Duration.between(touch.at(), journey.end()).compareTo(window.getValue()) >= 0) {
                omitted.add(new OmittedTouch(touch, Omission.OUTSIDE_WINDOW));
            } else if (excluded.contains(touch.channel())) {
                omitted.add(new OmittedTouch(touch, Omission.EXCLUDED_CHANNEL));
            } else {
                keep(kept, omitted, touch);
            }
        }
        return new JourneyPath(kept, omitted);
    }

    private void keep(List<Touchpoint> kept, List<OmittedTouch> omitted, Touchpoint touch) {
        int last = kept.size() - 1;
        if (collapsing && last >= 0 && kept.get(last).channel().equals(touch.channel())) {
            Touchpoint merged = touch;
            for (Milestone milestone : kept.get(last).milestones()) {
                merged = merged.marking(milestone);
            }
            omitted.add(new OmittedTouch(kept.set(last, merged), Omission.REPEAT));
        } else {
            kept.add(touch);
        }
    }

    /**
     * The rules as plain data.
     *
     * @return maps, lists and texts; the instant of a window without a beginning is left out
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        List<Object> dated = new ArrayList<>();
        windows.forEach((from, length) -> {
            Map<String, Object> window = new LinkedHashMap<>();
            if (!from.equals(Instant.MIN)) {
                window.put("from", from.toString());
            }
            window.put("length", length.toString());
            dated.add(Collections.unmodifiableMap(window));
        });
        data.put("windows", List.copyOf(dated));
        data.put("excluded", excluded.stream().map(Channel::name).toList());
        data.put("collapsing", collapsing);
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the rules
     * @throws dev.smarketing.core.data.DataFormatException if the data is not of that form, with the path
     */
    public static JourneyRules fromData(Map<String, ?> data) {
        return DataObject.root("journey rules", data).make(root -> {
            root.version(1);
            JourneyRules rules = everyTouch();
            for (DataObject window : root.objects("windows")) {
                JourneyRules before = rules;
                rules = window.make(one -> before.withWindowFrom(
                        one.has("from") ? one.instant("from") : Instant.MIN, one.duration("length")));
            }
            for (String name : root.texts("excluded")) {
                rules = rules.excluding(Channel.of(name));
            }
            return root.flag("collapsing", false) ? rules.collapsingRepeats() : rules;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyRules rules
                && windows.equals(rules.windows)
                && excluded.equals(rules.excluded)
                && collapsing == rules.collapsing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(windows, excluded, collapsing);
    }

    /**
     * The rules in short.
     *
     * @return for example {@code every touch}, or windows, exclusions and the collapsing of repeats
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        windows.forEach((from, length) ->
                parts.add("within " + text(length) + (from.equals(Instant.MIN) ? "" : " from " + from)));
        if (!excluded.isEmpty()) {
            parts.add("excluding " + excluded);
        }
        if (collapsing) {
            parts.add("collapsing repeats");
        }
        return parts.isEmpty() ? "every touch" : String.join(", ", parts);
    }

    private static String text(Duration length) {
        long days = length.toDays();
        return length.equals(Duration.ofDays(days)) ? days + (days == 1 ? " day" : " days") : length.toString();
    }
}
