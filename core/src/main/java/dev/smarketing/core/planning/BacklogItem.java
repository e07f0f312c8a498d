package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.time.DateTimeException;
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
     */
    public BacklogItem withEffort(BigDecimal amount) {
        Draft draft = new Draft(this);
        draft.effort = Words.canonical(Require.notNegative(amount, "effort of '" + id + "'"));
        return new BacklogItem(draft);
    }

    /**
     * The item with its effort.
     *
     * @param amount the effort, 0 or more, in the unit of the backlog
     * @return a changed copy
     */
    public BacklogItem withEffort(long amount) {
        return withEffort(BigDecimal.valueOf(amount));
    }

    /**
     * The item with its value; values are compared within one category only.
     *
     * @param worth the value, 0 or more
     * @return a changed copy
     */
    public BacklogItem withValue(BigDecimal worth) {
        Draft draft = new Draft(this);
        draft.value = Words.canonical(Require.notNegative(worth, "value of '" + id + "'"));
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
        return needing(List.of(ids));
    }

    /**
     * The item with what has to be done before it.
     *
     * @param ids the ids of all its prerequisites, replacing those before; each counts once
     * @return a changed copy
     * @throws IllegalArgumentException if the item would need itself
     */
    public BacklogItem needing(List<String> ids) {
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

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("title", title);
        effort().ifPresent(known -> data.put("effort", known));
        value().ifPresent(known -> data.put("value", known));
        outcome().ifPresent(known -> data.put("outcome", known));
        if (!needs.isEmpty()) {
            data.put("needs", needs);
        }
        requester().ifPresent(known -> data.put("requester", known));
        requested().ifPresent(known -> data.put("requested", known.toString()));
        if (!confirmed.isEmpty()) {
            data.put("confirmed", confirmed.stream().map(LocalDate::toString).toList());
        }
        due().ifPresent(known -> data.put(hardDeadline ? "hard-deadline" : "due", known.toString()));
        return Collections.unmodifiableMap(data);
    }

    static BacklogItem read(DataObject data) {
        BacklogItem item = of(data.text("id"), data.text("title")).needing(data.texts("needs"));
        Draft draft = new Draft(item);
        if (data.has("effort")) {
            draft.effort = Words.canonical(Require.notNegative(data.decimal("effort"), "effort of '" + item.id + "'"));
        }
        if (data.has("value")) {
            draft.value = Words.canonical(Require.notNegative(data.decimal("value"), "value of '" + item.id + "'"));
        }
        draft.outcome = data.optionalText("outcome").orElse(null);
        draft.requester = data.optionalText("requester").orElse(null);
        draft.requested = data.has("requested") ? data.date("requested") : null;
        for (String day : data.texts("confirmed")) {
            draft.confirmed.add(confirmation(data, day));
        }
        if (data.has("hard-deadline") && data.has("due")) {
            throw data.error("due", "stands beside hard-deadline; give one of the two");
        }
        draft.hardDeadline = data.has("hard-deadline");
        if (draft.hardDeadline || data.has("due")) {
            draft.due = data.date(draft.hardDeadline ? "hard-deadline" : "due");
        }
        return new BacklogItem(draft);
    }

    private static LocalDate confirmation(DataObject data, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw data.error("confirmed", "'" + day + "' cannot be read; give a date like 2026-03-01");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BacklogItem that && data().equals(that.data());
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
        }
    }
}
