package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each team has won and done, to tell each other when they meet. */
public final class WinLog {

    private static final int VERSION = 1;

    private final List<String> teams;
    private final List<Entry> entries;

    private WinLog(List<String> teams, List<Entry> entries) {
        this.teams = Require.elements(teams, "teams");
        this.entries = Require.elements(entries, "entries");
    }

    /** Whether something was won or done. */
    public enum Kind {
        /** A result worth telling. */
        WIN,
        /** Work that was done. */
        ACTIVITY
    }

    /**
     * Something a team tells.
     *
     * @param date when it was
     * @param team the team
     * @param kind whether it was won or done
     * @param what what it was
     */
    public record Entry(LocalDate date, String team, Kind kind, String what) {

        /**
         * Something a team tells.
         *
         * @param date when it was
         * @param team the team, not blank
         * @param kind whether it was won or done
         * @param what what it was, not blank
         */
        public Entry {
            Objects.requireNonNull(date, "date");
            Require.text(team, "team");
            Objects.requireNonNull(kind, "kind");
            Require.text(what, "what '" + team + "' tells");
        }
    }

    /**
     * A log without entries.
     *
     * @param teams the teams that meet, at least one, each once
     * @return the log
     */
    public static WinLog of(String... teams) {
        return of(Require.elements(teams, "teams"));
    }

    private static WinLog of(List<String> teams) {
        Require.atLeast(teams.size(), 1, "number of teams");
        teams.forEach(team -> Require.text(team, "team"));
        if (teams.stream().distinct().count() < teams.size()) {
            throw new IllegalArgumentException("a team stands in " + teams + " twice; name each once");
        }
        return new WinLog(teams, List.of());
    }

    /**
     * The log with a win.
     *
     * @param date when it was
     * @param team one of the teams
     * @param what what was won, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if the team is not one of the log
     */
    public WinLog win(LocalDate date, String team, String what) {
        return with(new Entry(date, team, Kind.WIN, what));
    }

    /**
     * The log with an activity.
     *
     * @param date when it was
     * @param team one of the teams
     * @param what what was done, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if the team is not one of the log
     */
    public WinLog activity(LocalDate date, String team, String what) {
        return with(new Entry(date, team, Kind.ACTIVITY, what));
    }

    private WinLog with(Entry entry) {
        if (!teams.contains(entry.team())) {
            throw new IllegalArgumentException(
                    "team '" + entry.team() + "' is none of the teams " + teams + "; name one of these");
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new WinLog(teams, more);
    }

    /**
     * The entries.
     *
     * @return in the order of their entry
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * What there is to tell at a meeting.
     *
     * @param lastMeeting the date of the last one; what was on that day was told there
     * @param asOf the date of the meeting; what is after it does not count
     * @return for every team, also one with nothing to tell, its entries by date, wins before activities
     */
    public Map<String, List<Entry>> since(LocalDate lastMeeting, LocalDate asOf) {
        Objects.requireNonNull(lastMeeting, "lastMeeting");
        Objects.requireNonNull(asOf, "asOf");
        Map<String, List<Entry>> told = new LinkedHashMap<>();
        for (String team : teams) {
            told.put(
                    team,
                    entries.stream()
                            .filter(entry -> entry.team().equals(team))
                            .filter(entry -> entry.date().isAfter(lastMeeting)
                                    && !entry.date().isAfter(asOf))
                            .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::date))
                            .toList());
        }
        return Collections.unmodifiableMap(told);
    }

    /**
     * What there is to tell at a meeting, for people.
     *
     * @param lastMeeting the date of the last one
     * @param asOf the date of the meeting
     * @param language the language
     * @return a line for each team, followed by one for each entry
     */
    public String toText(LocalDate lastMeeting, LocalDate asOf, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> lines = new ArrayList<>();
        since(lastMeeting, asOf).forEach((team, its) -> {
            lines.add(
                    its.isEmpty()
                            ? team
                                    + language.colon()
                                    + language.pick("nothing to tell", "rien à signaler", "nada que contar")
                            : team);
            for (Entry entry : its) {
                String kind = entry.kind() == Kind.WIN
                        ? language.pick("won", "gagné", "logrado")
                        : language.pick("done", "fait", "hecho");
                lines.add("  " + entry.date() + " " + kind + language.colon() + entry.what());
            }
        });
        return String.join("\n", lines);
    }

    /**
     * The log as plain data.
     *
     * @return version, teams, entries
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("teams", teams);
        data.put(
                "entries",
                entries.stream()
                        .map(entry -> Map.<String, Object>of(
                                "date", entry.date().toString(),
                                "team", entry.team(),
                                "kind", DataObject.spelled(entry.kind()),
                                "what", entry.what()))
                        .toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A log from plain data.
     *
     * @param data the data
     * @return the log
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a log
     */
    public static WinLog fromData(Map<String, ?> data) {
        return DataObject.root("win log", data).make(root -> {
            root.version(VERSION);
            WinLog log = of(root.texts("teams"));
            for (DataObject entry : root.objects("entries")) {
                WinLog before = log;
                log = entry.make(found -> before.with(new Entry(
                        found.date("date"),
                        found.text("team"),
                        found.constant("kind", Kind.class),
                        found.text("what"))));
            }
            return log;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WinLog that && teams.equals(that.teams) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(teams, entries);
    }

    /**
     * The teams and how much they have to tell.
     *
     * @return for example {@code 3 entries of [Marketing, Sales]}
     */
    @Override
    public String toString() {
        return entries.size() + " entries of " + teams;
    }
}
