package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something a blueprint promises to have by a date, linked to an outcome of the guide point. */
public final class Deliverable {

    private final String id;
    private final String title;
    private final LocalDate due;
    private final @Nullable String outcome;
    private final @Nullable LocalDate linkedOn;

    private Deliverable(
            String id, String title, LocalDate due, @Nullable String outcome, @Nullable LocalDate linkedOn) {
        this.id = id;
        this.title = title;
        this.due = due;
        this.outcome = outcome;
        this.linkedOn = linkedOn;
    }

    /**
     * A deliverable that is linked to nothing yet.
     *
     * @param id its id, unique within a blueprint, not blank
     * @param title what people call it, not blank
     * @param due when it is to be there
     * @return the deliverable
     */
    public static Deliverable of(String id, String title, LocalDate due) {
        Require.text(id, "deliverable id");
        Require.text(title, "title of '" + id + "'");
        return new Deliverable(id, title, Objects.requireNonNull(due, "due date"), null, null);
    }

    /**
     * The deliverable linked to an outcome, or its link reviewed.
     *
     * @param name the name of the outcome
     * @param on when somebody made or reviewed the link
     * @return a changed copy
     */
    public Deliverable linkedTo(String name, LocalDate on) {
        Require.text(name, "outcome of '" + id + "'");
        return new Deliverable(id, title, due, name, Objects.requireNonNull(on, "link date"));
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
     * What people call it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * When it is to be there.
     *
     * @return the date
     */
    public LocalDate due() {
        return due;
    }

    /**
     * The outcome it works for.
     *
     * @return its name; empty without a link
     */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * When the link was made or last reviewed.
     *
     * @return the date; empty without a link
     */
    public Optional<LocalDate> linkedOn() {
        return Optional.ofNullable(linkedOn);
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("title", title);
        data.put("due", due.toString());
        outcome().ifPresent(name -> data.put("outcome", name));
        linkedOn().ifPresent(on -> data.put("linked-on", on.toString()));
        return Collections.unmodifiableMap(data);
    }

    static Deliverable read(DataObject data) {
        Deliverable deliverable = of(data.text("id"), data.text("title"), data.date("due"));
        return data.has("outcome") || data.has("linked-on")
                ? deliverable.linkedTo(data.text("outcome"), data.date("linked-on"))
                : deliverable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deliverable that && data().equals(that.data());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Title and date.
     *
     * @return for example {@code Webinar by 2026-06-30}
     */
    @Override
    public String toString() {
        return title + " by " + due;
    }
}
