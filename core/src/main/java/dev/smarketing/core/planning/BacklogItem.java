package dev.smarketing.core.planning;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One piece of work that has not been started. What is not said is unknown, never zero. */
public final class BacklogItem {

    private final String id;
    private final String title;
    private final @Nullable BigDecimal effort;
    private final @Nullable BigDecimal value;
    private final @Nullable String outcome;
    private final @Nullable String requester;
    private final @Nullable LocalDate due;
    private final boolean hardDeadline;
    private final @Nullable LocalDate requested;
    private final List<LocalDate> confirmed;
    private final List<String> needs;
    private final @Nullable String success;
    private final @Nullable String measurement;
    private final Map<String, BigDecimal> parts;

    private BacklogItem(Draft draft) {
        id = draft.id;
        title = draft.title;
        effort = draft.effort;
        value = draft.value;
        outcome = draft.outcome;
        requester = draft.requester;
        due = draft.due;
        hardDeadline = draft.hardDeadline;
        requested = draft.requested;
        confirmed = List.copyOf(draft.confirmed);
        needs = List.copyOf(draft.needs);
        success = draft.success;
        measurement = draft.measurement;
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(draft.parts));
    }

    /**
     * An item.
     *
     * @param id its id, unique within a backlog, not blank
     * @param title what people call it, not blank
     * @return the item
     */
    public static BacklogItem of(String id, String title) {
        return new BacklogItem(new Draft(Require.text(id, "item id"), Require.text(title, "title of '" + id + "'")));
    }

    /**
     * The item with its effort.
     *
     * @param amount the effort, 0 or more, in the unit of the backlog
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 0, or the item has parts, whose efforts make its own
     */
    public BacklogItem withEffort(BigDecimal amount) {
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException("the effort of '" + id + "' is the sum of its parts " + parts.keySet()
                    + "; give an effort to a part");
        }
        Draft draft = new Draft(this);
        draft.effort = Decimals.canonical(Require.notNegative(amount, "effort of '" + id + "'"));
        return new BacklogItem(draft);
    }

    /**
     * The item with its effort.
     *
     * @param amount the effort, 0 or more, in the unit of the backlog
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 0, or the item has parts, whose efforts make its own
     */
    public BacklogItem withEffort(long amount) {
        return withEffort(BigDecimal.valueOf(amount));
    }

    /**
     * The item with one more part, or another effort of a part it has. The effort of the item is the sum of its
     * parts; a decision may give a part a lower category than the item has.
     *
     * @param name what people call the part, not blank
     * @param amount its effort, 0 or more
     * @return a changed copy
     */
    public BacklogItem withPart(String name, BigDecimal amount) {
        Require.text(name, "name of a part of '" + id + "'");
        Draft draft = new Draft(this);
        draft.parts.put(name, Decimals.canonical(Require.notNegative(amount, "effort of part '" + name + "'")));
        draft.effort = Decimals.canonical(draft.parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return new BacklogItem(draft);
    }

    /**
     * The item with what makes it a success, which a sprint asks for before it takes the item.
     *
     * @param what the success, not blank
     * @return a changed copy
     */
    public BacklogItem withSuccess(String what) {
        Draft draft = new Draft(this);
        draft.success = Require.text(what, "success of '" + id + "'");
        return new BacklogItem(draft);
    }

    /**
     * The item with how its success is measured, which a sprint asks for before it takes the item.
     *
     * @param how the measurement, not blank
     * @return a changed copy
     */
    public BacklogItem withMeasurement(String how) {
        Draft draft = new Draft(this);
        draft.measurement = Require.text(how, "measurement of '" + id + "'");
        return new BacklogItem(draft);
    }

    /**
     * The item with its value; values are compared within one category only.
     *
     * @param worth the value, 0 or more
     * @return a changed copy
     */
    public BacklogItem withValue(BigDecimal worth) {
        Draft draft = new Draft(this);
        draft.value = Decimals.canonical(Require.notNegative(worth, "value of '" + id + "'"));
        return new BacklogItem(draft);
    }

    /**
     * The item with its value; values are compared within one category only.
     *
     * @param worth the value, 0 or more
     * @return a changed copy
     */
    public BacklogItem withValue(long worth) {
        return withValue(BigDecimal.valueOf(worth));
    }

    /**
     * The item with the outcome it works for.
     *
     * @param what the outcome, not blank
     * @return a changed copy
     */
    public BacklogItem withOutcome(String what) {
        Draft draft = new Draft(this);
        draft.outcome = Require.text(what, "outcome of '" + id + "'");
        return new BacklogItem(draft);
    }

    /**
     * The item with who asked for it, and when.
     *
     * @param who the requester, not blank
     * @param on the day of the request
     * @return a changed copy
     */
    public BacklogItem requestedBy(String who, LocalDate on) {
        Draft draft = new Draft(this);
        draft.requester = Require.text(who, "requester of '" + id + "'");
        draft.requested = Objects.requireNonNull(on, "request date");
        return new BacklogItem(draft);
    }

    /**
     * The item confirmed once more as still wanted.
     *
     * @param on the day of the confirmation
     * @return a changed copy
     */
    public BacklogItem confirmedOn(LocalDate on) {
        Draft draft = new Draft(this);
        draft.confirmed.add(Objects.requireNonNull(on, "confirmation date"));
        return new BacklogItem(draft);
    }

    /**
     * The item with the date it is wanted for.
     *
     * @param date the date
     * @return a changed copy
     */
    public BacklogItem dueOn(LocalDate date) {
        return withDue(date, false);
    }

    /**
     * The item with a date that cannot move, such as a trade fair; until then it does not go stale.
     *
     * @param date the date
     * @return a changed copy
     */
    public BacklogItem withHardDeadline(LocalDate date) {
        return withDue(date, true);
    }

    private BacklogItem withDue(LocalDate date, boolean hard) {
        Draft draft = new Draft(this);
        draft.due = Objects.requireNonNull(date, "due date");
        draft.hardDeadline = hard;
        return new BacklogItem(draft);
    }

    /**
     * The item with what has to be done before it.
     *
     * @param ids the ids of all its prerequisites, replacing those before; each counts once
     * @return a changed copy
     * @throws IllegalArgumentException if the item would need itself
     */
    public BacklogItem needing(String... ids) {
        return needing(Require.elements(ids, "ids"));
    }

    /**
     * The item with what has to be done before it.
     *
     * @param ids the ids of all its prerequisites, replacing those before; each counts once
     * @return a changed copy
     * @throws IllegalArgumentException if the item would need itself
     */
    public BacklogItem needing(List<String> ids) {
        Objects.requireNonNull(ids, "ids");
        Draft draft = new Draft(this);
        draft.needs = new ArrayList<>();
        for (String need : ids) {
            Require.text(need, "prerequisite of '" + id + "'");
            if (need.equals(id)) {
                throw new IllegalArgumentException(
                        "'" + id + "' needs '" + need + "', which is itself; take '" + need + "' out of its needs");
            }
            if (!draft.needs.contains(need)) {
                draft.needs.add(need);
            }
        }
        return new BacklogItem(draft);
    }

    /**
     * The id.
     *
     * @return the id, unique within a backlog
     */
    public String id() {
        return id;
    }

    /**
     * What people call it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * How much work it is.
     *
     * @return the effort; empty if nobody has estimated it
     */
    public Optional<BigDecimal> effort() {
        return Optional.ofNullable(effort);
    }

    /**
     * What it is worth.
     *
     * @return the value; empty if nobody has valued it (a selection then counts it as 1)
     */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What it is for.
     *
     * @return the outcome
     */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * Who asked for it.
     *
     * @return the requester
     */
    public Optional<String> requester() {
        return Optional.ofNullable(requester);
    }

    /**
     * When it is wanted.
     *
     * @return the due date
     */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /**
     * Whether the due date cannot move.
     *
     * @return true for a hard deadline
     */
    public boolean hasHardDeadline() {
        return hardDeadline;
    }

    /**
     * When it was asked for.
     *
     * @return the day of the request
     */
    public Optional<LocalDate> requested() {
        return Optional.ofNullable(requested);
    }

    /**
     * When it was confirmed as still wanted.
     *
     * @return the days in order, each once
     */
    public List<LocalDate> confirmed() {
        return confirmed;
    }

    /**
     * What has to be done before it.
     *
     * @return the ids of its direct prerequisites, as given
     */
    public List<String> needs() {
        return needs;
    }

    /**
     * What it consists of, if it is planned in parts.
     *
     * @return the efforts of the parts by name, in the order of their entry; empty for an item without parts
     */
    public Map<String, BigDecimal> parts() {
        return parts;
    }

    /**
     * What makes it a success.
     *
     * @return the success
     */
    public Optional<String> success() {
        return Optional.ofNullable(success);
    }

    /**
     * How its success is measured.
     *
     * @return the measurement
     */
    public Optional<String> measurement() {
        return Optional.ofNullable(measurement);
    }

    /**
     * When it was last asked for or confirmed, as known on a date.
     *
     * @param asOf the date; what happened after it does not count
     * @return the latest request or confirmation on or before the date
     */
    public Optional<LocalDate> lastConfirmed(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        TreeSet<LocalDate> days = new TreeSet<>(confirmed);
        requested().ifPresent(days::add);
        return Optional.ofNullable(days.floor(asOf));
    }

    /** For stored items, in which either may be missing. */
    BacklogItem withRequest(@Nullable String who, @Nullable LocalDate on) {
        Draft draft = new Draft(this);
        draft.requester = who;
        draft.requested = on;
        return new BacklogItem(draft);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BacklogItem that && ItemData.of(this).equals(ItemData.of(that));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Id and title.
     *
     * @return for example {@code pricing-page (Pricing page)}
     */
    @Override
    public String toString() {
        return id + " (" + title + ")";
    }

    /** The parts while a copy is made; never leaves this class. */
    private static final class Draft {
        private final String id;
        private final String title;
        private @Nullable BigDecimal effort;
        private @Nullable BigDecimal value;
        private @Nullable String outcome;
        private @Nullable String requester;
        private @Nullable LocalDate due;
        private boolean hardDeadline;
        private @Nullable LocalDate requested;
        private final TreeSet<LocalDate> confirmed = new TreeSet<>();
        private List<String> needs = List.of();
        private @Nullable String success;
        private @Nullable String measurement;
        private final Map<String, BigDecimal> parts = new LinkedHashMap<>();

        Draft(String id, String title) {
            this.id = id;
            this.title = title;
        }

        Draft(BacklogItem item) {
            this(item.id, item.title);
            effort = item.effort;
            value = item.value;
            outcome = item.outcome;
            requester = item.requester;
            due = item.due;
            hardDeadline = item.hardDeadline;
            requested = item.requested;
            confirmed.addAll(item.confirmed);
            needs = item.needs;
            success = item.success;
            measurement = item.measurement;
            parts.putAll(item.parts);
        }
    }
}
