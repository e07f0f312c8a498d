package dev.smarketing.core.planning;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The working time of a sprint: (time of the people - time of the meetings x attendees) x (1 - buffer), exact.
 */
public final class SprintCapacity {

    private static final int VERSION = 1;
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final SprintCapacity NOBODY = new SprintCapacity(Map.of(), List.of(), BigDecimal.ZERO);

    private final Map<String, BigDecimal> people;
    private final List<MeetingTime> meetings;
    private final BigDecimal buffer;

    private SprintCapacity(Map<String, BigDecimal> people, List<MeetingTime> meetings, BigDecimal buffer) {
        this.people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        this.meetings = Require.elements(meetings, "meetings");
        this.buffer = buffer;
    }

    private record MeetingTime(String name, Duration length, int attendees) {
        MeetingTime {
            Require.text(name, "meeting name");
            Require.atLeast(attendees, 0, "attendees of '" + name + "'");
            Require.notNegative(length, "length of '" + name + "'");
        }

        BigDecimal seconds() {
            return SprintCapacity.seconds(length).multiply(BigDecimal.valueOf(attendees));
        }
    }

    /**
     * The capacity of nobody yet, without meetings and buffer.
     *
     * @return a capacity of 0
     */
    public static SprintCapacity ofNobody() {
        return NOBODY;
    }

    /**
     * The capacity with one more person.
     *
     * @param name who, unique
     * @param days how many days the person works in the sprint, 0 or more
     * @param hoursADay how many hours on each, 0 to 24
     * @return a changed copy
     * @throws IllegalArgumentException if the person is there already or a number is outside its limits
     */
    public SprintCapacity withPerson(String name, int days, BigDecimal hoursADay) {
        Require.atLeast(days, 0, "days of '" + name + "'");
        Require.notNegative(hoursADay, "hours a day of '" + name + "'");
        if (hoursADay.compareTo(BigDecimal.valueOf(24)) > 0) {
            throw new IllegalArgumentException(
                    "hours a day of '" + name + "' is " + hoursADay.toPlainString() + ", above 24; give at most 24");
        }
        return withPerson(name, hoursADay.multiply(HOUR).multiply(BigDecimal.valueOf(days)));
    }

    /**
     * The capacity with one more person who works when a calendar is open: holidays, leave and half days are those
     * of the calendar.
     *
     * @param name who, unique
     * @param calendar the working hours of the person
     * @param dates the dates of the sprint
     * @return a changed copy
     * @throws IllegalArgumentException if the person is there already
     */
    public SprintCapacity withPerson(String name, BusinessCalendar calendar, DateRange dates) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(dates, "dates");
        return withPerson(
                name, seconds(calendar.between(calendar.startOf(dates.start()), calendar.startOf(dates.end()))));
    }

    private SprintCapacity withPerson(String name, BigDecimal seconds) {
        Require.text(name, "person");
        Map<String, BigDecimal> more = new LinkedHashMap<>(people);
        if (more.put(name, Decimals.canonical(seconds)) != null) {
            throw new IllegalArgumentException("'" + name + "' is counted already; name each person once");
        }
        return new SprintCapacity(more, meetings, buffer);
    }

    /**
     * The capacity less a meeting for everybody.
     *
     * @param name the meeting
     * @param length how long it takes
     * @return a changed copy; people who are added later do not attend
     */
    public SprintCapacity withMeeting(String name, Duration length) {
        return withMeeting(name, length, people.size());
    }

    /**
     * The capacity less a meeting.
     *
     * @param name the meeting
     * @param length how long it takes
     * @param attendees how many attend, 0 or more
     * @return a changed copy
     */
    public SprintCapacity withMeeting(String name, Duration length, int attendees) {
        List<MeetingTime> more = new ArrayList<>(meetings);
        more.add(new MeetingTime(name, length, attendees));
        return new SprintCapacity(people, more, buffer);
    }

    /**
     * The capacity with a part kept free for what nobody foresees.
     *
     * @param share the part, 0 to 1
     * @return a changed copy
     */
    public SprintCapacity withBuffer(BigDecimal share) {
        return new SprintCapacity(people, meetings, Decimals.canonical(Require.share(share, "buffer")));
    }

    /**
     * The capacity in hours.
     *
     * @return seconds / 3600, exact
     * @throws IllegalStateException if the meetings take more than there is
     */
    public MetricValue hours() {
        return MetricValue.ratio(seconds(), HOUR);
    }

    /**
     * The capacity in hours as a decimal, to plan with.
     *
     * @param decimals how many decimals, 0 or more; rounded down, so that nothing is promised that is not there
     * @return the hours
     * @throws IllegalStateException if the meetings take more than there is
     */
    public BigDecimal hours(int decimals) {
        return seconds().divide(HOUR, Require.atLeast(decimals, 0, "decimals"), RoundingMode.DOWN);
    }

    private BigDecimal seconds() {
        BigDecimal there = people.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = meetings.stream().map(MeetingTime::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (taken.compareTo(there) > 0) {
            throw new IllegalStateException("the meetings take " + taken.toPlainString() + " s of the "
                    + there.toPlainString() + " s there are; shorten them or add people");
        }
        return there.subtract(taken).multiply(BigDecimal.ONE.subtract(buffer));
    }

    static BigDecimal seconds(Duration duration) {
        return Decimals.canonical(
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9)));
    }

    /**
     * The capacity as plain data.
     *
     * @return version, people with their seconds, meetings, buffer
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put(
                "people",
                people.entrySet().stream()
                        .map(entry -> Map.<String, Object>of("name", entry.getKey(), "seconds", entry.getValue()))
                        .toList());
        data.put(
                "meetings",
                meetings.stream()
                        .map(meeting -> Map.<String, Object>of(
                                "name", meeting.name(),
                                "length", meeting.length().toString(),
                                "attendees", meeting.attendees()))
                        .toList());
        data.put("buffer", buffer);
        return Collections.unmodifiableMap(data);
    }

    /**
     * A capacity from plain data.
     *
     * @param data the data
     * @return the capacity
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a capacity
     */
    public static SprintCapacity fromData(Map<String, ?> data) {
        return DataObject.root("sprint capacity", data).make(root -> {
            root.version(VERSION);
            SprintCapacity capacity = ofNobody();
            for (DataObject entry : root.objects("people")) {
                SprintCapacity before = capacity;
                capacity = entry.make(found -> before.withPerson(
                        found.text("name"), Require.notNegative(found.decimal("seconds"), "seconds")));
            }
            for (DataObject entry : root.objects("meetings")) {
                SprintCapacity before = capacity;
                capacity = entry.make(found ->
                        before.withMeeting(found.text("name"), found.duration("length"), found.integer("attendees")));
            }
            return capacity.withBuffer(root.decimal("buffer"));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SprintCapacity that
                && people.equals(that.people)
                && meetings.equals(that.meetings)
                && buffer.equals(that.buffer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, meetings, buffer);
    }

    @Override
    public String toString() {
        return "capacity of " + people.keySet() + " with " + meetings.size() + " meetings and a buffer of "
                + buffer.toPlainString();
    }
}
