package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The touches of one person up to a conversion, or up to the day of the data if there was none. Someone who converts
 * twice has two journeys.
 */
public final class Journey {

    private final String id;
    private final Instant end;
    private final boolean converted;
    private final @Nullable Money value;
    private final List<Touchpoint> touches;

    private Journey(String id, Instant end, boolean converted, @Nullable Money value, List<Touchpoint> touches) {
        this.id = Require.text(id, "journey id");
        this.end = Objects.requireNonNull(end, "end");
        this.converted = converted;
        this.value = value;
        this.touches = touches;
    }

    /**
     * A journey to a conversion of known value.
     *
     * @param id the id of the conversion: an order, a won deal
     * @param at when it converted
     * @param value what it brought, net of refunds; negative if more was refunded than paid
     * @param touches the touches, in any order; of two at one instant the one given earlier is the earlier
     * @return the journey
     */
    public static Journey converted(String id, Instant at, Money value, List<Touchpoint> touches) {
        return new Journey(id, at, true, Objects.requireNonNull(value, "value"), inOrder(touches));
    }

    /**
     * A journey to a conversion whose value nobody has reported.
     *
     * @param id the id of the conversion
     * @param at when it converted
     * @param touches the touches, in any order
     * @return the journey
     */
    public static Journey converted(String id, Instant at, List<Touchpoint> touches) {
        Objects.requireNonNull(touches, "touches");
        return new Journey(id, at, true, null, inOrder(touches));
    }

    /**
     * A journey without a conversion so far.
     *
     * @param id an id, such as that of the lead
     * @param until up to when the journey was watched
     * @param touches the touches, in any order
     * @return the journey
     */
    public static Journey unconverted(String id, Instant until, List<Touchpoint> touches) {
        Objects.requireNonNull(touches, "touches");
        return new Journey(id, until, false, null, inOrder(touches));
    }

    private static List<Touchpoint> inOrder(List<Touchpoint> touches) {
        List<Touchpoint> sorted = new ArrayList<>(Require.elements(touches, "touches"));
        sorted.sort(Comparator.comparing(Touchpoint::at));
        return List.copyOf(sorted);
    }

    /**
     * This journey with another value of its conversion, as after a refund.
     *
     * @param net the value now
     * @return the journey
     * @throws IllegalStateException if it has no conversion
     */
    public Journey withValue(Money net) {
        if (!converted) {
            throw new IllegalStateException(
                    "journey '" + id + "' has no conversion that could be worth " + net + "; make it converted first");
        }
        return new Journey(id, end, true, Objects.requireNonNull(net, "net"), touches);
    }

    /**
     * This journey with a milestone on the last touch that is not later than the milestone.
     *
     * @param milestone the milestone
     * @param reached when it was reached
     * @return the journey
     * @throws IllegalArgumentException if every touch is later
     */
    public Journey marking(Milestone milestone, Instant reached) {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(reached, "reached");
        int last = -1;
        for (int i = 0; i < touches.size(); i++) {
            if (!touches.get(i).at().isAfter(reached)) {
                last = i;
            }
        }
        if (last < 0) {
            throw new IllegalArgumentException("journey '" + id + "' has no touch at or before its milestone "
                    + milestone + " of " + reached + "; leave the milestone out");
        }
        List<Touchpoint> marked = new ArrayList<>(touches);
        marked.set(last, touches.get(last).marking(milestone));
        return new Journey(id, end, converted, value, List.copyOf(marked));
    }

    /**
     * The id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * When it converted, or up to when it was watched.
     *
     * @return the instant
     */
    public Instant end() {
        return end;
    }

    /**
     * Whether it ends in a conversion.
     *
     * @return true if it does
     */
    public boolean isConverted() {
        return converted;
    }

    /**
     * What the conversion brought.
     *
     * @return the value, empty without a conversion or if nobody has reported it
     */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    /**
     * All touches, also those that no rule counts.
     *
     * @return the touches, the earliest first
     */
    public List<Touchpoint> touches() {
        return touches;
    }

    /**
     * The journey as plain data.
     *
     * @return version, id, {@code converted-at} and the value if it is known, or {@code open-until}, and touches
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("id", id);
        data.put(converted ? "converted-at" : "open-until", end.toString());
        value().ifPresent(worth -> data.put("value", worth.toString()));
        data.put("touches", touches.stream().map(Touchpoint::toData).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A journey from plain data.
     *
     * @param data what {@link #toData()} writes
     * @return the journey
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static Journey fromData(Map<String, ?> data) {
        return DataObject.root("journey", data).make(object -> {
            String id = object.version(1).text("id");
            List<Touchpoint> touches =
                    object.values("touches", (list, index) -> list.nested(index, Touchpoint::fromData));
            if (!object.has("converted-at")) {
                return unconverted(id, object.instant("open-until"), touches);
            }
            Journey journey = converted(id, object.instant("converted-at"), touches);
            return object.has("value")
                    ? journey.withValue(object.parsed("value", Money::parse, "an amount like EUR 1234.50"))
                    : journey;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Journey journey
                && id.equals(journey.id)
                && end.equals(journey.end)
                && converted == journey.converted
                && Objects.equals(value, journey.value)
                && touches.equals(journey.touches);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, end, converted, value, touches);
    }

    /**
     * The id, the end and the touches.
     *
     * @return for example {@code o-7 converted 2026-03-02T10:00:00Z (EUR 50.00): [Search 2026-03-01T09:30:00Z]}
     */
    @Override
    public String toString() {
        return id + (converted ? " converted " : " open at ") + end + (value == null ? "" : " (" + value + ")") + ": "
                + touches;
    }
}
