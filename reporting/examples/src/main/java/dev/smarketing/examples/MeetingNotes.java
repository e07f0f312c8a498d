package dev.smarketing.examples;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Blueprint;
import dev.smarketing.core.planning.GuidePoint;
import dev.smarketing.core.planning.Throughput;
import dev.smarketing.core.teamwork.ConflictLog;
import dev.smarketing.core.teamwork.WinLog;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.reporting.kpi.ChannelFact;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.scoreboard.ScoreboardRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the teams bring to their meetings and no export holds; meetings.yaml has it. Every entry may be left out, and so
 * may the file: the reports then say that they were not given it.
 *
 * @param data the entries of the file
 */
record MeetingNotes(Map<String, ?> data) {

    static final String FILE = "meetings.yaml";

    private static final List<String> KNOWN = List.of(
            "version",
            "last-meeting",
            "goals",
            "conflicts",
            "wins",
            "effort",
            "guide-point",
            "blueprint",
            "sprint",
            "throughput");

    /** Read once, so that an entry that cannot be read ends the job and not a report. */
    static Optional<MeetingNotes> read(InputFiles files, Problems problems) {
        return files.has(FILE)
                ? DataFile.read(files, FILE, problems, MeetingNotes::fromData)
                : Optional.of(new MeetingNotes(Map.of()));
    }

    static MeetingNotes fromData(Map<String, ?> data) {
        for (String key : data.keySet()) {
            if (!KNOWN.contains(key)) {
                throw new DataFormatException("meetings: " + key, "this key is not known here; known are " + KNOWN);
            }
        }
        if (!Integer.valueOf(1).equals(data.get("version"))) {
            throw new DataFormatException(
                    "meetings: version", "found " + Shown.of(data.get("version")) + "; this program reads version 1");
        }
        MeetingNotes notes = new MeetingNotes(data);
        notes.lastMeeting();
        notes.conflicts();
        notes.wins();
        notes.guidePoint();
        notes.blueprint();
        notes.sprint();
        notes.throughput();
        notes.hourlyRate();
        notes.hours();
        WeeklyReadings.rows(notes);
        return notes;
    }

    Optional<LocalDate> lastMeeting() {
        if (!data.containsKey("last-meeting")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(Shown.text(data.get("last-meeting"))));
        } catch (DateTimeParseException e) {
            throw new DataFormatException(
                    "meetings: last-meeting",
                    Shown.of(data.get("last-meeting")) + " cannot be read; give a date like 2026-03-01",
                    e);
        }
    }

    Optional<ConflictLog> conflicts() {
        return entry("conflicts", ConflictLog::fromData);
    }

    Optional<WinLog> wins() {
        return entry("wins", WinLog::fromData);
    }

    Optional<GuidePoint> guidePoint() {
        return entry("guide-point", GuidePoint::fromData);
    }

    Optional<Blueprint> blueprint() {
        return entry("blueprint", Blueprint::fromData);
    }

    /** The sprint under way. */
    Optional<ActiveSprint> sprint() {
        return entry("sprint", ActiveSprint::fromData);
    }

    /** What an hour of work costs; empty where nobody counts hours. */
    Optional<Money> hourlyRate() {
        Object rate = map("effort", data.get("effort")).get("hourly-rate");
        return Optional.ofNullable(rate)
                .map(text -> read("effort.hourly-rate", text, "an amount like EUR 48", Money::parse));
    }

    /** How many hours the teams worked for each channel. */
    List<ChannelFact> hours() {
        List<ChannelFact> facts = new ArrayList<>();
        map("effort.hours", map("effort", data.get("effort")).get("hours"))
                .forEach((channel, hours) -> facts.add(ChannelFact.of(
                        ChannelMetrics.builder(read("effort.hours", channel, "the name of a channel", Channel::of))
                                .effort(read("effort.hours." + channel, hours, "a number like 120", BigDecimal::new))
                                .build())));
        return facts;
    }

    private static <T> T read(String path, Object value, String like, Function<String, T> reader) {
        try {
            return reader.apply(Shown.text(value));
        } catch (IllegalArgumentException e) {
            throw new DataFormatException("meetings: " + path, Shown.of(value) + " cannot be read; give " + like, e);
        }
    }

    Optional<Throughput> throughput() {
        return entry("throughput", Throughput::fromData);
    }

    /** A row with its owner and the goal of the quarter, where these are given: a sum to reach or a level to hold. */
    ScoreboardRow withGoal(ScoreboardRow row) {
        Map<?, ?> goals = map("goals", data.get("goals"));
        Map<?, ?> goal = map("goals." + row.id(), goals.get(row.id()));
        ScoreboardRow owned = goal.get("owner") == null
                ? row
                : read("goals." + row.id() + ".owner", goal.get("owner"), "a name", row::ownedBy);
        if (goal.get("reach") != null) {
            return owned.toReach(value(row, goal.get("reach")));
        }
        return goal.get("hold") == null ? owned : owned.toHold(value(row, goal.get("hold")));
    }

    private static MetricValue value(ScoreboardRow row, Object value) {
        return read(
                "goals." + row.id(),
                value,
                "a number like 120 or an amount like EUR 85",
                text -> text.indexOf(' ') < 0
                        ? new MetricValue.Quantity(new BigDecimal(text))
                        : MetricValue.amount(Money.parse(text)));
    }

    private static Map<?, ?> map(String path, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new DataFormatException(
                "meetings: " + path, "found " + Shown.of(value) + "; give a map of named entries");
    }

    @SuppressWarnings("unchecked") // the reader of the library checks every key and value
    private <T> Optional<T> entry(String key, Function<Map<String, ?>, T> fromData) {
        return data.containsKey(key)
                ? Optional.of(fromData.apply((Map<String, ?>) map(key, data.get(key))))
                : Optional.empty();
    }
}
