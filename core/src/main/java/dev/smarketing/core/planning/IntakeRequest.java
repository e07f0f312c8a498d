package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Something somebody wants from the team. What is not said is unknown, never zero. */
public final class IntakeRequest {

    private final Map<String, Object> parts;

    private IntakeRequest(Map<String, Object> parts) {
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * A request.
     *
     * @param id its id, unique within a register, not blank
     * @param title what is wanted, not blank
     * @param requester who wants it, not blank
     * @param received when it came in
     * @return the request
     */
    public static IntakeRequest of(String id, String title, String requester, LocalDate received) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("id", Require.text(id, "request id"));
        parts.put("title", Require.text(title, "title of '" + id + "'"));
        parts.put("requester", Require.text(requester, "requester of '" + id + "'"));
        parts.put("received", Objects.requireNonNull(received, "received"));
        return new IntakeRequest(parts);
    }

    private IntakeRequest with(String part, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(parts);
        changed.put(part, value);
        return new IntakeRequest(changed);
    }

    private IntakeRequest withText(String part, String text) {
        return with(part, Require.text(text, part + " of '" + id() + "'"));
    }

    /**
     * The request with what it is for.
     *
     * @param what the outcome, not blank
     * @return a changed copy
     */
    public IntakeRequest withOutcome(String what) {
        return withText("outcome", what);
    }

    /**
     * The request with why it is wanted.
     *
     * @param why the reason, not blank
     * @return a changed copy
     */
    public IntakeRequest because(String why) {
        return withText("reason", why);
    }

    /**
     * The request with when it is wanted.
     *
     * @param date the date
     * @return a changed copy
     */
    public IntakeRequest dueOn(LocalDate date) {
        return with("due", Objects.requireNonNull(date, "due date"));
    }

    /**
     * The request with its effort.
     *
     * @param amount the effort, 0 or more, in the unit of the backlog
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 0
     */
    public IntakeRequest withEffort(long amount) {
        return withEffort(BigDecimal.valueOf(amount));
    }

    /**
     * The request with its effort.
     *
     * @param amount the effort, 0 or more, in the unit of the backlog
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 0
     */
    public IntakeRequest withEffort(BigDecimal amount) {
        return with("effort", Decimals.canonical(Require.notNegative(amount, "effort of '" + id() + "'")));
    }

    /**
     * The request with who looks after it.
     *
     * @param person the person, not blank
     * @return a changed copy
     */
    public IntakeRequest assignedTo(String person) {
        return withText("assignee", person);
    }

    IntakeRequest closed(LocalDate date, String answer) {
        if (date.isBefore(received())) {
            throw new IllegalArgumentException("request '" + id() + "' cannot be closed on " + date
                    + ", before it came in on " + received() + "; give this date or a later one");
        }
        return with("answered", date).withText("answer", answer);
    }

    private <T> Optional<T> part(String name, Class<T> type) {
        return Optional.ofNullable(parts.get(name)).map(type::cast);
    }

    private <T> T given(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(parts.get(name)));
    }

    /**
     * The id.
     *
     * @return the id, unique within a register
     */
    public String id() {
        return given("id", String.class);
    }

    /**
     * What is wanted.
     *
     * @return the title
     */
    public String title() {
        return given("title", String.class);
    }

    /**
     * Who wants it.
     *
     * @return the requester
     */
    public String requester() {
        return given("requester", String.class);
    }

    /**
     * When it came in.
     *
     * @return the date
     */
    public LocalDate received() {
        return given("received", LocalDate.class);
    }

    /**
     * What it is for.
     *
     * @return the outcome; empty if nobody said so
     */
    public Optional<String> outcome() {
        return part("outcome", String.class);
    }

    /**
     * Why it is wanted.
     *
     * @return the reason; empty if nobody said so
     */
    public Optional<String> reason() {
        return part("reason", String.class);
    }

    /**
     * When it is wanted.
     *
     * @return the due date; empty if nobody said so
     */
    public Optional<LocalDate> due() {
        return part("due", LocalDate.class);
    }

    /**
     * How much work it is.
     *
     * @return the effort; empty if nobody has estimated it
     */
    public Optional<BigDecimal> effort() {
        return part("effort", BigDecimal.class);
    }

    /**
     * Who looks after it.
     *
     * @return the person; empty if nobody does
     */
    public Optional<String> assignee() {
        return part("assignee", String.class);
    }

    /**
     * When it was accepted or declined.
     *
     * @return the date; empty while it is open
     */
    public Optional<LocalDate> answered() {
        return part("answered", LocalDate.class);
    }

    /**
     * What its requester was told.
     *
     * @return the answer; empty while it is open
     */
    public Optional<String> answer() {
        return part("answer", String.class);
    }

    /**
     * Whether it waits on a date.
     *
     * @param asOf the date; on the day it is closed it waits no longer
     * @return true if it has come in and is not closed
     */
    public boolean isOpen(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return !received().isAfter(asOf)
                && answered().filter(date -> !date.isAfter(asOf)).isEmpty();
    }

    /**
     * The request as work for the backlog, with all that is known.
     *
     * @return an item with the id of the request
     */
    public BacklogItem toItem() {
        BacklogItem item = BacklogItem.of(id(), title()).requestedBy(requester(), received());
        item = outcome().map(item::withOutcome).orElse(item);
        item = due().map(item::dueOn).orElse(item);
        return effort().map(item::withEffort).orElse(item);
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>(parts);
        data.replaceAll((key, value) -> value instanceof LocalDate ? value.toString() : value);
        return Collections.unmodifiableMap(data);
    }

    static IntakeRequest read(DataObject data) {
        IntakeRequest request = of(data.text("id"), data.text("title"), data.text("requester"), data.date("received"));
        request = read(data, "outcome", DataObject::text, request, IntakeRequest::withOutcome);
        request = read(data, "reason", DataObject::text, request, IntakeRequest::because);
        request = read(data, "due", DataObject::date, request, IntakeRequest::dueOn);
        request = read(data, "effort", DataObject::decimal, request, (made, effort) -> made.withEffort(effort));
        request = read(data, "assignee", DataObject::text, request, IntakeRequest::assignedTo);
        return data.has("answered") ? request.closed(data.date("answered"), data.text("answer")) : request;
    }

    private static <T> IntakeRequest read(
            DataObject data,
            String key,
            BiFunction<DataObject, String, T> reader,
            IntakeRequest request,
            BiFunction<IntakeRequest, T, IntakeRequest> with) {
        return data.has(key) ? with.apply(request, reader.apply(data, key)) : request;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntakeRequest that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * Id, title and requester.
     *
     * @return for example {@code flyer (Flyer for the fair) for Sales}
     */
    @Override
    public String toString() {
        return id() + " (" + title() + ") for " + requester();
    }
}
