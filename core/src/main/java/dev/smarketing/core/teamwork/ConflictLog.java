package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What teams disagree on: each one's position, who has to bring it to a decision until when, and the decision. */
public final class ConflictLog {

    private static final int VERSION = 1;
    private static final ConflictLog EMPTY = new ConflictLog(Map.of());

    private final Map<String, Conflict> conflicts;

    private ConflictLog(Map<String, Conflict> conflicts) {
        this.conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
    }

    /** A disagreement. */
    public static final class Conflict {
        private final String subject;
        private final LocalDate raised;
        private final Map<String, String> positions;
        private final @Nullable String owner;
        private final @Nullable LocalDate due;
        private final @Nullable String decision;
        private final @Nullable LocalDate decided;

        private Conflict(
                String subject,
                LocalDate raised,
                Map<String, String> positions,
                @Nullable String owner,
                @Nullable LocalDate due,
                @Nullable String decision,
                @Nullable LocalDate decided) {
            this.subject = subject;
            this.raised = raised;
            this.positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
            this.owner = owner;
            this.due = due;
            this.decision = decision;
            this.decided = decided;
        }

        /**
         * What it is about.
         *
         * @return the subject
         */
        public String subject() {
            return subject;
        }

        /**
         * Since when it is known.
         *
         * @return the date
         */
        public LocalDate raised() {
            return raised;
        }

        /**
         * Who wants what.
         *
         * @return the positions by team or person, in the order of their entry
         */
        public Map<String, String> positions() {
            return positions;
        }

        /**
         * Who brings it to a decision.
         *
         * @return the owner; empty if nobody does
         */
        public Optional<String> owner() {
            return Optional.ofNullable(owner);
        }

        /**
         * By when it is to be decided.
         *
         * @return the date; empty if there is no owner
         */
        public Optional<LocalDate> due() {
            return Optional.ofNullable(due);
        }

        /**
         * What was decided.
         *
         * @return the decision; empty while it is open
         */
        public Optional<String> decision() {
            return Optional.ofNullable(decision);
        }

        /**
         * When it was decided.
         *
         * @return the date; empty while it is open
         */
        public Optional<LocalDate> decided() {
            return Optional.ofNullable(decided);
        }

        private boolean isOpen(LocalDate asOf) {
            return !raised.isAfter(asOf) && (decided == null || decided.isAfter(asOf));
        }

        private Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("subject", subject);
            data.put("raised", raised.toString());
            data.put(
                    "positions",
                    positions.entrySet().stream()
                            .map(entry -> Map.<String, Object>of("of", entry.getKey(), "position", entry.getValue()))
                            .toList());
            owner().ifPresent(text -> data.put("owner", text));
            due().ifPresent(date -> data.put("due", date.toString()));
            decision().ifPresent(text -> data.put("decision", text));
            decided().ifPresent(date -> data.put("decided", date.toString()));
            return Collections.unmodifiableMap(data);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Conflict that && data().equals(that.data());
        }

        @Override
        public int hashCode() {
            return data().hashCode();
        }

        /**
         * The subject and the positions.
         *
         * @return for example {@code lead form: {Sales=twelve fields, Marketing=four fields}}
         */
        @Override
        public String toString() {
            return subject + ": " + positions;
        }
    }

    /**
     * A log without conflicts.
     *
     * @return the log
     */
    public static ConflictLog empty() {
        return EMPTY;
    }

    /**
     * The log with one more conflict.
     *
     * @param subject what it is about, not blank
     * @param raised since when it is known
     * @param positions what each team or person wants, at least two
     * @return a changed copy
     * @throws IllegalArgumentException if the subject is in the log already, or there are fewer positions
     */
    public ConflictLog raise(String subject, LocalDate raised, Map<String, String> positions) {
        Require.text(subject, "subject of the conflict");
        Objects.requireNonNull(raised, "raised");
        Objects.requireNonNull(positions, "positions");
        Require.atLeast(positions.size(), 2, "number of positions on '" + subject + "'");
        positions.forEach((who, what) -> {
            Require.text(who, "who holds a position on '" + subject + "'");
            Require.text(what, "position of '" + who + "' on '" + subject + "'");
        });
        if (conflicts.containsKey(subject)) {
            throw new IllegalArgumentException("'" + subject + "' was raised on "
                    + conflicts.get(subject).raised() + " already; give every conflict its own subject");
        }
        return with(new Conflict(subject, raised, positions, null, null, null, null));
    }

    /**
     * The log with somebody who brings a conflict to a decision.
     *
     * @param subject the conflict
     * @param owner who, not blank
     * @param due by when
     * @return a changed copy
     * @throws IllegalArgumentException if it is not there
     * @throws IllegalStateException if it is decided
     */
    public ConflictLog assign(String subject, String owner, LocalDate due) {
        Conflict open = open(subject);
        return with(new Conflict(
                subject,
                open.raised,
                open.positions,
                Require.text(owner, "owner of '" + subject + "'"),
                Objects.requireNonNull(due, "due"),
                null,
                null));
    }

    /**
     * The log with a conflict decided by its owner.
     *
     * @param subject the conflict
     * @param date when, not before it was raised
     * @param decision what was decided, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if it is not there, or the date is too early
     * @throws IllegalStateException if it has no owner, or is decided
     */
    public ConflictLog decide(String subject, LocalDate date, String decision) {
        Objects.requireNonNull(date, "date");
        Conflict open = open(subject);
        Require.text(decision, "decision on '" + subject + "'");
        if (open.owner == null) {
            throw new IllegalStateException("'" + subject + "' has no owner who could decide it; assign it first");
        }
        if (date.isBefore(open.raised)) {
            throw new IllegalArgumentException("'" + subject + "' cannot be decided on " + date
                    + ", before it was raised on " + open.raised + "; give this date or a later one");
        }
        return with(new Conflict(subject, open.raised, open.positions, open.owner, open.due, decision, date));
    }

    private Conflict open(String subject) {
        Conflict conflict = conflicts.get(Objects.requireNonNull(subject, "subject"));
        if (conflict == null) {
            throw new IllegalArgumentException(
                    "'" + subject + "' is none of the conflicts " + conflicts.keySet() + "; raise it first");
        }
        if (conflict.decided != null) {
            throw new IllegalStateException("'" + subject + "' was decided on " + conflict.decided + " ('"
                    + conflict.decision + "'); raise a new conflict instead");
        }
        return conflict;
    }

    private ConflictLog with(Conflict conflict) {
        Map<String, Conflict> changed = new LinkedHashMap<>(conflicts);
        changed.put(conflict.subject(), conflict);
        return new ConflictLog(changed);
    }

    /**
     * All conflicts, open and decided.
     *
     * @return in the order of their entry
     */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    /**
     * The open conflicts.
     *
     * @param asOf the date
     * @return those raised on or before the date and not decided by then, in the order of their entry
     */
    public List<Conflict> open(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return conflicts.values().stream()
                .filter(conflict -> conflict.isOpen(asOf))
                .toList();
    }

    /**
     * What is wrong with the open conflicts.
     *
     * @param asOf the date
     * @return for each CON-01 if nobody owns it, CON-02 if it should have been decided before the date
     */
    public List<Finding> check(LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        for (Conflict conflict : open(asOf)) {
            if (conflict.owner == null || conflict.due == null) {
                findings.add(Finding.of(FindingCode.CONFLICT_WITHOUT_OWNER, conflict.subject()));
            } else if (conflict.due.isBefore(asOf)) {
                long days = asOf.toEpochDay() - conflict.due.toEpochDay();
                findings.add(new Finding(
                        FindingCode.CONFLICT_OVERDUE,
                        List.of(conflict.subject()),
                        Map.of("days", MetricValue.count(days)),
                        List.of(conflict.owner)));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * The log as plain data.
     *
     * @return version, conflicts
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("conflicts", conflicts.values().stream().map(Conflict::data).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A log from plain data.
     *
     * @param data the data
     * @return the log
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a log
     */
    public static ConflictLog fromData(Map<String, ?> data) {
        return DataObject.root("conflict log", data).make(root -> {
            root.version(VERSION);
            ConflictLog log = empty();
            for (DataObject entry : root.objects("conflicts")) {
                ConflictLog before = log;
                log = entry.make(found -> before.read(found));
            }
            return log;
        });
    }

    private ConflictLog read(DataObject data) {
        Map<String, String> positions = new LinkedHashMap<>();
        for (DataObject entry : data.objects("positions")) {
            String who = entry.text("of");
            if (positions.put(who, entry.text("position")) != null) {
                throw entry.error("of", "'" + who + "' is given twice; give it once");
            }
            entry.make(found -> who);
        }
        String subject = data.text("subject");
        ConflictLog log = raise(subject, data.date("raised"), positions);
        log = data.has("owner") ? log.assign(subject, data.text("owner"), data.date("due")) : log;
        if (!data.has("decided")) {
            return log;
        }
        if (!data.has("owner")) {
            throw data.error("owner", "is missing though '" + subject + "' is decided; say who decided it");
        }
        return log.decide(subject, data.date("decided"), data.text("decision"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConflictLog that && conflicts().equals(that.conflicts());
    }

    @Override
    public int hashCode() {
        return conflicts().hashCode();
    }

    /**
     * The subjects.
     *
     * @return for example {@code conflicts [lead form]}
     */
    @Override
    public String toString() {
        return "conflicts " + conflicts.keySet();
    }
}
