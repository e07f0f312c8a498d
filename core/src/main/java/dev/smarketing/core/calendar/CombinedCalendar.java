package dev.smarketing.core.calendar;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is open in any of several calendars, or in all of them at once, by instants, so their zones may differ.
 *
 * <p>The zone, by default that of the first part, says where dates begin: a business day is a local date in it
 * with some open time of the result. Unions of unions and intersections of intersections are one list, in
 * which equal parts stand once. Two combinations are equal if zone, kind and parts in order are.
 */
public final class CombinedCalendar extends BusinessCalendar {

    /** How calendars are combined. */
    public enum Kind {
        /** Open if any part is. */
        UNION,
        /** Open if all parts are. */
        INTERSECTION
    }

    private final Kind kind;
    private final List<BusinessCalendar> parts;

    private CombinedCalendar(Kind kind, ZoneId zone, List<BusinessCalendar> parts) {
        super(zone, timeline(kind, zone, parts));
        this.kind = kind;
        this.parts = parts;
    }

    private static Timeline timeline(Kind kind, ZoneId zone, List<BusinessCalendar> parts) {
        List<Timeline> timelines =
                parts.stream().map(BusinessCalendar::timeline).toList();
        Timeline dates = parts.stream()
                .filter(part -> part.zone().equals(zone))
                .findFirst()
                .map(BusinessCalendar::timeline)
                .orElseGet(() -> LocalSchedule.timeline(zone, Schedule.EMPTY));
        return Combination.of(kind == Kind.UNION, dates, timelines);
    }

    /** One calendar of all the parts, those of the same kind taken apart. */
    static BusinessCalendar join(Kind kind, ZoneId zone, List<BusinessCalendar> parts) {
        Set<BusinessCalendar> flat = new LinkedHashSet<>();
        for (BusinessCalendar part : parts) {
            if (part instanceof CombinedCalendar combined && (combined.kind == kind || combined.parts.size() == 1)) {
                flat.addAll(combined.parts);
            } else {
                flat.add(part);
            }
        }
        BusinessCalendar only = flat.iterator().next();
        return flat.size() == 1 && only.zone().equals(zone)
                ? only
                : new CombinedCalendar(flat.size() == 1 ? Kind.UNION : kind, zone, List.copyOf(flat));
    }

    /**
     * How the parts are combined.
     *
     * @return the kind; a union if there is one part, seen from another zone
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What is combined.
     *
     * @return the calendars, at least one
     */
    public List<BusinessCalendar> parts() {
        return parts;
    }

    @Override
    public BusinessCalendar inZone(ZoneId other) {
        return join(kind, Objects.requireNonNull(other, "other"), List.of(this));
    }

    @Override
    public Map<String, Object> toData() {
        return BusinessCalendarData.write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CombinedCalendar that
                && kind == that.kind
                && zone().equals(that.zone())
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, zone(), parts);
    }

    /**
     * The parts and the zone.
     *
     * @return for example {@code union by dates of Europe/Paris of (Europe/Paris [MONDAY 09:00-18:00]) and (...)}
     */
    @Override
    public String toString() {
        return parts.stream()
                .map(part -> "(" + part + ")")
                .collect(Collectors.joining(
                        " and ",
                        (kind == Kind.UNION ? "union" : "intersection") + " by dates of " + zone() + " of ",
                        ""));
    }
}
